"""Bringing a text in."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget


class ImportDialog(QDialog):
    """Asks for a text."""

    def __init__(self, parent: QWidget, home: Path) -> None:  # noqa: ARG002
        super().__init__(parent)
