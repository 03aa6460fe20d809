"""What word processors leave in a text, put right: bullets as letters, non-breaking spaces, invisible characters."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from editor.exchange.blocks.blocks import Block, Cell, Enclosure, Form, Inside, Run, Style, collapsed, text_of
from editor.exchange.blocks.incoming.decoding import DecodingChange
from editor.exchange.blocks.incoming.word_count import words_in
from editor.text.markdown.links import may_be_target

_BULLET = re.compile(
    "[•▪◦●○■□►➢➤✓✔❖·‣⁃∙\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8]\\s*"  # with the signs of the fonts Symbol and Wingdings
    "|[o§Ø](?:[\t\u2003]|[\u00a0 ]{3,})\\s*"
)
_INVISIBLE = re.compile("[\u00ad\u200b\ufeff\u2060]")
_SPACES = re.compile("[\u00a0\u202f\u2007]")
_FRENCH = re.compile("(?<=[«])[\u00a0\u202f]|[\u00a0\u202f](?=[;:!?»%€])|(?<=[0-9])[\u00a0\u202f](?=[0-9])")
_ENDS = tuple(".。;；,，、")
_LONGEST_HEADING = 80


@dataclass(slots=True)
class Cleaning:
    """Cleans one text of a language and counts what it does; `ours` keeps non-breaking spaces that may be meant.

    `letters` are the bullets that had come out as letters.
    """

    language: str
    ours: bool = False
    counts: Counter[DecodingChange] = field(default_factory=Counter)
    letters: list[str] = field(default_factory=list)

    def blocks(self, found: Iterable[Block]) -> tuple[Block, ...]:
        """The blocks as the house would have them."""
        clean = [self._block(block) for block in found]
        return tuple(block for block in clean if block.text or block.path or block.form is not Form.PARAGRAPH)

    def _block(self, block: Block) -> Block:
        if block.form is Form.CODE:
            return block
        if block.form is Form.TABLE:
            return replace(block, rows=tuple(tuple(self._runs(cell) for cell in row) for row in block.rows))
        runs, bullet = block.runs, None
        if block.form is Form.PARAGRAPH and block.item is None and runs:
            bullet = _BULLET.match(text_of(runs))
        if bullet is not None and bullet.end() < len(text_of(runs)):
            self.counts[DecodingChange.LEAKED_BULLETS] += 1
            self.letters += words_in(bullet[0])
            runs = _without_first(runs, bullet.end())
            block = replace(block, path=(*block.path, Inside(Enclosure.BULLET, of=_LEAKED)))
        if block.form is Form.HEADING and all(run.style.bold for run in runs):
            runs = tuple(replace(run, style=replace(run.style, bold=False)) for run in runs)
        return replace(block, runs=self._runs(runs))

    def _runs(self, runs: Sequence[Run]) -> Cell:
        return collapsed(Run(self._text(run.text), self._link(run)) for run in runs)

    def _link(self, run: Run) -> Style:
        style = run.style
        if style.href and not may_be_target(style.href):
            self.counts[DecodingChange.DEAD_LINKS] += 1
            return replace(style, href="", title="")
        return style

    def _text(self, text: str) -> str:
        text, invisible = _INVISIBLE.subn("", text)
        self.counts[DecodingChange.SOFT_HYPHENS] += invisible
        if self.ours or not _SPACES.search(text):
            return text
        kept = {found.start() for found in _FRENCH.finditer(text)} if self.language.split("-")[0] == "fr" else set()
        plain = [at for at, character in enumerate(text) if _SPACES.match(character) and at not in kept]
        self.counts[DecodingChange.PLAIN_SPACES] += len(plain)
        letters = list(text)
        for at in plain:
            letters[at] = " "
        return "".join(letters)

    def headings(self, found: Sequence[Block]) -> tuple[Block, ...]:
        """Where nothing is set as a heading, short paragraphs that are bold as a whole are taken for headings."""
        if any(block.form is Form.HEADING for block in found):
            return tuple(found)
        made = [
            self._block(replace(block, form=Form.HEADING, level=2)) if _looks_like_heading(block) else block
            for block in found
        ]
        self.counts[DecodingChange.BOLD_HEADINGS] += sum(block.form is Form.HEADING for block in made)
        return tuple(made)


_LEAKED = 1_000_000
"""The number of the lists that leaked bullets make."""


def _without_first(runs: Sequence[Run], count: int) -> tuple[Run, ...]:
    left = []
    for run in runs:
        left.append(replace(run, text=run.text[count:]))
        count = max(0, count - len(run.text))
    return tuple(left)


def _looks_like_heading(block: Block) -> bool:
    text = block.text.strip()
    if block.form is not Form.PARAGRAPH or block.path or not text or len(text) > _LONGEST_HEADING:
        return False
    return all(run.style.bold or not run.text.strip() for run in block.runs) and not text.endswith(_ENDS)
