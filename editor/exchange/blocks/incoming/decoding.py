"""From bytes to text: UTF-8 with line feeds, or a typed error that says what is wrong and where."""

import codecs
import re
from dataclasses import dataclass
from enum import Enum

from editor.exchange.blocks.errors import EmptyText, HasNul, LoneSurrogate, NotUtf8, TooLarge
from editor.policy.limits import FILE_BYTES

_SAMPLE = 65_536
_CANDIDATES = (
    ("Big5", "big5hkscs"),
    ("GB18030", "gb18030"),
    ("Shift JIS", "cp932"),
    ("EUC-JP", "euc_jp"),
    ("EUC-KR", "cp949"),
    ("Windows-1252", "cp1252"),
    ("Windows-1251", "cp1251"),
)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_FREQUENT_HAN = frozenset(
    "的一是在不了有和人這这中大為为上個个國国我以要他時时來来用們们生到作地於于出就分對对成會会可主發发年動动同工也能下過过子說说產产種种"
    "面而方後后多定行學学法所民得經经之及或您本資资料服務务使提供請请將将等第三與与此公司信息個人條条款政策"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_PLAUSIBLE = 0.12
_SEPARATORS = dict.fromkeys(range(0x1C, 0x20), " ")
"""Separators of files and fields, which nobody sees: Python calls them white space and CommonMark does not."""


class DecodingChange(Enum):
    """What was changed on the way from a file to a text, for the import report."""

    BOM_DROPPED = "bom-dropped"
    LINE_ENDS = "line-ends"
    LEAKED_BULLETS = "leaked-bullets"
    PLAIN_SPACES = "plain-spaces"
    STRAIGHT_QUOTES = "straight-quotes"
    SOFT_HYPHENS = "soft-hyphens"
    SYMBOLS = "symbols"
    PICTURES = "pictures"
    TEXT_BOXES = "text-boxes"
    FOOTNOTES = "footnotes"
    MERGED_CELLS = "merged-cells"
    BOLD_HEADINGS = "bold-headings"
    DEAD_LINKS = "dead-links"
    TRACKED = "tracked"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with line feeds only, and what had to be changed to get there, with how often."""

    text: str
    changes: tuple[tuple[DecodingChange, int], ...]


def decode(data: bytes, *, limit: int = FILE_BYTES) -> Decoded:
    """The text in these bytes. Raises TooLarge, NotUtf8, HasNul or EmptyText."""
    if len(data) > limit:
        raise TooLarge(len(data), limit)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NotUtf8(error.start, line, guess_encoding(data)) from None
    nul = data.find(b"\0")
    if nul >= 0:
        raise HasNul(nul, data.count(b"\n", 0, nul) + 1, guess_encoding(data))
    return check_text(text)


def characters(data: bytes) -> str:
    """The characters of a text file just as they are: of UTF-8, or else of the encoding that the bytes look like.

    A byte-order mark of UTF-8 and the line ends stay, so that nothing of such a file is hidden. Raises TooLarge,
    NotUtf8 or HasNul where no encoding can be told.
    """
    try:
        decode(data)
    except EmptyText:
        return data.decode("utf-8")
    except (NotUtf8, HasNul) as error:
        codec = _codec(error.guess, data)
        if codec is None:
            raise
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            raise error from None
        if "\0" in text or _SURROGATE.search(text):
            raise error from None
        return text
    return data.decode("utf-8")


def _codec(guess: str | None, data: bytes) -> str | None:
    """What Python calls an encoding; UTF-16 without a mark by the side on which its zeros stand."""
    if guess == "UTF-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16-le" if data[1::2].count(0) > data[::2].count(0) else "utf-16-be"
    return {"UTF-16": "utf-16", "UTF-32": "utf-32"}.get(guess or "") or dict(_CANDIDATES).get(guess or "")


def check_text(text: str) -> Decoded:
    """The same for a text that never was a file, such as one pasted: raises LoneSurrogate, HasNul or EmptyText."""
    nul = text.find("\0")
    if nul >= 0:
        raise HasNul(nul, text.count("\n", 0, nul) + 1, None)
    if half := _SURROGATE.search(text):
        raise LoneSurrogate(half.start(), text.count("\n", 0, half.start()) + 1, ord(half.group()))
    changes = []
    if text.startswith("\ufeff"):
        text = text[1:]
        changes.append((DecodingChange.BOM_DROPPED, 1))
    if not text or text.isspace():
        raise EmptyText(len(text))
    if returns := text.count("\r"):
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        changes.append((DecodingChange.LINE_ENDS, returns))
    return Decoded(text.translate(_SEPARATORS), tuple(changes))


def guess_encoding(data: bytes) -> str | None:
    """The encoding that bytes which are not UTF-8 look like, for a sentence to a person; None when nothing fits."""
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return name
    sample = data[:_SAMPLE]
    if sample.count(0) * 10 > len(sample):
        return "UTF-16"
    best, best_score = None, _PLAUSIBLE
    for name, codec in _CANDIDATES:
        try:
            text = codecs.getincrementaldecoder(codec)("strict").decode(sample)
        except UnicodeDecodeError:
            continue
        score = _likeness(name, text, len(sample))
        if score > best_score:
            best, best_score = name, score
    return best


def _likeness(name: str, text: str, size: int) -> float:
    """How much a decoding looks like a language that is written in that encoding, from 0 to 1."""
    beyond = [character for character in text if ord(character) > 127]
    if not beyond:
        return 0.0
    match name:
        case "Windows-1252":
            # Western prose is mostly ASCII; bytes of Chinese read this way are mostly not.
            share = sum(map(str.isalpha, beyond)) / len(beyond)
            return share if len(beyond) * 4 < size else 0.0
        case "Windows-1251":
            return 0.9 * sum("а" <= character.lower() <= "я" for character in beyond) / len(beyond)
        case "Shift JIS" | "EUC-JP":
            return sum("\u3041" <= character <= "\u30fe" for character in beyond) / len(beyond)
        case "EUC-KR":
            return sum("\uac00" <= character <= "\ud7a3" for character in beyond) / len(beyond)
        case _:
            return 2 * sum(character in _FREQUENT_HAN for character in beyond) / len(beyond)
