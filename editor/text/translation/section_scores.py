"""How well paragraphs of a translation go with a section of its source: by kinds and lengths in order, and by signs."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor.text.markdown.segments import segments, words_of_segment
from editor.text.translation.bitext import BitextPiece, alone_cost, pair_cost, pieces, wordiness
from editor.text.translation.section_signs import Signs, SignWeights, signs, together


@dataclass(frozen=True, slots=True)
class BitextSection:
    """A section as it is compared: its segments, and the signs of each."""

    pieces: tuple[BitextPiece, ...]
    signs: tuple[Signs, ...]


def bitext_section(text: str, language: str) -> BitextSection:
    """A section of Markdown as it is compared."""
    found = segments(text)
    said = (signs(words_of_segment(text, one), language, one.kind) for one in found)
    return BitextSection(tuple(pieces(text, found)), tuple(said))


class SectionScores:
    """Worths of stretches of a translation for sections of its source; paragraphs are numbered through all blocks."""

    def __init__(self, sources: Sequence[BitextSection], targets: Sequence[BitextSection]) -> None:
        self._sources = sources
        self._pieces = [one for section in targets for one in section.pieces]
        self._signs = [one for section in targets for one in section.signs]
        every = [one for section in sources for one in section.pieces]
        self._ratio = wordiness(every, self._pieces) if every and self._pieces else 0.0
        self._said = [together(section.signs) for section in sources]
        self._weights = SignWeights(self._said, [together(section.signs) for section in targets])
        self._orders: dict[tuple[int, int, int], float] = {}
        self._alone = [sum(map(alone_cost, section.pieces)) for section in sources]

    def worth(self, section: int, start: int, end: int) -> float:
        """What it is worth to take a stretch as the translation of a section; about 0 where it is not one."""
        return self.order(section, start, end) + self.likeness(section, start, end)

    def likeness(self, section: int, start: int, end: int) -> float:
        """What a section and a stretch have in common."""
        return self._weights.likeness(self._said[section], together(self._signs[start:end]))

    def share(self, section: int, start: int, end: int) -> float:
        """The likeness of the two, as a share of what the shorter could have in common."""
        said = together(self._signs[start:end])
        least = min(self._weights.most(self._said[section]), self._weights.most(said))
        return self._weights.likeness(self._said[section], said) / least if least else 0.0

    def order(self, section: int, start: int, end: int) -> float:
        """What is saved by pairing their paragraphs in order, beside leaving all of them alone."""
        known = self._orders.get((section, start, end))
        if known is None:
            known = self._orders[section, start, end] = self.heads(section, start, end)[-1]
        return known

    def heads(self, section: int, start: int, end: int) -> list[float]:
        """What is saved with the first 0, 1, … paragraphs of a stretch."""
        return self._saved(section, range(len(self._sources[section].pieces)), range(start, end))

    def tails(self, section: int, start: int, end: int) -> list[float]:
        """What is saved with the last paragraphs of a stretch: all of them, all but the first, …, none."""
        backwards = range(len(self._sources[section].pieces) - 1, -1, -1)
        return self._saved(section, backwards, range(end - 1, start - 1, -1))[::-1]

    def _saved(self, section: int, left: Sequence[int], right: Sequence[int]) -> list[float]:
        """By the number of paragraphs on the right that are looked at."""
        row = [0.0] * (len(right) + 1)
        for i in left:
            before, row[0] = row[0], 0.0
            for place, j in enumerate(right, 1):
                both = before + self._saving(section, i, j)
                before = row[place]
                row[place] = max(before, row[place - 1], both)
        return row

    def _saving(self, section: int, i: int, j: int) -> float:
        one, other = self._sources[section].pieces[i], self._pieces[j]
        return alone_cost(one) + alone_cost(other) - pair_cost(one, other, self._ratio)
