"""One palette and one style sheet, made from the colours by meaning."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.window.appearance.palette import Scheme, colours, contrast
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences, ThemeChoice
from editor.window.appearance.theme import Theme, make_primary, style_sheet


@pytest.mark.parametrize("scheme", Scheme)
def test_the_style_sheet_is_complete_and_understood(qtbot: QtBot, scheme: Scheme) -> None:
    sheet = style_sheet(colours(scheme))
    assert "$" not in sheet
    button = QPushButton()
    qtbot.addWidget(button)
    # Qt says "Could not parse" on its log, which fails the test.
    button.setStyleSheet(sheet)
    button.show()


def test_every_picture_of_the_style_sheet_is_there() -> None:
    for scheme in Scheme:
        for name in re.findall(r'url\("([^"]+)"\)', style_sheet(colours(scheme))):
            assert Path(name).is_file(), name


def test_a_chosen_theme_is_put_on_and_told_of_once(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.use(ThemeChoice.DARK, colour_blind=False)
    assert theme.colours.scheme is Scheme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(theme.colours.page.ground)
    with qtbot.assertNotEmitted(theme.changed):
        theme.use(ThemeChoice.DARK, colour_blind=False)
    with qtbot.waitSignal(theme.changed):
        theme.use(ThemeChoice.DARK, colour_blind=True)
    with qtbot.waitSignal(theme.changed):
        theme.use(ThemeChoice.HIGH_CONTRAST, colour_blind=False)
    assert theme.colours.scheme is Scheme.HIGH_CONTRAST


def test_the_systems_theme_is_light_where_the_system_does_not_say(theme: Theme) -> None:
    theme.use(ThemeChoice.SYSTEM, colour_blind=False)
    assert theme.colours.scheme is Scheme.LIGHT


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_the_hint_in_an_empty_field_can_be_read(qtbot: QtBot, theme: Theme, choice: ThemeChoice) -> None:
    theme.use(choice, colour_blind=False)
    chosen = QComboBox()
    chosen.setEditable(True)
    line = chosen.lineEdit()
    assert line is not None
    for field, words in ((one := QLineEdit(), one), (two := QPlainTextEdit(), two), (chosen, line)):
        qtbot.addWidget(field)
        words.setPlaceholderText("████")
        field.resize(200, 60)
        field.show()
        picture = field.grab(QRect(12, 8, 20, 40)).toImage()
        seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert max(contrast(one, theme.colours.page.ground) for one in seen) >= 4.5


def test_the_primary_button_carries_the_accent(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton("Publish")
    qtbot.addWidget(button)
    make_primary(button)
    button.resize(120, 32)
    button.show()
    assert button.isDefault()
    assert button.grab().toImage().pixelColor(8, 16) == QColor(theme.colours.primary.ground)


def test_icons_and_panes_at_the_sides_grow_with_the_letters(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    looks = Looks(theme, tmp_path / "settings.ini", Preferences(zoom=1.0), theme)
    plain = _icon_and_sides(qtbot, looks)
    looks.change(zoom=2.0)
    large = _icon_and_sides(qtbot, looks)
    looks.change(zoom=1.0)
    assert large[0] == pytest.approx(2 * plain[0], abs=1)
    assert large[1] > plain[1]


def _icon_and_sides(qtbot: QtBot, looks: Looks) -> tuple[int, int]:
    """The side of an icon on a button, and the width of the pane at the left of three."""
    panes = QSplitter()
    qtbot.addWidget(panes)
    button = QToolButton()
    for pane in (button, QPlainTextEdit(), QPlainTextEdit()):
        panes.addWidget(pane)
    panes.resize(2000, 200)
    looks.remember(panes, "panes", (200, 600, 200))
    panes.show()
    return button.iconSize().width(), panes.sizes()[0]


@pytest.mark.parametrize("inside", [QWidget, QDialog])
def test_the_list_of_a_box_shows_its_last_row_also_with_the_focus(
    qtbot: QtBot, theme: Theme, inside: type[QWidget]
) -> None:
    window = inside()
    qtbot.addWidget(window)
    box = QComboBox(window)
    box.addItems(["Body", "Heading", "Quote"])
    with qtbot.waitActive(window):
        window.show()
    box.showPopup()
    rows = box.view()
    rows.setFocus()
    rows.ensurePolished()
    QApplication.processEvents()
    assert rows.hasFocus()
    assert rows.viewport().height() >= 3 * rows.sizeHintForRow(0)
    box.hidePopup()
