"""The parts of a Word file as they are read: one that is damaged is named, and the others are read all the same."""

import io
import posixpath
import zipfile
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

from editor.exchange.blocks.errors import TooLarge
from editor.exchange.blocks.incoming.broken_zip import BROKEN_ZIP, Allowance
from editor.exchange.word.elements import Element, local
from editor.policy.limits import WORD_BYTES

_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
"""The names that ISO's strict form has for what all programs else write under others."""
_BROKEN = (*BROKEN_ZIP, etree.XMLSyntaxError, ValueError)


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part leads to: its kind is the last part of its long name; the target is a part unless it is outside."""

    kind: str
    target: str
    is_outside: bool


@dataclass(slots=True)
class PackageIn:
    """An open file. `broken` are the parts that were asked for and cannot be read."""

    archive: zipfile.ZipFile
    allowance: Allowance
    main: str = ""
    broken: list[str] = field(default_factory=list)
    _relations: dict[str, dict[str, Relation]] = field(default_factory=dict)
    _names: frozenset[str] = frozenset()

    def relations(self, part: str) -> dict[str, Relation]:
        """What a part leads to, by id; nothing where the file does not say."""
        if part not in self._relations:
            folder, name = posixpath.split(part)
            root = self.root(posixpath.join(folder, "_rels", f"{name}.rels"))
            found = (
                _relation(one, folder) for one in (root if root is not None else ()) if local(one) == "Relationship"
            )
            self._relations[part] = dict(found)
        return self._relations[part]

    def related(self, kind: str, part: str | None = None) -> list[str]:
        """The parts of a kind that a part, or the document itself, leads to."""
        found = self.relations(self.main if part is None else part).values()
        return [one.target for one in found if one.kind == kind and not one.is_outside]

    def root(self, part: str) -> Element | None:
        """The root of a part; None where there is none or where it is broken."""
        data = self.data(part)
        if data is None:
            return None
        try:
            return parsed(data)
        except _BROKEN:
            self.broken.append(part)
            return None

    def data(self, part: str) -> bytes | None:
        """The bytes of a part; None where there is none or where it cannot be unpacked. TooLarge or TooMany."""
        if part not in self._names:
            return None
        try:
            return self.allowance.unpack(self.archive, part)
        except _BROKEN:
            self.broken.append(part)
            return None


def open_package(data: bytes, allowance: Allowance) -> PackageIn:
    """The file in these bytes; BadZipFile where they are no archive, TooLarge where it unpacks to too much."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    if (size := sum(entry.file_size for entry in archive.infolist())) > WORD_BYTES:
        raise TooLarge(size, WORD_BYTES)
    package = PackageIn(archive, allowance, _names=frozenset(archive.namelist()))
    named = [one for one in package.related("officeDocument", "") if one in package._names]
    package.main = named[0] if named else "word/document.xml"
    return package


def parsed(data: bytes) -> Element:
    """The root of an XML part, entities unread; strict names are made those that are usual."""
    if b"http://purl.oclc.org/ooxml/" in data:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(data, parser)


def _relation(element: Element, folder: str) -> tuple[str, Relation]:
    outside = element.get("TargetMode") == "External"
    target = str(element.get("Target") or "")
    if not outside:
        target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
    kind = str(element.get("Type") or "").rpartition("/")[2]
    return str(element.get("Id") or ""), Relation(kind, target, outside)
