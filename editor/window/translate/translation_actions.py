"""What the commands of who translates do: settle, put figures in, insert and keep terms."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from editor.desk.translation.following import put_figures_in, settle
from editor.desk.translation.terms import ForbiddenPlace, forbidden_places
from editor.policy.editing.edits import Batch, Splice
from editor.text.translation.counterpart import Counterpart
from editor.text.translation.following import FollowMark, MarkKind
from editor.window.editing.section_editor import SectionEditor
from editor.window.setup.making_dialog import MakingDialog
from editor.window.translate.follower import Follower
from editor.window.translate.term_dialog import TermDialog
from editor.window.translate.termbase_dialog import TermbaseDialog
from editor.window.widgets.form_dialog import PromptDialog, ask
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk


class TranslationActions(QObject):
    """Answers over one editor. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, editor: SectionEditor, follower: Follower, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._editor = editor
        self._follower = follower
        self._window = window

    def settle(self) -> None:
        """Ask why the translation can stay as it is; only where spaces or punctuation changed."""
        self._desk.settling.emit()
        found = self._follower.found
        following = None if found is None or found.at != self._desk.selection else found.following
        if following is None or not following.is_cosmetic:
            words = self.tr("Words changed in the source, or nothing did: only spaces and punctuation can be settled.")
            self.told.emit(Message(words, about="settle"))
            return
        dialog = PromptDialog(
            self.tr("The translation can stay as it is"),
            self.tr("Reason"),
            self.tr("Settle"),
            self._window,
            text=self.tr("Only spaces or punctuation changed"),
            needed=self.tr("Say why the translation can stay as it is."),
        )
        ask(dialog, self._settle)

    def adapt(self) -> None:
        """Write every changed figure where the old one stands in the translation."""
        self._desk.settling.emit()
        found = self._follower.found
        following = None if found is None or found.at != self._desk.selection else found.following
        marks = () if following is None else tuple(mark for mark in following.of(MarkKind.FACT) if mark.instead)
        if marks:
            self.put_in(*marks)
        else:
            words = self.tr("No figure of the translation is one that changed in the source.")
            self.told.emit(Message(words, about="adapt"))

    def put_in(self, *marks: FollowMark) -> None:
        """Write the figures of these marks, as one step."""
        self._desk.settling.emit()
        found = self._follower.found
        following = None if found is None else found.following
        if found is None or following is None or any(mark not in following.marks for mark in marks):
            return
        edit = put_figures_in(self._desk.policy, found.at, marks)
        if edit is not None:
            self._desk.session.pause()
            self._desk.submit(edit, self._editor.place())

    def insert(self, words: str) -> None:
        """Write words at the cursor, in the place of what is selected."""
        self._editor.put(*self._editor.pane.selection(), words)

    def put_match(self, place: Counterpart, words: str) -> None:
        """Write a match where it belongs, or in the place of what is selected."""
        pane = self._editor.pane
        start, end = pane.selection()
        if start == end:
            start, end = place.start, place.end
        self._editor.put(start, end, place.before + words if start == place.start else words)

    def replace(self, places: Sequence[ForbiddenPlace]) -> None:
        """Write the word to use in the place of a forbidden one, wherever that still stands, as one step."""
        self._desk.settling.emit()
        cell = self._editor.cell
        if cell is None:
            return
        now = forbidden_places(self._desk.policy.terms, self._desk.policy.text(cell), cell.language)
        edits = [
            Splice(cell, place.start, place.end - place.start, place.instead[0])
            for place in sorted(places, key=lambda place: place.start, reverse=True)
            if place in now and place.instead
        ]
        if edits:
            self._desk.session.pause()
            self._desk.submit(Batch(tuple(edits)), self._editor.place())

    def offer(self, words: Iterable[str]) -> None:
        """Open a list of terms at the cursor; a digit chooses."""
        offered = tuple(words)
        if not offered:
            told = self.tr("No term of the termbase stands in the source.")
            self.told.emit(Message(told, about="terms"))
            return
        menu = QMenu(self._window)
        for number, word in enumerate(offered[:9], 1):
            menu.addAction(f"&{number}  {word.replace('&', '&&')}", self._inserting(word))
        menu.setActiveAction(menu.actions()[0])  # Return takes the first
        menu.aboutToHide.connect(menu.deleteLater)
        pane = self._editor.pane
        menu.popup(pane.viewport().mapToGlobal(pane.cursorRect().bottomLeft()))

    def add_term(self, selected: str) -> None:
        """Ask for a term; `selected` is what is selected in the source."""
        if (found := self._desk.translated) is None:
            return
        (at, source), policy = found, self._desk.policy
        self._desk.settling.emit()
        start, end = self._editor.pane.selection()
        here = self._editor.pane.text()[start:end]
        words = (" ".join(selected.split()), " ".join(here.split()))
        dialog = TermDialog(policy, source.language, at.language, words, self._window)
        dialog.accepted.connect(lambda: self._desk.submit(dialog.edit(), self._editor.place()))
        dialog.open()

    def ask_making(self) -> None:
        """Ask how the shown language is made."""
        if (found := self._desk.translated) is not None:
            at, _ = found
            dialog = MakingDialog(self._desk.policy, at.language, self._window)
            dialog.accepted.connect(lambda: self._desk.submit(dialog.edit(), self._editor.place()))
            dialog.open()

    def all_terms(self) -> None:
        """Open the whole termbase."""
        dialog = TermbaseDialog(self._desk.policy, self._window)
        dialog.accepted.connect(lambda: self._keep(dialog))
        dialog.open()

    def _keep(self, dialog: TermbaseDialog) -> None:
        edit = dialog.edit()
        if edit is not None:
            self._desk.submit(edit, self._editor.place())

    def _inserting(self, word: str) -> Callable[[], None]:
        return lambda: self.insert(word)

    def _settle(self, reason: str) -> None:
        at = self._desk.selection
        edit = None if at is None else settle(self._desk.policy, at, reason)
        if edit is not None:
            self._desk.submit(edit, self._editor.place())
