"""How an element of a page looks, as far as it decides whether a reader sees its words, and sees them struck out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from editor.exchange.styles.values import BLACK, HEIGHT, ROOT_SIZE, WIDTH, Ink, Tokens, ink, pixels, share, significant

Declared = tuple[str, Tokens]
"""A property and its value."""

_FAR = -900.0
"""Further to the left or the top than any layout puts what is to be seen, in pixels."""
_FAR_RIGHT = 2 * WIDTH
_SMALLEST = 2.0
"""Letters that are no higher, in pixels, cannot be read."""
_FAINTEST = 0.06
_SIDES = ("top", "right", "bottom", "left")
_LENGTHS = frozenset(
    {*_SIDES, "margin-left", "margin-top", "text-indent", "width", "height", "max-width", "max-height"}
)
_WORDS = frozenset({"visibility", "position", "overflow", "content-visibility", "unicode-bidi"})
_SAME = {
    "inset-inline-start": "left",
    "inset-inline-end": "right",
    "inset-block-start": "top",
    "inset-block-end": "bottom",
    "margin-inline-start": "margin-left",
    "margin-block-start": "margin-top",
    "inline-size": "width",
    "block-size": "height",
    "max-inline-size": "max-width",
    "max-block-size": "max-height",
    "overflow-x": "overflow",
    "overflow-y": "overflow",
    "text-decoration": "text-decoration-line",
    "-webkit-text-decoration": "text-decoration-line",
    "-webkit-text-decoration-line": "text-decoration-line",
    "-webkit-clip-path": "clip-path",
    "-webkit-transform": "transform",
    "-webkit-filter": "filter",
    "-webkit-background-clip": "background-clip",
}
_AWAY = frozenset({"clip", "clip-path", "transform", "translate", "scale", "filter"})
_INITIAL: Mapping[str, object] = {"visibility": "visible", "color": BLACK, "font-size": ROOT_SIZE}
_WIDE = frozenset({"inherit", "initial", "unset", "revert", "revert-layer"})
_SHORTHANDS = frozenset({"font", "background", "inset", "margin"})
_OTHERS = frozenset(
    {"all", "display", "opacity", "font-size", "color", "-webkit-text-fill-color", "background-color"}
    | {"background-image", "background-clip", "text-shadow", "text-decoration-line", "content"}
)
PROPERTIES = _LENGTHS | _WORDS | _AWAY | _SHORTHANDS | _OTHERS | frozenset(_SAME)
"""The properties that matter here; all others are not read."""
_DISPLAY_NAMES = """
none block inline inline-block flex inline-flex grid inline-grid contents flow-root list-item math ruby run-in
-webkit-box -webkit-inline-box -webkit-flex -ms-flexbox -ms-grid -moz-box
"""
_DISPLAYS = frozenset(_DISPLAY_NAMES.split())
_SIZE_WORDS = {
    "xx-small": 9.0,
    "x-small": 10.0,
    "small": 13.0,
    "medium": 16.0,
    "large": 18.0,
    "x-large": 24.0,
    "xx-large": 32.0,
    "xxx-large": 48.0,
}


@dataclass(frozen=True, slots=True)
class Appearance:
    """What an element hands down to what stands in it.

    `gone` is whether it is nowhere to be seen with all that it holds; `ground` is the colour behind it, None where that
    is not plain.
    """

    gone: bool = False
    visible: bool = True
    struck: bool = False
    opacity: float = 1.0
    size: float = ROOT_SIZE
    ink: Ink = BLACK
    fill: Ink | None = None
    ground: Ink | None = None
    shows_through: bool = False
    custom: Mapping[str, Tokens] = field(default_factory=dict)

    @property
    def is_seen(self) -> bool:
        """Whether a reader sees the words that stand in it."""
        ink = self.fill or self.ink
        blank = ink.alpha < _FAINTEST or (self.ground is not None and ink.is_like(self.ground))
        faint = self.opacity < _FAINTEST or (blank and not self.shows_through)
        return self.visible and not self.gone and not faint and self.size >= _SMALLEST


def dressed(outer: Appearance, declared: Sequence[Declared]) -> Appearance:
    """An element with these declarations, the weakest first, in an element of that appearance."""
    if not declared:
        return outer
    custom = {**outer.custom, **{name: value for name, value in declared if name.startswith("--")}}
    known = [(name, put_in(value, custom)) for name, value in declared if not name.startswith("--")]
    size = _read(known, _size_of(outer.size)).get("font-size", outer.size)
    assert isinstance(size, float)
    found = _read(known, _value_of(size))
    position = found.get("position")
    floats = position in ("absolute", "fixed")
    line = found.get("text-decoration-line")
    apart = floats or str(found.get("display", "")).startswith("inline-")
    shade = found.get("opacity", 1.0)
    assert isinstance(shade, float)
    colour, fill = found.get("color", outer.ink), found.get("-webkit-text-fill-color", outer.fill)
    assert isinstance(colour, Ink)
    return replace(
        outer,
        gone=outer.gone or found.get("display") == "none" or _is_away(found, floats, position == "relative"),
        visible=found.get("visibility", "visible" if outer.visible else "hidden") == "visible",
        struck=line == "line-through" or (outer.struck and not apart),
        opacity=outer.opacity * shade,
        size=size,
        ink=colour,
        fill=fill if isinstance(fill, Ink) else None,
        ground=_ground(outer, found, floats),
        shows_through=outer.shows_through or "text" in (found.get("background-clip"), found.get("text-shadow")),
        custom=custom,
    )


def put_in(tokens: Tokens, custom: Mapping[str, Tokens], depth: int = 8) -> Tokens:
    """A value with its `var(…)` replaced."""
    if not any(token.type == "function" and token.lower_name == "var" for token in tokens):
        return tokens
    found: list[Any] = []
    for token in tokens:
        if token.type != "function" or token.lower_name != "var":
            found.append(token)
            continue
        name, *otherwise = significant(token.arguments) or [None]
        value = custom.get(getattr(name, "value", ""), otherwise[1:])
        found += put_in(value, custom, depth - 1) if depth else []
    return found


def _read(declared: Sequence[Declared], value_of: Callable[[str, Tokens], Mapping[str, object]]) -> dict[str, object]:
    """The values that hold in the end; what is no value counts for nothing, as in a browser."""
    found: dict[str, object] = {}
    for name, tokens in declared:
        wide = tokens[0].lower_value if len(tokens) == 1 and tokens[0].type == "ident" else ""
        if name == "all" and wide in _WIDE:
            found.clear()
        elif wide in _WIDE:
            for one in value_names(name):
                found.pop(one, None)
                if wide == "initial" and one in _INITIAL:
                    found[one] = _INITIAL[one]
        elif tokens:
            found.update(value_of(name, tokens))
    return found


def value_names(name: str) -> tuple[str, ...]:
    """The properties that one of that name sets."""
    match _SAME.get(name, name):
        case "font":
            return ("font-size",)
        case "background":
            return ("background-color", "background-image", "background-clip")
        case "inset":
            return _SIDES
        case "margin":
            return ("margin-left", "margin-top")
        case same:
            return (same,)


def _size_of(outer: float) -> Callable[[str, Tokens], Mapping[str, object]]:
    def read(name: str, tokens: Tokens) -> Mapping[str, object]:
        if name not in ("font", "font-size"):
            return {}
        for token in tokens if name == "font" else tokens[:1]:
            word = token.lower_value if token.type == "ident" else ""
            size = _SIZE_WORDS.get(word, {"smaller": outer / 1.2, "larger": outer * 1.2}.get(word))
            size = pixels(token, outer, outer) if size is None else size
            if size is not None and size >= 0:
                return {"font-size": size}
        return {}

    return read


def _value_of(size: float) -> Callable[[str, Tokens], Mapping[str, object]]:
    """Reads the value of a property on an element whose letters are that high."""

    def read(written: str, tokens: Tokens) -> Mapping[str, object]:
        name = _SAME.get(written, written)
        if name in ("inset", "margin"):
            return _of_sides(name, [pixels(token, size) for token in tokens])
        if name == "background":
            return _background(tokens)
        value = _single(name, tokens, size)
        return {} if value is None else {name: value}

    return read


def _single(name: str, tokens: Tokens, size: float) -> object | None:
    words = [token.lower_value for token in tokens if token.type == "ident"]
    if name in _LENGTHS:
        whole = HEIGHT if name in ("top", "bottom", "height", "max-height") else WIDTH
        return pixels(tokens[0], size, whole) if not words else "auto"
    if name in _WORDS:
        return words[-1] if words else None
    match name:
        case "display":
            return words[0] if words and (words[0] in _DISPLAYS or words[0].startswith("table")) else None
        case "opacity":
            return share(tokens[0])
        case "color" | "-webkit-text-fill-color" | "background-color":
            return ink(tokens[0])
        case "background-image":
            return "none" if words == ["none"] else "picture"
        case "background-clip":
            return "text" if "text" in words else "box"
        case "text-shadow":
            return "none" if words == ["none"] else "text"
        case "text-decoration-line":
            return "line-through" if "line-through" in words else "none"
        case "clip" | "clip-path" | "transform" | "translate" | "scale" | "filter":
            return _takes_away(name, tokens, size)
        case _:
            return None


def _of_sides(name: str, lengths: Sequence[float | None]) -> Mapping[str, object]:
    if not 0 < len(lengths) < 5:
        return {}
    top, right, bottom, left = (lengths[at] for at in _CORNERS[len(lengths) - 1])
    sides = dict(zip(_SIDES, (top, right, bottom, left), strict=True))
    found = sides if name == "inset" else {"margin-top": top, "margin-left": left}
    return {side: "auto" if length is None else length for side, length in found.items()}


_CORNERS = ((0, 0, 0, 0), (0, 1, 0, 1), (0, 1, 2, 1), (0, 1, 2, 3))


def _background(tokens: Tokens) -> Mapping[str, object]:
    colours = [colour for token in tokens if (colour := ink(token)) is not None]
    picture = any(token.type in ("url", "function") and ink(token) is None for token in tokens)
    clip = any(token.type == "ident" and token.lower_value == "text" for token in tokens)
    return {
        "background-color": colours[-1] if colours else Ink(0, 0, 0, 0),
        "background-image": "picture" if picture else "none",
        "background-clip": "text" if clip else "box",
    }


def _takes_away(name: str, tokens: Tokens, size: float) -> bool:
    """Whether a clip, a move or a filter leaves nothing to be seen."""
    if name in ("scale", "translate"):
        return _moves_away(name, tokens, size)
    for token in tokens:
        if token.type != "function":
            continue
        inside = [one for one in significant(token.arguments) if one.type != "literal"]
        lengths = [pixels(one, size, 100.0) for one in inside]
        match token.lower_name:
            case "rect" if name == "clip" and len(lengths) == 4:
                top, right, bottom, left = (length or 0.0 for length in lengths)
                auto = any(one.type == "ident" for one in inside)
                away = not auto and (bottom - top <= 1 or right - left <= 1)
            case "inset":
                away = bool(lengths) and all(one is not None and one >= 50 for one in lengths)
            case "circle" | "ellipse":
                away = bool(lengths) and lengths[0] == 0
            case "polygon":
                away = bool(lengths) and all(length == lengths[0] for length in lengths)
            case "opacity":
                away = bool(inside) and share(inside[0]) is not None and (share(inside[0]) or 0) < _FAINTEST
            case function:
                away = _moves_away(function, inside, size)
        if away:
            return True
    return False


def _moves_away(function: str, values: Tokens, size: float) -> bool:
    if function.startswith("scale"):
        return any(share(one) is not None and abs(share(one) or 0) < _FAINTEST for one in values)
    if function.startswith("translate"):
        return any((pixels(one, size) or 0) <= _FAR for one in values)
    return False


def _is_away(found: Mapping[str, object], floats: bool, moved: bool) -> bool:
    """Whether an element is cut down to nothing, stands where nobody looks, or has its letters read backwards."""

    def length(name: str) -> float | None:
        value = found.get(name)
        return value if isinstance(value, float) else None

    if found.get("unicode-bidi") in ("bidi-override", "isolate-override"):
        return True
    if found.get("content-visibility") == "hidden" or (floats and found.get("clip") is True):
        return True
    if any(found.get(name) is True for name in _AWAY - {"clip"}):
        return True
    if found.get("overflow") in ("hidden", "clip"):
        sizes = (length(name) for name in ("width", "height", "max-width", "max-height"))
        if any(size is not None and size <= 1 for size in sizes):
            return True
    if (floats or moved) and any((length(side) or 0) <= _FAR for side in _SIDES):
        return True
    if (floats or moved) and any((length(side) or 0) >= _FAR_RIGHT for side in ("left", "right")):
        return True
    return any((length(name) or 0) <= _FAR for name in ("margin-left", "margin-top", "text-indent"))


def _ground(outer: Appearance, found: Mapping[str, object], floats: bool) -> Ink | None:
    """The colour behind the words, where it is plain."""
    if found.get("background-image") == "picture":
        return None
    own = found.get("background-color")
    if isinstance(own, Ink) and own.alpha > 0:
        return own if own.alpha > 1 - _FAINTEST else None
    return None if floats else outer.ground
