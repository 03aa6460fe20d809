"""What the styles of an OpenDocument text make of a paragraph, a run, an item of a list."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from editor.exchange.blocks.blocks import Style
from editor.exchange.blocks.incoming.list_levels import ItemSign
from editor.text.numbering.numerals import numeral

Element = etree._Element

NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
"""The names of the namespaces of OpenDocument by their usual prefixes."""
_MOST_LEVELS = 10
_DEEPEST = 20


def name(short: str) -> str:
    """The full name of an element or attribute, such as `text:p`."""
    prefix, _, own = short.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{own}"


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for a comment."""
    return str(etree.QName(element).localname) if isinstance(element.tag, str) else ""


def get(element: Element | None, short: str) -> str:
    """An attribute, empty where there is none."""
    return "" if element is None else str(element.get(name(short)) or "")


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list: the form of its numerals, empty for none, what stands around them, how many levels show."""

    form: str = ""
    before: str = ""
    after: str = ""
    shown: int = 1
    start: int = 1
    bullet: bool = True


@dataclass(slots=True)
class OdfStyles:
    """Looks styles up by name; an unknown one is plain."""

    _styles: dict[tuple[str, str], Element] = field(default_factory=dict)
    _lists: dict[str, dict[int, _Level]] = field(default_factory=dict)

    def learn(self, root: Element) -> None:
        """Take the styles of a part in."""
        for style in root.iter(name("style:style")):
            self._styles[get(style, "style:family"), get(style, "style:name")] = style
        for one in root.iter(name("text:list-style"), name("text:outline-style")):
            own = get(one, "style:name") if local(one) == "list-style" else _OUTLINE
            self._lists[own] = {whole(get(level, "text:level"), 1): _level(level) for level in one}

    def _above(self, family: str, own: str) -> Iterator[Element]:
        for _ in range(_DEEPEST):
            found = self._styles.get((family, own))
            if found is None:
                return
            yield found
            own = get(found, "style:parent-style-name")

    def _property(self, family: str, own: str, short: str) -> str:
        for style in self._above(family, own):
            for properties in style.iter(name("style:text-properties")):
                if said := get(properties, short):
                    return said
        return ""

    def names(self, family: str, own: str) -> list[str]:
        """The names of a style and of those above it, as people see them, in small letters."""
        return [
            (get(one, "style:display-name") or get(one, "style:name")).replace("_20_", " ").lower()
            for one in self._above(family, own)
        ]

    def styled(self, style: Style, own: str) -> Style:
        """The style of the text of a span in text of that style."""
        weight, slant = self._property("text", own, "fo:font-weight"), self._property("text", own, "fo:font-style")
        line = self._property("text", own, "style:text-line-through-style")
        return Style(
            bold=style.bold if not weight else weight not in ("normal", "100", "200", "300", "400", "500"),
            italic=style.italic if not slant else slant != "normal",
            struck=style.struck if not line else line != "none",
            code=style.code or "source text" in self.names("text", own),
            href=style.href,
            title=style.title,
        )

    def is_hidden(self, family: str, own: str) -> bool:
        """Whether text of a style is never shown."""
        return self._property(family, own, "text:display") in ("none", "condition")

    def raised(self, own: str) -> int:
        """1 for a span above the line, -1 for one below, else 0."""
        said = self._property("text", own, "style:text-position").split(" ")[0]
        if said in ("super", "sub"):
            return 1 if said == "super" else -1
        number = said.removesuffix("%")
        sign = -1 if number.startswith("-") else 1
        return sign * min(whole(number.removeprefix("-"), 0), 1)

    def font(self, own: str) -> str:
        """The font of a span."""
        return self._property("text", own, "style:font-name")

    def list_of(self, paragraph: str) -> str:
        """The list style that a paragraph style names."""
        return next(
            (said for one in self._above("paragraph", paragraph) if (said := get(one, "style:list-style-name"))), ""
        )

    def level(self, own: str, depth: int) -> _Level:
        """A level, from 1, of a list style; a bullet where it is not known."""
        return self._lists.get(own, {}).get(depth, _Level())


_OUTLINE = "\0outline"


@dataclass(slots=True)
class OdfCounts:
    """Counts the items of lists, by the list and the level."""

    styles: OdfStyles
    _counts: dict[tuple[str, int], int] = field(default_factory=dict)

    def heading(self, depth: int) -> str:
        """The number of the next heading of a level, empty where headings have none."""
        return self.sign(_OUTLINE, _OUTLINE, depth, "").words

    def sign(self, of: str, style: str, depth: int, start: str) -> ItemSign:
        """The sign of the next item of a list."""
        depth = min(depth, _MOST_LEVELS)
        level = self.styles.level(style, depth)
        for key in [key for key in self._counts if key[0] == of and key[1] > depth]:
            del self._counts[key]
        number = whole(start, self._counts.get((of, depth), level.start - 1) + 1)
        self._counts[of, depth] = number
        if level.bullet:
            return ItemSign(bullet=style != _OUTLINE)
        if level.form == "1" and level.shown == 1 and not level.before and level.after in (".", ")"):
            return ItemSign(f"{number}{level.after}", number, level.after)
        numbers = []
        for at in range(max(1, depth - level.shown + 1), depth + 1):
            shown = self.styles.level(style, at)
            if shown.form:
                numbers.append(numeral(self._counts.get((of, at), shown.start), shown.form))
        words = f"{level.before}{'.'.join(numbers)}{level.after}".strip()
        return ItemSign(words) if words else ItemSign()


def _level(level: Element) -> _Level:
    if local(level) != "list-level-style-number" and local(level) != "outline-level-style":
        return _Level()
    form = get(level, "style:num-format")
    bullet = local(level) == "outline-level-style" and not form
    return _Level(
        form,
        get(level, "style:num-prefix"),
        get(level, "style:num-suffix"),
        whole(get(level, "text:display-levels"), 1),
        whole(get(level, "text:start-value"), 1),
        bullet,
    )


def whole(said: str, otherwise: int) -> int:
    """A whole number as a file writes it, or another where it is none, is below zero, or has more than eight digits."""
    return int(said) if said.isascii() and said.isdigit() and len(said) < 9 else otherwise
