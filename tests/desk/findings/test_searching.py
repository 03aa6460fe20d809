"""Searching the draft and the history, replacing, and following a sentence back to who wrote it."""

import pytest

from editor.desk.comparison.lineage import Deed, as_stored, draft_lineage, lineage, sentence_at
from editor.desk.comparison.phrases import phrase_changes
from editor.desk.findings.searching import (
    FactValue,
    PolicyTitle,
    SearchScope,
    around_changes,
    cells_in,
    replaced,
    replacing,
    search,
    search_parts,
)
from editor.desk.versions.history import history
from editor.policy.editing.edits import AddSection, Batch, RemoveSection, SetFact, SetText, SetTitle, apply
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.store.history import Author
from editor.text.redline.spans import SpanKind, new_text, old_text
from editor.text.search.search import BadReplacement, Sought
from tests.desk.folders import LIN, Folder
from tests.policy.values import EN, HANS, HANT, KEEP, USE, small_policy

WARD = Author("Helen Ward", "ward@example.org")


@pytest.fixture
def policy() -> Policy:
    edits = (
        SetText(Cell(USE, HANT), "# 使用\n\n隱私，隱私權。\n\n別的話。"),
        SetText(Cell(USE, HANS), "# 使用\n\n隐私，隐私权。"),
        SetText(Cell(KEEP, HANT), "# 保存\n\n保護隱私。"),
    )
    return apply(small_policy(), Batch(edits))


@pytest.mark.parametrize(
    ("scope", "at", "wanted"),
    [
        (SearchScope.TEXT, Cell(USE, HANS), {(USE, HANS): 2}),
        (SearchScope.TEXT, None, {}),
        (SearchScope.LANGUAGE, Cell(USE, HANT), {(USE, HANT): 2, (KEEP, HANT): 1}),
        (SearchScope.LANGUAGE, None, {(USE, HANT): 2, (KEEP, HANT): 1}),
        (SearchScope.DRAFT, None, {(USE, HANT): 2, (USE, HANS): 2, (KEEP, HANT): 1}),
    ],
)
def test_simplified_words_are_found_wherever_they_are_sought(
    policy: Policy, scope: SearchScope, at: Cell | None, wanted: dict[tuple[str, str], int]
) -> None:
    hits = list(search(policy, cells_in(policy, scope, at), Sought("隐私")))
    assert {tuple(one.cell): len(one.found) for one in hits} == wanted


def test_a_search_that_nobody_waits_for_ends(policy: Policy) -> None:
    assert list(search(policy, cells_in(policy, SearchScope.DRAFT, None), Sought("使用"), lambda: True)) == []


def test_each_chinese_text_gets_the_words_in_its_own_script_and_one_undo_takes_all_back(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    edit = SetText(Cell(USE, HANS), "# 使用\n\n我们用信件通知您。通知您的信件。")
    session.submit(edit)
    before = session.policy
    hits = list(search(before, cells_in(before, SearchScope.DRAFT, None), Sought("信件")))
    texts = list(replaced(hits, Sought("信件"), "电子邮件"))
    assert {one.place: (one.after, one.count) for one in texts} == {
        Cell(USE, HANT): ("# 使用\n\n我們用電子郵件通知您。", 1),
        Cell(USE, HANS): ("# 使用\n\n我们用电子邮件通知您。通知您的电子邮件。", 2),
    }
    for one in texts:
        assert (old_text(one.spans), new_text(one.spans)) == (one.before, one.after)
    session.pause()
    replacement = replacing(before, texts)
    assert replacement is not None
    session.submit(replacement)
    session.undo()
    assert session.policy == before
    opened.close()


def test_words_typed_in_the_script_of_the_text_stay_as_typed(policy: Policy) -> None:
    hits = list(search(policy, (Cell(KEEP, HANT),), Sought("隐私")))
    assert [one.after for one in replaced(hits, Sought("隐私"), "裏面")] == ["# 保存\n\n保護裏面。"]
    exact = Sought("隱私", script=True)
    hits = list(search(policy, (Cell(KEEP, HANT),), exact))
    assert [one.after for one in replaced(hits, exact, "隐私")] == ["# 保存\n\n保護隐私。"]


def test_what_stays_as_it_was_is_no_replacement_and_a_text_that_changed_since_stays(policy: Policy) -> None:
    hits = list(search(policy, cells_in(policy, SearchScope.DRAFT, None), Sought("隐私")))
    assert list(replaced(hits, Sought("隐私"), "隱私")) == []
    texts = list(replaced(hits, Sought("隐私"), "個資"))
    changed = apply(policy, Batch(tuple(SetText(one.place, "# Other") for one in texts if isinstance(one.place, Cell))))
    assert replacing(changed, texts) is None


def test_replacing_reaches_titles_and_the_values_of_facts_and_one_undo_takes_all_back(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    session.submit(
        Batch(
            (
                SetTitle(HANT, "隱私權政策"),
                SetTitle(HANS, "隐私政策"),
                SetFact("office", {"*": "Privacy Office", "zh-Hant": "隱私辦公室"}),
                SetText(Cell(KEEP, HANT), "# 保存\n\n保護隱私。"),
            )
        )
    )
    before, sought = session.policy, Sought("隐私")
    hits = [*search_parts(before, SearchScope.DRAFT, None, sought), *search(before, (Cell(KEEP, HANT),), sought)]
    texts = list(replaced(hits, sought, "个资"))
    assert [(one.place, one.after) for one in texts] == [
        (PolicyTitle(HANT), "個資權政策"),
        (PolicyTitle(HANS), "个资政策"),
        (FactValue("office", "zh-Hant"), "個資辦公室"),
        (Cell(KEEP, HANT), "# 保存\n\n保護個資。"),
    ]
    session.pause()
    edit = replacing(before, texts)
    assert edit is not None
    session.submit(edit)
    assert session.policy.titles[HANS] == "个资政策"
    assert session.policy.facts["office"] == {"*": "Privacy Office", "zh-Hant": "個資辦公室"}
    session.undo()
    assert session.policy == before
    opened.close()


def test_titles_and_facts_are_searched_where_their_language_is(policy: Policy) -> None:
    edits = (SetTitle(EN, "Office rules"), SetFact("office", {"*": "Office", "zh-Hant": "Office 辦公室"}))
    policy = apply(policy, Batch(edits))

    def places(scope: SearchScope, at: Cell | None) -> list[object]:
        return [one.place for one in search_parts(policy, scope, at, Sought("office"))]

    title, everywhere, hant = PolicyTitle(EN), FactValue("office", "*"), FactValue("office", "zh-Hant")
    assert places(SearchScope.TEXT, Cell(USE, EN)) == []
    assert places(SearchScope.LANGUAGE, Cell(USE, EN)) == [title, everywhere]
    assert places(SearchScope.LANGUAGE, Cell(USE, HANT)) == [hant]
    assert places(SearchScope.DRAFT, None) == [title, everywhere, hant]


def test_a_replacement_with_line_ends_leaves_a_title_on_one_line(policy: Policy) -> None:
    policy = apply(policy, SetTitle(EN, "House rules"))
    sought = Sought("House ", regular=True)
    (one,) = replaced(search_parts(policy, SearchScope.LANGUAGE, Cell(USE, EN), sought), sought, r"Shop\nand house ")
    assert one.after == "Shop and house rules"


def test_a_replacement_that_names_no_group_is_refused(policy: Policy) -> None:
    sought = Sought("隐(私)", regular=True)
    hits = list(search(policy, cells_in(policy, SearchScope.DRAFT, None), sought))
    assert {one.after for one in replaced(hits, sought, r"\1\1")} >= {"# 保存\n\n保護私私。"}
    with pytest.raises(BadReplacement):
        list(replaced(hits, sought, r"\2"))


def test_only_the_paragraphs_in_which_something_changes_are_shown(policy: Policy) -> None:
    hits = list(search(policy, (Cell(USE, HANT),), Sought("隐私")))
    (one,) = replaced(hits, Sought("隐私"), "個資")
    shown = around_changes(one.spans)
    assert new_text(shown) == "…\n個資，個資權。\n"
    assert [span.text for span in shown if span.kind is SpanKind.DELETED] == ["隱私", "隱私"]


@pytest.fixture
def written(folder: Folder) -> Folder:
    """The English of a section through four versions: brought by Lin, reworded by Ward, moved by Lin."""
    opened = folder.open()
    session, repository = opened.session, folder.repository()
    steps: list[tuple[Author, dict[Cell, str]]] = [
        (LIN, {Cell(USE, EN): "# Use\n\nWe tell you by letter. We keep all letters for thirty days."}),
        (WARD, {Cell(USE, EN): "# Use\n\nWe tell you by letter. We keep all your letters for fourteen days."}),
        (WARD, {Cell(USE, EN): "# Use\n\nWe tell you all. We keep all your letters for fourteen days."}),
        (LIN, {
            Cell(USE, EN): "# Use\n\nWe tell you all.",
            Cell(KEEP, EN): "# Retention\n\nWe keep all your letters for fourteen days.",
        }),
    ]  # fmt: skip
    for number, (author, texts) in enumerate(steps):
        folder.later(days=1)
        session.author = author
        session.submit(Batch(tuple(SetText(cell, text) for cell, text in texts.items())))
        session.save(repository, f"Step {number}")
    opened.close()
    return folder


def told(folder: Folder, cell: Cell, words: str, draft: str) -> list[tuple[str, Deed, str]]:
    found = draft_lineage(folder.repository(), cell, words, draft)
    return [(one.version.message if one.version else "draft", one.deed, one.words) for one in found]


def test_a_sentence_is_followed_back_through_moves_and_rewording_to_who_brought_it(written: Folder) -> None:
    text = "# Retention\n\nWe keep all your letters for fourteen days."
    words = "We keep all your letters for fourteen days."
    assert sentence_at(text, text.index("letters")) == words
    assert told(written, Cell(KEEP, EN), words, text) == [
        ("Step 3", Deed.MOVED, words),
        ("Step 1", Deed.CHANGED, words),
        ("Step 0", Deed.BROUGHT, "We keep all letters for thirty days."),
    ]


def test_a_sentence_that_is_gone_is_followed_back_from_a_version_that_had_it(written: Folder) -> None:
    repository = written.repository()
    second = next(row.version.id for row in history(repository) if row.version.message == "Step 1")
    found = [one.deed for one in lineage(repository, Cell(USE, EN), "We tell you by letter.", second)]
    assert found == [Deed.BROUGHT]
    assert list(lineage(repository, Cell(USE, EN), "We tell you all.", second)) == []


def test_a_sentence_as_readers_have_it_is_found_in_the_text() -> None:
    policy = small_policy()
    assert as_stored(policy, Cell(KEEP, EN), "We keep it for 30 days.") == "We keep it for {{days}}."
    assert as_stored(policy, Cell(KEEP, EN), "We keep it") == "We keep it"
    assert as_stored(policy, Cell(KEEP, EN), "Nowhere.") == "Nowhere."


def test_part_of_a_sentence_is_followed_as_long_as_it_reads_the_same(written: Folder) -> None:
    text = "# Retention\n\nWe keep all your letters for fourteen days."
    assert told(written, Cell(KEEP, EN), "fourteen days", text)[-1] == ("Step 1", Deed.BROUGHT, "fourteen days")
    assert told(written, Cell(KEEP, EN), "sixteen", text) == told(written, Cell(KEEP, EN), "  ", text) == []


def test_a_sentence_that_is_only_in_the_draft_says_so(written: Folder) -> None:
    text = "# Use\n\nWe tell you all. Nobody saved this."
    assert told(written, Cell(USE, EN), "Nobody saved this.", text) == [("draft", Deed.BROUGHT, "Nobody saved this.")]
    assert told(written, Cell(USE, EN), "We tell you all of it.", "# Use\n\nWe tell you all of it.")[:2] == [
        ("draft", Deed.CHANGED, "We tell you all of it."),
        ("Step 2", Deed.CHANGED, "We tell you all."),
    ]


def test_the_versions_in_which_a_phrase_came_or_went(written: Folder) -> None:
    repository = written.repository()
    noted: list[None] = []
    rows = history(repository)
    found = list(phrase_changes(repository, rows, Sought("LETTER"), lambda: noted.append(None)))
    assert [(one.row.version.message, one.balance) for one in found] == [
        ("Step 3", 0),
        ("Step 2", -1),
        ("Step 0", 1),
        ("Begin the policy", 1),
    ]
    assert {tally.cell: (tally.before, tally.after) for tally in found[0].tallies} == {
        Cell(USE, EN): (1, 0),
        Cell(KEEP, EN): (0, 1),
    }
    assert len(noted) == len(rows)
    assert list(phrase_changes(repository, rows, Sought("letter"), stop=lambda: True)) == []


def test_a_removed_section_takes_its_phrases_with_it(folder: Folder) -> None:
    opened = folder.open()
    session, repository = opened.session, folder.repository()
    more = SectionId("more")
    session.submit(Batch((AddSection(Section(more), 2), SetText(Cell(more, EN), "# More\n\nRare words."))))
    session.save(repository, "Came")
    session.submit(RemoveSection(more))
    session.save(repository, "Went")
    found = list(phrase_changes(repository, history(repository), Sought("rare words")))
    assert [(one.row.version.message, one.balance) for one in found] == [("Went", -1), ("Came", 1)]
    opened.close()
