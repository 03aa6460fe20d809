"""Two files from anywhere are compared, whatever each of them is written in."""

import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from editor.desk.comparison.file_pairs import file_pair, redline_json
from editor.desk.exports.file_redlines import redline_file
from editor.exchange.blocks.errors import NotUtf8, PdfFile
from editor.exchange.reading.rich_text import read_rich
from editor.text.redline.spans import hunks, new_text, old_text

OLD = "# Scope\n\nWe keep your data for 30 days.\n\n## Rights\n\nYou may ask for a copy.\n"
NEW = "# Scope\n\nWe keep your data for 14 days.\n\n## Rights\n\nYou may ask for a copy whenever you want.\n"
PAGE = (
    "<html><body><h1>Scope</h1><p>We keep your data for 14 days.</p><h2>Rights</h2>"
    "<p>You may ask for a copy whenever you want.</p></body></html>"
)
CHINESE = "本公司將於30天內刪除您的個人資料，並通知您。我們不會出售您的資料。"


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, bytes], Path]:
    def written(name: str, data: bytes) -> Path:
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    return written


def test_markdown_is_held_against_a_page(write: Callable[[str, bytes], Path]) -> None:
    pair = file_pair(write("old.md", OLD.encode()), write("new.html", PAGE.encode()))
    assert [(one.old, one.new) for one in hunks(pair.spans) if (one.old + one.new).strip()] == [
        ("30 days", "14 days"),
        ("", " whenever you want"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "gb18030", "utf-16", "utf-32"])
def test_the_encoding_of_a_text_is_told_from_its_bytes(write: Callable[[str, bytes], Path], encoding: str) -> None:
    text = CHINESE if encoding != "gb18030" else "本公司将于30天内删除您的个人资料，并通知您。我们不会出售您的资料。"
    newer = text.replace("30", "14")
    pair = file_pair(write("old.txt", text.encode(encoding)), write("new.txt", newer.encode()))
    assert (old_text(pair.spans), new_text(pair.spans)) == (text, newer)
    assert [(one.old, one.new) for one in hunks(pair.spans)] == [("30天", "14天")]
    assert pair.language == ("zh-Hans" if encoding == "gb18030" else "zh-Hant")


def test_what_cannot_be_read_is_told_with_its_path(write: Callable[[str, bytes], Path]) -> None:
    fine = write("old.md", OLD.encode())
    with pytest.raises(PdfFile):
        file_pair(fine, write("new.pdf", b"%PDF-1.7"))
    with pytest.raises(NotUtf8) as caught:
        file_pair(fine, write("new.txt", b"\xff\xfe\xff\x81\x8d\x90" * 40 + b"\x98"))
    assert str(fine.parent / "new.txt") in caught.value.__notes__


def test_every_change_is_told_with_its_kind_and_section(write: Callable[[str, bytes], Path]) -> None:
    pair = file_pair(write("old.md", OLD.encode()), write("new.md", NEW.encode()))
    told = json.loads(json.dumps(redline_json(pair)))
    assert [(one["section"], one["kind"], one["old"], one["new"]) for one in told["changes"]] == [
        ("Scope", "fact", "30 days", "14 days"),
        ("Rights", "wording", "", " whenever you want"),
    ]
    assert told["moves"] == []
    assert told["changes"][0]["kinds"] == ["fact"]
    assert told["changes"][0]["facts"] == [{"kind": "period", "old": "30 days", "new": "14 days"}]


def test_a_passage_that_moved_is_told_with_its_own_changes_and_where_it_stands_now(
    write: Callable[[str, bytes], Path],
) -> None:
    passage = "The courier keeps your address for {} and must hand it over to nobody else at all.\n\n"
    rest = "\n\n".join(f"## Part {name}\n\nThe words of {name} stay where they stood, all of them." for name in "abcd")
    old = f"# Scope\n\n{passage.format('30 days')}{rest}\n"
    new = f"# Scope\n\n{rest}\n\n{passage.format('60 days')}"
    (moved,) = redline_json(file_pair(write("old.md", old.encode()), write("new.md", new.encode())))["moves"]
    assert moved["section"] == "Part d"
    assert [(one["old"], one["new"], one["kinds"]) for one in moved["changes"]] == [("30 days", "60 days", ["fact"])]


def test_a_redline_goes_out_as_word_with_tracked_changes_and_comes_in_as_the_newer_text(
    write: Callable[[str, bytes], Path],
) -> None:
    pair = file_pair(write("old.md", OLD.encode()), write("new.md", NEW.encode()))
    data = redline_file(pair, "docx")
    assert data == redline_file(pair, "docx")
    accepted = read_rich(data, "redline.docx", "en").markdown
    assert "14 days" in accepted
    assert "30 days" not in accepted
    assert "<del" in redline_file(pair, "html").decode()


@pytest.mark.parametrize(
    ("language", "on_page", "line"),
    [
        ("en", *["References that did not follow: Section 3 (the clause is 4 now)"] * 2),
        (
            "zh",
            "References that did not follow: 第三条 (the clause is 4 now)",
            "未随条款更新的引用：第三条（该条款现为 4）",
        ),
    ],
)
def test_a_reference_that_stayed_behind_is_told_above_the_page_the_word_file_and_the_pdf(
    write: Callable[[str, bytes], Path], language: str, on_page: str, line: str
) -> None:
    chapters = {
        "en": "## 1. Scope\n\nAll of it.\n\n{new}## {two}. Duties\n\nSee Section 3.\n\n## {three}. Liability\n\nSo.\n",
        "zh": "## 第一条 范围\n\n本公司将删除您的个人资料，并通知您。\n\n{new}## 第{two}条 义务\n\n参见第三条。\n\n"
        "## 第{three}条 责任\n\n我们不会出售您的个人资料。\n",
    }[language]
    new = {"en": "## 2. Prices\n\nNone.\n\n", "zh": "## 第二条 价格\n\n没有价格。\n\n"}[language]
    numbers = {"en": "234", "zh": "二三四"}[language]
    before = chapters.format(new="", two=numbers[0], three=numbers[1])
    after = chapters.format(new=new, two=numbers[1], three=numbers[2])
    pair = file_pair(write("old.md", before.encode()), write("new.md", after.encode()))
    assert len(pair.stayed) == 1
    assert on_page in redline_file(pair, "html").decode()
    with zipfile.ZipFile(BytesIO(redline_file(pair, "docx"))) as file:
        assert line in file.read("word/document.xml").decode()
    reader = PdfReader(BytesIO(redline_file(pair, "pdf")))
    assert line.replace(" ", "") in "".join((reader.pages[0].extract_text() or "").split())
