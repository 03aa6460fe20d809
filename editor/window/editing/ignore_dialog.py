"""The dialog that asks why a finding is ignored, and where."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from editor.window.widgets.form_dialog import FormDialog


class IgnoreDialog(FormDialog):
    """Asks for a reason, and whether the same is ignored here only or wherever it is found in this language."""

    def __init__(self, finding: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Ignore a problem"))
        self.confirm.setText(self.tr("Ignore it"))
        self._reason = QLineEdit()
        self._reason.setAccessibleName(self.tr("Reason"))
        self._where = QComboBox()
        self._where.setAccessibleName(self.tr("Where"))
        self._where.addItems([self.tr("Here, until the words change"), self.tr("Everywhere in this language")])
        self.form.addRow(self.tr("Reason"), self._reason)
        self.form.addRow(self.tr("Where"), self._where)
        self.explain(finding)

    @property
    def reason(self) -> str:
        """Why the finding is ignored."""
        return self._reason.text().strip()

    @property
    def everywhere(self) -> bool:
        """Whether the same is ignored wherever it is found."""
        return self._where.currentIndex() == 1

    @override
    def problem(self) -> str:
        return "" if self.reason else self.tr("Say why: the reason stands in the policy and in its releases.")
