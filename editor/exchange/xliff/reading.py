"""XLIFF in: both versions, as they come back from other programs. What codes stand for is never read from a file."""

from collections.abc import Iterator

from editor.exchange.blocks.errors import NoLanguage, WrongXml
from editor.exchange.blocks.incoming.xml_files import Element, children, descendants, local, read_xml
from editor.exchange.blocks.inline_codes import Coded, Inline
from editor.exchange.xliff.parcel import InSection, InUnit, Returned, read_stamp
from editor.policy.errors import BadLanguage
from editor.policy.language import Tag, tag
from editor.policy.limits import XLIFF_BYTES

_CODES = frozenset({"g", "x", "bx", "ex", "ph", "pc", "sc", "ec", "bpt", "ept", "it"})
_OPEN = frozenset({"needs-translation", "new", "initial", "needs-adaptation", "needs-l10n"})


def read_xliff(data: bytes) -> Returned:
    """What a file says; TooLarge, NotXml, WrongXml, or NoLanguage where it does not name both languages."""
    root = read_xml(data, "xliff", limit=XLIFF_BYTES)
    version = root.get("version") or ""
    if not version.startswith(("1.", "2.")):
        raise WrongXml(f"xliff {version}", "xliff 1.2, xliff 2.0")
    files = descendants(root, "file")
    if version.startswith("2."):
        languages = _language(root.get("srcLang")), _language(root.get("trgLang"))
        return Returned(*languages, tuple(_section(file, "unit") for file in files))
    first = files[0] if files else root
    languages = _language(first.get("source-language")), _language(first.get("target-language"))
    return Returned(*languages, tuple(_section(file, "trans-unit") for file in files))


def _language(said: str | None) -> Tag:
    try:
        return tag((said or "").replace("_", "-"))
    except BadLanguage as error:
        raise NoLanguage(said or "") from error


def _section(file: Element, unit: str) -> InSection:
    stamps = [found for note in _header_notes(file) if (found := read_stamp(note)) is not None]
    blobs = stamps[0] if stamps else ("", "")
    units = tuple(_unit(one) for one in descendants(file, unit))
    return InSection(file.get("original") or file.get("id") or "", *blobs, units)


def _header_notes(file: Element) -> Iterator[str]:
    for holder in children(file, "header", "notes"):
        for note in descendants(holder, "note"):
            yield "".join(str(part) for part in note.itertext())


def _unit(element: Element) -> InUnit:
    segments = children(element, "segment") or [element]
    source: Inline = ()
    target: Inline = ()
    states = []
    for segment in segments:
        for one in children(segment, "source"):
            source = (*source, *_inline(one))
        for one in children(segment, "target"):
            target = (*target, *_inline(one))
            states.append(one.get("state") or segment.get("state") or "")
    is_done = bool(states) and all(state not in _OPEN for state in states)
    return InUnit(element.get("id") or "", _joined(source), _joined(target), is_done)


def _inline(element: Element) -> Inline:
    found: list[str | Coded] = [element.text or ""]
    for child in element:
        name = local(child)
        if name in _CODES:
            inner = () if name in ("bpt", "ept", "it", "x", "ph") else _inline(child)
            found.append(Coded(child.get("id") or "", _joined(inner)))
        elif name:
            # A remark of another program, such as <mrk>: its words count, itself does not.
            found += _inline(child)
        found.append(child.tail or "")
    return _joined(tuple(found))


def _joined(found: Inline) -> Inline:
    made: list[str | Coded] = []
    for one in found:
        if isinstance(one, str) and made and isinstance(made[-1], str):
            made[-1] += one
        elif one != "":
            made.append(one)
    return tuple(made)
