"""What a policy chooses about its checks, and what people set aside, as files."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.policy.checking import LEVELS, CheckingRules
from editor.policy.editing.edits import apply
from editor.policy.ignoring import EVERY_LANGUAGE, Ignored, SetIgnored
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Section, SectionId
from editor.store.formats.layout import DamagedPolicy, changed_files, files, read_policy

EN = Tag("en")
POLICY = Policy(EN, (Language(EN, Making.WRITTEN),), {EN: "Privacy"}, (Section(SectionId("data")),))
SENTENCES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=20)
RULES = st.builds(
    CheckingRules,
    st.dictionaries(st.sampled_from(["facts", "typing/bullet", "later/check"]), st.sampled_from(LEVELS)),
    st.sampled_from(["", "space", "none"]),
    st.lists(SENTENCES.filter(str.strip)).map(tuple),
)
IGNORED = st.builds(
    Ignored,
    st.sampled_from(["facts/differs", "typing/bullet"]),
    st.sampled_from([EN, EVERY_LANGUAGE]),
    st.sampled_from([None, SectionId("data")]),
    st.sampled_from(["0" * 64, "1" * 64]),
    SENTENCES,
    st.just("Ann <ann@example.org>"),
)


@given(RULES, st.lists(IGNORED, max_size=4))
def test_what_is_written_is_read_again(rules: CheckingRules, ignored: list[Ignored]) -> None:
    policy = replace(POLICY, checking=rules, ignored={one.key: one for one in ignored})
    assert read_policy(files(policy)) == policy


def test_setting_a_finding_aside_writes_one_file_and_looking_again_removes_it() -> None:
    one = Ignored("facts/differs", EN, None, "0" * 64, "An old figure.", "Ann")
    aside = apply(POLICY, SetIgnored(one.key, one))
    (written,) = changed_files(POLICY, aside)
    assert written == "ignored/en.toml"
    assert changed_files(aside, apply(aside, SetIgnored(one.key, None))) == {"ignored/en.toml": None}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("policy.toml", '[checks.levels]\nfacts = "grave"\n'),
        ("policy.toml", '[checks]\nspacing = "wide"\n'),
        ("policy.toml", "[checks]\nwords = 3\n"),
        ("ignored/en.toml", "[[ignored]]\ncheck = 3\n"),
    ],
)
def test_a_damaged_file_is_named(path: str, text: str) -> None:
    contents = files(POLICY)
    contents[path] = contents.get(path, b"") + text.encode()
    with pytest.raises(DamagedPolicy) as caught:
        read_policy(contents)
    assert caught.value.path == path
