"""Whether a media query speaks of the screen of a computer, as most readers of a long text have it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from editor.exchange.styles.values import HEIGHT, ROOT_SIZE, WIDTH, Tokens, pixels, significant

_LENGTHS = {"width": WIDTH, "height": HEIGHT, "device-width": WIDTH, "device-height": HEIGHT}
_NUMBERS = {
    "color": 8.0,
    "monochrome": 0.0,
    "grid": 0.0,
    "resolution": 1.0,
    "aspect-ratio": WIDTH / HEIGHT,
    "-webkit-device-pixel-ratio": 1.0,
}
_WORDS = {
    "orientation": "landscape",
    "hover": "hover",
    "any-hover": "hover",
    "pointer": "fine",
    "any-pointer": "fine",
    "prefers-color-scheme": "light",
    "prefers-reduced-motion": "no-preference",
    "prefers-reduced-transparency": "no-preference",
    "prefers-contrast": "no-preference",
    "forced-colors": "none",
    "inverted-colors": "none",
    "scripting": "enabled",
    "update": "fast",
    "display-mode": "browser",
    "overflow-block": "scroll",
}
_PER_DOT = {"dppx": 1.0, "x": 1.0, "dpi": 1 / 96, "dpcm": 2.54 / 96}
_ORDERS: Mapping[str, Callable[[float, float], bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
    "=": lambda one, other: one == other,
}


def fits_a_screen(query: Tokens) -> bool:
    """Whether rules under this list of queries hold on a screen; what is not known holds as little as in a browser."""
    tokens = significant(query)
    return not tokens or any(_query(part) for part in _split(tokens, ","))


def _split(tokens: list[Any], sign: str) -> Iterator[list[Any]]:
    part: list[Any] = []
    for token in tokens:
        if token.type == "literal" and token.value == sign:
            yield part
            part = []
        else:
            part.append(token)
    yield part


def _word(token: Any) -> str:
    return token.lower_value if token.type == "ident" else ""


def _query(tokens: list[Any]) -> bool:
    words = [_word(token) for token in tokens[:2]]
    turned = words[:1] == ["not"] and len(words) > 1 and bool(words[1])
    if turned or words[:1] == ["only"]:
        tokens = tokens[1:]
    holds: bool | None = True
    if tokens and _word(tokens[0]) not in ("", "not"):
        holds = _word(tokens[0]) in ("all", "screen")
        tokens = tokens[2:]
    holds = _both(holds, _condition(tokens)) if tokens else holds
    return holds is False if turned else holds is True


def _condition(tokens: list[Any]) -> bool | None:
    """Terms joined by `and` or `or`; None where it is not known."""
    holds: bool | None = None
    joined, turned, first = "and", False, True
    for token in tokens:
        match _word(token):
            case "and" | "or" as word:
                joined = word
            case "not":
                turned = not turned
            case _:
                one = _term(token)
                one = one if one is None or not turned else not one
                holds = one if first else _both(holds, one) if joined == "and" else _either(holds, one)
                turned = first = False
    return holds


def _both(one: bool | None, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _either(one: bool | None, other: bool | None) -> bool | None:
    if one or other:
        return True
    return None if one is None or other is None else False


def _term(token: Any) -> bool | None:
    if token.type != "() block":
        return None
    tokens = significant(token.content)
    if any(one.type == "() block" for one in tokens):
        return _condition(tokens)
    if len(tokens) == 1:
        return _is_there(_word(tokens[0]))
    if len(tokens) > 2 and tokens[1].type == "literal" and tokens[1].value == ":":
        return _feature(_word(tokens[0]), tokens[2:])
    return _range(tokens)


def _is_there(name: str) -> bool | None:
    """A feature that is named without a value."""
    if name in _WORDS:
        return _WORDS[name] not in ("none", "no-preference")
    return _LENGTHS.get(name, _NUMBERS.get(name)) != 0 if _is_known(name) else None


def _is_known(name: str) -> bool:
    return name in _LENGTHS or name in _NUMBERS


def _feature(name: str, value: list[Any]) -> bool | None:
    if name in _WORDS:
        return _word(value[0]) == _WORDS[name]
    for prefix, order in (("min-", ">="), ("max-", "<="), ("-webkit-min-", ">="), ("-webkit-max-", "<=")):
        if name.startswith(prefix):
            plain = ("-webkit-" if prefix.startswith("-webkit-") else "") + name.removeprefix(prefix)
            return _compared(plain, order, value)
    return _compared(name, "=", value)


def _compared(name: str, order: str, value: list[Any]) -> bool | None:
    wanted = _number(value)
    if wanted is None or not _is_known(name):
        return None
    return _ORDERS[order](_LENGTHS.get(name, _NUMBERS.get(name, 0.0)), wanted)


def _number(tokens: list[Any]) -> float | None:
    if [token.type for token in tokens] == ["number", "literal", "number"] and tokens[1].value == "/":
        return float(tokens[0].value) / float(tokens[2].value) if tokens[2].value else None
    if len(tokens) != 1:
        return None
    if tokens[0].type == "number":
        return float(tokens[0].value)
    if tokens[0].type == "dimension" and tokens[0].lower_unit in _PER_DOT:
        return float(tokens[0].value) * _PER_DOT[tokens[0].lower_unit]
    return pixels(tokens[0], ROOT_SIZE)


def _range(tokens: list[Any]) -> bool | None:
    """`width >= 600px`, `400px <= width < 700px`."""
    parts: list[list[Any]] = [[]]
    orders: list[str] = []
    for token in tokens:
        if token.type == "literal" and token.value in "<>=":
            if parts[-1]:
                orders.append("")
                parts.append([])
            orders[-1:] = [orders[-1] + token.value] if orders else []
        else:
            parts[-1].append(token)
    if not orders or any(order not in _ORDERS for order in orders):
        return None
    holds: bool | None = True
    for left, order, right in zip(parts, orders, parts[1:], strict=False):
        one, other = _side(left), _side(right)
        holds = _both(holds, None if one is None or other is None else _ORDERS[order](one, other))
    return holds


def _side(tokens: list[Any]) -> float | None:
    name = _word(tokens[0]) if len(tokens) == 1 else ""
    return _LENGTHS.get(name, _NUMBERS.get(name)) if name else _number(tokens)
