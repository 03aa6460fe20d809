"""Words from right to left stand apart in a sentence, and the others are left as they are."""

import pytest

from editor.text.steering import addressed, became, filled, is_bare, isolated, joined, one_by_one, path_words, visible

OLD, NEW = "إغلاق", "حذف"
HEBREW = "סגירה"


@pytest.mark.parametrize("words", ["", "closing", "關閉", "30 days → 14", "é", "\u2068quoted\u2069"])
def test_words_from_left_to_right_stay_as_they_are(words: str) -> None:
    assert isolated(words) == words


@pytest.mark.parametrize("words", [OLD, HEBREW, f"see {OLD}", "\U0001e900", "ﷲ", "ހ"])
def test_words_from_right_to_left_are_set_apart_once(words: str) -> None:
    assert isolated(words) == f"\u2068{words}\u2069"
    assert isolated(isolated(words)) == isolated(words)
    assert not is_bare(isolated(words))
    assert is_bare(isolated(words) + words)


def test_sentences_and_joins_set_each_of_their_words_apart() -> None:
    assert became(OLD, NEW) == f"\u2068{OLD}\u2069 → \u2068{NEW}\u2069"
    assert became("", NEW) == f"– → \u2068{NEW}\u2069"
    assert filled("{old}: {count}", old=OLD, count=3) == f"\u2068{OLD}\u2069: 3"
    assert joined(" · ", (OLD, "", "EN")) == f"\u2068{OLD}\u2069 · EN"
    assert addressed(HEBREW, "a@b.example") == f"\u2068{HEBREW}\u2069 <a@b.example>"
    assert path_words(f"/home/{OLD}/{NEW}") == f"/home/\u2068{OLD}\u2069/\u2068{NEW}\u2069"


def test_sentences_inside_sentences_need_nothing_more() -> None:
    inner = filled("§{number} {heading}", number=3, heading=OLD)
    assert joined(" · ", (inner, "AR")) == f"§3 \u2068{OLD}\u2069 · AR"


def test_what_steers_is_made_visible_and_whole_isolates_stay() -> None:
    assert visible("a\u202egnp.exe\x1b[2J") == r"a\u202egnp.exe\u001b[2J"
    assert visible(f"\u2068{OLD}\u2069 \u2069 \u2068x") == f"\u2068{OLD}\u2069 \\u2069 \\u2068x"
    assert isolated("a\u202eb") == r"a\u202eb"
    assert filled("{name}!", name=f"\u202e{OLD}") == f"\u2068\\u202e{OLD}\u2069!"


def test_the_middle_of_a_name_without_end_is_left_out() -> None:
    assert visible("ab" * 500) == "ab" * 500
    shown = visible(f"begin{'x' * 100_000}end")
    assert shown.startswith("begin")
    assert shown.endswith("end")
    assert len(shown) < 1_010


def test_a_space_stands_between_two_sentences_but_behind_no_full_stop_of_chinese() -> None:
    assert one_by_one(("Wrote it.", "", "It was read back.")) == "Wrote it. It was read back."
    assert one_by_one(("已寫出。", "已讀回。", "3 more.")) == "已寫出。已讀回。3 more."
