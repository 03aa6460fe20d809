"""Chinese scripts and regions that are mixed in the texts of one language."""

import tomllib
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from editor.checks.finding import Hit, Remedy, Spot, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.deciding import keep_of
from editor.checks.reading.outline import Stretches
from editor.checks.reading.prose import gathered, is_converted, left_out, script
from editor.data import data_dir
from editor.policy.editing.edits import Splice
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.conversion.kept import TITLE, kept
from editor.text.conversion.lexicon import lexicon
from editor.text.conversion.mixture import (
    Places,
    Script,
    regional_groups,
    regional_places,
    strangers,
    together,
    variant_groups,
    variant_places,
)
from editor.text.conversion.regions import visitors
from editor.text.conversion.risks import risks
from editor.text.conversion.standard import unlisted
from editor.text.markdown.chunks import by_chunk


def stranger(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A character that only the other script has; each different one once."""
    own = script(cell.language)
    text = policy.text(cell)
    if own is None or text.isascii():
        return
    out = _untouched(policy, cell)
    found: dict[str, list[tuple[int, int, str]]] = {}
    for start, end, form in _strangers(text, own):
        if not out.meet(start, end):
            found.setdefault(text[start], []).append((start, end, form))
    for character, places in found.items():
        facts = {"character": character, "form": places[0][2]}
        yield gathered(cell, places, facts, mend=_has_one_form(character, own))


@by_chunk
def _strangers(text: str, own: Script) -> Iterator[tuple[int, int, str]]:
    return ((one.start, one.start + 1, one.form) for one in strangers(text, own))


def not_standard(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Characters of a converted text that its region's standard list lacks, those of the other script apart."""
    own, text = script(cell.language), policy.text(cell)
    if own is None or text.isascii() or not is_converted(policy, cell.language):
        return
    out, other = _untouched(policy, cell), {start for start, *_ in _strangers(text, own)}
    found = [
        one
        for one in unlisted(text, cell.language)
        if one.start not in other and not out.meet(one.start, one.start + 1)
    ]
    if found:
        told = dict.fromkeys(f"{one.character} → {one.form or '?'}" for one in found)
        places = [(one.start, one.start + 1, one.form) for one in found]
        yield gathered(cell, places, {"characters": " · ".join(told)}, mend=all(one.form for one in found))


def _untouched(policy: Policy, cell: Cell) -> Stretches:
    """What of a text is no prose, and of a converted one what its conversion leaves as it is: names, addresses."""
    text, record = policy.text(cell), policy.sync.get(cell)
    if record is None or record.conversion is None:
        return left_out(text)
    return Stretches(kept(text, keep_of(record.conversion)))


def visitor(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Words that the text's region writes otherwise; where a conversion exchanges regional words, it chose them."""
    text = policy.text(cell)
    chosen = is_converted(policy, cell.language) and policy.language(cell.language).regional_words
    if script(cell.language) is None or text.isascii() or chosen:
        return
    out = _untouched(policy, cell)
    titles = Stretches(match.span() for match in TITLE.finditer(text))
    found = [
        one
        for one in visitors(text, cell.language)
        if not out.meet(one.start, one.end) and not titles.meet(one.start, one.end)
    ]
    if found:
        told = dict.fromkeys(f"{one.word} → {one.own}" for one in found)
        places = [(one.start, one.end, one.own) for one in found]
        yield gathered(cell, places, {"words": " · ".join(told)}, mend=False)


def variants(columns: Columns, language: Tag) -> Iterator[Hit]:
    """One word in two spellings, over all texts of a language."""
    if script(language) is not None and not is_converted(columns.policy, language):
        for words, spots in _mixed(columns, language, _variants, variant_groups()):
            yield _mixture(words, spots, mend=True)


def regional(columns: Columns, language: Tag) -> Iterator[Hit]:
    """Words of two regions for one thing.

    Many such words mean something else as well, and one region uses both. So they are told only where words are mixed
    that nobody mixes, and those that could change what a clause means are never exchanged by us.
    """
    own = script(language)
    if own is None or is_converted(columns.policy, language):
        return
    mixed = list(_mixed(columns, language, _regional, regional_groups(own)))
    if any(len(_telling() & set(words)) > 1 for words, _ in mixed):
        for words, spots in mixed:
            yield _mixture(words, spots, mend=not _false_friends() & set(words))


def _variants(policy: Policy, cell: Cell) -> Places:
    return _by_word(_variants_in(policy.text(cell)))


def _regional(policy: Policy, cell: Cell) -> Places:
    own = script(cell.language)
    return {} if own is None else _by_word(_regional_in(policy.text(cell), own))


@by_chunk
def _variants_in(text: str) -> Iterator[tuple[int, int, str]]:
    return ((*place, word) for word, places in variant_places(text).items() for place in places)


@by_chunk
def _regional_in(text: str, own: Script) -> Iterator[tuple[int, int, str]]:
    return ((*place, word) for word, places in regional_places(text, own).items() for place in places)


def _by_word(found: Iterable[tuple[int, int, str]]) -> Places:
    places: dict[str, list[tuple[int, int]]] = {}
    for start, end, word in found:
        places.setdefault(word, []).append((start, end))
    return {word: tuple(stands) for word, stands in places.items()}


def _mixed(
    columns: Columns, language: Tag, read: Callable[[Policy, Cell], Places], groups: tuple[tuple[str, ...], ...]
) -> Iterator[tuple[tuple[str, ...], dict[str, list[Spot]]]]:
    """Groups of words that stand together in the texts of a language, with the places of each word."""
    places = columns.of(read, language)
    there: dict[str, None] = {}
    for found in places.values():
        there.update(dict.fromkeys(found))
    for words in together(there, groups):
        spots: dict[str, list[Spot]] = {word: [] for word in words}
        for cell, found in places.items():
            if not found.keys().isdisjoint(words):
                out = left_out(columns.policy.text(cell))
                for word in words:
                    spots[word] += [spot_in(cell, *place) for place in found.get(word, ()) if not out.meet(*place)]
        standing = {word: stands for word, stands in spots.items() if stands}
        if len(standing) > 1:
            yield tuple(standing), standing


def _mixture(words: tuple[str, ...], spots: dict[str, list[Spot]], *, mend: bool) -> Hit:
    """The hit stands at the words that are not the usual one; each of the two most usual can be used everywhere."""
    often = sorted(words, key=lambda word: -len(spots[word]))
    rare = spots[often[-1]]
    also = (*rare[1:], *(spot for word in often[1:-1] for spot in spots[word]))
    told = " · ".join(f"{word} ({len(spots[word])})" for word in often)
    remedies = tuple(_use(word, spots) for word in often[:2]) if mend else ()
    return Hit(rare[0], {"forms": told}, also, remedies)


def _use(word: str, spots: dict[str, list[Spot]]) -> Remedy:
    splices = [
        Splice(spot.cell, spot.start, spot.end - spot.start, word)
        for other, stands in spots.items()
        if other != word
        for spot in stands
        if spot.cell is not None
    ]
    return Remedy(tuple(splices), word, everywhere=True)


def _has_one_form(character: str, own: Script) -> bool:
    file = "STCharacters" if own is Script.TRADITIONAL else "TSCharacters"
    return len(lexicon().entries(file).get(character, "").split()) == 1


@lru_cache(maxsize=1)
def _false_friends() -> frozenset[str]:
    """Words that conversion must not change silently, because a clause could mean something else."""
    return frozenset(word for risk in risks() for word in (*risk.sources, *risk.results))


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    """Words that stand together in no text of one region."""
    rows = tomllib.loads((data_dir("resources") / "checks" / "telling.toml").read_text("utf-8"))
    return frozenset(word for group in rows["telling"] for word in group)
