"""The folders that a person starts from."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents() -> Path:
    """Where a person's documents are."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()
