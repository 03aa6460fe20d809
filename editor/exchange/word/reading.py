"""Reading a Word file: every paragraph with its tracked changes, comments, footnotes and bookmarks."""

import io
import zipfile
import zlib
from dataclasses import dataclass

from docx import Document
from docx.document import Document as OpenDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part as PackagePart
from lxml import etree

from editor.exchange.blocks.errors import TooLarge, TooMany, UnreadableText
from editor.exchange.word.body import BodyReader
from editor.exchange.word.document import WordDocument
from editor.exchange.word.elements import Element
from editor.exchange.word.notes import read_comments, read_footnotes
from editor.exchange.word.origin import WordOrigin, parsed_origin
from editor.exchange.word.shapes import Shapes
from editor.policy.limits import WORD_BYTES, WORD_MARKS

_NOT_WORD = (
    *(PackageNotFoundError, zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError),
    *(
        KeyError,
        IndexError,
        ValueError,
        TypeError,
        AttributeError,
        NotImplementedError,
        RuntimeError,
        EOFError,
        OSError,
    ),
)
"""What the libraries raise for a file that is damaged or is something else; they have no error of their own for it."""


@dataclass(eq=False)
class NotAWordFile(UnreadableText):
    """The file is no Word document that can be read; `reason` is for developers."""

    reason: str


def read_docx(data: bytes) -> WordDocument:
    """The document in these bytes; NotAWordFile where it is none."""
    try:
        _check_size(data)
        document = Document(io.BytesIO(data))
        return _read(document)
    except _NOT_WORD as error:
        raise NotAWordFile(f"{type(error).__name__}: {error}") from error


def is_docx(data: bytes) -> bool:
    """Whether the bytes look like a zip archive, as every Word file is."""
    return data.startswith(b"PK\x03\x04")


def _check_size(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if (size := sum(entry.file_size for entry in archive.infolist())) > WORD_BYTES:
            raise TooLarge(size, WORD_BYTES)
        for entry in archive.infolist():
            if entry.filename.endswith((".xml", ".rels")):
                _check_marks(archive, entry)


def _check_marks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """TooMany before a part is read whose elements would fill the memory, however small it is packed."""
    marks = 0
    with archive.open(entry) as part:
        while piece := part.read(1 << 20):
            marks += piece.count(b"<")
            if marks > WORD_MARKS:
                raise TooMany(WORD_MARKS)


def _read(document: OpenDocument) -> WordDocument:
    origin = _origin(document)
    shapes = Shapes(ours=origin is not None)
    part = document.part
    if (styles := _part(part, RELATIONSHIP_TYPE.STYLES)) is not None:
        shapes.learn_styles(styles)
    if (numbering := _part(part, RELATIONSHIP_TYPE.NUMBERING)) is not None:
        shapes.learn_lists(numbering)
    links = {key: relation.target_ref for key, relation in part.rels.items() if relation.is_external}
    reader = BodyReader(shapes, links, origin)
    body = document.element.body
    reader.read(body)
    footnotes = read_footnotes(_part(part, RELATIONSHIP_TYPE.FOOTNOTES), reader.footnote_ids)
    comments = read_comments(_part(part, RELATIONSHIP_TYPE.COMMENTS), reader.commented)
    return WordDocument(
        body=tuple(reader.body),
        changes=tuple(reader.changes),
        comments=comments,
        footnotes=footnotes,
        origin=origin,
        cleaned=dict(reader.cleaned),
    )


def _origin(document: OpenDocument) -> WordOrigin | None:
    core = document.core_properties
    return parsed_origin(core.identifier, core.version, core.keywords, core.comments)


def _part(main: PackagePart, kind: str) -> Element | None:
    try:
        part = main.part_related_by(kind)
    except KeyError:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(part.blob, parser)
