"""The dialog that sends a version out."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QWidget
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


def test_languages_whose_pages_borrow_their_words_are_named(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    versions = [("draft", "the draft")]
    told = []
    for languages in (["en", "it", "nl"], ["en", "ja"]):
        dialog = ExportDialog(ExportWish("draft"), versions, languages, tmp_path, parent)
        told.append([one.text() for one in dialog.findChildren(QLabel) if "have no words in" in one.text()])
    assert len(told[0]) == 1
    assert "Italiano, Nederlands" in told[0][0]
    assert "English there" in told[0][0]
    assert told[1] == []
