"""Two files from anywhere, outside of any policy: the words of each, and what changed between them."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

import regex

from editor.exchange.blocks.changes.change_words import ChangeWords
from editor.exchange.blocks.changes.said_changes import said_changes
from editor.exchange.blocks.errors import EmptyText, ExchangeError
from editor.exchange.blocks.incoming.decoding import characters
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.reading.other_files import refuse_others
from editor.exchange.reading.rich_text import is_rich, read_rich
from editor.policy.language import Tag
from editor.text.conversion.chinese import in_one_script
from editor.text.redline.changes import Change, Moved, as_json, changes, moved_passages, stayed
from editor.text.redline.kinds.clause_numbers import StayedReference
from editor.text.redline.kinds.duties import guessed
from editor.text.redline.pieces.wrapping import unwrapped
from editor.text.redline.redline import redline
from editor.text.redline.replaced_terms import ReplacedTerm, replaced_terms
from editor.text.redline.spans import Span, span_json
from editor.text.redline.switches import PLAIN, Switches
from editor.text.redline.words.tokens import cut_line_end
from editor.text.redline.words.vocabulary import Vocabulary

_HEADING = regex.compile(r"^#{1,6}[^\S\n]+(.*\S)", regex.MULTILINE)
_BROKEN = regex.compile(r"[^\S\r\n]*\r?\n")
_SAMPLE = 20_000
_SCRIPTS = (
    (r"[\p{Hiragana}\p{Katakana}]", "ja"),
    (r"\p{Hangul}", "ko"),
    (r"\p{Arabic}", "ar"),
    (r"\p{Hebrew}", "he"),
    (r"\p{Thai}", "th"),
    (r"\p{Devanagari}", "hi"),
    (r"\p{Greek}", "el"),
    (r"\p{Cyrillic}", "ru"),
)
_PLENTY = 0.1
"""The share of letters of one script from which a text is taken to be written in it."""


@dataclass(frozen=True)
class FilePair:
    """Two texts, the older one first, by the names of their files, and their redline.

    `newest` is the moment at which the newer file was written, which is that of the marks where the redline goes out.
    """

    names: tuple[str, str]
    texts: tuple[str, str]
    newest: datetime
    switches: Switches = PLAIN

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The redline."""
        return redline(*self.texts, self.switches)

    @cached_property
    def moves(self) -> dict[int, Moved]:
        """The passages that moved, by number."""
        return moved_passages([self.spans], self.switches)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The changes, explained."""
        return changes(self.spans, self.moves, self.known)

    @cached_property
    def said(self) -> Mapping[int, ChangeWords]:
        """The words of those changes whose spans hold Markdown, by their place among all."""
        return said_changes(self.spans, self.changes)

    @cached_property
    def stayed(self) -> tuple[StayedReference, ...]:
        """The references that did not follow the clause they name to its new number."""
        return stayed([self.spans], self.moves, self.known)

    @cached_property
    def replaced(self) -> tuple[ReplacedTerm, ...]:
        """The terms that another one replaced throughout."""
        return replaced_terms([self.spans])

    def flowing(self) -> "FilePair":
        """The same to be read at any width: of text whose lines were broken to one, each paragraph is one line."""
        old, new = ("".join(map(_flowed, unwrapped(text))) for text in self.texts)
        return replace(self, texts=(old, new))

    @property
    def known(self) -> Vocabulary:
        """What is known of the words: a language, where only one is written so."""
        return vocabulary_of(self.texts)

    @property
    def language(self) -> Tag:
        """A language that is written as the newer text is, for its letters and its direction; English by default."""
        sample = (self.texts[1] or self.texts[0])[:_SAMPLE]
        letters = max(1, sum(map(str.isalpha, sample)))
        for script, tag in _SCRIPTS:
            if len(regex.findall(script, sample)) >= _PLENTY * letters:
                return Tag(tag)
        if len(regex.findall(r"\p{Han}", sample)) < _PLENTY * letters:
            return Tag("en")
        return Tag("zh-Hans" if in_one_script(sample) == sample else "zh-Hant")

    def section(self, side: int, place: int) -> str:
        """The heading under which a place of the old (0) or the new text (1) stands; empty before the first one."""
        starts, words = self._headings[side]
        number = bisect_right(starts, place)
        return words[number - 1] if number else ""

    @cached_property
    def _headings(self) -> tuple[tuple[list[int], list[str]], ...]:
        found = [list(_HEADING.finditer(text)) for text in self.texts]
        return tuple(([one.start() for one in side], [one[1] for one in side]) for side in found)


def _flowed(paragraph: str) -> str:
    words, end = cut_line_end(paragraph)
    line: str = _BROKEN.sub(" ", words)
    return line + end


def vocabulary_of(texts: tuple[str, str]) -> Vocabulary:
    """What can be told of two texts from themselves: their language, where only one is written so."""
    tags = guessed((texts[1] or texts[0])[:_SAMPLE])
    return Vocabulary(next(iter(tags)) if len(tags) == 1 else "")


def file_pair(old: Path, new: Path, switches: Switches = PLAIN) -> FilePair:
    """Two files of any kind that can be read: Word, HTML, Markdown or plain text in any encoding that can be told.

    An ExchangeError says what is wrong with one, with its path as a note.
    """
    texts = []
    for path in (old, new):
        try:
            texts.append(outside_text(path))
        except ExchangeError as error:
            error.add_note(str(path))
            raise
    newest = datetime.fromtimestamp(int(new.stat().st_mtime), UTC)
    return FilePair((old.name, new.name), (texts[0], texts[1]), newest, switches)


def outside_text(path: Path) -> str:
    """The words of a file: of text its characters as they are, of Word and HTML the Markdown that says the same."""
    data = read_outside(path)
    refuse_others(data, path.name)
    if not data or not is_rich(data, path.name):
        return characters(data)
    try:
        return read_rich(data, path.name, "").markdown.rstrip("\n") + "\n"
    except EmptyText:
        return ""


def redline_json(pair: FilePair) -> dict[str, object]:
    """The redline for programs: its spans; each change with its kinds, facts and section, each move with its own."""
    place_of = {change.move: change.new_start for change in pair.changes if not change.has_left}
    return {
        **as_json(pair.spans, pair.switches),
        "changes": [_change_json(pair, one) for one in pair.changes],
        "stayed": [
            {"reference": one.words, "now": one.now or None, "section": pair.section(1, one.start)}
            for one in pair.stayed
        ],
        "terms": [terms_json(one) for one in pair.replaced],
        "moves": [
            {
                "number": one.number,
                "section": pair.section(1, place_of.get(one.number, 0)),
                "spans": [span_json(span) for span in one.spans],
                "changes": [_own_change_json(change) for change in changes(one.spans, {}, pair.known)],
            }
            for one in pair.moves.values()
        ],
    }


def terms_json(term: ReplacedTerm) -> dict[str, object]:
    """A term that was replaced throughout, with how often, and how often the old one is left."""
    return {"old": term.old, "new": term.new, "count": term.count, "left": term.left}


def _change_json(pair: FilePair, change: Change) -> dict[str, object]:
    left = change.has_left
    return {
        **_own_change_json(change),
        "section": pair.section(0 if left else 1, change.old_start if left else change.new_start),
        "move": change.move,
    }


def _own_change_json(change: Change) -> dict[str, object]:
    """A change with its kinds, the gravest first, and what tells them."""
    explained = change.explained
    return {
        "old": change.old,
        "new": change.new,
        "kind": explained.kind.value if explained else None,
        "kinds": [kind.value for kind in explained.kinds] if explained else [],
        "facts": [{"kind": one.fact.value, "old": one.old, "new": one.new} for one in change.facts],
        "duties": list(explained.duties) if explained else [],
        "follows": [{"old": one.old, "new": one.new} for one in explained.references] if explained else [],
    }
