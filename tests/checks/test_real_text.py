"""What the checks find in the one real policy."""

import re
from datetime import date

import pytest

from editor.checks.catalogue import run_all
from editor.checks.finding import Finding, Severity
from editor.checks.reading.past import Past
from editor.exchange.blocks.incoming.draft import Import
from editor.exchange.reading.cutting import put_back
from editor.exchange.reading.importing import import_text
from editor.exchange.reading.sections import sections
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, Section, SectionId

HANT = Tag("zh-Hant")
NEVER_RELEASED = Past(date(2026, 11, 25))


@pytest.fixture
def imported(real_text: str) -> Import:
    """The real policy as the importer cuts it."""
    return import_text(real_text, "policy.txt", HANT)


def as_policy(text: Import) -> Policy:
    made = [
        (PREAMBLE if one.heading is None else SectionId(f"section-{number}"), one)
        for number, one in enumerate(sections(text))
    ]
    return Policy(
        source=HANT,
        languages=(Language(HANT, Making.WRITTEN),),
        titles={HANT: "隱私政策"},
        sections=tuple(Section(name, one.audiences) for name, one in made),
        texts={Cell(name, HANT): one.text.rstrip("\n") for name, one in made},
    )


def found(policy: Policy, check: str) -> list[Finding]:
    return [one for one in run_all(policy, NEVER_RELEASED) if one.check == check]


def told(findings: list[Finding], fact: str) -> list[str]:
    return [one.facts[fact] for one in findings]


def test_a_contents_list_that_is_put_back_forgets_one_section(imported: Import) -> None:
    assert not any(one.check.startswith("contents/") for one in run_all(as_policy(imported)))
    kept = imported
    for aside in imported.asides:
        kept = put_back(kept, aside.start)
    (forgotten,) = found(as_policy(kept), "contents/forgets")
    assert (forgotten.check, forgotten.spot.section) == ("contents/forgets", PREAMBLE)
    headings = {one.heading for one in sections(imported) if one.heading is not None}
    assert {forgotten.facts["heading"]} == headings - {entry.words for entry in imported.entries}


def test_every_fault_that_a_careful_reader_found_is_found(imported: Import) -> None:
    policy = as_policy(imported)
    assert told(found(policy, "script/variants"), "forms") == [
        "賬 (12) · 帳 (3)",
        "其他 (8) · 其它 (2)",
        "查 (7) · 査 (1)",
    ]
    assert {"賬號 (9) · 帳戶 (3) · 賬戶 (2)", "跟踪 (3) · 追踪 (1)"} <= set(
        told(found(policy, "wording/two-words"), "forms")
    )
    assert told(found(policy, "script/stranger"), "character") == ["踪", "踪"]
    regional = {one.facts["forms"]: one.spot.section for one in found(policy, "script/regional")}
    assert {"信息 (50) · 資訊 (1)", "程序 (5) · 程式 (1)"} <= regional.keys()
    assert regional["信息 (50) · 資訊 (1)"] == "section-13"
    (promise,) = found(policy, "promises/date-at-top")
    assert promise.facts == {"words": "頂部的日期"}
    (contact,) = found(policy, "promises/no-contact")
    assert contact.facts == {"heading": "聯繫我們"}


def test_every_half_width_comma_between_chinese_characters_is_found(imported: Import) -> None:
    policy = as_policy(imported)
    marked = {
        (spot.section, spot.start) for one in found(policy, "punctuation/half-width") for spot in (one.spot, *one.also)
    }
    commas = {
        (cell.section, comma.start())
        for cell, text in policy.texts.items()
        for comma in re.finditer(r"(?<=[\u4e00-\u9fff]),(?=[\u4e00-\u9fff])", text)
    }
    assert len(commas) == 72
    assert commas <= marked


def test_no_error_is_found_and_no_check_of_translations(imported: Import) -> None:
    findings = run_all(as_policy(imported), NEVER_RELEASED)
    assert {one.severity for one in findings} == {Severity.WARNING, Severity.NOTE}
    assert not any(one.check.startswith("facts/") for one in findings)
