"""Runs and blocks of a page put together: paragraphs between line breaks, several blocks in one cell of a table."""

import re
from dataclasses import replace

from lxml import etree

from editor.exchange.blocks.blocks import Block, Enclosure, Form, Inside, Run, collapsed
from editor.exchange.blocks.incoming.cells import IN_CELL, apart
from editor.exchange.blocks.incoming.formulas import Element, mathml
from editor.exchange.markup.tree import Tag


def split_runs(runs: list[Run]) -> list[tuple[Run, ...]]:
    """The paragraphs in these runs: two line breaks, with nothing between, part them."""
    if not any("\n" in run.text for run in runs):
        return [made] if (made := _trimmed(runs)) else []
    pieces: list[list[Run]] = [[]]
    breaks = 0
    for run in runs:
        for part in re.split("(\n)", run.text):
            if part == "\n":
                breaks += 1
                if breaks == 1:
                    pieces[-1].append(Run("\n", run.style))
                elif breaks == 2:
                    pieces.append([])
            elif part:
                breaks = breaks if part.isspace() else 0
                pieces[-1].append(Run(part, run.style))
    return [made for piece in pieces if (made := _trimmed(piece))]


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """A paragraph without white space and line breaks at its ends."""
    made = collapsed(runs)
    while made and not made[-1].text.strip():
        made = made[:-1]
    while made and not made[0].text.strip():
        made = made[1:]
    if made and any("\n" in run.text for run in made):
        made = (replace(made[0], text=made[0].text.lstrip("\n")), *made[1:])
        made = (*made[:-1], replace(made[-1], text=made[-1].text.rstrip("\n")))
        made = collapsed(made)
    return made


def label(blocks: list[Block], first: int, words: str, above: tuple[Inside, ...], *, heading: bool) -> None:
    """Put the number of an item, which is words, before what the item became, from `first` on.

    It belongs to the item's heading, else to its first paragraph, and stands by itself where there is neither.
    """
    for at in range(first, len(blocks) if heading else min(first + 1, len(blocks))):
        block = blocks[at]
        is_it = (
            block.form is Form.HEADING if heading else block.form is Form.PARAGRAPH and len(block.path) == len(above)
        )
        if is_it:
            blocks[at] = replace(block, runs=(Run(f"{words} "), *block.runs))
            return
    blocks.insert(first, Block(runs=(Run(words),), path=above))


def in_one_cell(blocks: list[Block]) -> tuple[Run, ...]:
    """Blocks in one cell of a table: paragraphs and items apart, rows of a table in it one after the other."""
    parts: list[tuple[Run, ...]] = []
    for block in blocks:
        if block.form is Form.TABLE:
            parts += [cell for row in block.rows for cell in row if cell]
            continue
        item = block.item
        if item is None or item.goes_on:
            parts.append(block.runs)
        else:
            sign = f"{item.number}. " if item.kind is Enclosure.NUMBER else f"{IN_CELL} "
            parts.append((Run(sign), *block.runs))
    return apart(parts)


def formula(tag: Tag) -> str:
    """The text of a formula."""
    return mathml(_as_element(tag))


def _as_element(tag: Tag) -> Element:
    element = etree.Element(tag.name if tag.name.isalnum() else "mrow")
    element.text = "".join(one for one in tag.inside if isinstance(one, str))
    element.extend([_as_element(one) for one in tag.tags if not one.hidden])
    return element
