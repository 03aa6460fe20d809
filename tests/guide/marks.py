"""The numbers on the pictures of the guide: which control each stands at, and how it is drawn."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

from tests.guide.pages import LANGUAGES, plain, window_words

MARKS = {
    "write": ("Sections", "Text of the section", "Problems", "First steps:"),
    "translate": (
        "English",
        "Next text not in step",
        "Changes between two versions",
        "Text of the section",
        "Mark in step",
    ),
    "review": ("Texts that wait for a look", "This change", "Changes between two versions", "Approve"),
    "history": ("Versions", "Changes between two versions", "Side by side"),
    "publish": ("What must hold before the release", "Preview", "Hold back", "Publish release {number}"),
}
"""The controls with a number on the picture of each scene, in order, by their English names or words."""
NUMBERS = "①②③④⑤⑥⑦⑧⑨"
"""How the pages name them."""
_ACROSS = 24
_PANE = 120
_INK = QColor("#9a3412")


def has_all(window: QWidget, scene: str, language: str) -> bool:
    """Whether every control of a scene that gets a number is in sight."""
    return all(_found(window, words, language) is not None for words in MARKS[scene])


def marked(window: QWidget, scene: str, language: str) -> list[QPoint]:
    """Where the middle of each number of a scene belongs in the window."""
    found = (_found(window, words, language) for words in MARKS[scene])
    return [_place(widget, window) for widget in found if widget is not None]


def draw(picture: QImage, places: Sequence[QPoint]) -> None:
    """Draw the numbers, each in a circle."""
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setPixelSize(15)
    font.setBold(True)
    painter.setFont(font)
    for number, place in enumerate(places, 1):
        circle = QRect(0, 0, _ACROSS, _ACROSS)
        circle.moveCenter(place)
        painter.setPen(Qt.GlobalColor.white)
        painter.setBrush(_INK)
        painter.drawEllipse(circle)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()


def _found(window: QWidget, words: str, language: str) -> QWidget | None:
    """The first control in sight that has a name, or else words, that the window's language has for these."""
    table = window_words(LANGUAGES[language])
    said = {words} | {translated for (_, source), translated in table.items() if plain(source) == words}
    pattern = re.compile("|".join(re.sub(r"\\{\w+\\}", ".+", re.escape(one)) for one in said if one))
    shown = [one for one in window.findChildren(QWidget) if not one.visibleRegion().isEmpty()]
    for told in (_name, _words):
        for one in shown:
            if pattern.fullmatch(told(one)):
                return one
    return None


def _name(widget: QWidget) -> str:
    return widget.accessibleName()


def _words(widget: QWidget) -> str:
    return plain(widget.text()) if isinstance(widget, QAbstractButton | QLabel) else ""


def _place(widget: QWidget, window: QWidget) -> QPoint:
    """In the empty corner of a pane, after a label, on the corner of a button."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    if isinstance(widget, QAbstractItemView):
        return place.bottomRight() - QPoint(_ACROSS, _ACROSS)
    if place.height() > _PANE:
        return place.topRight() + QPoint(-_ACROSS, _ACROSS)
    if not isinstance(widget, QLabel):
        return place.topLeft()
    end = place.left() + widget.fontMetrics().horizontalAdvance(widget.text()) + _ACROSS
    return QPoint(end, place.center().y()) if end < place.right() else place.topRight()
