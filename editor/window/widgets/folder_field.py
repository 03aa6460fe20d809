"""A field for a folder, typed or chosen."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from editor.window.appearance.theme import GRID


class FolderField(QWidget):
    """A line with a button beside it."""

    def __init__(self, name: str, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._home = home
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._line, 1)
        row.addWidget(browse)
        self.setFocusProxy(self._line)

    def text(self) -> str:
        """What stands in the field."""
        return self._line.text().strip()

    def set_text(self, words: str) -> None:
        """Write into the field."""
        self._line.setText(words)

    def folder(self) -> Path | None:
        """The folder; None where the field holds no whole path."""
        path = Path(self.text()).expanduser()
        return path if self.text() and path.is_absolute() else None

    def _browse(self) -> None:
        dialog = QFileDialog(self, self._name, str(self._home))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._line.setText)
        dialog.open()
