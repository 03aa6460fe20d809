"""Putting a text in: words into the words around them, blocks between the blocks."""

import re
from dataclasses import replace

from editor.loading import pattern
from editor.text.editing import inline, tables
from editor.text.editing.blocks import Block, Bullets, Caret, Item, Leaf, LeafKind, Quote, leaves, read_tree
from editor.text.editing.copied import plain_text
from editor.text.editing.keys import Refusal
from editor.text.editing.lists import RefusedKey, all_same, item_of, merge_lists, number
from editor.text.editing.structure import holder_of, paragraph_beside
from editor.text.editing.typing import code_place
from editor.text.markdown.markdown import escape, guarded

_BREAK = pattern(r"[ \t]*\\?\n[ \t]*")
_FENCE = pattern(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_BAR = pattern(r"(?<!\\)\|")
_BLANK = pattern(r"\n[ \t]*\n[ \t\n]*")


def paste_text(root: Quote, caret: Caret, text: str) -> Caret:
    """Put plain text in: every line a paragraph, or what empty lines part where there are some."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if caret.leaf.kind is LeafKind.CODE:
        return _in_code(caret, text)
    if caret.leaf.kind is LeafKind.TABLE:
        return _in_cell(caret, escape(" ".join(text.split())))
    parts = _BLANK.split(text) if _BLANK.search(text) else text.split("\n")
    return paste(root, caret, "\n\n".join(escape(" ".join(part.split())) for part in parts if part.strip()))


def paste(root: Quote, caret: Caret, markdown: str) -> Caret:
    """Put Markdown in at a caret; the caret goes behind it."""
    leaf = caret.leaf
    if leaf.kind is LeafKind.CODE:
        return _in_code(caret, plain_text(markdown))
    blocks = read_tree(markdown.strip("\n")).children
    if not blocks:
        return caret
    if leaf.kind is LeafKind.RULE:
        leaf, caret = (beside := paragraph_beside(root, leaf, before=caret.at == 0)).leaf, beside
    only = blocks[0] if len(blocks) == 1 and isinstance(blocks[0], Leaf) else None
    if leaf.kind is LeafKind.TABLE:
        return _in_table(caret, only)
    if only is not None and only.kind is LeafKind.PARAGRAPH:
        return _words(leaf, caret.at, only.text)
    return _blocks(root, caret, blocks)


def new_table(root: Quote, caret: Caret, rows: int, columns: int) -> Caret:
    """Put an empty table in at a caret, with so many rows below its heading; the caret goes into its first cell."""
    if caret.leaf.kind is LeafKind.TABLE:
        raise RefusedKey(Refusal.TABLE_IN_TABLE)
    if caret.leaf.kind is LeafKind.CODE:
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    if caret.leaf.kind is LeafKind.RULE:
        caret = paragraph_beside(root, caret.leaf, before=caret.at == 0)
    table = Leaf(LeafKind.TABLE, tables.empty(rows, columns))
    _blocks(root, caret, [table])
    return Caret(table, tables.cells(table.text)[0].start)


def looks(block: "Block | Item") -> object:
    """What a reader would see of a block: the kinds that stand in each other, and the words; empty paragraphs apart."""
    if isinstance(block, Leaf):
        return block.kind, " ".join(block.text.split())
    held = [looks(child) for child in block.children if not isinstance(child, Leaf) or child.text or child.mark]
    return type(block), held


def _in_code(caret: Caret, text: str) -> Caret:
    """Text as it stands, into code; nothing that would end the code."""
    leaf = caret.leaf
    at = code_place(leaf.text, caret.at)
    if leaf.text.startswith(("```", "~~~")):
        if _FENCE.search(text):
            raise RefusedKey(Refusal.CANNOT_STAND_HERE)
    else:
        text = text.replace("\n", "\n    ")
    leaf.text = leaf.text[:at] + text + leaf.text[at:]
    return Caret(leaf, at + len(text))


def _in_table(caret: Caret, only: Leaf | None) -> Caret:
    """A paragraph into the cell, or the cells of a table into empty ones."""
    leaf = caret.leaf
    if only is not None and only.kind is LeafKind.PARAGRAPH:
        return _in_cell(caret, only.text)
    if only is None or only.kind is not LeafKind.TABLE:
        raise RefusedKey(Refusal.ONE_PARAGRAPH)
    filled = tables.filled(leaf.text, caret.at, only.text)
    if filled is None:
        raise RefusedKey(Refusal.TABLE_IN_TABLE)
    leaf.text, at = filled
    return Caret(leaf, at)


def _in_cell(caret: Caret, words: str) -> Caret:
    leaf = caret.leaf
    start, end = tables.words_at(leaf.text, caret.at)
    made, place = _among(leaf.text[start:end], max(caret.at - start, 0), words, in_table=True)
    made += " " if made.endswith("\\") else ""  # the bar behind it goes on parting cells
    leaf.text = leaf.text[:start] + made + leaf.text[end:]
    return Caret(leaf, start + place)


def _words(leaf: Leaf, at: int, words: str) -> Caret:
    made, end = _among(leaf.text, at, words, in_table=False)
    if leaf.mark:
        made = _BREAK.sub(" ", made)
    safe = made if leaf.mark else _one_paragraph(made)
    leaf.text, leaf.before = safe, leaf.before[:1]
    return Caret(leaf, end + len(safe) - len(made))


def _among(text: str, at: int, words: str, *, in_table: bool) -> tuple[str, int]:
    """Words put between the words of a block or cell, and where they end."""
    letters, added = inline.read(text), inline.read(words)
    if in_table:
        added = [_of_one_line(letter) for letter in added]
    place = inline.number_at(letters, at)
    together = inline.coalesced([*letters[:place], *added, *letters[place:]])
    found = inline.settled(together, range(place - 1, place + len(added) + 1))
    return inline.written(found).text, len(inline.written(found[: place + len(added)]).text)


def _of_one_line(letter: inline.Letter) -> inline.Letter:
    """A letter as it stands in a cell."""
    if letter.kind == "break":
        return replace(letter, source=" ", kind="text")
    if letter.source == "|":
        return replace(letter, source="\\|", kind="escape")
    return replace(letter, source=_BAR.sub(r"\\|", letter.source).replace("\n", " "))


def _one_paragraph(text: str) -> str:
    """The words of a paragraph, so that none of its lines begins another block."""
    safe = guarded(text)
    found = read_tree(safe).children
    if len(found) == 1 and isinstance(found[0], Leaf) and found[0].kind is LeafKind.PARAGRAPH:
        return safe
    return "\n".join(map(guarded, safe.split("\n")))


def _blocks(root: Quote, caret: Caret, blocks: list[Block]) -> Caret:
    leaf = caret.leaf
    if leaf.kind is LeafKind.HEADING and not leaf.mark:
        raise RefusedKey(Refusal.CANNOT_STAND_HERE)
    for block in blocks:
        _uproot(block)
    letters = inline.read(leaf.text)
    left, right = inline.cut(letters, inline.number_at(letters, caret.at))
    first, last = blocks[0], blocks[-1]
    found, holder = item_of(root, leaf), holder_of(root, leaf)
    begins = found is not None and holder is found[2] and holder.children[0] is leaf
    if found is not None and begins and len(blocks) == 1 and isinstance(first, Bullets):
        return _items(found[1], found[2], leaf, first, (left, right))
    if found is not None:
        first.gap = 1
    is_first = leaf is root.children[0] and not leaf.text
    at = holder.children.index(leaf)
    if isinstance(first, Leaf) and first.kind is LeafKind.PARAGRAPH:
        leaf.text = inline.written([*left, *inline.read(first.text)]).text
        leaf.text = _BREAK.sub(" ", leaf.text) if leaf.mark else leaf.text
        blocks = blocks[1:]
    else:
        leaf.text = inline.written(left).text
    end: Leaf
    if isinstance(last, Leaf) and last.kind is LeafKind.PARAGRAPH:
        where = inline.written(inline.joined(inline.read(last.text), right))
        end, place = last, where.after(len(inline.read(last.text)) - 1)
        last.text = where.text
    else:
        end, place = Leaf(LeafKind.PARAGRAPH, guarded(inline.written(right).text)), 0
        blocks = [*blocks, end]
    for block in blocks:
        block.gap = max(block.gap, 1)
        if isinstance(block, Leaf) and block.kind is LeafKind.HEADING and not (is_first and block is first):
            block.mark = "## " if block.mark.strip() == "#" else block.mark  # a section has one heading of its own
    holder.children[at + 1 : at + 1] = blocks
    if not leaf.text and not leaf.mark and not begins:
        holder.children[at + 1].gap = leaf.gap
        holder.children.remove(leaf)
    merge_lists(root)
    return Caret(end, place)


def _uproot(block: "Block | Item") -> None:
    """Forget the white space that stood before the lines of a block where it was read."""
    block.blanks = ()
    if isinstance(block, Leaf):
        block.before = ()
        return
    for child in block.children:
        _uproot(child)


def _items(
    items: Bullets, item: Item, leaf: Leaf, pasted: Bullets, halves: tuple[list[inline.Letter], list[inline.Letter]]
) -> Caret:
    """Items pasted into an item: they follow it, or take its place where it is empty."""
    left, right = halves
    same = all_same(items)
    place = items.children.index(item)
    for new in pasted.children:
        new.marker, new.lead, new.pad, new.gap = item.marker, item.lead, item.pad or " ", item.gap
    *_, end = leaves(pasted)
    if end.kind is not LeafKind.PARAGRAPH:
        end = Leaf(LeafKind.PARAGRAPH, "")
        pasted.children[-1].children.append(end)
    where = inline.written(inline.joined(inline.read(end.text), right))
    after = where.after(len(inline.read(end.text)) - 1)
    end.text = where.text
    leaf.text = inline.written(left).text
    pasted.children[-1].children += item.children[1:]
    del item.children[1:]
    items.children[place + 1 : place + 1] = pasted.children
    if not leaf.text:
        items.children[place + 1].gap = item.gap
        items.children.remove(item)
    number(items, same=same)
    return Caret(end, after)
