"""How large a dialog opens: as large as it would like to be, and never larger than its screen."""

from PySide6.QtWidgets import QDialog, QWidget

_AROUND = 48
"""Pixels left for the frame of the window and for what stands at the edges of the screen."""


def open_at(dialog: QDialog, width: int, height: int, parent: QWidget | None) -> None:
    """Give a dialog its first size; the screen is that of its parent."""
    room = (parent or dialog).screen().availableGeometry()
    dialog.resize(min(width, room.width() - _AROUND), min(height, room.height() - _AROUND))
