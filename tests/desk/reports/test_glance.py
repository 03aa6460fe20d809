"""How a policy stands is told without opening it, and without leaving a trace."""

from datetime import date
from pathlib import Path

import pytest

from editor.desk.imports.starting import begin
from editor.desk.reports.glance import Glance, glance
from editor.desk.versions.clock import SystemClock
from editor.store.errors import NotAPolicyFolder, StoreError
from editor.store.history import Author
from tests.policy.values import small_policy
from tests.samples import build_sample

LIN = Author("Lin", "lin@example.com")


def files(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_the_sample_says_its_release_what_changed_since_and_who_is_behind(tmp_path: Path) -> None:
    folder, state = tmp_path / "sample", tmp_path / "state"
    build_sample(folder)
    before = files(folder)
    seen = glance(folder, state)
    assert (seen.title, seen.release, seen.updated) == ("隱私權政策", 3, date(2026, 9, 1))
    assert seen.changes == 3
    assert dict(seen.behind) == {"zh-Hans": 1, "en": 1, "ja": 2}
    assert files(folder) == before
    assert not state.exists()


def test_what_is_changed_on_disk_counts(tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    build_sample(folder)
    before = glance(folder, tmp_path / "state")
    text = next(folder.glob("text/zh-Hant/*cookie*.md"))
    text.write_text(text.read_text("utf-8") + "\n新的一段。\n", encoding="utf-8")
    seen = glance(folder, tmp_path / "state")
    assert before.changes is not None
    assert seen.changes == before.changes + 1
    assert seen.behind["en"] == before.behind["en"] + 1


def test_before_the_first_release_there_is_no_number_and_no_date(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    begin(folder, small_policy(), SystemClock(), LIN)
    seen = glance(folder, tmp_path / "state")
    assert isinstance(seen, Glance)
    assert (seen.release, seen.updated, seen.changes) == (None, None, None)


@pytest.mark.parametrize("made", [False, True])
def test_a_folder_that_is_no_policy_or_is_gone_is_said_to_be(tmp_path: Path, *, made: bool) -> None:
    folder = tmp_path / "other"
    if made:
        folder.mkdir()
    with pytest.raises(StoreError) as told:
        glance(folder, tmp_path / "state")
    assert isinstance(told.value, NotAPolicyFolder)
