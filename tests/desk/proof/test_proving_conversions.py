"""A converted language of a release computed again: decisions counted, edits by hand named, nothing failed for R6."""

from dataclasses import replace

import pytest

from editor.checks.reading.deciding import decided
from editor.command import dispatch
from editor.desk.conversion.converting import conversion, decisions_edit
from editor.desk.conversion.earlier import EarlierTexts
from editor.desk.proof.proving import verify
from editor.desk.proof.proving_conversions import ConversionProof, Unproved, prove_conversions
from editor.desk.release.wish import Wish
from editor.desk.session.session import Session
from editor.policy.decisions import Decision, DecisionPlace, DecisionScope
from editor.policy.editing.conversion_edits import SetConversion, SetDecisions
from editor.policy.editing.edits import SetSync, SetText
from editor.policy.language import LAYERS
from editor.policy.people import PersonId
from editor.policy.section import Cell, SectionId
from editor.text.conversion.chinese import Layer, dictionary_digest
from tests.desk.folders import START, Folder, mark_all
from tests.policy.values import HANS, HANT, KEEP, USE

SOURCE, TARGET = Cell(USE, HANT), Cell(USE, HANS)
WORDS = "# 使用\n\n我們將於下週發布規則。\n\n您可以了解意味著什麼。"


def convert(session: Session) -> None:
    made = conversion(session.policy, HANS, session.policy.section_ids, {}.get)
    assert made.edit is not None
    session.submit(made.edit)


def begun(folder: Folder) -> Session:
    session = folder.open().session
    session.submit(SetText(SOURCE, WORDS))
    convert(session)
    return session


def decide(session: Session) -> None:
    asked = decided(WORDS, "tw2s", TARGET, ()).asked
    place = next(one.place for one in asked if one.place.source == "於")
    made = Decision(place, "於", PersonId("lin"), START, DecisionScope.POLICY, "tw2s", dictionary_digest("tw2s"))
    session.submit(decisions_edit(session.policy, HANS, (made,), EarlierTexts(session).texts().get, TARGET))


def proof(folder: Folder) -> ConversionProof:
    repository = folder.repository()
    (found,) = prove_conversions(repository, verify(repository))
    return found


def test_a_release_is_computed_again_with_the_layers_and_the_words_that_it_was_made_with(folder: Folder) -> None:
    session = folder.open().session
    session.submit(SetText(SOURCE, "# 使用\n\n所稱「帳戶」，依《個人資料法》與身分；意味著什麼。"))
    session.submit(SetConversion(HANS, False, False, LAYERS))
    words = DecisionPlace(Cell(SectionId(""), HANS), "個人資料", "", "")
    digest = dictionary_digest("tw2s", frozenset(Layer))
    made = Decision(words, "个人信息", PersonId("lin"), START, DecisionScope.WORDS, "tw2s", digest)
    session.submit(SetDecisions(HANS, (made,)))
    convert(session)
    assert session.policy.text(TARGET) == "# 使用\n\n所称“账户”，依《个人信息法》与身份；意味着什么。"
    folder.release(session)
    found = proof(folder)
    assert (found.hand_edits, found.unproved, found.decisions) == ((), (), (made,))
    session.submit(SetConversion(HANS, False, False))  # another draft changes nothing of what was released
    session.save(folder.repository(), "Other layers")
    assert proof(folder).hand_edits == ()


def test_a_language_is_its_conversion_with_decisions_and_the_edits_by_hand_are_named(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    session = begun(folder)
    decide(session)
    session.submit(SetText(TARGET, session.policy.text(TARGET).replace("规则", "条例")))
    folder.release(session)
    found = proof(folder)
    assert (found.origin, found.configs, found.sections, found.unproved) == (HANT, ("tw2s",), 2, ())
    assert [one.chosen for one in found.decisions] == ["於"]
    assert [(edit.cell, edit.line, edit.old, edit.new) for edit in found.hand_edits] == [(TARGET, 3, "规则", "条例")]
    assert dispatch.run(["verify", str(folder.path)]) == 0
    said = capsys.readouterr().out
    assert "zh-Hans = convert(zh-Hant) by tw2s + 1 decision + 1 hand edit, in 2 sections." in said
    assert "  zh-Hans/use:3: '规则' -> '条例'" in said


def test_other_dictionaries_give_not_recomputed_and_never_a_failure(
    folder: Folder, capsys: pytest.CaptureFixture[str]
) -> None:
    session = begun(folder)
    record = session.policy.sync[TARGET]
    assert record.conversion is not None
    older = replace(record, conversion=replace(record.conversion, dictionary="0" * 64))
    session.submit(SetSync(TARGET, older))
    folder.release(session)
    found = proof(folder)
    assert (found.sections, found.unproved) == (1, ((TARGET, Unproved.OTHER_DICTIONARY),))
    assert dispatch.run(["verify", str(folder.path), "--format", "json"]) == 0
    assert '"reason": "other-dictionary"' in capsys.readouterr().out


def test_a_configuration_that_is_no_more_is_not_recomputed(folder: Folder) -> None:
    session = begun(folder)
    record = session.policy.sync[TARGET]
    assert record.conversion is not None
    session.submit(SetSync(TARGET, replace(record, conversion=replace(record.conversion, config="tw2zz"))))
    folder.release(session)
    assert proof(folder).unproved == ((TARGET, Unproved.OTHER_DICTIONARY),)


def test_a_section_that_was_held_back_is_proved_where_its_words_were_made(folder: Folder) -> None:
    session = begun(folder)
    decide(session)
    session.submit(SetText(TARGET, session.policy.text(TARGET).replace("规则", "条例")))
    folder.release(session)
    folder.later(days=1)
    session.submit(SetText(SOURCE, WORDS.replace("什麼", "甚麼")))
    session.submit(SetText(Cell(KEEP, HANT), "# 保存\n\n保存更久。"))
    convert(session)
    folder.release(session, Wish(held=frozenset({USE})))
    found = proof(folder)
    assert (found.sections, found.unproved) == (2, ())
    assert [(edit.old, edit.new) for edit in found.hand_edits] == [("规则", "条例")]


def test_a_source_that_no_version_holds_is_told(folder: Folder) -> None:
    session = begun(folder)
    record = session.policy.sync[TARGET]
    folder.release(session)
    folder.later(days=1)
    session.submit(SetText(SOURCE, WORDS + "\n\n新。"))
    convert(session)
    lost = replace(session.policy.sync[TARGET], source_blob="1" * 40)
    mark_all(session)
    session.submit(SetSync(TARGET, lost))
    folder.release(session, mark=False)
    assert record != lost
    assert proof(folder).unproved == ((TARGET, Unproved.NO_SOURCE),)


def test_a_policy_without_releases_or_conversions_says_nothing(folder: Folder) -> None:
    repository = folder.repository()
    assert prove_conversions(repository, verify(repository)) == ()
