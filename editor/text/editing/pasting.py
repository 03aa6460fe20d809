"""Putting a text in: words into the words around them, blocks between the blocks."""

from editor.loading import pattern
from editor.text.editing import inline, tables
from editor.text.editing.blocks import Block, Bullets, Caret, Item, Leaf, LeafKind, Quote, leaves, read_tree
from editor.text.editing.keys import Refusal
from editor.text.editing.lists import RefusedKey, all_same, item_of, merge_lists, number
from editor.text.editing.structure import holder_of
from editor.text.markdown.markdown import escape, guarded, parse
from editor.text.markdown.renderer import plain

_BLANK = pattern(r"\n[ \t]*\n[ \t\n]*")


def paste_text(root: Quote, caret: Caret, text: str) -> Caret:
    """Put plain text in: every line a paragraph, or what empty lines part where there are some."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if caret.leaf.kind is LeafKind.CODE:
        return _raw(caret, text)
    if caret.leaf.kind is LeafKind.TABLE:
        return _in_cell(caret, escape(" ".join(text.split())))
    parts = _BLANK.split(text) if _BLANK.search(text) else text.split("\n")
    return paste(root, caret, "\n\n".join(escape(" ".join(part.split())) for part in parts if part.strip()))


def paste(root: Quote, caret: Caret, markdown: str) -> Caret:
    """Put Markdown in at a caret; the caret goes behind it."""
    leaf = caret.leaf
    if leaf.kind is LeafKind.CODE:
        return _raw(caret, markdown)
    if leaf.kind is LeafKind.TABLE:
        words = (plain(token.children or [], {}) for token in parse(markdown) if token.type == "inline")
        return _in_cell(caret, escape(" ".join(" ".join(words).split())))
    blocks = read_tree(markdown.strip("\n")).children
    if not blocks:
        return caret
    if len(blocks) == 1 and isinstance(blocks[0], Leaf) and blocks[0].kind is LeafKind.PARAGRAPH:
        return _words(leaf, caret.at, blocks[0].text)
    if leaf.kind is LeafKind.RULE:
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    return _blocks(root, caret, blocks)


def _raw(caret: Caret, text: str) -> Caret:
    caret.leaf.text = caret.leaf.text[: caret.at] + text + caret.leaf.text[caret.at :]
    return Caret(caret.leaf, caret.at + len(text))


def _in_cell(caret: Caret, words: str) -> Caret:
    start, end = tables.words_at(caret.leaf.text, caret.at)
    at = min(max(caret.at, start), end)
    return _raw(Caret(caret.leaf, at), words.replace("\\|", "|").replace("|", "\\|"))


def _words(leaf: Leaf, at: int, words: str) -> Caret:
    letters, added = inline.read(leaf.text), inline.read(words)
    place = inline.number_at(letters, at)
    together = inline.coalesced([*letters[:place], *added, *letters[place:]])
    found = inline.settled(together, range(place - 1, place + len(added) + 1))
    made, end = inline.written(found).text, len(inline.written(found[: place + len(added)]).text)
    leaf.text = made if leaf.mark else guarded(made)
    return Caret(leaf, end + len(leaf.text) - len(made))


def _blocks(root: Quote, caret: Caret, blocks: list[Block]) -> Caret:
    leaf = caret.leaf
    letters = inline.read(leaf.text)
    left, right = inline.cut(letters, inline.number_at(letters, caret.at))
    first, last = blocks[0], blocks[-1]
    found = item_of(root, leaf)
    if found is not None and len(blocks) == 1 and isinstance(first, Bullets) and holder_of(root, leaf) is found[2]:
        return _items(found[1], found[2], leaf, first, (left, right))
    if found is not None:
        first.gap = 1
    holder = holder_of(root, leaf)
    at = holder.children.index(leaf)
    if isinstance(first, Leaf) and first.kind is LeafKind.PARAGRAPH:
        leaf.text = inline.written([*left, *inline.read(first.text)]).text
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
        if isinstance(block, Leaf) and block.kind is LeafKind.HEADING and block.mark.strip() == "#":
            block.mark = "## "  # a section has one heading of its own
    holder.children[at + 1 : at + 1] = blocks
    if not leaf.text and not leaf.mark and not isinstance(holder, Item):
        holder.children[at + 1].gap = leaf.gap
        holder.children.remove(leaf)
    merge_lists(root)
    return Caret(end, place)


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
