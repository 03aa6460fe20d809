"""Opening a folder: unsaved words come back, other programs' changes are seen, and one program works at a time."""

import os
import re
import shutil
from pathlib import Path

import pytest

from editor.desk.session.opening import open_policy
from editor.desk.session.undo import CursorPlace
from editor.desk.team.external_changes import elsewhere
from editor.desk.versions.releases import ensure_tags
from editor.policy.editing.edits import SetText, Splice
from editor.policy.errors import TooLongRun, TooManyMarks
from editor.policy.limits import RUN_CHARACTERS, TEXT_BYTES, TEXT_MARKS
from editor.policy.section import Cell
from editor.store.disk import atomic
from editor.store.errors import DiskFull, FolderLocked, NewerFormat, NotAPolicyFolder, StoreError
from editor.store.formats.layout import DamagedPolicy
from editor.store.personal.journal import Journal
from tests.desk.folders import LIN, Folder
from tests.policy.values import EN, HANT, KEEP, USE


def test_words_that_were_only_journalled_come_back(folder: Folder) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), "# Use\n\nUnsaved words."))
    entry = opened.session.journal_entry()
    assert entry is not None
    opened.journal.write(entry)
    opened.close()  # without a save, as after a kill
    again = folder.open()
    assert again.opened.recovered
    assert again.session.policy.text(Cell(USE, EN)) == "# Use\n\nUnsaved words."
    assert again.session.is_dirty
    again.close()


def test_a_journal_whose_words_were_saved_after_all_is_no_draft(folder: Folder) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), "# Use\n\nSaved words."))
    entry = opened.session.journal_entry()
    assert entry is not None
    opened.journal.write(entry)
    opened.session.save(folder.repository(), "Save")
    opened.close()
    again = folder.open()
    assert not again.opened.recovered
    assert not again.session.is_dirty
    again.close()


def test_words_typed_while_a_version_was_made_win_over_it_and_the_rest_of_it_stays(folder: Folder) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), "# Use\n\nSaved."))
    opened.session.submit(SetText(Cell(KEEP, EN), "# Keep\n\nSaved too."))
    save = opened.session.begin_save("Save")
    assert save is not None
    opened.session.submit(SetText(Cell(KEEP, EN), "# Keep\n\nTyped within the same second."))
    entry = opened.session.journal_entry()
    assert entry is not None
    opened.journal.write(entry)
    save.write(folder.repository())
    opened.close()  # killed before the session heard of the version
    again = folder.open()
    assert again.session.policy.text(Cell(USE, EN)) == "# Use\n\nSaved."
    assert again.session.policy.text(Cell(KEEP, EN)) == "# Keep\n\nTyped within the same second."
    entry = again.session.journal_entry()
    assert entry is not None
    assert set(entry.changes) == {"text/en/keep.md"}
    again.close()


def test_a_version_of_another_program_does_not_swallow_the_journal(folder: Folder) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), "# Use\n\nAn hour of work."))
    entry = opened.session.journal_entry()
    assert entry is not None
    opened.journal.write(entry)
    folder.later(minutes=5)
    repository = folder.repository()
    pulled = {"text/en/use.md": b"# Use\n\nPulled.\n", "text/en/keep.md": b"# Keep\n\nPulled.\n"}
    repository.commit(pulled, "Pulled", LIN, folder.clock.now(), repository.head())
    opened.close()
    again = folder.open()
    assert again.opened.recovered
    assert again.session.policy.text(Cell(USE, EN)) == "# Use\n\nAn hour of work."
    assert again.session.policy.text(Cell(KEEP, EN)) == "# Keep\n\nPulled."
    again.close()


def test_a_journal_newer_than_the_version_wins(folder: Folder) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), "# Use\n\nFirst and unsaved."))
    folder.later(seconds=9)
    entry = opened.session.journal_entry()
    assert entry is not None
    folder.later(seconds=-5)
    opened.session.submit(SetText(Cell(USE, EN), "# Use\n\nFirst."))
    opened.session.save(folder.repository(), "Save")
    opened.journal.write(entry)
    opened.close()
    again = folder.open()
    assert again.session.policy.text(Cell(USE, EN)) == "# Use\n\nFirst and unsaved."
    again.close()


def test_what_another_program_wrote_becomes_part_of_the_draft(folder: Folder) -> None:
    (folder.path / "text/en/use.md").write_bytes(b"# Use\r\n\r\nWritten elsewhere.\r\n")
    (folder.path / "text/en/keep.md").unlink()
    opened = folder.open()
    assert set(opened.opened.foreign) == {"text/en/use.md", "text/en/keep.md"}
    assert opened.session.policy.text(Cell(USE, EN)) == "# Use\n\nWritten elsewhere."
    assert opened.session.policy.text(Cell(KEEP, EN)) == ""
    opened.session.save(folder.repository(), "Take over")
    opened.close()
    assert (folder.path / "text/en/use.md").read_bytes() == b"# Use\n\nWritten elsewhere.\n"
    assert not folder.repository().worktree_changes()


def test_a_second_program_is_told_who_holds_the_folder(folder: Folder) -> None:
    first = folder.open()
    with pytest.raises(FolderLocked) as locked:
        folder.open()
    assert locked.value.holder is not None
    assert locked.value.holder.pid == os.getpid()
    first.close()
    folder.open().close()


def test_a_folder_that_is_no_policy_is_named(tmp_path: Path, folder: Folder) -> None:
    with pytest.raises(NotAPolicyFolder):
        open_policy(tmp_path, folder.state, folder.clock, LIN)


@pytest.mark.parametrize(
    ("path", "data", "error"),
    [
        ("policy.toml", b"format = 3\n", NewerFormat),
        ("policy.toml", b"format = 1\n", DamagedPolicy),
        ("policy.toml", b"\xff\xfe", DamagedPolicy),
        ("people.toml", b"people = [1]\n", DamagedPolicy),
    ],
)
def test_a_file_that_makes_no_sense_is_named_and_left_alone(
    folder: Folder, path: str, data: bytes, error: type[Exception]
) -> None:
    (folder.path / path).write_bytes(data)
    with pytest.raises(error) as found:
        folder.open()
    assert getattr(found.value, "path", path) == path
    assert (folder.path / path).read_bytes() == data
    (folder.path / path).unlink()
    if path != "policy.toml":
        folder.open().close()


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("facts.toml", b"[days\n"),
        ("facts.toml", b"days = 3\n"),
        ("terms.toml", b"\xff"),
        ("text/en/use.md", b"\xa4\xa4\xa4\xe5"),
        ("text/en/use.md", b"a\x00b"),
        ("text/en/use.md", b"[" * (TEXT_MARKS + 1)),
        ("text/en/use.md", "（".encode() * (TEXT_MARKS + 1)),
        ("text/en/use.md", b"a\n" * (TEXT_MARKS + 1)),
        ("text/en/use.md", b"1 " * (TEXT_MARKS + 1)),
        ("text/en/use.md", b"a " * TEXT_BYTES),
        ("text/en/use.md", b"a " + b"b" * (RUN_CHARACTERS + 1)),
        ("text/en/use.md", "אa".encode() * RUN_CHARACTERS),
        ("sync/en/use.toml", b"[" * 40),
        ("decisions/zh-Hans.toml", b"\x00"),
        ("ignored/en.toml", b"= = ="),
    ],
)
@pytest.mark.parametrize("committed", [False, True])
def test_a_file_that_makes_no_sense_stays_as_it_was_saved_and_the_rest_opens(
    folder: Folder, path: str, data: bytes, committed: bool
) -> None:
    opened = folder.open()
    sound = opened.session.policy
    opened.close()
    (folder.path / path).parent.mkdir(parents=True, exist_ok=True)
    (folder.path / path).write_bytes(data)
    if committed:
        folder.repository().commit({path: data}, "From elsewhere", LIN, folder.clock.now(), opened.session.base)
    opened = folder.open()
    with pytest.raises(StoreError) as found:
        folder.release(opened.session)
    assert getattr(found.value, "path", None) == path
    assert [getattr(one, "path", None) for one in opened.session.left] == [path]
    lost = {Cell(USE, EN)} if committed and path.startswith("text/") else set()
    assert {cell: text for cell, text in sound.texts.items() if cell not in lost} == opened.session.policy.texts
    assert (folder.path / path).read_bytes() == data
    opened.close()


def test_a_text_that_came_to_be_unreadable_is_told_and_what_else_changed_is_seen(folder: Folder) -> None:
    opened = folder.open()
    base = opened.session.base
    assert base is not None
    (folder.path / "text/en/use.md").write_bytes(b"\xff\xfe")
    (folder.path / "text/en/keep.md").write_bytes(b"# Keep\n\nOtherwise.\n")
    found = elsewhere(folder.repository(), base, opened.session.foreign)
    assert [*found.files] == ["text/en/keep.md"]
    assert [*found.left] == ["text/en/use.md"]
    opened.close()


def test_words_with_more_signs_than_any_page_needs_are_refused_while_they_are_typed(folder: Folder) -> None:
    opened = folder.open()
    with pytest.raises(TooManyMarks):
        opened.session.submit(SetText(Cell(USE, EN), "[" * (TEXT_MARKS + 1)), None)
    opened.close()


def test_a_word_longer_than_any_line_is_refused_while_it_is_typed_and_chinese_without_spaces_is_none(
    folder: Folder,
) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), "個人資料，" * RUN_CHARACTERS), None)
    with pytest.raises(TooLongRun):
        opened.session.submit(SetText(Cell(USE, EN), "a" * (RUN_CHARACTERS + 1)), None)
    opened.session.submit(SetText(Cell(USE, EN), "個 " * 300 + "a" * 15_000 + " " + "b" * 6_000 + " 個" * 300), None)
    opened.session.submit(Splice(Cell(USE, EN), 15_600, 1, " c "), None)
    with pytest.raises(TooLongRun):
        opened.session.submit(Splice(Cell(USE, EN), 15_600, 3, ""), None)
    opened.close()


def test_a_tag_that_a_kill_left_out_is_made_again(folder: Folder) -> None:
    opened = folder.open()
    released = folder.release(opened.session)
    opened.close()
    (folder.path / ".git/refs/tags/release/1").unlink()
    folder.open().close()
    assert folder.repository().tags()["release/1"].target == released.version
    assert ensure_tags(folder.repository(), LIN, folder.clock.now()) == ()


def test_the_cursor_is_where_it_was(folder: Folder) -> None:
    opened = folder.open()
    place = CursorPlace(Cell(KEEP, HANT), 5)
    opened.session.submit(SetText(place.cell, "# 保存\n\n全部。"), place)
    entry = opened.session.journal_entry()
    assert entry is not None
    opened.journal.write(entry)
    opened.close()
    again = folder.open()
    assert again.session.place == place
    again.close()


@pytest.mark.parametrize("origins", [{"en": "en"}, {"en": "zh-Hans", "zh-Hans": "en"}])
def test_a_language_that_follows_only_itself_is_refused(folder: Folder, origins: dict[str, str]) -> None:
    policy = (folder.path / "policy.toml").read_text("utf-8")
    for language, origin in origins.items():
        policy = re.sub(rf'(tag = "{language}"\nmade = "\w+"\norigin = )"zh-Hant"', rf'\1"{origin}"', policy)
    assert policy.count('origin = "zh-Hant"') == 2 - len(origins)
    (folder.path / "policy.toml").write_bytes(policy.encode())
    with pytest.raises(DamagedPolicy) as found:
        folder.open()
    assert "is not made from the source language" in found.value.problem


def _type(folder: Folder, words: str) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), words))
    entry = opened.session.journal_entry()
    assert entry is not None
    opened.journal.write(entry)
    opened.close()


def _found(folder: Folder, path: Path) -> str:
    opened = open_policy(path, folder.state, folder.clock, LIN)
    try:
        return opened.session.policy.text(Cell(USE, EN))
    finally:
        opened.close()


def test_words_follow_a_folder_that_is_renamed_moved_and_renamed_back(folder: Folder, tmp_path: Path) -> None:
    _type(folder, "# Use\n\nTyped before.")
    (tmp_path / "deep").mkdir()
    at = folder.path
    for place in (tmp_path / "renamed", tmp_path / "deep" / "moved", folder.path, tmp_path / "renamed"):
        at = at.rename(place)
        assert _found(folder, at) == "# Use\n\nTyped before."


def test_a_copy_begins_with_the_words_of_the_original_and_then_goes_its_own_way(folder: Folder, tmp_path: Path) -> None:
    _type(folder, "# Use\n\nOf both.")
    copy = tmp_path / "copy"
    shutil.copytree(folder.path, copy)
    assert _found(folder, copy) == "# Use\n\nOf both."
    _type(folder, "# Use\n\nOf the original.")
    assert _found(folder, copy) == "# Use\n\nOf both."
    assert _found(folder, folder.path) == "# Use\n\nOf the original."


def test_a_folder_out_of_reach_while_its_copy_is_worked_on_keeps_its_words(folder: Folder, tmp_path: Path) -> None:
    _type(folder, "# Use\n\nOn the stick.")
    copy, away = tmp_path / "copy", tmp_path / "away"
    shutil.copytree(folder.path, copy)
    folder.path.rename(away)
    opened = open_policy(copy, folder.state, folder.clock, LIN)
    opened.journal.clear()
    opened.close()
    away.rename(folder.path)
    assert _found(folder, folder.path) == "# Use\n\nOn the stick."


def test_a_backup_restored_beside_the_moved_folder_takes_no_words_from_it(folder: Folder, tmp_path: Path) -> None:
    _type(folder, "# Use\n\nBefore the backup.")
    backup, moved = tmp_path / "backup", tmp_path / "moved"
    shutil.copytree(folder.path, backup)
    folder.path.rename(moved)
    assert _found(folder, moved) == "# Use\n\nBefore the backup."
    backup.rename(folder.path)
    _type(folder, "# Use\n\nIn the restored one.")
    assert _found(folder, moved) == "# Use\n\nBefore the backup."
    assert _found(folder, folder.path) == "# Use\n\nIn the restored one."


def test_a_journal_called_after_the_path_is_taken_over(folder: Folder, tmp_path: Path) -> None:
    opened = folder.open()
    opened.session.submit(SetText(Cell(USE, EN), "# Use\n\nOf an earlier Dateline."))
    entry = opened.session.journal_entry()
    opened.close()
    assert entry is not None
    (identity,) = (folder.path / ".git").glob("dateline-journal-*")
    identity.unlink()
    Journal(folder.state, folder.path).write(entry)
    assert _found(folder, folder.path) == "# Use\n\nOf an earlier Dateline."
    assert _found(folder, folder.path.rename(tmp_path / "renamed")) == "# Use\n\nOf an earlier Dateline."
    assert Journal(folder.state, folder.path).read() is None


def test_a_journal_that_cannot_be_claimed_is_read_where_it_stands(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(folder, "# Use\n\nKept.")
    real = atomic.write

    def refuse(path: Path, data: bytes, mode: int = 0o666) -> None:
        if path.name.startswith("dateline-journal"):
            raise DiskFull(path)
        real(path, data, mode)

    moved = folder.path.rename(tmp_path / "moved")
    with monkeypatch.context() as patched:
        patched.setattr(atomic, "write", refuse)
        assert _found(folder, moved) == "# Use\n\nKept."
    assert _found(folder, moved) == "# Use\n\nKept."
