"""Conversion between Traditional and Simplified Chinese: the one door to OpenCC."""

import re
from collections.abc import Iterable
from threading import Lock

from opencc import OpenCC

from editor.text.places import Part, places

CONFIGS = ("hk2s", "s2hk", "s2t", "s2tw", "s2twp", "t2hk", "t2s", "t2tw", "tw2s", "tw2sp")

_KEPT = frozenset({Part.CODE, Part.FACT, Part.ADDRESS, Part.TARGET, Part.IMAGE_SOURCE})
_CLOSING = r"\s<>()\[\]{}\"'“”‘’，。；：、！？（）《》「」『』【】"
# After an ASCII host, Chinese characters belong to the address only behind a slash: not so in `https://a.example按此`.
_ADDRESS = re.compile(
    rf"(?:https?|ftp)://(?:[A-Za-z0-9.:@%_~-]+|[^{_CLOSING}]+)(?:[/?#][^{_CLOSING}]*)?"
    rf"|(?<![A-Za-z0-9.-])www\.[A-Za-z0-9.-]+(?:[/?#][^{_CLOSING}]*)?"
)
_KEPT_TOO = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}"
    r"|\{\{[^{}\n]*\}\}"
    r"|<[A-Za-z/!][^<>]*>"
)

_converters: dict[str, OpenCC] = {}
_loading = Lock()


class UnknownConfig(ValueError):
    """There is no conversion of this name."""

    def __init__(self, config: str) -> None:
        super().__init__(config)
        self.config = config
        self.known = CONFIGS


def convert(text: str, config: str) -> str:
    """Plain text converted with an OpenCC configuration such as `tw2s`; raises UnknownConfig."""
    return str(_converter(config).convert(text))


def convert_markdown(text: str, config: str) -> str:
    """Markdown converted, with code, addresses, link targets, HTML tags and facts left as they are, byte for byte."""
    kept = _joined([*_marked(text), *_spans(_ADDRESS, text), *_spans(_KEPT_TOO, text)])
    mark = next(chr(code) for code in range(0xE000, 0x10FFFE) if chr(code) not in text)
    begins, ends = [0, *(end for _, end in kept)], [*(start for start, _ in kept), len(text)]
    free = [text[begin:end] for begin, end in zip(begins, ends, strict=True)]
    converted = convert(mark.join(free), config).split(mark)
    parts = [converted[0]]
    for (start, end), piece in zip(kept, converted[1:], strict=True):
        parts += [text[start:end], piece]
    return "".join(parts)


def route(origin: str, target: str) -> str | None:
    """The configuration that makes a text in the target language from one in the origin; None where there is none."""
    return _ROUTES.get((_variety(origin), _variety(target)))


_ROUTES = {
    ("Hant", "Hans"): "tw2s",
    ("TW", "Hans"): "tw2s",
    ("HK", "Hans"): "hk2s",
    ("Hans", "Hant"): "s2tw",
    ("Hans", "TW"): "s2tw",
    ("Hans", "HK"): "s2hk",
    ("Hant", "TW"): "t2tw",
    ("Hant", "HK"): "t2hk",
}


def _variety(tag: str) -> str:
    """The written form that a language tag names: Hans, Hant, TW, HK; empty for other languages."""
    language, *rest = tag.replace("_", "-").lower().split("-")
    if language != "zh":
        return ""
    if "hans" in rest:
        return "Hans"
    if "hk" in rest or "mo" in rest:
        return "HK"
    if "tw" in rest:
        return "TW"
    return "Hant" if "hant" in rest else "Hans"


def _converter(config: str) -> OpenCC:
    """The converter of a configuration, loaded once: reading its dictionaries takes longer than converting a policy.

    A converter is only read while it converts, so that threads may share it.
    """
    if config not in CONFIGS:
        raise UnknownConfig(config)
    with _loading:
        if config not in _converters:
            _converters[config] = OpenCC(config)
        return _converters[config]


def _spans(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [found.span() for found in pattern.finditer(text)]


def _marked(text: str) -> list[tuple[int, int]]:
    return [(place.start, place.end) for place in places(text) if place.part in _KEPT]


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that touch or overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif end > start:
            joined.append((start, end))
    return joined
