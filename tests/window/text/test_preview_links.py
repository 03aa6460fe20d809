"""A link in a notice is read on the notice's ground, in every theme."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.window.appearance.settings import ThemeChoice
from editor.window.appearance.theme import Theme
from editor.window.text.preview_pane import PreviewPane


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_a_link_of_a_notice_has_the_ink_of_the_notice(qapp: QApplication, qtbot: QtBot, choice: ThemeChoice) -> None:
    theme = Theme(qapp, choice)
    pane = PreviewPane(theme)
    qtbot.addWidget(pane)
    pane.show_html('<table><tr><td class="notice">Behind: <a href="#use">Use</a></td></tr></table>', "en")
    found = pane.document().find("Use")
    assert found.charFormat().foreground().color() == QColor(theme.colours.outdated.ink)
    qapp.setStyleSheet("")
    theme.deleteLater()
