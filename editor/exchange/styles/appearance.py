"""How an element of a page looks, as far as it decides whether a reader sees its words, and sees them struck out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from editor.exchange.styles.away import is_away
from editor.exchange.styles.boxes import Box, Length, box_of
from editor.exchange.styles.declarations import Declared, values_of
from editor.exchange.styles.values import BLACK, ROOT_SIZE, Ink, Tokens

_SMALLEST = 4.0
"""Letters that are no higher, in pixels, cannot be read."""
_FAINTEST = 0.1
_UPON = -0.3
"""Letters that are set so much closer, as a share of their height, lie upon each other."""
_WORDS_UPON = -1.0
_RAISED = -0.2
"""An underline that is raised so much goes through the letters."""
_SIGNS = (
    "wingdings",
    "webdings",
    "zapfdingbats",
    "zapf dingbats",
    "symbol",
    "material icons",
    "fontawesome",
    "password",
)
QUOTES = ("“", "”")
"""What browsers put around a quotation where no style says otherwise."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """What an element hands down to what stands in it.

    `gone` is whether it is nowhere to be seen with all that it holds; `ground` is the colour behind it, None where that
    is not plain. `spacing` and `line` are the spaces between letters and lines as shares of the letters' height;
    `set_from` is the side from which letters are forced to run, empty where they run as they do. `sign` is what stands
    before items, as a name or, after a quotation mark, as words.
    """

    gone: bool = False
    visible: bool = True
    struck: bool = False
    opacity: float = 1.0
    size: float = ROOT_SIZE
    zoom: float = 1.0
    ink: Ink = BLACK
    fill: Ink | None = None
    ground: Ink | None = None
    shows_through: bool = False
    spacing: float = 0.0
    line: float = 1.2
    as_disks: bool = False
    direction: str = "ltr"
    set_from: str = ""
    family: str = ""
    sign: str = ""
    quotes: tuple[str, str] = QUOTES
    custom: Mapping[str, Tokens] = field(default_factory=dict)

    @property
    def is_seen(self) -> bool:
        """Whether a reader sees the words that stand in it, and can read them."""
        if self.gone or not self.visible or self.as_disks or self.family.startswith(_SIGNS):
            return False
        return not self._is_faint and self.size * self.zoom >= _SMALLEST and self.spacing > _UPON

    @property
    def _is_faint(self) -> bool:
        ink = self.fill or self.ink
        if self.opacity < _FAINTEST / 2:
            return True
        if self.shows_through:
            return False
        if self.ground is None:
            return ink.alpha * self.opacity < _FAINTEST
        return ink.over(self.ground, self.opacity).is_like(self.ground)


def dressed(outer: Appearance, declared: Sequence[Declared]) -> Appearance:
    """An element with these declarations, the weakest first, in an element of that appearance."""
    return laid(outer, declared)[0]


def laid(outer: Appearance, declared: Sequence[Declared]) -> tuple[Appearance, Box]:
    """The same, with what its style says of where it and what it holds are put."""
    if not declared:
        return outer, Box()
    found, size, custom = values_of(declared, outer.size, outer.custom)

    def length(name: str) -> float | None:
        value = found.get(name)
        return value if isinstance(value, float) else None

    position = found.get("position")
    floats = position in ("absolute", "fixed")
    apart = floats or str(found.get("display", "")).startswith("inline-")
    away = found.get("display") == "none" or is_away(found, length, floats=floats, moved=position == "relative")
    fill, colour = found.get("-webkit-text-fill-color", outer.fill), found.get("color")
    if found.get("background-color") == "current":
        found["background-color"] = colour if isinstance(colour, Ink) else outer.ink
    cut_out = found.get("background-clip") == "text" and found.get("background-image") == "picture"
    if found.get("background-clip") == "text" and not cut_out and isinstance(found.get("background-color"), Ink):
        # The letters are cut out of a plain colour, and stand on what is behind it.
        fill = found.pop("background-color")
    look = replace(
        outer,
        gone=outer.gone or away or found.get("content") == "picture",
        visible=found.get("visibility", "visible" if outer.visible else "hidden") == "visible",
        struck=_is_struck(found, length, size) or (outer.struck and not apart),
        opacity=outer.opacity * _number(found, "opacity", 1.0),
        size=size,
        zoom=outer.zoom * (_number(found, "zoom", 1.0) or 1.0),
        ink=colour if isinstance(colour, Ink) else outer.ink,
        fill=fill if isinstance(fill, Ink) else None,
        ground=_ground(outer, found, floats),
        shows_through=outer.shows_through or cut_out or found.get("text-shadow") == "text",
        custom=custom,
    )
    return _lettered(look, found, length), box_of(found, length)


def _lettered(look: Appearance, found: Mapping[str, object], length: Length) -> Appearance:
    """The same with what its style says of letters, signs and the side from which they run."""
    direction = str(found.get("direction", look.direction))
    forced = found.get("unicode-bidi") in ("bidi-override", "isolate-override")
    spacing, apart = length("letter-spacing"), length("word-spacing")
    if apart is not None and apart <= _WORDS_UPON * look.size:
        spacing = apart
    quotes, line = found.get("quotes", look.quotes), found.get("line-height", look.line)
    security = found.get("-webkit-text-security")
    assert isinstance(quotes, tuple)
    assert isinstance(line, float)
    return replace(
        look,
        spacing=look.spacing if spacing is None else spacing / look.size if look.size else 0.0,
        line=line,
        as_disks=look.as_disks if security is None else security != "none",
        direction=direction,
        set_from=direction if forced else look.set_from,
        family=str(found.get("font-family", look.family)),
        sign=str(found.get("list-style-type", look.sign)),
        quotes=(quotes[0], quotes[1]),
    )


def _number(found: Mapping[str, object], name: str, otherwise: float) -> float:
    value = found.get(name, otherwise)
    return value if isinstance(value, float) else otherwise


def _is_struck(found: Mapping[str, object], length: Length, size: float) -> bool:
    line = found.get("text-decoration-line")
    return line == "line-through" or (line == "underline" and (length("text-underline-offset") or 0) <= _RAISED * size)


def _ground(outer: Appearance, found: Mapping[str, object], floats: bool) -> Ink | None:
    """The colour behind the words, where it is plain."""
    if found.get("background-image") == "picture":
        return None
    own = found.get("background-color")
    if isinstance(own, Ink) and own.alpha > 0:
        return own if own.alpha > 1 - _FAINTEST else None
    return None if floats else outer.ground
