"""What the format buttons do to a selection of Markdown: one change of the text, and what is selected after it."""

import re
from dataclasses import dataclass

_ITEM = re.compile(r"[-*+] ")
_HEADING = re.compile(r"(#{1,6}) +")


@dataclass(frozen=True, slots=True)
class FormatChange:
    """`removed` characters from `start` on give way to `inserted`; then `first` to `last` are selected."""

    start: int
    removed: int
    inserted: str
    first: int
    last: int


def wrap(text: str, start: int, end: int, sign: str) -> FormatChange:
    """Put a sign (`**` or `*`) around the selected words, or take it away where it stands around them."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    size = len(sign)
    inside = text[start:end]
    before, after = text[max(0, start - size) : start], text[end : end + size]
    if before == sign and after == sign and not _longer(text, start - size, end + size, sign):
        return FormatChange(start - size, end - start + 2 * size, inside, start - size, end - size)
    if len(inside) > 2 * size and inside.startswith(sign) and inside.endswith(sign):
        bare = inside[size:-size]
        if not (bare.startswith("*") and bare.endswith("*")) or sign == "**":
            return FormatChange(start, end - start, bare, start, start + len(bare))
    return FormatChange(start, end - start, f"{sign}{inside}{sign}", start + size, end + size)


def toggle_list(text: str, start: int, end: int) -> FormatChange:
    """Make list items of the selected lines, or plain lines of items."""
    lines_start, lines_end = _lines(text, start, end)
    lines = text[lines_start:lines_end].split("\n")
    filled = [line for line in lines if line.strip()]
    if filled and all(_ITEM.match(line) for line in filled):
        made = [_ITEM.sub("", line, count=1) for line in lines]
    else:
        made = [line if _ITEM.match(line) or (filled and not line.strip()) else f"- {line}" for line in lines]
    return _replaced(lines_start, lines_end, "\n".join(made))


def toggle_heading(text: str, start: int, end: int) -> FormatChange:
    """Make a sub-heading of the line, or a plain line of one; the section's own heading stays as it is."""
    lines_start, _ = _lines(text, start, start)
    lines_end = text.find("\n", lines_start)
    lines_end = len(text) if lines_end < 0 else lines_end
    line = text[lines_start:lines_end]
    found = _HEADING.match(line)
    if found is None:
        return _replaced(lines_start, lines_end, f"## {line}")
    if len(found[1]) == 1 and lines_start == 0:
        return FormatChange(start, 0, "", start, end)
    return _replaced(lines_start, lines_end, line[found.end() :])


def link(text: str, start: int, end: int) -> FormatChange:
    """Make a link of the selection, with its target to be typed next."""
    words = text[start:end]
    if words.startswith(("http://", "https://", "mailto:")) and " " not in words:
        return FormatChange(start, end - start, f"[]({words})", start + 1, start + 1)
    at = start + len(words) + 3
    return FormatChange(start, end - start, f"[{words}](https://)", at, at + len("https://"))


def _longer(text: str, start: int, end: int, sign: str) -> bool:
    """Whether the single star around the words is the inner part of a double one."""
    return sign == "*" and text[max(0, start - 1) : start] == "*" and text[end : end + 1] == "*"


def _lines(text: str, start: int, end: int) -> tuple[int, int]:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end - 1 if end > start else end)
    return first, len(text) if last < 0 else last


def _replaced(start: int, end: int, made: str) -> FormatChange:
    return FormatChange(start, end - start, made, start + len(made), start + len(made))
