"""What is known about a language tag."""

import pytest

from editor.text.locales import endonym, fallbacks, is_right_to_left, listed


def test_fallbacks_lead_from_the_tag_to_english() -> None:
    assert fallbacks("de-AT") == ("de-AT", "de", "de-Latn-DE", "de-Latn", "en")
    assert fallbacks("tlh") == ("tlh", "en")


@pytest.mark.parametrize(
    ("language", "before", "after"), [("zh-TW", "zh-Hant", "zh-Hans"), ("zh-Hant-HK", "zh-Hant", "zh-Hans")]
)
def test_a_region_of_chinese_leads_to_its_script_first(language: str, before: str, after: str) -> None:
    tags = fallbacks(language)
    assert tags.index(before) < tags.index(after)


def test_chinese_without_a_script_leads_to_the_simplified_one() -> None:
    assert "zh-Hans" in fallbacks("zh")
    assert "zh-Hant" not in fallbacks("zh")


@pytest.mark.parametrize("language", ["ar", "ar-EG", "he", "fa", "ur", "az-Arab"])
def test_these_languages_run_from_right_to_left(language: str) -> None:
    assert is_right_to_left(language)


@pytest.mark.parametrize("language", ["zh-Hant", "en", "ja", "az", "tlh", "hi"])
def test_these_languages_run_from_left_to_right(language: str) -> None:
    assert not is_right_to_left(language)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("zh-Hant", "繁體中文"),
        ("zh-Hans", "简体中文"),
        ("en", "English"),
        ("ja", "日本語"),
        ("fr", "Français"),
        ("ar", "العربية"),
        ("tlh", "tlh"),
    ],
)
def test_a_language_is_listed_under_its_own_name(language: str, name: str) -> None:
    assert endonym(language) == name


def test_an_enumeration_is_joined_as_the_language_does() -> None:
    assert listed(["A", "B", "C"], "en") == "A, B, and C"
    assert listed(["A", "B", "C"], "zh-Hant") == "A、B和C"
