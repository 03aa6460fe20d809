"""The sections of a comparison as the redline shows them: what stands above each, and what is said of a move."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from editor.desk.comparison.comparing import Comparison, SectionChange, SectionRedline
from editor.exchange.blocks.changes.said_changes import said_changes
from editor.text.redline.changes import Moved
from editor.text.redline.kinds.clause_numbers import StayedReference
from editor.text.steering import joined
from editor.window.comparison.comparison_words import (
    change_words,
    has_heading,
    left_words,
    moved_here_words,
    moved_section_words,
    nameless_words,
    section_number,
    section_words,
    size_words,
)
from editor.window.redline.mark_notes import mark_notes
from editor.window.redline.redline_pieces import MoveWords, Passage, ShownReference
from editor.window.redline.redline_words import stayed_words


def passages_of(found: Comparison, commented: Sequence[tuple[int, int]] = ()) -> list[Passage]:
    """All sections in their order, those that did not change to be folded away.

    `commented` are characters of the new text of the first one that somebody commented on.
    """
    moves = {number: _move_words(found, move) for number, move in found.moves.items()}
    made = [_passage(found, one, moves) for one in found.sections]
    return [replace(made[0], commented=tuple(commented)), *made[1:]] if commented else made


def _passage(found: Comparison, one: SectionRedline, moves: dict[int, MoveWords]) -> Passage:
    quiet = one.change is SectionChange.SAME
    behind = found.stayed.get(one.section, ())
    said = found.said.get(one.section) or said_changes(one.spans, one.changes)
    if quiet:
        note = section_words(found, one)
    else:
        moved = moved_section_words() if one.moved else ""
        number = section_number(found.numbers.get(one.section))
        parts = (number, change_words(one.change), moved, size_words(*one.size()))
        note = joined(" · ", (words for words in parts if words))
    return Passage(
        spans=one.spans,
        changes=one.changes,
        moves=found.moves,
        move_words=moves,
        section=one.section,
        note=note,
        label="" if has_heading(one) else nameless_words(one.section),
        quiet=quiet and not behind,
        stayed=shown_references(behind),
        notes=mark_notes(said),
    )


def shown_references(stayed: Iterable[StayedReference]) -> tuple[ShownReference, ...]:
    """The references of one text that did not follow, with what is said of each."""
    return tuple(ShownReference(one.start, one.end, stayed_words(one.now)) for one in stayed)


def _move_words(found: Comparison, move: Moved) -> MoveWords:
    """Where a passage came from and went to: the section, within one section the paragraph."""
    before, after = found.sections[move.from_text], found.sections[move.to_text]
    if move.from_text == move.to_text:
        return MoveWords(moved_here_words(f"¶{move.from_paragraph}"), left_words(f"¶{move.to_paragraph}"))
    return MoveWords(moved_here_words(_named(found, before)), left_words(_named(found, after)))


def _named(found: Comparison, one: SectionRedline) -> str:
    return section_number(found.numbers.get(one.section)) or section_words(found, one)
