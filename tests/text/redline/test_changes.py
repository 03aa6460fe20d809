"""What a reader goes through in a redline."""

from editor.text.redline.changes import changes, moved_passages
from editor.text.redline.kinds.change_kinds import ChangeKind
from editor.text.redline.redline import redline
from editor.text.redline.spans import Span, SpanKind

LONG = "A paragraph of many words that stands here for as long as anybody can remember, within 30 days."
EDITED = LONG.replace("30 days", "14 days")
STAY = [f"Sentence number {number} of a text that stays where it is, with words of its own." for number in range(6)]


def text(*parts: str) -> str:
    return "".join(f"{part}\n\n" for part in parts)


def test_a_change_holds_what_stood_and_stands_there_and_where() -> None:
    spans = redline("Kept. We keep it for 30 days.", "Kept. We keep it for 14 days.")
    [change] = changes(spans)
    assert (change.old, change.new, change.old_start, change.new_start) == ("30 days", "14 days", 21, 21)
    assert spans[change.first : change.end] == (Span(SpanKind.DELETED, "30 days"), Span(SpanKind.INSERTED, "14 days"))
    assert change.explained is not None
    assert change.explained.kind is ChangeKind.FACT
    assert [(fact.old, fact.new) for fact in change.facts] == [("30 days", "14 days")]


def test_a_passage_that_moved_and_its_other_end_are_two_changes_with_one_redline() -> None:
    spans = redline(text(STAY[0], LONG, *STAY[1:]), text(*STAY, EDITED))
    moves = moved_passages([spans])
    [move] = moves.values()
    assert (move.from_text, move.from_paragraph, move.to_text, move.to_paragraph) == (0, 2, 0, 7)
    left, here = changes(spans, moves)
    assert (left.move, here.move, left.has_left, here.has_left) == (move.number, move.number, True, False)
    for end in (left, here):
        assert end.explained is not None
        assert end.explained.kind is ChangeKind.FACT


def test_a_passage_that_moved_unedited_is_of_no_kind() -> None:
    spans = redline(text(STAY[0], LONG, *STAY[1:]), text(*STAY, LONG))
    found = changes(spans, moved_passages([spans]))
    assert [change.explained for change in found] == [None, None]


def test_moves_go_from_text_to_text() -> None:
    one = (Span(SpanKind.EQUAL, "Head\n\n"), Span(SpanKind.DELETED, LONG, 1))
    two = (Span(SpanKind.EQUAL, "Other\n\nMore\n\n"), Span(SpanKind.INSERTED, LONG, 1))
    [move] = moved_passages([one, two]).values()
    assert (move.from_text, move.from_paragraph, move.to_text, move.to_paragraph) == (0, 2, 1, 3)


def test_white_space_beside_a_move_is_no_change_of_its_own() -> None:
    spans = (
        Span(SpanKind.EQUAL, "Head\n\n"),
        Span(SpanKind.INSERTED, "\n"),
        Span(SpanKind.INSERTED, LONG, 1),
        Span(SpanKind.INSERTED, "New."),
    )
    assert [(change.new, change.move) for change in changes(spans)] == [("\n" + LONG, 1), ("New.", None)]


def test_what_is_the_same_under_the_switches_is_no_change() -> None:
    assert changes((Span(SpanKind.SAME, "1.", new="2."), Span(SpanKind.EQUAL, " Words"))) == ()
