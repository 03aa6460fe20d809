"""The words of a text without its code, addresses and facts, and what its language tells about them."""

import re
from collections.abc import Iterator

from editor.checks.finding import Hit, Remedy, spot_in
from editor.checks.reading.outline import Stretches, marked
from editor.policy.editing.edits import Splice
from editor.policy.language import Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.recall import remembered
from editor.text.conversion.mixture import Script
from editor.text.markdown.chunks import by_chunk

_BARE = re.compile(
    r"https?://[^\s<>()\[\]\"'“”‘’、，。；：！？（）《》「」『』【】]+|(?<![\w.+%-])[\w.+%-]+@[\w.-]+\.\w+",
    re.ASCII | re.IGNORECASE,
)
HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3005\u3007"
KANA = r"\u3041-\u30ff"


@remembered
def left_out(text: str) -> Stretches:
    """The parts of a text that are no prose: code, facts, link targets, addresses."""
    parts = [(place.start, place.end) for place in marked(text)]
    known = Stretches(parts)
    if "://" in text or "@" in text:
        parts += [place for place in _bare(text) if not known.meet(*place)]
    return Stretches(parts)


@by_chunk
def _bare(text: str) -> Iterator[tuple[int, int]]:
    return (found.span() for found in _BARE.finditer(text))


def language(tag: Tag) -> str:
    """The language of a tag without script and region."""
    return tag.partition("-")[0]


def is_converted(policy: Policy, tag: Tag) -> bool:
    """Whether a language is made by conversion: what its source has is told there, and mended there."""
    return policy.language(tag).making is Making.CONVERTED


def script(tag: Tag) -> Script | None:
    """The script of a Chinese text; None for other languages."""
    name, *rest = tag.split("-")
    if name != "zh":
        return None
    if "Hant" in rest or {"TW", "HK", "MO"} & set(rest):
        return Script.TRADITIONAL
    return Script.SIMPLIFIED


def replacing(cell: Cell, places: list[tuple[int, int, str]], words: str = "") -> Remedy:
    """The remedy that puts other words in these places of one text."""
    return Remedy(tuple(Splice(cell, start, end - start, new) for start, end, new in places), words)


def gathered(cell: Cell, places: list[tuple[int, int, str]], facts: dict[str, str], *, mend: bool = True) -> Hit:
    """One hit for several places of a text that are wrong in the same way; each place tells what belongs there."""
    spots = [spot_in(cell, start, end) for start, end, _ in places]
    same = {new for _, _, new in places}
    remedies = (replacing(cell, places, same.pop() if len(same) == 1 else ""),) if mend else ()
    return Hit(spots[0], {**facts, "count": str(len(places))}, tuple(spots[1:]), remedies)
