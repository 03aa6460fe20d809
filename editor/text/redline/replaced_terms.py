"""Terms that another one replaced throughout: told once with their count, and folded where a reader wants that."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import regex

from editor.text.facts.fact import Fact
from editor.text.redline.kinds.change_kinds import ChangeKind, change_kind
from editor.text.redline.spans import Hunk, Span, SpanKind, is_replacement, merged, new_text, old_text
from editor.text.redline.words.vocabulary import is_unspaced

LEAST = 3
"""How often a term must be replaced by the same one to be told once."""
_LONGEST = 60
"""Characters up to which words are a term."""
_ENDING = regex.compile(r"(?<=\p{L})(?:['’]s|s['’]?)$")
"""How English puts a term in the plural, and says whose something is."""
_TERM = regex.compile(r"[\p{L}\p{M}][^\n.!?。！？;；]*")


@dataclass(frozen=True, slots=True)
class ReplacedTerm:
    """A term, the one that took its place, how often, and how often the old one is left in the new texts."""

    old: str
    new: str
    count: int
    left: int


def replaced_terms(texts: Sequence[Sequence[Span]]) -> tuple[ReplacedTerm, ...]:
    """The terms that were replaced throughout the texts of one comparison, folded or not, the most frequent first.

    Capital and small letters count as one; the words are those of the first place.
    """
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for spans in texts:
        for _, *pair in _replacements(spans):
            if (key := _key(*pair)) is not None:
                found.setdefault(key, []).append((pair[0].strip(), pair[1].strip()))
    many = sorted((one for one in found.values() if len(one) >= LEAST), key=len, reverse=True)
    now = [new_text(spans) for spans in texts] if many else []
    return tuple(ReplacedTerm(*one[0], len(one), _left(one[0][0], now)) for one in many)


def told_once(pairs: Sequence[tuple[str, str]]) -> dict[int, list[int]]:
    """Which changes, given by their old and new words, are told, and which places each of these stands for.

    Of a term that was replaced throughout it is the first place; every other change is told by itself.
    """
    found: dict[object, list[int]] = {}
    for at, pair in enumerate(pairs):
        found.setdefault(_key(*pair) or at, []).append(at)
    told: dict[int, list[int]] = {}
    for places in found.values():
        together = len(places) >= LEAST
        told |= {places[0]: places} if together else {at: [at] for at in places}
    return dict(sorted(told.items()))


def is_of(term: ReplacedTerm, pair: tuple[str, str]) -> bool:
    """Whether a change, given by its old and new words, is one of a term."""
    return (key := _key(*pair)) is not None and key == _key(term.old, term.new)


def folded(texts: Sequence[Sequence[Span]]) -> list[tuple[Span, ...]]:
    """The spans, a term that was replaced throughout being no change any more, unless it states or orders something."""
    terms = {_key(one.old, one.new) for one in replaced_terms(texts)}
    return [_folded(spans, terms) if terms else tuple(spans) for spans in texts]


def _folded(spans: Sequence[Span], terms: Container[tuple[str, str] | None]) -> tuple[Span, ...]:
    made: list[Span] = list(spans)
    whole = old_text(spans), new_text(spans)
    starts = list(accumulate((len(span.old_text) for span in spans), initial=0))
    new_starts = list(accumulate((len(span.new_text) for span in spans), initial=0))
    for at, old, new in reversed(list(_replacements(spans))):
        key = _key(old, new)
        if spans[at].kind is SpanKind.SAME or key is None or key not in terms:
            continue
        told = change_kind(Hunk(old, new, starts[at], new_starts[at]), *whole)
        if ChangeKind.DUTY not in told.kinds and all(fact.fact is Fact.NAME for fact in told.facts):
            made[at : at + 2] = [Span(SpanKind.SAME, old, new=new)]
    return merged(made)


def _replacements(spans: Sequence[Span]) -> Iterator[tuple[int, str, str]]:
    """Where words were replaced by others between what stayed, and which; so were those that are folded."""
    for at, span in enumerate(spans):
        if span.kind is SpanKind.SAME and span.old_text.casefold() != span.new_text.casefold():
            yield at, span.old_text, span.new_text
        elif is_replacement(spans[at : at + 2]):
            yield at, spans[at].text, spans[at + 1].text


def _key(old: str, new: str) -> tuple[str, str] | None:
    words = old.strip(), new.strip()
    if all(map(_ENDING.search, words)):
        words = _ENDING.sub("", words[0]), _ENDING.sub("", words[1])
    if not all(len(one) <= _LONGEST and _TERM.fullmatch(one) for one in words):
        return None
    return words[0].casefold(), words[1].casefold()


def _left(term: str, texts: Iterable[str]) -> int:
    """How often the old term still stands as a whole."""
    ends = ("", "") if is_unspaced(term) else (r"(?<![\p{L}\p{M}])", r"(?![\p{L}\p{M}])")
    pattern = regex.compile(f"{ends[0]}{regex.escape(term)}{ends[1]}", regex.IGNORECASE)
    return sum(len(pattern.findall(text)) for text in texts)
