"""Quotation marks as the target's region writes them: “ ‘ ’ ” in Simplified Chinese, 「 『 』 」 in Traditional."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_PAIRS = {"“": "”", "‘": "’", "「": "」", "『": "』"}
_OPENING = {closing: opening for opening, closing in _PAIRS.items()}
_OUTER, _INNER = frozenset("“”「」"), frozenset("‘’『』")
_MARKS = {"Hant": ("「」", "『』"), "Hans": ("“”", "‘’")}
"""By script the marks of a quotation and of one inside it."""


@dataclass(slots=True)
class _Quotation:
    """A quotation by the places of its marks; `inside` is the one that it stands in."""

    start: int
    inside: "_Quotation | None"
    end: int = -1
    is_inner: bool = False


def quote_marks(text: str, script: str, out: Sequence[range] = ()) -> Mapping[int, str]:
    """The marks of a text that its target's script (`Hant`, `Hans`) writes otherwise, each by its place.

    What stands in a place that is `out` stays, and so do apostrophes, single marks without their other half, and what
    neither quotes Chinese nor stands in it. A quotation inside another one of its kind becomes an inner one.
    """
    left = {at for places in out for at in places}
    found: dict[int, str] = {}
    for start, end in _blocks(text):
        marks = [
            at
            for at in range(start, end)
            if (text[at] in _OUTER or text[at] in _INNER) and at not in left and not _is_apostrophe(text, at)
        ]
        for quotation in _quotations(text, marks):
            found.update(_written(text, quotation, _MARKS[script]))
    return {at: mark for at, mark in found.items() if mark != text[at]}


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs: no pair of marks reaches over an empty line."""
    start = 0
    while start < len(text):
        end = text.find("\n\n", start)
        end = len(text) if end < 0 else end
        yield start, end
        start = end + 2


def _is_apostrophe(text: str, at: int) -> bool:
    return text[at] == "’" and _is_latin(text[at - 1 : at]) and _is_latin(text[at + 1 : at + 2])


def _quotations(text: str, marks: Sequence[int]) -> Iterator[_Quotation]:
    """The quotations of a paragraph, outer ones first; where a half is missing, its place is -1."""
    found: list[_Quotation] = []
    unclosed: list[_Quotation] = []
    for at in marks:
        if text[at] in _PAIRS:
            unclosed.append(_Quotation(at, unclosed[-1] if unclosed else None))
            found.append(unclosed[-1])
            continue
        opened = next((one for one in reversed(unclosed) if text[one.start] == _OPENING[text[at]]), None)
        if opened is None:
            found.append(_Quotation(-1, None, at))
            continue
        opened.end = at
        del unclosed[unclosed.index(opened) :]
    yield from found


def _written(text: str, one: _Quotation, marks: tuple[str, str]) -> Iterator[tuple[int, str]]:
    halves = [at for at in (one.start, one.end) if at >= 0]
    is_single = len(halves) == 1 and text[halves[0]] in "‘’"
    if is_single or not _is_chinese(text, one):
        return
    around = one.inside
    while around is not None and around.end < 0:  # opened in this paragraph and closed in another
        around = around.inside
    one.is_inner = text[halves[0]] in _INNER
    if around is not None and around.is_inner == one.is_inner:
        one.is_inner = not around.is_inner
    pair = marks[1] if one.is_inner else marks[0]
    for at in halves:
        yield at, pair[0] if text[at] in _PAIRS else pair[1]


def _is_chinese(text: str, one: _Quotation) -> bool:
    """Whether a quotation holds Chinese, or stands in a Chinese sentence."""
    start, end = (one.end if one.start < 0 else one.start), (one.start if one.end < 0 else one.end)
    return any(_is_east_asian(character) for character in text[max(0, start - 1) : end + 2])


def _is_latin(character: str) -> bool:
    return character.isalpha() and character < "\u0250"


def _is_east_asian(character: str) -> bool:
    """Whether it is a Chinese character, or a mark of punctuation of East Asian width."""
    return "\u3400" <= character <= "\u9fff" or character in "，。；：、？！（）《》〈〉" or character >= "\U00020000"
