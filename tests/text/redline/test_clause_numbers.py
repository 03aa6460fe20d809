"""Clauses get other numbers: a reference that follows is said as that, and one that stays behind is said louder."""

import pytest

from editor.text.redline.changes import changes, moved_passages, stayed
from editor.text.redline.kinds.change_kinds import ChangeKind
from editor.text.redline.redline import redline
from editor.text.redline.words.vocabulary import Vocabulary


def said(old: str, new: str, language: str = "") -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The references that follow, old and new, and those that stay, with the number that their clause has now."""
    spans = redline(old, new)
    moves = moved_passages([spans])
    told = [one.explained for one in changes(spans, moves, Vocabulary(language)) if one.explained is not None]
    follow = [(one.old, one.new) for change in told for one in change.references]
    behind = stayed([spans], moves, Vocabulary(language))
    assert [new[one.start : one.end] for one in behind] == [one.words for one in behind]
    return follow, [(one.words, one.now) for one in behind]


def clauses(form: str, titles: str, **texts: str) -> str:
    """A text of numbered clauses: `form` says how the number stands, each title is one word."""
    numbered = enumerate(titles.split(), 1)
    return "\n\n".join(f"{form.format(n=number)} {title}\n\n{texts.get(title, 'Words.')}" for number, title in numbered)


FORMS = [
    ("## {n}.", "Section {n}", "en"),
    ("# {n}", "see clause {n}", "en"),
    ("Section {n}.", "under Section {n}(a)", "en"),
    ("Article {n} –", "Article {n}", "en"),
    ("§ {n}", "nach § {n} Abs. 1", "de"),
    ("## {n}.", "siehe Ziffer {n}", "de"),
    ("## Article {n} :", "voir l'article {n}", "fr"),
    ("## {n}.", "ver la sección {n}", "es"),
    ("{n}.", "under paragraph {n}", "en"),
    ("第{n}條", "依第{n}條辦理", "zh-Hant"),
    ("## 第 {n} 条", "见第{n}条", "zh-Hans"),
    ("## 제{n}조", "제{n}조에 따라", "ko"),
    ("## Статья {n}.", "в статье {n}", "ru"),
    ("## Madde {n} -", "Madde {n} uyarınca", "tr"),
    ("## المادة {n}:", "وفق المادة {n}", "ar"),
    ("## {n}.", "Sections 1 and {n}", "en"),
    ("## {n}.", "paragraphs 1 to {n}", "en"),
]


@pytest.mark.parametrize(("form", "reference", "language"), FORMS)
def test_a_reference_that_only_follows_its_clause_is_said_as_that(form: str, reference: str, language: str) -> None:
    old = clauses(form, "Scope Fees Rights", Scope=f"We {reference.format(n=3)} do.")
    new = clauses(form, "Scope Contact Fees Rights", Scope=f"We {reference.format(n=4)} do.")
    follow, behind = said(old, new, language)
    assert len(follow) == 1
    assert ("3" in follow[0][0], "4" in follow[0][1]) == (True, True)
    assert behind == []


@pytest.mark.parametrize(("form", "reference", "language"), FORMS)
def test_a_reference_that_stays_is_said_with_the_number_that_its_clause_has_now(
    form: str, reference: str, language: str
) -> None:
    words = f"We {reference.format(n=3)} do."
    old = clauses(form, "Scope Fees Rights", Scope=words)
    follow, behind = said(old, clauses(form, "Scope Contact Fees Rights", Scope=words), language)
    assert follow == []
    assert [now[0] for _, now in behind] == ["4"]


def test_a_clause_whose_title_changed_is_followed_too() -> None:
    old = clauses("## {n}.", "Scope Fees Rights", Scope="As Section 3 says.", Rights="You may ask us for a copy of it.")
    new = clauses(
        "## {n}.", "Scope Contact Fees Rights", Scope="As Section 4 says.", Rights="You may ask us for a copy of it."
    ).replace("4. Rights", "4. Rights and duties")
    assert said(old, new) == ([("Section 3", "Section 4")], [])


def test_a_clause_that_moved_is_followed_to_where_it_stands() -> None:
    long = "You may ask us for a copy of all that we hold about you, whenever you want, and we answer at once."
    old = clauses("## {n}.", "Scope Fees Rights", Scope="As Section 1 says; see Section 3.", Rights=long)
    new = "\n\n".join(
        [f"## 1. Rights\n\n{long}", "## 2. Scope\n\nAs Section 1 says; see Section 3.", "## 3. Fees\n\nWords."]
    )
    assert said(old, new) == ([], [("Section 1", "2"), ("Section 3", "1")])


@pytest.mark.parametrize(
    ("form", "numbers"), [("## Article {} –", "I II III IV"), ("## Schedule {}:", "A B C D"), ("Anhang {}.", "A B C D")]
)
def test_clauses_with_roman_numbers_and_letters_are_followed(form: str, numbers: str) -> None:
    def written(titles: str, words: str) -> str:
        heads = zip(numbers.split(), titles.split(), strict=False)
        return "\n\n".join(f"{form.format(number)} {title}\n\n{words}" for number, title in heads)

    named, *_ = form.lstrip("# ").split()
    _, _, third, fourth = numbers.split()
    old = written("Scope Fees Rights", f"As {named} {third} says.")
    follow, behind = said(old, written("Scope Contact Fees Rights", f"As {named} {fourth} says."))
    assert [new for _, new in follow] == [f"{named} {fourth}"] * 3
    assert behind == []
    _, behind = said(old, written("Scope Contact Fees Rights", f"As {named} {third} says."))
    assert [now for _, now in behind] == [fourth] * 3


def test_a_reference_to_a_clause_that_is_gone_is_told() -> None:
    old = clauses("## {n}.", "Scope Fees Rights", Scope="As Section 3 says.")
    assert said(old, clauses("## {n}.", "Scope Fees", Scope="As Section 3 says.")) == ([], [("Section 3", "")])


def test_several_numbers_of_one_reference_are_each_followed() -> None:
    old = clauses("## {n}.", "Scope Fees Rights", Scope="See Sections 2 and 3.")
    assert said(old, clauses("## {n}.", "Scope Contact Fees Rights", Scope="See Sections 2 and 3.")) == (
        [],
        [("Sections 2", "3"), ("3", "4")],
    )


@pytest.mark.parametrize(
    "words",
    [
        "Under Section 3 of the Data Act.",
        "Article 3 GDPR applies.",
        "依個人資料保護法第3條辦理。",
        "《隱私條例》第3條。",
        "Nach § 3 TTDSG.",
        "Within 3 days.",
        "Room 3.",
    ],
)
def test_a_reference_to_a_law_stays_what_it_is(words: str) -> None:
    old = clauses("## {n}.", "Scope Fees Rights", Scope=words)
    assert said(old, clauses("## {n}.", "Scope Contact Fees Rights", Scope=words)) == ([], [])


def test_a_reference_that_names_another_clause_than_before_is_a_fact() -> None:
    old = clauses("## {n}.", "Scope Fees Rights", Scope="As Section 3 says.")
    new = clauses("## {n}.", "Scope Contact Fees Rights", Scope="As Section 2 says.")
    first = changes(redline(old, new))[0]
    assert first.explained is not None
    assert first.explained.kinds == (ChangeKind.FACT,)


def test_numbers_that_stand_in_several_lists_name_nothing() -> None:
    old = "See Section 2.\n\n1. a word\n2. another\n\nThen:\n\n1. a third\n2. a fourth\n"
    new = "See Section 2.\n\n1. a word\n2. new\n3. another\n\nThen:\n\n1. a third\n2. a fourth\n"
    assert said(old, new) == ([], [])


def test_a_text_whose_clauses_kept_their_numbers_has_none_behind() -> None:
    old = clauses("## {n}.", "Scope Fees Rights", Scope="As Section 3 and Section 9 say.")
    assert said(old, old.replace("Words", "More words")) == ([], [])
