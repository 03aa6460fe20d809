"""Links that lead to a place inside the text that comes in: they follow the section that the place is in."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from editor.exchange.blocks.incoming.draft import Import
from editor.exchange.reading.sections import ImportedSection
from editor.text.redline.looks import unescaped

_LINK = re.compile(
    r"(?<![!\\])\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\(<?#(?P<name>[^()\s<>]+)>?(?P<tip>\s+\"(?:[^\"\\]|\\.)*\")?\)"
)


def linked(text: Import, made: Sequence[ImportedSection], ids: Sequence[str]) -> tuple[str, ...]:
    """The Markdown of the sections with each inner link leading to the id of the section that its place is in.

    `ids` are those that the sections get. A link to a place that is in none leaves its words.
    """
    if not text.anchors:
        return tuple(one.text for one in made)
    lead: dict[str, str] = {}
    for anchor, line in text.anchors:
        own = next((own for one, own in zip(made, ids, strict=True) if one.start <= line < one.stop), None)
        if own is not None:
            lead[anchor] = own
    return tuple(_LINK.sub(_led(lead.get), one.text) for one in made)


def without_inner_links(text: Import) -> Import:
    """The text with the words only of links that lead inside it."""
    if not text.anchors:
        return text
    return replace(text, lines=tuple(_LINK.sub(_led(lambda _: None), line) for line in text.lines))


def _led(lead: Callable[[str], str | None]) -> Callable[[re.Match[str]], str]:
    def led(found: re.Match[str]) -> str:
        own = lead(unescaped(found["name"]))
        return found["words"] if own is None else f"[{found['words']}](#{own}{found['tip'] or ''})"

    return led
