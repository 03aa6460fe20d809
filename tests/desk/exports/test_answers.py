"""Answers in Word: what counsel tracked, what counsel did not, and what becomes of the draft."""

import random
from pathlib import Path

import pytest
from docx import Document

from editor.desk.comparison.past_policies import released_policy
from editor.desk.exports.answers import (
    AnswerFile,
    NoSectionMatches,
    NotSentFromHere,
    SectionAnswer,
    answer_edit,
    read_answer,
    read_foreign,
    section_answers,
    untracked_sections,
)
from editor.desk.exports.editions import draft_edition, release_edition
from editor.desk.exports.word_exports import word_files
from editor.exchange.word.reader.passages import loose_comments, passages
from editor.policy.editing.edits import SetText, apply
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.store.repository import Repository
from editor.text.markdown.markdown import to_html
from tests.desk.counsel import Counsel
from tests.samples import build_sample

EN = Tag("en")
choose = random.Random(7).choice


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample policy."""
    place = tmp_path_factory.mktemp("sample") / "policy"
    build_sample(place)
    return place


@pytest.fixture(scope="module")
def repository(folder: Path) -> Repository:
    """Its repository."""
    return Repository.open(folder)


@pytest.fixture(scope="module")
def draft(repository: Repository) -> Policy:
    """The third release as a draft: what stands in the folder may be ahead of it."""
    return released_policy(repository, 3)


@pytest.fixture(scope="module")
def sent(repository: Repository) -> bytes:
    """The English redline from release 2 to release 3."""
    return next(
        data
        for language, _, data in word_files(release_edition(repository, 3), release_edition(repository, 2))
        if language == EN
    )


def by_section(found: tuple[SectionAnswer, ...]) -> dict[str | None, SectionAnswer]:
    return {one.section: one for one in found}


def everything(answer: AnswerFile, draft: Policy) -> dict[str | None, SectionAnswer]:
    return by_section(section_answers(answer, draft, answer.numbers))


def test_what_comes_back_untouched_changes_nothing(repository: Repository, draft: Policy, sent: bytes) -> None:
    answer = read_answer(sent, repository, draft)
    assert (answer.is_known, answer.version, answer.language) == (True, "release/3", EN)
    assert answer.numbers == frozenset()
    assert section_answers(answer, draft, ()) == ()
    assert untracked_sections(answer) == frozenset()


def test_a_clean_copy_and_a_draft_come_back_just_so(repository: Repository, draft: Policy) -> None:
    for edition in (release_edition(repository, 3), draft_edition(repository, draft)):
        for language, _, data in word_files(edition):
            answer = read_answer(data, repository, draft)
            assert answer.is_known, language
            assert section_answers(answer, draft, ()) == ()


def test_tracked_changes_are_taken_one_by_one_and_facts_stay_facts(
    repository: Repository, draft: Policy, sent: bytes
) -> None:
    counsel = Counsel(sent)
    counsel.replace("two kinds of source", "two “kinds” of source")
    counsel.replace("Please read this policy", "Please do read this policy")
    counsel.comment("If you do not agree", "Must they agree?")
    answer = read_answer(counsel.saved(), repository, draft)
    found = passages(answer.document)
    assert [(one.author, one.deleted, one.inserted, one.mark) for one in found] == [
        ("Ann Counsel", "Please read this policy", "Please do read this policy", "sec_preamble"),
        ("Ann Counsel", "two kinds of source", "two “kinds” of source", "sec_collection"),
    ]
    assert [one.text for one in loose_comments(answer.document)] == ["Must they agree?"]
    assert untracked_sections(answer) == frozenset()
    assert section_answers(answer, draft, ()) == ()
    only = by_section(section_answers(answer, draft, {found[1].number}))
    assert list(only) == ["collection"]
    assert only["collection"].text == draft.text(Cell(SectionId("collection"), EN)).replace(
        "two kinds of source", "two “kinds” of source"
    )
    preamble = everything(answer, draft)["preamble"].text
    assert preamble == draft.text(Cell(SectionId("preamble"), EN)).replace("Please read", "Please do read")
    assert "{{" in draft.text(Cell(SectionId("preamble"), EN))


def test_a_value_that_counsel_changed_is_a_fact_no_more_and_its_neighbours_are(
    repository: Repository, draft: Policy
) -> None:
    text = "# Keep\n\nWe keep logs for {{days}} and write to {{mail}}.\n\nLeft as it is: {{days}}."
    facts = {"days": {"*": "30 days"}, "mail": {"*": "a@example.org"}}
    own = apply(draft, SetText(Cell(SectionId("collection"), EN), text))
    own = Policy(
        **{name: getattr(own, name) for name in own.__slots__ if name != "facts"}, facts={**own.facts, **facts}
    )
    data = next(data for tag, _, data in word_files(draft_edition(repository, own)) if tag == EN)
    counsel = Counsel(data)
    counsel.replace("30 days and", "14 days and")
    answer = read_answer(counsel.saved(), repository, own)
    assert everything(answer, own)["collection"].text == text.replace("for {{days}}", "for 14 days")


def test_untracked_edits_are_found_and_can_be_taken(repository: Repository, draft: Policy, sent: bytes) -> None:
    counsel = Counsel(sent)
    counsel.replace_untracked("two kinds of source", "three kinds of source")
    counsel.add_paragraph("three kinds", "Sneaked in.", tracked=False)
    answer = read_answer(counsel.saved(), repository, draft)
    assert untracked_sections(answer) == {"collection"}
    one = everything(answer, draft)["collection"]
    assert one.untracked
    assert "three kinds of source.\n\nSneaked in." in one.text


def test_new_paragraphs_items_and_sections_find_their_place(repository: Repository, draft: Policy, sent: bytes) -> None:
    counsel = Counsel(sent)
    counsel.add_paragraph("two kinds of source", "A paragraph of counsel’s.")
    counsel.add_paragraph("still look up tracking numbers", "Not for children.")
    counsel.add_paragraph("still look up tracking numbers", "Children", "Heading1")
    answer = read_answer(counsel.saved(), repository, draft)
    assert section_answers(answer, draft, ()) == ()
    found = section_answers(answer, draft, answer.numbers)
    assert "source.\n\nA paragraph of counsel’s.\n\n" in by_section(found)["collection"].text
    new = by_section(found)[None]
    assert (new.after, new.text) == ("collection", "# Children\n\nNot for children.")
    policy = apply(draft, answer_edit(draft, EN, found, choose))
    at = policy.section_ids.index(SectionId("collection"))
    assert policy.section_ids[at + 1] not in draft.section_ids
    assert policy.text(Cell(policy.section_ids[at + 1], EN)) == "# Children\n\nNot for children."


def test_a_deleted_paragraph_goes_and_a_deleted_section_goes_in_its_language(
    repository: Repository, draft: Policy, sent: bytes
) -> None:
    counsel = Counsel(sent)
    counsel.delete_paragraph("This document is only a sample")
    answer = read_answer(counsel.saved(), repository, draft)
    text = everything(answer, draft)["preamble"].text
    assert "only a sample" not in text
    assert text == draft.text(Cell(SectionId("preamble"), EN)).rpartition("\n\n")[0]


def test_the_drafts_own_changes_are_kept_and_a_clash_is_told(
    repository: Repository, draft: Policy, sent: bytes
) -> None:
    cell = Cell(SectionId("preamble"), EN)
    counsel = Counsel(sent)
    counsel.replace("Please read this policy", "Please do read this policy")
    elsewhere = apply(draft, SetText(cell, draft.text(cell).replace("We respect your privacy.", "We mean it.")))
    answer = read_answer(counsel.saved(), repository, elsewhere)
    one = everything(answer, elsewhere)["preamble"]
    assert answer.is_known
    assert not one.clashes
    assert "We mean it." in one.text
    assert "Please do read" in one.text
    same = apply(draft, SetText(cell, draft.text(cell).replace("Please read this policy", "Kindly read this policy")))
    one = everything(read_answer(counsel.saved(), repository, same), same)["preamble"]
    assert one.clashes
    assert "Please do read" in one.text


def test_a_text_that_the_policy_does_not_hold_is_taken_as_the_file_shows_it(
    repository: Repository, draft: Policy
) -> None:
    cell = Cell(SectionId("preamble"), EN)
    lost = apply(draft, SetText(cell, draft.text(cell) + "\n\nNever saved anywhere."))
    data = next(data for tag, _, data in word_files(draft_edition(repository, lost)) if tag == EN)
    counsel = Counsel(data)
    counsel.replace("Please read this policy", "Please do read this policy")
    answer = read_answer(counsel.saved(), repository, draft)
    assert not answer.is_known
    one = everything(answer, draft)["preamble"]
    assert "Please do read" in one.text


def test_another_file_names_no_sections_and_is_held_against_the_draft_by_its_headings(
    repository: Repository, draft: Policy, tmp_path: Path
) -> None:
    document = Document()
    for section in draft.section_ids:
        first, *rest = draft.text(Cell(section, EN)).split("\n\n")
        if first.startswith("# "):
            document.add_heading(first.removeprefix("# "), 1)
        for paragraph in rest if first.startswith("# ") else [first, *rest]:
            document.add_paragraph(paragraph.replace("two kinds", "four kinds"))
    document.add_heading("Children", 1)
    document.add_paragraph("Not for children.")
    path = tmp_path / "x.docx"
    document.save(str(path))
    with pytest.raises(NotSentFromHere):
        read_answer(path.read_bytes(), repository, draft)
    answer = read_foreign(path.read_bytes(), "x.docx", draft, EN)
    found = by_section(section_answers(answer, draft, ()))
    assert "four kinds" in found["collection"].text
    assert found[None].text == "# Children\n\nNot for children."
    assert not any(one.untracked for one in found.values())


def test_html_is_held_against_the_draft_too(draft: Policy) -> None:
    texts = {section: draft.text(Cell(section, EN)) for section in draft.section_ids}
    page = "".join(to_html(text, draft.values(EN), heading_level=1) for text in texts.values())
    answer = read_foreign(page.replace("two kinds", "four kinds").encode(), "x.html", draft, EN)
    found = by_section(section_answers(answer, draft, ()))
    assert list(found) == ["collection"]
    assert found["collection"].text == texts[SectionId("collection")].replace("two kinds", "four kinds")


def test_plain_text_is_held_against_the_draft_and_what_is_like_nothing_is_refused(draft: Policy) -> None:
    text = "\n\n".join(draft.text(Cell(section, EN)) for section in draft.section_ids)
    answer = read_foreign(text.replace("two kinds", "four kinds").encode(), "x.md", draft, EN)
    found = by_section(section_answers(answer, draft, ()))
    assert "four kinds" in found["collection"].text
    other = read_foreign(b"root:x:0:0\n\ndaemon:x:1:1\n", "passwd", draft, EN)
    with pytest.raises(NoSectionMatches):
        section_answers(other, draft, ())


def test_a_section_by_itself_from_elsewhere_leaves_the_others_alone(draft: Policy) -> None:
    page = b"<h1>Data we collect</h1><p>We collect nothing at all.</p>"
    found = section_answers(read_foreign(page, "x.html", draft, EN), draft, ())
    assert [(one.section, one.text) for one in found] == [
        ("collection", "# Data we collect\n\nWe collect nothing at all.")
    ]
