"""The languages beside a title: switches for a few, a menu of many."""

from pathlib import Path

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from editor.policy.editing.edits import AddLanguage
from editor.policy.language import Language, Making, Tag
from editor.window.outline.language_bar import LanguageBar
from editor.window.widgets.runner import Runner
from tests.window.opened import EN, open_desk


def test_many_languages_stand_in_a_menu_and_a_few_beside_each_other(tmp_path: Path, qtbot: QtBot) -> None:
    desk = open_desk(tmp_path / "policy", ("use", "keep"), Runner())
    bar = LanguageBar(desk)
    qtbot.addWidget(bar)
    bar.show()
    assert [one.text() for one in bar.findChildren(QToolButton)] == ["EN", "JA"]
    for tag in ("de", "fr", "es", "it", "pt"):
        desk.submit(AddLanguage(Language(Tag(tag), Making.TRANSLATED, EN), tag))
    qtbot.waitUntil(lambda: [one.text() for one in bar.findChildren(QToolButton)] == ["English ▾"])
    menu = bar.findChildren(QToolButton)[0].menu()
    assert menu is not None
    next(one for one in menu.actions() if one.text() == "Français").trigger()
    assert desk.selection is not None
    assert desk.selection.language == "fr"
    assert bar.findChildren(QToolButton)[0].text() == "Français ▾"
    desk.abandon()
