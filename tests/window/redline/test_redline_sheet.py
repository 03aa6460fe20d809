"""The rows of a redline: pieces, folds, and two texts level."""

import pytest

from editor.text.redline.changes import changes, moved_passages
from editor.text.redline.redline import redline
from editor.text.redline.spans import Span, SpanKind
from editor.window.redline.redline_copies import as_html, as_markdown, as_plain
from editor.window.redline.redline_pieces import MoveWords, Passage, Piece, PieceMark, passage, pieces
from editor.window.redline.redline_sheet import Folding, Sheet, SheetLook, lay_out

EQUAL, DELETED, INSERTED = SpanKind.EQUAL, SpanKind.DELETED, SpanKind.INSERTED
SPANS = (
    Span(EQUAL, "𠮷 kept "),
    Span(DELETED, "30 days"),
    Span(INSERTED, "14 days"),
    Span(EQUAL, " after.\n"),
    Span(DELETED, "gone\n"),
    Span(EQUAL, "end "),
    Span(INSERTED, "new😀"),
    Span(EQUAL, "."),
)
WHOLE = Folding()
FOLDED = Folding(words=lambda count: f"{count} more", quiet_words=lambda names: f"Unchanged: {names}")
LONG = "A paragraph of many words that stands here for as long as anybody can remember, within 30 days."
STAY = [f"Sentence number {number} of a text that stays where it is, with words of its own." for number in range(6)]


def shown(sheet: Sheet, side: int = 0) -> list[str]:
    return sheet.text(side).split("\n")


def inline(old: str, new: str, folding: Folding = WHOLE) -> Sheet:
    return lay_out([passage(redline(old, new))], folding, sided=False)


def sided(old: str, new: str, folding: Folding = WHOLE) -> list[tuple[str, str]]:
    sheet = lay_out([passage(redline(old, new))], folding, sided=True)
    return [(row.lines[0].text, row.lines[1].text) for row in sheet.rows]


@pytest.mark.parametrize(
    ("spans", "text"),
    [
        ([Span(EQUAL, "One."), Span(INSERTED, "\n\n"), Span(EQUAL, "Two.")], "One.¶\n\nTwo."),
        ([Span(EQUAL, "One"), Span(DELETED, ".\n\nAnd t"), Span(EQUAL, "wo.")], "One.¶\n\nAnd two."),
        ([Span(EQUAL, "One.\n\n"), Span(INSERTED, "New.\n\n"), Span(EQUAL, "Two.")], "One.\n\nNew.\n\nTwo."),
        ([Span(EQUAL, "One."), Span(INSERTED, "\n\nNew.\n\nNewer.")], "One.\n\nNew.\n\nNewer."),
        ([Span(DELETED, "A\nB"), Span(INSERTED, "C\nD"), Span(EQUAL, "\nE")], "A\nBC\nD\nE"),
        ([Span(INSERTED, "All.\n\nNew.")], "All.\n\nNew."),
        ([Span(EQUAL, "One.\n\n"), Span(INSERTED, "\n"), Span(EQUAL, "Two.")], "One.\n\n¶\nTwo."),
    ],
)
def test_a_paragraph_end_is_marked_only_where_it_would_be_missed(spans: list[Span], text: str) -> None:
    assert lay_out([passage(spans)], WHOLE, sided=False).text(0) == text


@pytest.mark.parametrize(
    ("old", "new", "text", "look"),
    [
        ("# Old", "# New", ["OldNew"], SheetLook.HEADING),
        ("# Same\n\nA", "# Same\n\nB", ["Same", "", "AB"], SheetLook.HEADING),
        ("Words", "# Words", ["Words"], SheetLook.SUBHEADING),
        ("# Gone\n\n# Kept", "# Kept", ["Gone", "", "Kept"], SheetLook.SUBHEADING),
        ("#hash", "#hash!", ["#hash!"], SheetLook.SUBHEADING),
    ],
)
def test_the_mark_of_a_heading_is_out_of_sight(old: str, new: str, text: list[str], look: SheetLook) -> None:
    sheet = inline(old, new)
    assert shown(sheet) == text
    assert sheet.rows[0].lines[0].look is look


def test_facts_that_changed_are_apart() -> None:
    made = pieces(passage(redline("We keep it for 30 days.", "We keep it for 14 days.")))
    assert [(one.text, one.mark) for one in made if one.fact] == [
        ("30 days", PieceMark.DELETED),
        ("14 days", PieceMark.INSERTED),
    ]


def test_both_texts_stand_level_where_they_go_on_together() -> None:
    old, new = "One.\n\nGone.\n\nTwo 1.\n\nEnd.", "One.\n\nTwo 2.\n\nNew.\n\nNewer.\n\nEnd."
    rows = sided(old, new)
    assert ("One.", "One.") in rows
    assert ("Two 1.", "Two 2.") in rows
    assert ("End.", "End.") in rows
    for side, text in enumerate((old, new)):
        assert [row[side] for row in rows if row[side]] == [line for line in text.split("\n") if line]


def test_each_side_has_its_own_words_exactly() -> None:
    made = pieces(passage(SPANS))
    for side, kinds in ((0, (EQUAL, DELETED)), (1, (EQUAL, INSERTED))):
        sheet = lay_out([passage(SPANS)], WHOLE, sided=True)
        text = "".join(piece.text for row in sheet.rows for piece in row.lines[side].pieces)
        assert text == "".join(span.text for span in SPANS if span.kind in kinds)
    assert "".join(piece.text for piece in made) == "".join(span.text for span in SPANS)


def test_unchanged_paragraphs_are_folded_and_opened() -> None:
    old = "# Head\n\nOne.\n\nTwo.\n\nThree.\n\nOld end."
    new = old.replace("Old", "New")
    folded = inline(old, new, FOLDED)
    assert shown(folded) == ["Head", "", "▸ 3 more", "", "OldNew end."]
    assert [row.fold for row in folded.rows] == [None, None, 0, None, None]
    opened = inline(old, new, Folding(frozenset({0}), FOLDED.words))
    assert [line for line in shown(opened) if line] == ["Head", "▾ 3 more", "One.", "Two.", "Three.", "OldNew end."]
    assert [row.fold for row in inline(old, new).rows] == [None] * 9


def test_texts_that_did_not_change_are_one_fold() -> None:
    quiet = [Passage((Span(EQUAL, f"Words of {name}."),), (), section=name, note=name, quiet=True) for name in "ab"]
    sheet = lay_out([*quiet, passage(SPANS)], FOLDED, sided=False)
    assert shown(sheet)[0] == "▸ Unchanged: a · b"
    opened = lay_out([*quiet, passage(SPANS)], Folding(frozenset({0}), FOLDED.words), sided=False)
    assert shown(opened)[1:3] == ["Words of a.", "Words of b."]


def test_a_move_says_where_it_came_from_and_went_to() -> None:
    old, new = "\n\n".join([STAY[0], LONG, *STAY[1:], ""]), "\n\n".join([*STAY, LONG.replace("30", "14"), ""])
    spans = redline(old, new)
    moves = moved_passages([spans])
    words = dict.fromkeys(moves, MoveWords("moved from ¶2", "moved to ¶7"))
    one = Passage(spans, changes(spans, moves), moves, words)
    lines = [line for line in shown(lay_out([one], WHOLE, sided=False)) if "anybody" in line]
    assert [line.split("remember, ")[1] for line in lines] == [
        "within 30 days. (moved to ¶7)",
        "within 30 days14 days. (moved from ¶2)",
    ]
    sheet = lay_out([one], WHOLE, sided=True)
    olds, news = ([line for line in shown(sheet, side) if "anybody" in line] for side in (0, 1))
    assert [line.split("remember, ")[1] for line in olds] == ["within 30 days. (moved to ¶7)"]
    assert [line.split("remember, ")[1] for line in news] == ["within 14 days. (moved from ¶2)"]
    facts = [piece.text for row in sheet.rows for line in row.lines for piece in line.pieces if piece.fact]
    assert facts == ["30 days", "14 days"]


def test_changes_know_their_rows_and_sections() -> None:
    parts = [
        Passage(one.spans, one.changes, section=name, note=f"note {name}")
        for name, one in (("a", passage(SPANS)), ("b", passage(redline("Words", ""))))
    ]
    sheet = lay_out(parts, FOLDED, sided=False)
    assert sheet.sections == ("a", "a", "a", "b")
    assert [sheet.change_in(section) for section in "abc"] == [1, 4, 0]
    assert (sheet.start_of("b"), sheet.start_of("c")) == (shown(sheet).index("note b"), None)
    for number, (change, place) in enumerate(zip(sheet.changes, sheet.places, strict=True), 1):
        rows = sheet.rows[place.first : place.last + 1]
        text = "".join(piece.text for row in rows for piece in row.lines[0].pieces if piece.change == number)
        assert text.strip() == (change.old + change.new).strip()


def test_what_is_copied_keeps_what_was_deleted_and_inserted() -> None:
    made = pieces(passage(SPANS))
    assert as_plain(made) == "𠮷 kept [-30 days-]{+14 days+} after.\n[-gone\n-]end {+new😀+}."
    assert as_markdown(made) == "𠮷 kept ~~30 days~~<ins>14 days</ins> after.\n~~gone~~\nend <ins>new😀</ins>."
    assert '<del style="text-decoration:line-through">30 days</del>' in as_html(made)
    assert as_html([Piece("<b>")]) == "&lt;b&gt;"


def test_nothing_at_all_is_an_empty_sheet() -> None:
    for both in (False, True):
        sheet = lay_out([], FOLDED, sided=both)
        assert (sheet.rows, sheet.changes, sheet.places) == ((), (), ())
        assert lay_out([passage(())], FOLDED, sided=both).rows == ()


def test_characters_that_qt_cannot_hold_have_stand_ins() -> None:
    sheet = inline("a\0\r\nb\u2029\ud800", "a\0\r\nc\u2029\ud800")
    assert shown(sheet) == ["a␀␍", "bc\ufffd\ufffd"]
