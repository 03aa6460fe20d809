"""Whose journal is whose: copies, worktrees, clones and shared folders never take words from each other."""

import copy
import shutil
import subprocess
from pathlib import Path

import pytest

from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from editor.store.disk import atomic
from editor.store.errors import DiskFull, ReadOnlyFolder
from editor.store.lock import FolderLock
from tests.desk.folders import Folder
from tests.policy.values import EN, USE

SAVED = "# Use\n\nWe tell you by letter."


def _at(folder: Folder, place: Path) -> Folder:
    """The same person at the same computer, with another folder."""
    other = copy.copy(folder)
    other.path = place
    return other


def _copied(folder: Folder, place: Path) -> Folder:
    shutil.copytree(folder.path, place)
    return _at(folder, place)


def _type(folder: Folder, words: str) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), f"# Use\n\n{words}"))
    entry = opened.session.journal_entry()
    assert entry is not None
    opened.journal.write(entry)
    opened.close()


def _found(folder: Folder) -> str:
    opened = folder.open()
    try:
        return opened.session.policy.text(Cell(USE, EN)).removeprefix("# Use\n\n")
    finally:
        opened.close()


def _state(folder: Folder) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(folder.state.rglob("*")) if path.is_file()}


def _refuse_claims(monkeypatch: pytest.MonkeyPatch) -> None:
    real = atomic.write

    def refuse(path: Path, data: bytes, mode: int = 0o666) -> None:
        if path.name.startswith("dateline-journal"):
            raise DiskFull(path)
        real(path, data, mode)

    monkeypatch.setattr(atomic, "write", refuse)


def test_a_copy_that_cannot_be_claimed_never_writes_over_the_words_of_the_original(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(folder, "Of the original.")
    mine = _copied(folder, tmp_path / "copy")
    with monkeypatch.context() as patched:
        _refuse_claims(patched)
        assert _found(mine) == "Of the original."
        _type(mine, "Of the copy.")
        assert _found(folder) == "Of the original."
        assert _found(mine) == "Of the copy."
    assert _found(mine) == "Of the copy."
    assert _found(folder) == "Of the original."
    assert _found(_at(folder, mine.path.rename(tmp_path / "renamed"))) == "Of the copy."


def test_words_that_a_copy_gave_up_do_not_come_back_and_stay_with_the_original(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(folder, "Of the original.")
    mine = _copied(folder, tmp_path / "copy")
    with monkeypatch.context() as patched:
        _refuse_claims(patched)
        opened = mine.open()
        opened.journal.clear()
        opened.close()
        assert _found(mine) in SAVED
    assert _found(mine) in SAVED
    assert _found(folder) == "Of the original."


def test_a_damaged_journal_of_the_original_is_left_to_it(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(folder, "Of the original.")
    mine = _copied(folder, tmp_path / "copy")
    for path in (folder.state / "journal").glob("*.json"):
        path.write_bytes(b"damage")
    before = _state(folder)
    _refuse_claims(monkeypatch)
    assert _found(mine) in SAVED
    assert _state(folder) == before


@pytest.mark.parametrize("way", ["worktree", "clone"])
def test_worktrees_and_clones_have_journals_of_their_own(folder: Folder, tmp_path: Path, way: str) -> None:
    program = shutil.which("git")
    if program is None:
        pytest.skip("no git program to make another place of the policy with")
    _type(folder, "Of the first.")
    others = [_at(folder, tmp_path / name) for name in ("one", "two")]
    for other in others:
        how = {"worktree": ["worktree", "add", "-b", other.path.name], "clone": ["clone", "."]}[way]
        subprocess.run([program, *how, str(other.path)], cwd=folder.path, capture_output=True, check=True)
        assert _found(other) in SAVED
        _type(other, f"Of {other.path.name}.")
    assert _found(folder) == "Of the first."
    assert [_found(other) for other in others] == ["Of one.", "Of two."]


def test_two_computers_that_share_a_folder_in_a_cloud_find_their_own_words(folder: Folder, tmp_path: Path) -> None:
    _type(folder, "At home.")
    office = _at(folder, folder.path)
    office.state = tmp_path / "office"
    assert _found(office) in SAVED
    _type(office, "At the office.")
    for file in (folder.path / "text/en/use.md", folder.path / "policy.toml", *folder.path.glob(".git/dateline-jour*")):
        shutil.copy(file, file.with_name(f"{file.stem} (conflicted copy 2026-09-01){file.suffix}"))
    assert _found(folder) == "At home."
    assert _found(office) == "At the office."
    assert _found(_at(folder, folder.path.rename(tmp_path / "renamed"))) == "At home."


def test_a_folder_that_cannot_be_written_shows_the_words_and_touches_no_journal(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(folder, "Kept.")
    moved = _at(folder, folder.path.rename(tmp_path / "moved"))
    before = _state(folder)

    def refuse(lock: FolderLock, *_: object) -> FolderLock:
        raise ReadOnlyFolder(lock.folder)

    monkeypatch.setattr(FolderLock, "acquire", refuse)
    opened = moved.open()
    assert not opened.opened.writable
    assert opened.session.policy.text(Cell(USE, EN)) == "# Use\n\nKept."
    opened.close()
    assert _state(folder) == before
