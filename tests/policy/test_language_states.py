"""Languages in preparation: in no release, a gate for none, until they are published."""

from dataclasses import replace

import pytest

from editor.policy.editing.changes import count_to_release
from editor.policy.editing.edits import AddLanguage, ChangeLanguage, SetTitle, apply
from editor.policy.errors import SourceNeeded
from editor.policy.language import Language, LanguageState, Making, Tag, made_language
from editor.policy.policy import Policy
from editor.store.formats.layout import POLICY_FILE, read_policy
from editor.store.formats.policy_file import policy_bytes

HANT, EN, DE = Tag("zh-Hant"), Tag("en"), Tag("de")


def policy_with(state: LanguageState, number: int = 2) -> Policy:
    policy = Policy(HANT, (Language(HANT, Making.WRITTEN),), {HANT: "家規"}, format=number)
    policy = apply(policy, AddLanguage(Language(EN, Making.TRANSLATED, HANT, state=state), "House rules"))
    return apply(policy, AddLanguage(Language(DE, Making.TRANSLATED, EN), "Hausregeln"))


def test_a_language_and_those_made_from_it_are_published_together() -> None:
    policy = policy_with(LanguageState.PREPARATION)
    assert policy.published == (HANT,)
    assert policy.published_titles == {HANT: "家規"}
    published = apply(policy, ChangeLanguage(replace(policy.language(EN), state=LanguageState.PUBLISHED)))
    assert published.published == (HANT, EN, DE)


def test_a_new_translation_is_in_preparation_and_a_conversion_is_not() -> None:
    assert made_language(EN, Making.TRANSLATED, HANT).state is LanguageState.PREPARATION
    assert made_language(Tag("zh-Hans"), Making.CONVERTED, HANT).state is LanguageState.PUBLISHED


def test_the_file_keeps_the_state_and_writes_none_for_what_is_published() -> None:
    coming = policy_with(LanguageState.PREPARATION)
    assert b'state = "in preparation"' in policy_bytes(coming)
    assert read_policy({POLICY_FILE: policy_bytes(coming)}).languages == coming.languages
    assert b"state" not in policy_bytes(policy_with(LanguageState.PUBLISHED))


def test_the_first_format_knows_no_languages_in_preparation() -> None:
    assert policy_with(LanguageState.PREPARATION, number=1).published == (HANT, EN, DE)


def test_the_source_is_always_published() -> None:
    policy = policy_with(LanguageState.PUBLISHED)
    with pytest.raises(SourceNeeded):
        apply(policy, ChangeLanguage(replace(policy.language(HANT), state=LanguageState.PREPARATION)))
    assert apply(policy, SetTitle(EN, "Rules")).published == policy.published


def test_what_is_only_prepared_is_nothing_to_publish() -> None:
    coming = policy_with(LanguageState.PREPARATION)
    released = replace(coming, languages=coming.languages[:1], titles={HANT: "家規"})
    assert count_to_release(released, coming) == 0
    assert count_to_release(released, apply(coming, SetTitle(HANT, "家訓"))) == 1
    published = apply(coming, ChangeLanguage(replace(coming.language(EN), state=LanguageState.PUBLISHED)))
    assert count_to_release(released, published) == 2
