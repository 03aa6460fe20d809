"""Where an imported text belongs."""

from dataclasses import replace

import pytest

from editor.desk.imports.importing import awaits
from tests.policy.values import small_policy


@pytest.mark.parametrize(
    ("language", "is_awaited"), [("en", True), ("zh-Hans", True), ("zh-Hant", False), ("ja", False)]
)
def test_a_policy_awaits_a_text_in_a_language_that_it_is_translated_into(language: str, is_awaited: bool) -> None:
    assert awaits(small_policy(), language) is is_awaited


def test_a_policy_without_words_awaits_any_text() -> None:
    assert awaits(replace(small_policy(), texts={}), "ja")
