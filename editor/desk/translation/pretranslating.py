"""Translating a language from memory: what is known is put in, as a draft that somebody has to read."""

from collections.abc import Callable
from dataclasses import dataclass

from editor.desk.translation.incoming import with_paragraphs
from editor.desk.translation.memory import build, remember
from editor.desk.translation.outgoing import outgoing
from editor.exchange.blocks.inline_codes import decode
from editor.exchange.blocks.parcel import OutSection, SegmentStanding
from editor.policy.editing.edits import Batch, Edit, SetSync, SetText
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.repository import Repository
from editor.text.markdown.segments import segments
from editor.text.translation.assembly import known_of
from editor.text.translation.bitext import align_pieces, by_place, pieces
from editor.text.translation.memory import Memory

SURE = 100
"""Only what is known word for word goes in unless somebody asks for more."""


@dataclass(frozen=True, slots=True)
class Pretranslation:
    """What went in: the edit, None where nothing did; how many paragraphs, and how many are left."""

    edit: Edit | None
    put_in: int
    left: int


def pretranslated(
    policy: Policy,
    repository: Repository,
    language: Tag,
    least: int = SURE,
    stop: Callable[[], bool] = lambda: False,
) -> Pretranslation:
    """The paragraphs of a language that are missing or outdated, from the memory where it knows them well enough.

    `least` is how much alike the known source must be, in percent; 99 takes what differs in figures only, which are put
    in, and what was put together from sentences. No text is put in step by it, and no draft is written over.
    """
    parcel = outgoing(policy, repository, language, every=False)
    memory = build(policy, language, remember(repository, language, parcel.source, stop), stop)
    edits: list[Edit] = []
    put_in = left = 0
    for section in parcel.sections:
        cell = Cell(section.id, language)
        taken = _known(section, memory, least, parcel.source)
        wanting = sum(unit.standing in (SegmentStanding.NEW, SegmentStanding.STALE) for unit in section.units)
        text = _text(policy.text(Cell(section.id, parcel.source)), policy.text(cell), taken)
        changed = len(taken) if text != policy.text(cell) else 0
        put_in += changed
        left += wanting - len(taken)
        if changed:
            edits.append(SetText(cell, text))
            if not policy.text(cell) and cell in policy.sync:
                # Of a text that was taken out the record still says that it is in step.
                edits.append(SetSync(cell, None))
    return Pretranslation(Batch(tuple(edits)) if edits else None, put_in, left)


def _known(section: OutSection, memory: Memory, least: int, language: Tag) -> dict[int, str]:
    """The translation of each paragraph that the memory knows, by its place."""
    found = {}
    for unit in section.units:
        if unit.standing not in (SegmentStanding.NEW, SegmentStanding.STALE):
            continue
        best = known_of(memory, decode(unit.source, unit.codes), language).best
        if best is not None and best.percent >= least:
            found[int(unit.id) - 1] = best.target
    return found


def _text(source: str, target: str, taken: dict[int, str]) -> str:
    if not taken:
        return target
    left, right = segments(source), segments(target)
    forth, _ = by_place(align_pieces(pieces(source, left), pieces(target, right)))
    gaps = {place: source[left[place].words : left[place].end] for place in taken}
    words = {place: gap[: len(gap) - len(gap.lstrip())] + taken[place] for place, gap in gaps.items()}
    return with_paragraphs(source, left, target, right, forth, words)
