"""A label of one line, which says less where there is no room for all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStylePainter, QWidget
from typing_extensions import override


class OneLine(QLabel):
    """Shows its text, else the shorter words it was given, else as much of those as fits, with an ellipsis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str, short: str = "") -> None:
        """Show words; `short` says nearly the same in less room."""
        self._short = short
        self.setText(words)
        self.setToolTip(words)

    def shown_words(self) -> str:
        """What is painted."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        if metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        return metrics.elidedText(self._short or self.text(), Qt.TextElideMode.ElideRight, room)

    # What Qt calls

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        where = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter = QStylePainter(self)
        painter.drawItemText(
            self.contentsRect(),
            where.value,
            self.palette(),
            self.isEnabled(),
            self.shown_words(),
            self.foregroundRole(),
        )
