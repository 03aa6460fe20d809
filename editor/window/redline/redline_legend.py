"""What the marks of a redline mean."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from editor.window.appearance.theme import GRID, Theme
from editor.window.redline.redline_layout import pair_of
from editor.window.redline.redline_pieces import PieceMark


class RedlineLegend(QWidget):
    """Says how deleted, inserted and moved words and facts that changed look."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inserted, self._deleted, self._moved, self._fact = QLabel(), QLabel(), QLabel(), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        for label in (self._inserted, self._deleted, self._moved, self._fact):
            row.addWidget(label)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._retranslate()

    def _recolour(self) -> None:
        shown = self._theme.colours
        for label, mark, line, fact in (
            (self._inserted, PieceMark.INSERTED, "underline", False),
            (self._deleted, PieceMark.DELETED, "line-through", False),
            (self._moved, PieceMark.MOVED, "underline", False),
            (self._fact, PieceMark.INSERTED, "underline", True),
        ):
            pair = pair_of(shown, mark, fact=fact) or shown.page
            # A style sheet of Qt knows no double line; the border below makes the second.
            second = f"border-bottom: 1px solid {pair.ink};" if mark is PieceMark.MOVED else ""
            bold = "font-weight: bold;" if fact else ""
            label.setStyleSheet(
                f"background: {pair.ground}; color: {pair.ink}; text-decoration: {line};"
                f"padding: 0 {GRID}px; {second}{bold}"
            )

    def _retranslate(self) -> None:
        self._inserted.setText(self.tr("inserted"))
        self._deleted.setText(self.tr("deleted"))
        self._moved.setText(self.tr("moved"))
        self._fact.setText(self.tr("fact"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
