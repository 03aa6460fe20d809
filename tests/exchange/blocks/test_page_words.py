"""The fixed words of pages, in every language that has them."""

import datetime
import string
import tomllib
from dataclasses import fields

import pytest

from editor.exchange.blocks.changes.mark_changes import MarkChange
from editor.exchange.blocks.page_words import PageWords, VersionWords, borrowed_words, page_words
from editor.text.facts.dates import written_date
from editor.text.locales import endonym
from editor.text.redline.kinds.change_kinds import ChangeKind, Nuance
from tests.places import ROOT

FOLDER = ROOT / "resources" / "page_words"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))


def places(pattern: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None}


def patterns(language: str) -> dict[str, str]:
    words = page_words(language)
    own = {one.name for one in fields(PageWords)} - {"language", "audiences", "versions", "marks", "kinds"}
    found = {name: getattr(words, name) for name in own}
    return found | {one.name: getattr(words.versions, one.name) for one in fields(VersionWords)}


def test_the_languages_that_policies_are_mostly_in_have_words() -> None:
    assert set(LANGUAGES) >= {"zh-Hant", "zh-Hans", "en", "ja", "de", "fr", "es", "ko", "ar"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_and_has_the_same_places(language: str) -> None:
    found, english = patterns(language), patterns("en")
    assert {name: places(pattern) for name, pattern in found.items()} == {
        name: places(pattern) for name, pattern in english.items()
    }
    assert all(found.values())
    assert page_words(language).audiences.keys() == page_words("en").audiences.keys()
    assert page_words(language).marks.keys() == {one.value for one in MarkChange}
    assert page_words(language).kinds.keys() == {one.value for one in (*ChangeKind, *Nuance)}
    assert len(set(page_words(language).marks.values())) == len(MarkChange)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_of_words_holds_no_other_words(language: str) -> None:
    names = set(tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8")))
    assert names == {one.name for one in fields(PageWords)} - {"language"}


@pytest.mark.parametrize("language", ["zh-Hant", "zh-Hans"])
def test_chinese_words_use_full_width_punctuation(language: str) -> None:
    words = [*patterns(language).values(), *page_words(language).audiences.values()]
    assert not [word for word in words if set(word) & set(",.:;?!()")]
    assert page_words(language).updated.endswith("：{date}")


@pytest.mark.parametrize(
    ("language", "words_of"),
    [
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("de-CH", "de"),
        ("it", "en"),
        ("tlh", "en"),
    ],
)
def test_a_language_without_words_takes_the_nearest_ones(language: str, words_of: str) -> None:
    assert page_words(language) is page_words(language)
    assert page_words(language) == page_words(words_of)
    assert page_words(language).language == words_of


@pytest.mark.parametrize(
    ("language", "lent"), [("it", "en"), ("pt-BR", "en"), ("zh-TW", ""), ("de-CH", ""), ("en-GB", ""), ("ja", "")]
)
def test_it_is_known_which_language_borrows_its_words(language: str, lent: str) -> None:
    assert borrowed_words(language) == lent


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("it", "30 novembre 2026"),
        ("pt-BR", "30 de novembro de 2026"),
        ("nl", "30 november 2026"),
        ("th", "30 พฤศจิกายน"),
    ],
)
def test_a_language_with_borrowed_words_still_writes_dates_in_its_own_way(language: str, date: str) -> None:
    assert borrowed_words(language) == "en"
    assert date in written_date(datetime.date(2026, 11, 30), language)


def test_audiences_are_named_in_one_phrase() -> None:
    assert page_words("zh-Hant").for_audiences(("app", "eu")) == "適用對象：App 使用者和歐盟境內人士"
    assert page_words("en").for_audiences(("beta",)) == "For beta"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_with_words_has_a_name(language: str) -> None:
    assert endonym(language) != language
