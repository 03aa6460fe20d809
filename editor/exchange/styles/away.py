"""What takes an element out of sight: clips, moves, filters, and places where nobody looks."""

import math
from collections.abc import Callable, Mapping
from typing import Any

from editor.exchange.styles.values import HEIGHT, WIDTH, Tokens, pixels, share, significant

_FAR = -900.0
"""Further to the left or the top than any layout puts what is to be seen, in pixels."""
_FAR_RIGHT, _FAR_DOWN = 2 * WIDTH, 20_000.0
_FAINTEST = 0.06
_BLURRED = 0.2
"""A blur as wide as this share of the letters' height leaves nothing to read."""
_TURNED = 100.0
"""How far words may be turned, in degrees, until they stand on their heads."""
SIDES = ("top", "right", "bottom", "left")


def takes_away(name: str, tokens: Tokens, size: float) -> bool:
    """Whether a clip, a move or a filter leaves nothing to be seen, or nothing that can be read."""
    match name:
        case "scale" | "translate":
            return _moves_away(name, tokens, size)
        case "rotate":
            return _turns_away([one for one in tokens if one.type == "ident"], tokens)
        case _:
            return any(_of_function(name, token, size) for token in tokens if token.type == "function")


def _of_function(name: str, token: Any, size: float) -> bool:
    inside = [one for one in significant(token.arguments) if one.type != "literal"]
    lengths = [pixels(one, size, 100.0) for one in inside]
    known = [one or 0.0 for one in lengths]
    auto = any(one.type == "ident" for one in inside)
    match token.lower_name:
        case "rect" if len(lengths) == 4 and not auto:
            return known[2] - known[0] <= 1 or known[1] - known[3] <= 1
        case "xywh" if len(lengths) >= 4:
            return known[2] <= 1 or known[3] <= 1
        case "inset" if known:
            top, right, bottom, left = (known[at] for at in CORNERS[min(len(known), 4) - 1])
            whole = all(
                one.type == "percentage" or not one_length for one, one_length in zip(inside, known, strict=True)
            )
            return whole and (top + bottom >= 99 or left + right >= 99)
        case "circle" | "ellipse":
            return bool(known) and lengths[0] == 0
        case "polygon":
            return bool(known) and all(length == lengths[0] for length in lengths)
        case function if name in ("filter", "backdrop-filter"):
            return name == "filter" and _filtered(function, inside, size)
        case function if function.startswith("rotate"):
            axis = function.removeprefix("rotate").replace("3d", "")
            return _turned(axis, inside[-1:])
        case "matrix" | "matrix3d":
            return _by_matrix(inside)
        case function:
            return _moves_away(function, inside, size)


CORNERS = ((0, 0, 0, 0), (0, 1, 0, 1), (0, 1, 2, 1), (0, 1, 2, 3))
"""Which of one to four values stands for top, right, bottom and left."""


def _filtered(function: str, values: Tokens, size: float) -> bool:
    amount = share(values[0]) if values else None
    match function:
        case "opacity":
            return amount is not None and amount < _FAINTEST
        case "blur":
            return bool(values) and (pixels(values[0], size) or 0) > _BLURRED * size
        case "contrast":
            return amount is not None and amount < _FAINTEST
        case "brightness":
            return amount is not None and amount > 100
        case _:
            return False


def _turns_away(axes: Tokens, values: Tokens) -> bool:
    return _turned(axes[0].lower_value if axes else "", [one for one in values if one.type == "dimension"][-1:])


def _turned(axis: str, values: Tokens) -> bool:
    """Whether letters are turned until they stand on their heads or, about an axis, are seen from the side."""
    if not values or values[0].type != "dimension":
        return False
    units = {"deg": 1.0, "turn": 360.0, "rad": 180 / math.pi, "grad": 0.9}
    turn = abs(float(values[0].value) * units.get(values[0].lower_unit, 0.0)) % 360
    turn = min(turn, 360 - turn)
    return turn > _TURNED or (axis in ("x", "y") and turn > 85)


def _by_matrix(values: Tokens) -> bool:
    numbers = [float(one.value) for one in values if one.type == "number"]
    if len(numbers) not in (6, 16):
        return False
    a, b, c, d = numbers[:4] if len(numbers) == 6 else (numbers[0], numbers[1], numbers[4], numbers[5])
    x, y = numbers[-2:] if len(numbers) == 6 else numbers[12:14]
    return a * d - b * c < _FAINTEST**2 or a < -_FAINTEST or _is_far(x, y)


def _is_far(x: float, y: float) -> bool:
    return min(x, y) <= _FAR or x >= _FAR_RIGHT or y >= _FAR_DOWN


def _moves_away(function: str, values: Tokens, size: float) -> bool:
    if function.startswith("scale"):
        shares = [share(one) for one in values if one.type in ("number", "percentage")]
        sizes = [one for one in shares if one is not None]
        flat = [one for one in sizes if abs(one) < _FAINTEST]
        across = sizes[:1] if function != "scaley" else sizes
        return bool(flat) or any(one < 0 for one in across)
    if function.startswith("skew"):
        return any(_turned("x", [one]) for one in values)
    if function.startswith("translate"):
        moves = [pixels(one, size) or 0 for one in values] or [0.0]
        down = function in ("translatey", "translate3d") or (function == "translate" and len(moves) > 1)
        x, y = (moves[0], moves[1] if len(moves) > 1 else moves[0] if function == "translatey" else 0.0)
        return _is_far(0.0 if function == "translatey" else x, y if down else 0.0)
    return False


def is_away(found: Mapping[str, object], length: Callable[[str], float | None], *, floats: bool, moved: bool) -> bool:
    """Whether an element of those values is cut down to nothing, or stands where nobody looks."""
    if found.get("content-visibility") == "hidden" or (floats and found.get("clip") is True):
        return True
    if any(found.get(name) is True for name in ("clip-path", "transform", "translate", "scale", "filter", "rotate")):
        return True
    narrow, low = (_at_most_one(length, names) for names in (("width", "max-width"), ("height", "max-height")))
    if (narrow and found.get("overflow-x") in CUTS) or (low and found.get("overflow-y") in CUTS):
        return True
    if floats or moved:
        if any((length(side) or 0) <= _FAR for side in SIDES) or (length("bottom") or 0) >= 3 * HEIGHT:
            return True
        if any((length(side) or 0) >= _FAR_RIGHT for side in ("left", "right")) or (length("top") or 0) >= _FAR_DOWN:
            return True
        if floats and (length("right") or 0) >= WIDTH:
            return True
    if (length("text-indent") or 0) >= WIDTH and found.get("overflow-x") in CUTS:
        return True
    if any((length(name) or 0) >= _FAR_RIGHT for name in ("padding-left", "margin-left")):
        return True
    return any((length(name) or 0) <= _FAR for name in ("margin-left", "margin-top", "text-indent"))


CUTS = frozenset({"hidden", "clip", "auto", "scroll"})
"""What cuts off at an edge, even where a reader could scroll in a box that is no higher than nothing."""


def _at_most_one(length: Callable[[str], float | None], names: tuple[str, ...]) -> bool:
    return any(size is not None and size <= 1 for size in map(length, names))
