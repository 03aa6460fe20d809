"""What the items of the lists of a Word document begin with, as they are counted from the first to the last."""

import re
from dataclasses import dataclass, field

from editor.exchange.blocks.incoming.list_levels import ItemSign
from editor.exchange.word.reader.document import ListPlace
from editor.text.numbering.numerals import numeral

_PLACE = re.compile("%([1-9])")
_PLAIN = re.compile(r"%[1-9]([.)])")


@dataclass(slots=True)
class ListCounts:
    """Counts. A deeper level begins anew after one above it, and stands for the first of those that it left out."""

    _counts: dict[tuple[str, int], int] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def sign(self, place: ListPlace) -> ItemSign:
        """The sign of the next item at this place."""
        for key in [key for key in self._counts if key[0] == place.of and key[1] > place.level]:
            del self._counts[key]
        own = place.own
        if place.begins and (place.begins, place.level) not in self._begun:
            self._begun.add((place.begins, place.level))
            self._counts.pop((place.of, place.level), None)
        for level, above in enumerate(place.levels[: place.level]):
            self._counts.setdefault((place.of, level), above.start)
        number = self._counts.get((place.of, place.level), own.start - 1) + 1
        self._counts[place.of, place.level] = number
        if not own.numbered:
            return ItemSign(bullet=True)
        plain = _PLAIN.fullmatch(own.pattern.strip())
        if plain is not None and own.form == "decimal" and own.pattern.strip().startswith(f"%{place.level + 1}"):
            return ItemSign(f"{number}{plain[1]}", max(number, 0), plain[1])
        words = _PLACE.sub(lambda found: self._numeral(place, int(found[1]) - 1), own.pattern)
        return ItemSign(words.strip(), glued=own.glued)

    def _numeral(self, place: ListPlace, level: int) -> str:
        if level >= len(place.levels):
            return ""
        shown = place.levels[level]
        number = self._counts.get((place.of, level), shown.start)  # a level below it has no count yet
        return numeral(number, "decimal" if place.own.in_digits and shown.form != "none" else shown.form)
