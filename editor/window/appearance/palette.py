"""The colours of the window: what each one means, in light, dark and high contrast."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import assert_never


class Scheme(Enum):
    """A set of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


@dataclass(frozen=True, slots=True)
class ColourPair:
    """Ink on its own ground, both `#rrggbb`: the two are always set together."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour the window uses, by meaning."""

    scheme: Scheme
    page: ColourPair
    window: ColourPair
    panel: ColourPair
    secondary: str
    disabled: str
    hairline: str
    control_edge: str
    accent: str
    primary: ColourPair
    primary_hover: ColourPair
    selected: ColourPair
    hover: ColourPair
    inserted: ColourPair
    deleted: ColourPair
    moved: ColourPair
    fact: ColourPair
    in_step: ColourPair
    outdated: ColourPair
    in_review: ColourPair
    missing: ColourPair
    fine: str
    warning: str
    error: str


_LIGHT = Colours(
    scheme=Scheme.LIGHT,
    page=ColourPair("#23242a", "#ffffff"),
    window=ColourPair("#23242a", "#f6f5f2"),
    panel=ColourPair("#23242a", "#fbfaf8"),
    secondary="#63666f",
    disabled="#9a9ca3",
    hairline="#e3e0da",
    control_edge="#88857d",
    accent="#1f5f8b",
    primary=ColourPair("#ffffff", "#1f5f8b"),
    primary_hover=ColourPair("#ffffff", "#174a6d"),
    selected=ColourPair("#174a6d", "#e6edf3"),
    hover=ColourPair("#23242a", "#f0efec"),
    inserted=ColourPair("#14532d", "#dff3e4"),
    deleted=ColourPair("#8f1d14", "#fde4e1"),
    moved=ColourPair("#4c2c92", "#e9e3fb"),
    fact=ColourPair("#23242a", "#fff2c2"),
    in_step=ColourPair("#22663a", "#e7f2ea"),
    outdated=ColourPair("#7a4f00", "#fdf1d9"),
    in_review=ColourPair("#174a6d", "#e6edf3"),
    missing=ColourPair("#63666f", "#f0efec"),
    fine="#2f8a55",
    warning="#b7791f",
    error="#b3372b",
)

_DARK = Colours(
    scheme=Scheme.DARK,
    page=ColourPair("#e6e4df", "#1f2024"),
    window=ColourPair("#e6e4df", "#18191c"),
    panel=ColourPair("#e6e4df", "#202125"),
    secondary="#a3a6ae",
    disabled="#6d7078",
    hairline="#34363b",
    control_edge="#80848d",
    accent="#7db7de",
    primary=ColourPair("#10222f", "#7db7de"),
    primary_hover=ColourPair("#10222f", "#9ccbea"),
    selected=ColourPair("#cfe4f3", "#26394a"),
    hover=ColourPair("#e6e4df", "#2b2d32"),
    inserted=ColourPair("#a6e3b8", "#17402a"),
    deleted=ColourPair("#ffb4ab", "#4f1c18"),
    moved=ColourPair("#cdbdff", "#37295e"),
    fact=ColourPair("#fff0b8", "#4a3f12"),
    in_step=ColourPair("#9ed8b0", "#1f3b29"),
    outdated=ColourPair("#f0cd84", "#463612"),
    in_review=ColourPair("#a9d0ec", "#20384a"),
    missing=ColourPair("#b3b6bd", "#303237"),
    fine="#5fb981",
    warning="#d9a441",
    error="#e5766a",
)

_HIGH_CONTRAST = Colours(
    scheme=Scheme.HIGH_CONTRAST,
    page=ColourPair("#ffffff", "#000000"),
    window=ColourPair("#ffffff", "#000000"),
    panel=ColourPair("#ffffff", "#000000"),
    secondary="#ffffff",
    disabled="#a6a6a6",
    hairline="#ffffff",
    control_edge="#ffffff",
    accent="#ffe14d",
    primary=ColourPair("#000000", "#ffe14d"),
    primary_hover=ColourPair("#000000", "#ffffff"),
    selected=ColourPair("#000000", "#ffe14d"),
    hover=ColourPair("#ffffff", "#333333"),
    inserted=ColourPair("#000000", "#ffe14d"),
    deleted=ColourPair("#ffffff", "#4a4a4a"),
    moved=ColourPair("#000000", "#ffffff"),
    fact=ColourPair("#ffe14d", "#333300"),
    in_step=ColourPair("#ffffff", "#000000"),
    outdated=ColourPair("#000000", "#ffe14d"),
    in_review=ColourPair("#000000", "#ffffff"),
    missing=ColourPair("#ffffff", "#4a4a4a"),
    fine="#ffffff",
    warning="#ffe14d",
    error="#ffe14d",
)


def colours(scheme: Scheme, *, colour_blind: bool = False) -> Colours:
    """The colours of a scheme; `colour_blind` puts blue for inserted and orange for deleted."""
    match scheme:
        case Scheme.LIGHT:
            inserted, deleted = ColourPair("#0b4a7a", "#dcecf9"), ColourPair("#7a3b00", "#fdebd7")
            return replace(_LIGHT, inserted=inserted, deleted=deleted) if colour_blind else _LIGHT
        case Scheme.DARK:
            inserted, deleted = ColourPair("#a8d4f5", "#123a5a"), ColourPair("#ffc58f", "#52300c")
            return replace(_DARK, inserted=inserted, deleted=deleted) if colour_blind else _DARK
        case Scheme.HIGH_CONTRAST:
            return _HIGH_CONTRAST
        case _:
            assert_never(scheme)


def contrast(ink: str, ground: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
