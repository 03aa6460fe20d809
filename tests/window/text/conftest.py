"""A pane in which the signs of Markdown are out of sight."""

import pytest
from pytestqt.qtbot import QtBot

from editor.window.appearance.theme import Theme
from editor.window.text.text_pane import TextPane


@pytest.fixture
def reading_pane(qtbot: QtBot, theme: Theme) -> TextPane:
    """A pane that has the focus, and no text yet."""
    made = TextPane(theme)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.set_raw(False, marks=False)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made
