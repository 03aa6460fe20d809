"""What CLDR knows about a language tag: its own name, its direction, its dates and its enumerations."""

from dataclasses import dataclass
from functools import cache

from editor.data import data_dir

ENGLISH = "en"
NO_SPACES = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u30fc\u3005"
"""Scripts written without spaces, inside a regular expression's brackets."""


@dataclass(frozen=True, slots=True)
class Locale:
    """A row of `resources/locales.tsv`.

    `date` is the long form with its fields in braces (empty where CLDR cannot name the months), `zero` where the digits
    begin, `joined` how two names are joined, and of more the first two, the next and the last.
    """

    name: str
    is_rtl: bool
    date: str
    months: tuple[str, ...]
    zero: int
    has_point: bool
    joined: tuple[str, ...]


@cache
def fallbacks(language: str) -> tuple[str, ...]:
    """The tags to look for, the nearest first, English last: `zh-TW` gives zh-TW, zh-Hant-TW, zh-Hant, zh, ..., en."""
    _, others = _table()
    found = _shortened(language)
    for tag in tuple(found):
        for known in others.get(tag, ()):
            found += _shortened(known)
    return tuple(dict.fromkeys([*found, ENGLISH]))


@cache
def locale(language: str) -> Locale:
    """The nearest locale in which CLDR can name the months."""
    found = (_known(tag) for tag in fallbacks(language))
    return next(one for one in found if one is not None and one.date)


@cache
def is_right_to_left(language: str) -> bool:
    """Whether the language runs from right to left, by its script where the tag names one."""
    found = (_known(tag) for tag in fallbacks(language))
    return next(one.is_rtl for one in found if one is not None)


@cache
def endonym(language: str) -> str:
    """The language's name in itself, fit for a list; the tag where nobody recorded one."""
    found = (_known(tag) for tag in _shortened(language))
    return next((one.name for one in found if one is not None), "") or language


def listed(names: list[str], language: str) -> str:
    """The names as one enumeration: "a, b and c"."""
    if len(names) <= 1:
        return "".join(names)
    two, start, middle, end = locale(language).joined
    *first, last = names
    if len(first) == 1:
        return two.format(*first, last)
    whole = start.format(*first[:2])
    for name in first[2:]:
        whole = middle.format(whole, name)
    return end.format(whole, last)


def _shortened(tag: str) -> list[str]:
    parts = tag.split("-")
    return ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]


def _known(tag: str) -> Locale | None:
    """The row of a tag, or of the one that says the same."""
    rows, others = _table()
    row = next((rows[one] for one in (tag, *others.get(tag, ())) if one in rows), None)
    return None if row is None else _locale(row)


@cache
def _locale(row: str) -> Locale:
    name, direction, date, months, zero, point, joined = row.split("\t")
    return Locale(
        name,
        direction == "rtl",
        date,
        tuple(months.split("|")),
        int(zero, 16) if zero else 0,
        bool(point),
        tuple(joined.split("|")),
    )


@cache
def _table() -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """The rows by their tags, not read yet, and the other tags that a tag stands for."""
    rows, others = {}, {}
    for line in (data_dir("resources") / "locales.tsv").read_text("utf-8").splitlines()[1:]:
        tag, _, rest = line.partition("\t")
        if "\t" in rest:
            rows[tag] = rest
        else:
            others[tag] = tuple(rest.split())
    return rows, others
