"""Two people's changes to one text, put together."""

from hypothesis import given
from hypothesis import strategies as st

from editor.text.redline.threeway import Clash, both, is_settled, merged, settled_text

BASE = "# Parcels\n\nWe track them.\n\nWe keep data for 30 days.\n\n- one\n- two\n- three"

lines = st.lists(st.sampled_from(["a", "b", "c", "d", "", "- x", "30 天", "é"]), max_size=8).map("\n".join)


def test_changes_of_two_paragraphs_come_together() -> None:
    mine = BASE.replace("track", "follow")
    theirs = BASE.replace("30 days", "14 days")
    assert merged(BASE, mine, theirs) == (mine.replace("30 days", "14 days") + "\n",)


def test_rows_of_a_list_are_changed_by_two_people_without_a_clash() -> None:
    mine, theirs = BASE.replace("- one", "- first"), BASE.replace("- two", "- second")
    parts = merged(BASE, mine, theirs)
    assert is_settled(parts)
    assert settled_text(parts) == BASE.replace("- one", "- first").replace("- two", "- second")


def test_one_paragraph_changed_by_both_is_a_clash_with_all_three_words() -> None:
    mine, theirs = BASE.replace("30", "14"), BASE.replace("30", "60")
    clashes = [part for part in merged(BASE, mine, theirs) if isinstance(part, Clash)]
    assert clashes == [
        Clash("We keep data for 30 days.\n", "We keep data for 14 days.\n", "We keep data for 60 days.\n")
    ]


def test_the_same_change_by_both_is_made_once() -> None:
    mine = BASE.replace("30", "14")
    assert merged(BASE, mine, mine.replace("track", "follow")) == (mine.replace("track", "follow") + "\n",)


def test_two_new_paragraphs_in_one_place_are_for_a_person_to_order() -> None:
    mine, theirs = BASE + "\n\nMine.", BASE + "\n\nTheirs."
    parts = merged(BASE, mine, theirs)
    clash = next(part for part in parts if isinstance(part, Clash))
    assert settled_text(parts, [both(clash)]) == BASE + "\n\nMine.\n\nTheirs."


def test_rows_put_below_each_other_stay_one_list() -> None:
    parts = merged("- a", "- a\n- mine", "- a\n- theirs")
    clash = next(part for part in parts if isinstance(part, Clash))
    assert settled_text(parts, [both(clash)]) == "- a\n- mine\n- theirs"


def test_a_removed_paragraph_that_the_other_changed_is_a_clash() -> None:
    mine = BASE.replace("We keep data for 30 days.\n\n", "")
    parts = merged(BASE, mine, BASE.replace("30", "60"))
    assert not is_settled(parts)


@given(lines, lines)
def test_what_only_one_side_changed_is_taken_as_it_is(base: str, other: str) -> None:
    wanted = other.rstrip("\n")
    assert settled_text(merged(base, other, base)) == wanted
    assert settled_text(merged(base, base, other)) == wanted
    assert settled_text(merged(base, other, other)) == wanted


@given(lines, lines, lines)
def test_no_line_that_somebody_put_in_is_lost(base: str, mine: str, theirs: str) -> None:
    """Every line with words of either side that the base lacks stands in the merged text or in a clash."""
    parts = merged(base, mine, theirs)
    seen = "\n".join(f"{part.mine}\n{part.theirs}" if isinstance(part, Clash) else part for part in parts).splitlines()
    for line in {*mine.splitlines(), *theirs.splitlines()} - {*base.splitlines(), ""}:
        assert line in seen


@given(lines, lines, lines)
def test_who_is_who_changes_nothing_but_the_names(base: str, mine: str, theirs: str) -> None:
    turned = tuple(
        Clash(part.base, part.theirs, part.mine) if isinstance(part, Clash) else part
        for part in merged(base, theirs, mine)
    )
    assert turned == merged(base, mine, theirs)


@given(lines, lines, lines)
def test_a_clash_without_an_answer_keeps_my_words(base: str, mine: str, theirs: str) -> None:
    clashes = [part for part in merged(base, mine, theirs) if isinstance(part, Clash)]
    answered = settled_text(merged(base, mine, theirs), [clash.mine for clash in clashes])
    assert answered == settled_text(merged(base, mine, theirs))
