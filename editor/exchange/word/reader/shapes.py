"""What the styles and lists of a Word document make of a paragraph or a run."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from editor.exchange.blocks.blocks import Form, Style
from editor.exchange.word.elements import Element, child, get, is_on, name, value_of
from editor.exchange.word.numbering import STEP
from editor.exchange.word.reader.document import DocumentPart, ListPlace, Shape
from editor.exchange.word.reader.lists import Lists, whole
from editor.policy.limits import INDENTS

_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_LIST_STYLE = re.compile(r"list (?:bullet|number) ([2-9])")
_QUOTES = frozenset({"quote", "intense quote", "block text"})
_CODE = frozenset({"code", "html preformatted", "macro text", "preformatted text", "source code"})
_OWN_NOTES = frozenset({"release note", "table end", "subtitle", "header", "footer"})
_CONTENTS = ("toc ", "table of figures", "contents heading", "contents 1", "contents 2", "contents 3", "contents 4")
_DEEPEST_STYLE = 20


@dataclass(slots=True)
class Shapes:
    """Looks up styles and lists; an unknown one is plain.

    In a document of ours the indent of a paragraph says in how many lists and quotations it stands.
    """

    lists: Lists
    ours: bool = False
    _styles: dict[str, Element] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _defaults: Element | None = None
    _plain: str = ""
    _known: dict[tuple[str, str], bool | None] = field(default_factory=dict)

    def learn_styles(self, styles: Element) -> None:
        """Take the part with the styles in."""
        for style in styles.iter(name("w:style")):
            own = get(style, "w:styleId")
            self._styles[own] = style
            self._names[own] = (value_of(style, "w:name") or "").lower()
            if get(style, "w:type") == "paragraph" and get(style, "w:default") in ("1", "true", "on"):
                self._plain = own
        self._defaults = styles.find(f".//{name('w:rPrDefault')}/{name('w:rPr')}")

    def shape(self, properties: Element | None) -> Shape:
        """The shape of a paragraph with these properties."""
        style = value_of(properties, "w:pStyle") or self._plain
        styled = self._names.get(style, style.lower())
        place = self._place(properties, style)
        part, form, level = DocumentPart.TEXT, Form.PARAGRAPH, 0
        if styled == "title":
            part = DocumentPart.TITLE
        elif styled.startswith(_CONTENTS):
            part = DocumentPart.CONTENTS
        elif self.ours and styled in _OWN_NOTES:
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
                return Shape(part, form, level, place)
            goes_on = place is None and styled.startswith(("list continue", "list paragraph"))
            return Shape(part, form, level, place, int(goes_on), quotes)
        quotes = min(max(0, self._indent(properties, "w:right") // STEP), INDENTS)
        depth = min(self._indent(properties, "w:left", "w:start") // STEP - quotes, INDENTS)
        if form is Form.HEADING and child(properties, "w:numPr") is None:
            place = None  # numbered by its style, not as an item of a list
        return Shape(part, form, level, place, max(0, depth) if place is None else 0, quotes)

    def _place(self, properties: Element | None, style: str) -> ListPlace | None:
        level = None
        for holder in (properties, *self._inherited(style)):
            numbered = child(holder, "w:numPr")
            # A style may say the level and leave the list to what it is based on.
            level = level or value_of(numbered, "w:ilvl")
            of = value_of(numbered, "w:numId")
            if of is None:
                continue
            level = level or self.lists.level_of_style(of, style) or "0"
            styled = _LIST_STYLE.fullmatch(self._names.get(style, ""))
            return self.lists.place(of, level, 0 if styled is None else int(styled[1]) - 1)
        return None

    def _heading_level(self, properties: Element | None, style: str, styled: str) -> int:
        if found := _HEADING.fullmatch(styled):
            return int(found[1])
        for holder in (properties, *self._inherited(style)):
            said = value_of(holder, "w:outlineLvl")
            if said is not None:
                level = whole(said, 9) + 1
                return level if level <= 9 else 0
        for above in self._above(style):
            if found := _HEADING.fullmatch(self._names.get(above, "")):
                return int(found[1])
        return 0

    def _indent(self, properties: Element | None, *sides: str) -> int:
        indent = child(properties, "w:ind")
        found = [get(indent, side) for side in sides if indent is not None]
        return next((whole(said, 0) for said in found if said), 0)

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

        def is_set(short: str) -> bool:
            own = child(properties, short)
            return is_on(properties, short) if own is not None else bool(self._of_style(said, short))

        return Style(
            bold=is_set("w:b"),
            italic=is_set("w:i"),
            struck=is_set("w:strike") or is_set("w:dstrike"),
            code=styled in ("code text", "html code", "verbatim char", "source text"),
        )

    def is_hidden(self, run: Element | None, paragraph: Element | None) -> bool:
        """Whether a run with these properties is never shown: of itself, or by the style of either."""
        short = "w:vanish"
        if child(run, short) is not None:
            return is_on(run, short)
        for style in (value_of(run, "w:rStyle") or "", value_of(paragraph, "w:pStyle") or self._plain):
            said = self._of_style(style, short)
            if said is not None:
                return said
        return is_on(self._defaults, short)

    def _of_style(self, style: str, short: str) -> bool | None:
        """What a style, or the nearest above it, says of a property of runs that is on or off; None for nothing."""
        key = style, short
        if key not in self._known:
            holders = (one for one in self._run_styles(style) if child(one, short) is not None)
            nearest = next(holders, None)
            self._known[key] = None if nearest is None else is_on(nearest, short)
        return self._known[key]

    def _run_styles(self, style: str) -> Iterator[Element | None]:
        for above in self._above(style):
            yield child(self._styles[above], "w:rPr")

    def font(self, properties: Element | None) -> str:
        """The font that the run, or its own style, names for its letters; empty for none."""
        for holder in (properties, *self._run_styles(value_of(properties, "w:rStyle") or "")):
            fonts = child(holder, "w:rFonts")
            if fonts is not None:
                return get(fonts, "w:ascii") or get(fonts, "w:hAnsi")
        return ""

    def raised(self, properties: Element | None) -> str:
        """Whether a run stands above or below the line: `superscript`, `subscript` or nothing."""
        for holder in (properties, *self._run_styles(value_of(properties, "w:rStyle") or "")):
            said = value_of(holder, "w:vertAlign")
            if said is not None:
                return said if said in ("superscript", "subscript") else ""
        return ""
