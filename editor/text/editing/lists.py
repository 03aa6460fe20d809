"""What is done to list items: moved in and out, left, numbered, made and unmade."""

from dataclasses import replace

from editor.text.editing.blocks import Block, Bullets, Holder, Item, Leaf, LeafKind, Quote, leaves, path_to
from editor.text.editing.keys import Refusal


class RefusedKey(Exception):
    """A change that is not made."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason = reason


def item_of(root: Quote, leaf: Leaf) -> tuple[Holder, Bullets, Item] | None:
    """The innermost item that holds a leaf, its list, and what holds that."""
    path = path_to(root, leaf) or ()
    for depth in range(len(path) - 1, 1, -1):
        item, items, holder = path[depth], path[depth - 1], path[depth - 2]
        if isinstance(item, Item) and isinstance(items, Bullets) and not isinstance(holder, Bullets):
            return holder, items, item
    return None


def new_item(like: Item, children: list[Block], items: Bullets) -> Item:
    """An item in the manner of another."""
    return Item(children, like.marker, like.lead, like.pad or " ", 1 if items.is_loose else 0)


def split_item(root: Quote, leaf: Leaf, right: Leaf) -> None:
    """Begin a new item with what was cut off; what stood below the cut goes with it."""
    found = item_of(root, leaf)
    if found is None:
        return
    _, items, item = found
    place = item.children.index(leaf)
    made = new_item(item, [right, *item.children[place + 1 :]], items)
    right.gap = 0
    same = all_same(items)
    del item.children[place + 1 :]
    items.children.insert(items.children.index(item) + 1, made)
    number(items, same=same)


def all_same(items: Bullets) -> bool:
    """Whether all items of a numbered list of two or more say one number."""
    return len(items.children) > 1 and len({item.number for item in items.children}) == 1


def number(items: Bullets, *, same: bool = False) -> None:
    """Number the items on from the first, or all alike."""
    first = items.children[0].number if items.children else None
    if first is not None:
        for place, item in enumerate(items.children):
            item.marker = f"{first if same else first + place}{item.marker[-1]}"


def leave(item: Item, items: Bullets, holder: Holder) -> None:
    """Make plain blocks of an item: the list ends before them and goes on after, with the numbers it would have."""
    place, at = items.children.index(item), holder.children.index(items)
    after = Bullets(items.children[place + 1 :])
    same = all_same(items)
    for block in item.children:
        block.gap = 1
    item.children[0].gap = items.gap if place == 0 else 1
    del items.children[place:]
    if after.children:
        after.children[0].gap = 0
        if item.number is not None:
            after.children[0].marker = item.marker
            number(after, same=same)
    holder.children[at : at + 1] = [
        *([items] if items.children else []),
        *item.children,
        *([after] if after.children else []),
    ]


def outdent(root: Quote, item: Item, items: Bullets, holder: Item) -> None:
    """Move an item out of the list inside another item; the items after it become its own."""
    outer = item_of_item(root, holder)
    if outer is None:
        raise RefusedKey(Refusal.OUTERMOST_ITEM)
    place, at = items.children.index(item), holder.children.index(items)
    followers, rest = items.children[place + 1 :], holder.children[at + 1 :]
    same = all_same(outer)
    del items.children[place:]
    del holder.children[at + 1 :]
    if not items.children:
        del holder.children[at]
    if followers:
        followers[0].gap = 0
        below = Bullets(followers, gap=0)
        number(below)
        item.children.append(below)
    item.children += rest
    item.lead, item.pad, item.marker = holder.lead, holder.pad or " ", holder.marker
    item.gap = 1 if outer.is_loose else 0
    outer.children.insert(outer.children.index(holder) + 1, item)
    number(outer, same=same)


def item_of_item(root: Quote, item: Item) -> Bullets | None:
    """The list that an item stands in."""
    path = path_to(root, next(leaves(item)))
    found = None
    for before, holder in zip(path or (), (path or ())[1:], strict=False):
        if holder is item and isinstance(before, Bullets):
            found = before
    return found


def indent(items: Bullets, item: Item) -> None:
    """Move an item into the one before it."""
    place = items.children.index(item)
    if place == 0:
        raise RefusedKey(Refusal.FIRST_ITEM)
    before = items.children[place - 1]
    same = all_same(items)
    del items.children[place]
    last = before.children[-1]
    if isinstance(last, Bullets):
        like = last.children[-1]
        item.marker, item.lead, item.pad = like.marker, like.lead, like.pad or " "
        last.children.append(item)
        number(last, same=all_same(last))
    else:
        item.lead = ""
        item.marker = f"1{items.kind}" if item.number is not None else item.marker
        before.children.append(Bullets([replace(item, gap=0)], gap=0))
    number(items, same=same)


def toggle(root: Quote, chosen: list[Leaf], *, numbered: bool) -> None:
    """Make items of the chosen paragraphs and of items of the other kind; paragraphs where all are such items."""
    found = [item_of(root, leaf) for leaf in chosen]
    if all(one is not None and (one[2].number is not None) == numbered for one in found):
        for leaf in chosen:
            here = item_of(root, leaf)
            while here is not None:
                leave(here[2], here[1], here[0])
                here = item_of(root, leaf)
        return
    for one in found:
        if one is not None:
            _change_kind(one[1], numbered=numbered)
    for leaf in chosen:
        if item_of(root, leaf) is None:
            _make_item(root, leaf, numbered=numbered)
    merge_lists(root)


def _change_kind(items: Bullets, *, numbered: bool) -> None:
    for place, item in enumerate(items.children, 1):
        if (item.number is not None) != numbered:
            item.marker = f"{place}." if numbered else "-"


def _make_item(root: Quote, leaf: Leaf, *, numbered: bool) -> None:
    if leaf.kind is not LeafKind.PARAGRAPH:
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    holder = (path_to(root, leaf) or (root,))[-1]
    if isinstance(holder, Bullets):
        return
    at = holder.children.index(leaf)
    before = holder.children[at - 1] if at else None
    gap, leaf.gap = leaf.gap, 0
    item = Item([leaf], "1." if numbered else "-")
    if isinstance(before, Bullets) and (before.children[0].number is not None) == numbered:
        del holder.children[at]
        item.marker = before.children[-1].marker
        before.children.append(item)
        number(before, same=all_same(before))
    else:
        holder.children[at] = Bullets([item], gap)


def merge_lists(holder: "Holder | Bullets") -> None:
    """Make one list of two of a kind that stand one after the other."""
    for block in holder.children:
        if not isinstance(block, Leaf):
            merge_lists(block)
    if isinstance(holder, Bullets):
        return
    at = 1
    while at < len(holder.children):
        before, block = holder.children[at - 1], holder.children[at]
        if isinstance(before, Bullets) and isinstance(block, Bullets) and before.kind == block.kind:
            tight = not before.is_loose and not block.is_loose
            block.children[0].gap = 0 if tight else 1
            same = all_same(before) and all_same(block)
            before.children += block.children
            number(before, same=same)
            del holder.children[at]
        else:
            at += 1
