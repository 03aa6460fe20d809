"""What goes to a translator: the paragraphs of a language, with what they are to follow."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from editor.desk.translation.bases import base_of
from editor.desk.translation.terms import used_in
from editor.desk.translation.translating import cell_state
from editor.desk.versions.digests import cell_blob
from editor.exchange.blocks.inline_codes import encode
from editor.exchange.blocks.parcel import OutSection, OutUnit, Parcel, SegmentStanding
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.store.repository import Repository
from editor.text.markdown.fact_rule import PLACEHOLDER
from editor.text.markdown.markdown import heading
from editor.text.markdown.segments import Segment, SegmentKind, segments, words_of_segment
from editor.text.redline.pieces.alignment import align
from editor.text.translation.bitext import align_pieces, by_place, pieces
from editor.text.translation.following import FollowReading


@dataclass(frozen=True, slots=True)
class _Before:
    """What a paragraph of the source was when the translation was in step; None where it is new."""

    pairs: Mapping[int, tuple[str, bool]]


def outgoing(policy: Policy, repository: Repository, language: Tag, *, every: bool) -> Parcel:
    """What goes out of a language: the sections that are not in step, or `every` one that the source has."""
    origin = policy.origin_of(language)
    if origin is None:
        raise ValueError(f"{language} is made from no other language")
    made = []
    for section in policy.section_ids:
        cell = Cell(section, language)
        state = cell_state(policy, cell)
        if policy.text(Cell(section, origin)) and (every or state is not CellState.IN_STEP):
            made.append(_section(policy, repository, cell, origin, state))
    title = policy.titles.get(origin, "")
    return Parcel(title, origin, language, tuple(made))


def target_blob(policy: Policy, cell: Cell) -> str:
    """The blob of a translation, or a dash where there is none."""
    return cell_blob(policy, cell) if policy.text(cell) else "-"


def _section(policy: Policy, repository: Repository, cell: Cell, origin: Tag, state: CellState) -> OutSection:
    source_cell = Cell(cell.section, origin)
    source, target = policy.text(source_cell), policy.text(cell)
    record = policy.sync.get(cell)
    base = base_of(repository, record, policy, origin) if state is CellState.OUTDATED and record else None
    return OutSection(
        SectionId(cell.section),
        heading(source) or "",
        cell_blob(policy, source_cell),
        target_blob(policy, cell),
        tuple(_units(policy, cell, FollowReading(source, policy.values(origin)), target, state, base)),
    )


def _units(
    policy: Policy, cell: Cell, source: FollowReading, target: str, state: CellState, base: FollowReading | None
) -> Iterator[OutUnit]:
    left, right = segments(source.text), segments(target)
    forth, _ = by_place(align_pieces(pieces(source.text, left), pieces(target, right)))
    before = None if base is None else _before(base, source, left)
    for place, segment in enumerate(left):
        words = words_of_segment(source.text, segment)
        if segment.kind is SegmentKind.RULE or not words.strip():
            continue
        is_row = segment.kind is SegmentKind.ROW
        coded, codes = encode(words, row=is_row)
        theirs = " ".join(words_of_segment(target, right[j]) for j in forth.get(place, ()))
        inline, target_codes = encode(theirs, row=is_row, like=codes)
        was = None if before is None else before.pairs.get(place)
        standing = _standing(state, theirs, base, was)
        pair = (was[0], theirs) if standing is SegmentStanding.STALE and was is not None else None
        yield OutUnit(
            str(place + 1), coded, codes, standing, inline, target_codes, pair, _notes(policy, cell, words, source)
        )


def _standing(
    state: CellState, target: str, base: FollowReading | None, was: tuple[str, bool] | None
) -> SegmentStanding:
    if not target:
        return SegmentStanding.NEW
    match state:
        case CellState.IN_STEP:
            return SegmentStanding.DONE
        case CellState.OUTDATED:
            if base is None:
                return SegmentStanding.DRAFT
            if was is None:
                return SegmentStanding.NEW
            return SegmentStanding.DONE if was[1] else SegmentStanding.STALE
        case CellState.MISSING | CellState.DRAFT | CellState.CONVERTED:
            return SegmentStanding.DRAFT


def _before(base: FollowReading, source: FollowReading, now: tuple[Segment, ...]) -> _Before:
    """For each paragraph of the source what it was, and whether it still reads the same."""
    then = segments(base.text)
    kept = align([base.line(one) for one in then], [source.line(one) for one in now])
    pairs: dict[int, tuple[str, bool]] = {}
    for i, places in {**by_place(kept.pairs)[0], **{i: (j,) for i, j in kept.moves.items()}}.items():
        for j in places:
            same = " ".join(base.line(then[i]).split()) == " ".join(source.line(now[j]).split())
            pairs[j] = (words_of_segment(base.text, then[i]), same and len(places) == 1)
    return _Before(pairs)


def _notes(policy: Policy, cell: Cell, words: str, source: FollowReading) -> tuple[str, ...]:
    """What a translator should know of a paragraph: how its facts read, and what its terms are called."""
    notes = []
    there, here = source.values, policy.values(cell.language)
    for name in dict.fromkeys(found[1] for found in PLACEHOLDER.finditer(words)):
        reads = f"{{{{{name}}}}} reads “{there.get(name, '')}”"
        notes.append(f"{reads}, here “{here[name]}”" if name in here else reads)
    for term in used_in(policy, words, cell.language):
        if term.offers:
            said = "".join(f" ({one})" for one in (term.note, term.usage) if one)
            notes.append(f"{term.word} = {' / '.join(term.offers)}{said}")
    return tuple(notes)
