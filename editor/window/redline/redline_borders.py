"""Words at the borders of changes, for who hears a redline: "[inserted: 14 days – end]"."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from editor.window.redline.redline_pieces import Piece, PieceMark


@dataclass(frozen=True, slots=True)
class SpokenBorders:
    """What is said before and behind a run of changed words, in words already translated."""

    opening: Callable[[Piece], str]
    closing: str


def with_borders(made: Iterable[Piece], borders: SpokenBorders) -> Iterator[Piece]:
    """The pieces with words of ours around every run that was changed in one way."""
    for (mark, *_), run in groupby(made, key=lambda piece: (piece.mark, piece.sides, piece.change)):
        if mark in (PieceMark.PLAIN, PieceMark.STAYED):
            yield from run
        else:
            yield from _bordered(list(run), borders)


def _bordered(run: list[Piece], borders: SpokenBorders) -> Iterator[Piece]:
    """What is only white space or already words of ours is told by nothing more."""
    said = [at for at, piece in enumerate(run) if piece.text.strip() and not piece.added]
    if not said:
        yield from run
        return
    first, last = said[0], said[-1]
    yield from run[:first]
    yield _ours(run[first], borders.opening(next((one for one in run if one.fact), run[first])))
    yield from run[first:last]
    body = run[last].text.rstrip("\n")
    yield replace(run[last], text=body)
    yield _ours(run[last], borders.closing)
    if tail := run[last].text[len(body) :]:
        yield replace(run[last], text=tail)
    yield from run[last + 1 :]


def _ours(beside: Piece, words: str) -> Piece:
    return replace(beside, text=words, fact=False, added=True)
