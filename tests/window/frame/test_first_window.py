"""The first window fits its screen, however small that is, and gives the keys to what comes into it."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
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


def test_what_comes_into_the_window_can_take_the_keys_at_once(ending: Ending, qtbot: QtBot, theme: Theme) -> None:
    """Shown a moment later, it missed the keys of a window that became active in that moment."""
    window = FirstWindow(theme, Preferences(), ending)
    qtbot.addWidget(window)
    window.show()
    content, field = QWidget(), QLineEdit()
    QVBoxLayout(content).addWidget(field)
    window.fill(content)
    assert field.isVisible()
