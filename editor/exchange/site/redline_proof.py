"""The proof of a redline page: without what was deleted it says the new words, without what was inserted the old."""

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree, html

from editor.exchange.blocks.blocks import Block
from editor.exchange.blocks.errors import ExchangeError
from editor.exchange.word.text import WordSection


@dataclass(eq=False)
class RedlinePageDiffers(ExchangeError):
    """A page that does not say what it should: the section, and where the two part. Nothing was written."""

    section: str
    expected: str
    found: str


def prove_redline(body: str, section: WordSection) -> None:
    """RedlinePageDiffers where the HTML of a section, read again, is not the two texts that it was made from."""
    root = html.fragment_fromstring(body, create_parent="div")
    name = section.new or section.old or ""
    for dropped, blocks in (
        ("del", [change.new for change in section.changes]),
        ("ins", [change.old for change in section.changes]),
    ):
        expected, found = _words(block for block in blocks if block is not None), _text(root, dropped)
        if expected != found:
            at = next((at for at, (one, other) in enumerate(zip(expected, found, strict=False)) if one != other), -1)
            at = min(len(expected), len(found)) if at < 0 else at
            raise RedlinePageDiffers(name, expected[max(0, at - 20) : at + 40], found[max(0, at - 20) : at + 40])


def _words(blocks: Iterable[Block]) -> str:
    return "".join("".join(block.text.split()) for block in blocks)


def _text(element: "etree._Element", dropped: str) -> str:
    """What is read of an element, white space apart; the signs of the changes are no words."""
    parts = [element.text or ""]
    for child in element:
        if child.tag != dropped and child.get("class") != "sign":
            parts.append(_text(child, dropped))
        parts.append(child.tail or "")
    return "".join("".join(parts).split())
