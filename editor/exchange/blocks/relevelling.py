"""Markdown of a section with its headings on the level that they have in a document of several sections."""

import re

from markdown_it.token import Token

from editor.exchange.blocks.page import shown_level
from editor.text.markdown.markdown import heading, parse
from editor.text.markdown.words import words

OWN_LEVEL = 2
"""The level of a section's own heading; the title of the document is on level 1."""

_LINE_ENDS = re.compile(r"\r\n?|\n")


def relevelled(text: str) -> str:
    """The text with its own heading on level 2, as `## `, and every other heading one deeper than written.

    A fence that nobody closed is closed, so that nothing that follows falls into it.
    """
    lines = _LINE_ENDS.split(text)
    tokens = parse(text)
    owned = heading(text) is not None
    # From the last to the first, since a heading of several lines becomes one line.
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.type == "heading_open" and token.map is not None:
            level = OWN_LEVEL if owned and at == 0 else shown_level(int(token.tag[1:]))
            start, stop = token.map
            lines[start:stop] = [_heading_line(lines[start:stop], token, tokens[at + 1], level)]
    result = "\n".join(lines)
    if tokens and tokens[-1].type == "fence" and not words(f"{result}\n\nx", {}).endswith("\np\tx"):
        return _closed(result, tokens[-1].markup)
    return result


def _closed(text: str, fence: str) -> str:
    """The text with the end of its last fence, where that adds no empty line to the code."""
    closed = text.removesuffix("\n") + f"\n{fence}"
    return closed if words(closed, {}) == words(text, {}) else f"{text.rstrip()}\n{fence}"


def _heading_line(lines: list[str], token: Token, inline: Token, level: int) -> str:
    """The heading as one line of its new level; what it stands in, a list or a quote, stays before it."""
    first = lines[0]
    if token.markup.startswith("#"):
        at = first.index(token.markup)
        return f"{first[:at]}{'#' * level}{first[at + len(token.markup) :]}"
    content = inline.content.split("\n")
    at = first.rindex(content[0])
    joined = " ".join(line.strip() for line in content)
    return f"{first[:at]}{'#' * level} {_guarded_end(joined)}"


def _guarded_end(content: str) -> str:
    """The content with number signs at its end kept from closing the heading."""
    return re.sub(r"(?<=\s)#(?=#*$)", r"\\#", content)
