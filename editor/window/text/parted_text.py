"""The texts that one pane shows one below the other, each a text of its own: typing in one never touches another."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from editor.window.text.exact_text import ExactText

BETWEEN = "\n\n"
"""What stands between two parts on the screen and in no text: the end of a paragraph, and one that stays empty."""


@dataclass(frozen=True, slots=True)
class PartSplice:
    """What became of one part: characters from `start` on gave way to others."""

    part: int
    start: int
    removed: int
    inserted: str


class PartedText:
    """The parts and what Qt shows of them. The part with the cursor is `current`; `text` and indexes mean that one.

    Positions are Qt's (UTF-16 units); places count characters of all that is shown.
    """

    def __init__(self) -> None:
        self._whole = ExactText()
        self._lengths = [0]
        self.current = 0

    @property
    def text(self) -> str:
        """The text of the part with the cursor."""
        return self.part(self.current)

    @property
    def count(self) -> int:
        """How many parts there are, at least one."""
        return len(self._lengths)

    def part(self, number: int) -> str:
        """The text of a part."""
        start = self.place(number)
        return self._whole.text[start : start + self._lengths[number]]

    def place(self, number: int) -> int:
        """Where a part begins in all that is shown."""
        return sum(self._lengths[:number]) + number * len(BETWEEN)

    def position(self, index: int, number: int | None = None) -> int:
        """Where Qt sees a character of a part."""
        number = self.current if number is None else number
        return self._whole.position(self.place(number) + max(0, min(index, self._lengths[number])))

    def positions(self, places: Iterable[int]) -> dict[int, int]:
        """Where Qt sees several places."""
        return self._whole.positions(places)

    def index(self, position: int, number: int | None = None) -> int:
        """Which character of a part Qt's position is; its first or last where that is outside it."""
        number = self.current if number is None else number
        return max(0, min(self._whole.index(position) - self.place(number), self._lengths[number]))

    def part_at(self, position: int) -> int:
        """The part that Qt's position is in, or behind."""
        return self._part_of(self._whole.index(position)) if self.count > 1 else 0

    def is_between(self, position: int) -> bool:
        """Whether Qt's position is in the empty paragraph between two parts."""
        if self.count == 1:
            return False
        place = self._whole.index(position)
        number = self._part_of(place)
        return place > self.place(number) + self._lengths[number]

    def replace(self, text: str, number: int | None = None) -> tuple[int, int, str]:
        """Take another text for a part; what Qt has to do for it: position, units to remove, text to insert."""
        number = self.current if number is None else number
        parts = [self.part(one) for one in range(self.count)]
        parts[number] = text
        return self.show(parts, self.current)

    def show(self, parts: Sequence[str], current: int) -> tuple[int, int, str]:
        """Take other parts, at least one; what Qt has to do for it."""
        self._lengths = [len(part) for part in parts]
        self.current = current
        return self._whole.replace(BETWEEN.join(parts))

    def take(
        self, position: int, removed: int, added: int, length: int, read: Callable[[int, int], str]
    ) -> tuple[tuple[PartSplice, ...], tuple[str, ...]]:
        """Follow a change that Qt reports (see `ExactText.take`): what it is to each part that it touched.

        Where it touched more than one, or what stands between them, all parts come along: `show` them again.
        """
        before = self._whole.text
        splice = self._whole.take(position, removed, added, length, read)
        if splice is None:
            return (), ()
        start, end, inserted = splice[0], splice[0] + splice[1], splice[2]
        first, last = self._part_of(start), self._part_of(end)
        found = []
        for number in range(first, last + 1):
            begin, long = self.place(number), self._lengths[number]
            low = max(0, min(start - begin, long))
            high = max(low, min(end - begin, long))
            found.append(PartSplice(number, low, high - low, inserted if number == first else ""))
        is_inside = first == last and end <= self.place(first) + self._lengths[first]
        parts = () if is_inside else tuple(self._spliced(before, found))
        for one in found:
            self._lengths[one.part] += len(one.inserted) - one.removed
        return tuple(one for one in found if one.removed or one.inserted), parts

    def _spliced(self, shown: str, found: Sequence[PartSplice]) -> Iterator[str]:
        """All parts after these splices, read from what was shown before them."""
        by_part = {one.part: one for one in found}
        for number, long in enumerate(self._lengths):
            begin = self.place(number)
            text = shown[begin : begin + long]
            one = by_part.get(number)
            yield text if one is None else text[: one.start] + one.inserted + text[one.start + one.removed :]

    def _part_of(self, place: int) -> int:
        end = 0
        for number, length in enumerate(self._lengths):
            end += length + len(BETWEEN)
            if place < end:
                return number
        return self.count - 1
