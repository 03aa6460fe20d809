"""The dialog that sends a version out."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from editor.desk.exports.writing_out import ExportForm
from editor.window.exchange.export_dialog import ExportDialog, ExportWish


def test_every_form_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ExportDialog(ExportWish("draft"), [("draft", "the draft")], ["en"], tmp_path, parent)
    (forms,) = [one for one in dialog.findChildren(QComboBox) if one.findData(ExportForm.PDF.value) >= 0]
    offered = [ExportForm(forms.itemData(at)) for at in range(forms.count())]
    assert sorted(one.value for one in offered) == sorted(one.value for one in ExportForm)
    for at, form in enumerate(offered):
        forms.setCurrentIndex(at)
        assert dialog.wish().form is form
