"""What can go wrong while a text comes in, as types that carry facts and no sentences for people."""

from dataclasses import dataclass
from pathlib import Path

from editor.policy.errors import FactsError


@dataclass(eq=False)
class ExchangeError(FactsError):
    """Anything that kept a file from coming in or going out; `str` of it is for developers."""


@dataclass(eq=False)
class ReadBackDiffers(ExchangeError):
    """A file that does not say what it should: the section, and where the two part. Nothing was written."""

    section: str
    expected: str
    found: str


@dataclass(eq=False)
class FileDiffers(ReadBackDiffers):
    """A file that does not say what was released; `section` is empty for what stands above the first one."""

    file: str


@dataclass(eq=False)
class UnfitCharacter(ExchangeError):
    """A text with a character that no file of the kind can hold: its section, and the character's number."""

    section: str
    code: int


@dataclass(eq=False)
class UnreadableText(ExchangeError):
    """The file, or what was pasted, is no text that a policy can hold."""


@dataclass(eq=False)
class NotUtf8(UnreadableText):
    """The bytes are not UTF-8: the first bad byte (from 0), its line (from 1), and the encoding they look like."""

    position: int
    line: int
    guess: str | None


@dataclass(eq=False)
class HasNul(UnreadableText):
    """There is a NUL in the text: its place (bytes of a file, characters of a text, from 0), its line, and a guess."""

    position: int
    line: int
    guess: str | None


@dataclass(eq=False)
class LoneSurrogate(UnreadableText):
    """Half a surrogate pair, which no file can hold: its character (from 0) and its line (from 1)."""

    position: int
    line: int
    code: int


@dataclass(eq=False)
class TooLarge(UnreadableText):
    """More bytes than a policy's text may have."""

    size: int
    limit: int


@dataclass(eq=False)
class TooMany(UnreadableText):
    """More elements than can be held in memory."""

    limit: int


@dataclass(eq=False)
class TooManyParagraphs(UnreadableText):
    """More paragraphs than can be held against those of a policy."""

    count: int
    limit: int


@dataclass(eq=False)
class TooDeep(UnreadableText):
    """More elements of a page stand in each other than can be read."""

    limit: int


@dataclass(eq=False)
class EmptyText(UnreadableText):
    """There is nothing but white space, `size` bytes or characters of it."""

    size: int


@dataclass(eq=False)
class NoOwnText(EmptyText):
    """The text itself is empty; `count` words stand elsewhere in the file: around its pages, in drawings, hidden."""

    count: int
    words: str


@dataclass(eq=False)
class OtherKindOfFile(UnreadableText):
    """The file, of this name, is of a kind that holds no text that can be read here."""

    name: str


class RtfFile(OtherKindOfFile):
    """Rich Text Format."""


class PdfFile(OtherKindOfFile):
    """Printed pages."""


class OldWordFile(OtherKindOfFile):
    """The format that Word had until 2003."""


class LockedFile(OtherKindOfFile):
    """A file that a password locks."""


class SpreadsheetFile(OtherKindOfFile):
    """A spreadsheet."""


class PresentationFile(OtherKindOfFile):
    """Slides."""


class PictureFile(OtherKindOfFile):
    """A picture or a drawing."""


class ArchiveFile(OtherKindOfFile):
    """An archive of files, of which none is the text of a Word file."""


@dataclass(eq=False)
class CutRefused(ExchangeError):
    """A change of the cuts that the text does not allow at this line (lines count from 0)."""

    line: int


@dataclass(eq=False)
class LineOutside(CutRefused):
    """The text has no such line; `lines` is how many it has."""

    lines: int


@dataclass(eq=False)
class NothingThere(CutRefused):
    """There is no heading, or nothing that was set aside, at this line."""


@dataclass(eq=False)
class CutTaken(CutRefused):
    """A section begins at this line already."""


@dataclass(eq=False)
class BlankLine(CutRefused):
    """The line is blank, so it cannot be a heading."""


@dataclass(eq=False)
class LineSetAside(CutRefused):
    """The line was set aside with the lines from `start` on; they have to be put back first."""

    start: int


@dataclass(eq=False)
class InsideBlock(CutRefused):
    """The line is in the middle of a Markdown block (or of another heading) that begins at `start`."""

    start: int


@dataclass(eq=False)
class NeedsWords(CutRefused):
    """What stands at the line cannot be a heading itself, so the heading's words must be given."""


@dataclass(eq=False)
class BadLevel(CutRefused):
    """A heading's level is from 1 (a section) to 6."""

    level: int


@dataclass(eq=False)
class NotXml(ExchangeError):
    """A file that should be XML and is not: the line (from 1), and what the parser says."""

    line: int
    reason: str


@dataclass(eq=False)
class WrongXml(ExchangeError):
    """XML of another kind than was expected: its root, and the roots that would do."""

    found: str
    expected: str


@dataclass(eq=False)
class NoSeries(ExchangeError):
    """No dated texts were found at a path, or line `line` (from 1) of it is none."""

    source: Path
    line: int = 0


@dataclass(eq=False)
class NothingOfUse(ExchangeError):
    """A memory without a segment in two languages of the policy."""

    name: str
    languages: tuple[str, ...]


@dataclass(eq=False)
class NoLanguage(ExchangeError):
    """A file for translators that does not name its languages."""

    text: str
