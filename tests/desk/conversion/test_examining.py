"""What is to be looked at about a converted section, and which open risks keep a policy from being released."""

from dataclasses import replace
from datetime import UTC, datetime

from editor.checks.conversion import OpenRisk, open_risks_in
from editor.checks.finding import Severity
from editor.desk.conversion.choosing import Choice, choose, decider
from editor.desk.conversion.converting import conversion
from editor.desk.conversion.examining import Examined, examined, open_count
from editor.desk.reports.checking import check, check_again
from editor.policy.decisions import DecisionScope
from editor.policy.editing.edits import SetText, apply
from editor.policy.language import Language, Making, Tag
from editor.policy.people import Person, PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.policy.terms import SetNames
from editor.store.history import Author
from editor.text.redline.spans import hunks

HANS, TW = Tag("zh-Hans"), Tag("zh-TW")
USE, KEEP = SectionId("use"), SectionId("keep")
TARGET = Cell(USE, TW)
TEXT = "# 使用\n\n注销账户的程序。\n\n应用程序。"
WHEN = datetime(2026, 3, 1, tzinfo=UTC)


def made(text: str = TEXT, *, regional_words: bool = True) -> Policy:
    policy = Policy(
        source=HANS,
        languages=(Language(HANS, Making.WRITTEN), Language(TW, Making.CONVERTED, HANS, regional_words)),
        titles={HANS: "隐私政策"},
        sections=(Section(USE), Section(KEEP)),
        texts={Cell(USE, HANS): text, Cell(KEEP, HANS): "# 保存\n\n头发。"},
    )
    edit = conversion(policy, TW, policy.section_ids, {}.get).edit
    assert edit is not None
    return apply(policy, edit)


def open_risks(policy: Policy) -> tuple[OpenRisk, ...]:
    cells = (Cell(section, language) for language in policy.tags for section in policy.section_ids)
    return tuple(risk for cell in cells for risk in open_risks_in(policy, cell))


def decide(policy: Policy, source: str, form: str, scope: DecisionScope = DecisionScope.POLICY) -> Policy:
    place = next(one.place for one in found(policy).made.asked if one.place.source == source)
    chosen = choose(policy, Choice(TARGET, ((place, form),), scope, PersonId("lin"), WHEN), {})
    assert chosen is not None
    return apply(policy, chosen.edit)


def found(policy: Policy) -> Examined:
    answer = examined(policy, TARGET, {}.get)
    assert answer is not None
    return answer


def test_open_risks_are_named_with_place_word_and_reason() -> None:
    policy = made()
    risks = open_risks(policy)
    assert [(risk.cell, risk.source, risk.chosen) for risk in risks] == [
        (TARGET, "注销", "登出"),
        (TARGET, "程序", "程式"),
        (TARGET, "程序", "程式"),
        (Cell(KEEP, TW), "保存", "儲存"),
    ]
    for risk in risks:
        assert policy.text(risk.cell)[risk.start : risk.end] == risk.chosen
        assert dict(risk.reasons)["en"]


def test_a_decision_closes_a_risk_whichever_form_it_takes() -> None:
    before = {risk.source for risk in open_risks(made())}
    assert {"注销", "程序"} <= before
    kept = decide(made(), "注销", "註銷")
    assert "注销" not in {risk.source for risk in open_risks(kept)}
    accepted = decide(kept, "程序", "程式")
    assert "程序" not in {risk.source for risk in open_risks(accepted)}
    assert "程式" in accepted.text(TARGET)


def test_an_open_risk_stands_before_a_release_until_it_is_decided() -> None:
    policy = made()
    checked = check(policy)
    errors = [one for one in checked.findings if one.severity is Severity.ERROR]
    assert {one.check for one in errors} == {"conversion/risk"}
    assert [policy.text(TARGET)[one.spot.start : one.spot.end] for one in errors if one.spot.cell == TARGET] == [
        risk.chosen for risk in open_risks(policy) if risk.cell == TARGET
    ]
    for source, form in (("注销", "註銷"), ("程序", "程序")):
        policy = decide(policy, source, form)
        checked = check_again(checked, policy)
    assert [one.spot.section for one in checked.findings if one.severity is Severity.ERROR] == [KEEP]


def test_words_typed_over_a_risk_close_it() -> None:
    policy = made()
    typed = apply(policy, SetText(TARGET, policy.text(TARGET).replace("登出", "終止")))
    assert "注销" not in {risk.source for risk in open_risks(typed)}
    assert found(typed).is_settled_by_hand(next(one for one in found(typed).made.asked if one.place.source == "注销"))


def test_a_changed_source_leaves_the_risks_of_the_text_as_it_stands() -> None:
    policy = made()
    edited = apply(policy, SetText(Cell(USE, HANS), TEXT + "\n\n更多。"))
    assert [risk.source for risk in open_risks(edited)] == [risk.source for risk in open_risks(policy)]


def test_a_conversion_without_regional_words_runs_no_such_risk() -> None:
    assert open_risks(made(regional_words=False)) == ()
    names = apply(made(), SetNames(("程序",)))
    edit = conversion(names, TW, names.section_ids, {}.get).edit
    assert edit is not None
    assert "程序" not in {risk.source for risk in open_risks(apply(names, edit))}


def test_rare_forms_are_not_counted_as_something_to_check() -> None:
    policy = made("# 使用\n\n私人。", regional_words=False)
    assert found(policy).made.asked != ()
    assert found(policy).open == ()
    counted = open_count(policy, TW)
    assert TARGET not in counted


def test_a_section_that_is_no_conversion_is_not_examined() -> None:
    assert examined(made(), Cell(USE, HANS), {}.get) is None
    empty = apply(made(), SetText(Cell(USE, HANS), ""))
    assert examined(empty, TARGET, {}.get) is None


def test_words_that_would_not_come_back_are_told_with_their_place() -> None:
    policy = made("# 使用\n\n台湾皇后。", regional_words=False)
    back = Policy(
        source=TW,
        languages=(Language(TW, Making.WRITTEN), Language(HANS, Making.CONVERTED, TW)),
        titles={TW: "政策"},
        sections=(Section(USE),),
        texts={Cell(USE, TW): "# 使用\n\n我們追踪瞭解。"},
    )
    answer = examined(back, Cell(USE, HANS), {}.get)
    assert answer is not None
    assert [(loss.source, loss.back) for loss in answer.losses] == [("踪", "蹤")]
    assert policy.text(TARGET)


def test_what_converting_again_would_change_is_shown_before_it_is_done() -> None:
    policy = made(regional_words=False)
    assert found(policy).ahead == ()
    typed = apply(policy, SetText(TARGET, policy.text(TARGET).replace("賬戶", "帳戶")))
    edited = apply(typed, SetText(Cell(USE, HANS), TEXT + "\n\n更多。"))
    blob = policy.sync[TARGET].source_blob
    answer = examined(edited, TARGET, {blob: TEXT}.get)
    assert answer is not None
    assert [(hunk.old, hunk.new) for hunk in hunks(answer.ahead)] == [("", "\n\n更多。")]
    after = conversion(edited, TW, [USE], {blob: TEXT}.get).cells[0].text
    assert after == "".join(span.new_text for span in answer.ahead)


def test_the_person_is_known_by_their_mail() -> None:
    policy = replace(made(), people=(Person(PersonId("lin"), "Lin", "Lin@Example.org"),))
    assert decider(policy, Author("Lin", "lin@example.org")) == "lin"
    assert decider(policy, Author("Wu", "wu@example.org")) == "wu@example.org"


def test_what_a_conversion_leaves_as_it_is_is_no_stranger_to_the_text() -> None:
    policy = made("# 使用\n\n写给 客服@发展.cn，或访问 例子.测试.中国。")
    assert policy.text(TARGET).endswith("寫給 客服@发展.cn，或訪問 例子.测试.中国。")
    assert not [one for one in check(policy).findings if one.check.startswith("script/")]
    edited = apply(policy, SetText(TARGET, policy.text(TARGET).replace("寫", "写")))
    assert [one.check for one in check(edited).findings if one.check.startswith("script/")] == ["script/stranger"]
