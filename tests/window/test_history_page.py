"""Several sections on one sheet: their headings, their changes, and the way from one to the other."""

import pytest
from PySide6.QtGui import QColor, QTextBlock
from pytestqt.qtbot import QtBot

from editor.policy.section import SectionId
from editor.text.redline import Kind, Span, redline
from editor.window.comparison_layout import Look, Page, Part, lay_out_page
from editor.window.comparison_view import ComparisonView
from editor.window.redline_marks import PILCROW, as_plain
from editor.window.settings import ThemeChoice
from editor.window.theme import Theme

USE, KEEP, MORE = SectionId("use"), SectionId("keep"), SectionId("more")


def part(section: SectionId, old: str, new: str) -> Part:
    return Part(section, f"note {section}", "No heading", redline(old, new))


@pytest.fixture
def page() -> Page:
    return lay_out_page(
        (
            part(USE, "# Use\n\n𠮷 30 days of all that we keep.", "# Use\n\n𠮷 14 days of all that we keep.\n\nMore."),
            part(KEEP, "# Gone 😀\n\nWords.\n\nOther words.", ""),
            part(MORE, "", "No head, but words."),
        ),
        "Unchanged: 4 End",
    )


def texts(page: Page) -> list[str]:
    return page.laid_out.text.split("\n")


def test_each_section_stands_under_its_note_and_heading(page: Page) -> None:
    assert [line for line in texts(page) if line] == [
        "note use",
        "Use",
        "𠮷 30 days14 days of all that we keep.",
        "More.",
        "note keep",
        "Gone 😀",
        "Words.",
        "Other words.",
        "note more",
        "No heading",
        "No head, but words.",
        "Unchanged: 4 End",
    ]


def test_runs_make_up_the_text_without_a_gap(page: Page) -> None:
    raw = page.laid_out.text.encode("utf-16-le")
    ends = [0]
    for run in page.laid_out.runs:
        assert run.start == ends[-1]
        ends.append(run.end)
    assert ends[-1] * 2 == len(raw)
    for change in page.laid_out.changes:
        piece = raw[2 * change.start : 2 * change.end].decode("utf-16-le")
        assert piece.replace(PILCROW + "\n", "\n") == change.old + change.new


def test_a_section_that_came_or_went_is_one_change_without_marks(page: Page) -> None:
    changes = page.laid_out.changes
    assert [(change.old, change.new) for change in changes][-2:] == [
        ("Gone 😀\n\nWords.\n\nOther words.", ""),
        ("", "No head, but words."),
    ]


def test_changes_and_places_belong_to_sections(page: Page) -> None:
    owners = [page.section_at(change.start) for change in page.laid_out.changes]
    assert owners == [USE, USE, KEEP, MORE]
    assert [page.change_in(section) for section in (USE, KEEP, MORE, SectionId("end"))] == [1, 3, 4, 0]
    assert page.start_of(SectionId("end")) is None
    assert lay_out_page((), "").section_at(0) is None


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("# Old", "# New", "OldNew"),
        ("# Same\n\nA", "# Same\n\nB", "Same\n\nAB"),
        ("Words", "# Words", "No heading\n# Words"),
        ("# Gone\n\n# Kept", "# Kept", "No heading\n# Gone\n\n# Kept"),
        ("#hash", "#hash!", "No heading\n#hash!"),
    ],
)
def test_the_mark_of_a_heading_goes_only_where_both_texts_have_one(old: str, new: str, shown: str) -> None:
    page = lay_out_page((part(USE, old, new),), "")
    assert page.laid_out.text == f"note use\n{shown}\n"


def test_the_words_of_a_page_are_all_there(page: Page) -> None:
    plain = as_plain(run.span for run in page.laid_out.runs)
    assert "𠮷 [-30 days-]{+14 days+} of all that we keep" in plain
    assert "[-Gone 😀\n\nWords.\n\nOther words.-]" in plain


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, page: Page) -> ComparisonView:
    made = ComparisonView(theme)
    qtbot.addWidget(made)
    made.resize(640, 240)
    with qtbot.waitActive(made):
        made.show()
    made.show_page(page, "en")
    return made


def block(view: ComparisonView, words: str) -> QTextBlock:
    found = view.document().find(words).block()
    assert found.isValid()
    return found


def size(of: QTextBlock) -> int:
    return of.begin().fragment().charFormat().font().pixelSize()


def test_headings_are_large_notes_are_small_and_empty_lines_low(view: ComparisonView, theme: Theme) -> None:
    assert (size(block(view, "Gone")), size(block(view, "note keep"))) == (21, 13)
    ink = block(view, "note use").begin().fragment().charFormat().foreground().color()
    assert ink == QColor(theme.colours.secondary)
    empty = block(view, "𠮷").previous()
    assert (empty.text(), empty.blockFormat().lineHeight()) == ("", 10.0)
    assert block(view, "More.").blockFormat().lineHeight() > 20


def test_zoom_and_theme_reach_the_headings_and_notes(view: ComparisonView, theme: Theme) -> None:
    view.set_zoom(2)
    assert (size(block(view, "Gone")), size(block(view, "note keep"))) == (42, 26)
    theme.use(ThemeChoice.DARK, colour_blind=False)
    ink = block(view, "note use").begin().fragment().charFormat().foreground().color()
    assert ink == QColor(theme.colours.secondary)


def test_another_page_takes_over_no_look_of_the_one_before(view: ComparisonView) -> None:
    for _ in range(2):
        view.show_page(lay_out_page((part(USE, "Plain", "Plainer"),), ""), "en")
    assert size(block(view, "Plain")) == 16
    assert block(view, "Plain").blockFormat().topMargin() == 0


def test_the_reader_is_told_the_section_of_each_change(view: ComparisonView) -> None:
    told: list[str] = []
    view.section_reached.connect(told.append)
    for _ in range(4):
        view.next_change()
    assert told == [USE, USE, KEEP, MORE]


def test_a_section_is_brought_to_the_top_with_its_first_change(view: ComparisonView) -> None:
    told: list[str] = []
    view.section_reached.connect(told.append)
    view.go_to_section(KEEP)
    assert told == [KEEP]
    assert view.textCursor().block().text() == "note keep"
    assert abs(view.cursorRect().top()) < 60
    view.go_to_section(SectionId("end"))
    assert view.textCursor().block().text() == "note keep"


def test_a_change_far_below_is_not_left_at_the_foot(view: ComparisonView) -> None:
    long = "\n\n".join(f"Line {number}." for number in range(80))
    view.show_page(lay_out_page((part(USE, f"{long} Old.\n\n{long}", f"{long} New.\n\n{long}"),), ""), "en")
    view.next_change()
    assert view.cursorRect().bottom() < 0.7 * view.viewport().height()


def test_looks_are_named_for_what_is_no_text(page: Page) -> None:
    assert [look for _, look in page.looks] == [Look.NOTE, Look.HEADING] * 3 + [Look.QUIET]
    whole = lay_out_page((Part(USE, "n", "", (Span(Kind.EQUAL, "x"),)),), "")
    assert whole.laid_out.text == "n\nx\n"
