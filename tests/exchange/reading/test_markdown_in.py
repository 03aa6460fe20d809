"""Markdown: it keeps what it says, in the form that the house writes."""

from editor.exchange.blocks.incoming.draft import AsideKind, Import
from editor.exchange.reading.importing import import_text
from editor.exchange.reading.keeping import lost
from editor.exchange.reading.report import NoteCode, kept, notes
from editor.exchange.reading.sections import sections
from editor.policy.language import tag
from tests.exchange import samples


def markdown(text: str) -> Import:
    return import_text(text, "policy.md", tag("en"))


def test_the_sections_are_what_the_house_writes() -> None:
    text = markdown(samples.MARKDOWN)
    assert lost(text) is None
    assert [one.text for one in sections(text)] == [
        "These terms hold for everyone.\n",
        "# Parcels\n\nWe carry parcels of up to **20 kg**. See [the list](https://lark.example/list)"
        ' and [prices](https://lark.example/prices "All prices").\n\n'
        "## What we refuse\n\n1. animals\n2. anything that burns\n",
        "# Prices\n\n> Prices are in euros and include tax.\n\n| size | price |\n|------|-------|\n| S    | 4     |\n\n"
        "```\n# not a heading\n```\n",
        "# Contact\n\nWrite to us.\n",
    ]


def test_title_date_contents_and_link_definitions_are_set_aside() -> None:
    text = markdown(samples.MARKDOWN)
    assert text.title == "Lark Parcels terms"
    assert [kind for kind, _ in kept(text)] == [
        AsideKind.TITLE,
        AsideKind.DATE,
        AsideKind.CONTENTS,
        AsideKind.DEFINITION,
    ]
    found = {note.code: note.words for note in notes(text)}
    assert found[NoteCode.HEADING_NOT_LISTED] == "Contact"
    assert found[NoteCode.ENTRY_WITHOUT_HEADING] == "Claims"


def test_the_highest_level_that_occurs_twice_cuts() -> None:
    text = markdown("# T\n\n### A\n\na\n\n##### B\n\nb\n\n### C\n\nc\n")
    assert text.title == "T"
    assert [one.text for one in sections(text)] == ["# A\n\na\n\n### B\n\nb\n", "# C\n\nc\n"]


def test_two_headings_of_the_first_level_are_sections_and_no_title() -> None:
    text = markdown("# A\n\na\n\n# B\n\nb\n")
    assert text.title is None
    assert [one.heading for one in sections(text)] == ["A", "B"]


def test_headings_in_lists_quotes_and_code_do_not_cut() -> None:
    text = markdown("## A\n\n> ## B\n\n- # C\n\n```\n## D\n```\n\n## E\n\ne\n")
    assert [one.heading for one in sections(text)] == ["A", "E"]
    assert lost(text) is None


def test_line_breaks_of_a_paragraph_stay() -> None:
    text = markdown("one\\\ntwo  \nthree\n\nfour\nfive\n")
    assert sections(text)[0].text == "one\\\ntwo  \nthree\n\nfour five\n"
    assert lost(text) is None


def test_a_heading_keeps_a_sign_at_its_end() -> None:
    text = markdown("Notes on C #\n===\n\na\n\nMore\n===\n\nb\n")
    assert [one.heading for one in sections(text)] == ["Notes on C #", "More"]
    assert lost(text) is None


def test_references_in_code_and_unknown_ones_stay_as_they_are() -> None:
    text = markdown("a `[b]` [c] [b][] [d][B]\n\n[b]: <https://b.example/(1)>\n")
    assert sections(text)[0].text == "a `[b]` [c] [b](<https://b.example/(1)>) [d](<https://b.example/(1)>)\n"


def test_markup_that_the_house_does_not_read_is_noted() -> None:
    text = markdown("# A {: #a }\n\n<b>x</b> {{fee}}\n\n# B\n\nb\n")
    codes = [note.code for note in notes(text)]
    assert codes == [NoteCode.ATTRIBUTES, NoteCode.RAW_HTML, NoteCode.PLACEHOLDER]
    assert lost(text) is None


def test_a_section_without_text_is_noted() -> None:
    text = markdown("# A\n\n# B\n\nb\n\n# B\n\nc\n")
    assert [note.code for note in notes(text)] == [
        NoteCode.SECTION_EMPTY,
        NoteCode.HEADING_REPEATED,
        NoteCode.HEADING_REPEATED,
    ]
