"""Where a style puts an element and what it holds: in which order, over what, and how much of it fits."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from editor.exchange.styles.away import CUTS, SIDES
from editor.exchange.styles.values import HEIGHT, WIDTH, Ink

Length = Callable[[str], float | None]
_FLEXED = ("flex", "inline-flex", "-webkit-flex", "-ms-flexbox", "-webkit-box")
_HIGHEST = 600.0
"""A box that is no higher, in pixels, may be one that is opened by a click, or that cuts its words off."""
_PLAIN = 0.95


@dataclass(frozen=True, slots=True)
class Box:
    """Of an element: how its children are shown, and where it stands itself.

    `turned` is whether its children are shown from the last to the first, `in_row` whether they stand beside each
    other, `ordered` whether their `order` and their `rows` count. `lines` and `width` are what fits into it, None where
    that has no end. `covers` is whether it lies over all that its neighbours show, `behind` whether it lies under it,
    `aloof` whether it stands where a style puts it and not where it is written, `strikes` whether it is a line through
    the middle of what it lies over. `drawn` names what may change how its words look.
    """

    display: str = ""
    turned: bool = False
    in_row: bool = False
    ordered: bool = False
    areas: tuple[str, ...] = ()
    order: float = 0.0
    row: float | str | None = None
    floats: str = ""
    lines: float | None = None
    width: float | None = None
    one_line: bool = False
    positioned: bool = False
    aloof: bool = False
    shifted: bool = False
    covers: bool = False
    behind: bool = False
    grounded: bool = False
    strikes: bool = False
    drawn: str = ""


def box_of(found: Mapping[str, object], length: Length) -> Box:
    """What the values say of an element's box."""
    display = str(found.get("display", ""))
    direction = str(found.get("flex-direction", "row"))
    position = str(found.get("position", "static"))
    order, row = found.get("order"), found.get("grid-row", found.get("grid-area"))
    areas, level = found.get("grid-template-areas", ()), found.get("z-index")
    flexed, aloof = display in _FLEXED, position in ("absolute", "fixed")
    reverse = direction.endswith("reverse") or (
        display == "-webkit-box" and found.get("-webkit-box-direction") == "reverse"
    )
    lines, width = _lines(found, length), length("width")
    widest = length("max-width")
    return Box(
        display=display,
        turned=flexed and (reverse or found.get("flex-wrap") == "wrap-reverse"),
        in_row=flexed and not direction.startswith("column"),
        ordered=flexed or "grid" in display,
        areas=_names(areas) if isinstance(areas, tuple) else (),
        order=order if isinstance(order, float) else 0.0,
        row=row if isinstance(row, (float, str)) else None,
        floats=str(found.get("float", "")),
        lines=lines,
        width=min((one for one in (width, widest) if one is not None), default=None),
        one_line=found.get("white-space") in ("nowrap", "pre") and found.get("overflow-x") in CUTS - {"auto", "scroll"},
        positioned=position != "static",
        aloof=aloof,
        shifted=position == "relative" and any(abs(length(side) or 0) >= 16 for side in ("top", "bottom")),
        covers=aloof and _is_full(length) and _is_plain(found) and not (isinstance(level, float) and level < 0),
        behind=position != "static" and isinstance(level, float) and level < 0,
        grounded=_is_plain(found),
        strikes=aloof and _is_line(found, length),
        drawn=_drawn(found),
    )


def _lines(found: Mapping[str, object], length: Length) -> float | None:
    """How many pixels high what is seen of its lines is, or, below zero, how many lines they are."""
    clamp = found.get("-webkit-line-clamp")
    cut = found.get("overflow-y") in ("hidden", "clip")
    if isinstance(clamp, float) and clamp >= 1 and cut:
        return -clamp
    heights = [one for one in (length("height"), length("max-height")) if one is not None]
    return min(heights) if cut and heights and min(heights) <= _HIGHEST else None


def _names(rows: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for row in rows for name in row.split() if name.strip(".")))


def _is_plain(found: Mapping[str, object]) -> bool:
    ground = found.get("background-color")
    return isinstance(ground, Ink) and ground.alpha >= _PLAIN


def _is_full(length: Length) -> bool:
    """Whether it reaches from one side to the other and from the top to the bottom."""
    across = (length("left") == 0 and length("right") == 0) or (length("width") or 0) >= WIDTH
    down = (length("top") == 0 and length("bottom") == 0) or (length("height") or 0) >= HEIGHT
    return across and down and all((length(side) or 0) <= 0 for side in SIDES)


def _is_line(found: Mapping[str, object], length: Length) -> bool:
    top, height = length("top") or length("bottom"), length("height")
    middle = top is not None and (0.3 * HEIGHT <= top <= 0.7 * HEIGHT or 5 <= top <= 14)
    thin = height is not None and 0 < height <= 5 and (_is_plain(found) or found.get("background-image") == "picture")
    return middle and (thin or found.get("border") == "line") and (height is None or height <= 5)


def _drawn(found: Mapping[str, object]) -> str:
    if found.get("mask") == "picture":
        return "mask"
    if found.get("mix-blend-mode", "normal") not in ("normal", "unset"):
        return "mix-blend-mode"
    return ""
