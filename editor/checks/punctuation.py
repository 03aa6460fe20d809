"""Marks between words: their width, quotes, pairs, and the space between Han and Latin."""

import re
from collections.abc import Iterator
from dataclasses import replace

from editor.checks.finding import Hit, Remedy, Spot, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.outline import marked
from editor.checks.reading.prose import HAN, KANA, gathered, is_converted, language, left_out, script
from editor.policy.editing.edits import Splice
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.markdown.chunks import by_chunk
from editor.text.markdown.places import SourcePart

_WIDE = dict(zip(",;:!?()", "，；：！？（）", strict=True))
_NARROW = {wide: narrow for narrow, wide in _WIDE.items()} | {"。": "."}
_CJK = rf"{HAN}{KANA}"
_EDGE = rf"[{_CJK}」』）》〉】”’]"
_START = rf"[{_CJK}「『（《〈【“‘]"
_HALF = re.compile(
    rf"(?<={_EDGE})(?P<mark>[,;:!?])[ \u00a0]*(?=[{_CJK}\s「『（《〈【“‘A-Za-z0-9(]|$)(?!//)"
    rf"|(?<=[A-Za-z0-9%)])(?P<before>[,;!?](?=[ \u00a0]*{_START})|:(?={_START}))[ \u00a0]*",
    re.MULTILINE,
)
_BRACKETS = re.compile(r"(?P<open>\()(?P<inside>[^()\n]{0,200})(?P<close>\))")
_HAN = re.compile(rf"[{_CJK}]")
_FULL = re.compile(rf"(?<![{_CJK}])[，；：！？（）。](?![{_CJK}])")
_FULL_LETTERS = re.compile(r"[Ａ-Ｚａ-ｚ０-９]+")
_FOREIGN_QUOTES = {
    "zh-Hant": re.compile(r"“[^“”\n]{1,200}”|\"[^\"\n]{1,80}\""),
    "zh-Hans": re.compile(r"「[^「」\n]{1,200}」|\"[^\"\n]{1,80}\""),
    "ja": re.compile(r"“[^“”\n]{1,200}”"),
}
_QUOTES = {"zh-Hant": "「」", "zh-Hans": "“”", "ja": "「」"}
_PAIRS = dict(zip("([【「『《〈“«", ")]】」』》〉”»", strict=True))
_SAME = {"（": "(", "）": ")", "［": "[", "］": "]"}
_MARK = re.compile(r"[()\[\]【】「」『』《》〈〉“”«»（）［］]")
_LONGEST = 9
"""More characters than a list's mark has with what stands before it."""
_LIST_MARK = re.compile(r"(?:^|[\s(（;,，；])\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})$")
_GERMAN = frozenset({"de", "cs", "sk", "bg", "hr", "sl", "hu", "pl", "ro", "lt", "et", "da", "sv", "fi", "he"})
_SPACED = re.compile(rf"(?<=[{HAN}]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=[{HAN}])")
_TIGHT = re.compile(rf"(?<=[{HAN}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=[{HAN}])")
_PARAGRAPH = re.compile(r"^[^\S\n]*+\S[^\n]*+(?:\n(?![ \t]*+(?:[-+*#>|]|\d+[.)]))[^\S\n]*+\S[^\n]*+)*+", re.MULTILINE)


def half_width(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Half-width marks between Chinese or Japanese characters."""
    text = policy.text(cell)
    if language(cell.language) not in ("zh", "ja") or text.isascii() or is_converted(policy, cell.language):
        return
    out = left_out(text)
    places = [place for place in _half_width(text) if not out.meet(*place[:2])]
    for found in _BRACKETS.finditer(text):
        start, end = found.span()
        beside = text[max(0, start - 1) : start] + text[end : end + 1]
        is_link = out.meet(start, start + 1) or text[max(0, start - 1) : start] == "]"
        if not is_link and _HAN.search(found["inside"] + beside):
            places += [(start, start + 1, "（"), (end - 1, end, "）")]
    if places:
        marks = "".join(dict.fromkeys(text[start] for start, _, _ in sorted(places)))
        yield gathered(cell, sorted(places), {"marks": " ".join(marks)})


@by_chunk
def _half_width(text: str) -> Iterator[tuple[int, int, str]]:
    return ((*found.span(), _WIDE[found["mark"] or found["before"]]) for found in _HALF.finditer(text))


def full_width(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Full-width marks in a text of a language that has none, and full-width letters and digits in any."""
    text = policy.text(cell)
    if text.isascii():
        return
    out = left_out(text)
    found = _full_width(text, marks=language(cell.language) not in ("zh", "ja"))
    if places := sorted(place for place in found if not out.meet(*place[:2])):
        yield gathered(cell, places, {"marks": " ".join(dict.fromkeys(text[at] for at, _, _ in places))})


@by_chunk
def _full_width(text: str, *, marks: bool) -> Iterator[tuple[int, int, str]]:
    if not text.isascii():
        yield from ((*one.span(), _narrow(one)) for one in (_FULL.finditer(text) if marks else ()))
        for one in _FULL_LETTERS.finditer(text):
            yield *one.span(), "".join(chr(ord(letter) - 0xFEE0) for letter in one[0])


def quotes(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Quotes of another language around Chinese or Japanese words."""
    own = script(cell.language)
    kind = language(cell.language) if own is None else f"zh-{own.value}"
    pattern, text = _FOREIGN_QUOTES.get(kind), policy.text(cell)
    if pattern is None or text.isascii() or is_converted(policy, cell.language):
        return
    out = left_out(text)
    opening, closing = _QUOTES[kind][0], _QUOTES[kind][1]
    places: list[tuple[int, int, str]] = []
    for found in pattern.finditer(text):
        start, end = found.span()
        beside = text[max(0, start - 1) : start] + text[end : end + 1]
        if not out.meet(start, start + 1) and _HAN.search(found[0] + beside):
            places += [(start, start + 1, opening), (end - 1, end, closing)]
    if places:
        yield gathered(cell, places, {"quotes": f"{opening} {closing}"})


def pairs(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A bracket or quote without its partner in the paragraph."""
    text = policy.text(cell)
    out = left_out(text)
    closers = {closer: opener for opener, closer in _PAIRS.items() if opener != "“" or not _turns_quotes(cell)}
    openers = frozenset(closers.values())
    targets = {place.start for place in marked(text) if place.part in (SourcePart.TARGET, SourcePart.IMAGE_SOURCE)}
    for paragraph in _PARAGRAPH.finditer(text):
        waiting: list[tuple[str, int]] = []
        for at in (found.start() for found in _MARK.finditer(text, *paragraph.span())):
            mark = _SAME.get(text[at], text[at])
            if (mark not in closers and mark not in openers) or out.meet(at, at + 1) or text[at - 1 : at] == "\\":
                continue
            if at + 1 in targets:
                continue
            if mark in openers:
                waiting.append((mark, at))
            elif waiting and waiting[-1][0] == closers[mark]:
                waiting.pop()
            elif not (mark == ")" and _LIST_MARK.search(text[max(paragraph.start(), at - _LONGEST) : at])):
                yield Hit(spot_in(cell, at, at + 1), {"mark": text[at]})
        for _, open_at in waiting:
            yield Hit(spot_in(cell, open_at, open_at + 1), {"mark": text[open_at]})


def spacing(columns: Columns, tag: Tag) -> Iterator[Hit]:
    """A space between Han and Latin here, and none there; or otherwise than the policy chooses."""
    if script(tag) is None or is_converted(columns.policy, tag):
        return
    spaced = [spot for spots in columns.of(_spaced, tag).values() for spot in spots]
    tight = [spot for spots in columns.of(_tight, tag).values() for spot in spots]
    chosen = columns.policy.checking.spacing
    if (spaced and tight and not chosen) or (chosen == "none" and spaced) or (chosen == "space" and tight):
        yield _uneven(spaced, tight, chosen)


def _spaced(policy: Policy, cell: Cell) -> list[Spot]:
    return _spots(policy, cell, spaced=True)


def _tight(policy: Policy, cell: Cell) -> list[Spot]:
    return _spots(policy, cell, spaced=False)


def _uneven(spaced: list[Spot], tight: list[Spot], chosen: str) -> Hit:
    rare = spaced if chosen == "none" or (not chosen and len(spaced) < len(tight)) else tight
    close = Remedy(tuple(Splice(spot.cell, spot.start, 1, "") for spot in spaced if spot.cell is not None))
    part = Remedy(tuple(Splice(spot.cell, spot.start, 0, " ") for spot in tight if spot.cell is not None))
    shown = [replace(spot, start=spot.start - 1, end=spot.end + 1) for spot in rare]
    facts = {"spaced": str(len(spaced)), "tight": str(len(tight))}
    return Hit(shown[0], facts, tuple(shown[1:]), (close if rare is spaced else part,))


def _spots(policy: Policy, cell: Cell, *, spaced: bool) -> list[Spot]:
    text = policy.text(cell)
    out = left_out(text)
    return [spot_in(cell, *one) for one in _beside(text, spaced=spaced) if not out.meet(one[0] - 1, one[1] + 1)]


@by_chunk
def _beside(text: str, *, spaced: bool) -> Iterator[tuple[int, int]]:
    return (one.span() for one in (_SPACED if spaced else _TIGHT).finditer(text))


def _narrow(found: re.Match[str]) -> str:
    text, end = found.string, found.end()
    behind = " " if found[0] in "，；：。！？" and text[end : end + 1].isalnum() else ""
    return _NARROW[found[0]] + behind


def _turns_quotes(cell: Cell) -> bool:
    """Whether a language ends a quote with the mark that others begin one with."""
    return language(cell.language) in _GERMAN
