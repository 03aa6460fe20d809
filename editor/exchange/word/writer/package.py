"""A Word file: its parts in a zip archive that is the same, byte for byte, whenever it is written."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)

_PARTS = {
    "styles": f"{_WORD}.styles+xml",
    "settings": f"{_WORD}.settings+xml",
    "fontTable": f"{_WORD}.fontTable+xml",
    "numbering": f"{_WORD}.numbering+xml",
    "comments": f"{_WORD}.comments+xml",
    "header": f"{_WORD}.header+xml",
    "footer": f"{_WORD}.footer+xml",
}
HEADER, FOOTER = "header", "footer"


@dataclass(frozen=True, slots=True)
class CoreProperties:
    """What a file says about itself."""

    title: str
    author: str
    language: str
    identifier: str
    version: str
    keywords: str
    description: str
    date: datetime


def package(document: bytes, parts: Mapping[str, bytes], links: Sequence[str], properties: CoreProperties) -> bytes:
    """The bytes of the file. `parts` are named as in `_PARTS`; `links` lead out; their ids are link1, link2, …"""
    files = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations(
            [
                ("main", f"{_OFFICE}/officeDocument", "word/document.xml", False),
                ("core", f"{_RELATIONS}/metadata/core-properties", "docProps/core.xml", False),
            ]
        ),
        "docProps/core.xml": _core(properties),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _relations(
            [
                *((part, f"{_OFFICE}/{part}", f"{part}.xml", False) for part in parts),
                *((f"link{at}", f"{_OFFICE}/hyperlink", href, True) for at, href in enumerate(links, 1)),
            ]
        ),
        **{f"word/{part}.xml": content for part, content in parts.items()},
    }
    return zipped(files)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in a zip archive without times or traces of the machine."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            entry = zipfile.ZipInfo(path, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return out.getvalue()


def _content_types(parts: Mapping[str, bytes]) -> bytes:
    types = etree.fromstring(f'<Types xmlns="{_TYPES}"/>')
    for extension, kind in (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
    ):
        etree.SubElement(types, f"{{{_TYPES}}}Default", Extension=extension, ContentType=kind)
    named = {
        "/word/document.xml": f"{_WORD}.document.main+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        **{f"/word/{part}.xml": _PARTS[part] for part in parts},
    }
    for path, kind in named.items():
        etree.SubElement(types, f"{{{_TYPES}}}Override", PartName=path, ContentType=kind)
    return _bytes(types)


def _relations(found: Sequence[tuple[str, str, str, bool]]) -> bytes:
    relations = etree.fromstring(f'<Relationships xmlns="{_RELATIONS}"/>')
    for identifier, kind, leads_to, is_outside in found:
        one = etree.SubElement(relations, f"{{{_RELATIONS}}}Relationship", Id=identifier, Type=kind, Target=leads_to)
        if is_outside:
            one.set("TargetMode", "External")
    return _bytes(relations)


def _core(properties: CoreProperties) -> bytes:
    names = {"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}
    core = etree.Element(f"{{{_CORE}}}coreProperties", nsmap=names)
    for namespace, name, said in (
        (_DC, "title", properties.title),
        (_DC, "creator", properties.author),
        (_DC, "language", properties.language),
        (_DC, "identifier", properties.identifier),
        (_DC, "description", properties.description),
        (_CORE, "keywords", properties.keywords),
        (_CORE, "version", properties.version),
        (_CORE, "lastModifiedBy", properties.author),
    ):
        if said:
            etree.SubElement(core, f"{{{namespace}}}{name}").text = said
    for name in ("created", "modified"):
        moment = etree.SubElement(core, f"{{{_TERMS}}}{name}")
        moment.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
        moment.text = properties.date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return _bytes(core)


def _bytes(element: "etree._Element") -> bytes:
    return bytes(etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True))
