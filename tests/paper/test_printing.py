"""PDF: letters that can be searched for, bookmarks, marks, and the same bytes each time."""

import io
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from editor.exchange.blocks.page import PageSection
from editor.exchange.word.text import WordText
from editor.paper.headless import headless_pdf
from editor.paper.printing import pdf
from editor.paper.typefaces import MissingGlyphs, typeface
from tests.exchange.word.texts import redline_text

OLD = (
    PageSection(
        "use",
        "# 使用\n\n我們保存紀錄十二個月，人工目視。\n\n- 甲\n- 乙\n\n| 項目 | 期間 |\n|---|---|\n| 紀錄 | 九十日 |",
    ),
    PageSection("gone", "# 舊節\n\n將刪除。"),
)
NEW = (
    PageSection(
        "use", OLD[0].text.replace("十二個月", "六個月").replace("九十日", "三十日") + "\n\n> 引文\n\n```\ncode\n```"
    ),
    PageSection("new", "# 新節\n\n見[說明](https://example.org/a)。\n\n***\n\n## 小節\n\n**粗** *斜* ~~刪~~ `x`"),
)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """What paints needs an application; headless or not is the same to it."""


def clean(language: str = "zh-Hant") -> WordText:
    return redline_text(OLD, OLD, language, ("隱私權政策", "隱私權政策"))


def redline() -> WordText:
    return redline_text(OLD, NEW, "zh-Hant", ("隱私權政策", "隱私權政策"))


def characters(data: bytes) -> str:
    """Every character that the PDF says it shows."""
    found: set[str] = set()
    with pikepdf.open(io.BytesIO(data)) as opened:
        for thing in opened.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                table = thing.ToUnicode.read_bytes()
                rows = re.findall(rb"\[[^\]]*\]|(?<=> )<[0-9A-Fa-f]{4}>(?=\n)", table)
                codes = [code for row in rows for code in re.findall(rb"<([0-9A-Fa-f]{4})>", row)]
                found |= {bytes.fromhex(code.decode()).decode("utf-16-be", "replace") for code in codes}
    return "".join(sorted(found))


def test_what_people_type_is_what_they_find() -> None:
    shown = characters(pdf(clean()))
    assert set("十二個月人工目") <= set(shown)
    assert not [one for one in shown if 0x2E80 <= ord(one) < 0x2FE0]
    assert "\t" not in shown


def test_a_reader_of_pdf_finds_the_words(tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext")
    (tmp_path / "x.pdf").write_bytes(pdf(redline()))
    command = ["pdftotext", "-layout", str(tmp_path / "x.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    for words in (
        "隱私權政策",
        "十二個月",
        "六個月",
        "舊節",
        "新節",
        "小節",
        "引文",
        "九十日",
        "三十日",
        "第 1 頁，共",
    ):
        assert words in text, words
    assert "新增" in text
    assert "刪除的章節" in text


def test_the_same_text_gives_the_same_bytes() -> None:
    assert pdf(redline()) == pdf(redline())


def test_headings_are_bookmarks_and_the_file_says_what_it_is() -> None:
    with pikepdf.open(io.BytesIO(pdf(redline()))) as opened:
        with opened.open_outline() as outline:
            (root,) = outline.root
            assert root.title == "隱私權政策"
            assert [item.title for item in root.children] == ["使用", "新節", "舊節"]
            assert [item.title for item in root.children[1].children] == ["小節"]
        assert str(opened.Root.Lang) == "zh-Hant"
        assert str(opened.docinfo["/Title"]) == "隱私權政策"
        assert str(opened.docinfo["/CreationDate"]) == "D:20260901103000Z"
        assert "/Metadata" not in opened.Root
        for thing in opened.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
                assert "/FontFile2" in thing


def test_letters_that_no_font_has_are_named_with_the_package() -> None:
    text = redline_text((), (PageSection("a", "# A\n\nB \u0378"),), "zh-Hant")
    with pytest.raises(MissingGlyphs) as missing:
        pdf(text)
    assert missing.value.characters == "\u0378"
    assert missing.value.package == "fonts-noto-cjk"


@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("zh-TW", "Noto Sans CJK TC"),
        ("zh-Hans", "Noto Sans CJK SC"),
        ("en-GB", "Noto Sans"),
        ("ar", "Noto Sans Arabic"),
    ],
)
def test_each_language_has_its_own_letters(language: str, family: str) -> None:
    assert typeface(language).families[0] == family


def test_a_draft_says_so_on_every_page_and_an_application_is_not_made_twice() -> None:
    text = replace(redline(), header="草稿，尚未發布", footer="草稿")
    assert headless_pdf(text) == pdf(text)
    assert set("草稿尚未發布") <= set(characters(pdf(text)))


def test_a_text_from_right_to_left_is_printed() -> None:
    words = "نحتفظ بالسجلات 30 يومًا."
    section = PageSection("a", f"# سياسة\n\n{words}\n\n- واحد")
    data = pdf(redline_text((section,), (section,), "ar", ("سياسة", "سياسة")))
    assert data.startswith(b"%PDF")
