"""How the shown section will read, made again a moment after each edit."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from editor.loading import later
from editor.policy.editing.changes import Touched
from editor.policy.section import Cell
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.text.preview_pane import PreviewPane
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.versions import section_numbers
    from editor.text.markdown import markdown
    from editor.text.numbering import printing


AFTER = 120
"""Milliseconds without an edit before the preview is made again, and one more for every PER_MILLISECOND characters."""

PER_MILLISECOND = 100
LIMIT = 60_000
"""Characters that are previewed: Qt lays a page out on the window's thread, at about a millisecond per thousand."""


class SectionPreview(QWidget):
    """The preview of the selected section in the chosen language."""

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pane = PreviewPane(looks.theme)
        self.pane.set_zoom(looks.zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self._cut = QLabel()
        self._cut.setTextFormat(Qt.TextFormat.PlainText)
        self._cut.setWordWrap(True)
        self._cut.setMargin(2 * GRID)
        self._cut.hide()
        set_look(self._cut, "secondary")
        column.addWidget(self._cut)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._compute)
        desk.touched.connect(self._on_touched)
        desk.selected.connect(self.refresh)
        looks.zoomed.connect(self.pane.set_zoom)
        self._retranslate()

    def refresh(self) -> None:
        """Show the section as it is now."""
        if self.isVisible():
            self._timer.start(0)

    def _on_touched(self, changed: Touched) -> None:
        cell = self._desk.selection
        if (
            self.isVisible()
            and cell is not None
            and (changed.facts or changed.rules or changed.sections or cell in changed.texts)
        ):
            self._timer.start(AFTER + min(LIMIT, len(self._desk.policy.text(cell))) // PER_MILLISECOND)

    def _compute(self) -> None:
        cell = self._desk.selection
        if cell is None:
            self.pane.show_html("", self._desk.policy.source)
            return
        policy = self._desk.policy
        text, values = _beginning(policy.text(cell)), policy.values(cell.language)
        numbers = section_numbers.draft_numbers(policy, cell.language)
        self._cut.setVisible(len(text) < len(self._desk.policy.text(cell)))
        self._desk.in_background(
            lambda: markdown.to_html(printing.printed(text, cell.section, numbers), values),
            lambda html: self._show(cell, html),
            owner=self,
            topic="preview",
        )

    def _show(self, cell: Cell, html: str) -> None:
        if cell == self._desk.selection:
            self.pane.show_html(html, cell.language)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _retranslate(self) -> None:
        self._cut.setText(self.tr("Only the beginning of this very long section is shown here. Pages show all of it."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _beginning(text: str) -> str:
    """What is previewed of a text, cut between paragraphs where there are some."""
    if len(text) <= LIMIT:
        return text
    end = text.rfind("\n\n", 0, LIMIT)
    return text[: end if end > 0 else LIMIT]
