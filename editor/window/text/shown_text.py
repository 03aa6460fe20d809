"""A text as Qt can hold it: every character in its place, those that Qt drops or alters by a stand-in.

Qt turns CR, U+2029, U+FDD0 and U+FDD1 into paragraph ends, drops a leading byte order mark and lone surrogates, and
reads a leading U+FFFE as a sign to swap bytes (measured with Qt 6.11). A stand-in is one character for one, so that
positions in the shown text are positions in the text itself.
"""

import re
from collections.abc import Sequence
from itertools import accumulate

from editor.loading import pattern

_STAND_INS = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"}
_STAND_INS |= dict.fromkeys((*range(0xD800, 0xE000), 0x2029, 0xFDD0, 0xFDD1, 0xFEFF, 0xFFFC, 0xFFFE, 0xFFFF), "\ufffd")
# In stretches: a class of two thousand single characters takes 10 ms to compile.
_UNSHOWABLE = pattern("[\x00-\x08\x0b-\x1f\u2029\ud800-\udfff\ufdd0\ufdd1\ufeff\ufffc\ufffe\uffff]")


def as_shown(text: str) -> str:
    """The text with a stand-in for each character that Qt cannot hold; as long as the text itself."""
    return text.translate(_STAND_INS) if _UNSHOWABLE.search(text) else text


def as_typed(text: str) -> str:
    """Pasted text as it may enter a document: ends of line as LF, and nothing that no file may hold."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return re.sub("[\x00\ud800-\udfff\ufdd0\ufdd1\ufffe\uffff]", "", plain)


def from_qt(raw: str) -> str:
    """What Qt calls raw or selected text, with LF at the ends of paragraphs."""
    return raw.replace("\u2029", "\n")


def units(text: str) -> int:
    """How many UTF-16 units Qt counts for a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_units(text: str, index: int) -> int:
    """Where Qt sees the character `index`."""
    return units(text[:index])


def to_index(text: str, position: int) -> int:
    """Which character stands at Qt's `position`; within a pair, the character after it."""
    if text.isascii():
        return min(position, len(text))
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * position]
    return len(head.decode("utf-16-le", "surrogatepass"))


def prefix_units(text: str) -> Sequence[int]:
    """Where Qt sees each character of a text, and its end; for many questions about one paragraph."""
    if units(text) == len(text):
        return range(len(text) + 1)
    return (0, *accumulate(2 if character > "\uffff" else 1 for character in text))
