"""What came back from a translator, paragraph by paragraph: what is taken, and what is not and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from editor.desk.translation.memory import speaks
from editor.desk.translation.outgoing import target_blob
from editor.desk.translation.placing import placed, with_our_codes
from editor.desk.versions.digests import cell_blob
from editor.exchange.blocks.inline_codes import decode, encode, ids, plain
from editor.exchange.blocks.parcel import InSection, InUnit, Returned, UnitState
from editor.policy.editing.edits import Batch, Edit, SetText
from editor.policy.errors import PolicyError
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.markdown.segments import Segment, SegmentKind, segments, words_of_segment
from editor.text.translation.bitext import align_pieces, by_place, pieces


class IncomingFate(Enum):
    """What became of a paragraph that came back."""

    TAKEN = "taken"
    MOVED = "moved"
    SAME = "same"
    UNTRANSLATED = "untranslated"
    PARTLY = "partly"
    REJECTED = "rejected"
    BEFORE = "before"
    TWICE = "twice"
    SOURCE_CHANGED = "source changed"
    CHANGED_HERE = "changed here"
    CODES_DIFFER = "codes differ"
    UNKNOWN = "unknown"


TAKEN = frozenset({IncomingFate.TAKEN, IncomingFate.MOVED})
"""What changes the translation."""
REFUSED = frozenset(
    {
        IncomingFate.PARTLY,
        IncomingFate.REJECTED,
        IncomingFate.TWICE,
        IncomingFate.SOURCE_CHANGED,
        IncomingFate.CHANGED_HERE,
        IncomingFate.CODES_DIFFER,
        IncomingFate.UNKNOWN,
    }
)
"""What a person must look at."""


_NOT_TAKEN = {UnitState.PARTLY: IncomingFate.PARTLY, UnitState.REJECTED: IncomingFate.REJECTED}


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """One paragraph of the file: where it belongs, what it says, and what became of it.

    `state` is what the file says of it, `remarks` what its translator wrote beside it.
    """

    section: str
    unit: str
    words: str
    fate: IncomingFate
    state: UnitState = UnitState.DONE
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file would change: the edit, None where nothing; and every paragraph with its fate."""

    language: Tag
    edit: Edit | None
    rows: tuple[IncomingRow, ...]

    def count(self, *fates: IncomingFate) -> int:
        """How many paragraphs had one of these fates."""
        return sum(row.fate in fates for row in self.rows)


@dataclass(eq=False)
class OtherLanguages(PolicyError):
    """A file that came back is between other languages than the policy has."""

    source: str
    target: str


def our_language(policy: Policy, returned: Returned) -> Tag:
    """The language of the policy that a file is for; tools rename zh-Hant to zh-TW and en to en-US. OtherLanguages."""
    found = [
        tag
        for tag in sorted(policy.tags, key=lambda tag: tag != returned.target)
        if speaks(tag, returned.target) and speaks(policy.origin_of(tag) or tag, returned.source)
    ]
    named = [tag for tag in found if policy.origin_of(tag) is not None]
    # Where two of ours are as near, only the very name says which is meant.
    if named and (named[0] == returned.target or len(named) == 1):
        return named[0]
    raise OtherLanguages(returned.source, returned.target)


def incoming(policy: Policy, returned: Returned, *, over: bool = False) -> Incoming:
    """What a file would change. With `over` it wins over what was edited here since it went out.

    A paragraph is taken where its source still stands in its section, even at another place. Links and facts are those
    of our own source: a paragraph with other codes is not taken.
    """
    language = our_language(policy, returned)
    rows: list[IncomingRow] = []
    edits: list[Edit] = []
    origin = policy.origin_of(language) or policy.source
    for section in placed(policy, origin, returned).sections:
        if section.id not in policy.section_ids:
            rows += [_row(section, unit, plain(unit.target), IncomingFate.UNKNOWN) for unit in section.units]
            continue
        cell = Cell(SectionId(section.id), language)
        found, text = _section(policy, cell, origin, section, over=over)
        rows += found
        if text is not None and text != policy.text(cell):
            edits.append(SetText(cell, text))
    return Incoming(language, Batch(tuple(edits)) if edits else None, tuple(rows))


def _row(section: InSection, unit: InUnit, words: str, fate: IncomingFate) -> IncomingRow:
    if fate is IncomingFate.UNKNOWN and not words.strip():
        fate = IncomingFate.UNTRANSLATED
    return IncomingRow(section.id, unit.id, words, fate, unit.state, unit.remarks)


def _section(
    policy: Policy, cell: Cell, origin: Tag, section: InSection, *, over: bool
) -> tuple[list[IncomingRow], str | None]:
    source, target = policy.text(Cell(cell.section, origin)), policy.text(cell)
    left, right = segments(source), segments(target)
    forth, _ = by_place(align_pieces(pieces(source, left), pieces(target, right)))
    # A table names the first digits of a blob only.
    same_source = bool(section.source_blob) and cell_blob(policy, Cell(cell.section, origin)).startswith(
        section.source_blob
    )
    edited_here = not target_blob(policy, cell).startswith(section.target_blob) and not over
    rows: list[IncomingRow] = []
    taken: dict[int, str] = {}
    for unit in section.units:
        found = _place(source, left, unit, same_source=same_source)
        if found is None:
            fate = IncomingFate.SOURCE_CHANGED if unit.target else IncomingFate.UNTRANSLATED
            rows.append(_row(section, unit, plain(unit.target), fate))
            continue
        place, here = found
        current = " ".join(words_of_segment(target, right[j]) for j in forth.get(place, ()))
        words, fate = _judge(source, left[place], here, current, edited_here=edited_here)
        if fate is IncomingFate.TAKEN:
            # What stands before the first cell of a row is no word of it.
            gap = source[left[place].words : left[place].end]
            taken[place] = gap[: len(gap) - len(gap.lstrip())] + words
            fate = IncomingFate.TAKEN if unit.id == str(place + 1) else IncomingFate.MOVED
        rows.append(_row(section, unit, words or plain(unit.target), fate))
    return rows, with_paragraphs(source, left, target, right, forth, taken) if taken else None


def _place(source: str, left: Sequence[Segment], unit: InUnit, *, same_source: bool) -> tuple[int, InUnit] | None:
    """Which paragraph of the source as it stands now a unit is the translation of, and the unit with its codes.

    None where it is no longer there.
    """
    number = int(unit.id) - 1 if unit.id.isdecimal() else -1
    near = [number, *range(len(left))] if 0 <= number < len(left) else range(len(left))
    for place in near:
        words, _ = encode(words_of_segment(source, left[place]), row=left[place].kind is SegmentKind.ROW)
        if (found := with_our_codes(unit, words)) is not None:
            return place, found
    # A program may have rewritten the source that it shows; the place is right where nothing changed on our side.
    return (number, unit) if same_source and 0 <= number < len(left) else None


def _judge(source: str, segment: Segment, unit: InUnit, current: str, *, edited_here: bool) -> tuple[str, IncomingFate]:
    is_row = segment.kind is SegmentKind.ROW
    original = words_of_segment(source, segment)
    coded, codes = encode(original, row=is_row)
    # Codes that only our own translation has, such as a link of its own, may stand as well.
    ours, extra = encode(current, row=is_row, like=codes)
    words = " ".join(decode(unit.target, {**extra, **codes}).split())
    if not words:
        return "", IncomingFate.UNTRANSLATED
    if words == " ".join(current.split()):
        return words, IncomingFate.SAME
    if words == " ".join(original.split()) and not unit.is_done:
        return words, IncomingFate.UNTRANSLATED
    if unit.state in _NOT_TAKEN:
        return words, _NOT_TAKEN[unit.state]
    if ids(unit.target) not in (ids(coded), ids(ours)):
        return words, IncomingFate.CODES_DIFFER
    if edited_here:
        return words, IncomingFate.CHANGED_HERE
    return words, IncomingFate.TAKEN


def with_paragraphs(
    source: str,
    left: Sequence[Segment],
    target: str,
    right: Sequence[Segment],
    forth: dict[int, tuple[int, ...]],
    taken: dict[int, str],
) -> str:
    """The translation with what was taken: in place where every paragraph stands there, else built after the source."""
    if all(place in forth for place in taken):
        for place in sorted(taken, reverse=True):
            first, last = right[forth[place][0]], right[forth[place][-1]]
            target = target[: first.words] + taken[place] + target[last.end :]
        return target
    return "".join(_built(source, left, target, right, forth, taken)).rstrip("\n")


def _built(
    source: str,
    left: Sequence[Segment],
    target: str,
    right: Sequence[Segment],
    forth: dict[int, tuple[int, ...]],
    taken: dict[int, str],
) -> Iterator[str]:
    """Line by line in the order of the source, with its marks and gaps; what only the translation has stays behind."""
    used = {j for places in forth.values() for j in places}
    began = False
    for place, segment in enumerate(left):
        mark = source[segment.start : segment.words]
        lines: list[str] = []
        if place in taken:
            lines.append(mark + taken[place])
        elif segment.kind is SegmentKind.RULE:
            lines.append(source[segment.start : segment.end])
        else:
            lines += [target[right[j].start : right[j].end] for j in forth.get(place, ())]
        last = max(forth.get(place, ()), default=None)
        while last is not None and last + 1 < len(right) and last + 1 not in used:
            last += 1
            lines.append(target[right[last].start : right[last].end])
        for number, line in enumerate(lines):
            if began:
                yield source[left[place - 1].end : segment.start] if number == 0 and place else "\n\n"
            began = True
            yield line
