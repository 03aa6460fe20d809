"""The table: a row for each paragraph with its source, its translation and a place for remarks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from editor.data import data_dir
from editor.exchange.blocks.incoming.xml_files import check_fit
from editor.exchange.blocks.page_words import page_words
from editor.exchange.blocks.parcel import OutSection, OutUnit, Parcel
from editor.exchange.word.bilingual.signs import SignedPiece, signed
from editor.exchange.word.bilingual.table_in import LEAVE, place_words, table_line
from editor.exchange.word.bilingual.table_proof import prove_table
from editor.exchange.word.elements import XML, Element, make, valued, written
from editor.exchange.word.writer.package import CoreProperties, package
from editor.exchange.word.writer.writing import styles_part
from editor.policy.language import Tag
from editor.text.locales import is_right_to_left

_WIDTHS = (1100, 5100, 5100, 2800)
_PAGE = {"w:w": "16838", "w:h": "11906", "w:orient": "landscape"}
_MARGINS = {f"w:{side}": "1134" for side in ("top", "right", "bottom", "left")} | {
    f"w:{part}": "567" for part in ("header", "footer", "gutter")
}
_GREY, _SHADE = "7F7F7F", "EDEDED"


@dataclass(frozen=True, slots=True)
class TableLabels:
    """What the table says to its readers: its title, how to work in it, and its four columns."""

    title: str
    how: str
    columns: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class TableFacts:
    """How facts read in the source and in the translation, by name, and who made the table and when."""

    source: Mapping[str, str]
    target: Mapping[str, str]
    author: str
    date: datetime


def bilingual_table(parcel: Parcel, labels: TableLabels, facts: TableFacts) -> bytes:
    """The Word file; UnfitCharacter where Word cannot hold a text, FileDiffers where it, read again, says another."""
    rows: list[Element] = [_head(labels.columns)]
    for section in parcel.sections:
        rows.append(_title_row(section, parcel.source))
        rows += [_row(parcel, section, unit, facts) for unit in section.units]
    body = make("w:body")
    body.append(_paragraph("Title", [SignedPiece(labels.title)], None))
    body.append(_paragraph("Subtitle", [SignedPiece(labels.how)], None))
    body.append(_table(rows))
    body.append(_paragraph("Normal", [SignedPiece(f"{LEAVE} {table_line(parcel)}", is_sign=True)], None))
    body.append(make("w:sectPr", None, make("w:pgSz", _PAGE), make("w:pgMar", _MARGINS)))
    folder = data_dir("resources") / "word"
    parts = {
        "styles": styles_part(parcel.target),
        "settings": (folder / "settings.xml").read_bytes(),
        "fontTable": (folder / "fontTable.xml").read_bytes(),
    }
    properties = CoreProperties(labels.title, facts.author, parcel.target, "", "", "", "", facts.date)
    data = package(written(make("w:document", None, body)), parts, (), properties)
    prove_table(data, parcel)
    return data


def _table(rows: Iterable[Element]) -> Element:
    borders = [
        make(f"w:{side}", {"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "BFBFBF"})
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    ]
    properties = make(
        "w:tblPr",
        None,
        make("w:tblW", {"w:w": str(sum(_WIDTHS)), "w:type": "dxa"}),
        make("w:tblBorders", None, *borders),
        make("w:tblLayout", {"w:type": "fixed"}),
    )
    grid = make("w:tblGrid", None, *(make("w:gridCol", {"w:w": str(width)}) for width in _WIDTHS))
    return make("w:tbl", None, properties, grid, *rows)


def _head(columns: Sequence[str]) -> Element:
    cells = [
        _cell(width, [SignedPiece(column)], None, shade=_SHADE, bold=True)
        for width, column in zip(_WIDTHS, columns, strict=True)
    ]
    return make("w:tr", None, make("w:trPr", None, make("w:cantSplit"), make("w:tblHeader")), *cells)


def _title_row(section: OutSection, language: Tag) -> Element:
    cell = _cell(
        sum(_WIDTHS),
        [SignedPiece(section.heading or page_words(language).introduction)],
        language,
        shade="F7F7F7",
        bold=True,
    )
    cell[0].insert(1, valued("w:gridSpan", str(len(_WIDTHS))))
    return make("w:tr", None, make("w:trPr", None, make("w:cantSplit")), cell)


def _row(parcel: Parcel, section: OutSection, unit: OutUnit, facts: TableFacts) -> Element:
    source = list(signed(unit.source, unit.codes, facts.source))
    target = list(signed(unit.target, unit.target_codes or unit.codes, facts.target))
    for piece in (*source, *target):
        check_fit(section.id, piece.text)
    return make(
        "w:tr",
        None,
        make("w:trPr", None, make("w:cantSplit")),
        _cell(_WIDTHS[0], [SignedPiece(place_words(section.id, unit.id), is_sign=True)], None),
        _cell(_WIDTHS[1], source, parcel.source),
        _cell(_WIDTHS[2], target, parcel.target),
        _cell(_WIDTHS[3], [], None),
    )


def _cell(
    width: int, pieces: Iterable[SignedPiece], language: Tag | None, *, shade: str = "", bold: bool = False
) -> Element:
    properties = make("w:tcPr", None, make("w:tcW", {"w:w": str(width), "w:type": "dxa"}))
    if shade:
        properties.append(make("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": shade}))
    return make("w:tc", None, properties, _paragraph("Normal", pieces, language, bold=bold))


def _paragraph(style: str, pieces: Iterable[SignedPiece], language: Tag | None, *, bold: bool = False) -> Element:
    turned = language is not None and is_right_to_left(language)
    properties = make("w:pPr", None, valued("w:pStyle", style), make("w:bidi") if turned else None)
    return make("w:p", None, properties, *(_run(piece, language, turned, bold) for piece in pieces if piece.text))


def _run(piece: SignedPiece, language: Tag | None, turned: bool, bold: bool) -> Element:
    parts = [
        make("w:b") if bold else None,
        valued("w:color", _GREY) if piece.is_sign else None,
        valued("w:sz", "16") if piece.is_sign else None,
        make("w:rtl") if turned and not piece.is_sign else None,
        None if language is None else make("w:lang", {f"w:{kind}": language for kind in ("val", "eastAsia", "bidi")}),
    ]
    properties = make("w:rPr", None, *parts)
    text = make("w:t")
    text.text = piece.text
    text.set(f"{{{XML}}}space", "preserve")
    return make("w:r", None, properties if len(properties) else None, text)
