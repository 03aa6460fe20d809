"""Cutting and joining: what Enter, Backspace and Delete do to the blocks."""

from editor.text.editing import inline, tables
from editor.text.editing.blocks import Block, Bullets, Caret, Holder, Item, Leaf, LeafKind, Quote, leaves, path_to
from editor.text.editing.keys import Refusal
from editor.text.editing.lists import RefusedKey, indent, item_of, leave, merge_lists, number, outdent, split_item
from editor.text.markdown.markdown import guarded

TEXTS = (LeafKind.PARAGRAPH, LeafKind.HEADING)


def holder_of(root: Quote, leaf: Leaf) -> Holder:
    """What a leaf stands in."""
    holder = (path_to(root, leaf) or (root,))[-1]
    if isinstance(holder, Bullets):
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    return holder


def neighbour(root: Quote, leaf: Leaf, by: int) -> Leaf | None:
    """The leaf before (-1) or after (1) another."""
    order = list(leaves(root))
    at = next(place for place, known in enumerate(order) if known is leaf) + by
    return order[at] if 0 <= at < len(order) else None


# Enter


def enter(root: Quote, caret: Caret) -> Caret:
    """Begin a new paragraph, item or row; leave a list, quote or table from an empty one."""
    leaf = caret.leaf
    if leaf.kind is LeafKind.TABLE:
        return _enter_in_table(root, caret)
    if leaf.kind is LeafKind.CODE:
        return _line_of_code(caret)
    if leaf.kind is LeafKind.RULE:
        return paragraph_beside(root, leaf)
    found = item_of(root, leaf)
    holder = holder_of(root, leaf)
    if not leaf.text and not leaf.mark:
        return _enter_on_empty(root, leaf, holder)
    right = _cut(leaf, caret.at)
    if leaf.kind is LeafKind.HEADING:
        _enter_in_heading(root, leaf, right)
    if found is not None and holder is found[2] and holder.children[0] is leaf:
        split_item(root, leaf, right)
    else:
        holder.children.insert(holder.children.index(leaf) + 1, right)
    return Caret(right, inline.written(inline.read(right.text)).before(0) if right.text else 0)


def _enter_on_empty(root: Quote, leaf: Leaf, holder: Holder) -> Caret:
    found = item_of(root, leaf)
    if found is not None and holder is found[2]:
        outer, items, item = found
        if item.children[0] is not leaf:
            item.children.remove(leaf)
            made = Item([leaf], item.marker, item.lead, item.pad or " ")
            leaf.gap = 0
            items.children.insert(items.children.index(item) + 1, made)
            number(items)
        elif isinstance(outer, Item):
            outdent(root, item, items, outer)
        else:
            leave(item, items, outer)
    elif isinstance(holder, Quote) and holder is not root:
        _leave_quote(root, leaf, holder)
    return Caret(leaf, 0)


def _enter_in_heading(root: Quote, leaf: Leaf, right: Leaf) -> None:
    if not leaf.text and is_section_heading(root, leaf):
        raise RefusedKey(Refusal.SECTION_HEADING)
    if not leaf.mark:  # underlined: its words were cut as a paragraph's
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    if not leaf.text:
        right.kind, right.mark = leaf.kind, leaf.mark
        leaf.kind, leaf.mark = LeafKind.PARAGRAPH, ""
    elif right.text and leaf.mark.strip() != "#":
        right.kind, right.mark = LeafKind.HEADING, leaf.mark


def is_section_heading(root: Quote, leaf: Leaf) -> bool:
    """Whether a leaf is the heading of the whole section: of the first level, before everything else."""
    return leaf.kind is LeafKind.HEADING and leaf.mark.strip() == "#" and root.children[0] is leaf


def _enter_in_table(root: Quote, caret: Caret) -> Caret:
    leaf = caret.leaf
    moved = tables.next_row(leaf.text, caret.at)
    if moved is None:
        leaf.text = tables.without_row(leaf.text, caret.at)
        return paragraph_beside(root, leaf)
    leaf.text, at = moved
    return Caret(leaf, at)


def paragraph_beside(root: Quote, leaf: Leaf, *, before: bool = False) -> Caret:
    """An empty paragraph after a leaf, or before it."""
    holder = holder_of(root, leaf)
    made = Leaf(LeafKind.PARAGRAPH, "", leaf.gap if before else 1)
    holder.children.insert(holder.children.index(leaf) + (not before), made)
    return Caret(made, 0)


def guarded_at(text: str, place: int) -> tuple[str, int]:
    """A paragraph whose line at a place begins no other block, and where the place is then."""
    start = text.rfind("\n", 0, place) + 1
    safe = text[:start] + guarded(text[start:])
    return safe, place + len(safe) - len(text)


def _cut(leaf: Leaf, at: int) -> Leaf:
    """Cut a leaf's words in two; what is cut off begins a paragraph, whatever it looks like."""
    letters = inline.read(leaf.text)
    left, right = inline.cut(letters, inline.number_at(letters, at))
    leaf.text = inline.written(left).text
    return Leaf(LeafKind.PARAGRAPH, guarded(inline.written(right).text))


def _line_of_code(caret: Caret) -> Caret:
    leaf = caret.leaf
    leaf.text = f"{leaf.text[: caret.at]}\n{leaf.text[caret.at :]}"
    return Caret(leaf, caret.at + 1)


# A line break


def line_break(caret: Caret) -> Caret:
    """Break the line without ending the paragraph."""
    leaf = caret.leaf
    if leaf.kind is LeafKind.CODE:
        return _line_of_code(caret)
    if leaf.kind is not LeafKind.PARAGRAPH or not leaf.text[: caret.at].strip():
        raise RefusedKey(Refusal.NO_BREAK_HERE)
    letters = inline.read(leaf.text)
    left, right = inline.cut(letters, inline.number_at(letters, caret.at))
    if not left:
        raise RefusedKey(Refusal.NO_BREAK_HERE)
    shared = tuple(
        one for one, other in zip(left[-1].spans, right[0].spans if right else (), strict=False) if one is other
    )
    where = inline.written([*left, inline.Letter("\\\n", "break", shared), *right])
    end = where.ends[len(left)]
    leaf.text, leaf.before = guarded_at(where.text, end)[0], leaf.before[:1]
    return Caret(leaf, end)


# Joining and deleting


def delete(root: Quote, first: Caret, last: Caret) -> Caret:
    """Take away what lies between two carets; the blocks on both sides are joined, cells of tables emptied."""
    if first.leaf is last.leaf:
        return _delete_within(first.leaf, first.at, last.at)
    order = list(leaves(root))
    start, end = (next(n for n, leaf in enumerate(order) if leaf is caret.leaf) for caret in (first, last))
    kinds = {first.leaf.kind, last.leaf.kind}
    if LeafKind.CODE in kinds:
        raise RefusedKey(Refusal.PART_OF_CODE)
    if not kinds <= set(TEXTS):
        return _delete_around(root, first, last, order[start + 1 : end])
    before, after = inline.read(first.leaf.text), inline.read(last.leaf.text)
    left = before[: inline.number_at(before, first.at)]
    right = after[inline.number_at(after, last.at) :]
    for leaf in order[start + 1 : end + 1]:
        _remove(root, leaf)
    where = inline.written(inline.settled(inline.joined(left, right), range(len(left) - 1, len(left) + 1)))
    first.leaf.text = where.text if first.leaf.mark else guarded(where.text)
    first.leaf.before = first.leaf.before[:1]
    shift = len(first.leaf.text) - len(where.text)
    merge_lists(root)
    return Caret(first.leaf, where.after(len(left) - 1) + (shift if left else 0))


def _delete_around(root: Quote, first: Caret, last: Caret, between: list[Leaf]) -> Caret:
    """Take away what lies between two carets of which one is in a table, or at a rule: no cell goes, its words do."""
    for leaf in between:
        _remove(root, leaf)
    end = _delete_within(last.leaf, 0, last.at) if last.leaf.kind is not LeafKind.RULE else last
    if not last.leaf.text or last.leaf.kind is LeafKind.RULE:
        _remove(root, last.leaf)
        end = Caret(first.leaf, 0)
    if first.leaf.kind is not LeafKind.RULE:
        return _delete_within(first.leaf, first.at, len(first.leaf.text))
    if end.leaf is first.leaf:
        return _delete_within(first.leaf, 0, len(first.leaf.text))
    _remove(root, first.leaf)
    return end


def _delete_within(leaf: Leaf, start: int, end: int) -> Caret:
    if leaf.kind is LeafKind.TABLE:
        return Caret(leaf, _empty_cells(leaf, start, end))
    if leaf.kind not in TEXTS:
        left = leaf.text[:start] + leaf.text[end:]
        if leaf.kind is LeafKind.RULE or not left.strip():
            leaf.kind, left, start = LeafKind.PARAGRAPH, "", 0
        elif leaf.kind is LeafKind.CODE and _fences(left) != _fences(leaf.text):
            raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
        leaf.text = left
        return Caret(leaf, start)
    made, place = _without(leaf.text, start, end)
    shown = made if leaf.mark or not made.strip() else guarded(made)
    leaf.text = shown
    return Caret(leaf, place + len(shown) - len(made) if place else 0)


def _without(text: str, start: int, end: int) -> tuple[str, int]:
    """The words without the letters between two places, and where they were."""
    letters = inline.read(text)
    first, last = inline.number_at(letters, start), inline.number_at(letters, end)
    kept = inline.coalesced([*letters[:first], *letters[last:]])
    where = inline.written(inline.settled(kept, range(first - 1, first + 1)))
    return where.text, where.after(first - 1) if first else (where.before(0) if where.starts else 0)


def _empty_cells(leaf: Leaf, start: int, end: int) -> int:
    """Take the letters between two places out of every cell that they go over; where the first of them was."""
    here, (first, last) = tables.cell_at(leaf.text, start), tables.words_at(leaf.text, end)
    at = min(max(start, here.start), here.end)
    for cell in reversed(tables.cells(leaf.text)):
        low, high = max(start, cell.start), min(end, last if cell.start == first else cell.end)
        if low < high:
            words = cell.start, max(cell.end, high)
            made, place = _without(leaf.text[slice(*words)], low - cell.start, high - cell.start)
            leaf.text = leaf.text[: cell.start] + made + leaf.text[words[1] :]
            at = cell.start + place if cell.start == here.start else at
    return at


def _fences(code: str) -> list[str]:
    """The lines that open and close a code block."""
    lines = code.split("\n")
    return [line for line in (lines[0], lines[-1]) if line.lstrip().startswith(("```", "~~~"))]


def _remove(root: Quote, leaf: Leaf) -> None:
    """Take a leaf out, and what is empty without it; what an item had below moves up."""
    path = path_to(root, leaf)
    if path is None:
        return
    child: Block | Item = leaf
    for holder in reversed(path):
        place = next(n for n, known in enumerate(holder.children) if known is child)
        gap = child.gap
        del holder.children[place]
        if place < len(holder.children) and gap > holder.children[place].gap and not isinstance(holder, Item):
            holder.children[place].gap = gap
        if isinstance(holder, Item) and holder.children and place == 0:
            _lift(path, holder)
            return
        if holder.children or holder is root:
            if isinstance(holder, Bullets):
                _after_removal(holder, place, child)
            return
        child = holder


def _after_removal(items: Bullets, place: int, gone: "Block | Item") -> None:
    if isinstance(gone, Item) and gone.number is not None and place < len(items.children):
        if place == 0:
            items.children[0].marker = gone.marker
        number(items)


def _lift(path: "tuple[Quote | Bullets | Item, ...]", item: Item) -> None:
    """An item whose first paragraph went: the items of the list in it take its place, other blocks stay its own."""
    items = path[path.index(item) - 1]
    first = item.children[0]
    first.gap = 0
    if isinstance(first, Bullets) and isinstance(items, Bullets):
        at = items.children.index(item)
        for inner in first.children:
            inner.lead, inner.pad = item.lead, item.pad
            inner.marker = item.marker
        first.children[-1].children += item.children[1:]
        items.children[at : at + 1] = first.children
        if item.number is not None:
            number(items)


def backspace_at_start(root: Quote, leaf: Leaf) -> Caret:
    """Backspace before the first letter of a block."""
    if leaf.kind not in TEXTS:
        raise RefusedKey(Refusal.EDGE_OF_CELL if leaf.kind is LeafKind.TABLE else Refusal.EDGE_OF_BLOCK)
    if leaf.kind is LeafKind.HEADING:
        if is_section_heading(root, leaf) or not leaf.mark:
            raise RefusedKey(Refusal.SECTION_HEADING)
        leaf.kind, leaf.mark, leaf.text = LeafKind.PARAGRAPH, "", guarded(leaf.text)
        leaf.gap = max(leaf.gap, 1) if root.children[0] is not leaf else leaf.gap
        return Caret(leaf, 0)
    found, holder = item_of(root, leaf), holder_of(root, leaf)
    if found is not None and holder is found[2] and holder.children[0] is leaf:
        outer, items, item = found
        if isinstance(outer, Item):
            outdent(root, item, items, outer)
        else:
            leave(item, items, outer)
        return Caret(leaf, 0)
    if isinstance(holder, Quote) and holder is not root and holder.children[0] is leaf:
        _leave_quote(root, leaf, holder)
        return Caret(leaf, 0)
    before = neighbour(root, leaf, -1)
    if before is None:
        raise RefusedKey(Refusal.EDGE_OF_BLOCK)
    return join(root, before, leaf)


def join(root: Quote, before: Leaf, leaf: Leaf) -> Caret:
    """Join two leaves that stand one after the other."""
    if LeafKind.RULE in (before.kind, leaf.kind):
        gone, kept = (
            (before, Caret(leaf, 0)) if before.kind is LeafKind.RULE else (leaf, Caret(before, len(before.text)))
        )
        _remove(root, gone)
        return kept
    if before.kind not in TEXTS and not leaf.text and leaf.kind is LeafKind.PARAGRAPH:
        _remove(root, leaf)
        at = tables.end_of_last_cell(before.text) if before.kind is LeafKind.TABLE else len(before.text)
        return Caret(before, at)
    if not before.text and not before.mark and leaf.kind is not LeafKind.PARAGRAPH:
        _remove(root, before)
        return Caret(leaf, 0)
    return delete(root, Caret(before, len(before.text)), Caret(leaf, 0))


def _leave_quote(root: Quote, leaf: Leaf, quote: Quote) -> None:
    path = path_to(root, leaf) or ()
    holder = path[-2]
    if isinstance(holder, Bullets):
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    at, place = holder.children.index(quote), quote.children.index(leaf)
    after = Quote(quote.children[place + 1 :], sign=quote.sign)
    del quote.children[place:]
    leaf.gap = 1 if quote.children else quote.gap
    holder.children[at : at + 1] = [
        *([quote] if quote.children else []),
        leaf,
        *([after] if after.children else []),
    ]


# Tab


def tab(root: Quote, leaf: Leaf, *, back: bool) -> None:
    """Move an item in or out."""
    found = item_of(root, leaf)
    if found is None:
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    holder, items, item = found
    if not back:
        indent(items, item)
    elif isinstance(holder, Item):
        outdent(root, item, items, holder)
    else:
        raise RefusedKey(Refusal.OUTERMOST_ITEM)
