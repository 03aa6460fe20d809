"""What the store does when the folder, the disk or another program will not let it."""

import errno
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pygit2
import pytest

from editor.store import errors
from editor.store.history import blob_id
from editor.store.libgit.door import door
from editor.store.lock import FolderLock
from editor.store.personal.journal import Journal, JournalEntry
from editor.store.repository import Repository
from tests.store.conftest import ANN, WHEN, Git, Save

Mount = Callable[..., Path]


@pytest.mark.parametrize("kind", ["absent", "empty", "file", "bare", "inside"])
def test_a_folder_without_a_repository_is_told(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "policy"
    if kind != "absent" and kind != "file":
        folder.mkdir()
    if kind == "file":
        folder.write_bytes(b"")
    if kind == "bare":
        pygit2.init_repository(str(folder), bare=True)
    if kind == "inside":
        Repository.create(folder)
        folder = folder / "text"
        folder.mkdir()
    with pytest.raises(errors.NotAPolicyFolder) as refused:
        Repository.open(folder)
    assert refused.value.folder == folder


def test_the_git_folder_itself_is_no_policy(repository: Repository, folder: Path) -> None:
    with pytest.raises(errors.NotAPolicyFolder):
        Repository.open(folder / ".git")


def _object(folder: Path, number: str) -> Path:
    return folder / ".git" / "objects" / number[:2] / number[2:]


def _overwrite(file: Path, data: bytes) -> None:
    file.chmod(0o644)
    file.write_bytes(data)


@pytest.mark.parametrize("part", ["HEAD", "refs/heads/main", "config", "objects"])
def test_a_repository_that_cannot_be_read_is_told_on_opening(save: Save, folder: Path, part: str) -> None:
    save({"policy.toml": b"1\n"})
    target = folder / ".git" / part
    if target.is_dir():
        shutil.rmtree(target)
    else:
        target.write_bytes(b"[nonsense \0")
    with pytest.raises(errors.DamagedRepository) as damaged:
        Repository.open(folder)
    assert damaged.value.folder == folder


@pytest.mark.parametrize("damage", ["missing", "empty", "flipped", "swapped"])
@pytest.mark.parametrize("kind", ["commit", "tree", "blob"])
def test_a_damaged_object_is_told_and_never_read(save: Save, folder: Path, git: Git, kind: str, damage: str) -> None:
    version = save({"policy.toml": b"one text\n", "facts.toml": b"another text\n"})
    number = {
        "commit": version,
        "tree": git("rev-parse", f"{version}^{{tree}}").strip(),
        "blob": blob_id(b"one text\n"),
    }[kind]
    file = _object(folder, number)
    whole = file.read_bytes()
    match damage:
        case "missing":
            file.unlink()
        case "empty":
            _overwrite(file, b"")
        case "flipped":
            _overwrite(file, whole[:-3] + bytes([whole[-3] ^ 0x10]) + whole[-2:])
        case _:
            _overwrite(file, _object(folder, blob_id(b"another text\n")).read_bytes())
    expected = (errors.DamagedRepository, errors.UnknownRevision)
    with pytest.raises(expected):
        Repository.open(folder).snapshot(version).read("policy.toml")


def test_what_another_account_owns_can_be_opened(save: Save, folder: Path) -> None:
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("giving a folder to another account needs root")
    version = save({"policy.toml": b"1\n"})
    for path in (folder, folder / ".git", *(folder / ".git").rglob("*")):
        os.chown(path, 65534, 65534)
    assert Repository.open(folder).head() == version


def test_a_read_only_folder_is_read_and_never_written(save: Save, folder: Path, tmp_path: Path, mounted: Mount) -> None:
    first = save({"policy.toml": b"1\n"})
    (folder / ".git" / "dateline-checkout").write_bytes(b"left behind by a kill")
    point = mounted("-o", "bind,ro", str(folder))
    with pytest.raises(errors.ReadOnlyFolder):
        FolderLock(point).acquire(WHEN)
    repository = Repository.open(point)
    assert repository.snapshot(first).read("policy.toml") == b"1\n"
    assert repository.worktree_changes() == {}
    with pytest.raises(errors.ReadOnlyFolder):
        repository.commit({"policy.toml": b"2\n"}, "m", ANN, WHEN, first)
    with pytest.raises(errors.ReadOnlyFolder):
        repository.tag("release/1", first, "m", ANN, WHEN)
    with pytest.raises(errors.ReadOnlyFolder):
        Repository.create(point / "new")
    with pytest.raises(errors.ReadOnlyFolder):
        Journal(point, tmp_path).write(JournalEntry(None, {}, None, WHEN))
    assert repository.head() == first


def test_a_read_only_git_folder_alone_is_told_too(save: Save, repository: Repository, mounted: Mount) -> None:
    first = save({"policy.toml": b"1\n"})
    source = repository.folder / ".git"
    point = mounted("--bind", str(repository.folder))
    subprocess.run(["mount", "-o", "bind,ro", str(source / "objects"), str(point / ".git" / "objects")], check=True)
    try:
        with pytest.raises(errors.ReadOnlyFolder):
            Repository.open(point).commit({"policy.toml": b"2\n"}, "m", ANN, WHEN, first)
    finally:
        subprocess.run(["umount", str(point / ".git" / "objects")], check=True)
    assert repository.head() == first


def test_a_full_disk_leaves_the_old_version_or_the_new_one(tmp_path: Path, mounted: Mount, git: Git) -> None:
    point = mounted("-t", "tmpfs", "-o", "size=1m", "none")
    folder = point / "policy"
    repository = Repository.create(folder)
    head = repository.commit({"policy.toml": b"0\n", "text/en/a.md": b"0\n"}, "m", ANN, WHEN, None)
    ballast = point / "ballast"
    outcomes = []
    for room in range(0, 44, 2):
        _fill(ballast, room * 4096)
        text = b"%d " % room * 2000
        try:
            head = repository.commit({"policy.toml": text, "text/en/a.md": text}, "m", ANN, WHEN, head)
        except errors.DiskFull:
            outcomes.append("full")
        else:
            outcomes.append("behind" if repository.is_behind() else "saved")
        assert Repository.open(folder).head() == head
        ballast.unlink()
        assert Repository.open(folder).worktree_changes() == {}
        assert git("status", "--porcelain", where=folder) == ""
    assert outcomes[0] == "full"
    assert outcomes[-1] == "saved"
    assert git("fsck", "--strict", "--no-dangling", where=folder) == ""


def test_a_full_disk_leaves_the_journal_that_was(tmp_path: Path, mounted: Mount) -> None:
    point = mounted("-t", "tmpfs", "-o", "size=256k", "none")
    journal = Journal(point, tmp_path)
    entry = JournalEntry(None, {"text/en/a.md": "words"}, None, WHEN)
    journal.write(entry)
    _fill(point / "ballast", 0)
    with pytest.raises(errors.DiskFull):
        journal.write(JournalEntry(None, {"text/en/a.md": "more words" * 500}, None, WHEN))
    assert journal.read() == entry
    with pytest.raises(errors.DiskFull):
        Repository.create(point / "policy")
    assert not (point / "policy" / ".git").exists()
    assert not list(point.rglob("*.tmp"))


def _fill(ballast: Path, room: int) -> None:
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    with ballast.open("r+b") as file:
        file.truncate(max(0, ballast.stat().st_size - room))


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, errors.DiskFull),
        (errno.EDQUOT, errors.DiskFull),
        (errno.EROFS, errors.ReadOnlyFolder),
        (errno.EACCES, errors.ReadOnlyFolder),
        (errno.EIO, errors.DiskFailure),
    ],
)
def test_what_the_disk_says_is_told_by_type(
    repository: Repository, save: Save, folder: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: type[Exception]
) -> None:
    first = save({"policy.toml": b"1\n"})

    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr("os.replace", refuse)
        with pytest.raises(kind):
            save({"policy.toml": b"2\n"})
    assert repository.head() == first
    assert (folder / "policy.toml").read_bytes() == b"1\n"
    assert not list(folder.rglob("*.tmp"))
    assert save({"policy.toml": b"2\n"}) != first


@pytest.mark.parametrize("name", ["HEAD.lock", "refs/heads/main.lock", "packed-refs.lock"])
def test_a_lock_of_a_dead_program_is_cleared_by_who_holds_the_folder(save: Save, folder: Path, name: str) -> None:
    first = save({"policy.toml": b"1\n"})
    stale = folder / ".git" / name
    stale.touch()
    os.utime(stale, (time.time() - 60, time.time() - 60))
    with FolderLock(folder).acquire(WHEN) as lock:
        repository = Repository.open(folder, lock)
        assert not stale.exists()
        assert repository.commit({"policy.toml": b"2\n"}, "m", ANN, WHEN, first) == repository.head()


def test_a_lock_is_left_that_is_young_or_when_the_folder_is_not_held(save: Save, folder: Path) -> None:
    first = save({"policy.toml": b"1\n"})
    young, old = folder / ".git" / "HEAD.lock", folder / ".git" / "refs" / "heads" / "main.lock"
    young.touch()
    old.touch()
    os.utime(old, (time.time() - 60, time.time() - 60))
    lock = FolderLock(folder)
    repository = Repository.open(folder, lock)
    assert old.exists()
    with pytest.raises(errors.RepositoryBusy) as busy:
        repository.commit({"policy.toml": b"2\n"}, "m", ANN, WHEN, first)
    assert set(busy.value.locks) == {young, old}
    assert repository.head() == first
    assert not repository.is_behind()
    with lock.acquire(WHEN):
        Repository.open(folder, lock)
    assert young.exists()
    assert not old.exists()


def test_a_lock_that_goes_away_delays_a_save_only(save: Save, folder: Path) -> None:
    save({"policy.toml": b"1\n"})
    lock = folder / ".git" / "refs" / "heads" / "main.lock"
    lock.touch()
    timer = threading.Timer(0.1, lock.unlink)
    timer.start()
    save({"policy.toml": b"2\n"})
    timer.join()
    assert (folder / "policy.toml").read_bytes() == b"2\n"


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../outside.md",
        "text/../../outside.md",
        "text//a.md",
        "text/./a.md",
        "text/",
        "text\\a.md",
        "C:/a.md",
        ".git/config",
        "text/.GIT/a.md",
        "git~1/a",
        "text/en/con.md",
        "text/AUX/a.md",
        "lpt1.txt",
        "text/en/trailing.",
        "text/en/trailing ",
        " a.md",
        "text/en/café.md",
        "text/en/字.md",
        "text/en/a\nb.md",
        "text/en/a\0b.md",
        "text/en/" + "a" * 300 + ".md",
    ],
)
def test_a_path_that_cannot_stand_everywhere_is_refused(repository: Repository, path: str) -> None:
    with pytest.raises(errors.BadPath) as bad:
        repository.commit({"policy.toml": b"1\n", path: b"x"}, "m", ANN, WHEN, None)
    assert bad.value.path == path
    assert repository.head() is None


@pytest.mark.parametrize("path", ["text/en/A.md", "text/EN/b.md", "policy.toml/a", "text", "Policy.toml"])
def test_twins_and_files_that_are_folders_are_refused(repository: Repository, save: Save, path: str) -> None:
    first = save({"policy.toml": b"1\n", "text/en/a.md": b"a\n"})
    with pytest.raises(errors.BadPath):
        save({path: b"x\n"})
    assert repository.head() == first


def test_a_file_may_change_its_case_and_become_a_folder(repository: Repository, save: Save, git: Git) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n"})
    save({"text/en/a.md": None, "text/en/A.md": b"a\n"})
    save({"text/en/A.md": None, "text/en": b"now a file\n"})
    version = save({"text/en": None, "text/en/b.md": b"b\n"})
    assert repository.snapshot(version).paths() == ("policy.toml", "text/en/b.md")
    assert git("status", "--porcelain") == ""


def test_a_disk_that_fails_while_reading_is_no_broken_history(
    repository: Repository, save: Save, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = save({"policy.toml": b"1\n"})
    blob = repository.snapshot(first).blobs()["policy.toml"]
    broken = folder / ".git" / "objects" / blob[:2] / blob[2:]
    data = broken.read_bytes()
    broken.unlink()
    broken.write_bytes(b"rubbish")
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == broken:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return read(path)

    with pytest.raises(errors.DamagedRepository):
        Repository.open(folder).check_objects()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", refuse)
        with pytest.raises(errors.DiskFailure) as failure:
            Repository.open(folder).check_objects()
    assert (failure.value.path, failure.value.code) == (broken, errno.EIO)
    broken.write_bytes(data)


@pytest.mark.parametrize("name", ["EIO", "ESTALE", "ENXIO"])
def test_what_libgit2_says_of_a_failing_disk_is_the_disks_failure(folder: Path, name: str) -> None:
    code = getattr(errno, name)
    with pytest.raises(errors.DiskFailure), door(folder):
        raise pygit2.GitError(f"failed to read the pack: {os.strerror(code)}")
