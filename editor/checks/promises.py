"""What a text promises about itself, held against the policy and its history."""

import tomllib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import islice

from editor.checks.finding import Hit, Spot, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.expanded import Expanded, expanded
from editor.checks.reading.outline import outline, plain_words
from editor.checks.reading.past import Past
from editor.data import data_dir
from editor.policy.language import Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell
from editor.recall import remembered
from editor.text.facts.fact import Fact, Statement
from editor.text.facts.statements import statements
from editor.text.markdown.chunks import by_chunk
from editor.text.redline.words.tokens import sentences

_MONTHS_TO_REVIEW = 12
"""Californian law asks for a review of a privacy policy every twelve months (Cal. Code Regs. tit. 11, § 7011)."""
_REMINDED = 11
_WAYS = frozenset({Fact.MAIL, Fact.PHONE, Fact.ADDRESS})
_SEVERAL = 2
_ONLY_FOR = "~"
"""Stands before words that name other things as well, so that they only count in a text's favour."""
_MANY = 3
_FEW = 2
"""Two lists that have many rights in common and differ in a few mean to be the same list."""


def notice(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A text promises another notice of changes than the policy gives."""
    words = _words("promises", cell.language)
    if not words:
        return
    text = expanded(policy, cell)
    for one in _days_of_notice(text.text, cell.language):
        days = next(iter(one.numbers))
        if one.value == f"{days} day" and int(days) != policy.notice_days:
            here = text.text[one.start : one.end]
            yield Hit(text.spot(one.start, one.end), {"here": here, "days": str(policy.notice_days)})


def no_contact(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A section about contact that names no way to make any."""
    words = _words("promises", cell.language).get("contact", ())
    text = policy.text(cell)
    headings = outline(text).headings
    if not headings or cell.section == PREAMBLE or not _has(plain_words(headings[0].markdown), words):
        return
    whole = expanded(policy, cell)
    if "](" in text or "{{" in whole.text or any(one.fact in _WAYS for one in statements(whole.text, cell.language)):
        return
    yield Hit(spot_in(cell, headings[0].start, headings[0].end), {"heading": plain_words(headings[0].markdown)})


def right_missing(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """The source's section names several rights, and the translation leaves one out."""
    origin = policy.origin_of(cell.language)
    if origin is None or policy.language(cell.language).making is Making.CONVERTED:
        return
    source = expanded(policy, Cell(cell.section, origin))
    there = _rights(source.text, origin, certain=True)
    if len(there) < _SEVERAL or not _words("rights", cell.language):
        return
    here = _rights(policy.text(cell), cell.language)
    for right, (start, end) in there.items():
        if right not in here:
            facts = {"right": source.text[start:end], "language": origin}
            yield Hit(spot_in(cell), facts, also=(source.spot(start, end),))


def right_elsewhere(columns: Columns, language: Tag) -> Iterator[Hit]:
    """A right that one section of a language names, and another one that lists rights does not."""
    if columns.policy.language(language).making is Making.CONVERTED:
        return
    lists = tuple(columns.of(_listed, language).values())
    for text, found in lists:
        for other, known in lists:
            missing = [right for right in known if right not in found]
            if other is not text and len(found.keys() & known.keys()) >= _MANY and 0 < len(missing) <= _FEW:
                rights = ", ".join(other.text[slice(*known[right])] for right in missing)
                places = tuple(other.spot(*known[right]) for right in missing)
                yield Hit(_heading_spot(text), {"rights": rights}, also=places)
                break


def _listed(policy: Policy, cell: Cell) -> tuple[Expanded, Mapping[str, tuple[int, int]]] | None:
    """A text that lists many rights, with them."""
    text = expanded(policy, cell)
    found = _rights(text.text, cell.language, certain=True)
    return (text, found) if len(found) >= _MANY else None


def date_at_top(columns: Columns, past: Past) -> Iterator[Hit]:
    """A text promises the date at its top, and nothing was ever published under a date."""
    if past.updated is not None:
        return
    for text, (start, end) in _promised(columns, "top"):
        yield Hit(text.spot(start, end), {"words": text.text[start:end]})


def review(columns: Columns, past: Past) -> Iterator[Hit]:
    """A text promises a review every year, and the last release is nearly or more than a year old."""
    if past.updated is None or _months(past.updated, past.today) < _REMINDED:
        return
    for text, (start, end) in _promised(columns, "yearly"):
        yield Hit(text.spot(start, end), {"updated": past.updated.isoformat()})


def old(columns: Columns, past: Past) -> Iterator[Hit]:
    """The last release is a year old or nearly so, whatever the texts promise."""
    if past.updated is None or _months(past.updated, past.today) < _REMINDED or any(_promised(columns, "yearly")):
        return
    yield Hit(Spot(), {"updated": past.updated.isoformat(), "months": str(_MONTHS_TO_REVIEW)})


def _promised(columns: Columns, kind: str) -> Iterator[tuple[Expanded, tuple[int, int]]]:
    """The first place in each language that makes a promise of this kind."""
    for language in columns.policy.tags:
        yield from islice(columns.of(_promise, language, kind).values(), 1)


def _promise(policy: Policy, cell: Cell, kind: str) -> tuple[Expanded, tuple[int, int]] | None:
    """The first place in a text that makes a promise of this kind."""
    words = _words("promises", cell.language).get(kind, ())
    text = expanded(policy, cell)
    place = _first(text.text.lower(), words) if words else None
    return None if place is None else (text, place)


@remembered
def _days_of_notice(text: str, language: Tag) -> tuple[Statement, ...]:
    """The periods in sentences about changes of which notice is given."""
    periods = [one for one in statements(text, language) if one.fact is Fact.PERIOD]
    if not periods:
        return ()
    starts = [one.start for one in periods]
    inside = (periods[bisect_left(starts, at) : bisect_left(starts, end)] for at, end in _about_notice(text, language))
    return tuple(one for found in inside if len(found) == 1 for one in found)


@by_chunk
def _about_notice(text: str, language: Tag) -> Iterator[tuple[int, int]]:
    """The sentences about changes of the text itself of which notice is given."""
    words, at = _words("promises", language), 0
    wanted = (words["change"], words["notice"], _SELF.get(language.partition("-")[0], ()))
    for sentence in sentences(text):
        if all(_has(sentence, one) for one in wanted):
            yield at, at + len(sentence)
        at += len(sentence)


@remembered
def _rights(text: str, language: Tag, *, certain: bool = False) -> Mapping[str, tuple[int, int]]:
    """The rights that a text names, with the first place of each; certain ones by words that mean nothing else."""
    lower = text.lower()
    found: dict[str, tuple[int, int]] = {}
    for right, words in _words("rights", language).items():
        wanted = [word for word in words if not word.startswith(_ONLY_FOR)] if certain else words
        place = _first(lower, [word.lstrip(_ONLY_FOR) for word in wanted])
        if place is not None:
            found[right] = place
    return found


def _heading_spot(text: Expanded) -> Spot:
    line = text.text.partition("\n")[0]
    return text.spot(len(line) - len(line.lstrip("# ")), len(line))


def _first(lower: str, words: Sequence[str]) -> tuple[int, int] | None:
    places = [(at, at + len(word)) for word in words if (at := lower.find(word)) >= 0]
    return min(places, default=None)


def _has(text: str, words: Sequence[str]) -> bool:
    lower = text.lower()
    return any(word in lower for word in words)


def _months(start: date, end: date) -> int:
    """The whole months between two days."""
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


def _words(kind: str, language: Tag) -> Mapping[str, tuple[str, ...]]:
    """The words of a language for promises or rights; of Chinese those of the script."""
    name = language.partition("-")[0]
    if name == "zh":
        traditional = "Hant" in language or language.endswith(("TW", "HK", "MO"))
        name = "zh-Hant" if traditional else "zh-Hans"
    return _all_words(kind).get(name, {})


@lru_cache(maxsize=2)
def _all_words(kind: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    rows = tomllib.loads((data_dir("resources") / "checks" / f"{kind}.toml").read_text("utf-8"))
    return {tag: {name: tuple(words) for name, words in kinds.items()} for tag, kinds in rows.items()}


_SELF = {
    "en": ("polic", "notice", "statement", "terms", "agreement"),
    "zh": ("政策", "條款", "条款", "聲明", "声明", "規則", "规则"),
    "ja": ("ポリシー", "規約", "通知", "方針"),
    "de": ("erklärung", "richtlinie", "hinweis", "bedingungen", "bestimmungen"),
    "fr": ("politique", "avis", "déclaration", "conditions"),
    "es": ("política", "aviso", "declaración", "condiciones", "términos"),
    "it": ("informativa", "politica", "condizioni", "termini"),
    "pt": ("política", "aviso", "declaração", "termos", "condições"),
    "ko": ("방침", "정책", "약관", "고지"),
}
"""Words for the text that makes the promise."""
