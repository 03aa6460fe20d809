"""What a right click on a text offers for the words under it: other spellings, and to make a fact of them."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from editor.checks.finding import Finding, Spot
from editor.desk.session.undo import CursorPlace
from editor.loading import later, pattern
from editor.policy.editing.edits import Batch, SetFact, Splice
from editor.policy.errors import PolicyError
from editor.policy.policy import ANY_LANGUAGE
from editor.policy.section import Cell
from editor.text.editing.keys import Typed
from editor.text.steering import filled
from editor.window.editing.section_editor import SectionEditor
from editor.window.text.document_pane import DocumentPane
from editor.window.text.text_menu import TextMenu
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.policy import checking
    from editor.text import spelling
    from editor.window.widgets import form_dialog

_LONGEST = 200
_NO_NAME = pattern(r"[^a-z0-9_.-]+")


class WordMenu(QObject):
    """Serves the menu of one editor. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, editor: SectionEditor, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._editor = editor
        self._window = window
        self._menu = TextMenu(editor.pane)
        editor.pane.menu_wanted.connect(self._fill)

    def make_fact(self) -> None:
        """Ask for the name of a fact that says what is selected, and name it there; offer all where nothing is."""
        cell, words = self._editor.written_cell(), self._chosen(self._editor.written)
        if cell is None or not words:
            self._editor.press(Typed("{{"))
            return
        dialog = form_dialog.PromptDialog(
            self.tr("Make this a fact"),
            self.tr("Name"),
            self.tr("Make the fact"),
            self._window,
            text=_NO_NAME.sub("-", words.lower()).strip("-.")[:30],
            needed=self.tr("Give the fact a name of small letters, digits and hyphens."),
        )
        dialog.explain(filled(self.tr("Its value is “{words}”. Every text that names it shows that."), words=words))
        start, end = self._editor.written.selection()
        form_dialog.ask(dialog, lambda name: self._make(name, words, cell, (start, end)))

    def _make(self, name: str, words: str, cell: Cell, chosen: tuple[int, int]) -> None:
        policy, (start, end) = self._desk.policy, chosen
        if policy.text(cell)[start:end] != words:
            return
        edits: list[SetFact | Splice] = [Splice(cell, start, end - start, "{{" + name + "}}")]
        known = policy.values(cell.language).get(name)
        if known not in (None, words):
            said = filled(self.tr("The fact “{name}” says “{value}” already."), name=name, value=known)
            self.told.emit(Message(said, about="fact", passing=True))
            return
        if known is None:
            key = ANY_LANGUAGE if len(policy.tags) == 1 else cell.language
            edits.insert(0, SetFact(name, {**policy.facts.get(name, {}), key: words}))
        try:
            self._desk.submit_alone(Batch(tuple(edits)), CursorPlace(cell, start))
        except PolicyError as error:
            self._editor.failed.emit(error)

    def _chosen(self, pane: DocumentPane) -> str:
        """The selected words, where they can be the value of a fact."""
        start, end = pane.selection()
        words = pane.text()[start:end]
        usable = words.strip() == words and "\n" not in words and "{" not in words and len(words) <= _LONGEST
        return words if usable and not pane.isReadOnly() else ""

    def _fill(self, menu: QMenu) -> None:
        if self._chosen(self._editor.pane):
            menu.addAction(self.tr("Make this a fact…"), self.make_fact)
        found = self._misspelled()
        if found is not None and not self._editor.pane.isReadOnly():
            finding, spot = found
            words = spelling.suggestions(finding.facts["word"], spot.language or "")
            learn = partial(self._learn, finding.facts["word"])
            self._menu.suggest(menu, words, partial(self._editor.put, spot.start, spot.end), learn)

    def _misspelled(self) -> tuple[Finding, Spot] | None:
        """The misspelled word at the cursor."""
        place = self._editor.place()
        if place is None or not self._desk.readings.is_current:
            return None
        return next(
            (
                (finding, spot)
                for finding, spot in self._desk.readings.findings_at(place.cell)
                if finding.check == "spelling/unknown" and spot.start <= place.position <= spot.end
            ),
            None,
        )

    def _learn(self, word: str) -> None:
        self._desk.submit(checking.with_word(self._desk.policy.checking, word))
