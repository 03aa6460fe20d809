"""One thing has one word in each language of the window."""

import tomllib
from xml.etree import ElementTree

import pytest

from tests.places import ROOT

TERMS = tomllib.loads((ROOT / "translations" / "terms.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["zh_Hant", "zh_Hans"])
def test_no_word_of_the_window_is_one_that_its_termbase_forbids(language: str) -> None:
    tree = ElementTree.parse(ROOT / "translations" / f"editor_{language}.ts")
    said = ["".join(one.itertext()) for one in tree.iter("translation")]
    forbidden = [word for term in TERMS.values() for word in term["not"].get(language, ())]
    assert {(word, words) for word in forbidden for words in said if word in words} == set()


@pytest.mark.parametrize("language", ["zh_Hant", "zh_Hans"])
def test_no_word_of_the_guide_is_one_that_the_termbase_of_the_window_forbids(language: str) -> None:
    pages = (ROOT / "resources" / "guide" / language.replace("_", "-")).glob("*.md")
    said = {page.name: page.read_text(encoding="utf-8") for page in pages}
    forbidden = [word for term in TERMS.values() for word in term["not"].get(language, ())]
    assert len(said) > 10
    assert {(word, name) for word in forbidden for name, words in said.items() if word in words} == set()


@pytest.mark.parametrize("language", ["zh_Hant", "zh_Hans"])
def test_every_word_of_the_termbase_is_in_use(language: str) -> None:
    text = (ROOT / "translations" / f"editor_{language}.ts").read_text(encoding="utf-8")
    assert [name for name, term in TERMS.items() if term[language] not in text] == []
