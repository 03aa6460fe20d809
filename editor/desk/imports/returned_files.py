"""What came back from translators: one file, or a zip of several, read and told apart."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from editor.desk.translation.incoming_files import WorkFile
from editor.exchange.blocks.errors import ExchangeError, TooLarge, TooMany, UnreadableText
from editor.exchange.blocks.incoming.broken_zip import BROKEN_ZIP
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.blocks.parcel import Returned
from editor.exchange.word.bilingual.table_in import is_table, read_table
from editor.exchange.xliff.reading import read_xliff
from editor.policy.limits import PACKAGE_BYTES, PACKAGE_FILES
from editor.store.disk import atomic

XLIFF = (".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff")
"""How the names of files with work end: XLIFF, and what Trados Studio, memoQ and others make of it."""
PACKAGES = (".zip", ".sdlrpx", ".sdlppx")
"""How the names of packages end: a plain zip, and what Trados Studio sends."""


class BrokenPackage(UnreadableText):
    """A zip that cannot be unpacked: damaged, or with a password."""


class NothingInPackage(UnreadableText):
    """A package without any file that a policy could take in."""


@dataclass(frozen=True, slots=True)
class ReturnedFiles:
    """The files by what they are, each with its name; `others` are of no use here, such as a PDF or a note."""

    work: tuple[WorkFile, ...] = ()
    memories: tuple[tuple[str, bytes], ...] = ()
    terms: tuple[tuple[str, bytes], ...] = ()
    others: tuple[str, ...] = ()


def comes_back(file: Path) -> bool:
    """Whether a file is one of those that translators send: by its name, and a Word file by what is in it."""
    suffix = file.suffix.lower()
    if suffix == ".docx" and file.is_file():
        with atomic.disk(file):
            return is_table(read_outside(file, PACKAGE_BYTES))
    return suffix in (*XLIFF, *PACKAGES)


def read_returned(file: Path) -> ReturnedFiles:
    """What a file holds; BrokenPackage, NothingInPackage, or what is wrong with the XLIFF or the table in it."""
    with atomic.disk(file):
        data = read_outside(file, PACKAGE_BYTES)
    if file.suffix.lower() not in PACKAGES:
        return ReturnedFiles((WorkFile(file.name, _read(file.name, data)),))
    found = _told_apart(dict(_unpacked(data)))
    if not (found.work or found.memories or found.terms):
        raise NothingInPackage
    return found


def _told_apart(files: dict[str, bytes]) -> ReturnedFiles:
    work, others = [], []
    memories, terms = [], []
    for name, data in files.items():
        suffix = PurePosixPath(name).suffix.lower()
        if suffix in XLIFF or (suffix == ".docx" and is_table(data)):
            work.append(_work(name, data))
        elif suffix == ".tmx":
            memories.append((PurePosixPath(name).name, data))
        elif suffix == ".tbx":
            terms.append((PurePosixPath(name).name, data))
        else:
            others.append(name)
    # A translation program knows the paragraphs better than a table does.
    work.sort(key=lambda file: file.name.endswith(".docx"))
    return ReturnedFiles(tuple(work), tuple(memories), tuple(terms), tuple(others))


def _work(name: str, data: bytes) -> WorkFile:
    """One file of a package; what is wrong with it is told with its name."""
    try:
        return WorkFile(PurePosixPath(name).name, _read(name, data))
    except ExchangeError as error:
        error.add_note(name)
        raise


def _read(name: str, data: bytes) -> Returned:
    return read_table(data) if name.lower().endswith(".docx") else read_xliff(data)


def _unpacked(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The files of a package; what is too large or too much is never unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(entries) > PACKAGE_FILES:
                raise TooMany(PACKAGE_FILES)
            if (size := sum(entry.file_size for entry in entries)) > PACKAGE_BYTES:
                raise TooLarge(size, PACKAGE_BYTES)
            for entry in entries:
                # What a Mac puts beside every file is no file of anybody's.
                if not entry.filename.startswith("__MACOSX/"):
                    yield entry.filename, archive.read(entry)
    except BROKEN_ZIP as error:
        raise BrokenPackage from error
