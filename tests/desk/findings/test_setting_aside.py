"""Setting findings aside, mending them, and findings as SARIF."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

from editor.checks.catalogue import CATALOGUE, run_all
from editor.checks.finding import Finding
from editor.desk.findings.mending import mend
from editor.desk.findings.setting_aside import look_again, manifest_rows, set_aside, told_and_aside
from editor.desk.reports.checking import check, check_again, check_policy, findings_json, past_of
from editor.desk.reports.sarif import sarif
from editor.policy.editing.edits import SetText, apply
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId

HANT = Tag("zh-Hant")
DATA, RIGHTS = SectionId("data"), SectionId("rights")
POLICY = Policy(
    source=HANT,
    languages=(Language(HANT, Making.WRITTEN),),
    titles={HANT: "政策"},
    sections=(Section(DATA), Section(RIGHTS)),
    texts={
        Cell(DATA, HANT): "# 資料\n\n開立帳號,即可訂位。\n\n登入帳號,查詢船班。",
        Cell(RIGHTS, HANT): "# 權利\n\n您可以刪除賬號,隨時都行。賬號不留。",
    },
)
WHO = "Ann <ann@example.org>"


def of(policy: Policy, check: str) -> Finding:
    return next(one for one in check_policy(policy) if one.check == check)


def checks(policy: Policy) -> list[str]:
    return [one.check for one in check_policy(policy)]


def test_a_finding_that_was_set_aside_is_not_told_and_can_be_told_again() -> None:
    finding = of(POLICY, "script/variants")
    aside = apply(POLICY, set_aside(POLICY, finding, " They mean \n the same. ", WHO))
    assert "script/variants" not in checks(aside)
    ((told, why),) = told_and_aside(aside, run_all(aside))[1]
    assert (told.check, why.reason, why.who) == ("script/variants", "They mean the same.", WHO)
    assert checks(apply(aside, look_again(why))) == checks(POLICY)


def test_it_comes_back_when_the_words_around_it_change_and_stays_away_when_others_do() -> None:
    finding = of(POLICY, "punctuation/half-width")
    aside = apply(POLICY, set_aside(POLICY, finding, "As our lawyer has it.", WHO))
    text = POLICY.text(Cell(DATA, HANT))
    elsewhere = apply(aside, SetText(Cell(DATA, HANT), text + "\n\n還有狗。"))
    here = apply(aside, SetText(Cell(DATA, HANT), text.replace("即可", "就可以")))
    assert [one.spot.section for one in check_policy(elsewhere) if one.check == finding.check] == [RIGHTS]
    assert [one.spot.section for one in check_policy(here) if one.check == finding.check] == [DATA, RIGHTS]


def test_set_aside_everywhere_holds_in_other_sections_too() -> None:
    texts = {**POLICY.texts, Cell(RIGHTS, HANT): "# 權利\n\n追踪 TODO"}
    policy = replace(POLICY, texts={**texts, Cell(DATA, HANT): "# 資料\n\nTODO 以後再寫。"})
    finding = of(policy, "leftovers/note")
    here = apply(policy, set_aside(policy, finding, "A name.", WHO))
    everywhere = apply(policy, set_aside(policy, finding, "A name.", WHO, everywhere=True))
    assert checks(here).count("leftovers/note") == 1
    assert checks(everywhere).count("leftovers/note") == 0


def test_what_is_set_aside_is_listed_for_the_manifest_and_for_programs() -> None:
    finding = of(POLICY, "script/variants")
    aside = apply(POLICY, set_aside(POLICY, finding, "On purpose.", WHO))
    assert manifest_rows(aside, run_all(aside)) == ("script/variants zh-Hant/rights: On purpose.",)
    told, ignored = told_and_aside(aside, run_all(aside))
    (row,) = findings_json(aside, told, ignored)["ignored"]  # type: ignore[misc]
    assert (row["id"], row["reason"], row["who"]) == ("script/variants", "On purpose.", WHO)


def test_checking_again_knows_what_was_set_aside() -> None:
    checked = check(POLICY)
    edit = set_aside(POLICY, of(POLICY, "script/variants"), "On purpose.", WHO)
    checked = check_again(checked, apply(POLICY, edit))
    assert checked.findings == check_policy(checked.policy)
    assert [one.check for one, _ in checked.aside] == ["script/variants"]


def test_a_remedy_mends_every_place_in_every_section_at_once() -> None:
    finding = of(POLICY, "script/variants")
    (remedy,) = [one for one in finding.remedies if one.words == "帳"]
    mended = apply(POLICY, mend(remedy))
    assert "賬" not in "".join(mended.texts.values())
    assert "script/variants" not in checks(mended)
    (marks,) = of(mended, "punctuation/half-width").remedies
    assert mended.text(Cell(DATA, HANT)).replace(",", "，") == apply(mended, mend(marks)).text(Cell(DATA, HANT))


def test_every_remedy_of_the_program_leaves_nothing_of_its_finding() -> None:
    for finding in check_policy(POLICY):
        for remedy in finding.remedies:
            left = check_policy(apply(POLICY, mend(remedy)))
            same = [one for one in left if (one.check, one.spot.section) == (finding.check, finding.spot.section)]
            assert same == []


def test_the_day_of_a_check_is_the_policy_s_own() -> None:
    evening = datetime(2026, 11, 24, 20, tzinfo=UTC)
    assert past_of(None, evening, "Asia/Taipei").today == date(2026, 11, 25)


def test_sarif_names_rule_file_line_and_column_of_each_finding() -> None:
    log = json.loads(json.dumps(sarif(POLICY, check_policy(POLICY))))
    (run,) = log["runs"]
    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [check.id for check in CATALOGUE]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
    found = next(one for one in run["results"] if one["ruleId"] == "punctuation/half-width")
    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "text/zh-Hant/data.md"
    assert place["region"] == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 6}


def test_sarif_suppresses_what_was_set_aside_and_says_why() -> None:
    aside = apply(POLICY, set_aside(POLICY, of(POLICY, "script/variants"), "On purpose.", WHO))
    told, ignored = told_and_aside(aside, run_all(aside))
    results = json.loads(json.dumps(sarif(aside, told, ignored)))["runs"][0]["results"]
    suppressed = [one for one in results if "suppressions" in one]
    assert [(one["ruleId"], one["suppressions"][0]["justification"]) for one in suppressed] == [
        ("script/variants", "On purpose.")
    ]
