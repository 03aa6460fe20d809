"""Which parts of a line of Markdown the editor sets off: headings, emphasis, list marks, facts, links.

This serves the eye while typing, one line at a time; what the words mean is decided by `text.markdown`.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from editor.loading import pattern
from editor.recall import remembered
from editor.text.editing.inline import Letter, MarkSpan, UnreadableError, read, written


class MarkStyle(Enum):
    """How a part of a line is set off."""

    HEADING = auto()
    STRONG = auto()
    EMPHASIS = auto()
    CODE = auto()
    SIGN = auto()
    FACT = auto()
    LINK = auto()


@dataclass(frozen=True, slots=True)
class MarkedPart:
    """The characters `start` to `end` of a line, set off in a style.

    A sign that `hides` is out of sight in an editor that shows no marks, unless the cursor rests in the `whole` of what
    it marks. One `stands` for other words, which are drawn in its place, until the cursor rests at one of its ends.
    """

    start: int
    end: int
    style: MarkStyle
    hides: bool = False
    whole: tuple[int, int] | None = None
    stands: bool = False


_FENCE = pattern(r" {0,3}(```|~~~)")
_HEADING = pattern(r" {0,3}(#{1,6})(?:[ \t]|$)")
_BULLET = pattern(r"[ \t]*(?:(?:\d{1,9}[.)]|>)[ \t]+)*[-*+](?=[ \t])")
_LEAD = pattern(r"[ \t]*(?:(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)[ \t]+)*")
_LIST_SIGN = pattern(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t])")
_QUOTES = pattern(r"(?: {0,3}> ?)+")
_MARKS = pattern(r"[*_~`\[\]\\<{]")
_KINDS = {"strong": MarkStyle.STRONG, "em": MarkStyle.EMPHASIS, "link": MarkStyle.LINK}


def parts(line: str, *, fenced: bool = False) -> tuple[tuple[MarkedPart, ...], bool]:
    """The parts of a line to set off, and whether a code fence is open after it; `fenced`: whether one was before."""
    if _FENCE.match(line):
        return (MarkedPart(0, len(line), MarkStyle.SIGN),), not fenced
    if fenced:
        return (MarkedPart(0, len(line), MarkStyle.CODE),), True
    found: list[MarkedPart] = []
    if heading := _HEADING.match(line):
        found.append(MarkedPart(0, len(line), MarkStyle.HEADING))
        found.append(MarkedPart(heading.start(1), heading.end(), MarkStyle.SIGN, hides=True))
    quotes = _QUOTES.match(line)
    if quotes is not None:
        found.append(MarkedPart(0, quotes.end(), MarkStyle.SIGN, hides=True))
    if sign := _LIST_SIGN.match(line, 0 if quotes is None else quotes.end()):
        found.append(MarkedPart(sign.start(), sign.end(), MarkStyle.SIGN))
    if _MARKS.search(line):
        found.extend(_inline(line))
    return tuple(found), False


def look_ahead(text: str) -> None:
    """Read the lines of a text that may be shown later, on a thread on which nobody waits; they are remembered."""
    for line in text.split("\n"):
        parts(line)


def pieces(found: Sequence[MarkedPart]) -> Iterator[tuple[int, int, tuple[MarkStyle, ...]]]:
    """The stretches of a line that have one look each: start, end and the styles that meet there, in their order."""
    at: dict[int, list[int]] = {}
    for number, part in enumerate(found):
        at.setdefault(part.start, []).append(number)
        at.setdefault(part.end, []).append(number)
    open_parts: set[int] = set()
    for start, end in pairwise(sorted(at)):
        open_parts ^= set(at[start])
        if open_parts:
            yield start, end, tuple(found[number].style for number in sorted(open_parts))


@remembered
def _inline(line: str) -> tuple[MarkedPart, ...]:
    """The marks inside a line, as the parser reads them."""
    at = len(found[0]) if (found := _LEAD.match(line)) else 0
    try:
        letters = read(line[at:])
    except UnreadableError:
        return ()
    where = written(letters)
    parts: list[MarkedPart] = []
    for number, letter in enumerate(letters):
        start, end = where.starts[number] + at, where.ends[number] + at
        match letter.kind:
            case "code":
                parts.append(MarkedPart(start, end, MarkStyle.CODE))
            case "fact":
                parts.append(MarkedPart(start, end, MarkStyle.FACT, whole=(start, end), stands=True))
            case "image":
                parts.append(MarkedPart(start, end, MarkStyle.LINK, whole=(start, end), stands=True))
            case "escape" if letter.source.startswith("\\"):
                parts.append(MarkedPart(start, start + 1, MarkStyle.SIGN, hides=True, whole=(start, end)))
            case _:
                pass
    for span, numbers in _spans(letters).items():
        first, last = letters[numbers[0]], letters[numbers[-1]]
        before = sum(len(inner.opening) for inner in first.spans[first.spans.index(span) :])
        after = sum(len(inner.closing) for inner in last.spans[last.spans.index(span) + 1 :])
        parts += _worn(span, where.starts[numbers[0]] + at - before, where.ends[numbers[-1]] + at + after)
    return tuple(parts)


def _spans(letters: Sequence[Letter]) -> dict[MarkSpan, list[int]]:
    found: dict[MarkSpan, list[int]] = {}
    for number, letter in enumerate(letters):
        for span in letter.spans:
            found.setdefault(span, []).append(number)
    return found


def _worn(span: MarkSpan, opening: int, closing: int) -> Iterator[MarkedPart]:
    """What a span sets off, and its two marks, of which one begins at `opening` and one at `closing`."""
    inner, end = opening + len(span.opening), closing + len(span.closing)
    if span.kind in _KINDS:
        yield MarkedPart(inner, closing, _KINDS[span.kind])
    yield MarkedPart(opening, inner, MarkStyle.SIGN, hides=True, whole=(opening, end))
    yield MarkedPart(closing, end, MarkStyle.SIGN, hides=True, whole=(opening, end))


def hidden(found: Sequence[MarkedPart], caret: int | None, standing: Collection[int] = ()) -> list[tuple[int, int]]:
    """The stretches out of sight, in order; the marks of the innermost thing around a caret are shown.

    `standing` are the starts of those parts in whose place there are words to draw.
    """
    wholes = [part.whole for part in found if part.whole is not None]
    ends = {part.whole for part in found if part.stands}
    around = [
        whole
        for whole in wholes
        if caret is not None and (whole[0] < caret < whole[1] or (whole in ends and caret in whole))
    ]
    shown = min(around, key=lambda whole: whole[1] - whole[0], default=None)
    hides = (part for part in found if part.hides or (part.stands and part.start in standing))
    gone = (part for part in hides if part.whole is None or part.whole != shown)
    return sorted((part.start, part.end) for part in gone)


def quotes_of(line: str) -> int:
    """In how many quotations a line stands."""
    found = _QUOTES.match(line)
    return 0 if found is None else found[0].count(">")


def begins_block(line: str) -> bool:
    """Whether a line begins a heading, a list or a fence, whatever stands before it."""
    quotes = _QUOTES.match(line)
    rest = line[0 if quotes is None else quotes.end() :]
    return any(sign.match(rest) is not None for sign in (_FENCE, _HEADING, _LIST_SIGN))


def bullet_at(line: str) -> int:
    """Where the sign of a bulleted item stands in a line, -1 where there is none."""
    found = _BULLET.match(line)
    return found.end() - 1 if found else -1
