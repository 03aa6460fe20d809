"""A version dated in the future stops a release, unless its publisher says why; the manifest keeps the reason."""

from datetime import timedelta

import pytest

from editor.desk.proof.proof_memory import ProofMemory
from editor.desk.proof.proving import verify
from editor.desk.release.wish import Wish
from editor.desk.versions.future_versions import MARK, FutureVersion
from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from tests.desk.folders import Folder, mark_all
from tests.policy.values import HANT, USE


def draft_of_tomorrow(folder: Folder) -> None:
    """Save a version with a clock that runs ahead, and set it right again."""
    opened = folder.open()
    folder.later(days=1)
    opened.session.submit(SetText(Cell(USE, HANT), "# 使用\n\n明天的話。"))
    mark_all(opened.session)
    opened.session.save(folder.repository(), "Tomorrow")
    folder.later(days=-1)
    opened.close()


def test_a_version_from_the_future_needs_a_reason_that_the_release_keeps(folder: Folder) -> None:
    draft_of_tomorrow(folder)
    opened = folder.open()
    with pytest.raises(FutureVersion):
        folder.release(opened.session)
    assert folder.repository().tags() == {}
    made = folder.release(opened.session, Wish(future="The office clock ran ahead.")).manifest
    assert made.warnings[-1].startswith(f"{MARK} ")
    assert made.warnings[-1].endswith("The office clock ran ahead.")
    assert verify(folder.repository()).first_breach is None
    opened.close()


def test_a_release_on_the_future_without_a_reason_is_named(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = folder.open()
    folder.release(opened.session)
    opened.close()
    memory = ProofMemory(folder.path.parent / "cache", folder.repository(), "1")
    folder.later(hours=1)
    draft_of_tomorrow(folder)
    assert verify(folder.repository(), memory=memory).first_breach is None
    opened = folder.open()
    monkeypatch.setattr("editor.desk.release.publishing.future_version", lambda *_: None)
    folder.release(opened.session)
    opened.close()
    for found in (verify(folder.repository()), verify(folder.repository(), memory=memory)):
        assert [one.code for one in found.all_breaches()] == ["future-version"]


def test_clocks_may_stand_a_little_apart(folder: Folder) -> None:
    opened = folder.open()
    folder.clock.instant += timedelta(minutes=5)
    opened.session.submit(SetText(Cell(USE, HANT), "# 使用\n\n快五分鐘。"))
    mark_all(opened.session)
    opened.session.save(folder.repository(), "Five minutes ahead")
    folder.clock.instant -= timedelta(minutes=5)
    assert folder.release(opened.session).manifest.warnings == ()
    opened.close()
