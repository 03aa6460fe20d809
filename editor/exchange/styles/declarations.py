"""The declarations of an element read: which properties matter here, and the values that hold in the end."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from editor.exchange.styles.away import CORNERS, SIDES, takes_away
from editor.exchange.styles.values import (
    BLACK,
    HEIGHT,
    ROOT_SIZE,
    WIDTH,
    Ink,
    Tokens,
    ink,
    listed,
    pixels,
    share,
    significant,
)

Declared = tuple[str, Tokens]
"""A property and its value."""

_LENGTHS = frozenset(
    {*SIDES, "margin-left", "margin-top", "padding-left", "text-indent", "width", "height", "max-width", "max-height"}
    | {"text-underline-offset", "letter-spacing", "word-spacing"}
)
_WORDS = frozenset(
    {"visibility", "position", "overflow-x", "overflow-y", "content-visibility", "unicode-bidi", "direction"}
    | {"flex-direction", "flex-wrap", "float", "white-space", "-webkit-text-security", "mix-blend-mode"}
    | {"-webkit-box-direction", "animation-fill-mode"}
)
_NUMBERS = frozenset({"order", "z-index", "-webkit-line-clamp", "zoom", "opacity"})
_SAME = {
    "inset-inline-start": "left",
    "inset-inline-end": "right",
    "inset-block-start": "top",
    "inset-block-end": "bottom",
    "margin-inline-start": "margin-left",
    "margin-block-start": "margin-top",
    "padding-inline-start": "padding-left",
    "inline-size": "width",
    "block-size": "height",
    "max-inline-size": "max-width",
    "max-block-size": "max-height",
    "text-decoration": "text-decoration-line",
    "-webkit-text-decoration": "text-decoration-line",
    "-webkit-text-decoration-line": "text-decoration-line",
    "-webkit-clip-path": "clip-path",
    "-webkit-transform": "transform",
    "-webkit-filter": "filter",
    "-webkit-background-clip": "background-clip",
    "line-clamp": "-webkit-line-clamp",
    "text-security": "-webkit-text-security",
    "-webkit-order": "order",
    "-ms-flex-order": "order",
    "-webkit-flex-direction": "flex-direction",
    "-ms-flex-direction": "flex-direction",
    "mask-image": "mask",
    "-webkit-mask": "mask",
    "-webkit-mask-image": "mask",
    "list-style": "list-style-type",
    "grid-row-start": "grid-row",
    "border-top": "border",
    "border-bottom": "border",
    "grid-template": "grid-template-areas",
    "animation-name": "animation",
    "-webkit-animation": "animation",
    "-webkit-animation-name": "animation",
    "-webkit-animation-fill-mode": "animation-fill-mode",
}
_AWAY = frozenset({"clip", "clip-path", "transform", "translate", "scale", "rotate", "filter"})
_INITIAL: Mapping[str, object] = {"visibility": "visible", "color": BLACK, "font-size": ROOT_SIZE}
_WIDE = frozenset({"inherit", "initial", "unset", "revert", "revert-layer"})
_SHORTHANDS = frozenset({"font", "background", "inset", "margin", "padding", "overflow", "flex-flow"})
_OTHERS = frozenset(
    {
        "all",
        "display",
        "font-size",
        "font-family",
        "line-height",
        "color",
        "-webkit-text-fill-color",
        "background-color",
    }
    | {"background-image", "background-clip", "text-shadow", "text-decoration-line", "content", "quotes", "mask"}
    | {"list-style-type", "grid-row", "grid-area", "grid-template-areas", "border", "animation"}
)
PROPERTIES = _LENGTHS | _WORDS | _NUMBERS | _AWAY | _SHORTHANDS | _OTHERS | frozenset(_SAME)
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


def values_of(
    declared: Sequence[Declared], outer_size: float, outer_custom: Mapping[str, Tokens]
) -> tuple[dict[str, object], float, Mapping[str, Tokens]]:
    """The values that hold, the height of the letters, and the variables, in an element whose letters are that high."""
    custom = {**outer_custom, **{name: value for name, value in declared if name.startswith("--")}}
    known = [(name, put_in(value, custom)) for name, value in declared if not name.startswith("--")]
    size = _read(known, _size_of(outer_size)).get("font-size", outer_size)
    assert isinstance(size, float)
    return _read(known, _value_of(size)), size, custom


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
            for one in _value_names(name):
                found.pop(one, None)
                if wide == "initial" and one in _INITIAL:
                    found[one] = _INITIAL[one]
        elif tokens:
            found.update(value_of(name, tokens))
    return found


def _value_names(name: str) -> tuple[str, ...]:
    """The properties that one of that name sets."""
    match _SAME.get(name, name):
        case "font":
            return ("font-size", "font-family", "line-height")
        case "background":
            return ("background-color", "background-image", "background-clip")
        case "inset":
            return SIDES
        case "margin":
            return ("margin-left", "margin-top")
        case "padding":
            return ("padding-left",)
        case "overflow":
            return ("overflow-x", "overflow-y")
        case "flex-flow":
            return ("flex-direction", "flex-wrap")
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
        words = [token.lower_value for token in tokens if token.type == "ident"]
        match name:
            case "inset" | "margin" | "padding":
                return _of_sides(name, [pixels(token, size) for token in tokens])
            case "background":
                return _background(tokens)
            case "overflow":
                return {"overflow-x": words[0], "overflow-y": words[-1]} if words else {}
            case "flex-flow":
                return {"flex-wrap" if "wrap" in word else "flex-direction": word for word in words}
            case "font":
                return {"font-family": _family(_after_size(tokens))}
            case _:
                value = _single(name, tokens, words, size)
                return {} if value is None else {name: value}

    return read


def _single(name: str, tokens: Tokens, words: list[str], size: float) -> object | None:
    if name in _LENGTHS:
        whole = HEIGHT if name in ("top", "bottom", "height", "max-height") else WIDTH
        return pixels(tokens[0], size, whole) if not words else "auto"
    if name in _WORDS:
        return words[-1] if words else None
    if name in _NUMBERS:
        return share(tokens[0])
    if name in _AWAY:
        return takes_away(name, tokens, size)
    match name:
        case "display":
            return words[0] if words and (words[0] in _DISPLAYS or words[0].startswith("table")) else None
        case "color" | "-webkit-text-fill-color" | "background-color":
            return "current" if words == ["currentcolor"] else ink(tokens[0])
        case "background-image" | "mask":
            return "none" if words == ["none"] else "picture"
        case "background-clip":
            return "text" if "text" in words else "box"
        case "text-shadow":
            return "none" if words == ["none"] else "text"
        case "text-decoration-line":
            return next((one for one in ("line-through", "underline") if one in words), "none")
        case _:
            return _of_text(name, tokens, words, size)


def _of_text(name: str, tokens: Tokens, words: list[str], size: float) -> object | None:
    """The values of what is about letters, signs and rows."""
    strings = tuple(token.value for token in tokens if token.type == "string")
    match name:
        case "font-family":
            return _family(tokens)
        case "line-height":
            number = share(tokens[0])
            length = pixels(tokens[0], size, size) if number is None else number * size
            return None if length is None else length / size if size else 1.0
        case "content":
            return "picture" if any(one.type == "url" or _is_picture(one) for one in tokens) else "none"
        case "quotes":
            return strings[:2] if len(strings) > 1 else ("", "") if words == ["none"] else None
        case "list-style-type":
            named = [word for word in words if word not in ("inside", "outside")]
            return f'"{strings[0]}' if strings else named[0] if named else None
        case "grid-row" | "grid-area":
            number = share(tokens[0])
            return number if number is not None else words[0] if words else None
        case "grid-template-areas":
            return strings
        case "border":
            return "line" if any((pixels(one, size) or 0) > 0 for one in tokens) else "none"
        case _:
            return None


def _is_picture(token: Any) -> bool:
    return token.type == "function" and (
        token.lower_name in ("url", "image-set", "-webkit-image-set", "image") or "gradient" in token.lower_name
    )


def _after_size(tokens: Tokens) -> Tokens:
    last = max((at for at, one in enumerate(tokens) if one.type in ("dimension", "percentage", "number")), default=-1)
    return tokens[last + 1 :]


def _family(tokens: Tokens) -> str:
    first = listed(tokens)[0]
    return " ".join(str(getattr(one, "value", "")) for one in first).lower()


def _of_sides(name: str, lengths: Sequence[float | None]) -> Mapping[str, object]:
    if not 0 < len(lengths) < 5:
        return {}
    top, right, bottom, left = (lengths[at] for at in CORNERS[len(lengths) - 1])
    match name:
        case "inset":
            found = dict(zip(SIDES, (top, right, bottom, left), strict=True))
        case "margin":
            found = {"margin-top": top, "margin-left": left}
        case _:
            found = {"padding-left": left}
    return {side: "auto" if length is None else length for side, length in found.items()}


def _background(tokens: Tokens) -> Mapping[str, object]:
    colours = [colour for token in tokens if (colour := ink(token)) is not None]
    picture = any(token.type in ("url", "function") and ink(token) is None for token in tokens)
    clip = any(token.type == "ident" and token.lower_value == "text" for token in tokens)
    current = any(token.type == "ident" and token.lower_value == "currentcolor" for token in tokens)
    return {
        "background-color": "current" if current else colours[-1] if colours else Ink(0, 0, 0, 0),
        "background-image": "picture" if picture else "none",
        "background-clip": "text" if clip else "box",
    }
