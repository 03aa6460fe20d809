"""The real policy that the program grew from comes in as its author meant it."""

import pytest

from editor.exchange.blocks.incoming.draft import AsideKind, Evidence, Import
from editor.exchange.reading.importing import import_text
from editor.exchange.reading.keeping import lost
from editor.exchange.reading.report import NoteCode, kept, listed, notes
from editor.exchange.reading.sections import sections
from editor.policy.language import tag


@pytest.fixture(scope="module")
def imported(real_text: str) -> Import:
    return import_text(real_text, "real.txt", tag("zh-Hant"))


def test_it_has_a_preamble_and_thirteen_sections(imported: Import) -> None:
    found = sections(imported)
    assert [one.heading is None for one in found] == [True] + [False] * 13
    assert sum(one.cut is not None and one.cut.evidence is Evidence.CONTENTS for one in found) == 12


def test_the_contents_list_is_in_the_report_and_forgets_one_heading(imported: Import, real_text: str) -> None:
    contents = [words for kind, words in kept(imported) if kind is AsideKind.CONTENTS]
    assert len(contents) == 1
    assert contents[0] in real_text
    assert [one.heading is not None for one in listed(imported)] == [True] * 12
    forgotten = [note.words for note in notes(imported) if note.code is NoteCode.HEADING_NOT_LISTED]
    assert forgotten == [sections(imported)[11].heading]


def test_its_last_two_sections_have_audiences(imported: Import) -> None:
    assert [one.audiences for one in sections(imported)[-3:]] == [("everyone",), ("app",), ("android",)]


def test_it_has_three_sub_headings_in_one_section(imported: Import) -> None:
    counts = [one.text.count("\n## ") for one in sections(imported)]
    assert counts == [0, 0, 3] + [0] * 11


def test_it_suggests_no_title_and_finds_no_date(imported: Import) -> None:
    assert imported.title is None
    assert {kind for kind, _ in kept(imported)} == {AsideKind.CONTENTS}


def test_nothing_is_lost(imported: Import, real_text: str) -> None:
    assert lost(imported) is None
    assert "\n".join(imported.lines) == real_text
