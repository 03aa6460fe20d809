"""For whom a section is, by names and not by codes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.policy.section import EVERYONE, Section, SectionId
from editor.window.editing.audience_dialog import AudienceDialog
from tests.policy.values import small_policy


def test_audiences_are_picked_by_their_names_and_nobody_named_means_everyone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AudienceDialog(small_policy(), Section(SectionId("use"), ("app", "drivers")), parent)
    qtbot.addWidget(dialog)
    dialog.open()
    chips = {one.text().removesuffix("  ✕"): one for one in dialog.findChildren(QPushButton) if "✕" in one.text()}
    assert list(chips) == ["users of the app", "drivers"]
    field = dialog.findChildren(QComboBox)[0]
    field.setEditText("People in the European Union")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.setEditText("New Drivers")
    assert dialog.audiences() == ("app", "drivers", "eu", "new-drivers")
    field.setEditText("")
    for chip in (one for one in dialog.findChildren(QPushButton) if "✕" in one.text()):
        QTest.keyClick(chip, Qt.Key.Key_Space)
    assert dialog.audiences() == EVERYONE
