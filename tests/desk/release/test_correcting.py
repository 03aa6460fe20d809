"""A release that was dated wrongly is corrected in the open: the same words, another date, and a word on the page."""

from datetime import date

import pytest

from editor.desk.exports.exporting import release_pages
from editor.desk.proof.proving import verify
from editor.desk.release.publishing import propose
from editor.desk.release.wish import Wish
from editor.desk.versions.releases import manifests
from editor.policy.editing.edits import SetText, SetTitle
from editor.policy.releases.release import ClockBehind, NotACorrection, WordsDiffer
from editor.policy.section import Cell
from tests.desk.folders import Folder, mark_all
from tests.policy.values import EN, HANS, HANT, USE

RIGHT = date(2026, 8, 28)


def test_a_wrong_date_is_corrected_without_a_word_of_the_draft(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    first = folder.release(session).manifest
    folder.later(days=3)
    session.submit(SetText(Cell(USE, HANT), "# 使用\n\n還沒寫完 TODO"))
    released = folder.release(session, Wish(corrected=RIGHT), mark=False)
    made = released.manifest
    assert (made.number, made.corrects, made.updated) == (2, 1, RIGHT)
    assert made.cells == first.cells
    assert {language.updated for language in made.languages} == {RIGHT}
    assert made.effective >= first.effective
    repository = folder.repository()
    assert verify(repository).first_breach is None
    assert {(page.corrects, page.updated) for page in release_pages(repository)} == {(1, RIGHT)}
    assert session.policy.text(Cell(USE, HANT)).endswith("TODO"), "the draft stays"
    mark_all(session)
    folder.later(days=1)
    assert folder.release(session).manifest.updated == date(2026, 9, 5)
    assert verify(folder.repository()).first_breach is None
    opened.close()


def test_a_language_that_was_behind_keeps_the_date_of_its_own_words(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    folder.release(session)
    folder.later(days=3)
    session.submit(SetText(Cell(USE, HANT), "# 使用\n\n我們寫信給您。"))
    second = folder.release(session, Wish(behind={EN: "away", HANS: "away"}), mark=False)
    behind = second.manifest.language(EN)
    assert behind is not None
    folder.later(days=1)
    made = folder.release(session, Wish(corrected=date(2026, 9, 2)), mark=False).manifest
    kept = made.language(EN)
    assert kept == behind
    assert verify(folder.repository()).first_breach is None
    opened.close()


def test_what_is_no_correction_is_refused(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    last = folder.release(session).manifest

    def refusal(day: date) -> object:
        proposal = propose(session.policy, last, (), folder.clock.now(), Wish(corrected=day))
        assert not proposal.ready
        return proposal.refusal

    assert isinstance(refusal(last.updated), NotACorrection)
    assert isinstance(refusal(date(2026, 9, 2)), NotACorrection)
    folder.later(days=-1)
    assert isinstance(refusal(RIGHT), ClockBehind)
    folder.later(days=2)
    session.submit(SetTitle(EN, "Another title"))
    assert isinstance(refusal(RIGHT), WordsDiffer)
    opened.close()


@pytest.mark.parametrize("day", [date(2026, 9, 1), date(2027, 1, 1)])
def test_the_date_of_a_correction_is_proved_as_any_other(folder: Folder, day: date) -> None:
    opened = folder.open()
    folder.release(opened.session)
    opened.close()
    proposal = propose(opened.session.policy, opened.session.last_release, (), folder.clock.now(), Wish(corrected=day))
    assert proposal.stamp is None


def test_an_older_release_of_the_same_words_can_be_named_and_one_of_other_words_cannot(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    first = folder.release(session).manifest
    folder.later(days=1)
    session.submit(SetText(Cell(USE, HANT), "# 使用\n\n我們寫信給您。"))
    second = folder.release(session).manifest
    folder.later(days=1)
    third = folder.release(session, Wish(corrected=date(2026, 8, 28)), mark=False).manifest
    fourth = folder.release(session, Wish(corrected=date(2026, 8, 30), wrong=second), mark=False).manifest
    assert (third.corrects, fourth.corrects) == (2, 2)
    assert verify(folder.repository()).first_breach is None
    assert [one.number for one in manifests(folder.repository())] == [4, 3, 2, 1]
    for wrong, day, refusal in (
        (first, date(2026, 8, 29), WordsDiffer),
        (second, second.updated, NotACorrection),
        (second, fourth.updated, NotACorrection),
    ):
        wish = Wish(corrected=day, wrong=wrong)
        proposal = propose(session.policy, session.last_release, (), folder.clock.now(), wish)
        assert isinstance(proposal.refusal, refusal)
    opened.close()
