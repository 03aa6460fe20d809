"""Qt's report of a change becomes a splice of the text, whatever characters it holds."""

from hypothesis import given
from hypothesis import strategies as st

from editor.text.editing.splices import difference
from editor.window.text.exact_text import ExactText
from editor.window.text.shown_text import as_shown, to_index, to_units, units

TYPED = st.text(st.sampled_from("ab條\n\u00a0😀𠮷"), max_size=9)
TEXTS = st.text(st.sampled_from("ab條\n\u00a0😀𠮷\ufeff\r\u2029\ud83d\x00"), max_size=30)


@given(TEXTS)
def test_a_stand_in_takes_the_place_of_one_character(text: str) -> None:
    shown = as_shown(text)
    assert len(shown) == len(text)
    assert not set(shown) & set("\ufeff\r\u2029\ud83d\x00")
    assert all(a == b for a, b in zip(text, shown, strict=True) if a in "ab條\n\u00a0😀𠮷")


@given(TEXTS, st.data())
def test_positions_and_indexes_agree(text: str, data: st.DataObject) -> None:
    shown = as_shown(text)
    index = data.draw(st.integers(0, len(shown)))
    assert to_index(shown, to_units(shown, index)) == index
    assert to_units(shown, len(shown)) == units(shown)


@given(TEXTS, st.lists(st.integers(-3, 40), max_size=6))
def test_many_positions_are_those_of_each(text: str, indexes: list[int]) -> None:
    exact = ExactText()
    exact.replace(text)
    assert exact.positions(indexes) == {index: exact.position(index) for index in indexes}


@given(TEXTS, TEXTS)
def test_the_difference_makes_the_new_text_of_the_old(old: str, new: str) -> None:
    start, removed, inserted = difference(old, new)
    assert old[:start] + inserted + old[start + removed :] == new
    if old == new:
        assert (removed, inserted) == (0, "")


@given(TEXTS.filter(lambda text: not set(text) & set("\u2029\ud83d")), TYPED, st.data())
def test_a_change_is_followed_exactly_however_widely_qt_reports_it(text: str, typed: str, data: st.DataObject) -> None:
    exact = ExactText()
    exact.replace(text)
    before = as_shown(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = before[:start] + typed + before[end:]
    wide = data.draw(st.integers(0, 3))
    first = to_units(before, max(0, start - wide))
    last = to_units(before, min(len(before), end + wide))
    removed, added = last - first, units(after) - units(before) + last - first
    raw = after.encode("utf-16-le")

    def read(a: int, b: int) -> str:
        return raw[2 * a : 2 * b].decode("utf-16-le").replace("\n", "\u2029")

    splice = exact.take(first, removed + data.draw(st.integers(0, 1)) * 100, added, units(after), read)
    assert exact.text == text[:start] + typed + text[end:]
    if splice is None:
        assert exact.text == text
    else:
        at, gone, inserted = splice
        assert text[:at] + inserted + text[at + gone :] == exact.text


def test_each_character_that_has_a_stand_in_is_noticed() -> None:
    for code in range(0x10000):
        assert as_shown(f"\0{chr(code)}")[1:] == as_shown(chr(code)), hex(code)
