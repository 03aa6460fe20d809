"""What a text states: numbers and what they count, dates, addresses, laws, in every language and in one form.

Read for comparison, whatever the spelling: 十三歲, 13, thirteen years and 13 ans are one value. What cannot be read for
certain is left out here and only counts where it speaks for a text (`numbers_named`). Nobody else has such patterns.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import regex

from editor.recall import counted, remembered
from editor.text.facts.date_reading import WrittenDate, date_at, plain_dates
from editor.text.facts.fact import Fact, Statement
from editor.text.facts.identifiers import coded, labelled
from editor.text.facts.measures import Measure, length, measure, period, times
from editor.text.facts.numerals import HAN_NUMERAL, figure, han_number
from editor.text.facts.postal import postal_addresses
from editor.text.facts.provisions import laws_named, provision
from editor.text.facts.words import FactWords, fact_words, folded, subtag
from editor.text.spans import Taken

_ADDRESS_END = r"\s<>()\[\]`\"'“”‘’，。；：、！？（）《》「」『』【】|{}"
_DOTTED = re.compile(rf"(?<![^{_ADDRESS_END}])[^{_ADDRESS_END}][^.{_ADDRESS_END}]*+\.[^{_ADDRESS_END}]++")
"""What stands between spaces and brackets and has a full stop inside: read through in one go, as `re` does quickest."""
_NAMED = regex.compile(
    rf"(?P<address>(?:https?://|ftp://|www\.)[^{_ADDRESS_END}]+)"
    r"|(?:mailto:)?(?P<mail>[a-z0-9_.+%\-]{1,64}@[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63})+)"
    r"|(?<![\w@/.\-])(?P<domain>(?:[a-z0-9\-]{1,63}\.){1,4}(?:\L<ends>)(?![\w.\-]|\.\w)(?:/[^\s]*)?)",
    regex.IGNORECASE,
    ends=(
        *("com", "org", "net", "io", "eu", "example", "gov", "edu", "info", "co", "app", "dev", "ai", "de", "fr", "jp"),
        *("tw", "cn", "hk", "uk", "nl", "it", "es", "pl", "ru", "ch", "at", "be", "br", "kr", "in"),
    ),
)
_BRACED = regex.compile(r"(?P<placeholder>\{\{[a-z0-9][a-z0-9_.\-]*\}\})|(?P<title>《[^《》\r\n]{1,60}》)")
_FIGURE = re.compile(r"\d+(?:[.,'’\u066b\u066c]\d+|[\u00a0\u202f ]\d{3}(?!\d))*")
_MARKER = regex.compile(r"[\s>*+#-]*+(?:\p{Nd}++[.)、．]?)*+")
_LONGEST_MARKER = 40
_MARKER_ENDS = regex.compile(r"(?:\.\p{Nd}+)*\\?[.)、．](?=[\s*_]|[^\p{Nd}\s])")
_GLUED = regex.compile(r"(?:[A-Za-zÀ-ɏ^\p{Nd}]|\w_|[A-Za-z][-‐‑])\Z")
_GLUED_LONGEST = 3
_ENUMERATED = regex.compile(r"(?!0)\p{Nd}{1,2}[)）]")
_LETTER = re.compile(r"[A-Za-zÀ-ɏ]")
_ORDINAL = regex.compile(r"(?:st|nd|rd|th|er|ère|re|e|ème|º|ª|-?го|-?й|-?я|:a|:e)(?![\p{L}\p{M}])", regex.IGNORECASE)
_YEARS = range(1900, 2200)
_PHONE = regex.compile(r"\p{Nd}{1,4}\)?(?:[ \u00a0.\-–]?\(?\p{Nd}{2,5}\)?){1,6}")
_PHONE_ABROAD = regex.compile(r"\p{Nd}{1,3}\)?(?:[ \u00a0.\-–]?\(?\p{Nd}{1,5}\)?){2,6}")
_NORTH_AMERICAN = regex.compile(r"(?:1[-. ])?\(?[2-9]\p{Nd}{2}[)\-. ]{1,2}\p{Nd}{3}[-. ]\p{Nd}{4}(?!\p{Nd})")
_RANGE = regex.compile(r"[\s\u00a0]{0,2}(?:[-–—~～〜至到]|から|에서|\w{1,4}(?=\s))[\s\u00a0]{0,2}")
_CLOCK = regex.compile(
    r"(?P<h>[01]?\p{Nd}|2[0-4])(?:[:：](?P<m>[0-5]\p{Nd})(?::[0-5]\p{Nd})?(?:\s?(?P<half>[ap])\.?m\b\.?)?|\s?(?P<half>[ap])\.?m\b\.?)(?!\p{Nd})",
    regex.IGNORECASE,
)
_ACT = re.compile(r"\d{2,4}/\d{1,4}(?:/(?:EG|EC|CE|EU|UE|EWG|EEC|CEE|ЕС|EÜ|ES|EK))?(?!\d)")
_OF_UNION = regex.compile(
    r"[(（](?:EU|UE|EG|EC|CE|ES|AB|ЕС|ЄС|ΕΕ|EÚ|ЕО)[)）]\s?(?:N[or°º]\.?\s?|№\s?)?$", regex.IGNORECASE
)
_SIGN = regex.compile(r"(?:(?<![\w)\]%‐-―\-])[-−]|(?:[≥≤]|(?<=[ (（])[<>])=?[ \u00a0]?)\Z")
_HAN = re.compile(rf"[{HAN_NUMERAL}]{{1,12}}")
_TO = regex.compile(r"\s?[-–—~～〜至到]\s?")
_BEFORE = 24
_EMPTY_LINE = regex.compile(r"\n[ \t]*\n")
_HAN_LANGUAGES = frozenset({"zh", "ja", ""})
_HALF_YEAR = regex.compile(r"(?<![年個个\p{Nd}])半年")


@remembered
def statements(text: str, language: str = "") -> tuple[Statement, ...]:
    """What a text (Markdown, its facts expanded) states, in order of place; of any language where none is named.

    A postal address is followed by the numbers inside it. No statement reaches over an empty line, so each paragraph is
    read by itself, and again only when it changes.
    """
    found: list[Statement] = []
    at = 0
    for end in (*(gap.end() for gap in _EMPTY_LINE.finditer(text)), len(text)):
        found += (_moved(one, at) for one in _in_paragraph(text[at:end], language))
        at = end
    return tuple(found)


@remembered
def _in_paragraph(text: str, language: str) -> tuple[Statement, ...]:
    if not text.strip():
        return ()
    reading = _Reading(text, plain_dates(text), fact_words(language), language)
    found = _by_signs(reading)
    known = Taken((one.start, one.end) for one in found)
    found += [one for one in reading.of_words() if not known.meets(one.start, one.end)]
    found += (Statement(Fact.STATUTE, name, start, end) for name, start, end in laws_named(text))
    places = postal_addresses(text)
    found += (Statement(Fact.POSTAL, " ".join(text[start:end].split()), start, end) for start, end in places)
    return tuple(sorted(found, key=_place))


def _moved(one: Statement, by: int) -> Statement:
    figure = (one.figure[0] + by, one.figure[1] + by) if one.figure != (0, 0) else one.figure
    return replace(one, start=one.start + by, end=one.end + by, figure=figure) if by else one


def outermost(text: str, language: str = "") -> tuple[Statement, ...]:
    """The statements of a text without those that stand inside another one."""
    return tuple(_outermost(statements(text, language)))


def stretches(text: str) -> list[tuple[int, int]]:
    """Where facts stand that a figure or a sign begins, in any language; a range such as `5-7 days` is one."""
    found: list[tuple[int, int]] = []
    reading = _Reading(text, plain_dates(text), fact_words(""), "")
    for one in _outermost(sorted(_by_signs(reading), key=_place)):
        if found and _TO.fullmatch(text, found[-1][1], one.start):
            found[-1] = found[-1][0], one.end
        else:
            found.append((one.start, one.end))
    return found


def _by_signs(reading: "_Reading") -> list[Statement]:
    """What is told by figures, Han numerals and the signs of addresses and titles."""
    found = list(_names(reading.text))
    named = Taken((one.start, one.end) for one in found if one.fact is not Fact.STATUTE)
    at = 0
    for match in _FIGURE.finditer(reading.text):
        if match.start() >= at and not named.meets(*match.span()):
            for one in reading.of_figure(match):
                found.append(one)
                at = one.end
    if reading.words.language in _HAN_LANGUAGES and not reading.text.isascii():
        found += [one for one in reading.of_han() if not named.meets(one.start, one.end)]
    return found


def _place(one: Statement) -> tuple[int, int]:
    return one.start, -one.end


def _outermost(found: Iterable[Statement]) -> Iterator[Statement]:
    end = 0
    for one in found:
        if one.start >= end:
            yield one
            end = one.end


@counted(65536)
def is_fact(piece: str) -> bool:
    """Whether a whole piece of text is a fact and nothing else."""
    return any(one.isnumeric() or one in "@./《{" for one in piece) and stretches(piece) == [(0, len(piece))]


@remembered
def numbers_named(text: str, language: str) -> frozenset[str]:
    """Every number that a text may name in any way, words inside other words included: the benefit of the doubt."""
    found = {str(value) for match in _FIGURE.finditer(text) if (value := figure(match[0])) is not None}
    found |= {str(int(digits)) for digits in regex.findall(r"\p{Nd}{1,40}", text)}
    found |= {str(han) for match in _HAN.finditer(text) if (han := han_number(match[0])) is not None}
    words = f" {folded(text)} "
    for phrases in fact_words(language).spelled.values():
        for phrase, number, _ in phrases:
            form = " ".join(phrase)
            if form in words and (len(form) > 3 or regex.search(rf"(?<!\w){regex.escape(form)}(?!\w)", words)):
                found.add(str(number))
    return frozenset(found)


def reads_words(language: str) -> bool:
    """Whether numbers in words can be read in a language."""
    return bool(fact_words(language).spelled) or subtag(language) in _HAN_LANGUAGES


def _names(text: str) -> Iterator[Statement]:
    """Addresses, e-mail, facts by name and titles."""
    if "{{" in text or "《" in text:
        for match in _BRACED.finditer(text):
            fact = Fact.STATUTE if match["title"] else Fact.PLACEHOLDER
            yield Statement(fact, match[0], match.start(), match.end())
    if "." not in text:
        return
    for chunk in _DOTTED.finditer(text):
        for match in _NAMED.finditer(text, chunk.start(), chunk.end()):
            mail = match["mail"]
            start = match.start("mail") if mail else match.start()
            written = mail.rstrip(".-_") if mail else match[0].rstrip(".,;:!?*_\\")
            fact = Fact.MAIL if mail else Fact.ADDRESS
            yield Statement(fact, written.lower() if mail else written, start, start + len(written))


@dataclass(frozen=True, slots=True)
class _Reading:
    """A text as it is read: its words, those of its language, and itself without the marks inside of dates."""

    text: str
    plain: str
    words: FactWords
    language: str

    def of_figure(self, match: "re.Match[str]") -> Iterator[Statement]:
        """The statement that stands at these figures; none where they are a list's mark or part of a name."""
        text = self.text
        start, end = match.span()
        before = text[max(0, start - _BEFORE) : start]
        glued = before[-1:] not in " (" and (
            _GLUED.search(before[-_GLUED_LONGEST:]) is not None
            or (before.endswith("제") and text.startswith("자", end))
        )
        if glued:
            if (code := coded(text, start, before)) is not None:
                yield code
            elif before[-1:] in "vV" and "." in match[0] and not before[-2:-1].isalpha():
                yield Statement(Fact.VERSION, match[0], start - 1, end)
            return
        if (date := date_at(self.plain, start, self.words, self.language)) is not None:
            yield dated(date)
            return
        if self._is_marker(start) and _MARKER_ENDS.match(text, end):
            return
        if before.endswith(("(", "（")) and _ENUMERATED.match(text, start) and self.words.unit(text, end) is None:
            return
        special = self._of_form(start, before)
        if special is not None:
            yield special
            return
        value = figure(match[0], self.language)
        if value is None:
            yield Statement(Fact.VERSION, match[0], start, end, frozenset({match[0]}))
            return
        number, end = times(text, end, value)
        yield from self._measured(start, end, str(number), before)

    def _is_marker(self, start: int) -> bool:
        begins = self.text.rfind("\n", max(0, start - _LONGEST_MARKER - 1), start) + 1
        return (begins > 0 or start <= _LONGEST_MARKER) and _MARKER.fullmatch(self.text, begins, start) is not None

    def _of_form(self, start: int, before: str) -> Statement | None:
        """What is told by its form: a time of day, an act of the Union, a provision, a phone."""
        text = self.text
        if (clock := _CLOCK.match(text, start)) is not None:
            hour = int(clock["h"]) % 12 + 12 * (clock["half"].lower() == "p") if clock["half"] else int(clock["h"])
            numbers = frozenset(str(int(part)) for part in (clock["h"], clock["m"] or "0"))
            value = f"{hour:02}:{int(clock['m'] or 0):02}"
            return Statement(Fact.TIME, value, clock.start(), clock.end(), numbers)
        act = _ACT.match(text, start)
        if act is not None and (_OF_UNION.search(before) or act[0].count("/") == 2):
            number = act[0].rpartition("/")[0] if act[0].count("/") == 2 else act[0]
            return Statement(Fact.STATUTE, number, act.start(), act.end())
        return provision(text, start, before) or labelled(text, start, before) or _phone(text, start, before)

    def _measured(self, start: int, end: int, number: str, before: str) -> Iterator[Statement]:
        """A number with what it counts: per cent, money, a size, a unit of time, or nothing that is known."""
        sign = _SIGN.search(before)
        first = start - len(sign[0]) if sign is not None else start
        value = f"{sign[0].strip().replace('−', '-')}{number}" if sign is not None else number
        at = (start, end)
        if self.text.startswith("+", end) and not self.text[end + 1 : end + 2].isalnum():
            value, end = value + "+", end + 1
        counted = self._counted(end, before, number)
        if counted is not None:
            yield _counting(counted, value, (min(first, start - counted.before), end + counted.after), at)
            return
        # What a range counts stands behind its second number.
        joint = _RANGE.match(self.text, end)
        second = _FIGURE.match(self.text, joint.end()) if joint is not None else None
        counted = self._counted(second.end(), "", number) if second is not None else None
        if counted is not None:
            yield _counting(counted, value, (first, end), at)
            return
        yield from self._bare(first, end, value, at)

    def _counted(self, end: int, before: str, number: str) -> Measure | None:
        found = measure(before, self.text, end) or period(self.words, self.text, end)
        if found is None or self._is_part_of_date(number, end, found):
            return None
        return found

    def _bare(self, start: int, end: int, value: str, at: tuple[int, int]) -> Iterator[Statement]:
        """A number that counts nothing known."""
        numbers = frozenset({value.strip("+-≥≤<>=")})
        if (ordinal := _ORDINAL.match(self.text, end)) is not None:
            yield Statement(Fact.ORDINAL, value, start, ordinal.end(), numbers, at)
        elif not _LETTER.match(self.text, end):
            is_year = value.isdecimal() and int(value) in _YEARS and at[1] - at[0] == 4
            ends = end + 1 if is_year and self.text[end : end + 1] in ("年", "년") else end
            yield Statement(Fact.YEAR if is_year else Fact.NUMBER, value, start, ends, numbers, at)

    def _is_part_of_date(self, number: str, end: int, found: Measure) -> bool:
        """`2018年` is a year, and `25 tháng 5` a day of May."""
        if found.kin is not Fact.PERIOD:
            return False
        if number.isdecimal() and int(number) in _YEARS:
            return True
        unit, after = self.text[end : end + found.after].strip().lower(), end + found.after
        return unit in ("tháng", "năm") and self.text[after : after + 2].strip()[:1].isdecimal()

    def of_han(self) -> Iterator[Statement]:
        """Dates, periods, per cents, amounts and provisions in Han numerals."""
        text, after = self.text, 0
        for match in _HAN.finditer(text):
            start, end = match.span()
            value = han_number(match[0])
            if value is None or start < after or text[start - 1 : start].isdecimal():
                continue
            one = self._of_han_number(start, end, value)
            if one is not None:
                yield one
                after = one.end
        for match in _HALF_YEAR.finditer(text):
            yield Statement(Fact.PERIOD, "6 month", match.start(), match.end(), frozenset({"6"}))

    def _of_han_number(self, start: int, end: int, value: int) -> Statement | None:
        text, number = self.text, str(value)
        before, numbers, at = text[max(0, start - 6) : start], frozenset({number}), (start, end)
        if text[end : end + 2].strip()[:1] in ("年", "月") and (
            date := date_at(self.plain, start, self.words, self.language)
        ):
            return dated(date) if date.year is None or not before.endswith("第") else None
        if text.startswith("百分之", start):
            share = _HAN.match(text, start + 3)
            part = han_number(share[0]) if share is not None else None
            if share is None or part is None:
                return None
            return Statement(Fact.PERCENT, str(part), start, share.end(), frozenset({str(part)}), share.span())
        if before.endswith("第"):
            return provision(text, start, before)
        found = self._counted(end, before, number)
        if found is None or found.fact is Fact.SIZE or text[end : end + found.after].strip() == "分":
            return None
        after = end + found.after
        if found.unit == "year" and text.startswith("半", after):
            return Statement(Fact.PERIOD, f"{value * 12 + 6} month", start, after + 1, numbers)
        return _counting(found, number, (start - found.before, after), at)

    def of_words(self) -> Iterator[Statement]:
        """Periods, per cents and amounts whose number is spelled in words."""
        text = self.text
        for word in self.words.number_words(text):
            if text.startswith((")", "）"), word.end):
                continue
            found = period(self.words, text, word.end, word.languages) or measure("", text, word.end)
            if found is not None and found.fact is not Fact.SIZE:
                at = (word.start, word.end)
                yield _counting(found, str(word.value), (word.start, word.end + found.after), at)


def _counting(found: Measure, value: str, place: tuple[int, int], at: tuple[int, int]) -> Statement:
    """A number and what it counts, in a form that is equal for equal ones."""
    said = length(value, found.unit) if found.kin is Fact.PERIOD else f"{value} {found.unit}".strip()
    numbers = frozenset({value.strip("+-≥≤<>=")})
    return Statement(found.fact, said, *place, numbers, at, "year" if found.unit == "age" else found.unit)


def dated(date: WrittenDate) -> Statement:
    """A date as a statement; its numbers are its year and its day."""
    numbers = frozenset(str(part) for part in (date.year, date.day) if part is not None)
    return Statement(Fact.DATE, date.value, date.start, date.end, numbers)


def _phone(text: str, start: int, before: str) -> Statement | None:
    if (found := _NORTH_AMERICAN.match(text, start)) is not None and not before.endswith(("+", "+(")):
        digits = "".join(str(int(one)) for one in found[0] if one.isdecimal())
        return Statement(Fact.PHONE, digits, start, found.end())
    lead = 2 if before.endswith("+(") else 1 if before.endswith(("+", "(")) else 0
    match = (_PHONE_ABROAD if "+" in before[-2:] else _PHONE).match(text, start)
    if match is None or not (lead or match[0].startswith("0")):
        return None
    digits = "".join(str(int(one)) for one in match[0] if one.isdecimal())
    if not 8 <= len(digits) <= 15 or (not lead and match[0].isdecimal()):
        return None
    return Statement(
        Fact.PHONE, "+" * (before[-lead:].startswith("+") if lead else 0) + digits, start - lead, match.end()
    )
