"""What the window calls a language: a short label for chips, and its name in itself."""

from functools import cache

from editor.policy.sync import CellState
from editor.text.locales import endonym
from editor.window.chips import ChipLook
from editor.window.fonts import script_key

_LABELS = {"zh-Hant": "繁", "zh-HK": "港", "zh-Hans": "簡"}


def short_label(tag: str) -> str:
    """One Han character for Chinese, else the code in capitals: 繁, 簡, EN, PT-BR."""
    return _LABELS.get(script_key(tag), tag.upper())


@cache
def native_name(tag: str) -> str:
    """The language's name in itself, as its readers know it."""
    return endonym(tag)


def chip_look(state: CellState) -> ChipLook:
    """The sign for a state; a conversion that nobody looked at is shown as waiting for a look."""
    match state:
        case CellState.IN_STEP:
            return ChipLook.IN_STEP
        case CellState.DRAFT | CellState.OUTDATED:
            return ChipLook.OUTDATED
        case CellState.CONVERTED:
            return ChipLook.IN_REVIEW
        case CellState.MISSING:
            return ChipLook.MISSING
