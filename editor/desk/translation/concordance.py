"""How words were translated before: every pair of draft, history and memories in which they stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.text.search.search import SearchHit, Sought, find
from editor.text.translation.memory import MemoryPair

MOST = 200
"""The most pairs that are listed."""


@dataclass(frozen=True, slots=True)
class ConcordanceHit:
    """A pair, and where the words stand in its source and in its translation."""

    pair: MemoryPair
    in_source: tuple[SearchHit, ...]
    in_target: tuple[SearchHit, ...]


def concordance(pairs: Iterable[MemoryPair], words: str, most: int = MOST) -> tuple[ConcordanceHit, ...]:
    """The pairs with these words on either side, those first in which they stand in the source, the newest first.

    Of a paragraph and its own sentence the sentence is given: it says the same in fewer words.
    """
    wanted = " ".join(words.split())
    if not wanted:
        return ()
    found = list(_hits(pairs, Sought(wanted), 4 * most))
    short = [hit for hit in found if not any(_holds(hit.pair, other.pair) for other in found)]
    return tuple(sorted(short, key=lambda hit: not hit.in_source)[:most])


def _hits(pairs: Iterable[MemoryPair], sought: Sought, most: int) -> Iterator[ConcordanceHit]:
    count = 0
    for pair in pairs:
        here, there = tuple(find(pair.source, sought)), tuple(find(pair.target, sought))
        if here or there:
            yield ConcordanceHit(pair, here, there)
            count += 1
        if count >= most:
            return


def _holds(whole: MemoryPair, part: MemoryPair) -> bool:
    return (
        len(part.source) < len(whole.source)
        and part.origin == whole.origin
        and part.source in whole.source
        and part.target in whole.target
    )
