"""What comes back from Trados Studio and memoQ, which make files of their own of ours."""

from collections.abc import Callable

import pytest

from editor.desk.translation.incoming import IncomingFate, incoming
from editor.exchange.blocks.parcel import UnitState
from editor.exchange.xliff.reading import read_xliff
from editor.exchange.xliff.writing import XliffVersion, write_xliff
from editor.policy.editing.edits import SetText, apply
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from tests.desk.translation.test_agency import EN, HANT, JA, USE, House, house
from tests.exchange.xliff.programs import mqxliff, sdlxliff

__all__ = ["house"]
HANS = Tag("zh-Hans")
Program = Callable[[bytes, Callable[[str], str], Callable[[int], str]], bytes]
PROGRAMS = pytest.mark.parametrize("program", [sdlxliff, mqxliff])
DONE: dict[object, str] = {sdlxliff: "Translated", mqxliff: "ManuallyConfirmed"}


def starred(words: str) -> str:
    return "".join(f"★{one}" if one == "。" else one for one in words)


def sent(house: House, language: Tag = JA, *, every: bool = True) -> bytes:
    return write_xliff(house.sent(language, every=every), XliffVersion.V12)


@PROGRAMS
@pytest.mark.parametrize("language", [EN, JA, HANS])
def test_every_paragraph_comes_back_at_its_place_with_its_codes(house: House, program: Program, language: Tag) -> None:
    data = program(sent(house, language), starred, lambda _: DONE[program])
    found = incoming(house.policy, read_xliff(data))
    assert found.language == language
    assert found.count(IncomingFate.TAKEN, IncomingFate.SAME) == len(found.rows)
    assert found.edit is not None
    after = apply(house.policy, found.edit)
    for section in house.policy.section_ids:
        source = house.policy.text(Cell(section, HANT))
        # What was translated is the source with stars, so that every word, mark, link and fact is seen to be there.
        assert after.text(Cell(section, language)) == starred(source)


@PROGRAMS
def test_states_are_read(house: House, program: Program) -> None:
    words = {
        sdlxliff: ["Draft", "RejectedSignOff", "", "ApprovedSignOff"],
        mqxliff: ["PartiallyEdited", "Rejected", "NotStarted", "Proofread"],
    }[program]
    data = program(
        sent(house, EN, every=False), lambda said: f"★{said}", lambda number: [*words, *["?"] * 99][number - 1]
    )
    rows = incoming(house.policy, read_xliff(data)).rows
    assert [(row.fate, row.state) for row in rows[:4]] == [
        (IncomingFate.TAKEN, UnitState.DRAFT),
        (IncomingFate.REJECTED, UnitState.REJECTED),
        (IncomingFate.UNTRANSLATED, UnitState.OPEN),
        (IncomingFate.TAKEN, UnitState.REVIEWED),
    ]


@PROGRAMS
def test_a_paragraph_of_which_a_sentence_is_missing_is_not_taken(house: House, program: Program) -> None:
    # The seventh paragraph of the section has two sentences; the second of them is left.
    none = {sdlxliff: "", mqxliff: "NotStarted"}[program]
    data = program(sent(house, EN, every=False), starred, lambda number: none if number == 8 else DONE[program])
    row = next(row for row in incoming(house.policy, read_xliff(data)).rows if row.unit == "7")
    assert (row.fate, row.state) == (IncomingFate.PARTLY, UnitState.PARTLY)


def test_memoq_remarks_and_words_that_studio_tracks(house: House) -> None:
    found = read_xliff(mqxliff(sent(house, EN, every=False), starred, lambda _: "Proofread"))
    assert found.sections[0].units[1].remarks == ("Which form?",)
    data = sdlxliff(
        sent(house, EN, every=False), lambda said: "@" if said == "資料的使用方式" else said, lambda _: "Draft"
    )
    tracked = (
        '<mrk mtype="x-sdl-comment" sdl:cid="c1">Use <mrk mtype="x-sdl-deleted" sdl:revid="r1">on</mrk>'
        '<mrk mtype="x-sdl-added" sdl:revid="r2">of</mrk> data</mrk>'
    )
    (first, *_) = read_xliff(data.decode().replace("@", tracked).encode()).sections[0].units
    assert (first.target, first.remarks) == (("Use of data",), ("Is this the form on our site?",))


def test_studio_keeps_what_it_was_given_so_that_edits_made_here_meanwhile_are_kept(house: House) -> None:
    data = sdlxliff(sent(house, EN, every=False), starred, lambda _: "Translated")
    edited = edited_here(house.policy)
    assert incoming(edited, read_xliff(data)).edit is None
    assert incoming(edited, read_xliff(data), over=True).edit is not None
    data = sdlxliff(sent(house, EN, every=False), starred, lambda _: "Translated", keeps_inside=False)
    assert incoming(edited, read_xliff(data)).edit is not None


def edited_here(policy: Policy) -> Policy:
    cell = Cell(SectionId(USE), EN)
    return apply(policy, SetText(cell, policy.text(cell) + "\n\nOurs."))
