"""Saying that a translation is right and going on: by section, or paragraph by paragraph."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.desk.session.undo import CursorPlace
from editor.desk.translation.translating import mark_in_step
from editor.policy.section import Cell
from editor.text.markdown.fact_rule import expand
from editor.text.steering import filled
from editor.text.translation.counterpart import ParagraphPair, paragraph_pairs
from editor.text.translation.following import MarkKind
from editor.window.editing.section_editor import SectionEditor
from editor.window.translate.follower import Followed, Follower
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk

_ABOUT = "todo"
_LONG = 60


class Confirming(QObject):
    """Answers over one editor. `told` carries a Message, `done` tells that the text is in step.

    Paragraphs that were confirmed are known while the policy is open: what is kept of them is the text in step.
    """

    told = Signal(object)
    done = Signal()

    def __init__(self, desk: PolicyDesk, editor: SectionEditor, follower: Follower, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._editor, self._follower = desk, editor, follower
        self._confirmed: set[tuple[Cell, str, str]] = set()

    def section(self) -> None:
        """Put the section in step and go on to the next; where a paragraph has no translation yet, go there."""
        if (found := self._pairs()) is not None and not self._stops(*found):
            self._mark(found[0])

    def paragraph(self) -> None:
        """Confirm the paragraph at the cursor and go to the next that is to be looked at; after the last, to the next
        section: a text of which each paragraph is confirmed is in step.
        """
        if (found := self._pairs()) is None:
            return
        at, pairs = found
        cursor = self._editor.pane.cursor_index()
        here = next((one for one in pairs if one.target and one.start <= cursor <= one.end), None)
        if here is not None:
            self._confirmed.add((at, here.source, here.target))
        rest = [one for one in self._to_do(at, pairs) if (at, one.source, one.target) not in self._confirmed]
        if not rest:
            if not self._stops(at, pairs):
                self._mark(at)
            return
        following = next((one for one in rest if one.start > cursor), rest[0])
        self._desk.show(CursorPlace(at, following.start if following.target else following.end))
        self._editor.pane.setFocus()
        left = self.tr("%n paragraph(s) left to confirm in this section", "", len(rest))
        self.told.emit(Message(left, about=_ABOUT, passing=True))

    def _pairs(self) -> tuple[Cell, tuple[ParagraphPair, ...]] | None:
        self._desk.settling.emit()
        if (found := self._desk.translated) is None:
            return None
        (at, source), policy = found, self._desk.policy
        return at, paragraph_pairs(policy.text(source), policy.text(at))

    def _to_do(self, at: Cell, pairs: tuple[ParagraphPair, ...]) -> list[ParagraphPair]:
        """The paragraphs that a changed source touched; all of them, where nobody knows what the text was made from."""
        found = self._follower.found
        if found is None or found.at != at or found.following is None:
            return list(pairs)
        touched = self._touched(found)
        return [one for one in pairs if self._read(found.source, one.source) in touched]

    def _touched(self, found: Followed) -> set[str]:
        marks = () if found.following is None else found.following.marks
        kinds = (MarkKind.CHANGED, MarkKind.ADDED)
        return {" ".join(line.split()) for mark in marks if mark.kind in kinds for line in mark.new.split("\n")}

    def _read(self, source: Cell, written: str) -> str:
        return " ".join(expand(written, self._desk.policy.values(source.language)).split())

    def _stops(self, at: Cell, pairs: tuple[ParagraphPair, ...]) -> bool:
        """Go to the first paragraph that has no translation yet; whether there is one."""
        missing = next((one for one in pairs if not one.target), None)
        if missing is None:
            return False
        shown = missing.words if len(missing.words) <= _LONG else missing.words[: _LONG - 1] + "…"
        self._desk.show(CursorPlace(at, missing.end))
        words = filled(self.tr("Not translated yet: “{words}”"), words=shown)
        self.told.emit(Message(words, Tone.WARNING, about=_ABOUT))
        return True

    def _mark(self, at: Cell) -> None:
        edit = mark_in_step(self._desk.policy, at)
        if edit is not None:
            self._desk.submit(edit, self._editor.place())
        self.done.emit()
