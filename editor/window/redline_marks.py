"""A redline laid out for reading: one text in which every change has its place, and what of it is copied."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import assert_never

from editor.text.redline import Kind, Span
from editor.window.shown_text import as_shown, units

PILCROW = "¶"
"""Stands before a paragraph end that was deleted or inserted, where nobody could see that otherwise."""
_LINE_ENDS = re.compile("\n+")

CHANGED = frozenset({Kind.DELETED, Kind.INSERTED})
"""The spans that are drawn as a change; what is the same under the chosen switches is shown in its new form."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of the laid-out text of one kind, from `start` to `end` in Qt's positions."""

    start: int
    end: int
    span: Span


@dataclass(frozen=True, slots=True)
class Change:
    """Neighbouring deleted and inserted words, which a reader takes for one change."""

    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The text to show, the runs that make it up without a gap, and the changes in order."""

    text: str
    runs: tuple[Run, ...]
    changes: tuple[Change, ...]

    def between(self, start: int, end: int) -> Iterator[Run]:
        """The runs that touch a stretch of the text."""
        first = max(0, bisect_right(self.runs, start, key=lambda run: run.start) - 1)
        for number in range(first, len(self.runs)):
            run = self.runs[number]
            if run.start >= end:
                return
            if run.end > start:
                yield run


def lay_out(spans: Iterable[Span]) -> LaidOut:
    """The redline with deleted and inserted words in one text, in their order."""
    pieces: list[str] = []
    runs: list[Run] = []
    at = 0
    spans = tuple(spans)
    for number, span in enumerate(spans):
        piece = as_shown(_words(span))
        if span.kind in CHANGED and not _is_whole(spans, number):
            piece = _LINE_ENDS.sub(PILCROW + r"\g<0>", piece)
        end = at + units(piece)
        pieces.append(piece)
        runs.append(Run(at, end, span))
        at = end
    return LaidOut("".join(pieces), tuple(runs), tuple(_changes(runs)))


def _is_whole(spans: Sequence[Span], number: int) -> bool:
    """Whether a change is made of whole paragraphs, so that nobody can miss where they end."""
    text = spans[number].text
    before = next((_words(span)[-1] for span in reversed(spans[:number]) if _stays(span)), "\n")
    after = next((_words(span)[0] for span in spans[number + 1 :] if _stays(span)), "\n")
    ends = text.endswith("\n") or after == "\n"
    return (before == "\n" and ends) or (text.startswith("\n") and after == "\n")


def _stays(span: Span) -> bool:
    return span.kind not in CHANGED and bool(_words(span))


def _changes(runs: Iterable[Run]) -> Iterator[Change]:
    open_change: Change | None = None
    for run in runs:
        if run.span.kind not in CHANGED:
            if open_change:
                yield open_change
            open_change = None
            continue
        before = open_change or Change(run.start, run.start, "", "")
        deleted = run.span.kind is Kind.DELETED
        open_change = Change(
            before.start,
            run.end,
            before.old + (run.span.text if deleted else ""),
            before.new + ("" if deleted else run.span.text),
        )
    if open_change:
        yield open_change


def selected(laid_out: LaidOut, text: str, start: int) -> tuple[Span, ...]:
    """The spans of a selection that reads `text` and begins at Qt's position `start`, without the pilcrows we added."""
    found: list[Span] = []
    rest = text
    end = start + units(text)
    for run in laid_out.between(start, end):
        length = min(run.end, end) - max(run.start, start)
        data = rest.encode("utf-16-le", "surrogatepass")
        piece = data[: 2 * length].decode("utf-16-le", "surrogatepass")
        rest = data[2 * length :].decode("utf-16-le", "surrogatepass")
        if run.span.kind in CHANGED:
            piece = piece.replace(PILCROW + "\n", "\n")
        if piece:
            kind = run.span.kind
            found.append(Span(kind, piece, run.span.move) if kind in CHANGED else Span(Kind.EQUAL, piece))
    return tuple(found)


def as_plain(spans: Iterable[Span]) -> str:
    """The spans in plain characters, deleted words in [-…-] and inserted ones in {+…+}, as wdiff writes them."""
    return "".join(_plain(span) for span in spans)


def as_html(spans: Iterable[Span]) -> str:
    """The spans for a program that takes formatted words, with strike-through and underline."""
    return "".join(_html(span) for span in spans)


def _words(span: Span) -> str:
    return span.new_text if span.kind is Kind.SAME else span.text


def _plain(span: Span) -> str:
    match span.kind:
        case Kind.EQUAL | Kind.SAME:
            return _words(span)
        case Kind.DELETED:
            return f"[-{span.text}-]"
        case Kind.INSERTED:
            return f"{{+{span.text}+}}"
        case _:
            assert_never(span.kind)


def _html(span: Span) -> str:
    words = escape(_words(span)).replace("\n", "<br>")
    match span.kind:
        case Kind.EQUAL | Kind.SAME:
            return words
        case Kind.DELETED:
            return f'<del style="text-decoration:line-through">{words}</del>'
        case Kind.INSERTED:
            return f'<ins style="text-decoration:underline">{words}</ins>'
        case _:
            assert_never(span.kind)
