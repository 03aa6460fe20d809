"""What the window calls a language: a short label for chips, and its name in itself."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.loading import later
from editor.policy.sync import CellState
from editor.window.appearance.chips import ChipLook
from editor.window.appearance.fonts import script_key

with later():
    from editor.text import locales


_LABELS = {
    "zh-Hant": QT_TRANSLATE_NOOP("Labels", "繁"),
    "zh-HK": QT_TRANSLATE_NOOP("Labels", "港"),
    "zh-Hans": QT_TRANSLATE_NOOP("Labels", "簡"),
}


def short_label(tag: str) -> str:
    """One Han character for Chinese, in the script of the interface, else the code in capitals: 繁, 簡, EN, PT-BR."""
    label = _LABELS.get(script_key(tag))
    return tag.upper() if label is None else QCoreApplication.translate("Labels", label)


_CHINESE = {
    "zh-HK": "繁體中文（香港）",
    "zh-Hant-HK": "繁體中文（香港）",
    "zh-TW": "繁體中文（台灣）",
    "zh-Hant-TW": "繁體中文（台灣）",
    "zh-MO": "繁體中文（澳門）",
    "zh-Hant-MO": "繁體中文（澳門）",
    "zh-CN": "简体中文（中国大陆）",
    "zh-Hans-CN": "简体中文（中国大陆）",
    "zh-SG": "简体中文（新加坡）",
    "zh-Hans-SG": "简体中文（新加坡）",
}
"""As their readers say it; CLDR says 中文 (繁體字, 中國香港特別行政區)."""


@cache
def native_name(tag: str) -> str:
    """The language's name in itself, as its readers know it."""
    return _CHINESE.get(tag) or locales.endonym(tag)


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
