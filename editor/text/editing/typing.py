"""What is typed: signs that stay signs, letters that wear the marks chosen for them, lists begun as in Word."""

from dataclasses import replace

from editor.loading import pattern
from editor.text.editing import inline, tables
from editor.text.editing.blocks import Bullets, Caret, Item, Leaf, LeafKind, Quote
from editor.text.editing.inline import EMPHASIS, STRONG, Letter
from editor.text.editing.lists import item_of, merge_lists
from editor.text.editing.structure import guarded_at, holder_of, is_section_heading, paragraph_beside
from editor.text.markdown.markdown import guarded

_SIGNS = frozenset("\\`*_{}[]()#+-.!|<>~&;:=\"'/@$%^?,")
_ALWAYS = frozenset("*`")
_IN_BLOCK = frozenset({(LeafKind.TABLE, "|"), (LeafKind.HEADING, "#")})
AUTOMATIC = pattern(
    r"(?<![^ >])(?:\\?(?P<bullet>[-*+])|(?P<number>[0-9]{1,9})\\?(?P<stop>[.)])|(?P<hash>\\?##?)|(?P<quote>\\?>))$"
)
"""What is made a list item, a heading or a quote by a space typed behind it at a paragraph's start."""


def type_letters(root: Quote, caret: Caret, characters: str, pending: frozenset[str]) -> Caret:
    """Put characters in at a caret; whatever they look like, they become no marks."""
    leaf = caret.leaf
    if leaf.kind is LeafKind.CODE:
        at = code_place(leaf.text, caret.at)
        leaf.text = leaf.text[:at] + characters + leaf.text[at:]
        return Caret(leaf, at + len(characters))
    if leaf.kind is LeafKind.RULE:
        leaf, caret = (after := paragraph_beside(root, leaf, before=caret.at == 0)).leaf, after
    start, end = 0, len(leaf.text)
    if leaf.kind is LeafKind.TABLE:
        start, end = tables.words_at(leaf.text, caret.at)
    at = min(max(caret.at, start), end)
    text = leaf.text[start:end]
    is_first_word = not leaf.text and not leaf.mark
    letters, last = _with(text, at - start, characters, pending, leaf.kind)
    where = inline.written(letters)
    made = where.text
    place = where.after(last)
    if leaf.kind is LeafKind.PARAGRAPH:
        made, place = guarded_at(*_moved_out(made, place, leaf.before[0] if leaf.before else ""))
    elif leaf.kind is LeafKind.TABLE and made.endswith("\\") and leaf.text[end : end + 1] == "|":
        made += " "  # the bar behind it goes on parting cells
    leaf.text = leaf.text[:start] + made + leaf.text[end:]
    if is_first_word:
        _tighten(root, leaf)
    return Caret(leaf, start + place)


def _moved_out(text: str, place: int, lead: str) -> tuple[str, int]:
    """A paragraph with no more spaces before its first word than leave it one, and where a place is then."""
    bare = text.lstrip(" \t")
    own = len(text) - len(bare)
    extra = min(len((lead + text[:own]).expandtabs(4)) - 3, own)
    return (text[extra:], max(place - extra, 0)) if bare and extra > 0 else (text, place)


def code_place(code: str, at: int) -> int:
    """A place in code: itself, or the nearest one between the fences."""
    if not code.startswith(("```", "~~~")):
        return at
    first = code.find("\n") + 1
    last = code.rfind("\n") if code.count("\n") > 1 else len(code)
    return min(max(at, first), last) if first else len(code)


def _with(text: str, at: int, characters: str, pending: frozenset[str], kind: LeafKind) -> tuple[list[Letter], int]:
    """The letters of a text with characters put in, and the number of the last of them."""
    letters = _open_at(inline.read(text), at)
    number = inline.number_at(letters, at)
    where = inline.written(letters)
    spans: tuple[inline.MarkSpan, ...] = ()
    if number and where.ends[number - 1] == at:
        spans = letters[number - 1].spans
    elif number < len(letters) and where.starts[number] == at:
        spans = letters[number].spans
    elif 0 < number < len(letters):
        spans = tuple(a for a, b in zip(letters[number - 1].spans, letters[number].spans, strict=False) if a is b)
    for character in characters:
        one = _letter(letters, number, character, spans, kind)
        if one.kind == "escape" and number and letters[number - 1].source == "\\":
            letters[number - 1] = Letter("\\\\", "escape", letters[number - 1].spans)
        letters.insert(number, one)
        number += 1
    chosen = range(number - len(characters), number)
    for name, marks in (STRONG, EMPHASIS):
        if name in pending:
            inside = any(inline.has(letters[n], name) for n in chosen)
            letters = inline.without(letters, chosen, name) if inside else _bridged(letters, chosen, name, marks)
    return inline.settled(letters, range(chosen.start - 1, chosen.stop + 1)), number - 1


def _open_at(letters: list[Letter], at: int) -> list[Letter]:
    """The letters, where a place is among the spaces that break a line those before it on their own."""
    number = inline.number_at(letters, at)
    if not number or letters[number - 1].kind != "break":
        return letters
    broken = letters[number - 1]
    within = at - inline.written(letters).starts[number - 1]
    spaces = broken.source[:within]
    if spaces.strip(" \t") or within >= len(broken.source):
        return letters
    apart = [Letter(space, "text", broken.spans) for space in spaces]
    return [*letters[: number - 1], *apart, replace(broken, source=broken.source[within:]), *letters[number:]]


def _bridged(letters: list[Letter], chosen: range, name: str, marks: str) -> list[Letter]:
    """The letters, the chosen in a span that goes on from one before them, over the white space between."""
    start = chosen.start
    while start and letters[start - 1].is_space:
        start -= 1
    goes_on = start > 0 and inline.has(letters[start - 1], name)
    return inline.within(letters, range(start if goes_on else chosen.start, chosen.stop), inline.new_span(name, marks))


def _letter(
    letters: list[Letter], number: int, character: str, spans: tuple[inline.MarkSpan, ...], kind: LeafKind
) -> Letter:
    """The letter that shows this character where it is put."""
    if character not in _SIGNS:
        return Letter(character, "text", spans)
    plain, escaped = Letter(character, "text", spans), Letter(f"\\{character}", "escape", spans)
    if character in _ALWAYS or (kind, character) in _IN_BLOCK:
        return escaped
    if character == "|" and any("\n" in letter.source for letter in letters[number:]):
        return Letter("&#124;", "escape", spans)  # a line of dashes below would make a table even of an escaped one
    if character == "}" and number and inline.written(letters[:number]).text.endswith("}"):
        return plain  # a fact is written by hand
    before = inline.written(letters[:number]).text[-1:]
    if character == "_" and not before.isalnum():
        return escaped
    trial = [*letters[:number], plain, *letters[number:]]
    return plain if inline.is_read_back(trial) else escaped


def _tighten(root: Quote, leaf: Leaf) -> None:
    """The empty line before a list that had no words yet goes with its first word, and so do spaces too many."""
    found = item_of(root, leaf)
    if found is None:
        return
    holder, items, item = found
    if len(item.pad.expandtabs(4)) > 4 and item.children[0] is leaf and leaf.text.strip():
        item.pad = " "  # more would make code of the word
    if isinstance(holder, Item) and items.children == [item] and item.children == [leaf] and items.gap == 1:
        at = holder.children.index(items)
        if at == 1 and len(holder.children) == 2:
            items.gap, items.blanks = 0, ()


def automatic(root: Quote, caret: Caret) -> Caret | None:
    """What a space makes of a marker that stands at a paragraph's start: a list item, a heading or a quote; or None."""
    leaf = caret.leaf
    found = AUTOMATIC.match(leaf.text[: caret.at])
    if found is None or leaf.kind is not LeafKind.PARAGRAPH:
        return None
    rest = leaf.text[caret.at :]
    if found["hash"]:
        if item_of(root, leaf) is not None or holder_of(root, leaf) is not root:
            return None
        leaf.kind, leaf.text = LeafKind.HEADING, rest.lstrip()
        leaf.mark = "# "
        leaf.mark = "# " if is_section_heading(root, leaf) else "## "
        return Caret(leaf, 0)
    if found["quote"]:
        _quoted(root, leaf, rest)
        return Caret(leaf, 0)
    if found["number"] and not _may_number(root, leaf, int(found["number"])):
        return None
    holder = holder_of(root, leaf)
    if isinstance(holder, Item) and holder.children[0] is leaf:
        return None
    marker = f"{found['number']}{found['stop']}" if found["number"] else "-"
    leaf.text = guarded(rest.lstrip())
    at = holder.children.index(leaf)
    gap, leaf.gap = leaf.gap, 0
    holder.children[at] = Bullets([Item([leaf], marker)], gap)
    merge_lists(root)
    return Caret(leaf, 0)


def _may_number(root: Quote, leaf: Leaf, number: int) -> bool:
    """Whether a number begins a list, or goes on with the one right before."""
    if number == 1:
        return True
    holder = holder_of(root, leaf)
    at = holder.children.index(leaf)
    before = holder.children[at - 1] if at else None
    return isinstance(before, Bullets) and before.children[-1].number == number - 1


def _quoted(root: Quote, leaf: Leaf, rest: str) -> None:
    holder = holder_of(root, leaf)
    at = holder.children.index(leaf)
    leaf.text = guarded(rest.lstrip())
    gap, leaf.gap = leaf.gap, 0
    holder.children[at] = Quote([leaf], gap)
