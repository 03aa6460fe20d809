"""Cards: one thing to decide each, with its place and its buttons."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.details import Details, small_label
from editor.window.widgets.flow_layout import FlowLayout


class Tone(Enum):
    """What the edge of a card says."""

    PLAIN = "plain"
    FINE = "fine"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says, in words already translated: a title, a text, and small print such as a place.

    `details` are for few: a rule's number, a check's name. They unfold when asked for.
    """

    title: str
    text: str = ""
    place: str = ""
    severity: Tone = Tone.PLAIN
    details: str = ""


class CardView(QFrame):
    """Shows a card. Words are shown as they are, never read as HTML."""

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setProperty("severity", card.severity.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(" ".join(part for part in (card.text, card.place) if part))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for words, look in ((card.title, "title"), (card.text, "")):
            if words:
                layout.addWidget(_label(words, look))
        if card.place or card.details:
            layout.addWidget(Details(card.place, card.details) if card.details else small_label(card.place))
        self._buttons: FlowLayout | None = None

    def add_widget(self, widget: QWidget) -> None:
        """Put something of another kind over the buttons."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - (self._buttons is not None), widget)

    def add_button(self, words: str, answer: Callable[[], None]) -> QPushButton:
        """Put a button behind those that are there."""
        button = QPushButton(words)
        button.clicked.connect(lambda: answer())
        if self._buttons is None:
            self._buttons = FlowLayout(2 * GRID)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.addLayout(self._buttons)
        self._buttons.addWidget(button)
        return button


def _label(words: str, look: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if look:
        set_look(label, look)
    return label
