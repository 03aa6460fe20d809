"""A key on a text: one splice that does what a person who knows Word expects, or why not.

Only the block, list, quote or table of the selection and its neighbours are read, and what is written is read back: the
words outside the selection stay as they are, whatever is pressed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile
from types import MappingProxyType

from editor.loading import unicode_pattern
from editor.text.editing import inline, marks, pasting, structure, styles, tables, typing
from editor.text.editing.blocks import Caret, LeafKind, Stretch, read_stretch, read_tree
from editor.text.editing.inline import EMPHASIS, STRONG, UnreadableError
from editor.text.editing.keys import (
    FRESH,
    Edit,
    Key,
    NewTable,
    Outcome,
    Pass,
    Pasted,
    PastedText,
    Press,
    Refusal,
    Refused,
    SetLink,
    State,
    Typed,
    Undo,
)
from editor.text.editing.lists import RefusedKey
from editor.text.editing.source import write
from editor.text.editing.splices import difference
from editor.text.markdown.markdown import parse

_PLAIN = unicode_pattern(r"[\p{L}\p{N}\p{M}\u200c\u200d ，。、；：？！（）「」『』“”‘’・—…]+")
_MARKS = frozenset("*_~[]()`\\<>&{}|#!")
_SIGN_LENGTH = 32
"""Characters of the longest sign that is looked at; a family of four has 11."""
_CLUSTER = unicode_pattern(r"\X")


def press(text: str, selection: tuple[int, int], key: Press, state: State = FRESH) -> Outcome:
    """What a key makes of a text with this selection (anchor, cursor). Places outside the text count as its ends."""
    anchor, cursor = (max(0, min(place, len(text))) for place in selection)
    undo = state.undo.get(key)
    if undo is not None and undo.text == text and undo.selection == (anchor, cursor):
        return undo.edit
    if "\r" in text or "\0" in text:
        return Pass()
    if isinstance(key, Key) and key in (Key.BOLD, Key.ITALIC) and anchor == cursor:
        name = STRONG[0] if key is Key.BOLD else EMPHASIS[0]
        return Edit(anchor, 0, "", anchor, cursor, State(state.pending ^ {name}))
    if isinstance(key, Typed) and anchor == cursor and not state.pending and _is_easy(text, cursor, key.characters):
        return Pass()
    try:
        stretch = read_stretch(text, anchor, cursor)
        return _pressed(text, stretch, key, state, (anchor, cursor))
    except RefusedKey as refused:
        return Refused(refused.reason)
    except UnreadableError:
        return Refused(Refusal.CANNOT_STAND_HERE) if isinstance(key, Pasted | NewTable) else Pass()


def style_of(text: str, place: int) -> Key | None:
    """The kind of the block at a place, for the style box: BODY, HEADING, SUB_HEADING, BULLETS, NUMBERS, QUOTE."""
    try:
        stretch = read_stretch(text, place, place)
    except UnreadableError:
        return None
    return styles.style_at(stretch.root, stretch.cursor)


def link_of(text: str, start: int, end: int) -> str:
    """Where the link at a selection leads, for who is to change it; empty where it touches none, or several blocks."""
    try:
        stretch = read_stretch(text, end, end)
        return marks.link_at(stretch.root, stretch.cursor) or (link_of(text, start, start) if start < end else "")
    except UnreadableError:
        return ""


def marks_of(text: str, start: int, end: int, state: State = FRESH) -> frozenset[str]:
    """Which of `strong`, `em` and `link` all chosen letters wear, or the next letter would."""
    try:
        stretch = read_stretch(text, start, end)
        first, last = stretch.anchor, stretch.cursor
        letters = inline.read(first.leaf.text)
    except UnreadableError:
        return frozenset()
    one, other = (inline.number_at(letters, first.at), inline.number_at(letters, last.at))
    if first.leaf is not last.leaf:
        other = len(letters)
    near = letters[one:other] if one < other else letters[max(one - 1, 0) : one]
    worn = [{span.kind for span in letter.spans} for letter in near if not letter.is_space]
    return frozenset(set.intersection(*worn) if worn else set()) ^ state.pending


def _is_easy(text: str, at: int, characters: str) -> bool:
    """Whether characters typed here can become nothing but words: between words, not where a block begins."""
    if characters == " ":
        line = text[text.rfind("\n", 0, at) + 1 : at]
        return line[-1:].isalnum() and text[at : at + 1] not in _MARKS and not typing.AUTOMATIC.search(line)
    if not _PLAIN.fullmatch(characters) or characters.isspace():
        return False
    before, after = text[at - 1 : at], text[at : at + 1]
    return not (before in _MARKS or after in _MARKS or not before.strip()) and bool(_PLAIN.fullmatch(before))


def _pressed(text: str, stretch: Stretch, key: Press, state: State, selection: tuple[int, int]) -> Outcome:
    """What a key does to the blocks that were read; the tree of the stretch is changed."""
    before = write(stretch.root, stretch.trailing).text
    is_backward = selection[0] > selection[1]
    first, last = (stretch.cursor, stretch.anchor) if is_backward else (stretch.anchor, stretch.cursor)
    if key in _ON_SELECTION or isinstance(key, SetLink):
        first, last = _on_selection(stretch, first, last, key)
        ends = (last, first) if is_backward else (first, last)
        is_led = isinstance(key, SetLink) and selection[0] == selection[1]  # an address may be its own words
        made = _edit(text, stretch, before, ends, undone_by=_INVERSE.get(key, (key,)), same_letters=not is_led)
        return _with_markers(text, made) if key in _LISTS and first != last and first.at == 0 else made
    if first != last:
        first = structure.delete(stretch.root, first, last)
        if key in (Key.BACKSPACE, Key.DELETE):
            return _edit(text, stretch, before, (first, first), same_letters=False)
    elif key in (Key.BACKSPACE, Key.DELETE):
        only_signs = selection[0] != selection[1]  # such as the marker of an item, or what parts two cells
        if only_signs and (first.at or first.leaf.kind not in structure.TEXTS):
            return Edit(selection[1], 0, "", selection[1], selection[1])
        first = _erase(stretch, first, forward=key is Key.DELETE and not only_signs)
        return _edit(text, stretch, before, (first, first), same_letters=False)
    pending: frozenset[str] = frozenset()
    match key:
        case Key.ENTER:
            first = structure.enter(stretch.root, first)
        case Key.LINE_BREAK:
            first = structure.line_break(first)
        case Typed(characters):
            if characters == " " and not state.pending and selection[0] == selection[1]:
                automatic = _automatic(text, stretch, before, first, selection[0])
                if automatic is not None:
                    return automatic
            pending = _pending_after(first, characters, state.pending)
            first = typing.type_letters(stretch.root, first, characters, state.pending)
        case Pasted(markdown):
            first = pasting.paste(stretch.root, first, markdown)
        case PastedText(plain):
            first = pasting.paste_text(stretch.root, first, plain)
        case NewTable(rows, columns):
            first = pasting.new_table(stretch.root, first, rows, columns)
        case _:
            return Pass()
    if isinstance(key, Pasted | PastedText | NewTable):
        now = write(stretch.root, stretch.trailing).text
        if pasting.looks(read_tree(now)) != pasting.looks(stretch.root):
            raise RefusedKey(Refusal.CANNOT_STAND_HERE)
    is_whole = key is Key.ENTER and selection[0] == selection[1]
    undone_by: tuple[Press, ...] = (Key.BACKSPACE,) if is_whole else ()
    return _edit(text, stretch, before, (first, first), undone_by, pending, same_letters=is_whole)


_ON_SELECTION = frozenset(
    {
        *(Key.BOLD, Key.ITALIC, Key.UNLINK, Key.TAB, Key.BACK_TAB),
        *(Key.BULLETS, Key.NUMBERS, Key.QUOTE, Key.BODY, Key.HEADING, Key.SUB_HEADING),
    }
)
_LISTS = (Key.BULLETS, Key.NUMBERS)
_INVERSE: Mapping[Press, tuple[Press, ...]] = MappingProxyType(
    {Key.TAB: (Key.BACK_TAB,), Key.BACK_TAB: (Key.TAB,), Key.UNLINK: ()}
)


def _on_selection(stretch: Stretch, first: Caret, last: Caret, key: Press) -> tuple[Caret, Caret]:
    root = stretch.root
    match key:
        case Key.BOLD | Key.ITALIC:
            return marks.toggle(root, first, last, STRONG if key is Key.BOLD else EMPHASIS)
        case SetLink(target):
            return marks.link(root, first, last, target)
        case Key.UNLINK:
            return marks.unlink(root, first, last)
        case Key.TAB | Key.BACK_TAB:
            return _tabbed(stretch, first, last, back=key is Key.BACK_TAB)
        case _:
            styles.style(root, first, last, Key(key))
            return first, last


def _with_markers(text: str, edit: Outcome) -> Outcome:
    """The edit, with the marker of the first chosen item chosen, too."""
    if not isinstance(edit, Edit):
        return edit
    made = edit.applied(text)
    first = made.rfind("\n", 0, min(edit.anchor, edit.cursor)) + 1
    anchor, cursor = (first, edit.cursor) if edit.anchor < edit.cursor else (edit.anchor, first)
    undo = {key: replace(undo, selection=(anchor, cursor)) for key, undo in edit.state.undo.items()}
    return replace(edit, anchor=anchor, cursor=cursor, state=State(edit.state.pending, MappingProxyType(undo)))


def _tabbed(stretch: Stretch, first: Caret, last: Caret, *, back: bool) -> tuple[Caret, Caret]:
    if first.leaf.kind is LeafKind.TABLE and last.leaf is first.leaf:
        moved = tables.next_cell(first.leaf.text, last.at, -1 if back else 1)
        if moved is None:
            raise RefusedKey(Refusal.EDGE_OF_CELL)
        first.leaf.text, at = moved
        return (Caret(first.leaf, at), Caret(first.leaf, at))
    for leaf in styles.chosen_leaves(stretch.root, first, last):
        structure.tab(stretch.root, leaf, back=back)
    return first, last


def _erase(stretch: Stretch, caret: Caret, *, forward: bool) -> Caret:
    """Take the letter before or behind a caret, or join two blocks."""
    leaf, root = caret.leaf, stretch.root
    start, end = 0, len(leaf.text)
    if leaf.kind is LeafKind.TABLE:
        start, end = tables.words_at(leaf.text, caret.at)
    inside = leaf.text[start:end]
    letters = inline.read(inside) if leaf.kind is not LeafKind.CODE else [inline.Letter(one) for one in inside]
    number = inline.number_at(letters, caret.at - start)
    gone = range(number, number + _cluster(letters[number:])) if forward else range(max(number - 1, 0), number)
    if gone:
        where = inline.written(letters)
        first, last = start + where.starts[gone.start], start + where.ends[gone.stop - 1]
        return structure.delete(root, Caret(leaf, first), Caret(leaf, last))
    if leaf.kind is LeafKind.TABLE:
        raise RefusedKey(Refusal.EDGE_OF_CELL)
    if not forward:
        return structure.backspace_at_start(root, leaf)
    after = structure.neighbour(root, leaf, 1)
    if after is None:
        raise RefusedKey(Refusal.EDGE_OF_BLOCK)
    return structure.join(root, leaf, after)


def _cluster(letters: Sequence[inline.Letter]) -> int:
    """How many letters Delete takes: those that stand together as one sign."""
    text = "".join(letter.source for letter in takewhile(lambda letter: letter.kind == "text", letters[:_SIGN_LENGTH]))
    found = _CLUSTER.match(text)
    return len(found[0]) if found else min(len(letters), 1)


def _pending_after(caret: Caret, characters: str, pending: frozenset[str]) -> frozenset[str]:
    """The marks for the letter after white space: those chosen, and those of the word that ended before it."""
    if not characters.isspace() or caret.leaf.kind not in (*structure.TEXTS, LeafKind.TABLE):
        return frozenset()
    start, end = tables.words_at(caret.leaf.text, caret.at) if caret.leaf.kind is LeafKind.TABLE else (0, None)
    letters = inline.read(caret.leaf.text[start:end])
    where, number = inline.written(letters), inline.number_at(letters, caret.at - start)
    inside = number and where.ends[number - 1] == caret.at - start and number == len(letters)
    worn = {span.kind for span in letters[number - 1].spans} & {STRONG[0], EMPHASIS[0]} if inside else set()
    return pending ^ worn


def _automatic(text: str, stretch: Stretch, before: str, caret: Caret, place: int) -> Outcome | None:
    """A list, heading or quote begun by its marker and a space; Backspace right after leaves the marker as typed."""
    made = typing.automatic(stretch.root, caret)
    if made is None:
        return None
    edit = _edit(text, stretch, before, (made, made), same_letters=False)
    again = read_stretch(text, place, place)
    literal = typing.type_letters(again.root, again.cursor, " ", frozenset())
    other = _edit(text, again, before, (literal, literal), same_letters=False)
    if not isinstance(edit, Edit) or not isinstance(other, Edit):
        return edit
    return _undoable(text, edit, _from(text, edit, other), (Key.BACKSPACE,))


def _edit(
    text: str,
    stretch: Stretch,
    before: str,
    carets: tuple[Caret, Caret],
    undone_by: tuple[Press, ...] = (),
    pending: frozenset[str] = frozenset(),
    *,
    same_letters: bool = True,
) -> Outcome:
    """The splice from the source as it stands to what the tree says now."""
    after = write(stretch.root, stretch.trailing)
    if same_letters and _letters(before) != _letters(after.text):
        return Refused(Refusal.NOT_IN_THIS_BLOCK)
    if after.text == before != stretch.source:
        return Edit(stretch.selection[1], 0, "", *stretch.selection, State(pending))
    anchor, cursor = (stretch.start + after.place(caret) for caret in carets)
    start, removed, inserted = difference(stretch.source, after.text)
    edit = Edit(stretch.start + start, removed, inserted, anchor, cursor, State(pending))
    back = Edit(edit.start, len(inserted), text[edit.start : edit.start + removed], *stretch.selection)
    return _undoable(text, edit, back, undone_by)


def _undoable(text: str, edit: Edit, back: Edit, keys: tuple[Press, ...]) -> Edit:
    """The edit, which these keys answer with another one while nothing else was done."""
    if not keys:
        return edit
    undo = Undo(edit.applied(text), (edit.anchor, edit.cursor), back)
    return replace(edit, state=State(edit.state.pending, MappingProxyType(dict.fromkeys(keys, undo))))


def _from(text: str, one: Edit, other: Edit) -> Edit:
    """The splice from what one edit made of a text to what another would have made."""
    low = min(one.start, other.start)
    high = max(one.start + one.removed, other.start + other.removed)
    made, wanted = (
        text[low : edit.start] + edit.inserted + text[edit.start + edit.removed : high] for edit in (one, other)
    )
    start, removed, inserted = difference(made, wanted)
    return Edit(low + start, removed, inserted, other.anchor, other.cursor)


@lru_cache(maxsize=4)
def _letters(source: str) -> str:
    """What a reader sees of a stretch, white space left out, and a line break that nothing follows yet."""
    found = (token for block in parse(source) for token in block.children or [block] if token.type in _SEEN)
    return "".join("".join(token.content.removesuffix("\\").split()) for token in found)


_SEEN = frozenset({"text", "code_inline", "code_block", "fence", "fact", "image"})
