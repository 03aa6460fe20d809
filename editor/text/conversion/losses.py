"""What a conversion makes the same that was not, and what does not come back from a conversion there and back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from editor.text.conversion.alternatives import candidates
from editor.text.conversion.kept import KEEP, Keep
from editor.text.conversion.layers import traced
from editor.text.conversion.lexicon import Recipe, lexicon
from editor.text.conversion.trace import Rule, TraceSpan


class Cause(Enum):
    """Why a form does not come back."""

    NO_WAY_BACK = "no way back"  # the dictionaries of the way back do not know it
    OTHER_CHOICE = "other choice"  # they know it, and chose another


@dataclass(frozen=True, slots=True)
class ConversionLoss:
    """A piece of the source that comes back as something else, with what it was between, and the rules both ways."""

    start: int
    end: int
    source: str
    between: str
    back: str
    cause: Cause
    there_rules: tuple[Rule, ...]
    back_rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Collapse:
    """Different words of the source that became one: for each the places (start, end) where it stands."""

    target: str
    sources: tuple[tuple[str, tuple[tuple[int, int], ...]], ...]


def losses(text: str, there: str, back: str, keep: Keep = KEEP) -> tuple[ConversionLoss, ...]:
    """What a Markdown text loses on its way through two configurations, such as `tw2s` and `s2tw`; in order."""
    first = _pieces(traced(text, there, keep))
    between = "".join([span.target for span in first])
    second = _pieces(traced(between, back, keep))
    recipe = lexicon().recipe(back)
    found: list[ConversionLoss] = []
    for gone, returned in _aligned(first, second):
        source = "".join([span.source for span in gone])
        result = "".join([span.target for span in returned])
        if source != result:
            middle = "".join([span.target for span in gone])
            cause = Cause.OTHER_CHOICE if _may_become(recipe, middle, source) else Cause.NO_WAY_BACK
            ends = (gone[0].start, gone[-1].end)
            found.append(ConversionLoss(*ends, source, middle, result, cause, _rules(gone), _rules(returned)))
    return tuple(found)


def collapses(spans: Sequence[TraceSpan], terms: Iterable[str] = ()) -> tuple[Collapse, ...]:
    """Words of one conversion that came from different words; `terms` are words of the target to look at as well."""
    pieces = _pieces(spans)
    target = "".join([piece.target for piece in pieces])
    begins, ends, at = {}, {}, 0
    for piece in pieces:
        begins[at] = piece.start
        at += len(piece.target)
        ends[at] = piece.end
    source = "".join([piece.source for piece in pieces])
    found: dict[str, Collapse] = {}
    for term in dict.fromkeys((*_words(spans), *_pairs(pieces, target), *terms)):
        places: dict[str, list[tuple[int, int]]] = {}
        for start in _occurrences(target, term):
            if start in begins and start + len(term) in ends:
                first, last = begins[start], ends[start + len(term)]
                places.setdefault(source[first:last], []).append((first, last))
        if len(places) > 1:
            found[term] = Collapse(term, tuple((word, tuple(where)) for word, where in places.items()))
    # Where a whole word tells it, a part of that word need not.
    return tuple(found[term] for term in found if not any(term != other and term in other for other in found))


def _pieces(spans: Iterable[TraceSpan]) -> list[TraceSpan]:
    """The spans, those that no rule touched in single characters, so that others may begin inside them."""
    pieces: list[TraceSpan] = []
    for span in spans:
        if span.rules:
            pieces.append(span)
        else:
            pieces += [TraceSpan(span.start + at, span.start + at + 1, one, one) for at, one in enumerate(span.source)]
    return pieces


def _aligned(
    first: Sequence[TraceSpan], second: Sequence[TraceSpan]
) -> Iterator[tuple[list[TraceSpan], list[TraceSpan]]]:
    """The smallest groups of pieces of either way whose text in between is the same."""
    gone: list[TraceSpan] = []
    returned: list[TraceSpan] = []
    at = back = 0
    rest = iter(second)
    for piece in first:
        gone.append(piece)
        at += len(piece.target)
        while back < at:
            returned.append(next(rest))
            back = returned[-1].end
        if back == at:
            yield gone, returned
            gone, returned = [], []


def _may_become(recipe: Recipe, piece: str, form: str) -> bool:
    """Whether the dictionaries know this form of a piece, as a whole or character by character."""
    if form in candidates(recipe, piece):
        return True
    return len(form) == len(piece) and all(
        other in candidates(recipe, one) for one, other in zip(piece, form, strict=True)
    )


def _rules(spans: Iterable[TraceSpan]) -> tuple[Rule, ...]:
    return tuple(dict.fromkeys(rule for span in spans for rule in span.rules))


def _words(spans: Iterable[TraceSpan]) -> Iterator[str]:
    """The results of rules for words."""
    return (span.target for span in spans if len(span.target) > 1 and any(len(rule.key) > 1 for rule in span.rules))


def _pairs(pieces: Sequence[TraceSpan], target: str) -> Iterator[str]:
    """Characters that came from different ones, each with the character before it and with the one after it."""
    origins: dict[str, set[str]] = {}
    for piece in pieces:
        if len(piece.target) == 1 == len(piece.source):
            origins.setdefault(piece.target, set()).add(piece.source)
    shared = {character for character, sources in origins.items() if len(sources) > 1}
    for at, character in enumerate(target):
        if character in shared:
            for pair in (target[max(0, at - 1) : at + 1], target[at : at + 2]):
                if len(pair) == 2 and pair.isalpha():
                    yield pair


def _occurrences(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
