"""What few people ask for, such as a digest, a rule's number or a file's name: one quiet word that unfolds it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from editor.window.appearance.theme import GRID, set_look


class Details(QWidget):
    """A line of small words, with “Details” at its end where there are any; they stand below while it is pressed."""

    def __init__(self, line: str = "", details: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._details = small_label(), small_label()
        self._button = QPushButton()
        self._button.setCheckable(True)
        self._button.setAutoDefault(False)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_look(self._button, "status")
        self._button.toggled.connect(self._unfold)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._line, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self._details)
        self._retranslate()
        self.say(line, details)

    def say(self, line: str, details: str) -> None:
        """Show this line, and keep these details for who asks; what is empty is not there."""
        self._line.setText(line)
        self._details.setText(details)
        self._button.setVisible(bool(details))
        self._unfold(self._button.isChecked())
        is_empty = not (line or details)
        if is_empty or self.parentWidget() is not None:  # what has no parent yet would become a window
            self.setHidden(is_empty)

    def _unfold(self, shown: bool) -> None:
        self._details.setVisible(shown and bool(self._details.text()))

    def _retranslate(self) -> None:
        self._button.setText(self.tr("Details"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def small_label(words: str = "") -> QLabel:
    """Quiet words that wrap, are shown as they are, and can be copied."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_look(label, "secondary")
    return label
