"""XLIFF in: both versions, as they come back from other programs. What codes stand for is never read from a file."""

from collections.abc import Iterator
from dataclasses import replace

from editor.exchange.blocks.code_pairs import renamed
from editor.exchange.blocks.errors import NoLanguage, WrongXml
from editor.exchange.blocks.incoming.xml_files import Element, children, descendants, local, read_xml, whole_text
from editor.exchange.blocks.inline_codes import Inline, ids, plain
from editor.exchange.blocks.parcel import InSection, InUnit, Returned, UnitState, read_stamp, state_of_pieces
from editor.exchange.xliff.inline_reading import put_together, read_inline
from editor.exchange.xliff.sent_inside import sent_inside
from editor.exchange.xliff.tool_states import remarks, trados_comments, trados_states, unit_state, xliff_state
from editor.policy.errors import BadLanguage
from editor.policy.language import Tag, tag
from editor.policy.limits import XLIFF_BYTES


def read_xliff(data: bytes) -> Returned:
    """What a file says; TooLarge, NotXml, WrongXml, or NoLanguage where it does not name both languages."""
    root = read_xml(data, "xliff", limit=XLIFF_BYTES)
    version = root.get("version") or ""
    if not version.startswith(("1.", "2.")):
        raise WrongXml(f"xliff {version}", "xliff 1.2, xliff 2.0")
    files = descendants(root, "file")
    comments = trados_comments(root)
    if version.startswith("2."):
        languages = _language(root.get("srcLang")), _language(root.get("trgLang"))
        return Returned(*languages, tuple(_section(file, "unit", comments) for file in files))
    first = files[0] if files else root
    languages = _language(first.get("source-language")), _language(first.get("target-language"))
    return Returned(*languages, tuple(_section(file, "trans-unit", comments) for file in files), _sent(files))


def _sent(files: list[Element]) -> tuple[InSection, ...]:
    """The sections of the file that we sent, where a program keeps that inside of its own."""
    found: list[InSection] = []
    for file in files:
        data = sent_inside(file)
        root = None if data is None else read_xml(data, "xliff", limit=XLIFF_BYTES)
        inner = [] if root is None else descendants(root, "file")
        found += (replace(_section(one, "trans-unit", {}), units=()) for one in inner)
    return tuple(found)


def _language(said: str | None) -> Tag:
    try:
        return tag((said or "").replace("_", "-"))
    except BadLanguage as error:
        raise NoLanguage(said or "") from error


def _section(file: Element, unit: str, comments: dict[str, str]) -> InSection:
    notes = tuple(_header_notes(file))
    stamps = [found for note in notes if (found := read_stamp(note)) is not None]
    blobs = stamps[0] if stamps else ("", "")
    titles = [note for note in notes if read_stamp(note) is None]
    said = _said_by_codes(file)
    # What is not to be translated, such as words that Trados Studio locked, is no paragraph.
    units = (_unit(one, said, comments) for one in descendants(file, unit) if one.get("translate") != "no")
    return InSection(file.get("original") or file.get("id") or "", *blobs, tuple(units), titles[0] if titles else "")


def _header_notes(file: Element) -> Iterator[str]:
    for holder in children(file, "header", "notes"):
        for note in descendants(holder, "note"):
            yield whole_text(note)


def _said_by_codes(file: Element) -> dict[str, str]:
    """What each code of a file of Trados Studio stands for; it numbers one that was inserted from a memory anew."""
    said = {}
    for header in children(file, "header"):
        for definition in descendants(header, "tag"):
            marks = (
                f"{local(one)} {whole_text(one)}" for one in definition if local(one) in ("bpt", "ept", "ph", "st")
            )
            said[definition.get("id") or ""] = "\0".join(marks)
    return said


def _known_codes(source: Inline, target: Inline, said: dict[str, str]) -> Inline:
    """A translation with the codes of its source, where it has others that stand for the same."""
    ours, theirs = ids(source), ids(target)
    by_words = {said[name]: name for name in reversed(ours) if said.get(name)}
    others = {name: by_words[said[name]] for name in theirs if name not in ours and said.get(name) in by_words}
    return renamed(target, {**{name: name for name in theirs}, **others}) if others else target


def _unit(element: Element, said: dict[str, str], comments: dict[str, str]) -> InUnit:
    found = _segmented(element) if children(element, "segment") else _whole(element, said)
    return InUnit(element.get("id") or "", *found, remarks(element, comments))


def _segmented(element: Element) -> tuple[Inline, Inline, UnitState]:
    """A unit of XLIFF 2, in as many segments as a program made of it."""
    sources: list[Inline] = []
    targets: list[Inline] = []
    pieces = []
    for segment in children(element, "segment", "ignorable"):
        source = put_together([read_inline(one) for one in children(segment, "source")])
        target = put_together([read_inline(one) for one in children(segment, "target")])
        sources.append(source)
        targets.append(target or (source if not plain(source).strip() else ()))
        if local(segment) == "segment":
            pieces.append((_state20(segment), bool(plain(target).strip()) or not plain(source).strip()))
    return put_together(sources), put_together(targets), state_of_pieces(pieces)


def _state20(segment: Element) -> UnitState:
    said = [one.get("state") for one in children(segment, "target")]
    return xliff_state(next((state for state in said if state), segment.get("state") or ""))


def _whole(element: Element, codes: dict[str, str]) -> tuple[Inline, Inline, UnitState]:
    """A unit of XLIFF 1; Trados Studio and others mark its sentences inside, each with a state of its own."""
    source = put_together([read_inline(one) for one in children(element, "source")])
    target = put_together([read_inline(one) for one in children(element, "target")])
    target = _known_codes(source, target, codes)
    said = [one.get("state") or "" for one in children(element, "target")]
    state = unit_state(element, min(said, default="", key=xliff_state))
    if not said or not target:
        return source, target, UnitState.OPEN
    parts = {one.get("mid") or "": one for holder in children(element, "target") for one in _sentences(holder)}
    of_each = trados_states(element)
    pieces = []
    for holder in children(element, "seg-source"):
        for one in _sentences(holder):
            number = one.get("mid") or ""
            has_words = number not in parts or _has_words(parts[number]) or not _has_words(one)
            pieces.append((of_each.get(number, state), has_words))
    return source, target, state_of_pieces(pieces) if pieces else state


def _sentences(holder: Element) -> list[Element]:
    return [one for one in descendants(holder, "mrk") if one.get("mtype") == "seg"]


def _has_words(element: Element) -> bool:
    return bool(whole_text(element).strip())
