"""No import loses a character, whatever the text; and the proof of it can fail."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.exchange.blocks.errors import CutRefused, UnreadableText
from editor.exchange.blocks.incoming.draft import Format, Heading, Import
from editor.exchange.reading.cutting import add_cut, remove_cut, rename, set_level
from editor.exchange.reading.importing import import_bytes, import_text
from editor.exchange.reading.keeping import lost
from editor.exchange.reading.report import notes
from editor.exchange.reading.sections import sections
from editor.policy.language import tag
from tests.exchange import samples

PIECES = st.sampled_from(
    [
        *(
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\r",
            "  ",
            "    ",
            "\t",
            "\u3000",
            "\xa0",
            "\x0b",
            "\x0c",
            "\x1c",
            "\u2028",
            "\ufeff",
        ),
        *(
            "# ",
            "## ",
            "#",
            "- ",
            "* ",
            "• ",
            "+ ",
            "l 中",
            "1. ",
            "2. ",
            "3) ",
            "1.1 ",
            "第一條 ",
            "一、",
            ">",
            "> ",
            "|",
        ),
        *(
            "```",
            "~~~",
            "---",
            "===",
            "=",
            "[a]",
            "[a]: /b",
            "](",
            "![",
            "<b>",
            "&amp;",
            "{{x}}",
            "\\",
            "*",
            "**",
            "_",
            "`",
        ),
        *("條款", "Terms", "SCOPE", "。", ".", ":", "：", "Last updated: 1 May 2020", "(僅限 App)"),
        *("We carry parcels.", "我們遞送包裹，也保管包裹。"),
    ]
)
TEXTS = st.lists(st.one_of(PIECES, PIECES, st.text(max_size=3)), max_size=30).map("".join)
FORMATS = st.sampled_from(Format)


def read(text: str, written_in: Format) -> Import | None:
    try:
        return import_text(text, "", tag("en"), written_in)
    except UnreadableText:
        return None


@given(TEXTS, FORMATS)
@settings(max_examples=400)
def test_any_text_comes_in_whole(text: str, written_in: Format) -> None:
    imported = read(text, written_in)
    if imported is not None:
        notes(imported)
        assert lost(imported) is None
        assert all(one.text.endswith("\n") and "\r" not in one.text for one in sections(imported))


@given(TEXTS, FORMATS, st.lists(st.tuples(st.integers(0, 4), st.integers(0, 12)), max_size=6))
@settings(max_examples=200)
def test_no_change_of_the_cuts_loses_anything(text: str, written_in: Format, changes: list[tuple[int, int]]) -> None:
    imported = read(text, written_in)
    if imported is None:
        return
    for change, line in changes:
        try:
            match change:
                case 0:
                    imported = add_cut(imported, line)
                case 1:
                    imported = add_cut(imported, line, "New # words")
                case 2:
                    imported = remove_cut(imported, line)
                case 3:
                    imported = rename(imported, line, "1. Other")
                case _:
                    imported = set_level(imported, line, 1 + line % 6)
        except CutRefused:
            continue
    assert lost(imported) is None


def mangled(text: Import) -> Import:
    """The import with a heading whose Markdown lost a character."""
    first, *rest = text.headings
    shorter: Heading = replace(first, text=first.text[:-1])
    return replace(text, headings=(shorter, *rest))


@pytest.mark.parametrize(("name", "text"), [("a.txt", samples.TRADITIONAL), ("a.md", samples.MARKDOWN)])
def test_the_proof_names_the_first_character_that_is_missing(name: str, text: str) -> None:
    imported = import_text(text, name, tag("en"))
    assert lost(imported) is None
    loss = lost(mangled(imported))
    assert loss is not None
    assert loss.expected != loss.found


@pytest.mark.parametrize("written_in", Format)
def test_real_policies_in_many_languages_come_in_whole(data_dir: Path, written_in: Format) -> None:
    files = sorted((data_dir / "parallel").glob("*/*/*.md"))
    if not files:
        pytest.skip("no parallel texts in the folder of real texts")
    newest = {file.parent: file for file in files}
    for file in newest.values():
        imported = import_bytes(file.read_bytes(), file.name, tag("en"), written_in)
        assert lost(imported) is None, file


@pytest.mark.long
@pytest.mark.parametrize("written_in", Format)
def test_every_version_of_real_policies_comes_in_whole(data_dir: Path, written_in: Format) -> None:
    for file in sorted((data_dir / "parallel").glob("*/*/*.md")):
        imported = import_bytes(file.read_bytes(), file.name, tag("en"), written_in)
        assert lost(imported) is None, file
