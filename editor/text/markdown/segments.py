"""A text as the segments that are translated one by one: a heading, a paragraph, a list item or a table row each."""

import re
from dataclasses import dataclass
from enum import Enum


class SegmentKind(Enum):
    """What a segment is; a translation of a heading is a heading."""

    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    RULE = "rule"
    QUOTE = "quote"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Segment:
    """A line of the text from `start` up to `end`; its words begin at `words`, after the mark of a heading or item.

    `level` is a heading's level, or how deep an item is indented.
    """

    start: int
    end: int
    words: int
    kind: SegmentKind
    level: int = 0


_LINE = re.compile(r"[^\n]+")
_MARKS = re.compile(
    r"(?P<indent>[ \t]*)(?:(?P<hashes>#{1,6})[ \t]+|(?P<item>[-+*]|[0-9]{1,9}[.)])(?:[ \t]+|$)|(?P<quote>>[ \t]?)"
    r"|(?P<row>\|)|)"
)
_RULE = re.compile(r"[ \t]*+(?:\|?[ \t]*+:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?|(?:[-*_][ \t]*){3,})")


def segments(text: str) -> tuple[Segment, ...]:
    """The segments of a text in order; blank lines belong to none. A text of a policy has one paragraph on a line."""
    return tuple(_segment(text, line.start(), line.end()) for line in _LINE.finditer(text) if not line[0].isspace())


def _segment(text: str, start: int, end: int) -> Segment:
    if _RULE.fullmatch(text, start, end):
        return Segment(start, end, end, SegmentKind.RULE)
    found = _MARKS.match(text, start, end)
    if found is None:
        return Segment(start, end, start, SegmentKind.PLAIN)
    words = found.end()
    if found["hashes"]:
        return Segment(start, end, words, SegmentKind.HEADING, len(found["hashes"]))
    if found["item"]:
        return Segment(start, end, words, SegmentKind.ITEM, len(found["indent"].expandtabs(4)) // 2)
    if found["quote"]:
        return Segment(start, end, words, SegmentKind.QUOTE)
    return Segment(start, end, words, SegmentKind.ROW if found["row"] else SegmentKind.PLAIN)


def words_of_segment(text: str, segment: Segment) -> str:
    """What of a segment is translated, without the mark before it and white space behind."""
    return text[segment.words : segment.end].rstrip()
