"""The first window fits its screen, however small that is."""

from pytestqt.qtbot import QtBot

from editor.window.appearance.settings import Preferences
from editor.window.appearance.theme import Theme
from editor.window.frame.faults.ending import Ending
from editor.window.frame.starting.first_application import FirstWindow


def test_the_first_window_leaves_room_for_its_title_on_the_screen(ending: Ending, qtbot: QtBot, theme: Theme) -> None:
    window = FirstWindow(theme, Preferences(), ending)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    assert room.height() < 900, "the tests' own screen is smaller than the size that the window would like to have"
    assert window.height() <= room.height() - 32
    assert window.width() <= room.width()
    assert window.minimumHeight() <= room.height()
