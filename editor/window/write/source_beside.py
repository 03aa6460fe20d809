"""The source of the whole document beside the language that is made from it; both are written."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.desk.session.undo import CursorPlace
from editor.policy.editing.changes import Touched
from editor.policy.editing.edits import Splice
from editor.policy.errors import PolicyError
from editor.policy.language import Tag
from editor.policy.section import PREAMBLE, Cell
from editor.window.appearance.preferences import Looks
from editor.window.editing.derived_words import DerivedWords
from editor.window.editing.fact_completion import FactCompletion
from editor.window.editing.section_editor import SectionEditor, batch_of
from editor.window.text.document_pane import DocumentPane
from editor.window.text.mark_speech import MarkSpeech
from editor.window.text.parted_text import PartSplice
from editor.window.work.policy_desk import PolicyDesk


class SourceBeside(QWidget):
    """Shows all sections in the language that the written one is made from, each as high as its counterpart.

    The section with the cursor is the same on both sides. What is typed here goes into the source, and an undo of it
    is shown here.
    """

    def __init__(self, desk: PolicyDesk, looks: Looks, editor: SectionEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks = looks
        self._editor = editor
        self._shown: Tag | None = None
        self._cells: tuple[Cell, ...] = ()
        self.pane = DocumentPane(looks.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        FactCompletion(desk, self.pane)
        MarkSpeech(self.pane)
        self._derived = DerivedWords(desk, self.pane)
        self.pane.entered.connect(self._on_entered)
        self.pane.spliced.connect(self._on_spliced)
        self.pane.batched.connect(self._on_batched)
        self.pane.undo_wanted.connect(desk.undo)
        self.pane.redo_wanted.connect(desk.redo)
        self.pane.stepping.connect(desk.session.pause)
        editor.serve(self.pane, self._cell_here)
        editor.pane.verticalScrollBar().valueChanged.connect(lambda: self._align(self._editor.pane, self.pane))
        self.pane.verticalScrollBar().valueChanged.connect(lambda: self._align(self.pane, self._editor.pane))
        desk.settling.connect(self.pane.commit_preedit)
        desk.touched.connect(self._on_touched)
        desk.selected.connect(self._on_selected)
        desk.placed.connect(self._on_placed)
        looks.changed.connect(self._on_looks)

    @property
    def language(self) -> Tag | None:
        """The language to read: the origin of the one that is written; none beside the source."""
        at = self._desk.selection
        return None if at is None else self._desk.policy.origin_of(at.language)

    def refresh(self) -> None:
        """Show the texts as they are now, if this can be seen."""
        language = self.language
        if language is None or not self.isVisible():
            self._shown, self._desk.beside = None, None
            return
        self._on_looks()
        self._shown, self._cells = language, self._wanted(language)
        self._desk.beside = language
        self.pane.setReadOnly(not self._desk.session.writable)
        at = self._cells.index(Cell(self._desk.selection.section, language)) if self._desk.selection is not None else 0
        self.pane.show_parts([self._desk.session.typed(cell) for cell in self._cells] or [""], at, language)
        self._derived.show(self._cells)
        self.pane.set_titled([number for number, cell in enumerate(self._cells) if cell.section != PREAMBLE])
        self._align(self._editor.pane, self.pane)

    def _wanted(self, language: Tag) -> tuple[Cell, ...]:
        return tuple(Cell(section, language) for section in self._desk.policy.section_ids)

    def _on_touched(self, changed: Touched) -> None:
        if self._shown is None:
            return
        if changed.languages or self._cells != self._wanted(self._shown):
            self.refresh()
        for number, cell in enumerate(self._cells):
            if cell in changed.texts and (text := self._desk.session.typed(cell)) != self.pane.part(number):
                self.pane.show_part(number, text)

    def _on_selected(self, _: object) -> None:
        if self.language != self._shown:
            self.refresh()
        else:
            self._align(self._editor.pane, self.pane)

    def _cell_here(self) -> Cell | None:
        number = self.pane.current()
        return self._cells[number] if number < len(self._cells) else None

    def _on_entered(self, number: int) -> None:
        at = self._desk.selection
        if at is not None and self.pane.hasFocus() and number < len(self._cells):
            self._desk.select(Cell(self._cells[number].section, at.language))
            self._align(self.pane, self._editor.pane)

    def _on_spliced(self, start: int, removed: int, inserted: str) -> None:
        if (cell := self._cell_here()) is not None:
            self._on_entered(self.pane.current())
            place = CursorPlace(cell, start + len(inserted))
            self._try(partial(self._desk.submit, Splice(cell, start, removed, inserted), place))

    def _on_batched(self, splices: Sequence[PartSplice]) -> None:
        self._try(partial(self._desk.submit_alone, *batch_of(self._cells, splices)))

    def _try(self, submit: Callable[[], object]) -> None:
        try:
            submit()
        except PolicyError as error:
            self.refresh()
            self._editor.failed.emit(error)

    def _on_placed(self, place: CursorPlace) -> None:
        if place.cell.language == self._shown and place.cell in self._cells and self.isVisible():
            number = self._cells.index(place.cell)
            self.pane.enter(number, min(place.position, len(self.pane.part(number))))

    def _align(self, leads: DocumentPane, follows: DocumentPane) -> None:
        """Bring the section at the top of one side to the same height on the other, which nobody types in."""
        if not self.isVisible() or not self._editor.is_whole or follows.hasFocus():
            return
        bar, number = follows.verticalScrollBar(), leads.part_at_top()
        if not leads.verticalScrollBar().value():
            bar.setValue(0)
            return
        bar.setValue(bar.value() + follows.height_of(number) - leads.height_of(number))

    def _on_looks(self) -> None:
        chosen = self._looks.preferences
        self.pane.set_raw(chosen.markdown, marks=chosen.marks or QAccessible.isActive())
        self.pane.set_zoom(chosen.zoom)
