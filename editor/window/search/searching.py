"""What the search pane does to the rest of an open policy: the way to a place, marks in the text, and replacing."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from editor.desk.comparison.lineage import Ancestor, sentence_at
from editor.desk.comparison.phrases import PhraseChange
from editor.desk.findings.searching import FactValue, PartHits, Replaced, SearchScope, replacing
from editor.desk.session.undo import CursorPlace
from editor.loading import later
from editor.policy.errors import PolicyError
from editor.policy.section import Cell
from editor.text.markdown.fact_uses import placeholders
from editor.window.appearance.preferences import Looks
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.editing.section_editor import SectionEditor
from editor.window.search.search_pane import SearchPane
from editor.window.search.search_results import PartSpot, ResultSpot
from editor.window.search.searcher import InDraft
from editor.window.text.shown_text import from_qt
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.workspace import Workspace

with later():
    from editor.window.history import history_workspace
    from editor.window.search import replace_dialog


_LONGEST = 200
"""The longest selection, in characters, with which a search begins."""


@runtime_checkable
class _Editing(Protocol):
    """A workspace in which texts are written."""

    editor: SectionEditor


class Searching(QObject):
    """Joins the search pane to the workspaces. `turn_to` shows a workspace, `tell` a Message."""

    def __init__(
        self,
        pane: SearchPane,
        desk: PolicyDesk,
        looks: Looks,
        workspace: Callable[[], Workspace],
        turn_to: Callable[[str], Workspace],
        tell: Callable[[Message], None],
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._desk = desk
        self._looks = looks
        self._workspace = workspace
        self._turn_to = turn_to
        self._tell = tell
        self._actions: Actions[Situation] | None = None
        pane.chosen.connect(self._go)
        pane.closed.connect(self._on_closed)
        pane.replace_wanted.connect(self._preview)
        pane.searcher.previewed.connect(self._ask_to_replace)

    def equip(self, actions: Actions[Situation]) -> None:
        """Answer the window's commands."""
        self._actions = actions
        actions.on("search.here", lambda: self._begin(SearchScope.TEXT))
        actions.on("search.everywhere", lambda: self._begin(SearchScope.DRAFT))
        actions.on("search.history", lambda: self._begin(SearchScope.HISTORY))
        actions.on("search.next", lambda: self._step(1))
        actions.on("search.previous", lambda: self._step(-1))
        actions.on("search.who", self._ask_who)
        self._pane.equip(actions)

    def _begin(self, scope: SearchScope) -> None:
        self._desk.settling.emit()
        words = _selected()
        self._pane.begin(scope, words if len(words) <= _LONGEST and "\n" not in words else "")

    def _step(self, by: int) -> None:
        if self._pane.isVisible():
            self._pane.step(by)
        else:
            self._begin(SearchScope.TEXT)

    # Going to what was found

    def _go(self, row: object, focus: bool) -> None:
        holder = QApplication.focusWidget()
        match row:
            case ResultSpot(hits=hits, start=start, end=end):
                self._go_to_text(hits.cell, start, end)
            case PartSpot(hits=PartHits(place=FactValue(name=name))):
                self._go_to_fact(name)
            case PartSpot() if focus and self._actions is not None:
                self._actions.give("policy.details")
            case PhraseChange(row=version, tallies=tallies):
                self._go_to_version(version.version.id, next((one.cell for one in tallies if one.cell), None))
            case Ancestor(version=None, cell=cell, words=words):
                start = max(0, self._desk.policy.text(cell).find(words))
                self._go_to_text(cell, start, start + len(words))
            case Ancestor(version=found, cell=cell) if found is not None:
                self._go_to_version(found.id, cell)
        if not focus and holder is not None and holder.isVisible():
            holder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_text(self, cell: Cell, start: int, end: int) -> None:
        here = self._workspace()
        if here.id != "write" and (here.id != "translate" or cell.language == self._desk.policy.source):
            here = self._turn_to("write")
        self._desk.show(CursorPlace(cell, start))
        editor = _editor(here)
        if editor is not None and editor.cell == cell:
            editor.pane.setFocus()
            editor.pane.select(start, end)

    def _go_to_fact(self, name: str) -> None:
        """Go to the first text that states the fact."""
        policy = self._desk.policy
        tags = dict.fromkeys([policy.source, *policy.tags])
        cells = (Cell(section, tag) for tag in tags for section in policy.section_ids)
        for cell in cells:
            for one, start, end in placeholders(policy.text(cell)):
                if one == name:
                    self._go_to_text(cell, start, end)
                    return

    def _go_to_version(self, version: str, cell: Cell | None) -> None:
        if cell is not None:
            self._desk.select(cell)
        history = self._turn_to("history")
        if isinstance(history, history_workspace.HistoryWorkspace):
            history.show_version(version, None if cell is None else cell.section)

    def mark(self, workspace: Workspace) -> None:
        """Mark what is found in the editor of a workspace, where it has one."""
        editor = _editor(workspace)
        if editor is not None:
            self._pane.marked.connect(editor.mark_found)
            editor.mark_found(self._pane.marks())

    def _on_closed(self) -> None:
        editor = _editor(self._workspace())
        if editor is not None:
            editor.pane.setFocus()

    # Who wrote this

    def _ask_who(self) -> None:
        self._desk.settling.emit()
        at = self._desk.selection
        if at is None:
            return
        here = self._workspace()
        editor = _editor(here)
        if isinstance(here, history_workspace.HistoryWorkspace):
            self._pane.ask_who(*here.pointed_at(at))
        elif editor is not None and editor.cell is not None:
            text = editor.pane.text()
            start, end = editor.pane.selection()
            words = text[start:end] if end > start else sentence_at(text, start)
            self._pane.ask_who(editor.cell, words)

    # Replacing

    def _preview(self, found: InDraft, replacement: str) -> None:
        self._desk.settling.emit()
        self._pane.searcher.preview(found, replacement)

    def _ask_to_replace(self, texts: tuple[Replaced, ...]) -> None:
        if not texts:
            words = self.tr("Nothing would change: these words stand there already.")
            self._tell(Message(words, about="replaced"))
            return
        dialog = replace_dialog.ReplaceDialog(texts, self._desk.policy, self._looks, self._pane.window())
        dialog.accepted.connect(lambda: self._replace(dialog.texts))
        dialog.open()

    def _replace(self, texts: tuple[Replaced, ...]) -> None:
        edit = replacing(self._desk.policy, texts)
        if edit is None:
            words = self.tr("The texts changed meanwhile. Search again, and look at the preview once more.")
            self._tell(Message(words, Tone.WARNING, about="replaced"))
            return
        try:
            self._desk.submit_alone(edit)
        except PolicyError as error:
            self._desk.failed.emit(error)
            return
        after = self._desk.policy
        words = self.tr("Replaced in %n place(s).", "", sum(one.count for one in texts))
        undo = self.tr("Undo")
        self._tell(
            Message(
                words,
                Tone.FINE,
                undo,
                lambda: self._desk.undo() if self._desk.policy is after else None,
                about="replaced",
                passing=True,
            )
        )


def _editor(workspace: Workspace) -> SectionEditor | None:
    return workspace.editor if isinstance(workspace, _Editing) else None


def _selected() -> str:
    focused = QApplication.focusWidget()
    if isinstance(focused, QTextEdit | QPlainTextEdit):
        return from_qt(focused.textCursor().selectedText())
    return ""
