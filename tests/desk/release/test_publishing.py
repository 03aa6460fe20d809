"""Publishing: what a release holds, what stands against it, and what is left when a section is held back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from editor.desk.release.publishing import DraftChanged, NotReady, propose, publish
from editor.desk.release.wish import Wish
from editor.desk.reports.checking import check_policy
from editor.policy.editing.edits import SetFact, SetText, SetTitle
from editor.policy.releases.plan import Gap
from editor.policy.releases.release import NothingChanged
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.store.errors import DiskFull, RepositoryBusy, TagExists
from editor.store.repository import Repository
from tests.desk.folders import LIN, Folder, mark_all
from tests.policy.values import EN, HANS, HANT, KEEP, USE


def test_the_first_release_holds_every_cell_under_one_date(folder: Folder) -> None:
    opened = folder.open()
    released = folder.release(opened.session)
    manifest = released.manifest
    assert manifest.number == 1
    assert {language.updated for language in manifest.languages} == {date(2026, 9, 1)}
    assert manifest.effective == date(2026, 9, 1), "a first release needs no notice (S4)"
    snapshot = folder.repository().snapshot("refs/tags/release/1")
    assert {cell: released.blob for cell, released in manifest.cells.items()} == {
        cell: snapshot.blob(f"text/{cell.language}/{cell.section}.md") for cell in manifest.cells
    }
    assert opened.session.last_release == manifest
    opened.close()


def test_a_language_that_is_not_in_step_stands_against_the_release(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    proposal = propose(session.policy, None, (), folder.clock.now())
    assert Gap(Cell(USE, EN), CellState.DRAFT) in proposal.plan.gaps
    assert not proposal.ready
    with pytest.raises(NotReady):
        publish(session, folder.repository(), proposal)
    assert folder.repository().tags() == {}
    opened.close()


def test_unchanged_words_are_refused_with_the_reason(folder: Folder) -> None:
    opened = folder.open()
    folder.release(opened.session)
    folder.later(days=5)
    opened.session.submit(SetText(Cell(USE, HANT), opened.session.policy.text(Cell(USE, HANT)) + "\n\n"))
    mark_all(opened.session)
    proposal = propose(opened.session.policy, opened.session.last_release, (), folder.clock.now())
    assert isinstance(proposal.refusal, NothingChanged)
    assert not proposal.ready
    opened.close()


def test_a_changed_fact_is_a_changed_word(folder: Folder) -> None:
    opened = folder.open()
    folder.release(opened.session)
    folder.later(days=5)
    opened.session.submit(SetFact("days", {"*": "14 天", "en": "14 days"}))
    released = folder.release(opened.session)
    assert released.manifest.updated == date(2026, 9, 6)
    assert {cell.section for cell in released.manifest.cells if cell.section == KEEP} == {KEEP}
    opened.close()


def test_a_section_held_back_keeps_its_last_released_words_in_every_language(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    first = folder.release(session).manifest
    folder.later(days=5)
    session.submit(SetFact("days", {"*": "14 天", "en": "14 days"}))
    for language in (HANT, HANS, EN):
        session.submit(SetText(Cell(KEEP, language), f"# Unripe\n\nNot yet, {language}."))
        session.submit(SetText(Cell(USE, language), f"# Ripe\n\nUrgent, {language}."))
    released = folder.release(session, Wish(held=frozenset({KEEP})))
    for language in (HANT, HANS, EN):
        assert released.manifest.cells[Cell(KEEP, language)] == first.cells[Cell(KEEP, language)]
        assert released.manifest.cells[Cell(USE, language)] != first.cells[Cell(USE, language)]
    assert session.policy.text(Cell(KEEP, EN)).startswith("# Unripe")
    folder.later(days=1)
    third = folder.release(session).manifest
    assert third.cells[Cell(KEEP, EN)] != first.cells[Cell(KEEP, EN)]
    opened.close()


def test_a_language_published_behind_keeps_its_words_its_date_and_the_reason(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    first = folder.release(session).manifest
    folder.later(days=5)
    session.submit(SetText(Cell(USE, HANT), "# 使用\n\n改了。"))
    session.submit(SetText(Cell(USE, EN), "# Use\n\nHalf translated"))
    session.submit(SetText(Cell(USE, HANS), "# 使用\n\n改了。"))
    blocked = propose(session.policy, session.last_release, (), folder.clock.now())
    assert {gap.cell for gap in blocked.plan.gaps} == {Cell(USE, EN), Cell(USE, HANS)}
    wish = Wish(behind={EN: "The translator is away", HANS: "Being converted"})
    released = folder.release(session, wish, mark=False).manifest
    english = released.language(EN)
    assert english is not None
    assert (english.updated, english.behind, english.reason) == (date(2026, 9, 1), (USE,), "The translator is away")
    assert released.cells[Cell(USE, EN)] == first.cells[Cell(USE, EN)]
    assert released.updated == date(2026, 9, 6)
    opened.close()


def test_a_ready_language_is_held_back_alone_and_goes_out_later(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    first = folder.release(session).manifest
    folder.later(days=5)
    session.submit(SetText(Cell(USE, HANT), "# 使用\n\n改了。"))
    session.submit(SetText(Cell(USE, EN), "# Use\n\nChanged."))
    session.submit(SetText(Cell(USE, HANS), "# 使用\n\n改了。"))
    mark_all(session)
    everything = propose(session.policy, session.last_release, (), folder.clock.now())
    assert not everything.plan.gaps
    wish = Wish(behind={EN: "Counsel reads it again"}, waiting=frozenset({EN}))
    released = folder.release(session, wish, mark=False).manifest
    english, simplified = released.language(EN), released.language(HANS)
    assert english is not None
    assert simplified is not None
    assert (english.updated, english.behind) == (first.updated, (USE,))
    assert english.reason == "Counsel reads it again"
    assert released.cells[Cell(USE, EN)] == first.cells[Cell(USE, EN)]
    assert released.cells[Cell(USE, HANS)] != first.cells[Cell(USE, HANS)]
    assert not simplified.behind
    folder.later(days=1)
    later = folder.release(session, mark=False).manifest.language(EN)
    assert later is not None
    assert not later.behind
    opened.close()


def test_a_language_that_was_never_released_is_not_held_back(folder: Folder) -> None:
    opened = folder.open()
    mark_all(opened.session)
    wish = Wish(behind={EN: "Not yet"}, waiting=frozenset({EN}))
    proposal = propose(opened.session.policy, None, (), folder.clock.now(), wish)
    assert {gap.cell.language for gap in proposal.plan.gaps} == {EN}
    opened.close()


def test_the_source_can_never_be_published_behind(folder: Folder) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, HANT), ""))
    proposal = propose(opened.session.policy, None, (), folder.clock.now(), Wish(behind={HANT: "why not"}))
    assert Gap(Cell(USE, HANT), CellState.MISSING) in proposal.plan.gaps
    opened.close()


def test_a_language_without_a_title_is_not_published(folder: Folder) -> None:
    opened = folder.open()
    opened.session.submit(SetTitle(EN, "  "))
    mark_all(opened.session)
    proposal = propose(opened.session.policy, None, (), folder.clock.now())
    assert proposal.plan.untitled == (EN,)
    assert not proposal.ready
    opened.close()


def test_a_retitled_policy_is_a_new_release(folder: Folder) -> None:
    opened = folder.open()
    folder.release(opened.session)
    opened.session.submit(SetTitle(EN, "Our privacy policy"))
    assert folder.release(opened.session).manifest.number == 2
    opened.close()


def test_an_error_counts_only_in_words_that_the_release_takes_from_the_draft(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    folder.release(session)
    folder.later(days=1)
    session.submit(SetText(Cell(USE, HANT), "# 使用\n\nTODO"))
    session.submit(SetText(Cell(KEEP, HANT), "# 保存\n\n保存 {{days}}，並妥善保管。"))
    mark_all(session)
    found = check_policy(session.policy)
    assert not propose(session.policy, session.last_release, found, folder.clock.now()).ready
    held = Wish(held=frozenset({USE}))
    assert propose(session.policy, session.last_release, found, folder.clock.now(), held).ready
    opened.close()


def test_a_proposal_of_another_draft_is_refused(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    mark_all(session)
    proposal = propose(session.policy, None, (), folder.clock.now())
    session.submit(SetText(Cell(USE, EN), "# Use\n\nTyped meanwhile."))
    with pytest.raises(DraftChanged):
        publish(session, folder.repository(), proposal)
    session.undo()
    assert publish(session, folder.repository(), proposal).manifest.number == 1
    opened.close()


def test_a_tag_that_stands_in_the_way_stops_a_release_before_anything_is_written(folder: Folder) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), "# Use\n\nWe tell you by fax."))
    repository = folder.repository()
    head = repository.head()
    assert head is not None
    repository.tag("release/1", head, "Not ours", LIN, folder.clock.now())
    with pytest.raises(TagExists):
        folder.release(opened.session)
    assert repository.head() == head
    assert opened.session.save(repository, "Saved all the same") is not None
    opened.close()


def test_a_release_that_could_not_be_tagged_is_a_release(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise RepositoryBusy(folder.path, ())

    opened = folder.open()
    with monkeypatch.context() as patch:
        patch.setattr(Repository, "tag", refuse)
        released = folder.release(opened.session)
    assert opened.session.base == folder.repository().head() == released.version
    opened.close()
    folder.open().close()
    assert folder.repository().tags()["release/1"].target == released.version


def test_a_release_that_the_disk_refuses_halfway_keeps_the_draft_and_can_be_tried_again(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = folder.open()
    session = opened.session
    mark_all(session)
    proposal = propose(session.policy, None, (), folder.clock.now())
    commit = Repository.commit

    def full(self: Repository, changes: Mapping[str, bytes | None], *rest: Any) -> str:
        if "releases/1.toml" in changes:
            raise DiskFull(folder.path)
        return commit(self, changes, *rest)

    monkeypatch.setattr(Repository, "commit", full)
    with pytest.raises(DiskFull):
        publish(session, folder.repository(), proposal)
    monkeypatch.undo()
    assert not session.is_dirty
    assert session.base == folder.repository().head()
    assert publish(session, folder.repository(), proposal).manifest.number == 1
    opened.close()


def test_a_language_without_a_single_word_is_not_published_behind(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    for section in (USE, KEEP):
        session.submit(SetText(Cell(section, EN), ""))
    mark_all(session)
    wish = Wish(behind={EN: "not begun"})
    proposal = propose(session.policy, None, (), folder.clock.now(), wish)
    assert {gap.cell for gap in proposal.plan.gaps} == {Cell(USE, EN), Cell(KEEP, EN)}
    assert not proposal.ready
    opened.close()
