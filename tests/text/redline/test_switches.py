"""What a reader does not want to see is shown, but not as a change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.redline.changes import as_json
from editor.text.redline.redline import moved, redline
from editor.text.redline.spans import Span, SpanKind, hunks, new_text, old_text
from editor.text.redline.switches import Detail, Switches

ANY = st.text(alphabet="aA1. ，,*#-\n\r\0é\u0301個个資资\u200f👨‍👩", max_size=40)
ALL = Switches(
    white_space=True,
    punctuation_width=True,
    letter_case=True,
    markdown=True,
    variants=lambda text: text.replace("個", "个").replace("資", "资"),
)


@pytest.mark.parametrize(
    ("switches", "old", "new"),
    [
        (Switches(white_space=True), "使用 Cookie 記錄", "使用Cookie記錄"),
        (Switches(white_space=True), "The courier  rings.\nHe leaves a note.", "The courier rings. He leaves a note."),
        (Switches(punctuation_width=True), "姓名,電話.", "姓名，電話。"),
        (Switches(letter_case=True), "The Customer pays.", "The customer pays."),
        (Switches(markdown=True), "A **bold** word", "A bold word"),
        (Switches(markdown=True), "- one\n- two\n", "* one\n* two\n"),
        (Switches(), "1. one\n2. two\n", "3. one\n4. two\n"),
        (Switches(), "## 第三條 定義\n", "## 第四條 定義\n"),
        (ALL, "我的個資", "我的个资"),
    ],
)
def test_what_is_switched_off_is_no_change(switches: Switches, old: str, new: str) -> None:
    spans = redline(old, new, switches)
    assert hunks(spans) == ()
    assert SpanKind.SAME in {span.kind for span in spans}
    assert (old_text(spans), new_text(spans)) == (old, new)


@pytest.mark.parametrize(
    ("old", "new"), [("Pay 1.5 million", "Pay 2.5 million"), ("2023 was", "2024 was"), ("See 3.", "See 4.")]
)
def test_a_figure_in_a_sentence_is_no_number_of_a_heading(old: str, new: str) -> None:
    assert len(hunks(redline(old, new))) == 1


def test_renumbering_is_a_change_when_the_reader_wants_to_see_it() -> None:
    assert hunks(redline("1. one\n", "2. one\n", Switches(numbering=False)))


def test_a_link_target_is_a_change_even_without_markdown_marks() -> None:
    old, new = "[a](https://a.example/1)", "[a](https://a.example/2)"
    assert [(hunk.old[-1], hunk.new[-1]) for hunk in hunks(redline(old, new, Switches(markdown=True)))] == [("1", "2")]


@given(ANY, ANY)
def test_the_spans_are_exact_whatever_is_switched_off(old: str, new: str) -> None:
    for switches in (ALL, Switches(detail=Detail.CHARACTER), Switches(numbering=False)):
        spans = redline(old, new, switches)
        assert (old_text(spans), new_text(spans)) == (old, new)


def test_characters_are_marked_when_the_reader_asks_for_them() -> None:
    assert [(hunk.old, hunk.new) for hunk in hunks(redline("cat", "cut", Switches(detail=Detail.CHARACTER)))] == [
        ("a", "u")
    ]
    (hunk,) = hunks(redline("a👨‍👩‍👧b", "a👨b", Switches(detail=Detail.CHARACTER)))
    assert (hunk.old, hunk.new) == ("👨‍👩‍👧", "👨")


def test_a_defined_term_is_one_part() -> None:
    old, new = "The Carrier Group pays.", "The Carrier House pays."
    (hunk,) = hunks(redline(old, new, terms=("Carrier Group", "Carrier House")))
    assert (hunk.old, hunk.new) == ("Carrier Group", "Carrier House")


def test_a_moved_passage_has_one_number_and_its_own_redline() -> None:
    kept = "".join(
        f"- The {word} office keeps a list of everything that it sends out.\n" for word in ("north", "south", "west")
    )
    clause = "- A parcel that nobody fetches goes back to its sender after {} days.\n"
    spans = redline(clause.format(20) + kept, kept + clause.format(30))
    assert [(span.kind, span.move) for span in spans] == [
        (SpanKind.DELETED, 1),
        (SpanKind.EQUAL, None),
        (SpanKind.INSERTED, 1),
    ]
    (move,) = moved(spans)
    assert [(hunk.old, hunk.new) for hunk in hunks(move.spans)] == [("20 days", "30 days")]
    assert (move.old_start, move.new_start) == (0, len(kept))
    assert as_json(spans)["spans"][0] == ["-", clause.format(20), 1]  # type: ignore[index]


def test_what_is_the_same_stands_in_json_in_both_forms() -> None:
    assert as_json([Span(SpanKind.SAME, "1.", new="2.")])["spans"] == [["~", "1.", "2."]]
