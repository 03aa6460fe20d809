"""What the tests of the window share: the theme is the same everywhere, and taken off again."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from editor.window.appearance.settings import ThemeChoice
from editor.window.appearance.theme import Theme
from tests.heard import every_dialog_is_heard as every_dialog_is_heard


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, put on the application and taken off again."""
    made = Theme(qapp, ThemeChoice.LIGHT)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()
