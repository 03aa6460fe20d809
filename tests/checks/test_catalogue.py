"""The table of checks: names, order, and running it over a policy or over what changed."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.checks.catalogue import CATALOGUE, run_all, run_cells
from editor.checks.finding import Finding
from editor.policy.language import Language, Making, Tag
from editor.policy.limits import FOUND
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, Section, SectionId

EN, JA = Tag("en"), Tag("ja")
ALSO = {"numbering": "references"}
"""Modules whose checks are of the family of another."""
DATA, CONTACT = SectionId("data"), SectionId("contact")
CELLS = [Cell(section, language) for section in (PREAMBLE, DATA, CONTACT) for language in (EN, JA)]

BLOCKS = ["# ", "## ", "#", "\n", "\n\n", "- ", "1. ", "> ", "===", "    ", "\t", "```", "~~~", "____", "<!--", "-->"]
MARKS = ["`", "*", "**", "\\", "[", "](", ")", "<", ">", "#data", "mailto:", "https://", "http://localhost", "http://["]
WORDS = [
    "{{",
    "}}",
    "｛｛",
    "{{ship}}",
    "TODO",
    "XXX",
    "待補",
    "[Company]",
    "a",
    "我",
    "é",
    "😀",
    "\u200b",
    "\x85",
    "\r",
]
MARKUP = st.sampled_from([*BLOCKS, *MARKS, *WORDS])
TEXTS = st.lists(MARKUP | st.text(max_size=3), max_size=40).map("".join)


def policy(texts: dict[Cell, str]) -> Policy:
    return Policy(
        source=EN,
        languages=(Language(EN, Making.WRITTEN), Language(JA, Making.TRANSLATED, EN)),
        titles={EN: "Privacy [Company]"},
        sections=(Section(PREAMBLE), Section(DATA), Section(CONTACT)),
        texts={cell: text for cell, text in texts.items() if text},
        facts={"ship": {"en": "Heron"}, "age": {"*": "TBD"}},
    )


def test_each_check_is_named_by_its_family_and_a_name_of_its_own() -> None:
    names = [check.id for check in CATALOGUE]
    assert len(set(names)) == len(names)
    assert [name for name in names if not re.fullmatch(r"[a-z]+/[a-z]+(-[a-z]+)*", name)] == []
    modules = {check.id: check.run.__module__.removeprefix("editor.checks.") for check in CATALOGUE}
    families = {name: ALSO.get(module, module) for name, module in modules.items()}
    assert families == {name: name.partition("/")[0] for name in names}


def test_findings_stand_in_the_order_of_the_policy() -> None:
    texts = dict.fromkeys(CELLS, "# A\n\nTODO [x]() FIXME")
    found = [
        (one.check, one.spot.section, one.spot.language, one.spot.start)
        for one in run_all(policy(texts))
        if one.check.startswith(("leftovers", "links", "structure/untitled"))
    ]
    inside = [("leftovers/note", 5), ("links/empty", 10), ("leftovers/note", 16)]
    assert found == [
        ("leftovers/in-title", None, EN, 8),
        ("structure/untitled", None, JA, 0),
        *((check, cell.section, cell.language, start) for cell in CELLS for check, start in inside),
    ]


def test_a_policy_without_anything_is_checked() -> None:
    bare = Policy(source=EN, languages=(Language(EN, Making.WRITTEN),), titles={EN: "Policy"})
    assert run_all(bare) == ()


def test_a_cell_of_white_space_is_a_missing_one() -> None:
    texts = dict.fromkeys(CELLS, "# A\n\nWords.") | {Cell(CONTACT, JA): " \n"}
    found = {(one.check, one.spot.cell) for one in run_all(policy(texts)) if one.spot.section == CONTACT}
    assert ("structure/missing", Cell(CONTACT, JA)) in found
    assert ("structure/no-heading", Cell(CONTACT, JA)) not in found


def test_running_over_one_cell_tells_of_that_cell_only() -> None:
    texts = dict.fromkeys(CELLS, "# A\n\nTODO")
    found = run_cells(policy(texts), [Cell(DATA, JA)])
    assert [(one.check, one.spot.cell) for one in found] == [("leftovers/note", Cell(DATA, JA))]


@given(st.dictionaries(st.sampled_from(CELLS), TEXTS))
def test_whatever_people_write_a_finding_stands_inside_its_text(texts: dict[Cell, str]) -> None:
    checked = policy(texts)
    for finding in run_all(checked):
        assert_inside(checked, finding)


def assert_inside(checked: Policy, finding: Finding) -> None:
    spot = finding.spot
    text = checked.titles.get(spot.language or EN, "") if spot.cell is None else checked.text(spot.cell)
    assert 0 <= spot.start <= spot.end <= len(text)


@given(st.dictionaries(st.sampled_from(CELLS), TEXTS), st.sampled_from(CELLS), TEXTS)
def test_a_check_of_a_cell_reads_no_other_section(texts: dict[Cell, str], changed: Cell, text: str) -> None:
    before = policy(texts)
    after = replace(before, texts={**before.texts, changed: text})
    others = [cell for cell in CELLS if cell.section != changed.section]
    assert run_cells(before, others) == run_cells(after, others)


def test_what_one_check_finds_everywhere_in_a_text_is_named_at_some_places_and_the_last_reaches_over_the_rest() -> None:
    cell = Cell(DATA, EN)
    policy = Policy(
        source=EN,
        languages=(Language(EN, Making.WRITTEN),),
        titles={EN: "T"},
        sections=(Section(DATA, ()),),
        texts={cell: "# Data\n\n" + "(" * 3_000 + "\n"},
    )
    found = [one.spot for one in run_cells(policy, [cell]) if one.check == "punctuation/pairs"]
    assert len(found) == FOUND
    assert {(one.start, one.end) for one in found[:-1]} < {(at, at + 1) for at in range(8, 3_008)}
    assert (found[-1].start, found[-1].end) == (8 + FOUND - 1, 3_008)
