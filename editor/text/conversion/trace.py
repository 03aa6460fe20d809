"""A conversion step by step: which rule made which piece of the result from which piece of the source.

This is the reference engine's way, written for exactness: the quick matcher must give the same text, and tests hold the
two together.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from editor.recall import counted
from editor.text.conversion.lexicon import Dictionary, Recipe, first_form

DESCRIPTIONS = "".join(map(chr, range(0x2FF0, 0x3000)))
"""The characters that begin a description of a character by its parts, such as `⿰亻发`; it is kept as it is."""
UNIFORM = -1
"""The stage, before all others, in which characters of equal look are made one."""

_DESCRIPTION = re.compile(f"[{DESCRIPTIONS}]")
_LONGEST_DESCRIPTION = 64
_PARTS = dict.fromkeys(DESCRIPTIONS, 2) | dict.fromkeys("\u2ff2\u2ff3", 3) | dict.fromkeys("\u2ffe\u2fff", 1)


@dataclass(frozen=True, slots=True)
class Rule:
    """An entry that was used: its stage in the configuration, its key, and all its forms, the used one first."""

    stage: int
    key: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TraceSpan:
    """A piece of the source, from start up to end, what became of it, and by which rules; none where it was kept."""

    start: int
    end: int
    source: str
    target: str
    rules: tuple[Rule, ...] = ()


_Made = tuple[str, int, int, tuple[Rule, ...]]
"""A character on its way through the stages, the piece of the source that it comes from, and the rules so far."""


def trace(recipe: Recipe, text: str) -> list[TraceSpan]:
    """The pieces of a conversion in order: their sources joined are the text, their targets joined its conversion."""
    spans: list[TraceSpan] = []
    for start, end, is_description in _cut_at_descriptions(text):
        if is_description:
            spans.append(TraceSpan(start, end, text[start:end], text[start:end]))
            continue
        made = [_uniform(recipe, text[at], at) for at in range(start, end)]
        for first, last, is_word in _pieces(recipe, "".join([one[0] for one in made])):
            piece = made[first:last]
            for stage, dictionary in enumerate(recipe.stages):
                if stage == 0 and not is_word and _has_words_only(recipe):
                    piece = [_single(stage, dictionary, one) for one in piece]
                else:
                    piece = _exchanged(stage, dictionary, piece)
            spans += _spans(text, piece)
    return list(_with_kept_joined(spans))


def in_stages(recipe: Recipe, word: str) -> str:
    """What all stages make of a word that stands alone."""
    for dictionary in recipe.stages:
        word = dictionary.usual(word)
    return word


def _uniform(recipe: Recipe, character: str, at: int) -> _Made:
    form = recipe.uniform.get(character)
    if form is None:
        return (character, at, at + 1, ())
    return (form, at, at + 1, (Rule(UNIFORM, character, (form,)),))


def _pieces(recipe: Recipe, text: str) -> Iterator[tuple[int, int, bool]]:
    """The words of the recipe's dictionary (True), and what lies between them; the whole text where it has none."""
    begin = at = 0
    while recipe.words is not None and at < len(text):
        word = recipe.words.longest(text, at)
        if word is None:
            at += 1
            continue
        if begin < at:
            yield begin, at, False
        begin = at = at + len(word)
        yield begin - len(word), begin, True
    if begin < len(text):
        yield begin, len(text), False


@lru_cache(maxsize=32)
def _has_words_only(recipe: Recipe) -> bool:
    """Whether the first stage has words, of which none stands between words, and characters made one character."""
    words = recipe.words.entries if recipe.words is not None else {}
    return all(
        key in words if len(key) > 1 else len(first_form(forms)) == 1 for key, forms in recipe.stages[0].entries.items()
    )


def _single(stage: int, dictionary: Dictionary, made: _Made) -> _Made:
    character, start, end, rules = made
    if character not in dictionary.entries:
        return made
    rule = _rule(stage, dictionary, character)
    return (rule.forms[0], start, end, (*rules, rule))


def _exchanged(stage: int, dictionary: Dictionary, made: list[_Made]) -> list[_Made]:
    text, at = "".join([one[0] for one in made]), 0
    result: list[_Made] = []
    begins = dictionary.lengths
    while at < len(text):
        key = dictionary.longest(text, at) if text[at] in begins else None
        if key is None:
            result.append(made[at])
            at += 1
            continue
        rule = _rule(stage, dictionary, key)
        if len(key) == 1 == len(rule.forms[0]):
            result.append(_single(stage, dictionary, made[at]))
            at += 1
            continue
        used = made[at : at + len(key)]
        rules = tuple(dict.fromkeys([one for _, _, _, earlier in used for one in earlier]))
        start, end = min([one[1] for one in used]), max([one[2] for one in used])
        result += [(character, start, end, (*rules, rule)) for character in rule.forms[0]]
        at += len(key)
    return result


@counted(1 << 14)
def _rule(stage: int, dictionary: Dictionary, key: str) -> Rule:
    return Rule(stage, key, dictionary.forms(key))


def _spans(text: str, made: list[_Made]) -> Iterator[TraceSpan]:
    """Characters whose pieces of the source overlap made one span, and so those that no rule touched."""
    at = 0
    while at < len(made):
        target, start, end, rules = made[at]
        at += 1
        if not rules:
            while at < len(made) and not made[at][3]:
                at += 1
            end = made[at - 1][2]
            yield TraceSpan(start, end, text[start:end], text[start:end])
            continue
        while at < len(made) and made[at][1] < end:
            character, first, last, more = made[at]
            target += character
            start, end = min(start, first), max(end, last)
            rules = rules if more == rules else tuple(dict.fromkeys((*rules, *more)))
            at += 1
        yield TraceSpan(start, end, text[start:end], target, rules)


def _with_kept_joined(spans: list[TraceSpan]) -> Iterator[TraceSpan]:
    """The spans, those next to each other that no rule touched made one."""
    kept: list[TraceSpan] = []
    for span in spans:
        if not span.rules:
            kept.append(span)
            continue
        yield from _one(kept)
        kept = []
        yield span
    yield from _one(kept)


def _one(kept: list[TraceSpan]) -> Iterator[TraceSpan]:
    if kept:
        text = "".join([span.source for span in kept])
        yield TraceSpan(kept[0].start, kept[-1].end, text, text)


def _cut_at_descriptions(text: str) -> Iterator[tuple[int, int, bool]]:
    """The text in pieces, the descriptions of characters apart from the others."""
    begin = 0
    for found in _DESCRIPTION.finditer(text):
        if found.start() < begin:
            continue
        end = _description_end(text, found.start())
        if end is None:
            continue
        if begin < found.start():
            yield begin, found.start(), False
        yield found.start(), end, True
        begin = end
    if begin < len(text):
        yield begin, len(text), False


def _description_end(text: str, start: int) -> int | None:
    """Where the description that begins here is complete; None where it never is."""
    missing, at = 1, start
    while missing:
        if at >= len(text) or at - start >= _LONGEST_DESCRIPTION:
            return None
        missing += _PARTS.get(text[at], 0) - 1
        at += 1
    return at
