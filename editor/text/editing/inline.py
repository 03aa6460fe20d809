"""The inside of a block as letters that wear marks: what bold, italic, links, cutting and joining work on.

A block is read into letters, each with the spans that hold it, outermost first; a change gives letters other spans, and
`written` puts the marks where the spans begin and end. Places are characters of the block's text.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.token import Token

from editor.loading import pattern
from editor.text.markdown.markdown import new_parser


class UnreadableError(Exception):
    """A text whose marks cannot be placed; a key leaves it alone."""


@dataclass(frozen=True, slots=True, eq=False)
class MarkSpan:
    """Bold, italic, struck out or a link: how it is opened and closed in the source. Each is itself."""

    kind: str
    opening: str
    closing: str


@dataclass(frozen=True, slots=True)
class Letter:
    """What stands for one thing on the page: a character, an escape, a fact, a code, an image, a line break."""

    source: str
    kind: str = "text"
    spans: tuple[MarkSpan, ...] = ()

    @property
    def is_space(self) -> bool:
        """Whether it is white space, at which no mark can open or close."""
        return self.kind in ("text", "break") and self.source.isspace()

    def looks(self) -> tuple[str, frozenset[str]]:
        """What is compared after a change: itself, and the kinds of mark it wears."""
        return self.source, frozenset(_look(span) for span in self.spans)


STRONG = ("strong", "**")
EMPHASIS = ("em", "*")

_BREAK = pattern(r"[ \t]*\\?\n[ \t]*")


def new_span(kind: str, marks: str) -> MarkSpan:
    """A span of marks that are the same on both sides."""
    return MarkSpan(kind, marks, marks)


def link_to(target: str) -> MarkSpan:
    """A link to a target as it is written between the brackets."""
    return MarkSpan("link", "[", f"]({target})")


def read(text: str) -> list[Letter]:
    """The letters of a block's text; UnreadableError where the marks cannot be placed."""
    tokens: list[Token] = []
    ends: dict[int, int] = {}
    _PARSER.inline.parse(text, _PARSER, {"ends": ends}, tokens)
    reader = _Reader(text, ends)
    for token in tokens:
        reader.take(token)
    rest = text[reader.at :]
    if reader.open or rest.strip():
        raise UnreadableError(text)
    return [*reader.letters, *(Letter(character) for character in rest)]


_DEEPEST = 100
"""So many spans stand in each other at the most: each letter knows all of its own, and nobody writes ten."""


class _Reader:
    """Walks the source along the tokens."""

    def __init__(self, text: str, ends: dict[int, int]) -> None:
        self.text, self.ends = text, ends
        self.at = 0
        self.open: list[tuple[MarkSpan, int, int]] = []
        """The spans that are open: where each begins in the source, and its first letter."""
        self.letters: list[Letter] = []
        self.worn: tuple[MarkSpan, ...] = ()
        self.in_address = False

    def take(self, token: Token) -> None:
        if self.in_address:
            self.in_address = token.type != "link_close"
            return
        match token.type:
            case "text":
                for character in token.content:
                    self._letter(character, "text")
            case "text_special":
                self._letter(token.markup, "escape")
            case "softbreak" | "hardbreak":
                if token.type == "softbreak":
                    for character in self._spaces():
                        self._letter(character, "text")
                found = _BREAK.match(self.text, self.at)
                self._letter(found[0] if found else "\n", "break")
            case "code_inline":
                self._letter(self._code(token.markup), "code")
            case "fact":
                self._letter(token.markup, "fact")
            case "image":
                self._letter(self.text[self.at : self.ends.get(self.at, self.at)], "image")
            case "link_open" if token.info == "auto":
                self._letter(self.text[self.at : self.text.find(">", self.at) + 1], "address")
                self.in_address = True
            case _ if token.nesting == 1:
                self._open(token)
            case _:
                self._close()

    def _letter(self, source: str, kind: str) -> None:
        if not source or not self.text.startswith(source, self.at):
            raise UnreadableError(self.text)
        self.letters.append(Letter(source, kind, self.worn))
        self.at += len(source)

    def _spaces(self) -> str:
        """The white space before a line end that breaks nothing: words may be typed behind it."""
        return self.text[self.at : self.text.index("\n", self.at)] if "\n" in self.text[self.at :] else ""

    def _code(self, marks: str) -> str:
        found = re.compile(rf"(?<!`){marks}(?!`)").search(self.text, self.at + len(marks))
        return self.text[self.at : found.end()] if found else ""

    def _open(self, token: Token) -> None:
        kind, marks = token.type.removesuffix("_open"), token.markup or "["
        if not self.text.startswith(marks, self.at) or len(self.open) == _DEEPEST:
            raise UnreadableError(self.text)
        closing = marks
        if kind == "link":
            end = self.ends.get(self.at, -1)
            closing = self.text[self.text.rfind("](", self.at, end) : end] if end > 0 else ""
        self.open.append((MarkSpan(kind, marks, closing), self.at, len(self.letters)))
        self.worn = tuple(span for span, *_ in self.open)
        self.at += len(marks)

    def _close(self) -> None:
        span, start, first = self.open.pop()
        self.worn = tuple(known for known, *_ in self.open)
        if self.at == start + len(span.opening) and span.kind == "link":
            self.at = start  # a link without words is one thing
            self._letter(self.text[start : self.ends[start]], "image")
            return
        closing = span.closing
        if span.kind == "link":
            closing = self.text[self.at : self.ends[start]]
            whole = MarkSpan(span.kind, span.opening, closing)
            for number in range(first, len(self.letters)):
                letter = self.letters[number]
                spans = tuple(whole if of is span else of for of in letter.spans)
                self.letters[number] = Letter(letter.source, letter.kind, spans)
        if not self.text.startswith(closing, self.at) or not closing:
            raise UnreadableError(self.text)
        self.at += len(closing)


@dataclass(frozen=True, slots=True)
class Written:
    """A block's text and where each of its letters stands in it: `starts[i]` up to `ends[i]`."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def before(self, number: int) -> int:
        """The place right before a letter, inside the marks that open there; the end for none."""
        return self.starts[number] if number < len(self.starts) else self.after(len(self.ends) - 1)

    def after(self, number: int) -> int:
        """The place right after a letter, inside the marks that close there; the start for -1."""
        return self.ends[number] if number >= 0 else (self.starts[0] if self.starts else 0)


def written(letters: Sequence[Letter]) -> Written:
    """The source of letters, with the marks of their spans around them."""
    parts: list[str] = []
    starts, ends = [], []
    at = 0
    open_spans: tuple[MarkSpan, ...] = ()

    def put(part: str) -> None:
        nonlocal at
        parts.append(part)
        at += len(part)

    for letter in (*letters, Letter("")):
        if letter.spans is not open_spans:
            kept = _common(open_spans, letter.spans)
            for span in reversed(open_spans[kept:]):
                put(span.closing)
            for span in letter.spans[kept:]:
                put(span.opening)
            open_spans = letter.spans
        starts.append(at)
        parts.append(letter.source)
        at += len(letter.source)
        ends.append(at)
    return Written("".join(parts), tuple(starts[:-1]), tuple(ends[:-1]))


def number_at(letters: Sequence[Letter], place: int) -> int:
    """How many letters stand before a place of their own text; one that the place is inside of counts."""
    return bisect_left(written(letters).starts, place)


def cut(letters: Sequence[Letter], number: int) -> tuple[list[Letter], list[Letter]]:
    """The letters before and after a cut; white space at the cut goes, spans are closed and opened again."""
    left, right = list(letters[:number]), list(letters[number:])
    while left and (left[-1].is_space or left[-1].kind == "break"):
        left.pop()
    while right and (right[0].is_space or right[0].kind == "break"):
        right.pop(0)
    return left, right


def joined(left: Sequence[Letter], right: Sequence[Letter]) -> list[Letter]:
    """Two runs of letters one after the other; a span that goes on is one span."""
    return coalesced([*left, *right])


def coalesced(letters: Sequence[Letter]) -> list[Letter]:
    """The same letters, with neighbouring spans of one look and one place made one span."""
    found = list(letters)
    for number, (before, letter) in enumerate(pairwise(found)):
        before = found[number]
        spans = list(letter.spans)
        for depth, span in enumerate(spans):
            if depth >= len(before.spans):
                break
            other = before.spans[depth]
            if other is span:
                continue
            if _look(other) != _look(span):
                break
            for later in range(number + 1, len(found)):
                if span not in found[later].spans:
                    break
                found[later] = replace(
                    found[later], spans=tuple(other if of is span else of for of in found[later].spans)
                )
            spans = list(found[number + 1].spans)
    return found


def has(letter: Letter, kind: str) -> bool:
    """Whether a letter stands in a span of this kind."""
    return any(span.kind == kind for span in letter.spans)


def without(letters: Sequence[Letter], chosen: range, kind: str) -> list[Letter]:
    """The letters, those chosen without spans of this kind; what is left on both sides stays in spans of its own."""
    after: dict[MarkSpan, MarkSpan] = {}
    found = []
    for number, letter in enumerate(letters):
        if number in chosen:
            spans = tuple(span for span in letter.spans if span.kind != kind)
        elif number >= chosen.stop:
            spans = tuple(after.setdefault(span, replace(span)) if span.kind == kind else span for span in letter.spans)
        else:
            spans = letter.spans
        found.append(replace(letter, spans=spans))
    return found


def within(letters: Sequence[Letter], chosen: range, made: MarkSpan) -> list[Letter]:
    """The letters, those chosen in a new span, or in one for each part of another span that is chosen in part."""
    bare = without(letters, chosen, made.kind)
    covered = {span for number in chosen for span in bare[number].spans}
    covered -= {span for number, letter in enumerate(bare) if number not in chosen for span in letter.spans}
    holders: tuple[MarkSpan, ...] | None = None
    here = made
    for number in chosen:
        spans = bare[number].spans
        level = next((depth for depth, span in enumerate(spans) if span in covered), len(spans))
        if holders is None or spans[:level] != holders:
            holders, here = spans[:level], replace(made)
        bare[number] = replace(bare[number], spans=(*spans[:level], here, *spans[level:]))
    return coalesced(bare)


def settled(letters: Sequence[Letter], around: range) -> list[Letter]:
    """The letters with the spans around some of them as the parser can read them.

    White space at a span's edge never stands in it; punctuation does not where it would keep the marks from being read;
    where that is not enough, the spans are given up: letters stay, marks may go.
    """
    starred = _starred(letters, _spans_around(letters, around))
    for run in (letters,) if starred == list(letters) else (letters, starred):
        for trims in ("", "end", "start", "start end"):
            found = _trimmed(run, around, trims)
            if is_read_back(found):
                return found
    found = _bared(letters, _spans_around(letters, around))
    return found if is_read_back(found) else _bared(letters, _spans_around(letters, range(len(letters))))


def _starred(letters: Sequence[Letter], spans: set[MarkSpan]) -> list[Letter]:
    """The letters, these spans in stars: within a word underlines mark nothing."""
    made = {
        span: MarkSpan(span.kind, span.opening.replace("_", "*"), span.closing.replace("_", "*"))
        for span in spans
        if span.opening.startswith("_")
    }
    return [replace(one, spans=tuple(made.get(span, span) for span in one.spans)) for one in letters]


def _bared(letters: Sequence[Letter], spans: set[MarkSpan]) -> list[Letter]:
    return [replace(letter, spans=tuple(span for span in letter.spans if span not in spans)) for letter in letters]


def _spans_around(letters: Sequence[Letter], around: range) -> set[MarkSpan]:
    return {
        span
        for number in range(max(around.start, 0), min(around.stop, len(letters)))
        for span in letters[number].spans
        if span.kind != "link"
    }


def _trimmed(letters: Sequence[Letter], around: range, trims: str) -> list[Letter]:
    """The letters, with the edges of the spans around some of them moved off white space, and off punctuation."""
    found = list(letters)
    for span in _spans_around(letters, around):
        held = [number for number, letter in enumerate(found) if span in letter.spans]
        for side, order in (("start", held), ("end", held[::-1])):
            for number in order:
                letter = found[number]
                if not (letter.is_space or (side in trims and _is_punctuation(letter))):
                    break
                found[number] = replace(letter, spans=tuple(of for of in letter.spans if of is not span))
    return found


def _is_punctuation(letter: Letter) -> bool:
    return letter.kind in ("text", "escape") and not letter.source[-1].isalnum() and not letter.is_space


def is_read_back(letters: Sequence[Letter]) -> bool:
    """Whether the parser finds these letters with these marks in what is written; white space wears what it likes."""
    try:
        found = read(written(letters).text)
    except UnreadableError:
        return False
    return len(found) == len(letters) and all(map(_is_same, found, letters))


def _is_same(one: Letter, other: Letter) -> bool:
    """Whether two letters are the same thing with the same marks."""
    if one.source != other.source or one.is_space != other.is_space:
        return False
    worn = bool(one.spans or other.spans)
    return one.is_space or (one.kind == other.kind and (not worn or one.looks() == other.looks()))


def _common(before: tuple[MarkSpan, ...], after: tuple[MarkSpan, ...]) -> int:
    if before is after:
        return len(before)
    return next(
        (depth for depth, (one, other) in enumerate(zip(before, after, strict=False)) if one is not other),
        min(len(before), len(after)),
    )


def _look(span: MarkSpan) -> str:
    return f"{span.kind}{span.closing}" if span.kind == "link" else span.kind


def _noting(rule: RuleFuncInlineType) -> RuleFuncInlineType:
    def watch(state: StateInline, silent: bool) -> bool:
        start = state.pos
        done = bool(rule(state, silent))
        if done and not silent:
            state.env["ends"][start] = state.pos
        return done

    return watch


_PARSER = new_parser()
_PARSER.inline.ruler.at("link", _noting(link))
_PARSER.inline.ruler.at("image", _noting(image))
