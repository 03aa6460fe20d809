"""Pictures of one colour, drawn in the ink of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from editor.data import data_dir
from editor.window.appearance.palette import Colours

_SIZES = (16, 20, 24, 32, 40, 48, 64)
"""Pixels per side; the larger ones serve screens of 125 to 200 %."""


def icon(name: str, shown: Colours) -> QIcon:
    """The icon `resources/icons/<name>.svg` in page ink, greyed where it is disabled. Raises FileNotFoundError."""
    drawn = QIcon()
    for size in _SIZES:
        drawn.addPixmap(picture(name, shown.page.ink, size), QIcon.Mode.Normal)
        drawn.addPixmap(picture(name, shown.disabled, size), QIcon.Mode.Disabled)
    return drawn


def picture(name: str, ink: str, size: int) -> QPixmap:
    """The icon as a square picture of `size` pixels in one ink."""
    drawing = _svg(name).replace("currentColor", ink)
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode("utf-8"))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache
def _svg(name: str) -> str:
    return (data_dir("resources") / "icons" / f"{name}.svg").read_text("utf-8")
