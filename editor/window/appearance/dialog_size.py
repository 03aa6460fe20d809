"""How large a dialog opens: as large as it would like to be, and never larger than its screen."""

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QDialog, QWidget

_PLAIN = 13
"""The height of a plain letter in pixels, for which sizes are given."""
_AROUND = 48
"""Pixels left for the frame of the window and for what stands at the edges of the screen."""


def open_at(dialog: QDialog, width: int, height: int, parent: QWidget | None) -> None:
    """Give a dialog its first size; the screen is that of its parent."""
    room = (parent or dialog).screen().availableGeometry()
    # Larger letters want a larger dialog.
    larger = max(1.0, QFontInfo(dialog.font()).pixelSize() / _PLAIN)
    width, height = round(width * larger), round(height * larger)
    dialog.resize(min(width, room.width() - _AROUND), min(height, room.height() - _AROUND))
