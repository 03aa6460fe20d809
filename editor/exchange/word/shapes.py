"""What the styles and lists of a Word document make of a paragraph or a run."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from editor.exchange.blocks.blocks import Form, Style
from editor.exchange.word.document import DocumentPart, ListPlace, Shape
from editor.exchange.word.elements import Element, child, get, is_on, name, value_of
from editor.exchange.word.numbering import STEP
from editor.policy.limits import INDENTS, LARGEST_NUMBER, LIST_LEVELS

_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_LIST_STYLE = re.compile(r"list (?:bullet|number) ([2-9])")
_QUOTES = frozenset({"quote", "intense quote", "block text"})
_CODE = frozenset({"code", "html preformatted", "macro text", "preformatted text", "source code"})
_NOTES = frozenset({"release note", "table end", "subtitle", "header", "footer"})
_BULLETS = frozenset({"bullet", "none"})
_DEEPEST_STYLE = 20


@dataclass(frozen=True, slots=True)
class _Level:
    numbered: bool
    start: int


@dataclass(slots=True)
class Shapes:
    """Looks up styles and lists; an unknown one is plain.

    In a document of ours the indent of a paragraph says in how many lists and quotations it stands.
    """

    ours: bool = False
    _styles: dict[str, Element] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _levels: dict[tuple[str, int], _Level] = field(default_factory=dict)

    def learn_styles(self, styles: Element) -> None:
        """Take the part with the styles in."""
        for style in styles.iter(name("w:style")):
            self._styles[get(style, "w:styleId")] = style
            self._names[get(style, "w:styleId")] = (value_of(style, "w:name") or "").lower()

    def learn_lists(self, numbering: Element) -> None:
        """Take the part with the lists in."""
        abstract = {get(one, "w:abstractNumId"): one for one in numbering.iter(name("w:abstractNum"))}
        for num in numbering.iter(name("w:num")):
            number = get(num, "w:numId")
            levels = abstract.get(value_of(num, "w:abstractNumId") or "")
            for level in levels.iter(name("w:lvl")) if levels is not None else ():
                self._learn_level(number, level, None)
            for override in num.iter(name("w:lvlOverride")):
                at = _list_level(get(override, "w:ilvl"))
                own = child(override, "w:lvl")
                if own is not None:
                    self._learn_level(number, own, None)
                start = value_of(override, "w:startOverride")
                known = self._levels.get((number, at), _Level(True, 1))
                if start is not None:
                    self._levels[number, at] = replace(known, start=_whole(start, known.start))

    def _learn_level(self, number: str, level: Element, start: int | None) -> None:
        numbered = (value_of(level, "w:numFmt") or "decimal") not in _BULLETS
        first = _whole(value_of(level, "w:start") or "1", 1) if start is None else start
        self._levels[number, _list_level(get(level, "w:ilvl"))] = _Level(numbered, first)

    def shape(self, properties: Element | None) -> Shape:
        """The shape of a paragraph with these properties."""
        style = value_of(properties, "w:pStyle") or ""
        styled = self._names.get(style, style.lower())
        place = self._place(properties, style)
        part, form, level = DocumentPart.TEXT, Form.PARAGRAPH, 0
        if styled == "title":
            part = DocumentPart.TITLE
        elif styled.startswith("toc "):
            part = DocumentPart.CONTENTS
        elif styled in _NOTES:
            part = DocumentPart.NOTE
        elif styled in _CODE:
            form = Form.CODE
        elif styled == "rule":
            form = Form.RULE
        else:
            level = self._heading_level(properties, style, styled)
            form = Form.HEADING if level else form
        quotes = 1 if styled in _QUOTES else 0
        if not self.ours:
            if form is Form.HEADING:
                return Shape(part, form, level)
            goes_on = place is None and styled.startswith(("list continue", "list paragraph"))
            return Shape(part, form, level, place, int(goes_on), quotes)
        quotes = min(max(0, self._indent(properties, "w:right") // STEP), INDENTS)
        depth = min(self._indent(properties, "w:left", "w:start") // STEP - quotes, INDENTS)
        return Shape(part, form, level, place, max(0, depth) if place is None else 0, quotes)

    def _place(self, properties: Element | None, style: str) -> ListPlace | None:
        for holder in (properties, *self._inherited(style)):
            numbered = child(holder, "w:numPr")
            if numbered is None:
                continue
            of = value_of(numbered, "w:numId") or ""
            level = _list_level(value_of(numbered, "w:ilvl") or "0")
            if not of or of == "0":
                return None
            known = self._levels.get((of, level), _Level(False, 1))
            styled = _LIST_STYLE.fullmatch(self._names.get(style, ""))
            deep = level if styled is None else max(level, int(styled[1]) - 1)
            return ListPlace(of, deep, known.numbered, known.start)
        return None

    def _heading_level(self, properties: Element | None, style: str, styled: str) -> int:
        if found := _HEADING.fullmatch(styled):
            return int(found[1])
        for holder in (properties, *self._inherited(style)):
            said = value_of(holder, "w:outlineLvl")
            if said is not None:
                level = _whole(said, 9) + 1
                return level if level <= 9 else 0
        for above in self._above(style):
            if found := _HEADING.fullmatch(self._names.get(above, "")):
                return int(found[1])
        return 0

    def _indent(self, properties: Element | None, *sides: str) -> int:
        indent = child(properties, "w:ind")
        found = [get(indent, side) for side in sides if indent is not None]
        return next((_whole(said, 0) for said in found if said), 0)

    def _above(self, style: str) -> Iterator[str]:
        """The style and those that it is based on."""
        for _ in range(_DEEPEST_STYLE):
            found = self._styles.get(style)
            if found is None:
                return
            yield style
            style = value_of(found, "w:basedOn") or ""

    def _inherited(self, style: str) -> Iterator[Element | None]:
        for above in self._above(style):
            yield child(self._styles[above], "w:pPr")

    def style(self, properties: Element | None) -> Style:
        """The style of a run with these properties, without its link."""
        said = value_of(properties, "w:rStyle") or ""
        styled = self._names.get(said, said.lower())
        own = [properties, *(child(self._styles[above], "w:rPr") for above in self._above(said))]
        return Style(
            bold=_first(own, "w:b"),
            italic=_first(own, "w:i"),
            struck=_first(own, "w:strike") or _first(own, "w:dstrike"),
            code=styled in ("code text", "html code", "verbatim char", "source text"),
        )


def is_hidden(properties: Element | None) -> bool:
    """Whether a run is never shown."""
    return is_on(properties, "w:vanish")


def _first(holders: list[Element | None], short: str) -> bool:
    """What the nearest of these says of a property that is on or off."""
    for holder in holders:
        if child(holder, short) is not None:
            return is_on(holder, short)
    return False


def _list_level(said: str) -> int:
    return min(max(_whole(said, 0), 0), LIST_LEVELS - 1)


def _whole(said: str, otherwise: int) -> int:
    try:
        number = int(float(said))
    except (ValueError, OverflowError):
        return otherwise
    return number if abs(number) <= LARGEST_NUMBER else otherwise
