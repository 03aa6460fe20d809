"""Which Dateline this is, what it is made with, and under which licences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from editor.text.steering import filled, joined
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, set_look


class AboutDialog(QDialog):
    """Shows versions, the input method, and the licences of everything inside, to be read and copied."""

    def __init__(
        self, versions: Sequence[tuple[str, str]], licences: Sequence[tuple[str, str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Dateline"))
        open_at(self, 120 * GRID, 130 * GRID, parent)
        title, motto = QLabel("Dateline"), QLabel()
        motto.setText(self.tr("A policy in many languages, kept in step, under an honest date."))
        motto.setWordWrap(True)
        set_look(title, "page-title")
        set_look(motto, "secondary")
        told = QPlainTextEdit()
        told.setReadOnly(True)
        told.setTabChangesFocus(True)
        told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        told.setAccessibleName(self.tr("Versions and licences"))
        lines = [filled(self.tr("{name}: {version}"), name=name, version=version) for name, version in versions]
        lines += ["", self.tr("Made with")]
        lines += [joined(" · ", (f"{name} {version}", licence)) for name, version, licence in licences]
        told.setPlainText("\n".join(lines))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        for widget in (title, motto, told, buttons):
            column.addWidget(widget)
