"""The key of an SSH host that this computer does not know yet: shown, compared by a person, and trusted or not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from editor.store.remotes.host_keys import HostKey
from editor.text.steering import IN_A_ROW, filled, visible
from editor.window.widgets.form_dialog import FormDialog


class HostDialog(FormDialog):
    """Shows the fingerprint. Trusting is never the answer to Return, and not offered where another key was known."""

    def __init__(self, key: HostKey, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self._key = key
        self.setWindowTitle(self.tr("Is this the right host?"))
        self.confirm.setText(self.tr("Trust this host"))
        self.confirm.setDefault(False)
        self.confirm.setAutoDefault(False)
        self.confirm.setVisible(not key.is_other)
        self.explain(self._words())
        fingerprint = QLabel(key.fingerprint)
        fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        fingerprint.setAccessibleName(self.tr("Fingerprint"))
        fingerprint.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.form.addRow(self.tr("Host"), QLabel(visible(key.host, IN_A_ROW)))
        self.form.addRow(self.tr("Fingerprint"), fingerprint)
        self.form.addRow(self.tr("Kind of key"), QLabel(visible(key.kind, IN_A_ROW)))

    def _words(self) -> str:
        if self._key.is_other:
            words = self.tr(
                "This host shows a different key from the one that is known here. Somebody may stand between "
                "you and it, or it was set up again. Ask whoever keeps it. If it was set up again, take the "
                "line of this host out of {file}, then share again."
            )
            return filled(words, file=self._key.file)
        if self._key.is_published:
            words = self.tr("This computer does not know this host yet. Its key is the one that {host} publishes.")
            return filled(words, host=self._key.host)
        return self.tr(
            "This computer does not know this host yet. Compare the fingerprint with the one that whoever keeps the"
            " host names, on its page or by telephone. Trust it only where they are the same."
        )

    @override
    def problem(self) -> str:
        return ""
