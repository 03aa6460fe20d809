"""A tree of blocks written as Markdown in the house form, and where each leaf's text stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from editor.text.editing.blocks import Block, Bullets, Caret, Item, Leaf, LeafKind, Quote


@dataclass(slots=True)
class Source:
    """The lines written so far, and for each leaf where its lines begin."""

    lines: list[str] = field(default_factory=list)
    length: int = 0
    starts: dict[int, list[int]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(self.lines)

    def place(self, caret: Caret) -> int:
        """Where a caret stands in the text."""
        before = caret.leaf.text[: caret.at]
        row = before.count("\n")
        return self.starts[id(caret.leaf)][row] + len(before) - (before.rfind("\n") + 1)

    def gap(self, block: "Block | Item", lines: int, rest: str) -> None:
        """Add the empty lines before a block, with the white space they had."""
        for number in range(lines):
            known = block.blanks[number] if number < len(block.blanks) else rest.rstrip(" ")
            self.line(rest.rstrip(" ") if known.strip() else known, "")

    def line(self, prefix: str, text: str) -> None:
        """Add a line."""
        self.lines.append(prefix + text)
        self.length += len(self.lines[-1]) + 1


def write(root: Quote, trailing: int = 0) -> Source:
    """The source of a tree; `trailing` line ends follow it."""
    source = Source()
    _children(source, root.children, "", "")
    for _ in range(trailing):
        source.line("", "")
    return source


def _children(source: Source, children: "Sequence[Block]", first: str, rest: str) -> None:
    """Write blocks; the first line stands behind `first`, all others behind `rest`."""
    before: Block | None = None
    for number, block in enumerate(children):
        is_second_of_empty_item = number == 1 and first != rest and _is_empty(children[0])
        source.gap(block, 0 if is_second_of_empty_item else _gap(before, block), rest)
        _block(source, block, first if number == 0 else rest, rest)
        before = block


def _gap(before: Block | None, block: Block) -> int:
    """How many empty lines stand before a block: its own, and one where the two would otherwise run together."""
    return block.gap if before is None else max(block.gap, int(_must_part(before, block)))


def _must_part(before: Block, block: Block) -> bool:
    if _is_empty(before) or _is_empty(block):
        return True
    if isinstance(before, Leaf) and before.kind in (LeafKind.HEADING, LeafKind.CODE, LeafKind.RULE):
        return False
    if isinstance(block, Leaf):
        begins_anywhere = (block.kind is LeafKind.HEADING and block.mark) or block.text.startswith(("```", "~~~"))
        return not begins_anywhere
    if isinstance(before, Leaf) and isinstance(block, Bullets):
        item = block.children[0]
        return _is_empty(item.children[0]) or item.number not in (None, 1)
    return type(before) is type(block)


def _is_empty(block: Block) -> bool:
    return isinstance(block, Leaf) and not block.text and not block.mark


def _block(source: Source, block: Block, first: str, rest: str) -> None:
    if isinstance(block, Leaf):
        _leaf(source, block, first, rest)
    elif isinstance(block, Quote):
        _children(source, block.children, first + block.sign, rest + block.sign)
    else:
        for number, item in enumerate(block.children):
            source.gap(item, item.gap if number else 0, rest)
            start = first if number == 0 else rest
            _children(source, item.children, start + item.sign, rest + " " * item.width)


def _leaf(source: Source, leaf: Leaf, first: str, rest: str) -> None:
    leaf.home = rest if leaf.home is None else leaf.home
    known = leaf.before if leaf.home == rest else ()
    starts = source.starts.setdefault(id(leaf), [])
    for number, line in enumerate(leaf.text.split("\n")):
        if number == 0:
            prefix = first + (known[0] if known else "") + leaf.mark
        elif number < len(known):
            prefix = known[number]
        else:
            prefix = rest.rstrip(" ") if not line else rest
        starts.append(source.length + len(prefix))
        source.line(prefix, line)
