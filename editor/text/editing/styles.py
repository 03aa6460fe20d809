"""The kind of the chosen blocks: body, heading, sub-heading, list, quote."""

from editor.text.editing import lists
from editor.text.editing.blocks import Block, Bullets, Caret, Item, Leaf, LeafKind, Quote, leaves, path_to
from editor.text.editing.keys import Key, Refusal
from editor.text.editing.lists import RefusedKey, item_of
from editor.text.editing.structure import TEXTS, is_section_heading
from editor.text.markdown.markdown import guarded


def chosen_leaves(root: Quote, first: Caret, last: Caret) -> list[Leaf]:
    """The leaves from one caret to another; empty ones between others are left out."""
    order = list(leaves(root))
    start, end = (next(n for n, leaf in enumerate(order) if leaf is caret.leaf) for caret in (first, last))
    found = order[start : end + 1]
    return [leaf for leaf in found if leaf.text or leaf.mark] or found[:1]


def style(root: Quote, first: Caret, last: Caret, key: Key) -> None:
    """Give the chosen blocks a kind; a list, quote or sub-heading key takes its own kind away."""
    chosen = chosen_leaves(root, first, last)
    if any(leaf.kind not in TEXTS for leaf in chosen):
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    if any(is_section_heading(root, leaf) for leaf in chosen) and key is not Key.HEADING:
        raise RefusedKey(Refusal.SECTION_HEADING)
    match key:
        case Key.BULLETS | Key.NUMBERS:
            lists.toggle(root, chosen, numbered=key is Key.NUMBERS)
        case Key.QUOTE:
            _toggle_quote(root, chosen)
        case Key.BODY:
            _to_body(root, chosen)
        case _:
            _toggle_heading(root, chosen, "# " if key is Key.HEADING else "## ")


def style_at(root: Quote, caret: Caret) -> Key | None:
    """The kind of the block at a caret, None where it has none of these."""
    leaf = caret.leaf
    if leaf.kind is LeafKind.HEADING:
        return Key.HEADING if leaf.mark.strip() == "#" else Key.SUB_HEADING
    if leaf.kind is not LeafKind.PARAGRAPH:
        return None
    found = item_of(root, leaf)
    if found is not None:
        return Key.BULLETS if found[2].number is None else Key.NUMBERS
    path = path_to(root, leaf) or ()
    return Key.QUOTE if any(isinstance(holder, Quote) and holder is not root for holder in path) else Key.BODY


def _to_body(root: Quote, chosen: list[Leaf]) -> None:
    for leaf in chosen:
        if leaf.kind is LeafKind.HEADING:
            _toggle_heading(root, [leaf], leaf.mark)
    items = [leaf for leaf in chosen if item_of(root, leaf) is not None]
    for leaf in items:
        while (here := item_of(root, leaf)) is not None:
            lists.leave(here[2], here[1], here[0])
    quoted = [leaf for leaf in chosen if style_at(root, Caret(leaf, 0)) is Key.QUOTE]
    if quoted:
        _toggle_quote(root, quoted)


def _toggle_heading(root: Quote, chosen: list[Leaf], mark: str) -> None:
    if any(len(path_to(root, leaf) or ()) > 1 for leaf in chosen):
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    if mark == "# " and chosen != [root.children[0]]:
        raise RefusedKey(Refusal.SECTION_HEADING)
    if all(leaf.kind is LeafKind.HEADING and leaf.mark.strip() == mark.strip() for leaf in chosen):
        for leaf in chosen:
            if is_section_heading(root, leaf):
                raise RefusedKey(Refusal.SECTION_HEADING)
            leaf.kind, leaf.mark, leaf.text = LeafKind.PARAGRAPH, "", guarded(leaf.text)
        return
    for leaf in chosen:
        if leaf.kind is LeafKind.HEADING and not leaf.mark:
            raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
        words = " ".join(line.strip().removesuffix("\\") for line in leaf.text.split("\n"))
        leaf.kind, leaf.mark, leaf.before = LeafKind.HEADING, mark, ()
        leaf.text = _unguarded(words)


def _unguarded(words: str) -> str:
    """A heading needs no backslash before a list's marker; one before closing number signs it does."""
    bare = words.rstrip("#")
    return f"{bare}\\{words[len(bare) :]}" if bare != words and (not bare or bare.endswith(" ")) else words


def _toggle_quote(root: Quote, chosen: list[Leaf]) -> None:
    tops = [_top(root, leaf) for leaf in chosen]
    if all(isinstance(top, Quote) for top in tops):
        for top in dict.fromkeys(tops):
            at = root.children.index(top)
            if isinstance(top, Quote):
                top.children[0].gap = top.gap
                root.children[at : at + 1] = top.children
        return
    first, last = root.children.index(tops[0]), root.children.index(tops[-1])
    held = root.children[first : last + 1]
    if any(
        isinstance(block, Leaf) and block.kind is LeafKind.HEADING and is_section_heading(root, block) for block in held
    ):
        raise RefusedKey(Refusal.SECTION_HEADING)
    quote = Quote([], held[0].gap)
    held[0].gap = 0
    for block in held:
        quote.children += block.children if isinstance(block, Quote) else [block]
    root.children[first : last + 1] = [quote]


def _top(root: Quote, leaf: Leaf) -> Block:
    path = path_to(root, leaf) or ()
    inner = path[1] if len(path) > 1 else leaf
    if isinstance(inner, Item):
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    assert isinstance(inner, Leaf | Quote | Bullets)
    return inner
