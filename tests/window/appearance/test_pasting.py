"""What a clipboard of another program becomes in the editor."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from editor.window.appearance.theme import Theme
from editor.window.text.pressing import Clipping
from editor.window.text.text_pane import TextPane

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-US>
<h1>1. Scope<o:p></o:p></h1>
<p class=MsoNormal>We keep it for <b>30 days</b>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>your name</p>
<p class=MsoListParagraphCxSpLast style='margin-left:1.0in;text-indent:-.25in;mso-list:l0 level2 lfo1'><![if
!supportLists]><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;
</span></span><![endif]>your nick name</p></body></html>"""
GOOGLE = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><ul><li dir="ltr">
<p dir="ltr" role="presentation"><span style="font-weight:700;">Name</span></p></li><ul><li dir="ltr"><p dir="ltr"
role="presentation"><span style="font-weight:400;">nick name</span></p></li></ul></ul></b>"""
EXCEL = """<html><body><table border=0><tr><td class=xl65>Data</td><td class=xl65>Days</td></tr><tr><td>Name</td>
<td>30</td></tr></table></body></html>"""
PAGE = """<meta charset='utf-8'><p>See <a href="https://a.example/p">our page</a> and <em>read</em>.</p>"""
STYLED = "<p>Seen.</p><p style='display:none'>Not seen.</p>"


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Iterator[TextPane]:
    made = TextPane(theme)
    qtbot.addWidget(made)
    made.set_raw(False)
    yield made
    QGuiApplication.clipboard().clear()


def copy(html: str, words: str = "") -> None:
    data = QMimeData()
    data.setText(words)
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.mark.parametrize(
    ("source", "markdown"),
    [
        (GOOGLE, "# T\n\n- **Name**\n  - nick name"),
        (EXCEL, "# T\n\n| Data | Days |\n|---|---|\n| Name | 30 |"),
        (PAGE, "# T\n\nSee [our page](https://a.example/p) and *read*."),
    ],
    ids=["Google Docs", "Excel", "a page"],
)
def test_what_other_programs_copy_keeps_its_form(pane: TextPane, source: str, markdown: str) -> None:
    pane.show_text("# T\n\n")
    pane.select(5, 5)
    copy(source)
    pane.paste()
    assert pane.text().rstrip("\n") == markdown


def test_a_list_of_word_is_a_list_and_its_heading_a_sub_heading(pane: TextPane) -> None:
    pane.show_text("# T\n\nA paragraph.")
    pane.select(len(pane.text()), len(pane.text()))
    copy(WORD)
    pane.paste()
    assert "\n## " in pane.text()
    assert pane.text().count("# T\n") == 1
    assert "We keep it for **30 days**." in pane.text()
    assert "\n- your name\n  - your nick name" in pane.text()


def test_only_the_words_come_where_that_was_asked_for(pane: TextPane) -> None:
    copy(PAGE, "See our page\nand *read*.")
    pane.paste_plain()
    assert pane.text() == "See our page\n\nand \\*read\\*."


def test_what_is_left_out_is_told(pane: TextPane) -> None:
    told: list[Clipping] = []
    pane.pasted.connect(told.append)
    copy(STYLED)
    pane.paste()
    assert pane.text() == "Seen."
    assert [loss.words for one in told for loss in one.losses] == ["Not seen."]


def test_a_clipboard_of_a_picture_alone_puts_nothing_in(pane: TextPane) -> None:
    pane.show_text("a")
    copy("<img src='data:image/png;base64,AAAA'>")
    pane.paste()
    assert pane.text() == "a"
