"""Word files and HTML on their way in: structure kept, rubbish of word processors put right and counted."""

import io

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.exchange.blocks.errors import EmptyText, NotUtf8, UnreadableText
from editor.exchange.blocks.incoming.decoding import DecodingChange
from editor.exchange.blocks.incoming.losses import LossKind
from editor.exchange.reading.importing import import_bytes, import_html
from editor.exchange.reading.keeping import lost
from editor.exchange.reading.rich_text import is_rich, read_html, read_rich
from editor.exchange.reading.sections import sections
from editor.exchange.word.reader.reading import NotAWordFile, read_docx
from editor.policy.language import Tag

EN = Tag("en")


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def foreign() -> bytes:
    """A document as somebody else's Word would make it."""
    document = Document()
    document.add_paragraph("Privacy Policy", style="Title")
    document.add_paragraph("Last updated: September 1, 2026")
    document.add_heading("Use", 1)
    paragraph = document.add_paragraph("We keep ")
    paragraph.add_run("logs").bold = True
    paragraph.add_run(" for\u00a030\u00adish days.")
    document.add_paragraph("first", style="List Bullet")
    document.add_paragraph("inner", style="List Bullet 2")
    document.add_paragraph("second", style="List Bullet")
    document.add_paragraph("one", style="List Number")
    document.add_paragraph("two", style="List Number")
    document.add_paragraph("• leaked")
    document.add_paragraph("\uf0b7\tleaked too")
    table = document.add_table(2, 2)
    for at, words in enumerate(("Purpose", "Basis", "Billing | tax", "Art. 6")):
        table.cell(at // 2, at % 2).text = words
    document.add_heading("Sharing", 1)
    document.add_paragraph("Nobody.\nReally.")
    return saved(document)


def test_a_word_file_becomes_the_markdown_of_the_house() -> None:
    text = read_rich(foreign(), "policy.docx", "en")
    assert text.markdown == (
        "# Privacy Policy\n\nLast updated: September 1, 2026\n\n## Use\n\nWe keep **logs** for 30ish days.\n\n"
        "- first\n  - inner\n- second\n\n1. one\n2. two\n\n- leaked\n- leaked too\n\n"
        "| Purpose | Basis |\n|---|---|\n| Billing \\| tax | Art. 6 |\n\n## Sharing\n\nNobody.\\\nReally."
    )
    assert text.changes == {
        DecodingChange.LEAKED_BULLETS: 2,
        DecodingChange.PLAIN_SPACES: 1,
        DecodingChange.SOFT_HYPHENS: 1,
    }


def test_a_word_file_is_cut_as_any_text_is() -> None:
    text = import_bytes(foreign(), "policy.docx", EN)
    assert text.title == "Privacy Policy"
    assert [one.heading for one in sections(text)] == ["Use", "Sharing"]
    assert lost(text) is None


def test_headings_in_bold_are_headings_where_there_are_no_others() -> None:
    document = Document()
    for words in ("Use", "Sharing"):
        document.add_paragraph().add_run(words).bold = True
        document.add_paragraph(f"About {words}.")
    text = read_rich(saved(document), "x.docx", "en")
    assert text.markdown == "## Use\n\nAbout Use.\n\n## Sharing\n\nAbout Sharing."
    assert text.changes[DecodingChange.BOLD_HEADINGS] == 2


def test_tracked_changes_count_as_accepted_and_links_of_fields_are_kept() -> None:
    document = Document()
    paragraph = document.add_paragraph("We keep ")
    for tag, holder, words in (("w:del", "w:delText", "60"), ("w:ins", "w:t", "30")):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), "1")
        mark.set(qn("w:author"), "Ann")
        run, text = OxmlElement("w:r"), OxmlElement(holder)
        text.text = words
        run.append(text)
        mark.append(run)
        paragraph._p.append(mark)
    paragraph.add_run(" days. ")
    for kind, words in (
        ("begin", ""),
        ("", ' HYPERLINK "https://example.org/a" '),
        ("separate", ""),
        ("text", "See here"),
        ("end", ""),
    ):
        run = paragraph.add_run("See here" if kind == "text" else "")
        if kind in ("begin", "separate", "end"):
            field = OxmlElement("w:fldChar")
            field.set(qn("w:fldCharType"), kind)
            run._r.append(field)
        elif not kind:
            instruction = OxmlElement("w:instrText")
            instruction.text = words
            run._r.append(instruction)
    found = read_rich(saved(document), "x.docx", "en")
    assert found.markdown == "We keep 30 days. [See here](https://example.org/a)"
    assert found.changes == {DecodingChange.TRACKED: 1}


def test_html_keeps_its_structure_and_nothing_that_runs() -> None:
    page = """<!DOCTYPE html><html><head><meta charset="utf-8"><style>p{}</style><script>alert(1)</script></head><body>
    <h1>Policy</h1><p>We <b>keep</b>&nbsp;logs, see <a href="https://a.example/x">here</a>
    and <a href="javascript:alert(1)">there</a>.</p><ul><li>one<ul><li>inner</li></ul></li><li><p>two</p><p>more</p>
    </li>
    </ul><ol start="3"><li>c</li></ol><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
    <blockquote>said</blockquote><pre>x\n  y</pre><div>loose <i>text</i></div><img src="x" onerror="y" alt="A map">
    </body></html>"""
    text = read_rich(page.encode(), "policy.html", "en")
    assert text.markdown == (
        "# Policy\n\nWe **keep** logs, see [here](https://a.example/x) and there.\n\n"
        "- one\n  - inner\n- two\n\n  more\n\n"
        "3. c\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> said\n\n```\nx\n  y\n```\n\nloose *text*"
    )
    assert [(loss.kind, loss.words) for loss in text.losses] == [(LossKind.PICTURE, "A map")]


def test_what_word_puts_on_the_clipboard_is_cleaned() -> None:
    pasted = """<p class=MsoNormal><b>Use</b></p><p class=MsoListParagraph><span style='font-family:Symbol'>·<span
    style='font:7pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>your name<o:p></o:p></p>"""
    text = read_html(pasted, "en")
    assert text.markdown == "## Use\n\n- your name"
    assert import_html(pasted, EN).title == "Use"


def test_french_keeps_the_spaces_that_it_writes() -> None:
    assert read_html("<p>Quoi\u00a0? Le\u00a0nom</p>", "fr").markdown == "Quoi\u00a0? Le nom"


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        (b"PK\x03\x04 nonsense", "x.docx", NotAWordFile),
        (b"", "x.docx", NotAWordFile),
        (b"%PDF-1.7", "x.docx", NotAWordFile),
        (b"<html><body></body></html>", "x.html", EmptyText),
        (b"<html><script>x</script>", "x.html", EmptyText),
        (b"<p>\xff\xfe", "x.html", NotUtf8),
        (saved(Document()), "x.docx", EmptyText),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, name: str, error: type[UnreadableText]) -> None:
    with pytest.raises(error):
        read_rich(data, name, "en")


def test_another_encoding_is_believed_where_the_page_says_so() -> None:
    page = '<meta charset="big5"><p>隱私權政策</p>'.encode("big5")
    assert read_rich(page, "x.html", "zh-Hant").markdown == "隱私權政策"


def test_files_are_told_apart_by_what_they_hold() -> None:
    assert is_rich(foreign(), "renamed.txt")
    assert is_rich(b"<!DOCTYPE html><p>x", "page")
    assert not is_rich(b"# Use", "policy.md")


@settings(max_examples=40)
@given(st.binary(max_size=400))
def test_no_bytes_bring_anything_but_a_typed_error(data: bytes) -> None:
    for name in ("x.docx", "x.html"):
        try:
            read_rich(data, name, "en")
        except UnreadableText:
            continue


@settings(max_examples=20)
@given(st.data())
def test_a_damaged_word_file_is_read_or_refused(data: st.DataObject) -> None:
    whole = bytearray(foreign())
    for _ in range(data.draw(st.integers(1, 20))):
        whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        read_docx(bytes(whole))
    except NotAWordFile:
        return


def test_the_real_text_survives_a_way_through_html(real_text: str) -> None:
    page = "".join(f"<p>{line}</p>" for line in real_text.splitlines() if line.strip())
    text = read_html(page, "zh-Hant")
    assert "".join(text.markdown.split()).count("個人資料") == real_text.count("個人資料")
