"""The redline on paper: looks, the way from change to change, two texts level, folds, scrolling, copying."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from editor.text.redline.redline import redline
from editor.text.redline.spans import Span, SpanKind
from editor.window.appearance.palette import Scheme, colours, contrast
from editor.window.appearance.settings import ThemeChoice
from editor.window.appearance.theme import Theme
from editor.window.redline import overview_strip
from editor.window.redline.overview_strip import OverviewStrip, standing_out
from editor.window.redline.redline_copies import as_plain
from editor.window.redline.redline_layout import pair_of
from editor.window.redline.redline_legend import RedlineLegend
from editor.window.redline.redline_pane import RedlinePane
from editor.window.redline.redline_pieces import PieceMark, passage, pieces
from editor.window.redline.redline_view import BESIDE, RedlineView
from tests.window.redline.test_redline_sheet import SPANS

EQUAL, INSERTED = SpanKind.EQUAL, SpanKind.INSERTED
MANY = "\n\n".join(f"Line {number} of a text that is long." for number in range(80))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> RedlineView:
    made = RedlineView(theme)
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    made.show_spans(SPANS, "en")
    QApplication.processEvents()
    return made


def looks(pane: RedlinePane) -> list[tuple[str, QTextCharFormat]]:
    """The pieces that Qt draws in a look of their own."""
    found = []
    block = pane.document().firstBlock()
    while block.isValid():
        pane.blockBoundingGeometry(block)
        raw = block.text().encode("utf-16-le")
        for drawn in block.layout().formats():
            words = raw[2 * drawn.start : 2 * (drawn.start + drawn.length)].decode("utf-16-le")
            found.append((words, QTextCharFormat(drawn.format)))
        block = block.next()
    return found


def top_of(pane: RedlinePane, words: str) -> int:
    """How far below the top of the pane the first line with these words stands."""
    block = pane.document().find(words).block()
    assert block.isValid(), words
    cursor = QTextCursor(block)
    return pane.cursorRect(cursor).top()


def test_inserted_and_deleted_words_have_ink_ground_and_a_line(view: RedlineView, theme: Theme) -> None:
    shown = theme.colours
    drawn = looks(view.pane)
    assert [words for words, _ in drawn] == ["30 days", "14 days", "gone", "new😀"]
    for words, look in drawn:
        inserted = words in ("14 days", "new😀")
        fact = words in ("30 days", "14 days")
        pair = pair_of(shown, PieceMark.INSERTED if inserted else PieceMark.DELETED, fact=fact)
        assert pair is not None
        assert look.foreground().color() == QColor(pair.ink)
        assert look.background().color() == QColor(pair.ground)
        assert (look.fontUnderline(), look.fontStrikeOut()) == (inserted, not inserted)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("colour_blind", [False, True])
@pytest.mark.parametrize("mark", [PieceMark.DELETED, PieceMark.INSERTED, PieceMark.MOVED, PieceMark.LEFT])
@pytest.mark.parametrize("fact", [False, True])
def test_every_mark_can_be_read(scheme: Scheme, colour_blind: bool, mark: PieceMark, fact: bool) -> None:
    pair = pair_of(colours(scheme, colour_blind=colour_blind), mark, fact=fact)
    assert pair is not None
    assert contrast(pair.ink, pair.ground) >= 4.5


def test_another_theme_colours_it_again(view: RedlineView, theme: Theme) -> None:
    theme.use(ThemeChoice.DARK, colour_blind=True)
    assert looks(view.pane)[2][1].foreground().color() == QColor(theme.colours.deleted.ink)


def test_f8_goes_round_the_changes(view: RedlineView) -> None:
    told: list[tuple[int, int]] = []
    view.change_reached.connect(lambda number, count: told.append((number, count)))
    for _ in range(4):
        QTest.keyClick(view.pane, Qt.Key.Key_F8)
    QTest.keyClick(view.pane, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert told == [(1, 3), (2, 3), (3, 3), (1, 3), (3, 3)]
    assert view.position_words() == "3 of 3"
    change = view.current_change()
    assert change is not None
    assert change.new == "new😀"
    assert view.change_words() == "Change 3 of 3: inserted new😀"


def test_the_words_of_a_change_say_what_became_of_what(view: RedlineView) -> None:
    view.go_to_change(1)
    assert view.change_words() == "Change 1 of 3: 30 days became 14 days"
    view.go_to_change(2)
    assert view.change_words() == "Change 2 of 3: deleted gone"
    with pytest.raises(ValueError, match="4"):
        view.go_to_change(4)


def test_without_changes_there_is_nowhere_to_go(view: RedlineView) -> None:
    view.show_spans([Span(EQUAL, "same")], "en")
    view.next_change()
    view.previous_change()
    assert (view.change_count(), view.position_words(), view.current_change()) == (0, "", None)


def test_a_change_far_below_is_brought_into_sight_with_words_around_it(view: RedlineView) -> None:
    view.show_spans([Span(EQUAL, "line\n" * 300), Span(INSERTED, "here"), Span(EQUAL, "\nline" * 300)], "en")
    view.next_change()
    assert 100 < top_of(view.pane, "here") < view.pane.viewport().height() - 100
    assert view.pane.textCursor().block().text() == "here"


def test_a_change_deep_in_a_long_paragraph_is_brought_into_sight(view: RedlineView) -> None:
    words = "Words that go on and on. " * 400
    view.show_spans([Span(EQUAL, words), Span(INSERTED, "Here. "), Span(EQUAL, words)], "en")
    view.next_change()
    assert view.pane.viewport().rect().contains(view.pane.cursorRect())
    assert view.pane.textCursor().position() == len(words)


def test_two_texts_stand_level_and_scroll_together(view: RedlineView, qtbot: QtBot) -> None:
    old, new = f"{MANY}\n\nOld words.\n\n{MANY}", f"{MANY}\n\nNew words.\n\n" + "More. " * 200 + f"\n\n{MANY}"
    view.resize(BESIDE + 100, 480)
    view.set_sides(True)
    view.show_passages([passage(redline(old, new))], "en", folded=False)
    assert view.has_sides
    view.next_change()
    for _ in range(6):
        words = view.pane.firstVisibleBlock().next().next().text() or view.pane.firstVisibleBlock().next().text()
        if words.startswith("Line"):
            number = view.pane.firstVisibleBlock().next().next().blockNumber()
            blocks = [pane.document().findBlockByNumber(number) for pane in (view.old_pane, view.pane)]
            assert blocks[0].text() == blocks[1].text()
        tops = [
            pane.cursorRect(
                QTextCursor(pane.document().findBlockByNumber(pane.firstVisibleBlock().blockNumber()))
            ).top()
            for pane in (view.old_pane, view.pane)
        ]
        assert tops[0] == tops[1]
        wheel(view.pane, -120)


def wheel(pane: RedlinePane, angle: int) -> None:
    place = QPointF(20, 20)
    event = QWheelEvent(
        place,
        QPointF(pane.mapToGlobal(QPoint(20, 20))),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)


def test_a_narrow_pane_shows_one_text(view: RedlineView) -> None:
    told: list[bool] = []
    view.sides_shown.connect(told.append)
    view.set_sides(True)
    assert not view.has_sides
    view.resize(BESIDE + 10, 480)
    view.resize(BESIDE - 10, 480)
    assert told == [True, False]
    assert not view.old_pane.isVisible()


def test_a_fold_opens_by_click_and_by_key(view: RedlineView, qtbot: QtBot) -> None:
    view.show_passages([passage(redline(f"{MANY}\n\nOld.", f"{MANY}\n\nNew."))], "en")
    QApplication.processEvents()
    assert "80 unchanged paragraph(s)" in view.pane.toPlainText()
    assert "Line 40" not in view.pane.toPlainText()
    place = view.pane.cursorRect(QTextCursor(view.pane.document().firstBlock())).center() + QPoint(20, 0)
    qtbot.mouseClick(view.pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Line 40" in view.pane.toPlainText()
    view.pane.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(view.pane, Qt.Key.Key_Return)
    assert "Line 40" not in view.pane.toPlainText()
    view.open_all(True)
    assert not view.is_folded
    assert "Line 79" in view.pane.toPlainText()


def test_keys_and_wheel_scroll_by_pixels_to_either_end(view: RedlineView) -> None:
    view.show_spans([Span(EQUAL, MANY)], "en")
    bar = view.findChild(QScrollBar)
    assert bar is not None
    wheel(view.pane, -120)
    assert 0 < bar.value() < 200
    wheel(view.pane, 240)
    assert bar.value() == 0
    QTest.keyClick(view.pane, Qt.Key.Key_PageDown)
    assert bar.value() > 200
    QTest.keyClick(view.pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == bar.maximum()
    assert top_of(view.pane, "Line 79") < view.pane.viewport().height() - 10
    QTest.keyClick(view.pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == 0


def test_the_arrow_keys_walk_through_the_text_and_it_follows(view: RedlineView) -> None:
    view.show_spans([Span(EQUAL, MANY)], "en")
    for _ in range(60):
        QTest.keyClick(view.pane, Qt.Key.Key_Down)
    bar = view.findChild(QScrollBar)
    assert bar is not None
    assert bar.value() > 0
    assert view.pane.viewport().rect().contains(view.pane.cursorRect().center())


def test_a_redline_that_fits_has_nothing_to_scroll(view: RedlineView) -> None:
    bar = view.findChild(QScrollBar)
    assert bar is not None
    assert not bar.isEnabled()
    view.show_spans([Span(EQUAL, MANY)], "en")
    assert bar.isEnabled()
    view.show_passages((), "en")
    assert not bar.isEnabled()


def test_the_overview_leads_to_a_change(view: RedlineView, qtbot: QtBot) -> None:
    view.show_spans([Span(EQUAL, "line\n" * 300), Span(INSERTED, "here"), Span(EQUAL, "\nline" * 300)], "en")
    strip = view.findChild(OverviewStrip)
    assert strip is not None
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(4, strip.height() // 2))
    assert view.position_words() == "1 of 1"


@pytest.mark.parametrize("count", [3, 300])
def test_the_overview_weighs_its_colours_once_for_all_changes(
    view: RedlineView, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    weighed = []

    def weigh(ink: str, ground: str) -> float:
        weighed.append(ink)
        return contrast(ink, ground)

    monkeypatch.setattr(overview_strip, "contrast", weigh)
    spans = [Span(kind, words) for _ in range(count) for kind, words in ((EQUAL, "\nkept "), (INSERTED, "new"))]
    view.show_spans(spans, "en")
    view.repaint()
    assert view.change_count() == count
    assert len(weighed) == 6


@pytest.mark.parametrize("scheme", Scheme)
def test_the_marks_of_the_overview_are_seen_on_its_paper(scheme: Scheme) -> None:
    shown = colours(scheme)
    for pair in (shown.inserted, shown.deleted, shown.moved):
        # WCAG 2.2 asks 3 to 1 of what is no text.
        assert contrast(standing_out(pair, shown.page.ground).name(), shown.page.ground) >= 3


def test_copying_keeps_what_was_deleted_and_inserted(view: RedlineView) -> None:
    view.pane.selectAll()
    view.pane.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == as_plain(pieces(passage(SPANS)))
    assert '<del style="text-decoration:line-through">30 days</del>' in mime.html()


def test_copying_a_part_cuts_the_pieces(view: RedlineView) -> None:
    cursor = view.pane.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(10, cursor.MoveMode.KeepAnchor)
    view.pane.setTextCursor(cursor)
    view.pane.copy()
    assert QGuiApplication.clipboard().mimeData().text() == "kept [-30-]"


def test_nothing_can_be_typed_into_a_redline(view: RedlineView) -> None:
    before = view.pane.document().toRawText()
    QTest.keyClicks(view.pane, "abc")
    assert view.pane.document().toRawText() == before


def test_the_legend_says_how_words_look(qtbot: QtBot, theme: Theme) -> None:
    legend = RedlineLegend(theme)
    qtbot.addWidget(legend)
    legend.show()
    theme.use(ThemeChoice.DARK, colour_blind=False)
    image = legend.grab().toImage()
    for ground in (theme.colours.inserted.ground, theme.colours.moved.ground, theme.colours.fact.ground):
        assert any(image.pixelColor(x, image.height() // 2) == QColor(ground) for x in range(image.width()))


def test_what_moved_has_two_lines_below(view: RedlineView, theme: Theme) -> None:
    view.show_spans(
        [
            Span(SpanKind.DELETED, "Words that moved.\n", 1),
            Span(EQUAL, "End.\n"),
            Span(INSERTED, "Words that moved.\n", 1),
        ],
        "en",
    )
    QApplication.processEvents()
    image = view.pane.viewport().grab().toImage()
    cursor = view.pane.document().find("moved", view.pane.document().findBlockByNumber(1).position())
    box = view.pane.cursorRect(cursor)
    ink = QColor(theme.colours.moved.ink)
    x = box.left() - 12
    rows = [y for y in range(box.top(), box.bottom() + 8) if image.pixelColor(x, y) == ink]
    assert len(rows) >= 2
