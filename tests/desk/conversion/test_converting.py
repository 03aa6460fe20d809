"""Converting a policy's language: decisions and edits by hand hold, only what changed is touched, one step each."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor.checks.reading.deciding import decided
from editor.desk.conversion.choosing import proposed_form
from editor.desk.conversion.converting import (
    Conversion,
    as_made,
    conversion,
    decisions_edit,
    earlier_sources,
    is_made_otherwise,
)
from editor.desk.conversion.earlier import EarlierTexts, blob_text
from editor.desk.session.personal import always, personal_decisions
from editor.desk.session.session import Session
from editor.desk.translation.terms import put_words
from editor.desk.translation.translating import cell_state, mark_in_step
from editor.policy.decisions import Decision, DecisionPlace, DecisionScope, with_decision, without_decision
from editor.policy.editing.conversion_edits import SetConversion
from editor.policy.editing.edits import Batch, SetSync, SetText
from editor.policy.people import PersonId
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.policy.terms import SetNames
from editor.store.errors import StoreError
from editor.store.formats.layout import DamagedPolicy
from editor.text.conversion.chinese import dictionary_digest
from tests.desk.folders import START, Folder, choose
from tests.policy.values import HANS, HANT, KEEP, USE

SOURCE, TARGET = Cell(USE, HANT), Cell(USE, HANS)
WORDS = "# 使用\n\n我們將於下週發布規則。\n\n您可以了解意味著什麼。\n\n程序由我們決定。"
LIN = PersonId("lin")


def begun(folder: Folder) -> tuple[Session, EarlierTexts]:
    session = folder.open().session
    session.submit(SetText(SOURCE, WORDS))
    earlier = EarlierTexts(session)
    return session, earlier


def convert(session: Session, earlier: EarlierTexts, personal: tuple[Decision, ...] = ()) -> Conversion:
    made = conversion(session.policy, HANS, session.policy.section_ids, earlier.texts().get, personal)
    assert made.edit is not None
    session.submit(made.edit)
    return made


def place_of(policy: Policy, source: str, config: str = "tw2s") -> DecisionPlace:
    asked = decided(policy.text(SOURCE), config, TARGET, ()).asked
    return next(one.place for one in asked if one.place.source == source)


def decision(
    policy: Policy, source: str, chosen: str, scope: DecisionScope = DecisionScope.HERE, config: str = "tw2s"
) -> Decision:
    return Decision(place_of(policy, source, config), chosen, LIN, START, scope, config, dictionary_digest(config))


def test_a_conversion_says_by_which_rules_it_was_made(folder: Folder) -> None:
    session, earlier = begun(folder)
    made = convert(session, earlier)
    assert [one.cell.section for one in made.cells] == [USE, KEEP]
    record = session.policy.sync[TARGET]
    assert record.conversion is not None
    assert (record.conversion.config, record.conversion.dictionary) == ("tw2s", dictionary_digest("tw2s"))
    assert cell_state(session.policy, TARGET) is CellState.CONVERTED
    assert convert(session, earlier).cells[0].text == session.policy.text(TARGET)


def test_a_decision_changes_the_text_and_the_file_as_one_step(folder: Folder) -> None:
    session, earlier = begun(folder)
    convert(session, earlier)
    before = session.policy
    made = decision(before, "於", "於")
    session.submit(decisions_edit(before, HANS, with_decision((), made, made.place), earlier.texts().get, TARGET))
    assert session.policy.text(TARGET) == before.text(TARGET).replace("我们将于", "我们将於")
    assert session.policy.decisions == {HANS: (made,)}
    session.undo()
    assert session.policy == before
    session.redo()
    assert session.policy.decisions[HANS] == (made,)
    session.submit(
        decisions_edit(session.policy, HANS, without_decision((made,), made.place, "tw2s"), earlier.texts().get, TARGET)
    )
    assert session.policy.texts == before.texts
    assert session.policy.decisions == {}


def test_decisions_hold_through_a_save_a_journal_and_another_conversion(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    session.submit(SetText(SOURCE, WORDS))
    earlier = EarlierTexts(session)
    convert(session, earlier)
    made = decision(session.policy, "於", "於")
    session.submit(decisions_edit(session.policy, HANS, (made,), earlier.texts().get))
    entry = session.journal_entry()
    assert entry is not None
    assert "decisions/zh-Hans.toml" in entry.changes
    opened.journal.write(entry)
    opened.close()
    again = folder.open()
    assert again.session.policy.decisions == {HANS: (made,)}
    again.session.save(folder.repository(), "Decide")
    assert (folder.path / "decisions" / "zh-Hans.toml").read_text("utf-8").startswith('[[decision]]\nsource = "於"')
    again.session.submit(SetText(SOURCE, WORDS + "\n\n更多。"))
    fresh = EarlierTexts(again.session)
    fresh.add({blob: blob_text(folder.repository(), blob) for blob in earlier_sources(again.session.policy, HANS)})
    found = convert(again.session, fresh)
    assert "我们将於下周" in again.session.policy.text(TARGET)
    assert [one.place.source for one in found.cells[0].made.open].count("於") == 0
    again.close()


def test_edits_by_hand_stay_where_the_source_did_not_change(folder: Folder) -> None:
    session, earlier = begun(folder)
    convert(session, earlier)
    session.submit(SetText(TARGET, session.policy.text(TARGET).replace("规则", "条例")))
    session.submit(SetText(SOURCE, WORDS.replace("意味著", "表示")))
    by_hand = session.policy
    made = convert(session, earlier)
    assert session.policy.text(TARGET) == by_hand.text(TARGET).replace("意味着", "表示")
    assert [(hunk.old, hunk.new) for hunk in made.cells[0].kept] == [("规则", "条例")]
    assert made.cells[1].text == by_hand.text(Cell(KEEP, HANS))
    session.undo()
    assert session.policy == by_hand


def test_an_edit_by_hand_gives_way_where_the_source_changed_too_and_is_told(folder: Folder) -> None:
    session, earlier = begun(folder)
    convert(session, earlier)
    session.submit(SetText(TARGET, session.policy.text(TARGET).replace("规则", "条例")))
    session.submit(SetText(SOURCE, WORDS.replace("規則", "準則")))
    made = convert(session, earlier)
    assert "准则" in session.policy.text(TARGET)
    assert len(made.cells[0].lost) == 1


def test_words_that_no_known_conversion_made_are_replaced_and_told(folder: Folder) -> None:
    session, _ = begun(folder)
    convert(session, EarlierTexts(session))
    session.submit(SetText(TARGET, session.policy.text(TARGET).replace("规则", "条例")))
    session.submit(SetText(SOURCE, WORDS.replace("意味著", "表示")))
    made = conversion(session.policy, HANS, [USE], {}.get)
    assert [one.replaced for one in made.cells] == [True]
    assert "规则" in made.cells[0].text


def test_marking_in_step_keeps_the_rules_and_converting_again_keeps_the_mark(folder: Folder) -> None:
    session, earlier = begun(folder)
    convert(session, earlier)
    session.submit(SetText(TARGET, session.policy.text(TARGET).replace("规则", "条例")))
    mark = mark_in_step(session.policy, TARGET)
    assert mark is not None
    session.submit(mark)
    marked = session.policy
    assert marked.sync[TARGET].conversion is not None
    convert(session, earlier)
    assert session.policy == marked


def test_other_rules_that_change_nothing_leave_the_mark_and_others_take_it_away(folder: Folder) -> None:
    session, earlier = begun(folder)
    session.submit(SetText(Cell(KEEP, HANT), "# 保存\n\n好。"))
    convert(session, earlier)
    for cell in (TARGET, Cell(KEEP, HANS)):
        mark = mark_in_step(session.policy, cell)
        assert mark is not None
        session.submit(mark)
    assert not is_made_otherwise(session.policy, TARGET)
    session.submit(SetConversion(HANS, True, False))
    assert is_made_otherwise(session.policy, TARGET)
    convert(session, earlier)
    assert not is_made_otherwise(session.policy, TARGET)
    assert cell_state(session.policy, TARGET) is CellState.CONVERTED
    assert cell_state(session.policy, Cell(KEEP, HANS)) is CellState.IN_STEP


def test_regional_words_are_exchanged_only_where_the_policy_wants_them(folder: Folder) -> None:
    session, earlier = begun(folder)
    convert(session, earlier)
    assert "程序由我们" in session.policy.text(TARGET)
    session.submit(SetConversion(HANS, True, False))
    made = convert(session, earlier)
    assert "进程由我们" in session.policy.text(TARGET)
    risky = [one for one in made.cells[0].made.open if one.question.risk is not None]
    assert [one.place.source for one in risky] == ["程序"]
    keep = decision(session.policy, "程序", "程序", DecisionScope.POLICY, "tw2sp")
    session.submit(decisions_edit(session.policy, HANS, (keep,), earlier.texts().get))
    assert "程序由我们" in session.policy.text(TARGET)


def test_a_text_without_recorded_rules_was_made_without_regional_words(folder: Folder) -> None:
    session, earlier = begun(folder)
    convert(session, earlier)
    record = session.policy.sync[TARGET]
    session.submit(Batch((SetSync(TARGET, replace(record, conversion=None)), SetConversion(HANS, True, False))))
    made = as_made(session.policy, TARGET, earlier.texts().get)
    assert made is not None
    assert made.text == session.policy.text(TARGET)


def test_names_and_titles_stay_as_the_policy_says(folder: Folder) -> None:
    session, earlier = begun(folder)
    session.submit(SetText(SOURCE, "# 使用\n\n依《個人資料保護法》與支付寶的規則。"))
    session.submit(SetNames(("支付寶", "微信")))
    made = conversion(session.policy, HANS, [USE], earlier.texts().get)
    assert made.cells[0].text == "# 使用\n\n依《個人資料保護法》与支付寶的规则。"
    assert made.edit is not None
    session.submit(made.edit)
    record = session.policy.sync[TARGET].conversion
    assert record is not None
    assert record.names == ("支付寶",)
    session.submit(Batch((SetConversion(HANS, False, True), SetNames(()))))
    kept = as_made(session.policy, TARGET, earlier.texts().get)
    assert kept is not None
    assert kept.text == session.policy.text(TARGET)
    convert(session, earlier)
    assert session.policy.text(TARGET) == "# 使用\n\n依《个人资料保护法》与支付宝的规则。"


def test_what_a_person_always_decides_is_copied_into_the_policy_when_it_is_used(folder: Folder, tmp_path: Path) -> None:
    session, earlier = begun(folder)
    settings = tmp_path / "settings"
    used = decision(session.policy, "於", "於", DecisionScope.ALWAYS)
    always(settings, used)
    always(settings, replace(used, place=replace(used.place, source="卻"), chosen="卻"))
    convert(session, earlier, personal_decisions(settings))
    (copied,) = session.policy.decisions[HANS]
    assert (copied.place, copied.chosen, copied.scope) == (
        DecisionPlace(Cell(SectionId(""), HANS), "於", "", ""),
        "於",
        DecisionScope.ALWAYS,
    )
    assert "我们将於下周" in session.policy.text(TARGET)


def test_a_decision_of_older_dictionaries_is_renewed_where_they_still_know_the_form(folder: Folder) -> None:
    session, earlier = begun(folder)
    old = replace(decision(session.policy, "於", "於"), dictionary="0" * 64)
    strange = replace(old, chosen="扵")
    session.submit(decisions_edit(session.policy, HANS, (old,), earlier.texts().get))
    convert(session, earlier)
    assert session.policy.decisions[HANS] == (replace(old, dictionary=dictionary_digest("tw2s")),)
    session.submit(decisions_edit(session.policy, HANS, (strange,), earlier.texts().get))
    made = convert(session, earlier)
    assert "於" in [one.place.source for one in made.cells[0].made.open]


def test_a_wider_decision_takes_the_place_of_a_narrower_one_at_the_place_looked_at(folder: Folder) -> None:
    session, _ = begun(folder)
    here, everywhere_ = decision(session.policy, "於", "於"), decision(session.policy, "於", "于", DecisionScope.POLICY)
    assert with_decision((here,), everywhere_, here.place) == (everywhere_,)


def test_a_decision_leaves_edits_by_hand_elsewhere_alone(folder: Folder) -> None:
    session, earlier = begun(folder)
    session.submit(SetText(Cell(KEEP, HANT), "# 保存\n\n保存於此。"))
    convert(session, earlier)
    session.submit(SetText(Cell(KEEP, HANS), "# 保存\n\n保存在此。"))
    made = decision(session.policy, "於", "於", DecisionScope.POLICY)
    session.submit(decisions_edit(session.policy, HANS, (made,), earlier.texts().get, TARGET))
    assert "我们将於下周" in session.policy.text(TARGET)
    assert session.policy.text(Cell(KEEP, HANS)) == "# 保存\n\n保存在此。"


def test_settings_that_cannot_be_read_or_kept_are_named(folder: Folder, tmp_path: Path) -> None:
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / "always.toml").write_bytes(b"\xff")
    with pytest.raises(DamagedPolicy) as raised:
        personal_decisions(settings)
    assert "always.toml" in raised.value.path
    made = decision(begun(folder)[0].policy, "於", "於", DecisionScope.ALWAYS)
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    with pytest.raises(StoreError):
        always(blocked / "below", made)


def test_a_batch_of_a_missing_source_is_left_alone(folder: Folder) -> None:
    session, earlier = begun(folder)
    session.submit(Batch((SetText(SOURCE, ""), SetText(TARGET, ""))))
    made = convert(session, earlier)
    assert [one.cell.section for one in made.cells] == [KEEP]


def test_the_form_of_words_is_the_termbases_or_that_of_the_conversion(folder: Folder) -> None:
    session, _ = begun(folder)
    assert proposed_form(session.policy, TARGET, "個人資料") == "个人资料"
    session.submit(put_words(session.policy.terms, (HANT, "個人資料"), (HANS, "个人信息"), (), choose))
    assert proposed_form(session.policy, TARGET, "個人資料") == "个人信息"
    assert proposed_form(session.policy, TARGET, "程序") == "程序"
