"""Marks of lists and notes: bullets, and numbers, letters and circled figures that only count what they stand at."""

from enum import Enum

import regex

from editor.text.redline.kinds.clause_numbers import Place

_COUNT = (
    r"(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}|[a-zA-Z]|[ivxlcIVXLC]{1,6}|[一二三四五六七八九十百]{1,4}"
    r"|[甲乙丙丁戊己庚辛壬癸])"
)
_CIRCLED = r"[\u2160-\u217f\u2460-\u24ff\u2776-\u2793]"
_NUMBERED = rf"[(（]{_COUNT}[)）]|{_COUNT}\\?[.)）、．:：]|{_CIRCLED}[.)、．]?|\p{{Nd}}{{1,3}}(?=\s[-–—]\s\p{{L}})"
_BULLET = r"[-*+•·‐‣▪◦–—]"
_MARK = regex.compile(
    rf"(?:[\s>#*_|]|[-+•] |<li>)*?(?P<mark>(?P<number>\[?(?:{_NUMBERED})\]?)|(?P<bullet>{_BULLET}))"
    r"(?=\s|\*\*|__|[\p{Lo}《「]|$)"
)
_BRACKETED = regex.compile(rf"[(（]{_COUNT}[)）]|\[\^?\p{{Nd}}{{1,3}}\](?!\()|[¹²³⁰-⁹]+")
_ALONE = regex.compile(rf"\s*(?:{_NUMBERED})?\s*")


class ListMark(Enum):
    """What a mark is."""

    BULLET = "bullet"
    NUMBER = "number"


def list_mark(place: Place, *, states: bool) -> ListMark | None:
    """The mark that a piece of a line is, or lies in; a number in brackets counts only where it `states` nothing."""
    line, start, end = place
    found = _MARK.match(line)
    if found is not None and found.start("mark") <= start and line[start:end].strip() and end <= found.end() + 1:
        return ListMark.NUMBER if found["number"] else ListMark.BULLET
    inside = () if states else _BRACKETED.finditer(line)
    return ListMark.NUMBER if any(one.start() <= start < end <= one.end() for one in inside) else None


def is_mark_alone(piece: str) -> bool:
    """Whether a piece is the number of an item and white space, or only this."""
    return _ALONE.fullmatch(piece) is not None


def without_mark(piece: str) -> str:
    """A piece that begins a line, without its number."""
    return str(_ALONE.sub("", piece, count=1))
