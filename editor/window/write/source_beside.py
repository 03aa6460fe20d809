"""The source of the whole document, read beside the language that is written."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.policy.editing.changes import Touched
from editor.policy.language import Tag
from editor.policy.section import Cell
from editor.window.appearance.preferences import Looks
from editor.window.editing.section_editor import SectionEditor
from editor.window.text.document_pane import DocumentPane
from editor.window.work.policy_desk import PolicyDesk


class SourceBeside(QWidget):
    """Shows all sections in the language that the written one is made from, each as high as its counterpart.

    A click on a section there goes to it here.
    """

    def __init__(self, desk: PolicyDesk, looks: Looks, editor: SectionEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks = looks
        self._editor = editor
        self._shown: Tag | None = None
        self.pane = DocumentPane(looks.theme)
        self.pane.setReadOnly(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self.pane.entered.connect(self._on_entered)
        editor.pane.verticalScrollBar().valueChanged.connect(self._align)
        desk.touched.connect(self._on_touched)
        desk.selected.connect(self._on_selected)
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
            self._shown = None
            return
        self._on_looks()
        policy = self._desk.policy
        texts = [policy.text(Cell(section, language)) for section in policy.section_ids]
        self._shown = language
        self.pane.show_parts(texts or [""], 0, language)
        self._align()

    def _on_touched(self, changed: Touched) -> None:
        mine = any(cell.language == self._shown for cell in changed.texts)
        if mine or changed.sections or changed.languages:
            self.refresh()

    def _on_selected(self, _: object) -> None:
        if self.language != self._shown:
            self.refresh()
        else:
            self._align()

    def _on_entered(self, number: int) -> None:
        at, ids = self._desk.selection, self._desk.policy.section_ids
        if at is not None and self.pane.hasFocus() and number < len(ids):
            self._desk.select(Cell(ids[number], at.language))

    def _align(self) -> None:
        """Bring the section at the top of the editor to the same height here."""
        if not self.isVisible() or not self._editor.is_whole:
            return
        bar, number = self.pane.verticalScrollBar(), self._editor.pane.part_at_top()
        if not self._editor.pane.verticalScrollBar().value():
            bar.setValue(0)
            return
        bar.setValue(bar.value() + self.pane.height_of(number) - self._editor.pane.height_of(number))

    def _on_looks(self) -> None:
        chosen = self._looks.preferences
        self.pane.set_raw(chosen.markdown, marks=chosen.marks)
        self.pane.set_zoom(chosen.zoom)
