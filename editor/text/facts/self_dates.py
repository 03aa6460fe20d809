"""The date that a policy's text states about itself: "last updated", "effective", or a bare date at its top."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from editor.text.facts.date_labels import Says, labels
from editor.text.facts.date_reading import WrittenDate, dates

_TOP, _FOOT = 14, 8
"""How many lines with words at the beginning and at the end of a text are where such a date stands."""
_SHORT = 130
"""How long a line may be that only says a date."""
_SHORTEST = 45
"""How long where it stands in the middle of a text, and how much may follow a date that its label follows."""
_CELLS = 2
_YEARS = range(1970, 2100)
_NEAR = 45
"""How many characters may lie between a label and its date."""
_AFTER = 16
"""How many where the label follows the date, as in Chinese."""
_BEGINNING = 4
"""Before which character of its line the label of a longer line stands; nothing but marks comes before it."""
_IN_BRACKETS = re.compile(r"\s*[)）\]】]\W*$")
_MACHINE = re.compile(r"""datetime\s*=\s*["']?(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})""", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}|\d\s?年|[〇○零一二三四五六七八九十]年")
_ATTRIBUTES = re.compile(r"\{:[^{}]{0,200}\}|<[^<>]{0,300}>|\]\([^()\s]{0,400}\)")
_LEFT_OVER = re.compile(r"[\s\d\W]+")
_VERSION = re.compile(
    r"\b(?:version|versi[oó]n|versione|versão|versie|wersja|verze|versi|sürüm|phiên bản|v)\b"
    r"|版本?|第|버전|バージョン|верси\w+|версія|verzió\w*|es\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b|(?:月|火|水|木|金|土|日)曜日?"
    r"|星期[一二三四五六日天]|\b(?:lun|mar|mié|jue|vie|sáb|dom)\w*\b|\b\w+(?:tag|dag|feira)\b|\b(?:gmt|utc|bst|est|pst|cet)\b"
    r"|\b(?:on|am|le|el|il|den|dne|от|р|г|r|a)\b|년|ngày|năm",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[。！？；]|[.!?;]\s")


@dataclass(frozen=True, slots=True)
class SelfDate:
    """One date that a text states about itself: what it says of it, on which line (from 0), and the words of that line.

    `alone` is whether the line says little else. `whole_month` says that no day is named; `other` is the day where the
    figures could be read another way as well.
    """

    says: Says
    day: date
    line: int
    words: str
    alone: bool = True
    whole_month: bool = False
    other: date | None = None

    def fits(self, day: date) -> bool:
        """Whether this statement can mean that day."""
        if self.whole_month:
            return (self.day.year, self.day.month) == (day.year, day.month)
        return day in (self.day, self.other)


@dataclass(frozen=True, slots=True)
class SelfDates:
    """What a text says of its own dates. `machine` is what it says to machines (`datetime="…"`), None without."""

    stated: tuple[SelfDate, ...] = ()
    machine: date | None = None

    @property
    def first(self) -> SelfDate | None:
        """The one that counts as the text's date: of its update, else of its issue, of its effect, else a bare one.

        One on a line of its own counts before one inside a sentence.
        """
        order = (Says.UPDATED, Says.ISSUED, Says.EFFECTIVE, Says.NOTHING)
        return min(self.stated, key=lambda one: (not one.alone, order.index(one.says), one.line), default=None)

    def of(self, says: Says) -> SelfDate | None:
        """The first date of which the text says this."""
        return next((one for one in self.stated if one.says is says), None)


def self_dates(text: str, language: str) -> SelfDates:
    """The dates that a text states about itself.

    Near its top and its end: a line that only says a date, labelled or bare; anywhere: a sentence that says when the
    text was last updated, or from when it is in effect, close to the date. Dates that it states of other things, such
    as laws, years of copyright or the entries of a list, are none of its own.
    """
    lines = text.split("\n")
    worded = [number for number, line in enumerate(lines) if line.strip(" \t\r#*_-=|")]
    top, foot = set(worded[:_TOP]), set(worded[-_FOOT:])
    found: list[SelfDate] = []
    machine: date | None = None
    for number in worded:
        line = lines[number]
        if machine is None and number in top:
            machine = _machine(line)
        if _YEAR.search(line):
            found += _of_line(line, number, language, number in top or number in foot)
    return SelfDates(tuple(_without_lists(found, worded)), machine)


def without_dates(text: str, dates: SelfDates) -> str:
    """The text without the lines that only state its dates, so that what else changed can be seen."""
    gone = {one.line for one in dates.stated if one.alone and len(one.words) <= _SHORT}
    kept = [line for number, line in enumerate(text.split("\n")) if number not in gone and _machine(line) is None]
    return "\n".join(kept)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with words: its number, where it stands, and the labels and dates in it."""

    number: int
    words: str
    at_edge: bool
    named: list[tuple[Says, int, int]]
    days: list[WrittenDate]

    @property
    def is_short(self) -> bool:
        """Whether it can be a line that only says a date."""
        return len(self.words) <= _SHORT and len(_SENTENCE_END.findall(self.words.rstrip("。.!; "))) <= 2

    @property
    def begins_with_label(self) -> bool:
        """Whether nothing but marks stands before its first label."""
        return bool(self.named) and self.named[0][1] <= _BEGINNING


def _of_line(line: str, number: int, language: str, at_edge: bool) -> Iterator[SelfDate]:
    if line.count("|") > _CELLS:
        return
    words = unicodedata.normalize("NFC", _ATTRIBUTES.sub(" ", line)).replace("_", " ").replace("*", " ").strip()
    named = labels(words)
    if not (at_edge or named):
        return
    found = _Line(number, words, at_edge, named, [day for day in dates(words, language) if day.year in _YEARS])
    for index, day in enumerate(found.days):
        says = _said(found, index)
        alone = _says_alone(found, day, says)
        if alone or (says is not None and _says_inside(found, day, says)):
            own = says or Says.NOTHING
            assert day.first is not None, "a date without a year is none of a text's"
            yield SelfDate(own, day.first, number, words, alone, day.day is None, day.other)


def _says_alone(line: _Line, day: WrittenDate, says: Says | None) -> bool:
    """Whether the line is there to say this date."""
    match says:
        case None | Says.NOTHING:
            bare = line.at_edge and len(line.days) == 1 and _is_bare(line.words, day)
            return line.is_short and (bare or (line.number == 0 and bool(_IN_BRACKETS.match(line.words[day.end :]))))
        case Says.ISSUED:
            return line.at_edge and line.begins_with_label
        case Says.EFFECTIVE:
            return line.at_edge and (line.is_short or line.begins_with_label)
        case Says.UPDATED:
            tiny = len(line.days) == 1 and len(line.words) <= _SHORTEST
            return tiny or (line.at_edge and (line.is_short or line.begins_with_label))


def _says_inside(line: _Line, day: WrittenDate, says: Says) -> bool:
    """Whether a sentence of the line says when the text itself was updated, or is in effect."""
    if says is Says.ISSUED or not (says is Says.UPDATED or line.at_edge):
        return False
    return _is_about_itself(line.words, day)


def _said(line: _Line, index: int) -> Says | None:
    """What a date is labelled as: by the strongest label between the date before it and it, else by one just after."""
    day = line.days[index]
    near = _SHORT if line.is_short else _NEAR
    since = line.days[index - 1].end if index else 0
    until = line.days[index + 1].start if index + 1 < len(line.days) else len(line.words)
    before = [
        says for says, start, end in line.named if since <= start and end <= day.start and day.start - end <= near
    ]
    if before:
        return min(before, key=list(Says).index)
    if line.words[day.end :].lstrip().startswith((":", "：")) or len(line.words) - day.end > _SHORTEST:
        return None
    after = [says for says, start, _ in line.named if day.end <= start < until and start - day.end <= _AFTER]
    return after[0] if after else None


def _is_bare(words: str, day: WrittenDate) -> bool:
    """Whether the line says nothing but the date, a version number and a weekday."""
    rest = words[: day.start] + " " + words[day.end :]
    rest = _WEEKDAY.sub(" ", _VERSION.sub(" ", rest))
    return len(_LEFT_OVER.sub("", rest)) <= 2


_ITSELF = re.compile(
    r"\b(?:this|these|the|our)\s+(?:[\w’']+\s+){0,4}?(?:polic|notice|terms|agreement|statement|document|page|declaration|rules)"
    r"|本(?:政策|條款|条款|聲明|声明|協議|协议|規約|规约|規定|规则|ポリシー|方針|隱私|隐私)|この(?:ポリシー|規約|方針)"
    r"|(?:diese|cette|présente?s?|esta|este|questa|presente|deze|nini|настоящ|ця|ці|هذه|هذا|이\s)\w*",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"last|latest|zuletzt|letzte|derni|últim|ultim|laatst|ostatni|последн|останн|最後|最后|最終|最近|최종|son\s|terakhir"
    r"|آخر|utol|τελευτ|posled|senast|sidst",
    re.IGNORECASE,
)


def _is_about_itself(words: str, day: WrittenDate) -> bool:
    """Whether a sentence speaks of the text: it says "this policy" or "last", in the same sentence as the date."""
    begin = max((cut.end() for cut in _SENTENCE_END.finditer(words) if cut.end() <= day.start), default=0)
    end = next((cut.start() for cut in _SENTENCE_END.finditer(words) if cut.start() >= day.end), len(words))
    sentence = words[begin:end]
    return len(sentence) <= 2 * _SHORT and bool(
        _ITSELF.search(sentence) or (_LAST.search(sentence) and len(sentence) <= _SHORT)
    )


def _without_lists(found: list[SelfDate], worded: list[int]) -> list[SelfDate]:
    """Without the rows of a list of versions: three or more bare dates line after line."""
    bare = [one.line for one in found if one.says is Says.NOTHING]
    places = {line: at for at, line in enumerate(worded)}
    listed = {line for line in bare if sum(1 for other in bare if abs(places[other] - places[line]) <= 2) >= 3}
    return [one for one in found if one.says is not Says.NOTHING or one.line not in listed]


def _machine(line: str) -> date | None:
    found = _MACHINE.search(line)
    try:
        return None if found is None else date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return None
