"""What of a translation is still in the language of its source: whole paragraphs, sentences, cells of a table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from editor.checks.finding import Hit, spot_in
from editor.checks.reading.prose import is_converted, language, left_out
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.recall import remembered
from editor.text.markdown.chunks import by_chunk
from editor.text.markdown.segments import Segment, SegmentKind, segments
from editor.text.redline.words.tokens import sentences
from editor.text.translation.subjects import subjects
from editor.text.translation.tongues import is_told, reads_as, tongue

_ENGLISH = "en"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_CELL = re.compile(r"(?<!\\)\|")
_MARKUP = re.compile(r"<[^<>\n]*>|\{:[^{}\n]*\}")
_NUMBER = re.compile(r"^[\s\d.\\()]+")
_BEFORE_A_NAME = r"(?<!\w)(?:[^\W\d_A-Z]\w*,?|\d+) (?:[A-Z]\w*,? ){0,3}"
"""A word in small letters or a number, and further names."""
_PROSE = 3
"""Words that are a sentence and no name, where they are the source's own."""
_SENTENCE = 14
"""The same, in characters of scripts without spaces: Chinese and Japanese share shorter words."""
_LONG = 4
"""Letters of a word that is worth a look where it stands as in the source."""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a text, its words without what no translator touches, and whether it is a whole paragraph.

    `plain` are the words by which it is known again.
    """

    start: int
    end: int
    words: str
    plain: str
    whole: bool
    heading: bool = False


def paragraph(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A paragraph that is not translated."""
    for one in _left(policy, cell):
        if one.whole:
            yield _hit(policy, cell, one)


def piece(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A sentence of a paragraph, or a cell of a table, that is not translated."""
    for one in _left(policy, cell):
        if not one.whole:
            yield _hit(policy, cell, one)


def _hit(policy: Policy, cell: Cell, one: _Piece) -> Hit:
    return Hit(spot_in(cell, one.start, one.end), {"words": policy.text(cell)[one.start : one.end][:_SHOWN]})


def _left(policy: Policy, cell: Cell) -> tuple[_Piece, ...]:
    origin = policy.origin_of(cell.language)
    if origin is None or is_converted(policy, cell.language) or not is_told(cell.language, origin):
        return ()
    names = frozenset(word for name in policy.terms.names for word in (name.lower(), *name.lower().split()))
    source = policy.text(Cell(cell.section, origin))
    # A language that is written alike is told by its common words, which is certain of the source's only.
    mine = tongue(cell.language).scripts
    others = dict.fromkeys((origin, _ENGLISH, *(one for one in policy.tags if tongue(one).scripts != mine)))
    return _found(policy.text(cell), cell.language, source, tuple(others), names)


@remembered
def _found(text: str, own: str, source: str, others: tuple[str, ...], names: frozenset[str]) -> tuple[_Piece, ...]:
    """`others` are the languages that the words may be left in, the source's first."""
    origin, said = others[0], _said(source)
    found: list[_Piece] = []
    end = 0
    for start, last, words, plain, foreign, whole, heading in _pieces(text, own, others):
        if start < end or not (foreign or plain in said):
            continue  # told with its paragraph, or clearly a translation
        one = _Piece(start, last, words, plain, whole, heading)
        if foreign or _is_prose(words, own, others):
            found.append(one)
        elif _is_kept(one, own, origin, (text, source), names):
            found.append(replace(one, whole=False))
        else:
            continue
        end = last if whole else end
    return tuple(found)


@remembered
def _said(source: str) -> frozenset[str]:
    """The paragraphs of a source, their sentences and cells."""
    return frozenset(plain for _, _, _, plain, *_ in _pieces(source, "", ()))


@by_chunk
def _pieces(text: str, own: str, others: tuple[str, ...]) -> Iterator[tuple[int, int, str, str, bool, bool, bool]]:
    """Paragraphs, each before its parts: place, words, what they are known by, whether they read as another language,
    whether it is a whole paragraph, and a heading.
    """
    for whole in _paragraphs(text):
        for one in (whole, *_parts(text, whole)):
            foreign = any(reads_as(one.words, own, other) for other in others)
            yield one.start, one.end, one.words, one.plain, foreign, one.whole, one.heading


def _is_prose(words: str, own: str, others: tuple[str, ...]) -> bool:
    """Whether words that are the source's own are prose."""
    if _UNSPACED.search(words):
        return len(_UNSPACED.findall(words)) >= _SENTENCE
    found = _WORD.findall(words)
    there = tongue(others[0]).common - tongue(own).common
    small = sum(word[:1].islower() for word in found)
    return len(found) >= _PROSE and (small >= _PROSE - 1 or any(word.lower() in there for word in found))


def _is_kept(piece: _Piece, own: str, origin: str, texts: tuple[str, str], names: frozenset[str]) -> bool:
    """Whether a few words, such as a heading, are the source's own, and neither names nor words of both languages."""
    text, source = texts
    if piece.plain in names or _UNSPACED.search(piece.words) or not subjects("cookie", own):
        return False
    long = [word for word in _WORD.findall(piece.words) if len(word) >= _LONG and word.lower() not in names]
    if piece.heading:
        found = [word for word in long if not _stays(word, text)]
    else:
        found = [word for word in long if not _is_name(word, source, origin)]
    foreign = [word for word in found if not subjects(word, origin).keys() & subjects(word, own).keys()]
    told = any(subjects(word, origin) for word in foreign)
    return bool(foreign) if piece.heading else told or len(foreign) > 1


def _stays(word: str, text: str) -> bool:
    """Whether a word of a heading is one that the translation uses below it as well, or has capitals inside."""
    return any(letter.isupper() for letter in word[1:]) or text.count(word) > 1


def _is_name(word: str, source: str, origin: str) -> bool:
    """Whether a word has capitals inside, or one in the middle of the source's sentences, as all German nouns have."""
    if any(letter.isupper() for letter in word[1:]):
        return True
    if not word[:1].isupper() or (language(Tag(origin)) == "de" and subjects(word, origin)):
        return False
    return re.search(_BEFORE_A_NAME + re.escape(word), source) is not None


def _plain(words: str) -> str:
    return " ".join(_NUMBER.sub("", words, count=1).lower().split())


def _paragraphs(text: str) -> Iterator[_Piece]:
    out = left_out(text)
    for one in segments(text):
        if one.kind is not SegmentKind.RULE:
            words = out.blanked(text, one.words, one.end)
            words = _MARKUP.sub(_blank, words)
            yield _Piece(one.words, one.end, words, _plain(words), True, one.kind is SegmentKind.HEADING)


def _blank(mark: re.Match[str]) -> str:
    return " " * len(mark[0])


def _parts(text: str, whole: _Piece) -> list[_Piece]:
    """The sentences of a paragraph, or the cells of a row, where it has several."""
    segment = Segment(whole.start, whole.end, whole.start, SegmentKind.PLAIN)
    row = text[text.rfind("\n", 0, whole.start) + 1 : segment.end].lstrip().startswith("|")
    pieces = _CELL.split(whole.words) if row else sentences(whole.words)
    found, at = [], whole.start
    for words in pieces:
        stripped = words.strip()
        start = at + len(words) - len(words.lstrip())
        found.append(_Piece(start, start + len(stripped), stripped, _plain(stripped), False))
        at += len(words) + row
    return found if len(found) > 1 else []
