"""OpenDocument texts on their way in: what a reader sees is taken or told."""

import io
import zipfile

import pytest

from editor.exchange.blocks.incoming.losses import LossKind
from editor.exchange.odf.reading import NotAnOpenText, read_odt
from editor.exchange.odf.styles import NAMESPACES
from editor.exchange.reading.importing import import_bytes
from editor.exchange.reading.word_counts import word_counts
from editor.policy.language import Tag

EN = Tag("en")
NAMES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items() if prefix != "xml")
STYLES = """<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="No" style:family="text"><style:text-properties text:display="none"/></style:style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
</text:list-style>"""


def odt(body: str, outline: str = "", pages: str = "", **put_in: str) -> bytes:
    """An OpenDocument text, put together again by a program that writes its kind at no certain place."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in put_in.items():
            archive.writestr(f"{part}/content.xml", content)
        archive.writestr(
            "content.xml",
            f"<office:document-content {NAMES}><office:automatic-styles>{STYLES}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
        archive.writestr(
            "styles.xml",
            f"<office:document-styles {NAMES}><office:styles>{outline}</office:styles><office:master-styles>{pages}"
            "</office:master-styles></office:document-styles>",
        )
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    return out.getvalue()


def taken(data: bytes) -> str:
    text = import_bytes(data, "x.odt", EN)
    assert not word_counts(text).missing
    assert not word_counts(text).added
    assert LossKind.UNPLACED not in {loss.kind for loss in text.losses}
    return "\n".join(text.lines)


def test_headings_lists_and_looks_come_in_with_the_numbers_that_a_reader_sees() -> None:
    outline = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
    body = (
        '<text:h text:outline-level="1">Use</text:h><text:p>We <text:span text:style-name="B">keep</text:span> 30'
        '<text:span text:style-name="Up">2</text:span><text:s/>days.<text:line-break/>Really.</text:p>'
        '<text:list text:style-name="L"><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>deep'
        "</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>two</text:p></text:list-item>"
        "</text:list>"
    )
    assert taken(odt(body, f"{outline}</text:outline-style>")) == (
        "# 1. Use\n\nWe **keep** 30² days.\\\nReally.\n\n1. one\n\n   (a) deep\n2. two"
    )


def test_a_list_counts_from_its_beginning_unless_it_goes_on_with_another_one() -> None:
    item = "<text:list-item><text:p>{0}</text:p></text:list-item>"
    lists = (
        '<text:list text:style-name="Dots">{0}</text:list><text:list text:style-name="L">{1}</text:list>'
        '<text:p>Then</text:p><text:list text:style-name="L" text:continue-numbering="true">{2}</text:list>'
    )
    body = lists.format(*(item.format(word) for word in ("a dot", "one", "two")))
    assert taken(odt(body)).split("\n\n")[-3:] == ["1. one", "Then", "2. two"]


def test_tables_notes_and_text_boxes_come_in_and_the_rest_is_told() -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Small.'
        "</text:p></text:note-body></text:note>"
    )
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone words</text:p></text:deletion>"
        f"</text:changed-region></text:tracked-changes><text:p>Alpha{note}<draw:frame><draw:text-box><text:p>Box.</text:p>"
        '</draw:text-box></draw:frame><text:span text:style-name="No">secret</text:span></text:p>'
        '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>wide</text:p>'
        "</table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>a"
        "</text:p><text:p>b</text:p></table:table-cell><table:table-cell><text:p>c</text:p></table:table-cell>"
        "</table:table-row></table:table><text:table-of-content><text:index-body><text:p>Use 3</text:p>"
        "</text:index-body></text:table-of-content>"
    )
    pages = '<style:master-page style:name="Standard"><style:footer><text:p>Page foot</text:p></style:footer>'
    data = odt(body, pages=f"{pages}</style:master-page>")
    assert taken(data) == "Alpha[1]\n\nBox.\n\n| wide |  |\n|---|---|\n| a · b | c |\n\n[1] Small."
    told = {loss.kind: loss.words for loss in import_bytes(data, "x.odt", EN).losses}
    assert told == {
        LossKind.HIDDEN: "secret",
        LossKind.CONTENTS: "Use 3",
        LossKind.DELETED: "gone words",
        LossKind.PAGE_FOOTER: "Page foot",
    }


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"", odt("")[:300]])
def test_what_is_no_open_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotAnOpenText):
        read_odt(data)


def test_formulas_come_in_and_charts_are_told() -> None:
    formula = (
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>A</mi><mo>=</mo><mfrac><mrow><mi>x</mi>'
        "<mo>+</mo><mn>1</mn></mrow><msup><mi>r</mi><mn>2</mn></msup></mfrac></mrow><annotation>{x+1} over r"
        "</annotation></semantics></math>"
    )
    chart = f"<office:document-content {NAMES}><text:p>Requests a year</text:p></office:document-content>"
    put_in = '<draw:frame><draw:object xlink:href="./{0}"/></draw:frame>'
    data = odt(f"<text:p>Fee: {put_in.format('Sum')}{put_in.format('Chart')}</text:p>", Sum=formula, Chart=chart)
    assert taken(data) == "Fee: A=(x+1)/r²"
    text = import_bytes(data, "x.odt", EN)
    assert [(loss.kind, loss.words) for loss in text.losses] == [(LossKind.DRAWING, "Requests a year")]
    assert word_counts(text).left_out == 3


def test_comments_of_the_markup_are_no_text_and_dates_in_page_headers_are() -> None:
    pages = '<style:master-page style:name="S"><style:header><text:p>As of <text:date>3 May</text:date></text:p>'
    data = odt(
        "<text:p>Kept<!-- never seen -->.</text:p><!-- nor this -->",
        pages=f"{pages}</style:header></style:master-page>",
    )
    assert taken(data) == "Kept."
    assert [loss.words for loss in import_bytes(data, "x.odt", EN).losses] == ["As of 3 May"]


def test_a_file_is_read_by_what_it_holds_and_not_by_its_name() -> None:
    assert import_bytes(odt("<text:p>Kept.</text:p>"), "x.docx", EN).lines == ("Kept.",)


def test_a_damaged_part_beside_the_text_is_named() -> None:
    data = odt(
        '<text:p>Kept.<draw:frame><draw:object xlink:href="./Sum"/></draw:frame></text:p>', "<broken", Sum="<math"
    )
    text = import_bytes(data, "x.odt", EN)
    assert text.lines == ("Kept.",)
    assert [loss.place for loss in text.losses] == ["styles.xml", "Sum/content.xml"]
