"""What kind of change a hunk is, told by rule and with the reason: a fact, a duty, a contact, wording, its look."""

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

import regex

from editor.text.facts.fact_patterns import Fact, fact_kind
from editor.text.redline.redline import Hunk
from editor.text.redline.tokens import tokens


class ChangeKind(Enum):
    """The kinds, the gravest first."""

    FACT = "fact"
    DUTY = "duty"
    CONTACT = "contact"
    DATE = "date"
    WORDING = "wording"
    PUNCTUATION = "punctuation"
    LAYOUT = "layout"


@dataclass(frozen=True, slots=True)
class StatedFact:
    """A fact that changed: what it states, and how it read before and reads now; empty where it did not stand."""

    fact: Fact
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Explained:
    """The kind of a change, and what tells it: the facts that differ, or the words of duty that did."""

    kind: ChangeKind
    facts: tuple[StatedFact, ...] = ()
    duties: tuple[str, ...] = ()


CONTACTS = frozenset({Fact.ADDRESS, Fact.MAIL, Fact.PHONE})
_DUTY = regex.compile(
    r"(?<![\p{L}])(?:shall|must|should(?= not)|required|obliged|entitled|prohibited|forbidden|have to|has to"
    r"|muss|müssen|verpflichtet|berechtigt|doit|doivent|devra|debe|deben|deberá|deve|devem|devono|moet|moeten|должен|должны|обязан|вправе)(?![\p{L}])"
    r"|應當|应当|不得|必須|必须|有權|有权|無權|无权|禁止|義務|义务|得以"
    r"|(?<![供回反適适對对相因響响])[應应](?![用對对變变商急])|(?<![無无])[須须](?![知])"
    r"|しなければなら|なければなりません|てはなら|해야|하여야|안 됩니다",
    regex.IGNORECASE,
)
# Said of many things besides rights; told as one only where little else changed.
_LEAVE = regex.compile(
    r"(?<![\p{L}])(?:may|should|can|cannot|will|would|permitted|allowed|not|never|darf|dürfen|soll|sollen|kann|können|nicht"
    r"|peut|peuvent|pas|puede|pueden|podrá|può|pode|podem|mag|mogen|może|może|может|могут|не)(?![\p{L}])"
    r"|不能|不可|不會|不会|可以|可|得|能|することができ|できません|できる|べき|할 수 있|할 수 없",
    regex.IGNORECASE,
)
_DOMAIN = regex.compile(
    r"(?:[a-z0-9\-]{1,63}\.){1,4}(?:com|org|net|io|eu|example|gov|edu|info|co|app|dev)(?:\.[a-z]{2})?"
)
_YEAR = regex.compile(r"(?:19|20)\p{Nd}{2}(?:[-–—](?:19|20)?\p{Nd}{2})?")
_DAY = regex.compile(r"0?[1-9]|[12]\p{Nd}|3[01]")
_STREET = regex.compile(
    r"(?<![\p{L}])(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Suite|rue|calle|via)(?![\p{L}])|stra(?:ß|ss)e|str\.|[路街巷弄號号]|丁目|番地",
    regex.IGNORECASE,
)
_NUMBER_OF_ITEM = regex.compile(r"\s*(?:\p{Nd}{1,3}[.)])?\s*")
_LAYOUT = regex.compile(
    r"<!--.*?-->|<[a-z/][^<>]*>|\{[:%][^{}]*\}|[*_`~#<>|\\\[\]=+•·‐\s\p{Cf}]|-(?!\w)|(?<!\w)-", regex.S | regex.V0
)
"""White space, Markdown marks, markup and invisible characters."""
_MOSTLY = 0.8
"""The share of an insertion or deletion that facts make up where it is no more than these facts."""
_PARTLY = 0.15
"""The same share of words that replaced others; with less, a sentence became another one that states other things."""
_NEAR = 16
"""Characters in which the word for a street follows its number."""
_BRIEF = 60
"""Characters up to which a replacement is about the facts in it, whatever their share."""


def change_kind(hunk: Hunk, old_text: str = "", new_text: str = "", terms: Collection[str] = ()) -> Explained:
    """The kind of a change, by the first rule that holds.

    An address that differs is a contact. Layout and punctuation leave all words as they were. A fact differs where it
    was replaced, or where little else came or went. Words of right or duty came or went. Anything else is wording.
    Given both whole texts, a word of duty is told from a part of another word.
    """
    if _is_marks(hunk):
        return Explained(ChangeKind.LAYOUT)
    facts = tuple(_differing(tokens(hunk.old, terms), tokens(hunk.new, terms)))
    told = facts if _is_about(hunk, facts) else ()
    if told and (all(one.fact in CONTACTS for one in told) or _is_street(hunk, told, old_text, new_text)):
        return Explained(ChangeKind.CONTACT, facts)
    old, new = _markless(hunk.old), _markless(hunk.new)
    if old == new:
        return Explained(ChangeKind.LAYOUT)
    if _letters(old) == _letters(new):
        return Explained(ChangeKind.PUNCTUATION)
    if told:
        dated = any(one.fact is Fact.DATE for one in told) and all(map(_is_of_a_date, told))
        return Explained(ChangeKind.DATE if dated else ChangeKind.FACT, facts)
    sides = _around(old_text, hunk.old_start, hunk.old), _around(new_text, hunk.new_start, hunk.new)
    duties = _duties(*sides, max(len(old), len(new)))
    return Explained(ChangeKind.DUTY if duties else ChangeKind.WORDING, facts, duties)


def _markless(text: str) -> str:
    return unicodedata.normalize("NFC", _LAYOUT.sub("", text))


def _letters(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKC", text) if unicodedata.category(char)[0] in "LMN")


def _facts(parts: Sequence[str]) -> Iterator[tuple[Fact, str]]:
    for part in parts:
        if not part.isspace():
            fact = fact_kind(part) or (Fact.ADDRESS if _DOMAIN.fullmatch(part) else None)
            if fact is Fact.NUMBER and _YEAR.fullmatch(part):
                fact = Fact.DATE
            if fact is not None:
                yield fact, part


def _differing(old: Sequence[str], new: Sequence[str]) -> Iterator[StatedFact]:
    """The facts that stand on one side only, those of one kind paired in their order."""
    before, after = Counter(_facts(old)), Counter(_facts(new))
    gone, come = list((before - after).elements()), list((after - before).elements())
    for fact, text in gone:
        match = next((other for other in come if other[0] is fact), None)
        if match is not None:
            come.remove(match)
        yield StatedFact(fact, text, match[1] if match else "")
    for fact, text in come:
        yield StatedFact(fact, "", text)


def _is_marks(hunk: Hunk) -> bool:
    """Whether only an escape or the number of a list item came or went, for which addresses need no look."""
    if hunk.old.replace("\\", "") == hunk.new.replace("\\", ""):
        return True
    numbers = _NUMBER_OF_ITEM.fullmatch(hunk.old) and _NUMBER_OF_ITEM.fullmatch(hunk.new)
    return bool(numbers) and not (hunk.old.strip() and hunk.new.strip())


def _is_about(hunk: Hunk, facts: Sequence[StatedFact]) -> bool:
    """Whether the change is one of its facts: nearly nothing else came or went, or they were replaced."""
    stated = sum(len(one.old) + len(one.new) for one in facts)
    size = len(_markless(hunk.old) + _markless(hunk.new))
    replaced = bool(hunk.old.strip()) and bool(hunk.new.strip())
    return stated >= _MOSTLY * size or (replaced and (stated >= _PARTLY * size or size <= _BRIEF))


def _is_street(hunk: Hunk, facts: Sequence[StatedFact], old_text: str, new_text: str) -> bool:
    """Whether the numbers that differ are those of a postal address, told by the words in and soon after the change."""
    if any(one.fact is not Fact.NUMBER for one in facts):
        return False
    old_end, new_end = hunk.old_start + len(hunk.old), hunk.new_start + len(hunk.new)
    after = old_text[old_end : old_end + _NEAR], new_text[new_end : new_end + _NEAR]
    return all(_STREET.search(words) for words in (hunk.old + after[0], hunk.new + after[1]))


def _is_of_a_date(stated: StatedFact) -> bool:
    """A date, or a number that is a day where a date was written in an unusual way."""
    if stated.fact is not Fact.NUMBER:
        return stated.fact is Fact.DATE
    return all(_DAY.fullmatch(part) for part in (stated.old, stated.new) if part)


def _around(text: str, start: int, piece: str) -> str:
    """The piece with its neighbouring characters, where the whole text is known."""
    return text[max(0, start - 2) : start] + piece + text[start + len(piece) : start + len(piece) + 2]


def _duties(old: str, new: str, size: int) -> tuple[str, ...]:
    """The words of right or duty that stand on one side only, in a change of so many characters."""
    found = _one_sided(_DUTY, old, new)
    if not found:
        found = _one_sided(_LEAVE, old, new)
        if sum(map(len, found)) * 2 < size:
            return ()
    return found


def _one_sided(pattern: regex.Pattern[str], old: str, new: str) -> tuple[str, ...]:
    before, after = (Counter(word.casefold() for word in pattern.findall(text)) for text in (old, new))
    return tuple((before - after) | (after - before))
