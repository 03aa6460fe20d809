"""The words of a text: the one line-by-line form that is compared, approved and dated.

One line per block: what it stands in and what it is, a tab, its text. Runs of white space are one space; nothing else
is normalised. As white space is collapsed, no text holds a tab, so tabs mark what must not be mixed up with text:

    path      one mark per enclosing quote (`>`), bullet (`*`) or numbered item (`3.`); `+` where it only goes on
    block     h1 to h6, p, code (one line per line, as typed), rule, r0c1 (table row and column), empty (item)
    in text   \\t[ link \\t] target \\t" title \\t)     \\t~ struck out \\t/     \\t| line break

Bold and italic are not words, nor is the font of code in a line.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markdown_it.token import Token

from editor.loading import pattern
from editor.recall import remembered
from editor.text.markdown.fact_rule import expand, value
from editor.text.markdown.links import target
from editor.text.markdown.markdown import NO_VALUES, parse
from editor.text.markdown.renderer import plain

ALGORITHM = 1

_PLAIN = frozenset({"text", "softbreak", "code_inline", "strong_open", "strong_close", "em_open", "em_close", "fact"})


def digest(words: str) -> str:
    """The SHA-256 of the words as UTF-8, in hexadecimal."""
    return hashlib.sha256(words.encode()).hexdigest()


def words(text: str, values: Mapping[str, str]) -> str:
    """The words of a Markdown text with the facts that have a value expanded."""
    text = _LINE_END.sub("\n", text).replace("\0", "\ufffd")
    pieces = [text] if _FENCE.search(text) else _pieces(text)
    parts = [_of_blocks(piece, values) if "{{" in piece else _of_piece(piece) for piece in pieces]
    return "\n".join(part for part in parts if part)


# A gap is taken whole or not at all: a pattern that also looked at what follows would try again from each of its lines.
_GAP = pattern(r"\n[ \t]*\n[ \t\n]*")
_ANEW = pattern(r"(?<=\n)[^\s0-9*+-]")
_FENCE = pattern(r"```|~~~")
_LINE_END = pattern(r"\r\n?|\n")
# One line of a letter and then no mark at all, perhaps as a heading, perhaps followed by bullets of the same sort:
# most pieces of a policy. The parser would find the same, in twenty times the time.
_TEXT = r"(?:[A-Za-z]|[^\x00-\x7f])[^\n\\`*_~\[<&{#]*"
_EASY = pattern(rf"(?:(?P<hashes>\#{{1,6}})[ ])?(?P<first>{_TEXT})(?:\n+[-+*][ ]{_TEXT})*\n*")


def _pieces(text: str) -> Iterator[str]:
    """What can be read by itself.

    After an empty line, a line that starts at the margin and is no list item starts anew at the top level, unless it is
    inside a fence.
    """
    at = 0
    for gap in _GAP.finditer(text):
        if _ANEW.match(text, gap.end()):
            yield text[at : gap.start()]
            at = gap.end()
    yield text[at:]


@remembered
def _of_piece(piece: str) -> str:
    """The words of a piece without facts. Remembered, as most pieces are the same from version to version."""
    easy = _EASY.fullmatch(piece)
    if easy is None:
        return _of_blocks(piece, NO_VALUES)
    kind = f"h{len(easy['hashes'])}" if easy["hashes"] else "p"
    texts = [easy["first"], *(line[2:] for line in piece[easy.end("first") :].split("\n") if line)]
    texts = [" ".join(text.split()) for text in texts]
    if not all(texts):
        return _of_blocks(piece, NO_VALUES)
    return "\n".join([f"{kind}\t{texts[0]}", *(f"*p\t{text}" for text in texts[1:])])


def _of_blocks(text: str, values: Mapping[str, str]) -> str:
    """The words of whole blocks, read by the parser."""
    page = _Page()
    for token in parse(text):
        match token.type:
            case "inline":
                page.write(_line(token.children or [], values))
            case "heading_open":
                page.kind = "h" + token.tag[1:]
            case "paragraph_open":
                page.kind = "p"
            case "bullet_list_open":
                page.numbers.append(None)
            case "ordered_list_open":
                page.numbers.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                page.numbers.pop()
            case "list_item_open":
                page.enter(page.next_mark())
            case "blockquote_open":
                page.enter(">")
            case "list_item_close" | "blockquote_close":
                page.leave()
            case "code_block" | "fence":
                page.write_code(token.content)
            case "hr":
                page.kind = "rule"
                page.write("")
            case "table_open":
                page.row = -1
            case "tr_open":
                page.row, page.column = page.row + 1, -1
            case "th_open" | "td_open":
                page.column += 1
                page.kind = f"r{page.row}c{page.column}"
            case _:
                pass
    return "\n".join(page.lines)


@dataclass(slots=True)
class _Page:
    """The lines written so far and where the next one stands."""

    lines: list[str] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    numbers: list[int | None] = field(default_factory=list)
    kind: str = ""
    row: int = 0
    column: int = 0

    def next_mark(self) -> str:
        """The mark that a reader sees at the next item of the innermost list."""
        number = self.numbers[-1]
        if number is None:
            return "*"
        self.numbers[-1] = number + 1
        return f"{number}."

    def enter(self, mark: str) -> None:
        self.path.append(mark)

    def leave(self) -> None:
        if self.path[-1] != "+":
            self.kind = "empty"
            self.write("")
        self.path.pop()

    def write(self, text: str) -> None:
        if not text and self.kind == "p":
            return
        self.lines.append(f"{''.join(self.path)}{self.kind}\t{text}")
        if self.path:
            self.path = ["+"] * len(self.path)

    def write_code(self, code: str) -> None:
        self.kind = "code"
        for line in code.removesuffix("\n").split("\n"):
            self.write(line)
            self.kind = "code+"


def _line(tokens: list[Token], values: Mapping[str, str]) -> str:
    """The text of a block, with its links, strikes and line breaks marked."""
    if len(tokens) == 1 and tokens[0].type == "text":
        return " ".join(tokens[0].content.split())
    if all(token.type in _PLAIN for token in tokens):
        return " ".join(plain(tokens, values).split())
    line = _Line()
    open_links: list[str | None] = []
    for token in tokens:
        match token.type:
            case "link_open":
                # A link inside a link is only its words: a page cannot lead to two places at once.
                leads_to = None if any(open_links) else target(str(token.attrs["href"]), values)
                if leads_to is not None:
                    line.mark("\t[")
                    title = " ".join(expand(str(token.attrs.get("title", "")), values).split())
                    leads_to += f'\t"{title}' if title else ""
                open_links.append(leads_to)
            case "link_close":
                if (leads_to := open_links.pop()) is not None:
                    line.mark(f"\t]{leads_to}\t)")
            case "s_open":
                line.mark("\t~")
            case "s_close":
                line.mark("\t/")
            case "hardbreak":
                line.line_break()
            case "fact":
                line.text(value(token, values))
            case _:
                line.text(plain([token], values))
    return "".join(line.parts)


@dataclass(slots=True)
class _Line:
    """Text and marks of one block; white space is held back until text follows, so that it is the same beside marks."""

    parts: list[str] = field(default_factory=list)
    has_text: bool = False
    space: bool = False

    def mark(self, mark: str) -> None:
        self.parts.append(mark)

    def line_break(self) -> None:
        self.parts.append("\t|")
        self.has_text = self.space = False

    def text(self, text: str) -> None:
        if not text:
            return
        collapsed = " ".join(text.split())
        if self.has_text and (self.space or text[0].isspace()) and collapsed:
            self.parts.append(" ")
        if collapsed:
            self.parts.append(collapsed)
            self.has_text = True
        self.space = text[-1].isspace()


_LINK_MARK = pattern(r"\t\[|\t\](?P<target>[^\t]*)(?:\t\"[^\t]*)?\t\)")
_STRIKE = pattern(r"(\t[~/])")


@dataclass(frozen=True, slots=True)
class LinePiece:
    """The text between two line breaks: all of it, what is not struck out, and the stretches that are."""

    text: str
    standing: str
    struck: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineText:
    """What one line of words says to a reader: its kind, its text cut at line breaks, and the targets of its links."""

    kind: str
    pieces: tuple[LinePiece, ...]
    targets: tuple[str, ...]


def line_text(line: str) -> LineText:
    """Read one line of words as a reader does."""
    place, _, text = line.partition("\t")
    kind = place.rpartition(".")[2].lstrip(">*+")
    targets = tuple(found["target"] for found in _LINK_MARK.finditer(text) if found["target"] is not None)
    pieces = []
    depth = 0
    for piece in _LINK_MARK.sub("", text).split("\t|"):
        parts: dict[bool, list[str]] = {False: [], True: []}
        whole = []
        for part in _STRIKE.split(piece):
            if part in ("\t~", "\t/"):
                depth += 1 if part == "\t~" else -1
            else:
                whole.append(part)
                parts[depth > 0].append(part)
        struck = tuple(" ".join(part.split()) for part in parts[True] if part.strip())
        pieces.append(LinePiece(_collapsed(whole), _collapsed(parts[False]), struck))
    return LineText(kind, tuple(pieces), targets)


def _collapsed(parts: list[str]) -> str:
    return " ".join("".join(parts).split())
