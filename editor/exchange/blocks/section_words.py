"""The words of a section from the elements of its HTML, in the form of `text.words`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PARTS = frozenset({"address", "article", "aside", "div", "figure", "footer", "header", "main", "nav", "section"})


@dataclass(slots=True)
class SectionWords:
    """Takes the elements and the text of a section in their order and gives its words at the end."""

    _lines: list[str] = field(default_factory=list)
    _path: list[str] = field(default_factory=list)
    _numbers: list[int | None] = field(default_factory=list)
    _row: int = -1
    _column: int = -1
    _kind: str = "p"
    _code: list[str] | None = None
    _links: list[str] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _has_text: bool = False
    _space: bool = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        match tag:
            case "a":
                self._start_link(attributes)
            case "s" | "del" | "strike":
                self._parts.append("\t~")
            case "br":
                self._parts.append("\t|")
                self._has_text = self._space = False
            case "p" | "hr" | "pre" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                self._start_block(tag)
            case "ul" | "ol":
                self._flush()
                start = attributes.get("start", "1")
                self._numbers.append(None if tag == "ul" else int(start) if start.isascii() and start.isdigit() else 1)
            case "li":
                self._flush()
                self._path.append(self._next_mark())
            case "blockquote":
                self._flush()
                self._path.append(">")
            case "table":
                self._flush()
                self._row = -1
            case "tr":
                self._row, self._column = self._row + 1, -1
            case "th" | "td":
                self._column += 1
                self._kind = f"r{self._row}c{self._column}"
            case _ if tag in _PARTS:
                self._flush()
            case _:
                pass

    def end(self, tag: str) -> None:
        """An element ends."""
        match tag:
            case "a":
                self._parts.append(self._links.pop() if self._links else "")
            case "s" | "del" | "strike":
                self._parts.append("\t/")
            case "th" | "td":
                self._flush(always=True)
            case "pre":
                self._write_code("".join(self._code or []))
            case "ul" | "ol":
                self._flush()
                self._numbers.pop()
            case "li" | "blockquote":
                self._flush()
                self._leave()
            case _ if tag in _HEADINGS:
                self._flush(always=True)
            case _ if tag == "p" or tag in _PARTS:
                self._flush()
            case _:
                pass

    def text(self, text: str) -> None:
        """Text, with the white space that it has in the source of the page."""
        if self._code is not None:
            self._code.append(text)
            return
        words = " ".join(text.split())
        if self._has_text and words and (self._space or text[0].isspace()):
            self._parts.append(" ")
        if words:
            self._parts.append(words)
            self._has_text = True
        self._space = text[-1:].isspace() or (self._space and not words)

    def finish(self) -> str:
        """The words of all that came."""
        self._flush()
        return "\n".join(self._lines)

    def _start_block(self, tag: str) -> None:
        self._flush()
        self._kind = tag
        if tag == "hr":
            self._kind = "rule"
            self._flush(always=True)
        elif tag == "pre":
            self._code = []

    def _start_link(self, attributes: Mapping[str, str]) -> None:
        if "href" not in attributes:
            self._links.append("")
            return
        title = " ".join(attributes.get("title", "").split())
        self._parts.append("\t[")
        self._links.append(f"\t]{attributes['href']}" + (f'\t"{title}' if title else "") + "\t)")

    def _next_mark(self) -> str:
        number = self._numbers[-1] if self._numbers else None
        if number is None:
            return "*"
        self._numbers[-1] = number + 1
        return f"{number}."

    def _leave(self) -> None:
        if self._path and self._path[-1] != "+":
            self._write("empty", "")
        if self._path:
            self._path.pop()

    def _flush(self, *, always: bool = False) -> None:
        """Write the block that ends here; text that no block holds is a paragraph."""
        text, kind = "".join(self._parts), self._kind
        self._parts, self._has_text, self._space, self._kind = [], False, False, "p"
        if text or always:
            self._write(kind, text)

    def _write_code(self, code: str) -> None:
        for at, line in enumerate(code.removesuffix("\n").split("\n")):
            self._write("code+" if at else "code", line)
        self._code = None
        self._kind = "p"

    def _write(self, kind: str, text: str) -> None:
        self._lines.append(f"{''.join(self._path)}{kind}\t{text}")
        self._path = ["+"] * len(self._path)
