"""Section numbers and references as they are printed: derived, never doubled, and taken off again without a trace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.markdown.words import words
from editor.text.numbering.forms import ARTICLES, NUMBERINGS, OFF, SECTIONS, SUBSECTIONS
from editor.text.numbering.printing import (
    SectionLabel,
    SectionNumbers,
    printed,
    reference_words,
    references,
    typed_numbers,
    unprinted,
    without_typed_numbers,
)
from editor.text.numbering.typed import typed_number

LABELS = (
    SectionLabel("preamble", 0, ""),
    SectionLabel("scope", 1, "Scope"),
    SectionLabel("rights", 2, "Your [x] *rights* | {{more}}"),
    SectionLabel("typed", 3, "7. Typed"),
)
TEXT = """# Scope

See [](#rights), [](#typed), [](#preamble), [](#nowhere) and `[](#rights)`.

## One

Two
---

### Deep

## 4) typed

> # quoted

| a | b |
|---|---|
| [](#rights) | c |
"""


def numbers(style: str, language: str = "en") -> SectionNumbers:
    return SectionNumbers(style, language, LABELS)


def headings(text: str) -> list[str]:
    return [line.split("\t", 1)[1] for line in words(text, {}).split("\n") if line[0] == "h"]


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (OFF, ["Scope", "One", "Two", "Deep", "4) typed"]),
        (SECTIONS, ["1. Scope", "One", "Two", "Deep", "4) typed"]),
        (SUBSECTIONS, ["1. Scope", "1.1 One", "1.2 Two", "1.2.1 Deep", "4) typed"]),
        (ARTICLES, ["Article 1. Scope", "One", "Two", "Deep", "4) typed"]),
    ],
)
def test_headings_get_the_numbers_of_the_switch_and_typed_ones_are_never_doubled(
    style: str, expected: list[str]
) -> None:
    assert headings(printed(TEXT, "scope", numbers(style))) == expected


@pytest.mark.parametrize(
    ("language", "heading", "reference"),
    [
        ("zh-Hant", "第一條　Scope", "第二條（Your [x] *rights* | {{more}}）"),
        ("zh-CN", "第一条　Scope", "第二条（Your [x] *rights* | {{more}}）"),
        ("ja", "第一条　Scope", "第二条（Your [x] *rights* | {{more}}）"),
        ("ko", "제1조 Scope", "제2조(Your [x] *rights* | {{more}})"),
        ("de", "Artikel 1. Scope", "Artikel 2 (Your [x] *rights* | {{more}})"),
        ("eu", "1. Scope", "2 (Your [x] *rights* | {{more}})"),
    ],
)
def test_each_language_counts_articles_by_its_own_word(language: str, heading: str, reference: str) -> None:
    said = numbers(ARTICLES, language)
    assert printed("# Scope", "scope", said) == f"# {heading}"
    assert reference_words("rights", said) == reference


def test_a_reference_prints_number_and_title_and_nothing_where_there_is_nothing() -> None:
    said = numbers(SECTIONS)
    assert [one.id for one in references(TEXT)] == ["rights", "typed", "preamble", "nowhere", "rights"]
    assert reference_words("scope", said) == "1 (Scope)"
    assert reference_words("scope", numbers(OFF)) == "Scope"
    assert reference_words("typed", said) == "7. Typed"
    assert reference_words("preamble", said) == reference_words("nowhere", said) == ""
    text = printed(TEXT, "scope", said)
    assert "[](#preamble), [](#nowhere) and `[](#rights)`" in text
    assert "2 (Your [x] *rights* | {{more}})" in words("| a | b |\n|---|---|\n" + text.splitlines()[-1], {})


TITLES = st.sampled_from(["Scope", "1. Scope", "第三條　範圍", "*a*", "5 things", "2) x", "{{f}}", "\\# a", "A. b"])
SECTION = st.lists(
    st.one_of(
        st.builds("{} {}".format, st.sampled_from(["#", "##", "###"]), TITLES),
        st.builds("{}\n{}".format, TITLES, st.sampled_from(["===", "---"])),
        st.sampled_from(
            ["[](#scope) and [](#rights)", "- a\n- # b", "> ## c", "```\n# d\n```", "1. x", "[a](#rights)"]
        ),
    ),
    max_size=8,
).map("\n\n".join)


@given(SECTION, st.sampled_from(NUMBERINGS), st.sampled_from(["en", "zh-Hant", "fi", "ko"]))
def test_what_is_printed_is_taken_off_again_to_the_letter(text: str, style: str, language: str) -> None:
    said = numbers(style, language)
    text_printed = printed(text, "rights", said)
    assert unprinted(text_printed, text, "rights", said) == text
    if style == OFF and not references(text):
        assert text_printed == text


def test_what_somebody_wrote_beside_a_number_stays_when_it_is_taken_off() -> None:
    said = numbers(SUBSECTIONS)
    edited = printed(TEXT, "scope", said).replace("1.1 One", "1.1 One more").replace("## 4) typed", "## 1.9 new")
    edited = edited.replace("[2 (Your", "[part 2 (Your", 1)
    back = unprinted(edited, TEXT, "scope", said)
    assert "## One more" in back
    assert "## 1.9 new" in back
    assert back.count("[](#rights)") == 2
    assert "[part 2 (Your" in back


@pytest.mark.parametrize(
    ("heading", "number"),
    [
        ("第三條　範圍", "第三條　"),
        ("1. Scope", "1. "),
        ("1.2 Scope", "1.2 "),
        ("Article 3 – Scope", "Article 3 – "),
        ("제3조(목적)", "제3조"),
        ("一、總則", "一、"),
        ("（一）總則", "（一）"),
        ("IV. Law", "IV. "),
        ("１．總則", "１．"),
        ("(a) Scope", "(a) "),
        ("（iv） Scope", "（iv） "),
        ("壹、總則", "壹、"),
        ("三　定義", "三　"),
        ("①總則", "①"),
        ("第三條之一　定義", "第三條之一　"),
        ("附件一：表", "附件一："),
        ("§ 5a Zweck", "§ 5a "),
        ("Titre II – Droits", "Titre II – "),
        ("Artículo 3º. Objeto", "Artículo 3º. "),
        ("المادة 3: نطاق", "المادة 3: "),
        ("Điều 3. Phạm vi", "Điều 3. "),
        ("(c) 2024 Acme", ""),
        ("e.g. cookies", ""),
        ("No. 1 priority", ""),
        ("一 般 條 款", ""),
        ("甲方義務", ""),
        ("附件一覽", ""),
        ("Title and scope", ""),
        ("2024 Notice", ""),
        ("24/7 support", ""),
        ("3 things", ""),
        ("第三方服務", ""),
        ("一般條款", ""),
        ("第一條", ""),
    ],
)
def test_a_number_before_a_heading_is_told_from_words(heading: str, number: str) -> None:
    assert typed_number(heading) == number


def test_typed_numbers_are_taken_off_where_the_switch_prints_its_own() -> None:
    text = "# 1\\. Scope\n\n## 1.1 **More**\n\nx"
    assert [one.number for one in typed_numbers(text, SECTIONS)] == ["1."]
    assert without_typed_numbers(text, SECTIONS) == "# Scope\n\n## 1.1 **More**\n\nx"
    assert without_typed_numbers(text, SUBSECTIONS) == "# Scope\n\n## **More**\n\nx"
    assert without_typed_numbers(text, OFF) == text


def test_a_number_alone_before_most_headings_is_not_printed_twice() -> None:
    titles = ("1 Scope", "2 Data", "Your rights", "3 Contact")
    labels = tuple(SectionLabel(words.split()[-1].casefold(), at, words) for at, words in enumerate(titles, 1))
    numbers = SectionNumbers(SUBSECTIONS, "en", labels)
    text = "# 1 Scope\n\nSee [](#data) and [](#rights).\n\n## Whom\n"
    shown = "# 1 Scope\n\nSee [2 Data](#data) and [3 (Your rights)](#rights).\n\n## 1.1 Whom\n"
    assert printed(text, "scope", numbers) == shown
    assert unprinted(shown, text, "scope", numbers) == text
    apart = SectionNumbers(SUBSECTIONS, "en", (*labels[:3], SectionLabel("contact", 4, "4 questions we are asked")))
    assert printed("# 1 Scope", "scope", apart).endswith(" 1 Scope")
