"""Word files that go out: rejecting gives the old text, accepting the new one, and the file is the same each time."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from editor.exchange.blocks.errors import UnfitCharacter
from editor.exchange.blocks.page import PageSection
from editor.exchange.word.elements import W
from editor.exchange.word.origin import marked_section, section_mark
from editor.exchange.word.proof import WordDiffers, prove_docx
from editor.exchange.word.reader.reading import read_docx
from editor.exchange.word.writer.writing import docx
from tests.exchange.pages import COLLECTION, SECTIONS, VALUES
from tests.exchange.word.texts import AUTHOR, marked, new_view, old_view, redline_text, single

OLD = "# Use\n\nWe keep logs for 60 days, see [the page](https://example.org/logs).\n\n- one\n- two\n\nThe end."
NEW = (
    OLD.replace("# Use", "# Use of data").replace("60", "30").replace("logs)", "log)").replace("- two", "- new\n- two")
)

STRUCTURES = {
    "nested lists": ("- a\n  - b\n    1. x\n- c", "- a\n  - b\n    1. x\n    2. y\n- c\n\n  goes on"),
    "numbers from three": ("3. a\n4. b", "3. a\n4. c\n5. d"),
    "another start": ("1. a\n2. b", "2. a\n3. b"),
    "a list of another kind": ("- a\n- b", "1. a\n2. b"),
    "table rows": (
        "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |",
        "| a | b |\n|---|---|\n| 1 | 5 |\n| 9 | 9 |\n| 3 | 4 |",
    ),
    "table columns": ("| a |\n|---|\n| 1 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    "a table that goes": ("x\n\n| a |\n|---|\n| 1 |\n\ny", "x\n\ny"),
    "quotation": ("> a\n>\n> - b\n\nc", "> a changed\n>\n> - b\n>\n> d"),
    "code": ("```\none\n  two\n```", "```\none\n  three\n```"),
    "paragraph to heading": ("# A\n\nnot yet", "# A\n\n## not yet"),
    "bold only": ("a **b** c", "a b *c*"),
    "link elsewhere": ("see [here](https://a.example)", "see [here](https://b.example 'tip')"),
    "struck out": ("we ~~never~~ sell", "we never sell"),
    "rule": ("a\n\n***\n\nb", "a\n\nb"),
    "line break": ("a\\\nb", "a\\\nc"),
    "Chinese": ("我們保存十二個月。\n\n第一款", "我們保存六個月。\n\n第一款及第二款"),
    "Arabic": ("نحتفظ بالسجلات 30 يومًا.", "نحتفظ بالسجلات 60 يومًا."),
    "no break": ("a\u00a0b\u3000c", "a\u00a0b\u3000d"),
    "from nothing": ("", "# New\n\ntext"),
    "to nothing": ("# Old\n\ntext", "x"),
    "renumbered": ("1\\. One\n\n2\\. Two", "2\\. One\n\n3\\. Two"),
}


@pytest.mark.parametrize("name", STRUCTURES)
def test_rejecting_gives_the_old_text_and_accepting_the_new_one(name: str) -> None:
    old, new = STRUCTURES[name]
    for text in (single(old, new), single(new, old)):
        prove_docx(docx(text), text)


@settings(max_examples=25)
@given(st.lists(st.sampled_from(sorted(STRUCTURES)), min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_any_mixture_of_changes_is_proved(names: list[str], random: object) -> None:
    parts = [STRUCTURES[name] for name in names]
    shuffled = list(parts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    old, new = "\n\nbetween\n\n".join(one for one, _ in parts), "\n\nbetween\n\n".join(one for _, one in shuffled)
    text = single(old, new)
    prove_docx(docx(text), text)


def test_a_lawyer_sees_what_changed() -> None:
    document = read_docx(docx(single(OLD, NEW)))
    assert marked(document).split("\n")[2:] == [
        "Use{+ of data+}",
        "We keep logs for [-60 days-]{+30 days+}, see [-the page-]{+the page+}.",
        "one",
        "{+new+}",
        "two",
        "The end.",
    ]
    assert {change.author for change in document.changes} == {AUTHOR}
    assert {change.date for change in document.changes} == {"2026-09-01T10:30:00Z"}


def test_the_views_are_the_texts_in_markdown() -> None:
    document = read_docx(docx(single(OLD, NEW)))
    assert old_view(document).sections[0].markdown == OLD
    assert new_view(document).sections[0].markdown == NEW


def test_sections_come_go_and_move() -> None:
    preamble, collection, sharing = SECTIONS
    minors = PageSection("minors", "# Children\n\nNot for children under 13 years of age, wherever they live.")
    changed = PageSection("collection", COLLECTION.replace("parcels", "letters"), values=VALUES)
    text = redline_text((preamble, collection, minors), (sharing, preamble, changed))
    data = docx(text)
    prove_docx(data, text)
    document = read_docx(data)
    assert [one.id for one in old_view(document).sections] == ["preamble", "collection", "minors"]
    assert [one.id for one in new_view(document).sections] == ["sharing", "preamble", "collection"]


def test_a_move_is_said_in_comments_and_never_marked_as_one() -> None:
    moved = "This paragraph is long enough to be known again wherever it goes in the text."
    rest = "\n\n".join(f"Here is paragraph number {number} of those that stay where they are." for number in range(3))
    data = docx(single(f"# Use\n\n{moved}\n\n{rest}", f"# Use\n\n{rest}\n\n{moved}"))
    assert [one.text for one in read_docx(data).comments] == ["Moved to “Use”", "Moved here from “Use”"]
    xml = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
    assert b"moveFrom" not in xml
    assert b"moveTo" not in xml


def test_the_comment_on_a_passage_that_moved_says_what_changed_in_it() -> None:
    moved = "This paragraph keeps its words for 30 days wherever it goes in the text."
    rest = "\n\n".join(f"Here is paragraph number {number} of those that stay where they are." for number in range(3))
    changed = moved.replace("30", "14")
    data = docx(single(f"# Use\n\n{moved}\n\n{rest}", f"# Use\n\n{rest}\n\n{changed}"))
    said = [one.text for one in read_docx(data).comments]
    assert said == ["Moved to “Use”", "Moved here from “Use”\nChanged on the way: 30 days → 14 days"]


def test_a_row_that_moved_has_its_comments_in_its_first_cells() -> None:
    rows = [f"| Purpose number {n} | kept for {n} months after the end |" for n in range(3, 7)]
    head = "# Use\n\n| Purpose | Term |\n| --- | --- |\n"
    changed = rows[0].replace("3 months", "9 months")
    text = single(head + "\n".join(rows), head + "\n".join([*rows[1:], changed]))
    data = docx(text)
    prove_docx(data, text)
    said = [one.text for one in read_docx(data).comments]
    assert said == ["Moved to “Use”", "Moved here from “Use”\nChanged on the way: 3 months → 9 months"]


def test_the_title_is_marked_too() -> None:
    text = redline_text((), (PageSection("a", "b"),), titles=("", "Privacy policy"))
    prove_docx(docx(text), text)
    text = redline_text((), (PageSection("a", "b"),), titles=("Privacy", "Privacy policy"))
    document = read_docx(docx(text))
    assert (old_view(document).title, new_view(document).title) == ("Privacy", "Privacy policy")


def test_the_file_is_the_same_each_time_and_opens_in_another_library() -> None:
    text = single(OLD, NEW)
    assert docx(text) == docx(text)
    opened = Document(io.BytesIO(docx(text)))
    assert [paragraph.style.name for paragraph in opened.paragraphs][:3] == ["Title", "Subtitle", "Heading 1"]
    assert opened.core_properties.identifier.startswith("dateline:1:en:")
    assert opened.core_properties.version == "release/3"


def test_what_the_schema_wants_is_there() -> None:
    archive = zipfile.ZipFile(io.BytesIO(docx(single(OLD, NEW))))
    settings = etree.fromstring(archive.read("word/settings.xml"))
    assert settings.find(f"{{{W}}}trackRevisions") is not None
    assert settings.find(f"{{{W}}}zoom").get(f"{{{W}}}percent") == "100"
    document = etree.fromstring(archive.read("word/document.xml"))
    numbers = [one.get(f"{{{W}}}id") for one in document.iter(f"{{{W}}}ins", f"{{{W}}}del", f"{{{W}}}bookmarkStart")]
    assert len(numbers) == len(set(numbers))
    names = {entry.filename for entry in archive.infolist()}
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "docProps/core.xml"} <= names


def test_right_to_left_and_east_asian_texts_have_their_direction_and_fonts() -> None:
    arabic = zipfile.ZipFile(io.BytesIO(docx(single("سجل", "سجلات", "ar"))))
    assert b"<w:bidi/>" in arabic.read("word/styles.xml")
    assert b"<w:rtl/>" in arabic.read("word/document.xml")
    chinese = zipfile.ZipFile(io.BytesIO(docx(single("甲", "乙", "zh-Hans")))).read("word/styles.xml")
    assert b'w:eastAsia="Microsoft YaHei"' in chinese
    assert b"<w:bidi/>" not in chinese


def test_a_character_that_no_word_file_can_hold_is_refused_by_its_section() -> None:
    with pytest.raises(UnfitCharacter) as refused:
        docx(single("a", "a\x0bb\x01"))
    assert (refused.value.section, refused.value.code) == ("use", 1)


def test_a_file_that_says_something_else_is_not_let_through() -> None:
    text = single(OLD, NEW)
    with pytest.raises(WordDiffers):
        prove_docx(docx(single(OLD, NEW.replace("30", "31"))), text)


@pytest.mark.parametrize(
    "section", ["use", "s-a1b2c3", "a" * 63, "a-long-id-that-has-sixty-three-characters-in-all-of-it-0123456789"]
)
def test_a_bookmark_leads_back_to_its_section(section: str) -> None:
    mark = section_mark(section)
    assert len(mark) <= 40
    assert marked_section(mark, [section]) == section


@pytest.mark.long
def test_real_histories_are_proved(data_dir: Path) -> None:
    lines = (data_dir / "histories" / "pairs.jsonl").read_text("utf-8").splitlines()[::6]
    for line in lines:
        pair = json.loads(line)
        text = single(pair["old"], pair["new"], pair["lang"] or "en")
        prove_docx(docx(text), text)
    assert len(lines) > 50
