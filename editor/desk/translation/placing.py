"""Which paragraph of a policy each piece of a file that came back belongs to, however a program cut and named them."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from editor.exchange.blocks.code_pairs import bare, names_of_ours, numbered_apart, renamed
from editor.exchange.blocks.inline_codes import Inline, encode, plain
from editor.exchange.blocks.parcel import InSection, InUnit, Returned, state_of_pieces
from editor.exchange.xliff.inline_reading import put_together
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.markdown.markdown import heading
from editor.text.markdown.segments import SegmentKind, segments, words_of_segment


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph of the source: its section, its place there from 0, and its words with codes and without."""

    section: SectionId
    place: int
    inline: Inline
    words: str


def placed(policy: Policy, origin: Tag, returned: Returned) -> Returned:
    """The same work in sections and paragraphs of the policy, as far as they are found; what is not keeps its place.

    A section is known by its id or by its title. Whatever else there is, is known by its words: a program may make one
    file of all sections, number them anew, and cut paragraphs into sentences.
    """
    blobs = {one.id: (one.source_blob, one.target_blob) for one in returned.sent}
    titles = _titles(policy, origin)
    whole = _paragraphs(policy, origin, policy.section_ids)
    found: dict[str, InSection] = {}
    for section in returned.sections:
        name = section.id if section.id in policy.section_ids else _titled(titles, section)
        own = _paragraphs(policy, origin, (SectionId(name),)) if name else whole
        for of, unit in _assigned(section.units, own):
            at = name or of or section.id
            source, target = blobs.get(at, ("", ""))
            one = found.setdefault(at, InSection(at, section.source_blob or source, section.target_blob or target, ()))
            found[at] = replace(one, units=(*one.units, unit))
    return replace(returned, sections=tuple(found.values()))


def with_our_codes(unit: InUnit, ours: Inline) -> InUnit | None:
    """A unit with the codes of our source; None where it is not the same source.

    Where only the words are the same, no code of the unit is one of ours.
    """
    names = names_of_ours(unit.source, ours)
    if names is not None:
        return replace(unit, source=ours, target=renamed(unit.target, names))
    if bare(unit.source) and bare(unit.source) == bare(ours):
        return replace(unit, source=ours, target=renamed(unit.target, {"": "?"}))
    return None


def _titled(titles: Mapping[str, SectionId], section: InSection) -> str:
    """The section that a file calls by its title, alone or behind that of the policy; empty where none is."""
    said = section.title or section.id
    ends = (said[at + 2 :] for at in range(len(said)) if said.startswith(": ", at))
    return next((titles[one] for one in (said, *ends) if one in titles), "")


def _titles(policy: Policy, origin: Tag) -> dict[str, SectionId]:
    """The sections by title, those whose title no other has."""
    found: dict[str, list[SectionId]] = {}
    for section in policy.section_ids:
        found.setdefault(heading(policy.text(Cell(section, origin))) or "", []).append(section)
    return {title: named[0] for title, named in found.items() if title and len(named) == 1}


def _paragraphs(policy: Policy, origin: Tag, sections: Sequence[SectionId]) -> tuple[_Paragraph, ...]:
    made = []
    for section in sections:
        text = policy.text(Cell(section, origin))
        for place, segment in enumerate(segments(text)):
            inline, _ = encode(words_of_segment(text, segment), row=segment.kind is SegmentKind.ROW)
            if segment.kind is not SegmentKind.RULE and (words := bare(inline)):
                made.append(_Paragraph(section, place, inline, words))
    return tuple(made)


def _assigned(units: Sequence[InUnit], paragraphs: Sequence[_Paragraph]) -> Iterator[tuple[str, InUnit]]:
    """Each unit, or several as the one paragraph that they are pieces of, with its section; empty where unknown."""
    finder = _Finder(paragraphs)
    at = 0
    while at < len(units):
        place, count = finder.find([bare(unit.source) for unit in units[at : at + _MOST_PIECES]])
        if place is None:
            yield "", units[at]
            at += 1
            continue
        own = paragraphs[place]
        unit = units[at] if count == 1 else _together(units[at : at + count], own.inline)
        number = own.place + 1
        kept = unit.id if count == 1 and unit.id.isdecimal() and len({one.section for one in paragraphs}) == 1 else ""
        yield own.section, replace(unit, id=kept or str(number))
        at += count


_MOST_PIECES = 200
"""Sentences of one paragraph, at most; the longest known has 40."""


class _Finder:
    """Finds paragraphs by the words that they begin with, the one after the last found first."""

    def __init__(self, paragraphs: Sequence[_Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._sorted = sorted(range(len(paragraphs)), key=lambda at: paragraphs[at].words)
        self._words = [paragraphs[at].words for at in self._sorted]
        self._last = -1
        self._used: set[int] = set()

    def find(self, pieces: Sequence[str]) -> tuple[int | None, int]:
        """The paragraph that the first pieces are, and how many of them; None where there is none."""
        if not pieces[0]:
            return None, 1
        fits = [(at, count) for at in self._beginning(pieces[0]) if (count := self._pieces(at, pieces))]
        if not fits:
            return None, 1
        best, count = min(fits, key=self._far)
        self._last = best
        self._used.add(best)
        return best, count

    def _far(self, fit: tuple[int, int]) -> tuple[bool, bool, bool, int]:
        """How far a paragraph is from the one that comes next."""
        at, _ = fit
        return at in self._used, at != self._last + 1, at < self._last, at

    def _beginning(self, words: str) -> Iterator[int]:
        start = bisect_left(self._words, words)
        for at in range(start, len(self._words)):
            if not self._words[at].startswith(words):
                return
            yield self._sorted[at]

    def _pieces(self, at: int, pieces: Sequence[str]) -> int:
        """How many of the pieces make up a paragraph; 0 where they do not."""
        words, done = self._paragraphs[at].words, 0
        for count, piece in enumerate(pieces, 1):
            if not piece or not words.startswith(piece, done):
                return 0
            done += len(piece)
            if done == len(words):
                return count
        return 0


def _together(units: Sequence[InUnit], ours: Inline) -> InUnit:
    """The pieces of a paragraph as one unit.

    Codes are numbered in each piece by itself, or throughout, so that one may begin in a piece and end in another.
    """
    state = state_of_pieces((unit.state, bool(plain(unit.target).strip())) for unit in units)
    remarks = tuple(remark for unit in units for remark in unit.remarks)
    apart = [[numbered_apart(said, at) for said in (one.source, one.target)] for at, one in enumerate(units)]
    throughout = [[one.source, one.target] for one in units]
    made = []
    for pieces in (apart, throughout):
        source, target = (put_together([one[side] for one in pieces]) for side in (0, 1))
        made.append(InUnit(units[0].id, source, target, state, remarks))
    return next((one for one in made if names_of_ours(one.source, ours) is not None), made[0])
