"""PDF: every word of the text in its place, bookmarks, marks, and the same bytes each time."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from editor.exchange.blocks.page import PageSection
from editor.exchange.pdf.glyphs import sign_pages
from editor.exchange.pdf.printing import pdf as made_pdf
from editor.exchange.pdf.proof import PdfDiffers, prove_pdf
from editor.exchange.pdf.typefaces import MissingGlyphs, fonts, typeface
from editor.exchange.word.writer.text import WordText
from tests.exchange.word.texts import redline_text
from tests.exhaustive import times

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


def pdf(text: WordText) -> bytes:
    return made_pdf(text)[0]


def clean(sections: tuple[PageSection, ...] = OLD, language: str = "zh-Hant") -> WordText:
    return redline_text(sections, sections, language, ("隱私權政策", "隱私權政策"))


def redline() -> WordText:
    return redline_text(OLD, NEW, "zh-Hant", ("隱私權政策", "隱私權政策"))


def paragraphs(*words: str) -> WordText:
    return clean((PageSection("a", "# 節\n\n" + "\n\n".join(words)),))


def test_another_reader_finds_the_words(tmp_path: Path) -> None:
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


@pytest.mark.parametrize("locale", ["C", "en_US.UTF-8", "zh_TW.UTF-8", "zh_CN.UTF-8", "ja_JP.UTF-8"])
def test_the_same_text_gives_the_same_bytes_under_every_locale(locale: str) -> None:
    """Clean and as a redline, and from right to left where there is a font."""
    code = "from tests.exchange.pdf.test_printing import fingerprints; print(fingerprints())"
    env = {**os.environ, "LANG": locale, "LC_ALL": locale}
    said = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True).stdout
    assert said.split() == fingerprints().split()


def fingerprints() -> str:
    texts = [clean(), redline(), clean(NEW, "ja")]
    if set(typeface("ar").families) & set(fonts().families()):
        old, new = (PageSection("a", f"# سياسة\n\nنحتفظ بالسجلات لمدة {days} يومًا.") for days in (30, 14))
        texts += [redline_text((old,), (old,), "ar"), redline_text((old,), (new,), "ar")]
    return " ".join(hashlib.sha256(pdf(text)).hexdigest() for text in texts)


def test_headings_are_bookmarks_and_the_file_says_what_it_is() -> None:
    document = pypdfium2.PdfDocument(pdf(clean(NEW)))
    assert [(one.level, one.get_title()) for one in document.get_toc()] == [
        (0, "隱私權政策"),
        (1, "使用"),
        (1, "新節"),
        (2, "小節"),
    ]
    said = document.get_metadata_dict(skip_empty=True)
    document.close()
    assert said["Title"] == "隱私權政策"
    assert said["CreationDate"].startswith("D:20260901103000")
    assert "Author" not in said


@pytest.mark.parametrize(
    "said",
    [
        ("甲為三十日。", "丙為五十日。"),
        ("乙為四十日。", "甲為三十日。", "丙為五十日。"),
        ("甲為三十日。", "乙為四一日。", "丙為五十日。"),
        ("甲為三十日。", "乙為四十日。"),
        ("甲為三十日。", "乙為四十日。", "丙為五十日。", "丁。"),
    ],
)
def test_a_file_that_says_other_words_is_refused_with_its_place(said: tuple[str, ...]) -> None:
    with pytest.raises(PdfDiffers):
        prove_pdf(pdf(paragraphs(*said)), paragraphs("甲為三十日。", "乙為四十日。", "丙為五十日。"))


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


def test_the_author_is_whose_policy_it_is() -> None:
    document = pypdfium2.PdfDocument(pdf(replace(clean(), publisher="紙鳩追件股份有限公司")))
    said = document.get_metadata_dict(skip_empty=True)
    document.close()
    assert said["Author"] == "紙鳩追件股份有限公司"


def test_a_bookmark_says_a_heading_as_it_is_now() -> None:
    old, new = PageSection("a", "# Our terms\n\n## Gone\n\nOne."), PageSection("a", "# Your conditions\n\nOne.")
    document = pypdfium2.PdfDocument(pdf(redline_text((old,), (new,), "en")))
    said = [one.get_title() for one in document.get_toc()]
    document.close()
    assert said == ["Privacy", "Your conditions"]


def test_changes_are_numbered_and_lead_to_their_list_and_back() -> None:
    old = PageSection("a", "# A\n\nThe term is 30 days.\n\nWe keep the records.")
    new = PageSection("a", "# A\n\nThe term is 14 days.\n\nWe keep no records.\n\nNobody reads them.")
    reader = PdfReader(BytesIO(pdf(redline_text((old,), (new,), "en"))))
    links = [one.get_object() for one in reader.pages[0]["/Annots"]]
    tops = [(float(one["/Rect"][3]), float(one["/Dest"][3])) for one in links]
    listed, numbers = tops[: len(tops) // 2], tops[len(tops) // 2 :]
    assert len(listed) == len(numbers) == 3
    for (line, there), (number, back) in zip(listed, numbers, strict=True):
        assert abs(there - number) < 15
        assert abs(back - line) < 15


def test_columns_are_aligned_as_they_were_written() -> None:
    table = "| A | B | C |\n|:--|:-:|--:|\n| 1 | 22 | 3 |\n| 11 | 2 | 33 |"
    section = PageSection("a", table)
    (page,) = sign_pages(pdf(redline_text((section,), (section,), "en")))
    signs = [one for one in page.signs if one.words in "123" and not one.aside]
    places: dict[str, set[tuple[int, int]]] = {}
    for digit in "123":
        for run in {one.run for one in signs if one.words == digit}:
            own = [one for one in signs if one.run == run]
            places.setdefault(digit, set()).add((round(own[0].start), round(own[-1].end)))
    left, middle, right = (places[digit] for digit in "123")
    assert len({start for start, _ in left}) == 1
    assert len({start + end for start, end in middle}) <= 2
    assert len({end for _, end in right}) == 1
    assert len({start for start, _ in right}) == 2


def test_emphasis_is_seen_in_letters_with_italics_and_without() -> None:
    page = PdfReader(BytesIO(pdf(paragraphs("這是*斜體，文字*與**粗體**，*Latin* words")))).pages[0]
    drawn = page.get_contents()
    assert drawn is not None
    assert len(re.findall(rb"\[0 10\.5\]\S+ d\b", drawn.get_data())) == 2, "dots below two words, none below the comma"
    families = " ".join(str(page["/Resources"]["/Font"][one]["/BaseFont"]) for one in page["/Resources"]["/Font"])
    assert "Italic" in families
    assert "CJKtc-Bold" in families or "CJK" not in families


def test_a_draft_says_so_on_every_page() -> None:
    long = PageSection("a", "# 節\n\n" + "\n\n".join(["一段文字。"] * 120))
    document = pypdfium2.PdfDocument(pdf(replace(clean((long,)), header="草稿，尚未發布", footer="草稿")))
    said = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert len(said) > 1
    assert all("草稿，尚未發布" in one for one in said)


def test_what_is_long_breaks_and_nothing_is_cut_or_set_twice() -> None:
    address = "https://example.org/" + "privacy-policy/of-the-service/" * 12
    cell = "word " * 900
    table = f"| A | B |\n|---|---|\n| {cell} | {address} |"
    code = "```\n  " + "indented words " * 30 + "\n```"
    for language in ("en", "cs", "pl", "pt"):
        said = f"# A\n\n\ufeffe-mail {address}\n\n{table}\n\n{code}\n\n# \n\nEnd."
        assert pdf(redline_text((PageSection("a", said),), (PageSection("a", said),), language))


@pytest.mark.long
def test_real_policies_are_read_back_in_every_language(data_dir: Path) -> None:
    pairs = data_dir / "histories" / "pairs.jsonl"
    if not pairs.exists():
        pytest.skip("no histories in the folder of real texts")
    taken = Counter[str]()
    failed = []
    for line in pairs.read_text("utf-8").splitlines():
        pair = json.loads(line)
        language = pair["lang"]
        if taken[language] >= times(1, 4) or len(pair["new"]) > 15_000:
            continue
        taken[language] += 1
        old, new = PageSection("a", pair["old"]), PageSection("a", pair["new"])
        for text in (redline_text((new,), (new,), language), redline_text((old,), (new,), language)):
            try:
                pdf(text)
            except MissingGlyphs:
                continue
            except PdfDiffers as error:
                failed.append((pair["id"], error.section, error.expected, error.found))
    assert len(taken) > 25
    assert not failed
