"""Laws and the provisions in them: articles, sections and what is below these, in the words of many languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import regex

from editor.text.facts.fact import Fact, Statement
from editor.text.facts.numerals import han_number
from editor.text.facts.words import table

_HAN_PROVISION = r"\s?(?:\p{Nd}{1,4}|[〇零一二三四五六七八九十百]{1,6})\s?"
_PROVISION = regex.compile(
    rf"第({_HAN_PROVISION})[條条章節节款項项](?:之({_HAN_PROVISION}))?(?:第({_HAN_PROVISION})[項项款号號目])*"
)
_KOREAN_PROVISION = regex.compile(r"제\s?(\p{Nd}{1,4})[조항](?:\s?제\s?(\p{Nd}{1,3})[항호])*")
_DIGITS = regex.compile(r"\p{Nd}{1,4}(?!\p{Nd})")
_LETTER = regex.compile(r"[A-Za-zÀ-ɏ]")


def provision(text: str, start: int, before: str) -> Statement | None:
    """The provision whose number stands at this place, after these characters: its article, paragraph and letter."""
    for form, mark in ((_PROVISION, "第"), (_KOREAN_PROVISION, "제")):
        at = start - len(before) + before.rfind(mark)
        if before.rstrip().endswith(mark) and (found := form.match(text, at)) is not None:
            parts = [part.strip() for group in found.allcaptures()[1:] for part in group]
            return _article([str(int(part) if part.isdecimal() else han_number(part)) for part in parts], *found.span())
    named = _provisions().word.search(before)
    digits = _DIGITS.match(text, start)
    if named is None or digits is None or _LETTER.match(text, digits.end()):
        return None
    parts, end = [str(int(digits[0]))], digits.end()
    while (more := _provisions().sub.match(text, end)) is not None:
        parts.append(next(part for part in more.groups() if part).lower())
        end = more.end()
    return _article(parts, start - len(named[0]), end)


def _article(parts: list[str], start: int, end: int) -> Statement:
    return Statement(Fact.ARTICLE, ".".join(parts), start, end, frozenset({parts[0]}))


@dataclass(frozen=True, slots=True)
class _Provisions:
    word: "regex.Pattern[str]"
    sub: "regex.Pattern[str]"


@lru_cache(maxsize=1)
def _provisions() -> _Provisions:
    rows = table("words")
    return _Provisions(
        regex.compile(rf"(?<![\p{{L}}\p{{M}}])(?:{rows['provision']})\.?[\s\u00a0]?$"),
        regex.compile(
            rf"\s?\(([\p{{Nd}}\p{{L}}]{{1,4}})\)|\.(\p{{Nd}}{{1,3}})(?!\p{{Nd}})"
            rf"|,?[\s\u00a0](?:{rows['sub']})\.?[\s\u00a0]?(\p{{Nd}}{{1,3}}|\p{{L}})(?![\p{{L}}\p{{Nd}}])\)?"
        ),
    )


def laws_named(text: str) -> Iterator[tuple[str, int, int]]:
    """The laws that a text names by one of their names, by what they are called everywhere, with their places."""
    for law in _laws().pattern.finditer(text):
        yield _laws().ids[law[0].casefold()], law.start(), law.end()


@dataclass(frozen=True, slots=True)
class _Laws:
    pattern: "regex.Pattern[str]"
    ids: Mapping[str, str]


@lru_cache(maxsize=1)
def _laws() -> _Laws:
    rows = table("statutes")
    ids = {name.casefold(): law for law, names in rows.items() for name in names}
    names = sorted((name for row in rows.values() for name in row), key=len, reverse=True)
    either = "|".join(regex.escape(name) for name in names)
    return _Laws(regex.compile(rf"(?<![A-Za-z])(?:{either})(?![A-Za-z])"), ids)
