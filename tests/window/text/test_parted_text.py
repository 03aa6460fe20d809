"""Several texts in one pane: whatever Qt reports of all of them, each keeps its own words and none gets another's."""

from hypothesis import given
from hypothesis import strategies as st

from editor.window.text.parted_text import BETWEEN, PartedText, PartSplice

PARTS = st.lists(st.text("ab\n😀", max_size=6), min_size=1, max_size=4)


def shown(parts: list[str]) -> str:
    return BETWEEN.join(parts)


def length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def spliced(parts: list[str], splices: tuple[PartSplice, ...]) -> list[str]:
    made = list(parts)
    for one in splices:
        text = made[one.part]
        made[one.part] = text[: one.start] + one.inserted + text[one.start + one.removed :]
    return made


@given(PARTS, st.data())
def test_a_change_anywhere_is_told_to_the_parts_that_it_touches(parts: list[str], data: st.DataObject) -> None:
    held = PartedText()
    held.show(parts, 0)
    before = shown(parts)
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    inserted = data.draw(st.text("x\n", max_size=3))
    after = before[:start] + inserted + before[end:]

    def read(first: int, last: int) -> str:
        raw = after.encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le")
        return raw.replace("\n", "\u2029")

    at, gone = length(before[:start]), length(before[start:end])
    splices, mended = held.take(at, gone, length(inserted), length(after), read)
    told = spliced(parts, splices)
    assert len(told) == len(parts)
    assert sum(one.inserted != "" for one in splices) <= 1
    if mended:
        assert list(mended) == told
        held.show(mended, held.current)
    assert [held.part(number) for number in range(held.count)] == told
    outside = [number for number in range(len(parts)) if told[number] != parts[number]]
    touched = {one.part for one in splices}
    assert set(outside) <= touched


@given(PARTS, st.data())
def test_places_indexes_and_positions_agree(parts: list[str], data: st.DataObject) -> None:
    held = PartedText()
    held.show(parts, 0)
    number = data.draw(st.integers(0, len(parts) - 1))
    index = data.draw(st.integers(0, len(parts[number])))
    position = held.position(index, number)
    assert position == length(shown(parts)[: held.place(number) + index])
    assert held.index(position, number) == index
    assert held.part_at(position) == number
    assert not held.is_between(position)


def test_the_paragraph_between_two_parts_belongs_to_none() -> None:
    held = PartedText()
    held.show(["a", "b"], 0)
    assert [held.is_between(position) for position in range(5)] == [False, False, True, False, False]
    assert [held.part_at(position) for position in range(5)] == [0, 0, 0, 1, 1]
