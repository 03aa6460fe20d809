"""The field above the outline: sections and sub-headings by a few letters."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from editor.window.outline.outline_view import OutlineView


class OutlineFilter(QLineEdit):
    """Leaves the rows in an outline that fit what is typed. Return goes to the first; `left` tells of that."""

    left = Signal()

    def __init__(self, outline: OutlineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outline = outline
        self.setClearButtonEnabled(True)
        self.textChanged.connect(outline.show_fitting)
        self.returnPressed.connect(self._go)
        self._retranslate()

    def _go(self) -> None:
        if self._outline.choose_first():
            self.clear()
            self.left.emit()

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Filter sections"))
        self.setAccessibleName(self.tr("Filter sections"))

    # What Qt calls

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self._outline.setFocus()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
