"""The pieces of a redline as they are copied: plain characters, Markdown, formatted words."""

from collections.abc import Callable, Iterable, Iterator
from typing import assert_never

from editor.window.redline.redline_pieces import Piece, PieceMark


def as_plain(made: Iterable[Piece]) -> str:
    """The pieces in plain characters, deleted words in [-…-] and inserted ones in {+…+}, as wdiff writes them."""
    return "".join(_plain(text, mark) for text, mark in _joined(made, lambda piece: piece.text))


def as_markdown(made: Iterable[Piece]) -> str:
    """The pieces as Markdown that most programs draw: ~~deleted~~, <ins>inserted</ins>, line by line."""
    return "".join(_markdown(text, mark) for text, mark in _joined(made, lambda piece: piece.typed))


def as_html(made: Iterable[Piece]) -> str:
    """The pieces for a program that takes formatted words, with strike-through and underline."""
    return "".join(_html(text, mark) for text, mark in _joined(made, lambda piece: piece.text))


def _joined(made: Iterable[Piece], words: Callable[[Piece], str]) -> Iterator[tuple[str, PieceMark]]:
    text, mark = "", PieceMark.PLAIN
    for piece in made:
        if piece.added:
            continue
        if piece.mark is not mark:
            if text:
                yield text, mark
            text, mark = "", piece.mark
        text += words(piece)
    if text:
        yield text, mark


def _plain(text: str, mark: PieceMark) -> str:
    match mark:
        case PieceMark.PLAIN | PieceMark.STAYED:
            return text
        case PieceMark.DELETED | PieceMark.LEFT:
            return f"[-{text}-]"
        case PieceMark.INSERTED | PieceMark.MOVED:
            return f"{{+{text}+}}"
        case _:
            assert_never(mark)


def _markdown(text: str, mark: PieceMark) -> str:
    match mark:
        case PieceMark.PLAIN | PieceMark.STAYED:
            return text
        case PieceMark.DELETED | PieceMark.LEFT:
            opened, closed = "~~", "~~"
        case PieceMark.INSERTED | PieceMark.MOVED:
            opened, closed = "<ins>", "</ins>"
        case _:
            assert_never(mark)
    lines = text.split("\n")
    return "\n".join(f"{opened}{line}{closed}" if line.strip() else line for line in lines)


_HTML_MARKS = {
    PieceMark.DELETED: ("del", "text-decoration:line-through"),
    PieceMark.LEFT: ("del", "text-decoration:line-through"),
    PieceMark.INSERTED: ("ins", "text-decoration:underline"),
    PieceMark.MOVED: ("ins", "text-decoration:underline double"),
}


def _html(text: str, mark: PieceMark) -> str:
    words = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    if mark in (PieceMark.PLAIN, PieceMark.STAYED):
        return words
    tag, style = _HTML_MARKS[mark]
    return f'<{tag} style="{style}">{words}</{tag}>'
