"""The one question before a release: what readers get, and that it cannot be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from editor.text.steering import filled, visible
from editor.window.publish.gates import Gate
from editor.window.widgets.form_dialog import FormDialog


class PublishDialog(FormDialog):
    """Accepted where the release is wanted. `gates` are those that say what changes, in words."""

    def __init__(self, number: int, gates: Sequence[Gate], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(filled(self.tr("Publish release {number}?"), number=number))
        self.confirm.setText(filled(self.tr("Publish release {number}"), number=number))
        for gate in gates:
            lines = (gate.title, gate.evidence, *(line.words for line in gate.lines if not line.hint))
            label = QLabel("\n".join(visible(line) for line in lines if line))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self.form.addRow(label)
        words = self.tr(
            "Release {number} cannot be taken back: its words and its date stay in the history that anyone can check. A"
            " later release can change them."
        )
        self.explain(filled(words, number=number))
