"""The table read again, as Word or another program saved it; tracked changes count as accepted."""

import re
from collections.abc import Iterable

from editor.exchange.blocks.errors import ExchangeError, UnreadableText
from editor.exchange.blocks.incoming.broken_zip import Allowance
from editor.exchange.blocks.parcel import InSection, InUnit, Parcel, Returned, UnitState
from editor.exchange.word.bilingual.signs import read_signs, standing_alone
from editor.exchange.word.elements import get, name
from editor.exchange.word.reader.document import WordComment, WordParagraph, WordTable
from editor.exchange.word.reader.package_in import open_package, parsed
from editor.exchange.word.reader.reading import NOT_WORD, read_docx
from editor.exchange.word.reader.views import Decide, accept_all, is_there, visible_runs
from editor.policy.language import tag

LEAVE = "⚙"
"""Stands before the line that is for Dateline, not for readers."""
_WORD = "dateline-table"
_LINE = re.compile(rf"{_WORD} 1 (?P<source>\S+) (?P<target>\S+)(?P<sections>(?: [a-z0-9-]+=[0-9a-f-]+/[0-9a-f-]+)*)")
_PLACE = re.compile(r"(?P<section>[a-z0-9-]+)\s*·\s*(?P<number>[0-9]+)")
_COMMENTED = ("w:commentRangeStart", "w:commentReference")
_DIGITS = 12
"""Digits of a blob that tell which text a table was made from."""


class NoTable(UnreadableText):
    """A Word file in which the line or the rows of a table for reviewers are missing."""


def table_line(parcel: Parcel) -> str:
    """What the last line of a table says: between which languages it is, and from which texts it was made."""
    sections = "".join(f" {one.id}={one.source_blob[:_DIGITS]}/{one.target_blob[:_DIGITS]}" for one in parcel.sections)
    return f"{_WORD} 1 {parcel.source} {parcel.target}{sections}"


def place_words(section: str, unit: str) -> str:
    """What the first column says: which paragraph of which section a row is."""
    return f"{section} · {unit}"


def is_table(data: bytes) -> bool:
    """Whether a Word file is a table for reviewers."""
    try:
        found = open_package(data, Allowance())
        return _WORD.encode() in (found.data(found.main) or b"")
    except (*NOT_WORD, ExchangeError):
        return False


def read_table(data: bytes) -> Returned:
    """What a table says; NotAWordFile, or NoTable where it is no table for reviewers."""
    document = read_docx(data)
    accepted = accept_all(document)
    tables = [element for element in document.body if isinstance(element, WordTable)]
    others = [element for element in document.body if isinstance(element, WordParagraph)]
    line = next((found for one in others if (found := _LINE.search(_words((one,), accepted)))), None)
    said = _comments_by_place(data, document.comments)
    units: dict[str, list[InUnit]] = {}
    for row in (row for table in tables for row in table.rows if is_there(row.inserted, row.deleted, accepted)):
        cells = [_words(cell.paragraphs, accepted) for cell in row.cells]
        place = _PLACE.fullmatch(cells[0]) if len(cells) > 2 else None
        if place is not None:
            remarks = (*(cell for cell in cells[3:4] if cell), *said.get(place.groups(), ()))
            units.setdefault(place["section"], []).append(_unit(place["number"], cells, remarks))
    if line is None or not units:
        raise NoTable
    blobs = dict(one.split("=", 1) for one in line["sections"].split())
    sections = []
    for section, rows in units.items():
        source, _, target = blobs.get(section, "").partition("/")
        sections.append(InSection(section, source, target, tuple(rows)))
    return Returned(tag(line["source"]), tag(line["target"]), tuple(sections))


def _words(paragraphs: Iterable[WordParagraph], accepted: Decide) -> str:
    """What a cell says; a line end that somebody put into it is white space."""
    parts = ("".join(run.text for run in visible_runs(one.runs, accepted)) for one in paragraphs)
    return " ".join(" ".join(parts).split())


def _comments_by_place(data: bytes, comments: Iterable[WordComment]) -> dict[tuple[str, ...], list[str]]:
    """The words of the comments that stand in a row, wherever in it, by the place that the row names."""
    words = {one.id: " ".join(one.text.split()) for one in comments if one.text.strip()}
    if not words:
        return {}
    package = open_package(data, Allowance())
    found: dict[tuple[str, ...], list[str]] = {}
    for row in parsed(package.data(package.main) or b"").iter(name("w:tr")):
        cell = next(row.iter(name("w:tc")), None)
        said = "" if cell is None else "".join(part.text or "" for part in cell.iter(name("w:t")))
        place = _PLACE.fullmatch(" ".join(said.split()))
        ids = dict.fromkeys(get(one, "w:id") for kind in _COMMENTED for one in row.iter(name(kind)))
        if place is not None:
            found.setdefault(place.groups(), []).extend(words[one] for one in ids if one in words)
    return found


def _unit(number: str, cells: list[str], remarks: tuple[str, ...]) -> InUnit:
    alone = standing_alone(cells[1])
    source, target = read_signs(cells[1], alone), read_signs(cells[2], alone | standing_alone(cells[2]))
    state = UnitState.DONE if target else UnitState.OPEN
    return InUnit(number, source, target, state, remarks)
