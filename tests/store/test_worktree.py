"""The files on disk follow the versions, and never over what another program wrote."""

import os
from pathlib import Path

import pytest

from editor.store import errors
from editor.store.disk.worktree import Worktree
from editor.store.history import blob_id
from editor.store.repository import Repository
from tests.store.conftest import ANN, WHEN, Git, Save


def test_the_files_follow_the_newest_version(save: Save, folder: Path, git: Git) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n", "text/zh-Hant/a.md": "字\n".encode()})
    save({"policy.toml": b"2\n", "text/en/a.md": None})
    assert (folder / "policy.toml").read_bytes() == b"2\n"
    assert (folder / "text/zh-Hant/a.md").read_text(encoding="utf-8") == "字\n"
    assert not (folder / "text/en").exists()
    assert git("status", "--porcelain", "--ignored") == ""


@pytest.mark.parametrize("setting", ["true", "input", "false"])
def test_line_ends_are_kept_whatever_git_is_told(repository: Repository, save: Save, git: Git, setting: str) -> None:
    git("config", "core.autocrlf", setting)
    git("config", "core.eol", "crlf")
    data = {"text/en/unix.md": b"a\nb\n", "text/en/dos.md": b"a\r\nb\r\n", "text/en/mixed.md": b"a\r\nb\nc\rd"}
    version = save(data)
    for path, written in data.items():
        assert repository.snapshot(version).read(path) == written
        assert (repository.folder / path).read_bytes() == written
    assert repository.worktree_changes() == {}
    assert save({"policy.toml": b"later\n"}) != version
    assert repository.snapshot(version).blobs("text") == {path: blob_id(data[path]) for path in sorted(data)}


def test_line_ends_of_our_layout_are_clean_for_git_with_autocrlf(save: Save, git: Git) -> None:
    git("config", "core.autocrlf", "true")
    save({".gitattributes": b"*.md *.toml text eol=lf\n", "policy.toml": b"a\n", "text/en/a.md": b"a\n\nb\n"})
    assert git("status", "--porcelain") == ""


def test_changes_by_another_program_are_told(repository: Repository, save: Save, folder: Path) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n", "text/en/b.md": b"b\n", "releases/1.toml": b"r\n"})
    assert repository.worktree_changes() == {}
    (folder / "text/en/a.md").write_bytes(b"by hand\n")
    (folder / "text/en/b.md").unlink()
    (folder / "text/en/new.md").write_bytes(b"new\n")
    (folder / "facts.toml").write_bytes(b"fact\n")
    for name in ("notes.txt", "text/en/a.md~", "text/en/.a.md.swp", "text/loose.txt", "text/en/con.md"):
        (folder / name).write_bytes(b"not ours\n")
    (folder / "text/en/folder.md").mkdir()
    assert repository.worktree_changes() == {
        "facts.toml": b"fact\n",
        "text/en/a.md": b"by hand\n",
        "text/en/b.md": None,
        "text/en/new.md": b"new\n",
    }


def test_a_touched_file_with_the_same_bytes_is_no_change(repository: Repository, save: Save, folder: Path) -> None:
    save({"policy.toml": b"1\n"})
    (folder / "policy.toml").unlink()
    (folder / "policy.toml").write_bytes(b"1\n")
    assert repository.worktree_changes() == {}


def test_files_before_the_first_version_are_told(repository: Repository, folder: Path) -> None:
    (folder / "policy.toml").write_bytes(b"1\n")
    assert repository.worktree_changes() == {"policy.toml": b"1\n"}


def test_a_save_leaves_what_another_program_wrote(repository: Repository, save: Save, folder: Path, git: Git) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n", "text/en/b.md": b"b\n", "text/en/c.md": b"c\n"})
    (folder / "text/en/a.md").write_bytes(b"by hand\n")
    (folder / "text/en/b.md").write_bytes(b"by hand too\n")
    (folder / "text/en/new.md").write_bytes(b"mine\n")
    (folder / "text/en/c.md").write_bytes(b"C\n")
    save({"text/en/a.md": b"A\n", "text/en/b.md": None, "text/en/c.md": b"C\n", "text/en/new.md": b"yours\n"})
    assert (folder / "text/en/a.md").read_bytes() == b"by hand\n"
    assert (folder / "text/en/b.md").read_bytes() == b"by hand too\n"
    assert (folder / "text/en/new.md").read_bytes() == b"mine\n"
    assert set(repository.worktree_changes()) == {"text/en/a.md", "text/en/b.md", "text/en/new.md"}
    assert git("show", "HEAD:text/en/a.md") == "A\n"
    assert not repository.is_behind()


def test_a_foreign_change_that_a_save_takes_into_account_gives_way(
    repository: Repository, save: Save, folder: Path, git: Git
) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n", "text/en/b.md": b"b\n"})
    (folder / "text/en/a.md").write_bytes(b"by hand\n")
    (folder / "text/en/b.md").write_bytes(b"by hand too\n")
    seen = repository.worktree_changes()
    (folder / "text/en/b.md").write_bytes(b"and again\n")
    save({"text/en/a.md": b"by hand, and more\n", "text/en/b.md": b"by hand too, and more\n"}, "Merged", seen)
    assert (folder / "text/en/a.md").read_bytes() == b"by hand, and more\n"
    assert repository.worktree_changes() == {"text/en/b.md": b"and again\n"}
    assert git("status", "--porcelain") == " M text/en/b.md\n"


def test_an_update_reports_what_it_left_and_can_be_repeated(repository: Repository, save: Save, folder: Path) -> None:
    first = save({"policy.toml": b"1\n", "text/en/a.md": b"a\n", "text/en/b.md": b"b\n"})
    second = save({"policy.toml": b"2\n", "text/en/a.md": b"A\n", "text/en/b.md": None})
    (folder / "text/en/a.md").write_bytes(b"by hand\n")
    assert repository.update_worktree(second, first) == ("text/en/a.md",)
    assert repository.update_worktree(second, first) == ("text/en/a.md",)
    assert (folder / "policy.toml").read_bytes() == b"1\n"
    assert (folder / "text/en/b.md").read_bytes() == b"b\n"
    (folder / "text/en/a.md").unlink()
    assert repository.update_worktree(None, first) == ()
    assert (folder / "text/en/a.md").read_bytes() == b"a\n"


@pytest.mark.parametrize("step", ["editor.store.disk.worktree.Worktree.bring", "editor.store.libgit.writing.stage"])
def test_a_kill_after_the_version_stands_is_mended_on_opening(
    repository: Repository, save: Save, folder: Path, git: Git, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n", "text/en/b.md": b"b\n", "text/en/c.md": b"c\n"})

    class Killed(BaseException):
        """Stands for the end of the process."""

    def die(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(step, die)
        with pytest.raises(Killed):
            save({"policy.toml": b"2\n", "text/en/a.md": b"A\n", "text/en/b.md": None, "text/en/d.md": b"d\n"})
    assert repository.is_behind()
    assert repository.worktree_changes() == {}
    (folder / "text/en/a.md").write_bytes(b"by hand\n")
    (folder / "text/en/.dateline-0123456789ab.tmp").write_bytes(b"half")
    mended = Repository.open(folder)
    assert not mended.is_behind()
    assert mended.worktree_changes() == {"text/en/a.md": b"by hand\n"}
    assert (folder / "policy.toml").read_bytes() == b"2\n"
    assert git("status", "--porcelain") == " M text/en/a.md\n"


def test_a_kill_before_the_version_stands_leaves_the_old_one(
    repository: Repository, save: Save, folder: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = save({"policy.toml": b"1\n"})

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("editor.store.libgit.writing.move_head", die)
        with pytest.raises(KeyboardInterrupt):
            save({"policy.toml": b"2\n"})
    mended = Repository.open(folder)
    assert mended.head() == first
    assert not mended.is_behind()
    assert (folder / "policy.toml").read_bytes() == b"1\n"
    assert git("status", "--porcelain") == ""


def test_files_that_could_not_follow_are_brought_by_a_later_save(
    repository: Repository, save: Save, folder: Path, git: Git
) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n"})
    lock = folder / ".git" / "index.lock"
    lock.touch()
    save({"policy.toml": b"2\n"})
    save({"policy.toml": b"3\n", "text/en/a.md": b"A\n"})
    assert repository.is_behind()
    assert repository.worktree_changes() == {}
    (folder / "policy.toml").unlink()
    assert repository.worktree_changes() == {"policy.toml": None}
    lock.unlink()
    save({"text/en/b.md": b"b\n"})
    assert not repository.is_behind()
    assert (folder / "policy.toml").read_bytes() == b"3\n"
    assert git("status", "--porcelain") == ""


def test_an_intent_that_cannot_be_read_is_forgotten(repository: Repository, save: Save, folder: Path) -> None:
    save({"policy.toml": b"1\n"})
    for damage in (b"", b"{", b"[]", b'{"old": 1, "new": "x", "seen": {}}', b'{"old": [], "new": "x", "seen": {}}'):
        (folder / ".git" / "dateline-checkout").write_bytes(damage)
        assert not Repository.open(folder).is_behind()


def test_what_stands_outside_is_never_written_through_a_link(
    repository: Repository, save: Save, folder: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.md").write_bytes(b"a\n")
    (outside / "b.md").write_bytes(b"b\n")
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n", "text/fr/b.md": b"b\n"})
    (folder / "text/en/a.md").unlink()
    (folder / "text/en/a.md").symlink_to(outside / "a.md")
    (folder / "text/fr/b.md").unlink()
    (folder / "text/fr").rmdir()
    (folder / "text/fr").symlink_to(outside, target_is_directory=True)
    (folder / "sync").symlink_to(outside, target_is_directory=True)
    first = save({"text/en/a.md": b"A\n", "text/fr/b.md": b"B\n", "sync/c.toml": b"c\n"})
    second = save({"text/en/a.md": None, "text/fr/b.md": None})
    assert repository.update_worktree(second, first) == ("text/en/a.md", "text/fr/b.md")
    assert sorted(path.name for path in outside.iterdir()) == ["a.md", "b.md"]
    assert (outside / "a.md").read_bytes() == b"a\n"
    assert (outside / "b.md").read_bytes() == b"b\n"
    assert (folder / "text/en/a.md").is_symlink()
    assert repository.worktree_changes() == {}
    assert repository.left.keys() == {"sync/c.toml", "text/en/a.md"}


def test_what_stands_outside_is_never_read_through_a_link(repository: Repository, save: Save, folder: Path) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n"})
    secret = folder.parent / "secret.md"
    secret.write_bytes(b"secret\n")
    (folder / "text/en/a.md").unlink()
    (folder / "text/en/a.md").symlink_to(secret)
    (folder / "text/en/new.md").symlink_to(secret)
    (folder / "text/fr").symlink_to(folder.parent, target_is_directory=True)
    assert repository.worktree_changes() == {}
    assert {path: type(error) for path, error in repository.left.items()} == {
        "text/en/a.md": errors.LeadsElsewhere,
        "text/en/new.md": errors.LeadsElsewhere,
    }


def test_a_crafted_version_writes_nothing_outside(repository: Repository, save: Save, folder: Path, git: Git) -> None:
    first = save({"policy.toml": b"1\n"})
    blob = blob_id(b"1\n")
    inner = git("mktree", data=f"100644 blob {blob}\tconfig\n".encode()).strip()
    raw = b"".join(
        mode + b" " + name + b"\0" + bytes.fromhex(number)
        for mode, name, number in ((b"40000", b"..", inner), (b"40000", b".git", inner), (b"100644", b"x\\y", blob))
    )
    tree = git("hash-object", "-t", "tree", "-w", "--stdin", "--literally", data=raw).strip()
    crafted = git("commit-tree", "-m", "crafted", "-p", first, tree).strip()
    before = (folder / ".git" / "config").read_bytes()
    with pytest.raises(errors.StoreError):
        repository.update_worktree(first, crafted)
    assert (folder / ".git" / "config").read_bytes() == before
    assert not (folder.parent / "config").exists()
    assert not (folder / "x\\y").exists()


def test_a_folder_or_a_file_in_the_way_is_left(repository: Repository, save: Save, folder: Path) -> None:
    save({"policy.toml": b"1\n"})
    (folder / "facts.toml").mkdir()
    (folder / "text").write_bytes(b"a file\n")
    first = save({"facts.toml": b"f\n", "text/en/a.md": b"a\n"})
    assert repository.update_worktree(None, first) == ("facts.toml", "text/en/a.md")
    assert (folder / "text").read_bytes() == b"a file\n"


def test_the_index_is_made_again_when_it_cannot_be_read(save: Save, folder: Path, git: Git) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n"})
    for damage in (None, b"", b"DIRC nonsense that is no index"):
        if damage is None:
            (folder / ".git" / "index").unlink()
        else:
            (folder / ".git" / "index").write_bytes(damage)
        save({"policy.toml": repr(damage).encode()})
        assert git("status", "--porcelain") == ""


def test_what_a_person_has_staged_stays_staged(save: Save, folder: Path, git: Git) -> None:
    save({"policy.toml": b"1\n", "text/en/a.md": b"a\n"})
    (folder / "text/en/a.md").write_bytes(b"staged\n")
    git("add", "text/en/a.md")
    save({"policy.toml": b"2\n"})
    assert git("status", "--porcelain") == "M  text/en/a.md\n"


@pytest.mark.skipif(os.name != "posix", reason="permission bits are those of POSIX")
def test_a_written_file_can_be_read_by_whom_the_machine_says(save: Save, folder: Path) -> None:
    before = os.umask(0o027)
    try:
        save({"policy.toml": b"1\n"})
    finally:
        os.umask(before)
    assert (folder / "policy.toml").stat().st_mode & 0o777 == 0o640


def test_a_version_of_another_repository_opened_later_is_seen(repository: Repository, save: Save, folder: Path) -> None:
    save({"policy.toml": b"1\n"})
    second = Repository.open(folder)
    third = second.commit({"policy.toml": b"2\n"}, "By another handle", ANN, WHEN, second.head())
    assert repository.head() == third
    assert repository.snapshot(third).read("policy.toml") == b"2\n"


def test_the_walk_over_files_passes_links_by(tmp_path: Path) -> None:
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "self").symlink_to(tmp_path / "text", target_is_directory=True)
    (tmp_path / "text" / "a.md").write_bytes(b"a\n")
    assert list(Worktree(tmp_path).contents().files) == ["text/a.md"]
