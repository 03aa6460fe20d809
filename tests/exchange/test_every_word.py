"""Every word that comes in is counted: what a reader of the source sees was taken or is told, file by file."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree, html

from editor.exchange.blocks.block_markdown import markdown_of
from editor.exchange.blocks.blocks import Block, Enclosure, Inside, Run
from editor.exchange.blocks.errors import (
    ArchiveFile,
    LockedFile,
    NoOwnText,
    OldWordFile,
    OtherKindOfFile,
    PdfFile,
    PictureFile,
    RtfFile,
    SpreadsheetFile,
    UnreadableText,
)
from editor.exchange.blocks.incoming.losses import LossKind
from editor.exchange.reading.importing import import_bytes
from editor.exchange.reading.inner_links import linked
from editor.exchange.reading.sections import sections
from editor.exchange.reading.word_counts import word_counts
from editor.exchange.word.reader.passages import passages
from editor.exchange.word.reader.reading import NotAWordFile, read_docx
from editor.exchange.word.reader.views import reject_all, seen_notes
from editor.policy.language import Tag

EN = Tag("en")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = f'xmlns:w="{W}" xmlns:r="{R}"'
LETTERS = re.compile(r"[^\W_]+")


def word(body: str, **parts: str) -> bytes:
    """A Word file with this body; parts by the kind of their relation."""
    relations = "".join(
        f'<Relationship Id="r{kind}" Type="{R}/{kind.rstrip("0123456789")}" Target="{kind}.xml"/>' for kind in parts
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d"'
            f' Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f"{relations}</Relationships>",
        )
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {NAMES}><w:body>{body}</w:body></w:document>")
        for kind, content in parts.items():
            archive.writestr(f"word/{kind}.xml", content)
    return out.getvalue()


def p(words: str, properties: str = "", run: str = "") -> str:
    return (
        f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>"
    )


def taken(data: bytes, name: str = "x.docx", **how: bool) -> str:
    text = import_bytes(data, name, EN, **how)
    assert not word_counts(text).missing
    assert not word_counts(text).added
    return "\n".join(text.lines)


def kinds(data: bytes, name: str = "x.docx") -> dict[LossKind, str]:
    return {loss.kind: loss.words for loss in import_bytes(data, name, EN).losses}


@pytest.fixture
def cases(data_dir: Path) -> list[Path]:
    folder = data_dir / "cases" / "import"
    if not folder.is_dir():
        pytest.skip("no cases of imports there")
    return sorted(path for path in folder.iterdir() if path.suffix in (".docx", ".html"))


def reference(path: Path) -> list[str]:
    """The words of a file by nothing but its markup: all `w:t` of a Word file, all text of a page."""
    if path.suffix == ".html":
        root = html.document_fromstring(path.read_text(encoding="utf-8").replace("\0", ""))
        for one in root.xpath("//script|//style|//template"):
            one.drop_tree()
        return LETTERS.findall(" ".join(root.itertext()))
    found: list[str] = []
    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            if re.fullmatch(r"word/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml", part):
                root = etree.fromstring(archive.read(part))
                for paragraph in root.iter("{*}p"):
                    # One after the other: a note or a symbol parts words, a change of fonts does not.
                    texts = paragraph.xpath(".//*[local-name()='t' or local-name()='delText']/text()")
                    found += LETTERS.findall(" ".join(texts))
    return found


def test_no_word_of_the_cases_is_lost_without_being_told(cases: list[Path]) -> None:
    for path in cases:
        text = import_bytes(path.read_bytes(), path.name, EN)
        told = "".join([*text.lines, *(loss.words for loss in text.losses)])
        held = "".join(LETTERS.findall(told)).translate(str.maketrans("⁰¹²₂", "0122"))
        # The o is a bullet that Word wrote as a letter.
        lost = [one for one in reference(path) if one not in held and one != "o"]
        assert not lost, path.name
        counts = word_counts(text)
        assert not counts.missing, path.name
        assert counts.seen == counts.taken + counts.set_aside + counts.left_out - counts.added, path.name


def test_page_headers_hidden_words_and_what_is_to_be_filled_in_are_told() -> None:
    head = f"<w:hdr {NAMES}>{p('Example Ltd confidential')}</w:hdr>"
    body = p("Kept.") + p("Gone.", run="<w:vanish/>")
    body += f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Click here')}</w:sdtContent></w:sdt>"
    body += '<w:sectPr><w:headerReference w:type="default" r:id="rheader1"/></w:sectPr>'
    data = word(body, header1=head)
    assert taken(data) == "Kept."
    assert kinds(data) == {
        LossKind.HIDDEN: "Gone.",
        LossKind.PLACEHOLDER: "Click here",
        LossKind.PAGE_HEADER: "Example Ltd confidential",
    }
    counts = word_counts(import_bytes(data, "x.docx", EN))
    assert (counts.seen, counts.taken, counts.left_out) == (6, 1, 5)


def test_an_element_that_nobody_knows_is_told_with_its_words() -> None:
    data = word(p("Kept.") + "<w:novelty><w:r><w:t>strange words</w:t></w:r></w:novelty>")
    assert kinds(data) == {LossKind.UNKNOWN: "strange words"}
    assert taken(data) == "Kept."


@pytest.mark.parametrize(
    ("form", "pattern", "shown"),
    [
        ("decimal", "%1.", "3. three"),
        ("decimal", "%1)", "3) three"),
        ("decimal", "(%1)", "(3) three"),
        ("lowerLetter", "(%1)", "(c) three"),
        ("lowerRoman", "%1.", "iii. three"),
        ("upperRoman", "Part %1", "Part III three"),
        ("taiwaneseCountingThousand", "第%1條", "第三條 three"),
        ("decimalEnclosedCircle", "%1", "③ three"),
        ("decimal", "Article %1:", "Article 3: three"),
        ("ordinalText", "%1.", "Third. three"),
        ("cardinalText", "Article %1", "Article Three three"),
        ("chineseLegalSimplified", "%1、", "叁、 three"),
        ("ideographLegalTraditional", "%1、", "參、 three"),
        ("koreanCounting", "제%1조", "제삼조 three"),
        ("hebrew1", "%1.", "ג. three"),
    ],
)
def test_numbers_that_word_counts_are_kept_with_their_sign(form: str, pattern: str, shown: str) -> None:
    numbering = (
        f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{pattern}"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = "".join(p(one, item) for one in ("one", "two", "three"))
    assert taken(word(body, numbering=numbering)).split("\n")[-1] == shown


def test_lists_of_one_definition_go_on_with_its_count_and_headings_keep_their_numbers() -> None:
    level = '<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{1}"/></w:lvl>'
    numbering = (
        f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="7">{level.format(0, "%1.")}{level.format(1, "%1.%2")}'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2">'
        '<w:abstractNumId w:val="7"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
    )

    def item(words: str, of: int, level: int = 0, more: str = "") -> str:
        return p(words, f'{more}<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{of}"/></w:numPr>')

    heading = '<w:outlineLvl w:val="0"/>'
    body = item("Scope", 1, 0, heading) + item("first", 1, 1) + item("Duties", 2, 0, heading)
    body += item("second", 1, 1) + item("Anew", 3, 0, heading)
    assert taken(word(body, numbering=numbering)) == "# 1. Scope\n\n1.1 first\n\n# 2. Duties\n\n2.1 second\n\n# 1. Anew"


def test_numbers_are_those_that_word_counts_where_levels_are_left_out_empty_or_said_by_a_style() -> None:
    level = '<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="{1}"/><w:lvlText w:val="{2}"/></w:lvl>'
    levels = (
        level.format(0, "decimal", "%1.") + level.format(1, "decimal", "%1.%2") + level.format(2, "lowerLetter", "%3)")
    )
    numbering = (
        f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )

    def style(own: str, above: str, numbered: str) -> str:
        return (
            f'<w:style w:type="paragraph" w:styleId="{own}"><w:name w:val="{own}"/><w:basedOn w:val="{above}"/><w:pPr>'
            f"<w:numPr>{numbered}</w:numPr></w:pPr></w:style>"
        )

    styles = style("Clause", "x", '<w:ilvl w:val="1"/><w:numId w:val="1"/>') + style(
        "Point", "Clause", '<w:ilvl w:val="2"/>'
    )
    top = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    cell = f"<w:tbl><w:tr><w:tc>{p('', top)}</w:tc><w:tc>{p('in a cell')}</w:tc></w:tr></w:tbl>"
    body = p("clause", '<w:pStyle w:val="Clause"/>') + p("point", '<w:pStyle w:val="Point"/>')
    body += p("Next", f'<w:outlineLvl w:val="0"/>{top}') + p("", f'<w:outlineLvl w:val="0"/>{top}') + cell
    data = word(body, numbering=numbering, styles=f"<w:styles {NAMES}>{styles}</w:styles>")
    assert taken(data) == "1.1 clause\n\na) point\n\n# 2. Next\n\n| 4\\. | in a cell |\n|---|---|"


def test_what_one_person_put_in_and_another_took_out_is_told() -> None:
    ann, ben = (f'w:id="{at}" w:author="{who}" w:date="2026-01-01T00:00:00Z"' for at, who in enumerate(("Ann", "Ben")))
    body = (
        f"<w:p><w:r><w:t>We </w:t></w:r><w:ins {ann}><w:r><w:t>may </w:t></w:r><w:del {ben}><w:r><w:delText>never"
        "</w:delText></w:r></w:del></w:ins><w:r><w:t>keep.</w:t></w:r></w:p>"
    )
    data = word(body)
    assert taken(data) == "We may keep."
    assert kinds(data) == {LossKind.DELETED: "never"}
    assert import_bytes(data, "x.docx", EN).losses[0].place == "Ben"


def test_a_file_whose_words_all_stand_elsewhere_is_refused_with_them() -> None:
    head = f"<w:hdr {NAMES}>{p('Example Ltd')}</w:hdr>"
    around = '<w:sectPr><w:headerReference w:type="default" r:id="rheader1"/></w:sectPr>'
    for data, name in ((word(p("") + around, header1=head), "x.docx"), (b"<p hidden>Example Ltd</p>", "x.html")):
        with pytest.raises(NoOwnText) as refused:
            import_bytes(data, name, EN)
        assert (refused.value.count, refused.value.words) == (2, "Example Ltd")


def test_signs_and_raised_figures_keep_their_meaning() -> None:
    body = (
        '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:r><w:t xml:space="preserve"> 18 years, 30</w:t></w:r>'
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t xml:space="preserve">; the 1'
        '</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>st</w:t></w:r>'
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>'
    )
    assert taken(word(body)) == "≥ 18 years, 30²; the 1st✓"


def test_merged_cells_keep_their_columns_and_what_stands_in_one_cell_stays_apart() -> None:
    def row(*cells: tuple[str, str]) -> str:
        return "<w:tr>" + "".join(f"<w:tc><w:tcPr>{how}</w:tcPr>{inside}</w:tc>" for how, inside in cells) + "</w:tr>"

    below = '<w:vMerge w:val="continue"/>'
    body = "<w:tbl>" + row(("", p("A")), ("", p("B")), ("", p("C")))
    body += row(('<w:vMerge w:val="restart"/>', p("a")), ('<w:gridSpan w:val="2"/>', p("wide")))
    body += row((below, "<w:p/>"), ("", p("b") + p("b again")), ("", p("c"))) + "</w:tbl>"
    assert taken(word(body)).split("\n")[2:] == ["| a | wide |  |", "|  | b · b again | c |"]


def test_notes_keep_their_kind_and_their_own_changes() -> None:
    def note(kind: str, words: str) -> str:
        return f'<w:{kind}s {NAMES}><w:{kind} w:id="1">{words}</w:{kind}></w:{kind}s>'

    change = 'w:id="1" w:author="Ann" w:date="2026-01-01T00:00:00Z"'
    tracked = (
        f"<w:p><w:r><w:t>for </w:t></w:r><w:del {change}><w:r><w:delText>30</w:delText></w:r></w:del>"
        f"<w:ins {change}><w:r><w:t>60</w:t></w:r></w:ins></w:p>"
    )
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    body = "<w:p>" + "".join(
        f'<w:r><w:t>{words}</w:t></w:r><w:r>{raised}<w:{kind}Reference w:id="1"/></w:r>'
        for words, kind in (("Alpha", "footnote"), ("beta", "endnote"))
    )
    data = word(f"{body}</w:p>", footnotes=note("footnote", tracked), endnotes=note("endnote", p("at the end")))
    assert taken(data) == "Alpha[1]beta[i]\n\n[1] for 60\n\n[i] at the end"
    assert kinds(data)[LossKind.DELETED] == "30"
    document = read_docx(data)
    assert seen_notes(document, reject_all(document))["1"][0].text == "for 30"


def test_a_field_that_never_ends_hides_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    assert taken(word(f"<w:p>{begin}</w:p>{p('All that follows.')}")) == "All that follows."


def test_figures_lifted_by_hand_stay_raised() -> None:
    lifted = '<w:r><w:rPr><w:position w:val="8"/></w:rPr><w:t>2</w:t></w:r>'
    assert taken(word(f"<w:p><w:r><w:t>30</w:t></w:r>{lifted}</w:p>")) == "30²"


def test_a_file_with_one_damaged_part_is_read_and_the_part_named() -> None:
    text = import_bytes(word(p("Kept."), footnotes="<w:footnotes", numbering="<"), "x.docx", EN)
    assert text.lines == ("Kept.",)
    assert {loss.place for loss in text.losses} == {"word/footnotes.xml", "word/numbering.xml"}
    text = import_bytes(word(p("Kept.") + '<w:altChunk r:id="gone"/>'), "x.docx", EN)
    assert [(loss.kind, loss.place) for loss in text.losses] == [(LossKind.BROKEN_PART, "gone")]
    with pytest.raises(NotAWordFile):
        import_bytes(word("<w:p>"), "x.docx", EN)


def compound(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + stream.encode("utf-16-le")


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in names:
            made.writestr(name, "<a/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b"{\\rtf1\\ansi Hello}", "a.rtf", RtfFile),
        (b"{\\rtf1\\ansi Hello}", "a.docx", RtfFile),
        (b"%PDF-1.7\n", "a.txt", PdfFile),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', "a.xml", OtherKindOfFile),
        (compound("WordDocument"), "a.doc", OldWordFile),
        (compound("EncryptedPackage"), "a.docx", LockedFile),
        (compound("Workbook"), "a.xls", SpreadsheetFile),
        (archive("[Content_Types].xml", "xl/workbook.xml"), "a.docx", SpreadsheetFile),
        (archive("notes.txt"), "a.zip", ArchiveFile),
        (b"\x31\xbe\0\0\0\xab", "a.doc", OldWordFile),
        (b"\xff\xe7 cut off", "a.rtf", RtfFile),
        (b"\x89PNG\r\n\x1a\n\0\0", "a.md", PictureFile),
    ],
)
def test_another_kind_of_file_is_called_what_it_is(data: bytes, name: str, error: type[UnreadableText]) -> None:
    with pytest.raises(error):
        import_bytes(data, name, EN)


def test_links_inside_a_page_lead_to_the_section_that_their_place_became() -> None:
    page = (
        '<h1>T</h1><h2 id="one">One</h2><p>See <a href="#deep">there</a>, <a href="#two">two</a>,'
        ' <a href="#gone">gone</a>.</p><h2>Two<a name="two"></a></h2><p>Omega.</p><p id="deep">Deep.</p>'
    )
    text = import_bytes(page.encode(), "x.html", EN)
    made = sections(text)
    words = linked(text, made, ["first", "second"])
    assert words[0] == "# One\n\nSee [there](#second), [two](#second), gone.\n"


CASES_OF_HTML = {
    "lines parted by two breaks": ("<div>One.<br><br>Two.<br>three</div>", "One.\n\nTwo.\\\nthree"),
    "a heading by its role": ('<div role="heading" aria-level="2">Use</div><p>x', "## Use\n\nx"),
    "items in words": ('<ol type="a"><li>x<li>y</ol>', "a. x\n\nb. y"),
    "items in words around paragraphs": ('<ol type="a"><li><p>x</p><p>more</p></ol>', "a. x\n\nmore"),
    "an item without words": ("<ol><li>&nbsp;<li>x</ol>", "2. x"),
    "a note's number in brackets": ("<p>x<sup>[1]</sup>", "x[1]"),
    "numbers that jump": ('<ol><li value="3">x<li value="9">y</ol>', "3. x\n\n9) y"),
    "text in a list and in no item": ("<ul>stray<li>x</li>tail</ul>", "stray\n\n- x\n\ntail"),
    "a list in a list, as Google writes it": (
        '<b style="font-weight:normal"><ul><li>x</li><ul><li>y</li></ul><li>z</li></ul></b>',
        "- x\n  - y\n- z",
    ),
    "a section as an item": ("<ol><li><h2>Use</h2><p>We.</p></li></ol>", "## 1. Use\n\nWe."),
    "cells over rows and columns": (
        "<table><tr><th>A<th>B<th>C<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td><ul><li>x<li>y</ul></table>",
        "| A | B | C |\n|---|---|---|\n| a | b |  |\n|  | c | • x • y |",
    ),
    "a table that only lays out": (
        "<table><tr><td>menu<td><h2>Use</h2><p>We.</p></table>",
        "menu\n\n## Use\n\nWe.",
    ),
    "terms and what they mean": ("<dl><dt>Data<dd>Any.</dl>", "- **Data**\n\n  Any."),
    "parts that open": (
        "<details><summary>Use</summary><p>We.</p></details><details><summary>Keep</summary><p>Days.</p></details>",
        "## Use\n\nWe.\n\n## Keep\n\nDays.",
    ),
    "an accordion": (
        '<style>.panel{display:none}</style><h2><button aria-expanded="false" aria-controls="p">Use</button></h2>'
        '<div class="panel" id="p"><p>We.</p></div>',
        "## Use\n\nWe.",
    ),
    "hidden by a rule": ("<style>p.no{display:none}</style><p>Yes<p class=no>No", "Yes"),
    "shown again by a stronger rule": (
        "<style>.a{display:none}#b{display:block}@media print{p{display:none}}</style><p class=a id=b>Yes",
        "Yes",
    ),
    "Word's lists on the clipboard": (
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>x</p>"
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='font-family:\"Courier New\";"
        "mso-list:Ignore'>o<span style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span>for <b>30 days</b></p>"
        "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.&nbsp;</span>z</p>"
        "<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><span style='mso-list:Ignore'>(b)</span>w</p>",
        "- x\n  - for **30 days**\n\n3. z\n\n(b) w",
    ),
    "a comment of Word": (
        "<p>x<span class=MsoCommentReference><a class=msocomanchor href='#_msocom_1'>[LY1]</a></span>",
        "x",
    ),
    "a formula": (
        "<p>Fee <math><semantics><mrow><mfrac><mi>x</mi><mn>2</mn></mfrac><mo>+</mo><msup><mi>r</mi><mn>2</mn></msup>"
        "</mrow><annotation>x over 2</annotation></semantics></math> each",
        "Fee x/2+r² each",
    ),
    "signs in the font Symbol": ("<p><span style='font-family:Symbol'>\u00b3</span> 18, 10<sup>2</sup>", "≥ 18, 10²"),
}


@pytest.mark.parametrize("case", CASES_OF_HTML)
def test_html_keeps_what_a_reader_sees(case: str) -> None:
    source, wanted = CASES_OF_HTML[case]
    assert taken(source.encode(), "x.html", whole=True) == wanted


def test_of_a_page_the_main_content_is_taken_and_the_rest_told() -> None:
    page = (
        "<html><head><title>Site</title></head><body><nav><a href=/>Home</a> <a href=/x>Shop</a></nav>"
        "<header><h1>Privacy</h1><p>Effective: January 5, 2025</p></header><div class=cookie-banner role=dialog>"
        "We use cookies. <button>Accept</button></div><main><h2>Use</h2><p>We keep names and addresses of all who"
        " write to us.</p><p>Nobody else sees them.</p></main><footer><p>(c) Example</p></footer></body></html>"
    )
    assert taken(page.encode(), "x.html") == (
        "# Privacy\n\nEffective: January 5, 2025\n\n## Use\n\nWe keep names and addresses of all who write to us.\n\n"
        "Nobody else sees them."
    )
    told = kinds(page.encode(), "x.html")
    assert told[LossKind.NAVIGATION] == "Home Shop"
    assert told[LossKind.FURNITURE] == "(c) Example"
    assert "We use cookies." in taken(page.encode(), "x.html", whole=True)


def test_texts_of_other_files_inside_a_word_file_come_in() -> None:
    out = io.BytesIO(word(p("Before") + '<w:altChunk r:id="raFChunk"/>' + p("After"), aFChunk="<w:x/>"))
    page = "<html><body><h2>Use</h2><ul><li>one</li></ul></body></html>"
    with zipfile.ZipFile(out) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(b"aFChunk.xml", b"chunk.htm")
    again = io.BytesIO()
    with zipfile.ZipFile(again, "w") as made:
        for name, content in {**parts, "word/chunk.htm": page.encode()}.items():
            made.writestr(name, content)
    assert taken(again.getvalue()) == "Before\n\n## Use\n\n- one\n\nAfter"


def test_cells_and_rows_that_came_or_went_are_listed_with_their_words() -> None:
    mark = 'w:id="1" w:author="{0}" w:date="2026-01-01T00:00:00Z"'
    body = f"<w:tbl><w:tr><w:tc>{p('kept')}</w:tc><w:tc><w:tcPr><w:cellDel {mark.format('Ann')}/></w:tcPr>"
    body += f"{p('a cell')}</w:tc></w:tr><w:tr><w:trPr><w:ins {mark.format('Bo')}/></w:trPr><w:tc>{p('a row')}</w:tc>"
    found = passages(read_docx(word(f"{body}</w:tr></w:tbl>")))
    assert [(one.author, one.deleted, one.inserted) for one in found] == [("Ann", "a cell", ""), ("Bo", "", "a row")]


def test_what_is_set_in_for_an_item_that_is_not_there_is_no_code() -> None:
    gone, own = Inside(Enclosure.NUMBER, 1, 1, goes_on=True), Inside(Enclosure.NUMBER, 2, 1)
    blocks = [Block(runs=(Run("x"),)), Block(runs=(Run("y"),), path=(gone, own))]
    assert markdown_of(blocks) == "x\n\n1. y"
