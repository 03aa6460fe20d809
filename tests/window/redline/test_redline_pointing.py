"""What a person points at in a redline: the sentence of either text, its section, and the change beside it."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.text.redline.spans import Span, SpanKind
from editor.window.appearance.theme import Theme
from editor.window.redline.redline_pieces import Passage, passage
from editor.window.redline.redline_pointing import change_at_caret, point_at, section_at_caret, sentence_at_caret
from editor.window.redline.redline_view import RedlineView

USE = (
    Span(SpanKind.EQUAL, "# Use\n\nWe keep 👍 letters for "),
    Span(SpanKind.DELETED, "30 days"),
    Span(SpanKind.INSERTED, "14 days"),
    Span(SpanKind.EQUAL, ". "),
    Span(SpanKind.DELETED, "We burn them. "),
    Span(SpanKind.EQUAL, "Nobody reads them.\n\n"),
    Span(SpanKind.INSERTED, "We answer."),
)
KEEP = (Span(SpanKind.EQUAL, "# Keep\n\nSame"), Span(SpanKind.INSERTED, " here"), Span(SpanKind.EQUAL, "."))


def named(spans: tuple[Span, ...], section: str) -> Passage:
    return replace(passage(spans), section=section)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> RedlineView:
    made = RedlineView(theme)
    qtbot.addWidget(made)
    made.resize(600, 500)
    with qtbot.waitActive(made):
        made.show()
    made.show_passages((named(USE, "use"), named(KEEP, "keep")), "en")
    made.open_all(True)
    return made


def stand(view: RedlineView, words: str, *, select: bool = False) -> None:
    found = view.pane.document().find(words)
    assert not found.isNull()
    if not select:
        found.setPosition(found.selectionStart() + 1)
    view.pane.setTextCursor(found)
    view.pane.setFocus()


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("14 days", ("We keep 👍 letters for 14 days.", False)),
        ("30 days", ("We keep 👍 letters for 30 days.", True)),
        ("We burn", ("We burn them.", True)),
        ("Nobody", ("Nobody reads them.", False)),
        ("We answer", ("We answer.", False)),
    ],
)
def test_the_sentence_at_the_caret_is_that_of_one_text(view: RedlineView, words: str, wanted: tuple[str, bool]) -> None:
    stand(view, words)
    assert sentence_at_caret(view) == wanted
    assert section_at_caret(view) == "use"


def test_what_is_selected_is_meant(view: RedlineView) -> None:
    stand(view, "letters", select=True)
    assert sentence_at_caret(view) == ("letters", False)
    stand(view, "We burn", select=True)
    assert sentence_at_caret(view) == ("We burn", True)


def test_the_change_of_the_paragraph_is_found_and_its_section(view: RedlineView) -> None:
    stand(view, "Nobody")
    assert change_at_caret(view) == 1
    stand(view, "We burn")
    assert change_at_caret(view) == 2
    stand(view, "Same")
    assert section_at_caret(view) == "keep"
    change = change_at_caret(view)
    assert view.sheet.changes[change - 1].new.strip() == "here"
    stand(view, "Use")
    assert change_at_caret(view) == 0


def test_the_caret_comes_to_the_mouse_unless_words_are_selected(view: RedlineView) -> None:
    stand(view, "Same")
    box = view.pane.cursorRect()
    place = view.pane.viewport().mapToGlobal(box.center())
    view.pane.moveCursor(QTextCursor.MoveOperation.Start)
    point_at(view, place)
    assert section_at_caret(view) == "keep"
    stand(view, "letters", select=True)
    point_at(view, place)
    assert sentence_at_caret(view) == ("letters", False)
