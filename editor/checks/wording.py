"""One concept that is called by two words in the texts of a language."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from editor.checks.finding import Hit, Spot, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.prose import is_converted, script
from editor.data import data_dir
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.recall import remembered
from editor.text.conversion.mixture import variant_groups
from editor.text.markdown.chunks import chunks
from editor.text.translation.term_words import TermPlace, find_words


def two_words(columns: Columns, language: Tag) -> Iterator[Hit]:
    """Two words for one concept, by the termbase and by a short list that ships with the program."""
    if is_converted(columns.policy, language):
        return
    groups = _groups(columns.policy, language)
    words = tuple(dict.fromkeys(word for group in groups for word in group))
    places: dict[str, list[Spot]] = {}
    for cell, found in columns.of(_words_in, language, words).items():
        for place in found:
            places.setdefault(place.word, []).append(spot_in(cell, place.start, place.end))
    for group in groups:
        there = sorted((word for word in group if word in places), key=lambda word: -len(places[word]))
        if len({_plain(word) for word in there}) > 1:
            yield _hit(there, places)


def _words_in(policy: Policy, cell: Cell, words: tuple[str, ...]) -> tuple[TermPlace, ...]:
    return _found(policy.text(cell), words) if words else ()


def _hit(words: list[str], places: Mapping[str, list[Spot]]) -> Hit:
    """Stands at the rarest word. None is exchanged by us: grammar and meaning may differ from place to place."""
    rare = places[words[-1]]
    told = " · ".join(f"{word} ({len(places[word])})" for word in words)
    return Hit(rare[0], {"forms": told}, (*rare[1:], *(spot for word in words[1:-1] for spot in places[word])))


def _groups(policy: Policy, language: Tag) -> list[tuple[str, ...]]:
    """The words for each concept; what the termbase names is judged by the termbase."""
    wordings = [concept.words[language] for concept in policy.terms.concepts.values() if language in concept.words]
    known = {word for wording in wordings for word in (*wording.preferred, *wording.forbidden)}
    own = script(language)
    rows = _synonyms().get(language.partition("-")[0] if own is None else f"zh-{own.value}", {})
    return [group for group in rows.values() if not known & set(group)]


def _plain(word: str) -> str:
    """A word in one of its spellings: two spellings of one word are told by themselves."""
    return word.translate(_spellings())


@lru_cache(maxsize=1)
def _spellings() -> Mapping[int, str]:
    return {ord(one): group[0] for group in variant_groups() if set(map(len, group)) == {1} for one in group[1:]}


@remembered
def _found(text: str, words: tuple[str, ...]) -> tuple[TermPlace, ...]:
    return tuple(
        replace(one, start=at + one.start, end=at + one.end)
        for at, chunk in chunks(text)
        for one in _in_chunk(chunk, words)
    )


@remembered
def _in_chunk(text: str, words: tuple[str, ...]) -> tuple[TermPlace, ...]:
    lower = text.lower()
    return find_words(text, words) if any(word.lower() in lower for word in words) else ()


@lru_cache(maxsize=1)
def _synonyms() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    text = (data_dir("resources") / "checks" / "synonyms.toml").read_text("utf-8")
    return {
        language: {concept: tuple(words) for concept, words in rows.items()}
        for language, rows in tomllib.loads(text).items()
    }
