"""Pictures of one colour, drawn in the ink of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from editor.data import data_dir
from editor.window.appearance.palette import Colours

_SIZES = (16, 20, 24, 32, 40, 48, 64)
"""Pixels per side; the larger ones serve screens of 125 to 200 %."""
_LARGEST = 32
"""The largest of them on a screen of 100 %."""


def icon(name: str, shown: Colours) -> QIcon:
    """The icon `resources/icons/<name>.svg` in page ink, greyed where it is disabled. Raises FileNotFoundError."""
    drawn = QIcon()
    app = QCoreApplication.instance()
    largest = _LARGEST * (app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1)
    for mode, ink in ((QIcon.Mode.Normal, shown.page.ink), (QIcon.Mode.Disabled, shown.disabled)):
        drawing = _drawing(name, ink)
        for size in (size for size in _SIZES if size <= largest):
            drawn.addPixmap(_painted(drawing, size), mode)
    return drawn


def picture(name: str, ink: str, size: int) -> QPixmap:
    """The icon as a square picture of `size` pixels in one ink."""
    return _painted(_drawing(name, ink), size)


def _drawing(name: str, ink: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_svg(name).replace("currentColor", ink).encode("utf-8")))


def _painted(drawing: QSvgRenderer, size: int) -> QPixmap:
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache
def _svg(name: str) -> str:
    return (data_dir("resources") / "icons" / f"{name}.svg").read_text("utf-8")
