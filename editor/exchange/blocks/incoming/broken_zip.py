"""Zip archives that may be damaged, cut short, have a password or be packed in another way, or unpack without end."""

import io
import lzma
import zipfile
import zlib
from dataclasses import dataclass

from editor.exchange.blocks.errors import TooLarge, TooMany
from editor.policy.limits import FILE_BYTES, WORD_BYTES, WORD_MARKS

BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError, NotImplementedError)
"""Caught together wherever a zip is unpacked; the library has no error of its own above them."""
CELL_MARKS = 5
"""What a cell that a table repeats, or reaches over, has at least, were it written out."""
_PART_MARKS = 500
"""What opening a part takes at least, in the marks that could be read meanwhile."""


@dataclass(slots=True)
class Allowance:
    """What may still be read of a file and of those in it: a part that is named a thousand times is read as often.

    `size` is in bytes, `texts` in those of the pages and plain texts among them, which take the most memory.
    """

    size: int = WORD_BYTES
    texts: int = FILE_BYTES
    marks: int = WORD_MARKS

    def unpack(self, archive: zipfile.ZipFile, part: str) -> bytes:
        """The bytes of a part; TooLarge, TooMany, or what is raised for a broken one."""
        pieces = []
        self.spend(_PART_MARKS)
        with archive.open(part) as file:
            while piece := file.read(1 << 20):
                self.take(piece)
                pieces.append(piece)
        return b"".join(pieces)

    def take(self, piece: bytes) -> None:
        """Read these bytes of XML, or once more."""
        self.size -= len(piece)
        if self.size < 0:
            raise TooLarge(WORD_BYTES - self.size, WORD_BYTES)
        self.spend(piece.count(b"<"))

    def take_text(self, text: bytes) -> None:
        """Read a text that is put in."""
        self.texts -= len(text)
        if self.texts < 0:
            raise TooLarge(FILE_BYTES - self.texts, FILE_BYTES)

    def spend(self, marks: int) -> None:
        """Read so many marks, or make as many cells."""
        self.marks -= marks
        if self.marks < 0:
            raise TooMany(WORD_MARKS)


def names_in(data: bytes) -> frozenset[str]:
    """The names of the parts of an archive; none where it is no archive, or its list cannot be read."""
    if not data.startswith(b"PK\x03\x04"):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except (*BROKEN_ZIP, OSError, ValueError):
        return frozenset()
