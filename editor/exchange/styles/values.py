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
    "vi": WIDTH / 100,
    "vb": HEIGHT / 100,
    "cqw": WIDTH / 100,
    "cqh": HEIGHT / 100,
    "rlh": 1.2 * ROOT_SIZE,
    "rch": 0.5 * ROOT_SIZE,
}
_SIZES = {"em": 1.0, "ex": 0.5, "ch": 0.5, "ic": 1.0, "lh": 1.2, "cap": 0.7}
_CHOICES: Mapping[str, Callable[[list[float]], float]] = {
    "min": min,
    "max": max,
    "clamp": lambda three: max(three[0], min(three[1], three[-1])),
}
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
        """Whether nobody could tell words of one colour on the other: they are as light, and of much the same hue."""
        lights = sorted((self._light(), other._light()))
        # The eye hardly sees blue: pale yellow on white is white.
        near = abs(self.red - other.red) < _ALIKE and abs(self.green - other.green) < _ALIKE
        return near and (lights[1] + 0.05) / (lights[0] + 0.05) < _CONTRAST

    def over(self, ground: "Ink", opacity: float) -> "Ink":
        """The colour that is seen where this one is laid on another with so much opacity."""
        much = self.alpha * opacity
        pairs = ((self.red, ground.red), (self.green, ground.green), (self.blue, ground.blue))
        red, green, blue = (one * much + two * (1 - much) for one, two in pairs)
        return Ink(red, green, blue)

    def _light(self) -> float:
        """How light it is, by the formula of the guidelines for accessible pages."""
        parts = (
            one / 12.92 if one <= 0.03928 else ((max(0.0, one) + 0.055) / 1.055) ** 2.4
            for one in (self.red, self.green, self.blue)
        )
        return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


BLACK, WHITE = Ink(0, 0, 0), Ink(1, 1, 1)
_ALIKE, _CONTRAST = 0.25, 1.25


@dataclass(frozen=True, slots=True)
class Beside:
    """What a style puts beside an element: words and signs, whether it counts there, and the picture it shows."""

    text: str = ""
    counts: bool = False
    picture: str = ""

    @property
    def words(self) -> str:
        """Its text where there is a letter or a digit in it."""
        return self.text if any(character.isalnum() for character in self.text) else ""


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
        case "function" if token.lower_name in _CHOICES:
            parts = [_sum(part, size, whole) for part in listed(token.arguments) if part]
            known = [part for part in parts if part is not None]
            return _CHOICES[token.lower_name](known) if known and len(known) == len(parts) else None
        case _:
            return None


def listed(tokens: Tokens) -> list[list[Any]]:
    """Values that stand between commas, each without white space."""
    parts: list[list[Any]] = [[]]
    for token in significant(tokens):
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


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


def content_of(tokens: Tokens, attribute: Callable[[str], str], quotes: tuple[str, str]) -> Beside:
    """What `content` writes: signs and pictures are no words, and what a counter counts is told apart."""
    parts, counts, picture = [], False, ""
    for token in tokens:
        if token.type == "literal" and token.value == "/":
            break  # What follows is for those who do not see it.
        name = token.lower_name if token.type == "function" else ""
        if token.type == "string":
            parts.append(token.value)
        elif token.type == "url" or name in ("url", "image-set", "-webkit-image-set", "image") or "gradient" in name:
            picture = str(getattr(token, "value", "") or name)
        elif name == "attr" and token.arguments:
            parts.append(attribute(str(getattr(significant(token.arguments)[0], "lower_value", ""))))
        elif name in ("counter", "counters"):
            counts = True
        elif token.type == "ident" and token.lower_value in ("open-quote", "close-quote"):
            parts.append(quotes[token.lower_value == "close-quote"])
    return Beside("".join(parts), counts, picture)
