"""What a cell's Markdown consists of, as checks ask for it: headings, lists and marked places, read once per text."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from markdown_it.token import Token

from editor.recall import remembered
from editor.text.markdown.chunks import chunks
from editor.text.markdown.markdown import NO_VALUES, parse_blocks, parse_inline
from editor.text.markdown.places import LinkPlace, SourcePlace, link_places, places
from editor.text.markdown.renderer import plain

# Twice the cells of a large policy (40 sections in 10 languages), so that undo finds the texts before an edit as well.
_LINE = re.compile(r"([^\r\n]*)(?:\r\n?|\n|$)")


@dataclass(frozen=True, slots=True)
class OutlineHeading:
    """A heading outside lists and quotes. `markdown` is what it says; `bare` where nothing stands under it."""

    level: int
    markdown: str
    start: int
    end: int
    bare: bool


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """The first paragraph of a list item, at any depth."""

    markdown: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Outline:
    """The headings of a text, the items of each of its outermost lists, and where paragraphs begin, all in order.

    The first paragraph of an item is the item; any other in it is a paragraph.
    """

    headings: tuple[OutlineHeading, ...]
    lists: tuple[tuple[OutlineEntry, ...], ...]
    paragraphs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What a part of a text consists of; the tag of the heading that it begins with, and whether it ends with one."""

    outline: Outline
    opens: str
    ends: bool


@remembered
def outline(text: str) -> Outline:
    """The headings and lists of a text."""
    read = [(at, _of_chunk(chunk)) for at, chunk in chunks(text)]
    headings: list[OutlineHeading] = []
    lists: list[tuple[OutlineEntry, ...]] = []
    paragraphs: list[int] = []
    following = [*(one for _, one in read[1:]), None]
    for (at, chunk), after in zip(read, following, strict=True):
        own = chunk.outline
        headings += [replace(one, start=at + one.start, end=at + one.end) for one in own.headings]
        if chunk.ends and after is not None:
            last = headings.pop()
            headings.append(replace(last, bare="" < after.opens <= f"h{last.level}"))
        lists += [tuple(replace(one, start=at + one.start, end=at + one.end) for one in items) for items in own.lists]
        paragraphs += [at + one for one in own.paragraphs]
    return Outline(tuple(headings), tuple(lists), tuple(paragraphs))


@remembered
def _of_chunk(text: str) -> _Chunk:
    lines = [(found.start(), found[1]) for found in _LINE.finditer(text)]
    headings: list[OutlineHeading] = []
    lists: list[tuple[OutlineEntry, ...]] = []
    items: list[OutlineEntry] = []
    paragraphs: list[int] = []
    tokens = parse_blocks(text)
    for index, token in enumerate(tokens):
        match token.type:
            case "heading_open" if token.level == 0:
                start, end = _place(tokens[index + 1], lines)
                bare = _is_bare(tokens, index)
                headings.append(OutlineHeading(int(token.tag[1]), tokens[index + 1].content, start, end, bare))
            case "list_item_open" if tokens[index + 1].type == "paragraph_open":
                items.append(OutlineEntry(tokens[index + 2].content, *_place(tokens[index + 2], lines)))
            case "paragraph_open" if token.map and (token.level == 0 or tokens[index - 1].type != "list_item_open"):
                paragraphs.append(lines[token.map[0]][0])
            case "bullet_list_open" | "ordered_list_open" if token.level == 0:
                items = []  # none of a list in a quote
            case "bullet_list_close" | "ordered_list_close" if token.level == 0:
                lists.append(tuple(items))
            case _:
                pass
    read = Outline(tuple(headings), tuple(lists), tuple(paragraphs))
    opens = tokens[0].tag if tokens and tokens[0].type == "heading_open" else ""
    return _Chunk(read, opens, bool(tokens) and tokens[-1].type == "heading_close")


class Stretches:
    """Parts of a text that do not overlap, to be asked whether another part meets one of them."""

    __slots__ = ("_parts",)

    def __init__(self, parts: Iterable[tuple[int, int]]) -> None:
        self._parts = sorted(parts)

    def meet(self, start: int, end: int) -> bool:
        """Whether a character from `start` up to `end` is in one of them."""
        before = bisect_left(self._parts, (end, 0)) - 1
        return before >= 0 and self._parts[before][1] > start

    def blanked(self, text: str, start: int, end: int) -> str:
        """A piece of the text, as long as it is, with spaces in the place of these parts."""
        words = text[start:end]
        for first, last in self._parts[max(0, bisect_left(self._parts, (start, 0)) - 1) :]:
            if first >= end:
                break
            here, there = max(first, start) - start, min(last, end) - start
            if here < there:
                words = words[:here] + " " * (there - here) + words[there:]
        return words


@remembered
def marked(text: str) -> tuple[SourcePlace, ...]:
    """The code, facts, addresses and link targets of a text."""
    return tuple(places(text))


@remembered
def linked(text: str) -> tuple[LinkPlace, ...]:
    """The links of a text that have words."""
    return tuple(link_places(text))


@remembered
def plain_words(markdown: str) -> str:
    """What a reader sees of one line of Markdown, facts left as they are written."""
    return " ".join(plain(parse_inline(markdown), NO_VALUES).split())


def _place(inline: Token, lines: list[tuple[int, str]]) -> tuple[int, int]:
    """Where the words of a heading or of an item stand; of several lines the first."""
    first, _ = inline.map or (0, 0)
    start, line = lines[first]
    words = inline.content.partition("\n")[0].strip()
    at = max(line.rfind(words), 0)
    return start + at, start + at + len(words)


def _is_bare(tokens: list[Token], index: int) -> bool:
    """Whether the heading that opens here is followed by the end, or by a heading that is not below it."""
    after = tokens[index + 3] if index + 3 < len(tokens) else None
    return after is None or (after.type == "heading_open" and after.tag <= tokens[index].tag)
