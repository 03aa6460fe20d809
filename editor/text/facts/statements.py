"""What a text states that its translations must state too: periods, ages, amounts, dates, addresses, laws.

Read for comparison, whatever the spelling: 十三歲, 13, thirteen years and 13 ans are one value. What cannot be read for
certain is left out here and only counts where it speaks for a text (`numbers_named`).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from editor.data import data_dir
from editor.text.facts.fact_patterns import Fact
from editor.text.facts.money import amount_after, amount_before, times
from editor.text.facts.numerals import HAN_NUMERAL, figure, folded, han_number, spelled, subtag
from editor.text.facts.periods import length, unit_words
from editor.text.facts.stated_dates import date_at

KEPT = 1024
"""How many texts are remembered."""
_ADDRESS_END = r"\s<>()\[\]\"'“”‘’，。；：、！？（）《》「」『』【】|{}"
_NAMED = re.compile(
    rf"(?P<address>(?:https?://|www\.)[^{_ADDRESS_END}]+)"
    r"|(?:mailto:)?(?P<mail>[a-z0-9_.+%-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d+(?:[.,'’\u066b\u066c]\d+|[\u00a0\u202f ]\d{3}(?!\d))*")
_MARKER = re.compile(r"[\s>*+#-]*+(?:\d++[.)、．]?)*+")
_LONGEST_MARKER = 40
_MARKER_ENDS = re.compile(r"(?:\.\d+)*[.)、．](?=[\s*_]|[^\d\s])")
_GLUED = re.compile(r"(?:[A-Za-zÀ-ɏ^\d]|\w_|[A-Za-z][-‐‑])$")
_ENUMERATED = re.compile(r"\d{1,2}[)）]")
_LETTER = re.compile(r"[A-Za-zÀ-ɏ]")
_YEARS = range(1900, 2200)
_PHONE = re.compile(r"\d{1,4}\)?(?:[ \u00a0.\-–]?\(?\d{2,5}\)?){1,6}")
_RANGE = re.compile(r"[\s\u00a0]{0,2}(?:[-–—~～〜至到]|から|에서|\w{1,4}(?=\s))[\s\u00a0]{0,2}")
_PERCENT = re.compile(
    r"[\s\u00a0\u202f]?(?:[%％٪‰]|per ?cent|Prozent|pour cent|por ciento|per cento|por cento|procent|процент"
    r"|パーセント|퍼센트)",
    re.IGNORECASE,
)
_HAN = re.compile(rf"[{HAN_NUMERAL}]{{1,12}}")
_HAN_DATE = re.compile(rf"[{HAN_NUMERAL}]{{4}}年[{HAN_NUMERAL}]{{1,3}}月(?:[{HAN_NUMERAL}]{{1,3}}[日號号])?")
_PROVISION = re.compile(r"[條条章節节款項项]|조|항")
_HAN_LANGUAGES = frozenset({"zh", "ja"})


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a text states, at the characters `start` to before `end`.

    Two statements agree where kind and `value` are equal. `numbers` are the bare numbers that it is made of.
    """

    fact: Fact
    value: str
    start: int
    end: int
    numbers: frozenset[str] = frozenset()

    @property
    def unit(self) -> str:
        """What a period or an amount counts."""
        return self.value.rpartition(" ")[2]


@lru_cache(maxsize=KEPT)
def statements(text: str, language: str) -> tuple[Statement, ...]:
    """What a text (Markdown, its facts expanded) states, in order of place."""
    found: list[Statement] = []
    taken: list[tuple[int, int]] = []
    if "@" in text or "://" in text or "www." in text:
        for named in _names(text):
            found.append(named)
            taken.append((named.start, named.end))
    at = 0
    for match in _FIGURE.finditer(text):
        if match.start() < at or any(start < match.end() and match.start() < end for start, end in taken):
            continue
        for one in _of_figure(text, match, language):
            found.append(one)
            at = one.end
    if subtag(language) in _HAN_LANGUAGES:
        found += _of_han(text, language)
    found += [one for one in _of_words(text, language) if not any(_meet(one, other) for other in found)]
    found += (
        Statement(Fact.STATUTE, _laws().ids[law[0].casefold()], *law.span()) for law in _laws().pattern.finditer(text)
    )
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


@lru_cache(maxsize=KEPT)
def numbers_named(text: str, language: str) -> frozenset[str]:
    """Every number that a text may name in any way, words inside other words included: the benefit of the doubt."""
    found = {str(value) for match in _FIGURE.finditer(text) if (value := figure(match[0])) is not None}
    found |= {str(int(digits)) for digits in re.findall(r"\d+", text)}
    found |= {str(han) for match in _HAN.finditer(text) if (han := han_number(match[0])) is not None}
    words = f" {folded(text)} "
    for form, number in spelled(language).items():
        if form in words and (len(form) > 3 or re.search(rf"(?<!\w){re.escape(form)}(?!\w)", words)):
            found.add(str(number))
    return frozenset(found)


def reads_words(language: str) -> bool:
    """Whether numbers in words can be read in a language."""
    return bool(spelled(language)) or subtag(language) in _HAN_LANGUAGES


def _meet(one: Statement, other: Statement) -> bool:
    return one.start < other.end and other.start < one.end


def _names(text: str) -> Iterator[Statement]:
    for match in _NAMED.finditer(text):
        if match["mail"]:
            start = match.start("mail")
            written = match["mail"].rstrip(".-_")
            yield Statement(Fact.MAIL, written.lower(), start, start + len(written))
        else:
            written = match["address"].rstrip(".,;:!?*_\\")
            yield Statement(Fact.ADDRESS, written, match.start(), match.start() + len(written))


def _of_figure(text: str, match: re.Match[str], language: str) -> Iterator[Statement]:
    """The statement that stands at these figures; none where they are a list's mark or part of a name."""
    start, end = match.span()
    before = text[max(0, start - 24) : start]
    begins = text.rfind("\n", max(0, start - _LONGEST_MARKER - 1), start) + 1
    in_marker = (begins > 0 or start <= _LONGEST_MARKER) and _MARKER.fullmatch(text, begins, start) is not None
    if _GLUED.search(before) or (before.endswith("제") and text.startswith("자", end)):
        return
    if (date := date_at(text, start, language)) is not None:
        yield Statement(Fact.DATE, date.value, date.start, date.end, date.numbers)
        return
    if in_marker and _MARKER_ENDS.match(text, end):
        return
    if before.endswith(("(", "（")) and _ENUMERATED.match(text, start) and not _counts(text, end, language):
        return
    phone = _phone(text, start, before)
    if phone is not None:
        yield phone
        return
    value = figure(match[0])
    if value is None:
        yield Statement(Fact.NUMBER, match[0], start, end, frozenset({match[0]}))
        return
    number, end = times(text, end, value)
    yield from _measured(text, start, end, str(number), language, before)


def _counts(text: str, end: int, language: str) -> bool:
    """Whether a unit of time follows, as in `thirty (30) days`."""
    words = unit_words(language)
    return words is not None and words.pattern.match(text, end) is not None


def _measured(text: str, start: int, end: int, number: str, language: str, before: str) -> Iterator[Statement]:
    """A number with what it counts: per cent, money, a unit of time, or nothing that is known."""
    numbers = frozenset({number})
    if (percent := _PERCENT.match(text, end)) is not None:
        yield Statement(Fact.PERCENT, number, start, percent.end(), numbers)
        return
    if before.endswith(("%", "百分之", "% ", "٪")):
        yield Statement(Fact.PERCENT, number, start, end, numbers)
        return
    money = amount_before(before) or amount_after(text, end)
    if money is not None:
        yield Statement(Fact.MONEY, f"{number} {money.currency}", start - money.before, end + money.after, numbers)
        return
    words = unit_words(language)
    if words is not None:
        unit = words.pattern.match(text, end)
        if unit is not None and not _is_part_of_date(text, number, unit):
            yield Statement(Fact.PERIOD, length(number, words.unit(unit["unit"])), start, unit.end(), numbers)
            return
        joint = _RANGE.match(text, end)
        second = _FIGURE.match(text, joint.end()) if joint is not None else None
        unit = words.pattern.match(text, second.end()) if second is not None else None
        if unit is not None and not _is_part_of_date(text, number, unit):
            yield Statement(Fact.PERIOD, length(number, words.unit(unit["unit"])), start, end, numbers)
            return
    if _LETTER.match(text, end):
        return
    provision = before.rstrip().endswith(("第", "제")) and _PROVISION.match(text, end)
    yield Statement(Fact.ARTICLE if provision else Fact.NUMBER, number, start, end, numbers)


def _is_part_of_date(text: str, number: str, unit: re.Match[str]) -> bool:
    """`2018年` is a year, and `25 tháng 5` a day of May."""
    if number.isdecimal() and int(number) in _YEARS:
        return True
    return unit["unit"].lower() in ("tháng", "năm") and text[unit.end() : unit.end() + 2].strip()[:1].isdecimal()


def _phone(text: str, start: int, before: str) -> Statement | None:
    lead = 2 if before.endswith("+(") else 1 if before.endswith(("+", "(")) else 0
    match = _PHONE.match(text, start)
    if match is None or not (lead or match[0].startswith("0")):
        return None
    digits = "".join(str(int(one)) for one in match[0] if one.isdecimal())
    if not 8 <= len(digits) <= 15 or (not lead and match[0].isdecimal()):
        return None
    return Statement(Fact.PHONE, digits[-8:], start - lead, match.end())


def _of_han(text: str, language: str) -> Iterator[Statement]:
    """Periods, per cents and provisions in Han numerals; one is left out, as it is an article as well."""
    words = unit_words(language)
    dated = [match.span() for match in _HAN_DATE.finditer(text)]
    for start, end in dated:
        parts = [str(han_number(part)) for part in re.split("[年月日號号]", text[start:end]) if part]
        yield Statement(Fact.DATE, "-".join(parts), start, end, frozenset(parts[::2]))
    for match in _HAN.finditer(text):
        start, end = match.span()
        value = han_number(match[0])
        if value is None or value < 2 or any(first <= start < last for first, last in dated):
            continue
        number, before = str(value), text[max(0, start - 3) : start]
        numbers = frozenset({number})
        if before.endswith("百分之") or match[0].startswith("百分之"):
            yield Statement(Fact.PERCENT, number, start - 3, end, numbers)
        elif before.endswith("第"):
            if _PROVISION.match(text, end):
                yield Statement(Fact.ARTICLE, number, start - 1, end + 1, numbers)
        elif words is not None and (unit := words.pattern.match(text, end)) is not None:
            if unit["unit"] == "分" or _is_part_of_date(text, number, unit):
                continue
            yield Statement(Fact.PERIOD, length(number, words.unit(unit["unit"])), start, unit.end(), numbers)


def _of_words(text: str, language: str) -> Iterator[Statement]:
    """Periods and per cents whose number is spelled in words."""
    pattern, words = _spelled_pattern(language), unit_words(language)
    if pattern is None or words is None:
        return
    for match in pattern.finditer(text):
        number = str(spelled(language)[folded(match[0])])
        unit = words.pattern.match(text, match.end())
        if unit is not None and not text.startswith((")", "）"), match.end()):
            period = length(number, words.unit(unit["unit"]))
            yield Statement(Fact.PERIOD, period, match.start(), unit.end(), frozenset({number}))
        elif (percent := _PERCENT.match(text, match.end())) is not None:
            yield Statement(Fact.PERCENT, number, match.start(), percent.end(), frozenset({number}))


@lru_cache(maxsize=64)
def _spelled_pattern(language: str) -> re.Pattern[str] | None:
    forms = sorted(spelled(language), key=len, reverse=True)
    if not forms:
        return None
    either = "|".join(re.escape(form).replace(r"\ ", r"[\s\-\u00a0]+") for form in forms)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Laws:
    pattern: re.Pattern[str]
    ids: Mapping[str, str]


@lru_cache(maxsize=1)
def _laws() -> _Laws:
    rows = tomllib.loads((data_dir("resources") / "checks" / "statutes.toml").read_text("utf-8"))
    ids = {name.casefold(): law for law, names in rows.items() for name in names}
    names = sorted((name for row in rows.values() for name in row), key=len, reverse=True)
    either = "|".join(re.escape(name) for name in names)
    return _Laws(re.compile(rf"(?<![A-Za-z])(?:{either})(?![A-Za-z])"), ids)
