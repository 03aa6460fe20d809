"""Checking again after an edit, what findings tell a person, and the form in which programs read them."""

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.checks.catalogue import CATALOGUE
from editor.checks.finding import Finding, Severity, Spot
from editor.desk.reports import checking
from editor.desk.reports.checking import check, check_again, check_policy, findings_json, line
from editor.desk.sentences import findings
from editor.desk.sentences.findings import SENTENCES, sentence
from editor.desk.sentences.marking import fields, fill
from editor.policy.editing.edits import AddSection, Edit, MoveSection, RemoveSection, SetFact, SetText, SetTitle, apply
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.recall import forget
from tests.checks.cases import cases

EN, JA = Tag("en"), Tag("ja")
DATA, CONTACT, NEW = SectionId("data"), SectionId("contact"), SectionId("new")
CASES = list(cases())
POLICY = Policy(
    source=EN,
    languages=(Language(EN, Making.WRITTEN), Language(JA, Making.TRANSLATED, EN)),
    titles={EN: "Privacy", JA: "プライバシー"},
    sections=(Section(DATA), Section(CONTACT)),
    texts={
        Cell(DATA, EN): "# Data\n\nAboard the {{ship}}, see [contact](#contact) and [new](#new).",
        Cell(CONTACT, EN): "# Contact\n\nTODO",
        Cell(DATA, JA): "# 情報\n\n{{ship}}",
    },
    facts={"ship": {"*": "Heron"}},
)
TEXTS = st.sampled_from(["", "# Data\n\nWords.", "# Contact\n\n{{ship}} {{boat}}", "TODO", "# A\n\n[x](#new)\n\n# B"])
EDITS = st.one_of(
    st.builds(SetText, st.builds(Cell, st.sampled_from([DATA, CONTACT]), st.sampled_from([EN, JA])), TEXTS),
    st.builds(SetFact, st.sampled_from(["ship", "boat"]), st.sampled_from([None, {"*": "Heron"}, {"en": "TBD"}])),
    st.builds(SetTitle, st.sampled_from([EN, JA]), st.sampled_from(["", "Policy", "[Company]"])),
    st.builds(MoveSection, st.just(CONTACT), st.just(0)),
)


@given(st.lists(EDITS, min_size=1, max_size=4))
def test_checking_again_after_an_edit_finds_what_checking_anew_finds(edits: list[Edit]) -> None:
    checked = check(POLICY)
    for edit in edits:
        checked = check_again(checked, apply(checked.policy, edit))
        assert checked.findings == check_policy(checked.policy)


@settings(max_examples=40)
@given(st.data())
def test_what_is_kept_of_texts_is_what_is_read_anew_whatever_is_put_into_them(data: st.DataObject) -> None:
    policy = data.draw(st.sampled_from([case.policy for case in CASES if len(case.policy.texts) > 1]))
    words = {
        tag: sorted({text for case in CASES for cell, text in case.policy.texts.items() if cell.language == tag})
        for tag in policy.tags
    }
    checked = check(policy)
    for _ in range(data.draw(st.integers(1, 4))):
        cell = Cell(data.draw(st.sampled_from(policy.section_ids)), data.draw(st.sampled_from(policy.tags)))
        text = data.draw(st.sampled_from(["", *words[cell.language]]))
        checked = check_again(checked, apply(checked.policy, SetText(cell, text)))
        forget()
        assert checked.findings == check_policy(checked.policy)


def test_a_section_that_comes_or_goes_changes_what_its_links_find() -> None:
    checked = check(POLICY)
    assert "links/no-section" in {one.check for one in checked.findings}
    checked = check_again(checked, apply(checked.policy, AddSection(Section(NEW), 2)))
    assert checked.findings == check_policy(checked.policy)
    assert "links/no-section" not in {one.check for one in checked.findings}
    checked = check_again(checked, apply(checked.policy, RemoveSection(NEW)))
    assert checked.findings == check_policy(POLICY)


def test_after_typing_only_the_section_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    checked = check(POLICY)
    read: list[Cell] = []
    monkeypatch.setattr(checking, "run_cells", lambda _, cells: read.extend(cells) or ())
    check_again(checked, apply(POLICY, SetText(Cell(CONTACT, EN), "# Contact\n\nThe pier.")))
    assert read == [Cell(CONTACT, EN), Cell(CONTACT, JA)]


def test_findings_are_json_that_names_place_and_line() -> None:
    told = findings_json(POLICY, check_policy(POLICY))
    assert json.loads(json.dumps(told)) == told
    assert told["format"] == 1
    assert {
        "id": "leftovers/note",
        "severity": "error",
        "section": "contact",
        "language": "en",
        "start": 11,
        "end": 15,
        "line": 3,
        "sentence": "“TODO” says that something is still to be done. Do it, and remove the note.",
        "facts": {"word": "TODO"},
        "also": [],
    } in told["findings"]  # type: ignore[operator]


def test_what_is_missing_stands_on_no_line() -> None:
    (missing,) = [one for one in check_policy(POLICY) if one.check == "structure/missing"]
    assert line(POLICY, missing.spot) is None
    assert line(POLICY, Spot()) is None


def test_an_error_stands_before_publishing_only_where_no_gate_does() -> None:
    gated = {"structure/untitled", "structure/no-texts", "structure/no-source", "structure/missing"}
    assert {check.id for check in CATALOGUE if check.id in gated and check.severity is Severity.ERROR} == set()


def test_every_check_has_a_sentence_and_every_sentence_a_check() -> None:
    assert set(SENTENCES) == {check.id for check in CATALOGUE}


def test_a_sentence_asks_for_facts_that_its_check_gives() -> None:
    for one in CATALOGUE:
        words = SENTENCES[one.id]
        asked = fields(words.title) | fields(words.advice)
        assert (one.id, asked - set(one.facts)) == (one.id, set())
        assert "{" not in fill(words.title + words.advice, dict.fromkeys(one.facts, ""))


def test_a_sentence_takes_facts_as_they_are() -> None:
    finding = Finding("leftovers/note", Severity.ERROR, Spot(), {"word": "{word} {{ship}} %n"})
    assert sentence(finding).startswith("“{word} {{ship}} %n” says")
    assert fill("{known} {unknown}", {"known": "1"}) == "1 {unknown}"


def test_the_translation_tool_records_every_sentence(tmp_path: Path) -> None:
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    file = tmp_path / "findings.ts"
    sources = sorted(map(str, Path(str(findings.__file__)).parent.glob("*findings.py")))
    subprocess.run([lupdate, *sources, "-ts", file], check=True, capture_output=True)
    contexts = {one.findtext("name"): one for one in ElementTree.parse(file).getroot().iter("context")}
    context = contexts[findings.CONTEXT]
    recorded = {message.findtext("source") for message in context.iter("message")}
    assert recorded == {text for words in SENTENCES.values() for text in (words.title, words.advice)}


def test_a_change_of_rules_keeps_the_findings() -> None:
    checked = check(POLICY)
    assert check_again(checked, replace(POLICY, notice_days=30)).findings == checked.findings
