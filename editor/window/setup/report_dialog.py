"""A report of a problem, to be looked at before a person sends it anywhere; Dateline itself sends nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, make_primary, set_look


class ReportDialog(QDialog):
    """Shows the report. `failed` carries the OSError of a file that could not be written."""

    failed = Signal(object)

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report a problem"))
        open_at(self, 160 * GRID, 140 * GRID, parent)
        words = QLabel(
            self.tr(
                "This says which versions run here, which commands were given and where the program failed. No word of"
                " a policy is in it, no name and no folder. Nothing is sent: look at it, then copy it to whoever helps"
                " you, with a sentence about what you expected."
            )
        )
        words.setWordWrap(True)
        set_look(words, "secondary")
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._text.setAccessibleName(self.tr("The report"))
        copy, keep = QPushButton(self.tr("Copy the report")), QPushButton(self.tr("Save as a file…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        keep.clicked.connect(self._choose_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        for widget in (words, self._text, buttons):
            column.addWidget(widget)
        make_primary(copy)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"), "dateline-report.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda file: self._write(Path(file)))
        dialog.open()

    def _write(self, file: Path) -> None:
        try:
            file.write_text(self._text.toPlainText(), encoding="utf-8")
        except OSError as error:
            self.failed.emit(error)
