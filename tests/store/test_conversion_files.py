"""Decisions about a conversion on the disk: the same decisions give the same bytes, and a damaged file is named."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.policy.decisions import Decision, DecisionPlace, DecisionScope, everywhere, in_order
from editor.policy.editing.conversion_edits import SetConversion, SetDecisions
from editor.policy.editing.edits import Batch, RemoveLanguage, SetSync, apply
from editor.policy.language import Tag
from editor.policy.people import PersonId
from editor.policy.section import Cell, SectionId
from editor.policy.sync import ConversionRules, SyncRecord, TranslationMethod
from editor.store.formats.conversion_files import decisions_bytes
from editor.store.formats.layout import DamagedPolicy, changed_files, files, read_policy
from tests.policy.values import HANS, HANT, KEEP, USE, small_policy

PATH = "decisions/zh-Hans.toml"
WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=8)
START = datetime(2026, 3, 1, tzinfo=UTC)


def decision(scope: DecisionScope, source: str = "資訊", chosen: str = "信息", minute: int = 0) -> Decision:
    place = DecisionPlace(Cell(USE, HANS), source, "我們的", "安全")
    if scope is DecisionScope.ALWAYS:
        place = everywhere(place, HANS)
    when = START + timedelta(minutes=minute)
    return Decision(place, chosen, PersonId("lin@example.org"), when, scope, "tw2sp", "d" * 64)


decisions = st.lists(
    st.builds(decision, st.sampled_from(list(DecisionScope)), WORDS, WORDS, st.integers(0, 59)),
    max_size=6,
).map(in_order)


@given(decisions)
def test_what_is_written_is_read_again_and_order_makes_no_difference(found: tuple[Decision, ...]) -> None:
    policy = apply(small_policy(), SetDecisions(HANS, found))
    written = files(policy)
    assert read_policy(written).decisions == policy.decisions
    backwards = apply(small_policy(), SetDecisions(HANS, tuple(reversed(found))))
    assert files(backwards) == written
    assert (PATH in written) == bool(found)


def test_a_decision_is_a_table_that_a_person_can_read() -> None:
    text = decisions_bytes((decision(DecisionScope.SECTION),)).decode()
    assert text == (
        '[[decision]]\nsource = "資訊"\nchosen = "信息"\nscope = "section"\nsection = "use"\nbefore = "我們的"\n'
        'after = "安全"\nwho = "lin@example.org"\nwhen = 2026-03-01T00:00:00Z\nconfig = "tw2sp"\n'
        f'dictionary = "{"d" * 64}"\n'
    )
    assert "section" not in decisions_bytes((decision(DecisionScope.ALWAYS),)).decode().replace("zh-Hans", "")


def test_of_two_decisions_about_the_same_the_later_one_is_kept() -> None:
    first, later = decision(DecisionScope.POLICY, minute=1), decision(DecisionScope.POLICY, chosen="資訊", minute=2)
    assert in_order([later, first]) == in_order([first, later]) == (later,)


def test_only_the_file_of_the_language_changes() -> None:
    before = small_policy()
    after = apply(before, SetDecisions(HANS, (decision(DecisionScope.HERE),)))
    assert list(changed_files(before, after)) == [PATH]
    assert changed_files(after, before) == {PATH: None}
    assert changed_files(after, apply(after, SetDecisions(HANS, ()))) == {PATH: None}
    assert apply(after, RemoveLanguage(HANS)).decisions == {}


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\xff\xfe", "not UTF-8"),
        (b"[[decision]]\n", "scope is missing"),
        (b"decision = 3\n", "another kind"),
        (b'[[decision]]\nsource = "a"\nscope = "somewhere"\n', "somewhere"),
        (b"[[decision]\n", "line 1"),
        (b"[[decision]]\x00\n", "NUL"),
        (
            decisions_bytes((decision(DecisionScope.HERE),)).replace(b"2026-03-01T00:00:00Z", b'"yesterday"'),
            "no instant",
        ),
        (decisions_bytes((decision(DecisionScope.HERE),)).replace(b'"use"', b"7"), "section is not a text"),
        (decisions_bytes((decision(DecisionScope.HERE),)).replace("資訊".encode(), b""), "source is empty"),
    ],
)
def test_a_damaged_file_is_named_with_what_is_wrong(data: bytes, problem: str) -> None:
    with pytest.raises(DamagedPolicy) as raised:
        read_policy({**files(small_policy()), PATH: data})
    assert raised.value.path == PATH
    assert problem in raised.value.problem


def test_decisions_about_a_language_that_the_policy_does_not_have_are_left_alone() -> None:
    assert read_policy({**files(small_policy()), "decisions/ja.toml": b"not toml"}).decisions == {}


def test_the_rules_of_a_conversion_stand_in_the_sync_file_and_the_switches_in_the_policy_file() -> None:
    rules = ConversionRules("tw2sp", "e" * 64, titles=True, names=("微信", "支付寶"), layers=("usage", "quotes"))
    record = SyncRecord("a" * 40, "b" * 64, TranslationMethod.CONVERTED, "", rules)
    edit = Batch((SetSync(Cell(KEEP, HANS), record), SetConversion(HANS, True, True, ("titles", "usage"))))
    policy = apply(small_policy(), edit)
    assert read_policy(files(policy)) == policy
    assert policy.language(HANS).regional_words
    assert policy.language(HANS).layers == ("usage", "titles")
    plain = read_policy(files(small_policy()))
    assert (plain.language(HANS).regional_words, plain.language(HANS).converts_titles) == (False, False)
    assert files(plain) == files(small_policy())


def test_a_sync_file_with_broken_rules_is_named() -> None:
    path = "sync/zh-Hans/keep.toml"
    said = b'source_blob = "a"\nsource_words = "b"\nhow = "converted"\nconversion = "tw2s"\n'
    with pytest.raises(DamagedPolicy) as raised:
        read_policy({**files(small_policy()), path: said})
    assert raised.value.path == path


def test_an_always_keeps_no_words_of_the_policy_it_was_made_in() -> None:
    kept = everywhere(DecisionPlace(Cell(SectionId("secret"), HANT), "資訊", "機密", "內容", 3), Tag("zh"))
    assert kept == DecisionPlace(Cell(SectionId(""), Tag("zh")), "資訊", "", "")


def test_a_layer_of_a_later_program_is_named() -> None:
    policy = apply(small_policy(), SetConversion(HANS, False, False, ("usage",)))
    said = files(policy)["policy.toml"].replace(b'["usage"]', b'["poetry"]')
    with pytest.raises(DamagedPolicy, match="poetry is no layer of a conversion"):
        read_policy({**files(policy), "policy.toml": said})


def test_words_of_the_whole_policy_stand_in_the_file_of_decisions_without_a_place() -> None:
    made = replace(decision(DecisionScope.WORDS), place=everywhere(decision(DecisionScope.WORDS).place, HANS))
    data = decisions_bytes((made,))
    assert b"section" not in data
    assert read_policy({**files(small_policy()), PATH: data}).decisions == {HANS: (made,)}
