"""A translation that is there already, held against its source: which part of it is which section, and how certain."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from editor.policy.language import Tag
from editor.policy.section import SectionId
from editor.text.markdown.segments import Segment, SegmentKind, words_of_segment
from editor.text.translation.bitext import BitextPiece, align_pieces, by_place, pieces
from editor.text.translation.section_alignment import SURE


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A paragraph of the policy's own text."""

    section: SectionId
    text: str
    segment: Segment

    @property
    def words(self) -> str:
        """What is translated of it."""
        return words_of_segment(self.text, self.segment)


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A paragraph of the text that comes in: with its mark, and what stands between it and the one before."""

    line: str
    words: str
    gap: str
    piece: BitextPiece

    @property
    def kind(self) -> SegmentKind:
        """A heading, an item, a plain paragraph."""
        return self.piece.kind


@dataclass(frozen=True, slots=True)
class AdoptedPart:
    """Paragraphs of the text from number `start` to before `end`, and the section that they are; None: left out.

    `confidence` is from 0 to 1; below SURE a person decides, and what a person decided is certain.
    """

    start: int
    end: int
    section: SectionId | None
    confidence: float

    @property
    def is_sure(self) -> bool:
        """Whether nobody need look at where it goes."""
        return self.confidence >= SURE


@dataclass(frozen=True, slots=True)
class Adoption:
    """A translation held against its source. `places` says for each of its paragraphs with which of the source it goes.

    In each part they rise; None is a paragraph that is left out.
    """

    language: Tag
    title: str
    sources: tuple[SourceRow, ...]
    targets: tuple[TargetRow, ...]
    parts: tuple[AdoptedPart, ...]
    places: tuple[int | None, ...]

    def at(self, place: int) -> tuple[int, ...]:
        """The paragraphs of the translation that go with one of the source."""
        return tuple(number for number, found in enumerate(self.places) if found == place)

    def unsure(self) -> tuple[int, ...]:
        """The numbers of the parts of which a person has to say where they belong."""
        return tuple(number for number, part in enumerate(self.parts) if not part.is_sure)

    def title_of(self, number: int) -> str:
        """The words by which a person knows a part: its heading, or how it begins."""
        return self.targets[self.parts[number].start].words

    def put(self, number: int, section: SectionId | None) -> "Adoption":
        """With a part in a section, or left out, as a person decided."""
        before = self.parts[number].section
        parts = list(self.parts)
        parts[number] = replace(parts[number], section=section, confidence=1.0)
        return replace(self, parts=tuple(parts))._aligned({before, section})

    def _aligned(self, sections: Iterable[SectionId | None]) -> "Adoption":
        """With the paragraphs in these sections held against the source anew."""
        places = list(self.places)
        for section in sections:
            rows = [row for part in self.parts if part.section == section for row in range(part.start, part.end)]
            for row, place in zip(rows, self._placed(section, rows), strict=True):
                places[row] = place
        return replace(self, places=tuple(places))

    def _placed(self, section: SectionId | None, rows: Sequence[int]) -> list[int | None]:
        mine = [place for place, row in enumerate(self.sources) if row.section == section]
        if not mine:
            return [None] * len(rows)
        left = [piece for place in mine for piece in pieces(self.sources[place].text, [self.sources[place].segment])]
        _, back = by_place(align_pieces(left, [self.targets[row].piece for row in rows]))
        placed: list[int | None] = []
        last = mine[0]
        for number in range(len(rows)):
            # A paragraph of its own stays with the one before it, where a person will see it.
            last = mine[back[number][0]] if number in back else last
            placed.append(last)
        return placed

    def moved(self, target: int, place: int | None) -> "Adoption":
        """With one paragraph at another place; those around it in its section give way so that the order stays."""
        changed = list(self.places)
        if place is not None:
            place = max(0, min(place, len(self.sources) - 1))
            section = self.sources[place].section
            for number, found in enumerate(changed):
                if found is not None and number != target and self.sources[found].section == section:
                    changed[number] = min(found, place) if number < target else max(found, place)
        changed[target] = place
        return replace(self, places=tuple(changed))

    def open_sections(self) -> tuple[SectionId, ...]:
        """The sections in which a paragraph of the source has none, or one of the translation is on its own."""
        missing = {
            row.section
            for place, row in enumerate(self.sources)
            if len(self.at(place)) != 1 and row.segment.kind is not SegmentKind.RULE
        }
        return tuple(section for section in dict.fromkeys(row.section for row in self.sources) if section in missing)

    def paired(self) -> int:
        """How many paragraphs of the source have exactly one of the translation."""
        return sum(len(self.at(place)) == 1 for place in range(len(self.sources)))


def aligned(found: Adoption) -> Adoption:
    """An adoption of which only the parts are known, with the paragraphs of each held against its section."""
    return found._aligned({part.section for part in found.parts})


def counted(found: Adoption) -> tuple[int, int, int]:
    """How many paragraphs the source has, how many have one counterpart, and how many of the text are left out."""
    words: Sequence[SourceRow] = [row for row in found.sources if row.segment.kind is not SegmentKind.RULE]
    return len(words), found.paired(), sum(place is None for place in found.places)
