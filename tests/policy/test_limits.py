"""What is too much is refused or left before it is read, and what is long takes time in proportion to its length."""

import io
import zipfile
from collections.abc import Callable

import pytest
from docx import Document

from editor.command.running.command import shown
from editor.exchange.blocks.errors import TooDeep, TooMany
from editor.exchange.markup.html_in import html_blocks
from editor.exchange.word.reader.reading import read_docx
from editor.policy.limits import FACT_CHARACTERS, LIST_LEVELS, TEXT_BYTES
from editor.policy.policy import fact_values
from editor.store.disk.worktree import Worktree
from editor.store.errors import FileTooLarge
from editor.store.formats.layout import DamagedPolicy, read_facts
from editor.text.facts.statements import statements
from editor.text.markdown.segments import segments
from editor.text.markdown.words import words
from tests.growth import cost


def docx_with(paragraphs: str) -> bytes:
    """A Word file whose body is these paragraphs, in XML."""
    made = io.BytesIO()
    Document().save(made)
    out = io.BytesIO()
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == "word/document.xml":
                head, _, tail = data.partition(b"<w:body>")
                data = head + b"<w:body>" + paragraphs.encode() + tail
            target.writestr(entry.filename, data)
    return out.getvalue()


@pytest.mark.parametrize("depth", [1, 2, 8, 20, 40])
def test_the_words_of_tables_in_tables_appear_once(depth: int) -> None:
    page = "<table><tr><td>outer" * depth + "<p>inner</p>" + "</td></tr></table>" * depth
    said = " ".join(block.text for block in html_blocks(page, whole=True).blocks).split()
    assert said == ["outer"] * depth + ["inner"]


def test_a_table_inside_a_cell_and_the_caption_keep_their_words() -> None:
    inside = "<table><tr><td>one</td><td>two</td></tr></table>"
    page = f"<table><caption>title</caption><tr><td>a {inside}</td><td>b</td></tr></table>"
    said = " ".join(block.text for block in html_blocks(page, whole=True).blocks)
    assert [said.count(word) for word in ("title", "one", "two")] == [1, 1, 1]


@pytest.mark.parametrize("tag", ["div", "ul><li", "ol><li", "b", "span", "blockquote", "unknown", "table><tr><td"])
def test_elements_too_deep_in_each_other_are_refused_before_they_are_read(tag: str) -> None:
    def refused(page: str) -> None:
        with pytest.raises(TooDeep):
            html_blocks(page)

    assert cost(refused, f"<{tag}>" * 50_000 + "words") < 2


def test_marks_inside_a_script_and_elements_side_by_side_are_not_deep() -> None:
    page = "<script>" + "'<div>'" * 500 + "</script>" + "<div><p>one<br>two</div>" * 500 + "<p>words"
    assert html_blocks(page, whole=True).blocks[-1].text == "words"


@pytest.mark.parametrize("level", ["99999999999", "1e300", "inf", "-5", "nan"])
def test_a_list_in_a_word_file_is_no_deeper_than_word_makes_them(level: str) -> None:
    numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    found = read_docx(docx_with(f"<w:p><w:pPr>{numbered}</w:pPr><w:r><w:t>words</w:t></w:r></w:p>")).body[0]
    assert 0 <= found.shape.place.level < LIST_LEVELS


def test_a_small_word_file_of_very_many_paragraphs_is_refused_before_it_is_read() -> None:
    with pytest.raises(TooMany):
        read_docx(docx_with("<w:p/>" * 3_100_000))


@pytest.mark.parametrize("key", ["a" + ".a" * 20_000, ".".join(["'a'"] * 99), "[x" + " . x" * 99 + "]\nb"])
def test_a_key_of_very_many_parts_is_refused_before_it_is_read(key: str) -> None:
    def refused(facts: str) -> None:
        with pytest.raises(DamagedPolicy):
            read_facts(facts.encode())

    assert cost(refused, f"{key} = 1\n") < 1


def test_dots_in_the_words_of_a_fact_are_no_key() -> None:
    assert read_facts(b'[a]\n"*" = "1. 2. 3. ....................................... Yes. No."\n')


def test_a_fact_too_long_for_a_text_stays_a_placeholder() -> None:
    facts = {"short": {"*": "x"}, "long": {"*": "x" * (FACT_CHARACTERS + 1)}}
    assert fact_values(facts, "en") == {"short": "x"}


def test_a_file_that_claims_to_be_huge_is_named_and_not_read(tmp_path) -> None:
    huge = tmp_path / "text" / "en" / "a.md"
    huge.parent.mkdir(parents=True)
    with huge.open("wb") as file:
        file.truncate(10_000_000_000)
    (tmp_path / "policy.toml").write_bytes(b"1\n")
    found = Worktree(tmp_path).contents()
    refused = found.left["text/en/a.md"]
    assert isinstance(refused, FileTooLarge)
    assert (refused.path, refused.limit) == ("text/en/a.md", TEXT_BYTES)
    assert found.files == {"policy.toml": b"1\n"}


@pytest.mark.parametrize("unit", ["\n", "\n ", "\r", "\t", "1,", "1)", "1 ", "- ", "| ", "-\t", "\u3000"])
@pytest.mark.parametrize(
    "read",
    [lambda text: words(text, {}), segments, lambda text: statements(text, "en"), lambda text: statements(text, "zh")],
)
def test_long_repetitions_are_read_in_time_in_proportion(read: Callable[[str], object], unit: str) -> None:
    def seconds(count: int) -> float:
        return cost(read, unit * count + "a") + cost(read, "a" + unit * count)

    # In proportion three times the text takes three times as long, in its square nine times.
    assert (long := seconds(24_000)) < 1 or long < 6.5 * seconds(8_000)


def test_digits_before_a_figure_are_no_trap() -> None:
    assert statements("1" * 35 + "x 2 days", "en")


def test_what_steers_a_terminal_is_shown_and_words_are_not_changed() -> None:
    assert shown("a\x1b]0;b\x07 \u202ec\r 政策\té\n") == "a\\u001b]0;b\\u0007 \\u202ec\\u000d 政策\té\n"
