"""A translation memory: exact, then alike, with the figures of now."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.translation.memory import Memory, MemoryOrigin, MemoryPair, adapt

KEEP = MemoryPair("We keep account data for 30 days.", "我們保存帳號資料 30 天。", MemoryOrigin("keep"))
ASK = MemoryPair("Write to us and ask for a copy of your data.", "請來信索取您的資料副本。", MemoryOrigin("ask"))
MANY = MemoryPair(
    "We keep letters for 2 years and logs for six months.", "信件保存 2 年，紀錄保存六個月。", MemoryOrigin("keep")
)


def test_the_very_segment_comes_first_and_one_with_other_figures_next() -> None:
    again = MemoryPair(KEEP.source, "帳號資料保存 30 天。", MemoryOrigin(file="old.tmx"))
    memory = Memory([ASK, KEEP, again, MANY])
    found = memory.look_up("We keep  account data for 30 days.")
    assert [(match.percent, match.target) for match in found] == [(100, KEEP.target), (100, again.target)]
    found = memory.look_up("We keep account data for 14 days.")
    assert [(match.percent, match.target, match.adapted) for match in found] == [
        (99, "我們保存帳號資料 14 天。", 1),
        (99, "帳號資料保存 14 天。", 1),
    ]


def test_what_is_alike_is_offered_with_its_likeness_and_what_is_not_is_left_out() -> None:
    memory = Memory([ASK, KEEP])
    (match,) = memory.look_up("Write to us and ask for a copy of all your data.")
    assert (match.pair, match.percent) == (ASK, 91)
    assert memory.look_up("Something else entirely.") == ()
    assert memory.look_up("") == memory.look_up("   ") == Memory([]).look_up("x") == ()


@pytest.mark.parametrize(
    ("source", "wanted", "target", "expected"),
    [
        (KEEP.source, "We keep account data for 14 days.", KEEP.target, ("我們保存帳號資料 14 天。", 1)),
        (MANY.source, MANY.source.replace("2 years", "3 years"), MANY.target, (MANY.target.replace("2 年", "3 年"), 1)),
        ("保存三十天。", "保存 14 天。", "We keep it for 30 days.", ("We keep it for 14 days.", 1)),
        ("Keep it 14 days.", "Keep it 30 days.", "保存十四天。", ("保存三十天。", 1)),
        ("Ask a@b.example.", "Ask c@d.example.", "請問 a@b.example。", ("請問 c@d.example。", 1)),
        ("For {{days}}.", "For {{term}}.", "{{days}}內。", ("{{term}}內。", 1)),
        ("30 days and 30 days", "14 days and 30 days", "30 天與 30 天", ("14 天與 30 天", 1)),
        ("1 day", "1 day and 2 nights", "1 天", ("1 天", 0)),
        ("7 days", "no days", "7 天", ("7 天", 0)),
        ("٣٠ يوم", "14 يوم", "30 days", ("14 days", 1)),
    ],
)
def test_figures_and_facts_are_put_in_where_they_took_the_place_of_others(
    source: str, wanted: str, target: str, expected: tuple[str, int]
) -> None:
    assert adapt(source, wanted, target) == expected


words = st.lists(st.sampled_from(["we", "keep", "30", "days", "資料", "保存", "{{x}}", "A1"]), max_size=6).map(" ".join)


@given(st.lists(st.tuples(words, words), max_size=6), words)
def test_a_look_up_gives_the_best_first_and_each_translation_once(pairs: list[tuple[str, str]], wanted: str) -> None:
    found = Memory(MemoryPair(source, target, MemoryOrigin()) for source, target in pairs).look_up(wanted)
    percents = [match.percent for match in found]
    assert percents == sorted(percents, reverse=True)
    assert len({match.target for match in found}) == len(found) <= 9
    exact = {target for source, target in pairs if source == wanted.strip() and source and target}
    assert exact == {match.pair.target for match in found if match.percent == 100}


def test_figures_are_read_in_the_languages_of_the_memory() -> None:
    pair = MemoryPair("Bußgeld bis 1.500 Euro.", "A fine of up to 1,500 euros.", MemoryOrigin())
    found = Memory([pair], ("de", "en")).look_up("Bußgeld bis 2.500 Euro.")
    assert [(match.target, match.adapted) for match in found] == [("A fine of up to 2,500 euros.", 1)]
