"""Beside a translation: panels one below the other, such as what it has to follow, terms, facts and problems."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from editor.window.appearance.theme import GRID


class TranslateSide(QScrollArea):
    """Holds the panels. Whoever has another one puts it in with `insert_panel`."""

    def __init__(self, *panels: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget()
        page.setObjectName("cards")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self._column.setSpacing(3 * GRID)
        for panel in panels:
            self._column.addWidget(panel)
        self._column.addStretch(1)
        self.setWidget(page)
        self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Beside the translation"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
