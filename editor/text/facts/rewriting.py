"""A fact written in the place of another one as that is written: in its digits, its words, its order of a date."""

from datetime import date

import regex

from editor.text.facts.dates import written_date
from editor.text.facts.fact import CONTACTS, Fact, Statement
from editor.text.facts.numerals import written_like
from editor.text.facts.words import fact_words

_DIGITS = regex.compile(r"[0-9]+")
_AS_WRITTEN = CONTACTS | {Fact.PLACEHOLDER}


def rewritten(
    written: tuple[str, str], facts: tuple[Statement, Statement, Statement], sources: tuple[str, str], language: str
) -> str:
    """What a translation says in the place of one of its facts; empty where it cannot be written for certain.

    `written` are that fact and its number as they stand. `facts` are it, that which the source stated and that which it
    states now, `sources` how the source wrote and writes it. A number only takes the place of one that counts the same.
    """
    said, figure = written
    here, was, now = facts
    if was.kin is not now.kin:
        return ""
    if now.fact in _AS_WRITTEN:
        return sources[1] if said.casefold() == sources[0].casefold() else ""
    if now.fact is Fact.DATE and was.fact is Fact.DATE:
        return _date_like(said, was.value, now.value, language)
    same = was.counted == now.counted and here.counted in (was.counted, "")
    if not (same and was.number and now.number and here.number and _extra(was) == _extra(now)):
        return ""
    return written_like(now.number, figure) or _in_words(now.number, language)


def _extra(fact: Statement) -> str:
    """What a value says beside its number: `+` or `≥`."""
    return "".join(one for one in fact.value if one in "+≥≤<>-")


def _in_words(number: str, language: str) -> str:
    """A number in words, where its language has just one form of it."""
    if not language:
        return ""
    spelled = fact_words(language).spelled.values()
    forms = {" ".join(phrase) for found in spelled for phrase, value, _ in found if str(value) == number}
    return forms.pop() if len(forms) == 1 else ""


def _date_like(said: str, was: str, now: str, language: str) -> str:
    try:
        old, new = date.fromisoformat(was), date.fromisoformat(now)
    except ValueError:
        return ""
    if language and said == written_date(old, language):
        return written_date(new, language)
    parts = {old.year: new.year, old.month: new.month, old.day: new.day}
    figures = [int(one) for one in _DIGITS.findall(said)]
    if sorted(figures) != sorted((old.year, old.month, old.day)) or len(parts) < len(figures):
        return ""

    def written(found: "regex.Match[str]") -> str:
        return str(parts[int(found[0])]).zfill(len(found[0]) if found[0].startswith("0") else 1)

    return str(_DIGITS.sub(written, said))
