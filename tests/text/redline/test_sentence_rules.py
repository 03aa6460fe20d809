"""Sentences by language: what a stop ends, and what it does not."""

import pytest

from editor.text.redline.words.sentence_rules import gap_after, sentence_rules
from editor.text.redline.words.tokens import sentences

CASES = {
    "en": [
        "See Art. 6 of the Act, e.g. No. 5. ",
        "It was J. Smith of Kamibato Inc. and others. ",
        "We stop, etc. ",
        "Then.",
    ],
    "en-GB": ["Ask Mr. Brown. ", "He knows."],
    "de": ["Nach Art. 6 Abs. 1 lit. b DSGVO, z. B. Namen. ", "Dr. Müller liest sie. ", "Am 3. Mai löschen wir."],
    "fr": ["Voir l’art. 5 du règlement. ", "M. Dupont, p. ex. Paris, décide. ", "Fin."],
    "pl": ["Zgodnie z art. 6 ust. 1 lit. b RODO. ", "Usuwamy dane."],
    "ru": ["См. ст. 6 и п. 5 закона. ", "Мы удаляем данные."],
    "zh-Hant": ["保存 30 天。", "之後刪除！", "見第 3.2 節。"],
    "ja": ["保存します。", "削除します。"],
}


@pytest.mark.parametrize("language", CASES)
def test_sentences_end_where_a_reader_of_the_language_ends_them(language: str) -> None:
    assert sentences("".join(CASES[language]), language=language) == CASES[language]


def test_without_a_language_every_stop_ends_a_sentence() -> None:
    assert sentences("See Art. 6. End.") == ["See Art. ", "6. End."]
    assert sentence_rules("zh-Hant") is None


def test_between_sentences_stands_a_space_but_in_chinese_and_japanese() -> None:
    assert [gap_after(one) for one in ("", "One.", "一。", "（一。）", "He said “yes.”")] == ["", " ", "", "", " "]


def test_a_long_row_of_numbers_is_read_in_one_go() -> None:
    text = "1. " * 200_000
    assert sentences(text, language="en") == [text]
