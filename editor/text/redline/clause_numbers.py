"""Numbers of clauses and items that changed, and references that follow them: no change of what is said."""

from collections.abc import Mapping

import regex

from editor.recall import remembered
from editor.text.redline.switches import PLAIN

Place = tuple[str, int, int]
"""A line, and where in it a change begins and ends."""
_CLAUSE = regex.compile(
    r"[\s>*_]*(?:#{1,6}\s+(?:\p{L}+\s)?|(?=[\p{Nd}第一二三四五六七八九十]))第?\s*(?P<number>\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|[一二三四五六七八九十]{1,4})"
    r"\s?(?:[條条章節节款:：、)）]|\\?\.|(?<=#[^#\n]*)\s)\s*(?P<title>\S[^\n]*)"
)
_REFERENCE = regex.compile(r"\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|[一二三四五六七八九十]{1,4}")
_REFERS = regex.compile(
    r"(?:[Ss]ections?|[Cc]lauses?|[Aa]rticles?|[Pp]aragraphs?|§|Abschnitt|Ziffer|article|artículo|sección|articolo|第|제)\s*\p{Nd}*\.?$"
)


def is_renumbered(old: Place, new: Place, old_text: str, new_text: str) -> bool:
    """Whether a change is one of a clause's number, or of a reference to a clause that has another number now."""
    if not (old[1] < old[2] and new[1] < new[2]):
        return False
    if _is_marker(old) and _is_marker(new):
        return True
    was, now = (_REFERENCE.search(line[start:end]) for line, start, end in (old, new))
    if was is None or now is None or not _REFERS.search(old[0][: old[1] + was.start()]):
        return False
    title = _clauses(old_text).get(was[0])
    return bool(title) and title == _clauses(new_text).get(now[0]) and _letters(old, was[0]) == _letters(new, now[0])


def _letters(place: Place, number: str) -> str:
    return place[0][place[1] : place[2]].replace(number, "", 1).strip()


def _is_marker(place: Place) -> bool:
    line, start, end = place
    first, last = PLAIN.marker(line)
    return first < last and first <= start and line[start:end].strip() != "" and end <= last + 1


@remembered
def _clauses(text: str) -> Mapping[str, str]:
    """The first words of each numbered clause, by its number."""
    found: dict[str, str] = {}
    for line in text.split("\n"):
        clause = _CLAUSE.match(line)
        if clause is not None:
            found.setdefault(clause["number"], " ".join(clause["title"].split()))
    return found
