"""The preview asks nobody for anything and keeps its place."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.window.appearance.theme import Theme
from editor.window.text.preview_pane import PreviewPane


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> PreviewPane:
    made = PreviewPane(theme)
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show()
    return made


def test_a_picture_is_not_fetched_from_anywhere(pane: PreviewPane, tmp_path: Path) -> None:
    picture = tmp_path / "x.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>')
    pane.show_html(f'<p>a<img src="{picture.as_uri()}"><img src="http://127.0.0.1:9/x.png">b</p>', "en")
    assert pane.document().size().height() < 200


def test_the_place_is_kept_when_the_text_changes(pane: PreviewPane) -> None:
    pane.show_html("<p>line</p>" * 200, "en")
    pane.verticalScrollBar().setValue(700)
    pane.show_html("<p>line</p>" * 200 + "<p>more</p>", "en")
    assert pane.verticalScrollBar().value() == 700


def test_a_link_is_told_of_and_not_followed(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.show_html('<p><a href="https://example.org/">' + "word " * 40 + "</a></p>", "en")
    before = pane.toHtml()
    with qtbot.waitSignal(pane.anchorClicked) as told:
        frame = pane.document().rootFrame().frameFormat()
        place = pane.viewport().rect().topLeft()
        place.setX(int(frame.leftMargin()) + 20)
        place.setY(int(frame.topMargin()) + 20)
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [QUrl("https://example.org/")]
    assert pane.toHtml() == before


def test_lines_of_han_are_as_high_as_in_the_editor(pane: PreviewPane) -> None:
    pane.show_html("<p>" + "a " * 400 + "</p>", "zh-Hant")
    layout = pane.document().firstBlock().layout()
    pane.document().size()
    assert round(layout.lineAt(1).y() - layout.lineAt(0).y()) == 30
