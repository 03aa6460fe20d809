"""Bold, italic and links on a selection, each block by itself."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from markdown_it.common.utils import unescapeAll

from editor.loading import pattern
from editor.text.editing import inline, tables
from editor.text.editing.blocks import Caret, Leaf, LeafKind, Quote, leaves
from editor.text.editing.inline import Letter, MarkSpan
from editor.text.editing.keys import Refusal
from editor.text.editing.lists import RefusedKey
from editor.text.markdown.links import may_be_target


@dataclass(frozen=True, slots=True)
class _Part:
    """The chosen letters of a leaf, or of one cell of a table: the leaf, where its text stands, the letters."""

    leaf: Leaf
    start: int
    end: int
    letters: list[Letter]
    chosen: range


Change = Callable[[list[Letter], range], list[Letter]]


def toggle(root: Quote, first: Caret, last: Caret, kind: tuple[str, str]) -> tuple[Caret, Caret]:
    """Put bold or italic on all chosen letters, or take it off where all have it."""
    parts = [part for part in _parts(root, first, last) if part.chosen]
    if not parts:
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    name, marks = kind
    has_all = all(
        inline.has(part.letters[n], name) for part in parts for n in part.chosen if not part.letters[n].is_space
    )

    def change(letters: list[Letter], chosen: range) -> list[Letter]:
        if has_all:
            return inline.without(letters, chosen, name)
        return inline.within(letters, chosen, inline.new_span(name, marks))

    return _changed(parts, change)


def link(root: Quote, first: Caret, last: Caret, target: str) -> tuple[Caret, Caret]:
    """Make a link of the chosen words; with none, lead the link at the caret elsewhere."""
    written = _whole(target.strip()).replace(" ", "%20")
    written = f"<{written}>" if "<" not in written and written.count("(") != written.count(")") else written
    if not written or not may_be_target(written) or "\n" in written:
        raise RefusedKey(Refusal.BAD_TARGET)
    parts = list(_parts(root, first, last))
    chosen = [part for part in parts if part.chosen]
    if chosen:
        return _changed(chosen, lambda letters, chosen: inline.within(letters, chosen, inline.link_to(written)))
    if not any(_at_caret(part) is not None for part in parts):
        raise RefusedKey(Refusal.BAD_TARGET)
    return _changed(parts, lambda letters, chosen: _led_to(letters, chosen, written))


def _whole(target: str) -> str:
    """An address with the scheme that a person leaves out."""
    if _MAIL.fullmatch(target):
        return f"mailto:{target}"
    return f"https://{target}" if target.lower().startswith("www.") else target


def link_at(root: Quote, caret: Caret) -> str:
    """Where the link at a caret leads, as a person would write it; empty for none."""
    found = next((one for part in _parts(root, caret, caret) if (one := _at_caret(part)) is not None), None)
    match found:
        case MarkSpan():
            target = _TARGET.fullmatch(found.closing)
        case Letter(kind="address"):
            return found.source[1:-1]
        case Letter():
            target = _TARGET.fullmatch(found.source[1:])
        case _:
            return ""
    written = target["target"] if target else ""
    return unescapeAll(written[1:-1] if written.startswith("<") else written)


def _at_caret(part: _Part) -> MarkSpan | Letter | None:
    """The link around a caret or right at it: its span, or the letter that is one."""
    at = part.chosen.start
    for letter in part.letters[max(at - 1, 0) : at + 1][::-1]:
        if span := next((one for one in letter.spans if one.kind == "link"), None):
            return span
        if letter.kind == "address" or letter.source.startswith("[]("):
            return letter
    return None


def _led_to(letters: list[Letter], chosen: range, written: str) -> list[Letter]:
    """The letters, the link at the place of the chosen ones leading elsewhere; its title stays."""
    found = _at_caret(_Part(Leaf(LeafKind.PARAGRAPH, ""), 0, 0, letters, chosen))
    if isinstance(found, Letter):
        if found.kind == "image" and not written.startswith("#"):
            raise RefusedKey(Refusal.BAD_TARGET)
        bare = written.removeprefix("mailto:") if "@" in found.source and ":" not in found.source else written
        source = f"<{bare}>" if found.kind == "address" else f"[]({written})"
        return [replace(one, source=source) if one is found else one for one in letters]
    closing = _TARGET.fullmatch(found.closing) if found else None
    made = inline.link_to(written)
    if closing and closing["title"]:
        made = replace(made, closing=f"]({written}{closing['title']})")
    return [replace(one, spans=tuple(made if of is found else of for of in one.spans)) for one in letters]


_MAIL = pattern(r"[^@\s:/<>()]+@[^@\s:/<>()]+\.[^@\s:/<>()]+")
_TARGET = pattern(r"\]\(\s*(?P<target><[^<>\n]*>|\S*?)(?P<title>\s+[\"'(].*[\"')])?\s*\)", re.DOTALL)


def unlink(root: Quote, first: Caret, last: Caret) -> tuple[Caret, Caret]:
    """Take the link away in which the selection stands, and every link that it touches."""
    parts = list(_parts(root, first, last))
    links: set[MarkSpan] = set()
    for part in parts:
        near = range(
            max(part.chosen.start - (not part.chosen), 0), min(part.chosen.stop + (not part.chosen), len(part.letters))
        )
        links |= {span for n in near for span in part.letters[n].spans if span.kind == "link"}
    if not links:
        raise RefusedKey(Refusal.NO_LINK)

    def change(letters: list[Letter], _: range) -> list[Letter]:
        return [
            Letter(letter.source, letter.kind, tuple(span for span in letter.spans if span not in links))
            for letter in letters
        ]

    return _changed(parts, change)


def _parts(root: Quote, first: Caret, last: Caret) -> Iterator[_Part]:
    inside = False
    for leaf in leaves(root):
        inside = inside or leaf is first.leaf
        if not inside:
            continue
        start = first.at if leaf is first.leaf else 0
        end = last.at if leaf is last.leaf else len(leaf.text)
        if leaf.kind in (LeafKind.PARAGRAPH, LeafKind.HEADING):
            yield _part(leaf, 0, len(leaf.text), start, end)
        elif leaf.kind is LeafKind.TABLE:
            touched = [cell for cell in tables.cells(leaf.text) if cell.start <= end and start <= cell.end]
            yield from (_part(leaf, cell.start, cell.end, start, end) for cell in reversed(touched))
        if leaf is last.leaf:
            return


def _part(leaf: Leaf, start: int, end: int, first: int, last: int) -> _Part:
    letters = inline.read(leaf.text[start:end])
    chosen = range(
        inline.number_at(letters, max(first - start, 0)), inline.number_at(letters, min(max(last, start), end) - start)
    )
    numbers = list(chosen)
    while numbers and letters[numbers[0]].is_space:
        numbers.pop(0)
    while numbers and letters[numbers[-1]].is_space:
        numbers.pop()
    at = chosen.start
    return _Part(leaf, start, end, letters, range(numbers[0], numbers[-1] + 1) if numbers else range(at, at))


def _changed(parts: list[_Part], change: Change) -> tuple[Caret, Caret]:
    first: Caret | None = None
    last: Caret | None = None
    for part in parts:
        letters = change(part.letters, part.chosen)
        if not inline.is_read_back(letters):
            letters = _moved_off(letters, part.chosen)
            if [letter.looks() for letter in letters] == [letter.looks() for letter in part.letters]:
                raise RefusedKey(Refusal.MARKS_CANNOT_STAND)
        where = inline.written(letters)
        text = part.leaf.text
        part.leaf.text = text[: part.start] + where.text + text[part.end :]
        if last is not None and last.leaf is part.leaf:  # cells are changed from the last to the first
            last = Caret(last.leaf, last.at + len(part.leaf.text) - len(text))
        start = Caret(
            part.leaf,
            part.start + (where.before(part.chosen.start) if part.chosen else where.after(part.chosen.start - 1)),
        )
        end = Caret(
            part.leaf, part.start + (where.after(part.chosen.stop - 1) if part.chosen else start.at - part.start)
        )
        first = start if first is None or part.leaf is first.leaf else first
        last = end if last is None or part.leaf is not last.leaf else last
    if first is None or last is None:
        raise RefusedKey(Refusal.NOT_IN_THIS_BLOCK)
    return first, last


def _moved_off(letters: list[Letter], chosen: range) -> list[Letter]:
    """Marks moved off punctuation that keeps them from being read; refused where letters would have to lose theirs."""
    found = inline.settled(letters, range(chosen.start - 1, chosen.stop + 1))
    for before, after in zip(letters, found, strict=True):
        lost = before.looks()[1] - after.looks()[1]
        if lost and (before.kind not in ("text", "escape") or before.source[-1].isalnum()):
            raise RefusedKey(Refusal.MARKS_CANNOT_STAND)
    return found
