"""What one line of a plain text is: its bullet or number, its width, and whether it ends a sentence."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

BULLETS = "-*–•‧●‣◦▪■○・·"
"""Characters that stand before a list item in plain text; the first three only with white space after them."""

LONG = 200
"""No heading, date or entry of a contents list is longer than this many characters."""

_ITEM = re.compile(r"(\s*)([-*–](?=\s)|[•‧●‣◦▪■○・·])(\s*)(?=\S)")
_NUMBER = re.compile(r"(\s*)([0-9]{1,9})([.)])(\s+)(?=\S)")
_LEAKED = re.compile(r"\s*l\s+[^\x00-\x7f]")
_CLOSING = "」』”’\"'）)]］】》〉*_ \t\u3000"
_ENDS = frozenset("。．.!！?？…;；؟।॥։።")
_NOT_AT_THE_END = frozenset("。．.,，、;；:：!！…؛،।॥։።")
# The ranges that Unicode's EastAsianWidth gives as wide or full-width, unassigned points inside them included.
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f"
    "\uff01-\uff60\uffe0-\uffe6\U0001f300-\U0001faff\U00020000-\U0003fffd]+"
)
_UNSPACED = re.compile(
    "[\u2e80-\u2fdf\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class ListItem:
    """The mark of a list item: how far it is indented, the bullet or number, and where its words begin."""

    indent: int
    mark: str
    number: int | None
    begins: int


def item(line: str) -> ListItem | None:
    """The mark of the list item that this line begins, if it does."""
    if found := _ITEM.match(line):
        return ListItem(columns(found.group(1)), found.group(2), None, found.end())
    if found := _NUMBER.match(line):
        return ListItem(columns(found.group(1)), found.group(2) + found.group(3), int(found.group(2)), found.end())
    return None


def bulleted(line: str) -> bool:
    """Whether the line is a list item with a bullet."""
    return _ITEM.match(line) is not None


def leaked_bullet(line: str) -> bool:
    """Whether the line begins with a bullet of a symbol font that came out as the letter l."""
    return _LEAKED.match(line) is not None


def columns(text: str) -> int:
    """How many columns the text takes, wide characters counted twice and a tab as four."""
    if text.isascii():
        return len(text) + 3 * text.count("\t")
    return len(text) + 3 * text.count("\t") + sum(map(len, _WIDE.findall(text)))


def indent(line: str) -> int:
    """How many columns of white space the line begins with."""
    return columns(line[: len(line) - len(line.lstrip())])


def ends_sentence(line: str) -> bool:
    """Whether the line ends as a sentence does, closing quotes and brackets aside."""
    end = line.rstrip()[-12:].rstrip(_CLOSING)
    return bool(end) and end[-1] in _ENDS


def leads_in(line: str) -> bool:
    """Whether the line ends with a colon, and so belongs to what follows."""
    return line.rstrip()[-1:] in (":", "：")


def headlike(line: str) -> bool:
    """Whether the line is short and ends without the punctuation that sentences and clauses end with."""
    words = line.strip()
    if not words or len(words) > LONG or words[-1] in _NOT_AT_THE_END:
        return False
    if not any(map(str.isalnum, words)):
        return False
    return columns(words) <= (48 if _UNSPACED.search(words) else 72)


def joined(lines: Iterable[str]) -> str:
    """The lines of one paragraph as one line: a space between words, nothing between characters written unspaced."""
    text = ""
    parts: list[str] = []
    for line in lines:
        words = line.strip()
        if parts and words:
            spaced = not (_UNSPACED.match(words[0]) and _UNSPACED.match(text[-1:]))
            if spaced:
                parts.append(" ")
        if words:
            parts.append(words)
            text = words
    return "".join(parts)


def continues(line: str, following: str, width: int) -> bool:
    """Whether a line of a text wrapped at `width` columns was broken because the next word did not fit."""
    if item(following) is not None or not following.strip() or not line.strip():
        return False
    if len(line) > width:
        return True
    word = following.strip()[:width].split(None, 1)[0]
    unspaced = _UNSPACED.match(word[0]) is not None
    needed = 2 if unspaced else 1 + columns(word)
    return columns(line.rstrip()) + needed >= 0.85 * width


def wrap_width(lines: Sequence[str]) -> int | None:
    """The column at which a text was wrapped, None when it was not and each line is a paragraph of its own."""
    filled = [line.rstrip() for line in lines if line.strip()]
    widths = sorted(columns(line) if len(line) <= LONG else LONG for line in filled)
    width = widths[int(0.97 * (len(widths) - 1))] if widths else 0
    if not 40 <= width <= 120:
        return None
    pairs = broken = ended = 0
    for line, following in pairwise(lines):
        if line.strip() and following.strip() and item(following) is None:
            pairs += 1
            if continues(line, following, width):
                broken += 1
                ended += ends_sentence(line)
    if pairs < 4 or broken < 0.6 * pairs or 2 * ended > broken:
        return None
    return width


def parted_by_blanks(lines: Sequence[str]) -> bool:
    """Whether blank lines part the paragraphs of a text."""
    close = apart = 0
    for line, following in pairwise(lines):
        if line.strip() and item(line) is None:
            if not following.strip():
                apart += 1
            elif item(following) is None:
                close += 1
    return apart > close
