"""What a conversion leaves as it is, byte for byte: code, addresses, facts, marks, names, and titles of statutes."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from editor.text.conversion.trace import DESCRIPTIONS
from editor.text.markdown.places import SourcePart, places

_PARTS = frozenset({SourcePart.CODE, SourcePart.FACT, SourcePart.ADDRESS, SourcePart.TARGET, SourcePart.IMAGE_SOURCE})
_CLOSING = r"\s<>()\[\]{}\"'“”‘’，。；：、！？（）《》「」『』【】"
_LABEL = r"[A-Za-z0-9\u3400-\u9fff-]{1,63}"
_SHORT = r"(?:[A-Za-z0-9-]{1,4}|[\u3400-\u9fff]{1,4})"
# What follows a host is mostly prose without a space, so that a host must end in Latin letters or one of these.
_ENDING = "(?:[A-Za-z]{2,24}|中国|中國|台湾|台灣|香港|澳門|公司|网络|網絡|政务|公益)"
# After an ASCII host, Chinese characters belong to the address only behind a slash: not so in `https://a.example按此`.
_ADDRESS = re.compile(
    rf"(?:https?|ftp)://(?:[A-Za-z0-9.:@%_~-]+|[^{_CLOSING}]+)(?:[/?#][^{_CLOSING}]*)?"
    rf"|(?<![A-Za-z0-9.-])www\.(?:{_LABEL}\.){{1,8}}{_ENDING}(?:[/?#][^{_CLOSING}]*)?"
    rf"|(?<![A-Za-z0-9.-])www\.[A-Za-z0-9.-]+(?:[/?#][^{_CLOSING}]*)?"
    rf"|(?<![\w.@-]){_SHORT}\.(?:{_LABEL}\.){{0,4}}(?:cn|tw|hk|com|net|org|example|中国|中國)(?![A-Za-z0-9])"
)
_MARK = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}"
    rf"|@(?:{_LABEL}\.){{1,8}}{_ENDING}"
    r"|\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|\{%[^{}\n]*%\}|%\([^()\n]*\)[a-z]"  # placeholders of many template languages
    r"|<[A-Za-z/!][^<>]*>"  # HTML
    r"|\{#[^{}\n]*\}|\[\^[^\[\]\n]+\]"  # an anchor, the mark of a footnote
)
BRACED = re.compile(r"-\{([^{}]*)\}-")
"""What MediaWiki keeps from conversion."""
_FRONT_MATTER = re.compile(
    r"\A---[ \t]*\r?\n[A-Za-z_][\w-]*:[^\n]*\n(?:(?:[\w-]+:|[ \t])[^\n]*\n)*---[ \t]*(?=\r?\n|\Z)"
)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.+)$", re.MULTILINE)
_NO_SLUG = re.compile(r"[^\w\- ]")
TITLE = re.compile(r"《[^《》\n]{1,100}》")


class Layer(Enum):
    """What is done above the dictionaries; policies name layers by these values."""

    USAGE = "usage"  # the forms of legal usage are taken
    QUOTES = "quotes"  # quotation marks follow the target's region
    TITLES = "titles"  # titles in 《》 change their script, and keep their words
    BRACES = "braces"  # `-{…}-`, which keeps words from conversion, leaves nothing but the words


@dataclass(frozen=True, slots=True)
class Keep:
    """What a policy wants to stay besides code, addresses and facts: its names, and titles in 《》.

    `layers` are what it wants done above the dictionaries, and `forced` pairs of words of the source, wherever they
    stand, and what becomes of them.
    """

    names: tuple[str, ...] = ()
    titles: bool = True
    layers: frozenset[Layer] = frozenset()
    forced: tuple[tuple[str, str], ...] = ()


KEEP = Keep()


def kept(text: str, keep: Keep) -> list[tuple[int, int]]:
    """The places of a Markdown text, in order and apart, that no conversion touches."""
    slugs = _heading_slugs(text) if "](#" in text else frozenset()
    found = [
        (place.start, place.end)
        for place in places(text)
        if place.part in _PARTS and not (place.part is SourcePart.TARGET and text[place.start : place.end] in slugs)
    ]
    patterns = [_ADDRESS, _MARK, _FRONT_MATTER]
    if Layer.BRACES not in keep.layers:
        patterns.append(BRACED)
    if keep.titles and Layer.TITLES not in keep.layers:
        patterns.append(TITLE)
    if names := tuple(name for name in keep.names if name):
        patterns.append(any_of(names))
    for pattern in patterns:
        found += [match.span() for match in pattern.finditer(text)]
    return _joined(found)


def convert_around(text: str, spans: list[tuple[int, int]], convert: Callable[[str], str]) -> str:
    """The text with all but these places converted, as if each piece between them stood alone."""
    if not spans:
        return convert(text)
    free = [text[start:end] for start, end in between(text, spans)]
    if any(character in text for character in DESCRIPTIONS):
        converted = [convert(piece) for piece in free]  # a description would reach over the mark below
    else:
        mark = next(chr(code) for code in range(0xE000, 0x10FFFE) if chr(code) not in text)
        converted = convert(mark.join(free)).split(mark)
    parts = [""] * (len(free) + len(spans))
    parts[0::2] = converted
    parts[1::2] = [text[start:end] for start, end in spans]
    return "".join(parts)


def between(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What lies before, between and after these places; one more than there are places, some of them empty."""
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    return zip(edges[0::2], edges[1::2], strict=True)


def _heading_slugs(text: str) -> frozenset[str]:
    """The targets that lead to a heading of this text in most readers of Markdown: they follow it when it is converted.

    In lower case, without punctuation, a hyphen for each space, as GitHub makes them. A section's own id is ASCII, so
    that no conversion changes it.
    """
    words = (found[1].rstrip(" \t#").lower() for found in _HEADING.finditer(text))
    return frozenset(f"#{_NO_SLUG.sub('', one).strip().replace(' ', '-')}" for one in words)


@lru_cache(maxsize=8)
def any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """A search for the longest of many words at each place."""
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that touch or overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif end > start:
            joined.append((start, end))
    return joined
