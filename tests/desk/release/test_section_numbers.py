"""Sections are numbered by one switch of the policy: printed in every form, words of no cell, and proved."""

from dataclasses import replace

import pytest

from editor.desk.exports.answers import read_answer, section_answers
from editor.desk.exports.editions import draft_edition, release_edition
from editor.desk.exports.exporting import release_pages
from editor.desk.exports.word_exports import clean, compared, word_files
from editor.desk.exports.writing_out import Export, ExportForm, contents
from editor.desk.imports.importing import as_numbered, import_edit
from editor.desk.imports.starting import new_policy
from editor.desk.proof.page_proof import prove_page
from editor.desk.proof.proving import verify
from editor.desk.release.publishing import propose
from editor.desk.session.session import Session
from editor.desk.versions.releases import manifests
from editor.exchange.blocks.incoming.losses import LossKind
from editor.exchange.published.saved_page import SavedPage
from editor.exchange.reading.importing import import_text
from editor.exchange.reading.sections import to_be_numbered, typed_style
from editor.exchange.reading.word_counts import word_counts
from editor.exchange.site.changed_sections import SectionFate, fate_of
from editor.exchange.site.rendering import render
from editor.exchange.word.reader.document import DocumentPart
from editor.exchange.word.reader.reading import read_docx
from editor.exchange.word.reader.views import accept_all, reject_all, seen
from editor.policy.editing.edits import AddSection, Batch, SetText, Splice, apply
from editor.policy.editing.merging import merge
from editor.policy.editing.numbering import SetNumbering
from editor.policy.format import RULES as NEWEST
from editor.policy.reviews.subject import WORDS
from editor.policy.section import Cell, Section, SectionId, SectionNumbering
from editor.store.formats.layout import files, read_policy
from tests.desk.folders import LIN, Folder, choose, mark_all
from tests.desk.reviewing_people import CHEN, House
from tests.desk.reviewing_people import LIN as AUTHOR
from tests.policy.values import EN, HANS, HANT, KEEP, TAGS, USE, small_policy

CALLS = SectionId("calls")
WORDS_OF_REFERENCE = {EN: "Article 2 (Retention)", HANT: "第二條（保存）", HANS: "第二条（保存）"}


def refer(session: Session, numbering: SectionNumbering = SectionNumbering.ARTICLES) -> None:
    """Number the sections, with a reference from the first to the second in each language."""
    ends = {tag: len(session.policy.text(Cell(USE, tag))) for tag in TAGS}
    more = [Splice(Cell(USE, tag), end, 0, "\n\n[](#keep)") for tag, end in ends.items()]
    session.submit(Batch((SetNumbering(numbering), *more)))


def insertion() -> Batch:
    """A section before the two."""
    return Batch(
        (AddSection(Section(CALLS), 0), *(SetText(Cell(CALLS, tag), f"# Calls {tag}\n\nNever.") for tag in TAGS))
    )


def headings(page: str) -> list[str]:
    """The headings of a Word file, title left out."""
    return [one for one in page.split("\n") if one.startswith(("Article", "第"))]


def test_a_release_prints_numbers_and_references_in_each_language_and_is_proved(folder: Folder) -> None:
    opened = folder.open()
    refer(opened.session)
    assert read_policy(files(opened.session.policy)).numbering is SectionNumbering.ARTICLES
    made = folder.release(opened.session).manifest
    assert (made.numbering, made.rules) == (SectionNumbering.ARTICLES, NEWEST)
    repository = folder.repository()
    assert verify(repository).first_breach is None
    for page in release_pages(repository):
        html = render(page)
        assert f'<a href="#keep">{WORDS_OF_REFERENCE[page.language]}</a>' in html
        assert page.sections[0].heading in {"Article 1. Use", "第一條 使用", "第一条 使用"}
        assert prove_page(repository, SavedPage(html), page.language).holds
        wrong = html.replace("Article 2", "Article 3").replace("第二", "第三")
        assert not prove_page(repository, SavedPage(wrong), page.language).holds
    opened.close()


@pytest.mark.parametrize("form", [ExportForm.MARKDOWN, ExportForm.JSON, ExportForm.WORD, ExportForm.PDF])
def test_every_form_says_them_and_is_held_against_them(folder: Folder, form: ExportForm) -> None:
    opened = folder.open()
    refer(opened.session)
    folder.release(opened.session)
    edition = release_edition(folder.repository())
    made = list(contents(Export(edition, form, only=frozenset({EN}))))
    assert made
    if form in (ExportForm.MARKDOWN, ExportForm.JSON):
        assert b"Article 2 (Retention)" in made[0].data
        assert b"Article 1. Use" in made[0].data
    if form is ExportForm.JSON:
        digest = manifests(folder.repository())[0].cells[Cell(USE, EN)].words
        assert digest.encode() in made[0].data, "the digest is that of the cell's words"
    opened.close()


def test_an_inserted_section_moves_the_date_by_the_policys_words_and_voids_no_cells_approval(house: House) -> None:
    house.edit(AUTHOR, SetNumbering(SectionNumbering.SECTIONS))
    assert set(house.open()) == {WORDS}, "the switch is agreed to as the policy's own words"
    house.approve(CHEN)
    assert house.publish(AUTHOR).manifest.numbering is SectionNumbering.SECTIONS
    assert house.found() == []
    house.edit(AUTHOR, *insertion().edits, mark=True)
    opened = set(house.open())
    assert WORDS in opened
    assert {subject.cell.section for subject in opened if subject.cell} == {CALLS}


def test_renumbering_alone_moves_the_date_and_turning_the_switch_is_a_change(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    refer(session)
    folder.release(session)
    folder.later(days=1)
    session.submit(SetNumbering(SectionNumbering.OFF))
    proposal = propose(session.policy, session.last_release, (), folder.clock.now())
    assert proposal.changed.policy
    assert not proposal.changed.cells
    assert session.policy.rules == NEWEST, "rules never go back"
    assert folder.release(session, mark=False).manifest.numbering is SectionNumbering.OFF
    assert verify(folder.repository()).first_breach is None
    opened.close()


def test_a_redline_prints_the_new_numbers_on_both_sides_and_marks_none(folder: Folder) -> None:
    opened = folder.open()
    refer(opened.session)
    folder.release(opened.session)
    folder.later(days=1)
    opened.session.submit(insertion())
    mark_all(opened.session)
    old, new = release_edition(folder.repository()), draft_edition(folder.repository(), opened.session.policy)
    page = new.page(EN)
    assert page is not None
    text = compared(new, page, old)
    assert [(one.new, fate_of(one)) for one in text.sections] == [
        (CALLS, SectionFate.NEW),
        (USE, SectionFate.SAME),
        (KEEP, SectionFate.SAME),
    ]
    assert "Article 3 (Retention)" in str(text.sections[1].changes)
    opened.close()


def test_an_answer_from_word_brings_back_no_number_and_no_words_of_a_reference(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    refer(session)
    session.save(folder.repository(), "Number the sections")
    edition = draft_edition(folder.repository(), session.policy)
    [data] = [data for language, _, data in word_files(edition) if language == EN]
    document = read_docx(data)
    shown = [one.block.text for one in seen(document, accept_all(document)) if one.part is DocumentPart.TEXT]
    assert shown[:3] == ["Article 1. Use", "We tell you by letter.", "Article 2 (Retention)"]
    answer = read_answer(data, folder.repository(), session.policy)
    assert section_answers(answer, session.policy, ()) == ()
    untouched = session.policy.text(Cell(USE, EN))
    session.submit(insertion())
    assert section_answers(answer, session.policy, ()) == (), "renumbered since it was sent"
    assert session.policy.text(Cell(USE, EN)) == untouched
    opened.close()


def test_an_import_takes_typed_numbers_off_and_tells_of_each(folder: Folder) -> None:
    policy = new_policy(EN, "Terms", [], LIN, "UTC", 0)
    policy = apply(policy, SetNumbering(SectionNumbering.SUBSECTIONS))
    source = "# 1. Scope\n\nThese terms.\n\n## 1.1 Data\n\nAll of it.\n\n# 2. Rights\n\nAsk.\n"
    text = as_numbered(import_text(source, "terms.md", EN), policy)
    told = [(loss.words, loss.place) for loss in text.losses if loss.kind is LossKind.HEADING_NUMBER]
    assert told == [("1.", "Scope"), ("1.1", "Data"), ("2.", "Rights")]
    counts = word_counts(text)
    plain = word_counts(import_text(source, "terms.md", EN))
    assert (counts.seen, counts.missing, counts.added) == (plain.seen, (), 0)
    made = apply(policy, import_edit(policy, text, choose))
    assert [made.text(Cell(one, EN)).split("\n")[0] for one in made.section_ids] == ["# Scope", "# Rights"]
    off = replace(policy, numbering=SectionNumbering.OFF)
    kept = apply(off, import_edit(off, import_text(source, "terms.md", EN), choose))
    assert "# 1. Scope" in kept.text(Cell(kept.section_ids[0], EN)), "nothing would print them otherwise"


@pytest.mark.parametrize(
    ("source", "style", "headings"),
    [
        ("# 1 Scope\n\na\n\n# 2 Rights\n\nb\n\n# 3 Law\n\nc\n", "1", ["# Scope", "# Rights", "# Law"]),
        ("# 第一條　範圍\n\na\n\n# 第二條　權利\n\nb\n", "第一條", ["# 範圍", "# 權利"]),
        ("# (a) Scope\n\na\n\n## (i) More\n\nb\n\n# (b) Law\n\nc\n", "1.1", ["# Scope", "# Law"]),
        ("# 3 things\n\na\n\n# 7 rights\n\nb\n\n# 9 laws\n\nc\n", "", ["# 3 things", "# 7 rights", "# 9 laws"]),
        ("# 1. Scope\n\na\n\n# Rights\n\nb\n\n# Law\n\nc\n", "", ["# 1. Scope", "# Rights", "# Law"]),
    ],
)
def test_an_import_offers_to_number_the_sections_where_most_headings_say_one(
    source: str, style: str, headings: list[str]
) -> None:
    text = import_text(source, "terms.md", EN)
    assert typed_style(text)[0] == style
    policy = new_policy(EN, "Terms", [], LIN, "UTC", 0)
    made = apply(policy, import_edit(policy, to_be_numbered(text, style), choose))
    assert made.numbering.value == (style or "off")
    assert [made.text(Cell(one, EN)).split("\n")[0] for one in made.section_ids] == headings


def test_a_row_of_older_rules_stays_nobodys_until_the_switch_is_turned() -> None:
    written = files(replace(small_policy(), rules=1))
    text = written["policy.toml"].decode().replace("[sections]\n", '[sections]\nnumbering = "1"\n')
    read = read_policy(written | {"policy.toml": text.encode()})
    assert read.numbering is SectionNumbering.OFF
    assert files(read)["policy.toml"].count(b"numbering") == 1
    turned = apply(read, SetNumbering(SectionNumbering.SUBSECTIONS))
    assert files(turned)["policy.toml"].count(b"numbering") == 1
    assert read_policy(files(turned)).numbering is SectionNumbering.SUBSECTIONS


def test_two_people_who_number_and_insert_meet() -> None:
    base = replace(small_policy(), rules=1)
    mine, theirs = apply(base, SetNumbering(SectionNumbering.SECTIONS)), apply(base, insertion())
    met = merge(base, mine, theirs)
    assert not met.clashes
    assert (met.policy.numbering, met.policy.rules) == (SectionNumbering.SECTIONS, 2)
    assert met.policy.section_ids == (CALLS, USE, KEEP)


def test_a_clean_word_file_and_its_views_agree(folder: Folder) -> None:
    opened = folder.open()
    refer(opened.session, SectionNumbering.SECTIONS)
    edition = draft_edition(folder.repository(), opened.session.policy)
    page = edition.page(EN)
    assert page is not None
    assert [section.name for section in clean(edition, page).sections] == ["1. Use", "2. Retention"]
    [data] = [data for language, _, data in word_files(edition) if language == EN]
    document = read_docx(data)
    assert seen(document, accept_all(document)) == seen(document, reject_all(document))
    opened.close()
