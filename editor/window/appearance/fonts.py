"""Which letters a text is shown in: families, size, line height and direction by the language of the text."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

TEXT_SIZE = 16
"""Height of document text in pixels at zoom 1."""
HEADING_SIZE = 21
"""Height of a heading in pixels at zoom 1."""
HAN_LINE_HEIGHT = 1.9
LATIN_LINE_HEIGHT = 1.6

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"})
_FAMILIES = {
    "zh-Hant": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"),
    "zh-HK": ("Noto Sans CJK HK", "Noto Sans HK", "Source Han Sans HC", "PingFang HK", "Noto Sans CJK TC"),
    "zh-Hans": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "Hiragino Sans", "Yu Gothic"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K", "Apple SD Gothic Neo", "Malgun Gothic"),
    "ar": ("Noto Sans Arabic", "Noto Naskh Arabic"),
    "fa": ("Noto Sans Arabic", "Noto Naskh Arabic"),
    "ur": ("Noto Nastaliq Urdu", "Noto Naskh Arabic"),
    "he": ("Noto Sans Hebrew",),
    "th": ("Noto Sans Thai",),
    "hi": ("Noto Sans Devanagari",),
}
_PLAIN_FAMILIES = ("Noto Sans", "DejaVu Sans")


def script_key(tag: str) -> str:
    """The row of the font tables for a BCP 47 tag: `zh-TW` and `zh-Hant-TW` are `zh-Hant`, `ja-JP` is `ja`."""
    first, *rest = tag.split("-")
    primary, parts = first.lower(), {part.lower() for part in rest}
    if primary != "zh":
        return primary
    if "hans" in parts:
        return "zh-Hans"
    if parts & {"hk", "mo"}:
        return "zh-HK"
    return "zh-Hant" if parts & {"hant", "tw"} else "zh-Hans"


def is_han(tag: str) -> bool:
    """Whether the text is set like Chinese: wide lines, no word spaces."""
    return script_key(tag) in {"zh-Hant", "zh-HK", "zh-Hans", "ja", "ko"}


def is_right_to_left(tag: str) -> bool:
    """Whether the text runs from right to left."""
    return script_key(tag) in _RIGHT_TO_LEFT


def families(tag: str) -> list[str]:
    """The installed families for a language, best first, then the plain ones for what is left."""
    named = [family for family in (*_FAMILIES.get(script_key(tag), ()), *_PLAIN_FAMILIES) if family in _installed()]
    if script_key(tag) in _FAMILIES:
        return named
    return [QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(), *named]


def text_font(tag: str, zoom: float = 1.0) -> QFont:
    """The font of document text in a language.

    Its families say which glyphs it has: the locale of the program, which OpenType would follow, does not.
    """
    font = QFont()
    font.setFeature(QFont.Tag("locl"), 0)
    if chosen := families(tag):
        font.setFamilies(chosen)
    font.setPixelSize(round(TEXT_SIZE * zoom))
    return font


def line_height(tag: str, zoom: float = 1.0) -> int:
    """The distance of two lines of document text in pixels."""
    return round(TEXT_SIZE * zoom * (HAN_LINE_HEIGHT if is_han(tag) else LATIN_LINE_HEIGHT))


@cache
def _installed() -> frozenset[str]:
    return frozenset(QFontDatabase.families())
