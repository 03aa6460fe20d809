"""A conversion with what stands above the dictionaries: legal usage, quotation marks, titles in 《》, forced words."""

import hashlib
from collections.abc import Iterator
from itertools import pairwise

from editor.text.conversion.alternatives import WITHOUT_VOCABULARY
from editor.text.conversion.kept import BRACED, TITLE, Keep, Layer, any_of, between, kept
from editor.text.conversion.lexicon import lexicon
from editor.text.conversion.quotes import quote_marks
from editor.text.conversion.trace import Rule, TraceSpan, trace
from editor.text.conversion.usage import usage_digest, with_legal_usage

MARKED = -3
"""The stage of a rule that exchanged a quotation mark, or dropped the braces that kept words from conversion."""
FORCED = -4
"""The stage of a rule that a person made for these words."""


def traced(text: str, config: str, keep: Keep) -> list[TraceSpan]:
    """The spans of a Markdown text's conversion, layers and all; what is kept stands as spans without a rule.

    Raises UnknownConfig.
    """
    spans: list[TraceSpan] = []
    places = kept(text, keep)
    forced = list(_forced(text, keep, places))
    if Layer.BRACES in keep.layers and "-{" in text:
        forced = sorted([*_braced(text, places), *forced])
    for start, end in between(text, sorted((*places, *((first, stop) for first, stop, _ in forced)))):
        spans += _free(text, start, end, config, keep)
    spans += [TraceSpan(start, end, text[start:end], text[start:end]) for start, end in places]
    for start, end, form in forced:
        source = text[start:end]
        rule = Rule(MARKED if BRACED.fullmatch(source) else FORCED, source, (form,))
        spans.append(TraceSpan(start, end, source, form, (rule,)))
    spans.sort(key=lambda span: span.start)
    return list(_with_quotes(text, spans, config, places)) if Layer.QUOTES in keep.layers else spans


def layers_digest(config: str, layers: frozenset[Layer]) -> str:
    """The SHA-256, in hex, of the data of a configuration and of the layers above it; raises UnknownConfig."""
    digest = lexicon().digest(config)
    if Layer.USAGE not in layers:
        return digest
    return hashlib.sha256(f"{digest} {usage_digest(config)}".encode()).hexdigest()


def _free(text: str, start: int, end: int, config: str, keep: Keep) -> Iterator[TraceSpan]:
    """A piece that is converted; titles in it by the configuration that leaves regional words."""
    plain = WITHOUT_VOCABULARY.get(config, config)
    titles = TITLE.finditer(text, start, end) if keep.titles and plain != config else ()
    places = [found.span() for found in titles]
    edges = [start, *(edge for place in places for edge in place), end]
    for number, (first, stop) in enumerate(pairwise(edges)):
        name = plain if number % 2 else config
        made = trace(lexicon().recipe(name), text[first:stop])
        for span in with_legal_usage(name, made, take=Layer.USAGE in keep.layers):
            yield TraceSpan(span.start + first, span.end + first, span.source, span.target, span.rules)


def _braced(text: str, places: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Words in braces, and themselves; none inside what is kept."""
    for start, end in between(text, places):
        for found in BRACED.finditer(text, start, end):
            yield found.start(), found.end(), found[1]


def _forced(text: str, keep: Keep, places: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Where words stand that a person decided for the whole policy; none inside what is kept."""
    forms = dict(keep.forced)
    for start, end in between(text, places) if forms else ():
        braced = [found.span() for found in BRACED.finditer(text, start, end)] if Layer.BRACES in keep.layers else []
        for found in any_of(tuple(forms)).finditer(text, start, end):
            if not any(first <= found.start() < stop for first, stop in braced):
                yield found.start(), found.end(), forms[found[0]]


def _with_quotes(text: str, spans: list[TraceSpan], config: str, places: list[tuple[int, int]]) -> Iterator[TraceSpan]:
    """The spans with quotation marks as the target's script writes them."""
    script = "Hans" if config.removesuffix("p").endswith("2s") else "Hant"
    marks = quote_marks(text, script, [range(*place) for place in places])
    for span in spans:
        at = span.start
        for mark in range(span.start, span.end) if marks and not span.rules else ():
            if mark in marks:
                if at < mark:
                    yield TraceSpan(at, mark, text[at:mark], text[at:mark])
                rule = Rule(MARKED, text[mark], (marks[mark],))
                yield TraceSpan(mark, mark + 1, text[mark], marks[mark], (rule,))
                at = mark + 1
        if at == span.start:
            yield span
        elif at < span.end:
            yield TraceSpan(at, span.end, text[at : span.end], text[at : span.end])
