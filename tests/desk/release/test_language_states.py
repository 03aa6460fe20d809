"""A language enters with a release, keeps none back while it is prepared, and ends with one that is approved for it."""

from dataclasses import replace

from editor.desk.proof.proving import verify
from editor.desk.release.publishing import propose
from editor.desk.reports.checking import check_policy
from editor.desk.review.review_subjects import SubjectStanding, matters, standing_of_plan
from editor.desk.translation.draft_cells import draft_cells
from editor.policy.editing.edits import ChangeLanguage, RemoveLanguage, SetText
from editor.policy.language import LanguageState
from editor.policy.policy import Policy
from editor.policy.releases.plan import plan
from editor.policy.reviews.subject import of_end, subject
from editor.policy.section import Cell
from tests.desk.folders import Folder
from tests.policy.values import EN, HANS, HANT, KEEP, USE


def in_state(policy: Policy, state: LanguageState) -> ChangeLanguage:
    return ChangeLanguage(replace(policy.language(EN), state=state))


def standing(policy: Policy) -> SubjectStanding:
    return standing_of_plan(policy, plan(policy, draft_cells(policy), None))


def test_a_language_enters_goes_on_and_ends_and_every_release_holds(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    session.submit(in_state(session.policy, LanguageState.PREPARATION))
    session.submit(SetText(Cell(USE, EN), "# Use\n\nTODO: 我們保存您的資料。"))
    first = folder.release(session).manifest
    assert [one.tag for one in first.languages] == [HANT, HANS]
    assert not any(cell.language == EN for cell in first.cells)
    folder.later(days=1)
    session.submit(in_state(session.policy, LanguageState.PUBLISHED))
    waiting = propose(session.policy, session.last_release, check_policy(session.policy), folder.clock.now())
    assert not waiting.ready
    session.submit(SetText(Cell(USE, EN), "# Use\n\nWe use it."))
    second = folder.release(session).manifest
    assert second.language(EN) is not None
    folder.later(days=1)
    session.submit(RemoveLanguage(EN))
    third = folder.release(session).manifest
    assert third.language(EN) is None
    assert [proof.breaches for proof in verify(folder.repository()).releases] == [(), (), ()]
    assert folder.repository().snapshot("refs/tags/release/2").blob(f"text/en/{KEEP}.md") is not None
    opened.close()


def test_the_end_of_a_language_is_agreed_on_as_a_removal(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    folder.release(session)
    before = standing(session.policy)
    session.submit(RemoveLanguage(EN))
    found = [one for one in matters(before, standing(session.policy), {}) if one.subject == of_end(EN)]
    assert len(found) == 1
    assert found[0].base.words
    assert not found[0].head.words
    assert subject("ended/en") == of_end(EN)
    assert of_end(EN).cell is None
    opened.close()
