"""Footnotes and endnotes: their signs in a text, and where in it they stand when they come in."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from editor.exchange.blocks.blocks import Block, Form, Run

FOOTNOTE = "\u2060"
"""Stands before the sign of a footnote, so that one in brackets that was typed is none."""
_FOOTNOTE = re.compile(f"{FOOTNOTE}\\[([^\\[\\]\n]+)\\]")


def note_signs(blocks: Iterable[Block]) -> list[str]:
    """The signs of the notes that the blocks refer to, in their order."""
    return [found[1] for block in blocks for found in _FOOTNOTE.finditer(block.text)]


def shown_signs(blocks: Iterable[Block], texts: Mapping[str, Sequence[Block]]) -> list[str]:
    """The signs as a reader sees them: in the text, and before each note that has words."""
    signs = note_signs(blocks)
    return [*signs, *(sign for sign in signs if texts.get(sign))]


def with_footnotes(blocks: Sequence[Block], texts: Mapping[str, Sequence[Block]]) -> tuple[Block, ...]:
    """The blocks with each note before the next heading after the words that it belongs to."""
    return tuple(_with_footnotes(blocks, texts))


def _with_footnotes(blocks: Sequence[Block], texts: Mapping[str, Sequence[Block]]) -> Iterator[Block]:
    waiting: list[str] = []
    told = dict(texts)
    for block in blocks:
        if block.form is Form.HEADING and not block.path:
            yield from _notes(waiting, told)
            waiting = []
        signs = note_signs([block])
        waiting += signs
        yield _unmarked(block) if signs else block
    yield from _notes(waiting, told)


def _unmarked(block: Block) -> Block:
    """A block without the marks by which signs of notes are told from brackets that were typed."""

    def plain(runs: tuple[Run, ...]) -> tuple[Run, ...]:
        return tuple(replace(run, text=run.text.replace(FOOTNOTE, "")) for run in runs)

    return replace(block, runs=plain(block.runs), rows=tuple(tuple(map(plain, row)) for row in block.rows))


def _notes(signs: Sequence[str], texts: dict[str, Sequence[Block]]) -> Iterator[Block]:
    """Each note once, however often the text refers to it."""
    for sign in signs:
        for at, block in enumerate(texts.pop(sign, ())):
            yield replace(block, runs=(Run(f"[{sign}] "), *block.runs)) if not at else block
