"""`words` and `redline`: what is done to the words of one text."""

import difflib
from functools import partial
from pathlib import Path

from markdown_it import MarkdownIt

from editor.text.markdown.words import digest, words
from editor.text.redline.redline import redline
from editor.text.redline.words.tokens import tokens
from tests.benches.figure import Row, Rows, Size, timed, times
from tests.benches.policies import paragraph, text

CHARACTERS = 4_000
_MANY = 4
"""Texts per run. None is read twice, for pieces of texts are remembered."""


def digesting(size: Size, _home: Path) -> Rows:
    """The words digest of a text of 4,000 characters."""
    parser = MarkdownIt("commonmark")
    for tag in ("en", "zh-Hant"):
        texts = _texts(size, tag)
        mine, other = [], []
        for one in texts:
            mine.append(timed(lambda one=one: digest(words(one, {"days": "30"}))))  # type: ignore[misc]
            other.append(timed(lambda one=one: parser.render(one)))  # type: ignore[misc]
        yield Row(
            f"words digest of {CHARACTERS} characters, {tag}", times(mine), "markdown-it-py renders it", times(other)
        )


def comparing(size: Size, _home: Path) -> Rows:
    """The redline of two versions of a text of 4,000 characters."""
    for tag in ("en", "zh-Hant"):
        mine, other = [], []
        for number, old in enumerate(_texts(size, tag)):
            new = _edited(old, tag, number)
            mine.append(timed(partial(redline, old, new)))
            other.append(timed(partial(_by_difflib, old, new)))
        yield Row(f"redline of {CHARACTERS} characters, {tag}", times(mine), "difflib on the same tokens", times(other))


def _digest(one: str) -> str:
    return digest(words(one, {"days": "30"}))


def _texts(size: Size, tag: str) -> list[str]:
    return [text(f"words {tag} {number}", CHARACTERS, tag) for number in range(size.runs * _MANY)]


def _edited(old: str, tag: str, number: int) -> str:
    """The text with every third block after the heading rewritten in part."""
    blocks = old.split("\n\n")
    for place in range(1, len(blocks), 3):
        half = len(blocks[place]) // 2
        blocks[place] = blocks[place][:half] + paragraph(f"edit {number} {place}", 30, tag) + blocks[place][half + 20 :]
    return "\n\n".join(blocks)


def _by_difflib(old: str, new: str) -> None:
    difflib.SequenceMatcher(None, tokens(old), tokens(new), autojunk=False).get_opcodes()
