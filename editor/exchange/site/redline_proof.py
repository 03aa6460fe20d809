"""The proof of a redline page: without what was deleted it says the new words, without what was inserted the old."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from editor.exchange.blocks.blocks import Block
from editor.exchange.blocks.errors import ReadBackDiffers
from editor.exchange.markup.tree import Tag, read_page
from editor.exchange.word.writer.text import WordSection

_NO_WORDS = frozenset({"sign", "kind", "end"})
_ARROW = " → "


class RedlinePageDiffers(ReadBackDiffers):
    """A page of changes that does not say what it should."""


def prove_redline(body: str, section: WordSection) -> None:
    """RedlinePageDiffers where the HTML of a section, read again, is not the two texts that it was made from."""
    _prove(read_page(body).body, section)


def prove_changes(
    page: str, sections: Sequence[tuple[str, WordSection]], titles: Sequence[tuple[str, str]] = ()
) -> None:
    """RedlinePageDiffers where a finished page does not show just these sections, under these ids and in their order,
    each as it should, or not the old and the new of these titles."""
    elements = list(read_page(page).body.walk())
    found = [one for one in elements if one.name == "section" and one.attributes.get("id")]
    for wanted, shown in zip_longest([name for name, _ in sections], [one.attributes["id"] for one in found]):
        if wanted != shown:
            raise RedlinePageDiffers(wanted or shown or "", wanted or "", shown or "")
    for (_, section), element in zip(sections, found, strict=True):
        _prove(element, section)
    lines = [one for one in elements if one.attributes.get("class") == "retitled"]
    for both, line in zip_longest(titles, lines):
        sides = [_text(line, dropped) for dropped in ("ins", "del")] if line is not None else ["", ""]
        wanted_sides = ["".join(side.split()) for side in both or ("", "")]
        if sides != wanted_sides:
            raise RedlinePageDiffers("", _ARROW.join(wanted_sides), _ARROW.join(sides))


def section_id(section: WordSection) -> str:
    """What a section is called on a page of changes."""
    return section.new or f"{section.old}-"


def _prove(root: Tag, section: WordSection) -> None:
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


def _text(element: Tag, dropped: str) -> str:
    """What is read of an element, white space apart; what is said of the changes is no word of theirs."""
    parts: list[str] = []
    waiting: list[Tag | str] = [element]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            parts += one.split()
        elif one is element or (one.name != dropped and one.attributes.get("class") not in _NO_WORDS):
            waiting += reversed(one.inside)
    return "".join(parts)
