"""Small files that unpack, or are read again, to more than can be borne; and numbers that no program writes."""

import io
import zipfile

import pytest

from editor.exchange.blocks.errors import ArchiveFile, TooLarge, TooMany
from editor.exchange.blocks.incoming import broken_zip
from editor.exchange.markup.html_in import html_blocks
from editor.exchange.odf.reading import read_odt
from editor.exchange.reading.other_files import refuse_others
from editor.exchange.word.elements import NAMES
from editor.exchange.word.reader.reading import read_docx
from editor.text.conversion import kept
from editor.text.redline.looks import unescaped
from tests.exchange.odf.test_open_text import odt

SPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMES.items())
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="c" Type="x/{kind}" Target="{part}"/></Relationships>'
)


def docx(body: str, kind: str = "", part: str = "", content: str | bytes = b"") -> bytes:
    """A Word file of these elements, with a part that it may name by the id `c`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {SPACES}><w:body>{body}</w:body></w:document>")
        archive.writestr("word/_rels/document.xml.rels", RELATIONS.format(kind=kind, part=part))
        if part:
            archive.writestr(f"word/{part}", content)
    return out.getvalue()


@pytest.fixture
def _little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(broken_zip.Allowance.__init__, "__defaults__", (1_000_000, 100_000, 20_000))


@pytest.mark.usefixtures("_little")
def test_files_in_files_in_files_are_read_as_often_as_can_be_borne() -> None:
    inner = docx("<w:p><w:r><w:t>words</w:t></w:r></w:p>")
    for _ in range(4):
        inner = docx('<w:altChunk r:id="c"/>' * 20, "aFChunk", "c.docx", inner)
    with pytest.raises(TooMany):
        read_docx(inner)


@pytest.mark.usefixtures("_little")
def test_a_page_that_is_put_in_a_thousand_times_is_read_as_often_as_can_be_borne() -> None:
    with pytest.raises(TooLarge):
        read_docx(docx('<w:altChunk r:id="c"/>' * 3, "aFChunk", "c.txt", b" " * 50_000))


@pytest.mark.usefixtures("_little")
def test_an_object_that_an_open_text_names_a_thousand_times_is_read_as_often_as_can_be_borne() -> None:
    place = '<text:p><draw:frame><draw:object xlink:href="o"/></draw:frame></text:p>'
    with pytest.raises(TooMany):
        read_odt(odt(place * 40, o=f"<m>{'<a/>' * 1_000}</m>"))


@pytest.mark.usefixtures("_little")
def test_cells_are_repeated_as_often_as_can_be_borne() -> None:
    cell = '<table:table-cell table:number-columns-repeated="99999999"><text:p>x</text:p></table:table-cell>'
    assert len(read_odt(odt(f"<table:table><table:table-row>{cell}</table:table-row></table:table>")).blocks) == 1
    with pytest.raises(TooMany):
        read_odt(odt(f"<table:table><table:table-row>{cell * 40}</table:table-row></table:table>"))


@pytest.mark.usefixtures("_little")
def test_the_tables_of_a_page_reach_over_as_many_places_as_can_be_borne() -> None:
    table = f"<table><tr><td rowspan=99999 colspan=200>a<td>b{'<tr>' * 10}</table>"
    assert len(html_blocks(table, whole=True).blocks) == 1
    with pytest.raises(TooMany):
        html_blocks(table * 10, whole=True)


@pytest.mark.parametrize("said", ["²", "9" * 5_000, "٣", "--1", "-", "1e9"])
def test_numbers_that_no_program_writes_are_none(said: str) -> None:
    style = f'<style:style style:name="T" style:family="text"><style:text-properties style:text-position="{said}%"/>'
    body = (
        f'<text:h text:outline-level="{said}">head</text:h>'
        '<text:p><text:span text:style-name="T">up</text:span></text:p>'
        f'<table:table><table:table-row><table:table-cell table:number-columns-repeated="{said}"><text:p>cell</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )
    assert read_odt(odt(body, f"{style}</style:style>")).seen == ("head", "up", "cell")
    choice = f'<w:ddList><w:result w:val="{said}"/><w:listEntry w:val="one"/></w:ddList>'
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{choice}</w:ffData></w:fldChar></w:r>'
    field = f'{begin}<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert read_docx(docx(f"<w:p>{field}</w:p>")).seen == ("one",)


def test_the_kind_of_an_archive_is_told_without_unpacking_it(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", b"\0" * 11_000_000)
        archive.writestr("META-INF/manifest.xml", b"\0" * 11_000_000)
    monkeypatch.setattr(zipfile.ZipFile, "read", None)
    with pytest.raises(ArchiveFile):
        refuse_others(out.getvalue(), "a.zip")


def test_what_is_packed_wrongly_in_any_way_is_a_broken_part() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("mimetype", b"x" * 500)
    data = bytearray(out.getvalue())
    data[60:64] = b"\xff\xff\xff\xff"
    refuse_others(bytes(data), "a.docx")


def test_an_entity_of_thousands_of_digits_is_no_character() -> None:
    assert unescaped(f"a &#{'9' * 5_000}; &amp; &#65;") == "a \ufffd & A"


def test_a_link_to_a_heading_that_ends_in_signs_follows_it() -> None:
    text = f"[a](#über-uns)\n\n# Über uns{' #' * 20_000}\n"
    assert [text[start:end] for start, end in kept.kept(text, kept.KEEP)] == []
