"""The values of CSS that decide what a reader sees: lengths in pixels, colours, and the words of `content`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tinycss2 import color4, color5

Tokens = Sequence[Any]
"""Component values of tinycss2 without white space and comments."""

WIDTH, HEIGHT = 1280.0, 800.0
"""The screen on which pages are read here, in pixels."""
ROOT_SIZE = 16.0
_PIXELS = {
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 96 / 2.54,
    "mm": 9.6 / 2.54,
    "q": 2.4 / 2.54,
    "rem": ROOT_SIZE,
    "vw": WIDTH / 100,
    "vh": HEIGHT / 100,
    "vmin": HEIGHT / 100,
    "vmax": WIDTH / 100,
}
_SIZES = {"em": 1.0, "ex": 0.5, "ch": 0.5, "ic": 1.0, "lh": 1.2}
_SIGNS: Mapping[str, Callable[[float, float], float]] = {
    "+": lambda one, other: one + other,
    "-": lambda one, other: one - other,
    "*": lambda one, other: one * other,
    "/": lambda one, other: one / other if other else 0.0,
}


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour: red, green, blue and how opaque it is, each from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0

    def is_like(self, other: "Ink") -> bool:
        """Whether nobody could tell words of one colour on the other."""
        pairs = ((self.red, other.red), (self.green, other.green), (self.blue, other.blue))
        return all(abs(one - two) < _ALIKE for one, two in pairs)


BLACK, WHITE = Ink(0, 0, 0), Ink(1, 1, 1)
_ALIKE = 0.04


def significant(tokens: Tokens) -> list[Any]:
    """The tokens without white space and comments."""
    return [token for token in tokens if token.type not in ("whitespace", "comment")]


def pixels(token: Any, size: float, whole: float = WIDTH) -> float | None:
    """A length in pixels, None where it is none: `size` is how high the letters are, a percentage is of `whole`."""
    match token.type:
        case "number":
            return 0.0 if token.value == 0 else None
        case "percentage":
            return float(token.value) / 100 * whole
        case "dimension":
            unit = token.lower_unit
            unit = unit[1:] if unit[0] in "dsl" and unit[1:] in ("vw", "vh", "vmin", "vmax") else unit
            one = _SIZES[unit] * size if unit in _SIZES else _PIXELS.get(unit)
            return None if one is None else float(token.value) * one
        case "function" if token.lower_name == "calc":
            return _sum(significant(token.arguments), size, whole)
        case _:
            return None


def _sum(tokens: list[Any], size: float, whole: float) -> float | None:
    """What a calculation comes to; products before sums."""
    for signs in ("+-", "*/"):
        for at in range(len(tokens) - 1, 0, -1):
            token = tokens[at]
            if token.type == "literal" and token.value in signs:
                left, right = _sum(tokens[:at], size, whole), _sum(tokens[at + 1 :], size, whole)
                return None if left is None or right is None else _SIGNS[token.value](left, right)
    if len(tokens) != 1:
        return None
    if tokens[0].type == "number":
        return float(tokens[0].value)
    if tokens[0].type == "() block":
        return _sum(significant(tokens[0].content), size, whole)
    return pixels(tokens[0], size, whole)


def share(token: Any) -> float | None:
    """A number or a percentage as a number."""
    if token.type not in ("number", "percentage"):
        return None
    return float(token.value) / (100 if token.type == "percentage" else 1)


def ink(token: Any) -> Ink | None:
    """A colour; None where it is none that stands on its own."""
    colour = color5.parse_color(token, ("light",))
    if not isinstance(colour, color4.Color):
        return None
    try:
        red, green, blue = (part or 0.0 for part in colour.to("srgb").coordinates)
    except NotImplementedError:
        return None
    return Ink(red, green, blue, colour.alpha)


def words_of_content(tokens: Tokens, attribute: Callable[[str], str]) -> str:
    """The words that `content` writes; signs, numbers that are counted and pictures are none."""
    parts = []
    for token in tokens:
        if token.type == "literal" and token.value == "/":
            break  # What follows is for those who do not see it.
        if token.type == "string":
            parts.append(token.value)
        elif token.type == "function" and token.lower_name == "attr" and token.arguments:
            parts.append(attribute(str(getattr(significant(token.arguments)[0], "lower_value", ""))))
    text = "".join(parts)
    return text if any(character.isalnum() for character in text) else ""
