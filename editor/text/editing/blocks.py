"""The blocks around a selection as a tree that a key changes, and their source written from it again.

The stretch that is read reaches from a line at which the parser starts anew to another: the block, list, quote or table
of the selection, and one block on either side. Leaves keep their lines as they stand; what holds them keeps its marks.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from markdown_it.token import Token

from editor.loading import pattern
from editor.text.editing.inline import UnreadableError
from editor.text.markdown.markdown import parse_blocks


class LeafKind(Enum):
    """What a leaf is."""

    PARAGRAPH = auto()
    HEADING = auto()
    TABLE = auto()
    CODE = auto()
    RULE = auto()


@dataclass(eq=False, slots=True)
class Leaf:
    """A block without blocks in it. `mark` stands before the text of a heading.

    Before every block stand `gap` empty lines, whose white space as it was read is `blanks`.

    `before` is what stood before each of its lines, and `home` what its holders would put there: a line that was
    moved in less or more than the house does keeps its place while its leaf does.
    """

    kind: LeafKind
    text: str
    gap: int = 1
    mark: str = ""
    before: tuple[str, ...] = ()
    home: str | None = None
    blanks: tuple[str, ...] = ()


@dataclass(eq=False, slots=True)
class Quote:
    """Quoted blocks; the root of a stretch is one without a sign."""

    children: list["Block"] = field(default_factory=list)
    gap: int = 1
    sign: str = "> "
    blanks: tuple[str, ...] = ()


@dataclass(eq=False, slots=True)
class Item:
    """A list item: white space, marker and white space before its first line."""

    children: list["Block"]
    marker: str
    lead: str = ""
    pad: str = " "
    gap: int = 0
    blanks: tuple[str, ...] = ()

    @property
    def number(self) -> int | None:
        """Its number as written, None for a bullet."""
        return int(self.marker[:-1]) if self.marker[:-1].isdigit() else None

    @property
    def sign(self) -> str:
        """What stands before its first line."""
        return self.lead + self.marker + self.pad

    @property
    def width(self) -> int:
        """How far what hangs on it is moved in, in columns."""
        return len((self.lead + self.marker + (self.pad or " ")).expandtabs(4))


@dataclass(eq=False, slots=True)
class Bullets:
    """A list, numbered or not."""

    children: list[Item]
    gap: int = 1
    blanks: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """The sign that all its items share."""
        return self.children[0].marker[-1]

    @property
    def is_loose(self) -> bool:
        """Whether empty lines part its items."""
        return any(item.gap for item in self.children[1:])


Block = Leaf | Quote | Bullets
Holder = Quote | Item


@dataclass(frozen=True, slots=True)
class Caret:
    """A place in a leaf: before this character of its text."""

    leaf: Leaf
    at: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a text that was read: its place, its tree, and the selection in the text and in the tree."""

    selection: tuple[int, int]
    start: int
    source: str
    root: Quote
    anchor: Caret
    cursor: Caret
    trailing: int


_ANEW = pattern(r"[^\s0-9*+-]")
_GAP = pattern(r"\n[ \t]*\n[ \t\n]*(?<=\n)")
_BROKEN = pattern(r"(?<!\\)(?:\\\\)*\\$")
_FENCE = pattern(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_QUOTE_SIGN = pattern(r" {0,3}>[ ]?")
_ITEM_SIGN = pattern(r"(?P<lead> {0,3})(?P<marker>[-+*]|[0-9]{1,9}[.)])(?P<pad> {1,4}(?=\S)|\t(?=\S)|[ \t]*$|[ ])")
_HEADING_MARK = pattern(r" {0,3}#{1,6}(?:[ \t]+|$)")


def read_stretch(text: str, anchor: int, cursor: int) -> Stretch:
    """The blocks around a selection of a text whose lines end in line feeds."""
    first, last = sorted((anchor, cursor))
    start, end = _bounds(text, first, last)
    source = text[start:end]
    reader = _TreeReader(source)
    here = [reader.caret(place - start) for place in (anchor, cursor)]
    return Stretch((anchor, cursor), start, source, reader.root, here[0], here[1], reader.trailing())


def read_tree(source: str) -> Quote:
    """The tree of a whole text."""
    return _TreeReader(source).root


def _bounds(text: str, first: int, last: int) -> tuple[int, int]:
    """Where the parser starts anew two blocks before a place and two after another."""
    has_fences = "```" in text or "~~~" in text  # looked for at every line end, they would be half of what a key costs
    fences = [found.start() for found in _FENCE.finditer(text)] if has_fences else []
    start = end = 0
    found = 0
    for at in _anew_before(text, first + 1):
        if bisect_left(fences, at) % 2 == 0:
            start, found = at, found + 1
            if found == 2:
                break
    start, found = (start if found == 2 else 0), 0
    end = len(text)
    for gap in _GAP.finditer(text, last):
        if gap.end() > last and _ANEW.match(text, gap.end()) and bisect_left(fences, gap.end()) % 2 == 0:
            end, found = gap.end(), found + 1
            if found == 2:
                return start, end
    return start, len(text)


def _anew_before(text: str, end: int) -> Iterator[int]:
    """The lines before a place, the nearest first, that follow an empty one and begin no list at the margin."""
    at = end
    while (line := text.rfind("\n", 0, max(at - 1, 0)) + 1) > 0:
        at = line
        above = text[text.rfind("\n", 0, line - 1) + 1 : line - 1]
        if not above.strip(" \t") and _ANEW.match(text, line):
            yield line


class _TreeReader:
    """Builds the tree from the parser's tokens, and remembers where the lines of each leaf stand."""

    def __init__(self, source: str) -> None:
        self.lines = source.split("\n")
        self.starts = [0]
        for line in self.lines[:-1]:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.root = Quote(gap=0, sign="")
        self.spans: dict[int, tuple[int, int, list[int]]] = {}
        """Of a leaf: its first line, the line after its last, and where its text begins in each."""
        self.begins: dict[int, int] = {}
        """The line on which an item begins."""
        self.tokens = parse_blocks(source)
        self.next = 0
        self._children(self.root, "", ())
        self._measure(self.root, 0)

    # Reading

    def _children(self, holder: Holder, close: str, prefix: tuple[Holder, ...]) -> None:
        while self.next < len(self.tokens):
            token = self.tokens[self.next]
            self.next += 1
            if token.type == close:
                return
            holder.children.append(self._block(token, prefix))

    def _block(self, token: Token, prefix: tuple[Holder, ...]) -> Block:
        match token.type:
            case "blockquote_open":
                quote = Quote()
                self._children(quote, "blockquote_close", (*prefix, quote))
                return quote
            case "bullet_list_open" | "ordered_list_open":
                return Bullets(list(self._items(token.type.replace("open", "close"), prefix)))
            case _:
                return self._leaf(token, prefix)

    def _items(self, close: str, prefix: tuple[Holder, ...]) -> Iterator[Item]:
        while (token := self.tokens[self.next]).type != close:
            self.next += 1
            first = (token.map or [0, 0])[0]
            sign = _ITEM_SIGN.match(self.lines[first], self._column(first, prefix))
            if sign is None:
                raise UnreadableError(self.lines[first])
            item = Item([], sign["marker"], sign["lead"], sign["pad"])
            self.begins[id(item)] = first
            self._children(item, "list_item_close", (*prefix, item))
            if not item.children:
                item.children.append(self._known(Leaf(LeafKind.PARAGRAPH, ""), first, [len(self.lines[first])]))
            yield item
        self.next += 1

    def _leaf(self, token: Token, prefix: tuple[Holder, ...]) -> Leaf:
        first, after = token.map or (0, 0)
        kind = _KINDS.get(token.type)
        if kind is None:
            raise UnreadableError(token.type)
        if token.type.endswith("_open"):
            close = token.type.replace("open", "close")
            while self.tokens[self.next].type != close:
                self.next += 1
            self.next += 1
        while after > first + 1 and not self.lines[after - 1].strip():
            after -= 1
        columns = [self._column(number, prefix) for number in range(first, after)]
        first_column, mark = columns[0], ""
        if kind in (LeafKind.PARAGRAPH, LeafKind.HEADING):
            rests = [self.lines[first + place][column:] for place, column in enumerate(columns)]
            columns = [
                column + len(rest) - len(rest.lstrip(" \t")) for column, rest in zip(columns, rests, strict=True)
            ]
        if kind is LeafKind.HEADING and token.markup.startswith("#"):
            found = _HEADING_MARK.match(self.lines[first], columns[0])
            mark = found[0] if found else ""
            columns[0] += len(mark)
        text = "\n".join(self.lines[first + place][column:] for place, column in enumerate(columns))
        before = [self.lines[first + place][:column] for place, column in enumerate(columns)]
        before[0] = before[0][first_column : len(before[0]) - len(mark)]
        return self._known(Leaf(kind, text, mark=mark, before=tuple(before)), first, columns)

    def _known(self, leaf: Leaf, first: int, columns: list[int]) -> Leaf:
        self.spans[id(leaf)] = (first, first + len(columns), columns)
        return leaf

    def _column(self, number: int, prefix: tuple[Holder, ...]) -> int:
        """Where a line goes on after the marks of what holds it; less where it is a lazy line."""
        line, at = self.lines[number], 0
        for holder in prefix:
            if isinstance(holder, Quote):
                sign = _QUOTE_SIGN.match(line, at)
            elif self.begins[id(holder)] == number:
                sign = _ITEM_SIGN.match(line, at)
            else:
                at += _moved_in(line[at:], holder.width)
                continue
            at = sign.end() if sign else at
        return at

    def _measure(self, block: "Block | Item", before: int) -> int:
        """Set how many empty lines stand before each block; the line after the last."""
        if isinstance(block, Leaf):
            first, after, _ = self.spans[id(block)]
            self._set_gap(block, before, first)
            return after
        self._set_gap(block, before, self._first(block))
        before += block.gap
        for child in block.children:
            before = self._measure(child, before)
        return before

    def _set_gap(self, block: "Block | Item", before: int, first: int) -> None:
        block.gap = max(first - before, 0)
        block.blanks = tuple(self.lines[before:first])

    # The selection

    def caret(self, place: int) -> Caret:
        """A place of the source as one of a leaf; on an empty line, an empty paragraph is made for it."""
        number = max(line for line, start in enumerate(self.starts) if start <= place)
        column = place - self.starts[number]
        for leaf in leaves(self.root):
            first, after, columns = self.spans[id(leaf)]
            if after == number and leaf.kind is LeafKind.PARAGRAPH and _BROKEN.search(leaf.text):
                # The line was broken here, and nothing stands in the new one yet.
                leaf.text, after = leaf.text + "\n", after + 1
                columns.append(len(self.lines[number]))
                leaf.before = (*leaf.before, self.lines[number])
                self.spans[id(leaf)] = first, after, columns
                self._measure(self.root, 0)
            if first <= number < after:
                lines = leaf.text.split("\n")
                row = number - first
                inside = min(max(column - columns[row], 0), len(lines[row]))
                return Caret(leaf, sum(len(line) + 1 for line in lines[:row]) + inside)
        return Caret(self._empty(number), 0)

    def _empty(self, number: int) -> Leaf:
        """An empty paragraph at an empty line, in the innermost holder to which the line belongs."""
        line, at = self.lines[number], 0
        holder: Holder = self.root
        while (block := self._before(holder, number)) is not None:
            if isinstance(block, Quote) and (sign := _QUOTE_SIGN.match(line, at)):
                at, holder = sign.end(), block
                continue
            item = self._before(block, number) if isinstance(block, Bullets) else None
            if not isinstance(item, Item) or (_indent(line[at:]) < item.width and not self._reaches(block, number)):
                break
            at, holder = at + item.width, item
        leaf = self._known(Leaf(LeafKind.PARAGRAPH, ""), number, [len(line)])
        holder.children.insert(sum(self._first(block) <= number for block in holder.children), leaf)
        self._measure(self.root, 0)
        return leaf

    def _reaches(self, block: "Block | Item", number: int) -> bool:
        """Whether a block goes on below a line: what stands on an empty one between two of its items is in it."""
        *_, last = leaves(block)
        return self.spans[id(last)][1] > number

    def _before(self, holder: "Quote | Item | Bullets", number: int) -> "Block | Item | None":
        return next((block for block in reversed(holder.children) if self._first(block) <= number), None)

    def _first(self, block: "Block | Item") -> int:
        leaf = next(leaves(block), None)
        return 0 if leaf is None else self.spans[id(leaf)][0]

    def trailing(self) -> int:
        """How many line ends stand behind the last leaf."""
        return len(self.lines) - max((after for _, after, _ in self.spans.values()), default=1)


_KINDS = {
    "heading_open": LeafKind.HEADING,
    "table_open": LeafKind.TABLE,
    "hr": LeafKind.RULE,
    "fence": LeafKind.CODE,
    "code_block": LeafKind.CODE,
    "paragraph_open": LeafKind.PARAGRAPH,
}


def _moved_in(line: str, width: int) -> int:
    """How many characters of white space at a line's start make up so many columns, or all there are."""
    columns = 0
    for number, character in enumerate(line):
        if columns >= width or character not in " \t":
            return number
        columns += 1 if character == " " else 4 - columns % 4
    return len(line)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def leaves(block: "Block | Item") -> Iterator[Leaf]:
    """The leaves of a block, in order."""
    if isinstance(block, Leaf):
        yield block
    else:
        for child in block.children:
            yield from leaves(child)


def path_to(holder: "Quote | Bullets | Item", leaf: Leaf) -> "tuple[Quote | Bullets | Item, ...] | None":
    """What holds a leaf, outermost first."""
    for child in holder.children:
        if child is leaf:
            return (holder,)
        if not isinstance(child, Leaf) and (found := path_to(child, leaf)) is not None:
            return (holder, *found)
    return None
