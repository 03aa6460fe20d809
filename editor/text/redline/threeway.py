"""What two people did to one text, put together paragraph by paragraph; where both wrote, a person decides."""

from collections.abc import Sequence
from dataclasses import dataclass

from editor.text.redline.pieces.matching import matches


@dataclass(frozen=True, slots=True)
class Clash:
    """Lines that two people changed to different words; each part is whole lines with their line ends, or empty."""

    base: str
    mine: str
    theirs: str


MergedText = tuple[str | Clash, ...]
"""A text in order: lines that are settled, and clashes."""


@dataclass(frozen=True, slots=True)
class _Change:
    """The lines of the base from `start` to `end` gave way to these."""

    start: int
    end: int
    lines: tuple[str, ...]


def merged(base: str, mine: str, theirs: str) -> MergedText:
    """The text with the changes of both sides.

    A paragraph stands on one line, so two people clash only where both changed one paragraph, or put different words
    in one place. Words changed alike by both are no clash. The last line's end is that of the others.
    """
    sides = [text.rstrip("\n") for text in (base, mine, theirs)]
    if sides[1] == sides[2] or sides[0] == sides[2]:
        return (sides[1],) if sides[1] else ()
    if sides[0] == sides[1]:
        return (sides[2],) if sides[2] else ()
    old = _lines(sides[0])
    parts: list[str | Clash] = []
    at = 0
    for ours, others in _regions(_changes(old, _lines(sides[1])), _changes(old, _lines(sides[2]))):
        start = min(change.start for change in (*ours, *others))
        end = max(change.end for change in (*ours, *others))
        parts += [*old[at:start], _put_together(old, start, end, ours, others)]
        at = end
    parts += old[at:]
    return _joined(parts)


def is_settled(parts: MergedText) -> bool:
    """Whether nobody has to decide."""
    return not any(isinstance(part, Clash) for part in parts)


def settled_text(parts: MergedText, answers: Sequence[str] = ()) -> str:
    """The text with an answer for each clash in order; without answers, with my words."""
    chosen = iter(answers)
    text = "".join(next(chosen, part.mine) if isinstance(part, Clash) else part for part in parts)
    return text.rstrip("\n")


def both(clash: Clash) -> str:
    """My words, and theirs below."""
    lines = [line for side in (clash.mine, clash.theirs) for line in side.split("\n") if line]
    are_rows = any(line.lstrip().startswith(("-", "*", "+", "|", ">")) for line in lines)
    touch = not clash.mine.endswith("\n\n") and not clash.theirs.startswith("\n")
    return clash.mine + ("\n" if clash.mine and clash.theirs and touch and not are_rows else "") + clash.theirs


def _lines(text: str) -> list[str]:
    return [line + "\n" for line in text.split("\n")] if text else []


def _changes(old: Sequence[str], new: Sequence[str]) -> list[_Change]:
    found: list[_Change] = []
    i = j = 0
    for a, b in [*matches(old, new), (len(old), len(new))]:
        if i < a or j < b:
            found.append(_Change(i, a, tuple(new[j:b])))
        i, j = a + 1, b + 1
    return found


def _regions(mine: list[_Change], theirs: list[_Change]) -> list[tuple[list[_Change], list[_Change]]]:
    """The changes of both sides, together where they touch the same lines or the same place between lines."""
    tagged = sorted(
        [(change, 0) for change in mine] + [(change, 1) for change in theirs],
        key=lambda one: (one[0].start, one[0].end, one[1]),
    )
    regions: list[tuple[list[_Change], list[_Change]]] = []
    end = -1
    for change, side in tagged:
        joins = bool(regions) and (change.start < end or _same_place(regions[-1], change))
        if not joins:
            regions.append(([], []))
        regions[-1][side].append(change)
        end = max(end, change.end) if joins else change.end
    return regions


def _same_place(region: tuple[list[_Change], list[_Change]], change: _Change) -> bool:
    """Whether lines put in meet other lines put in: what stands first is for a person to say."""
    return any(
        other.end == change.start and (other.start == other.end or change.start == change.end)
        for side in region
        for other in side
    )


def _put_together(
    old: Sequence[str], start: int, end: int, mine: Sequence[_Change], theirs: Sequence[_Change]
) -> str | Clash:
    ours, others = _side(old, start, end, mine), _side(old, start, end, theirs)
    before = "".join(old[start:end])
    if ours == others or others == before:
        return ours
    return others if ours == before else Clash(before, ours, others)


def _side(old: Sequence[str], start: int, end: int, changes: Sequence[_Change]) -> str:
    parts: list[str] = []
    at = start
    for change in changes:
        parts += [*old[at : change.start], *change.lines]
        at = change.end
    return "".join([*parts, *old[at:end]])


def _joined(parts: Sequence[str | Clash]) -> MergedText:
    """Settled lines that follow each other as one part."""
    found: list[str | Clash] = []
    for part in parts:
        if isinstance(part, str) and found and isinstance(found[-1], str):
            found[-1] += part
        elif part != "":
            found.append(part)
    return tuple(found)
