"""The redline on paper."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.text.redline import Kind, Span
from editor.window.redline_marks import as_html, as_plain, lay_out
from editor.window.redline_view import RedlineLegend, RedlineView
from editor.window.settings import ThemeChoice
from editor.window.theme import Theme

EQUAL, DELETED, INSERTED = Kind.EQUAL, Kind.DELETED, Kind.INSERTED
SPANS = (
    Span(EQUAL, "𠮷 kept "),
    Span(DELETED, "30 days"),
    Span(INSERTED, "14 天"),
    Span(EQUAL, " after.\n"),
    Span(DELETED, "gone\n"),
    Span(EQUAL, "end "),
    Span(INSERTED, "new😀"),
    Span(EQUAL, "."),
)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> RedlineView:
    made = RedlineView(theme)
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    made.show_spans(SPANS, "en")
    return made


def looks(view: RedlineView) -> list[tuple[str, QTextCharFormat]]:
    """The pieces that Qt draws in a look of their own."""
    found = []
    block = view.document().firstBlock()
    while block.isValid():
        raw = block.text().encode("utf-16-le")
        for drawn in block.layout().formats():
            words = raw[2 * drawn.start : 2 * (drawn.start + drawn.length)].decode("utf-16-le")
            found.append((words, QTextCharFormat(drawn.format)))
        block = block.next()
    return found


def test_neighbouring_words_are_one_change() -> None:
    changes = lay_out(SPANS).changes
    assert [(change.old, change.new) for change in changes] == [("30 days", "14 天"), ("gone\n", ""), ("", "new😀")]
    assert lay_out(()).changes == ()


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ([Span(EQUAL, "One."), Span(INSERTED, "\n\n"), Span(EQUAL, "Two.")], "One.¶\n\nTwo."),
        ([Span(EQUAL, "One"), Span(DELETED, ".\n\nAnd t"), Span(EQUAL, "wo.")], "One.¶\n\nAnd two."),
        ([Span(EQUAL, "One.\n\n"), Span(INSERTED, "New.\n\n"), Span(EQUAL, "Two.")], "One.\n\nNew.\n\nTwo."),
        ([Span(EQUAL, "One."), Span(INSERTED, "\n\nNew.\n\nNewer.")], "One.\n\nNew.\n\nNewer."),
        ([Span(DELETED, "A\nB"), Span(INSERTED, "C\nD"), Span(EQUAL, "\nE")], "A\nBC\nD\nE"),
        ([Span(INSERTED, "All.\n\nNew.")], "All.\n\nNew."),
    ],
)
def test_a_paragraph_end_is_marked_only_where_it_would_be_missed(spans: list[Span], shown: str) -> None:
    assert lay_out(spans).text == shown


def test_inserted_and_deleted_words_have_ink_ground_and_a_line(view: RedlineView, theme: Theme) -> None:
    shown = theme.colours
    drawn = looks(view)
    assert [words for words, _ in drawn] == ["30 days", "14 天", "gone", "new😀"]
    for words, look in drawn:
        inserted = words in ("14 天", "new😀")
        pair = shown.inserted if inserted else shown.deleted
        assert look.foreground().color() == QColor(pair.ink)
        assert look.background().color() == QColor(pair.ground)
        assert (look.fontUnderline(), look.fontStrikeOut()) == (inserted, not inserted)


def test_another_theme_colours_it_again(view: RedlineView, theme: Theme) -> None:
    theme.use(ThemeChoice.DARK, colour_blind=True)
    _, look = looks(view)[0]
    assert look.foreground().color() == QColor(theme.colours.deleted.ink)


def test_f8_goes_round_the_changes(qtbot: QtBot, view: RedlineView) -> None:
    told: list[tuple[int, int]] = []
    view.change_reached.connect(lambda number, count: told.append((number, count)))
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_F8)
    QTest.keyClick(view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert told == [(1, 3), (2, 3), (3, 3), (1, 3), (3, 3)]
    assert view.position_words() == "3 of 3"
    change = view.current_change()
    assert change is not None
    assert change.new == "new😀"
    assert view.change_words() == "Change 3 of 3: inserted new😀"


def test_the_words_of_a_change_say_what_became_of_what(view: RedlineView) -> None:
    view.go_to_change(1)
    assert view.change_words() == "Change 1 of 3: 30 days became 14 天"
    view.go_to_change(2)
    assert view.change_words() == "Change 2 of 3: deleted gone\n"
    with pytest.raises(ValueError, match="4"):
        view.go_to_change(4)


def test_without_changes_there_is_nowhere_to_go(view: RedlineView) -> None:
    view.show_spans([Span(EQUAL, "same")], "en")
    view.next_change()
    view.previous_change()
    assert (view.change_count(), view.position_words(), view.current_change()) == (0, "", None)


def test_a_change_far_below_is_brought_into_sight(view: RedlineView) -> None:
    view.show_spans([Span(EQUAL, "line\n" * 300), Span(INSERTED, "here")], "en")
    view.next_change()
    assert view.verticalScrollBar().value() > 1000
    assert view.viewport().rect().contains(view.cursorRect())


def test_copying_keeps_what_was_deleted_and_inserted(view: RedlineView) -> None:
    view.selectAll()
    view.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == as_plain(SPANS)
    assert mime.text() == "𠮷 kept [-30 days-]{+14 天+} after.\n[-gone\n-]end {+new😀+}."
    assert '<del style="text-decoration:line-through">30 days</del>' in mime.html()
    assert as_html([Span(EQUAL, "<b>")]) == "&lt;b&gt;"


def test_copying_a_part_cuts_the_spans(view: RedlineView) -> None:
    cursor = view.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(10, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.copy()
    assert QGuiApplication.clipboard().mimeData().text() == "kept [-30-]"


def test_nothing_can_be_typed_into_a_redline(view: RedlineView) -> None:
    before = view.document().toRawText()
    QTest.keyClicks(view, "abc")
    assert view.document().toRawText() == before


def test_the_legend_says_how_words_look(qtbot: QtBot, theme: Theme) -> None:
    legend = RedlineLegend(theme)
    qtbot.addWidget(legend)
    legend.show()
    theme.use(ThemeChoice.DARK, colour_blind=False)
    ground = QColor(theme.colours.inserted.ground)
    image = legend.grab().toImage()
    assert any(image.pixelColor(x, image.height() // 2) == ground for x in range(image.width()))
