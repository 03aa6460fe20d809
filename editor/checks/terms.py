"""Words of the termbase that are forbidden, and its names where they are spelled otherwise."""

import re
from collections.abc import Iterator

from editor.checks.finding import Hit, spot_in
from editor.checks.reading.prose import left_out, replacing
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.recall import remembered
from editor.text.translation.term_words import TermPlace, find_words

_SHORTEST_NAME = 4
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z]+|[a-z]+|\d+|[^\W\d_a-zA-Z]+")


def forbidden(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A word that the termbase forbids in this language."""
    wordings = [
        concept.words[cell.language] for concept in policy.terms.concepts.values() if cell.language in concept.words
    ]
    instead = {word: wording.preferred for wording in wordings for word in wording.forbidden}
    if not instead:
        return
    text = policy.text(cell)
    around = tuple(word for wording in wordings for word in wording.preferred) + policy.terms.names
    for place in _found(text, tuple(instead), around):
        preferred = instead[place.word]
        span = (place.start, place.end)
        remedies = tuple(replacing(cell, [(*span, word)], word) for word in preferred)
        facts = {"word": text[place.start : place.end], "preferred": " / ".join(preferred) or "–"}
        yield Hit(spot_in(cell, *span), facts, remedies=remedies)


def name_spelling(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A name of the termbase with other capitals, spaces or hyphens."""
    names = policy.terms.names
    text = policy.text(cell)
    if not names or not text:
        return
    out = left_out(text)
    for name in names:
        pattern = _loosely(name)
        if pattern is None:
            continue
        for found in pattern.finditer(text):
            if found[0] not in names and not out.meet(*found.span()):
                remedy = replacing(cell, [(*found.span(), name)], name)
                yield Hit(spot_in(cell, *found.span()), {"written": found[0], "name": name}, remedies=(remedy,))


@remembered
def _found(text: str, words: tuple[str, ...], around: tuple[str, ...]) -> tuple[TermPlace, ...]:
    return find_words(text, words, around)


@remembered
def _loosely(name: str) -> re.Pattern[str] | None:
    """A name in any capitals, with spaces or hyphens between its parts; None for short ones, and without capitals."""
    parts = _PARTS.findall(name)
    if len(name) < _SHORTEST_NAME or not any(one.isupper() for one in name) or not name.isascii():
        return None
    either = r"[ -]?".join(map(re.escape, parts))
    return re.compile(rf"(?<![A-Za-z0-9@/._-]){either}(?![A-Za-z0-9@/_-]|\.\w)", re.IGNORECASE)
