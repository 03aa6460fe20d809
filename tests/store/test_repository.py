"""Versions in, versions out, read back with the `git` program as well."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor.store import errors
from editor.store.history import Author, TagRef, blob_id
from editor.store.repository import Repository
from tests.conftest import REPOSITORY
from tests.store.conftest import ANN, WHEN, Git, Save


def test_a_new_repository_is_on_main_and_writes_nothing_else(repository: Repository, folder: Path, git: Git) -> None:
    assert repository.head() is None
    assert git("symbolic-ref", "HEAD") == "refs/heads/main\n"
    assert [path.name for path in folder.iterdir()] == [".git"]
    assert list(repository.versions()) == []


def test_a_repository_is_not_made_over_another(repository: Repository, folder: Path) -> None:
    with pytest.raises(errors.AlreadyARepository):
        Repository.create(folder)


def test_a_version_is_what_git_reads(repository: Repository, save: Save, git: Git) -> None:
    files = {"policy.toml": b"format = 1\n", "text/en/scope.md": b"# Scope\n\nAll parcels.\n"}
    first = save(files, "First words\n\nWhy.")
    second = save({"text/en/scope.md": b"# Scope\n\nMost parcels.\n"})
    assert git("rev-list", "HEAD").split() == [second, first]
    assert git("show", "HEAD:text/en/scope.md") == "# Scope\n\nMost parcels.\n"
    assert git("log", "-1", "--format=%an|%ae|%cn|%ai|%ci|%B", first).strip() == (
        "Ann 王|ann@example.org|Ann 王|2026-03-04 09:30:00 +0800|2026-03-04 09:30:00 +0800|First words\n\nWhy."
    )
    assert git("status", "--porcelain") == ""
    assert git("fsck", "--strict", "--no-dangling") == ""


def test_a_version_tells_who_when_and_what(repository: Repository, save: Save) -> None:
    first = save({"policy.toml": b"1\n"}, "First words\n")
    second = save({"policy.toml": b"2\n"})
    version = repository.version(first)
    assert (version.id, version.parents, version.author, version.message, version.signed) == (
        first,
        (),
        ANN,
        "First words",
        False,
    )
    assert version.committed == WHEN
    assert version.committed.utcoffset() == timedelta(hours=8)
    assert repository.version(second).parents == (first,)


def test_versions_come_newest_first(repository: Repository, save: Save) -> None:
    ids = [save({"policy.toml": b"%d\n" % number}) for number in range(5)]
    assert [version.id for version in repository.versions()] == ids[::-1]
    assert [version.id for version in repository.versions(ids[2])] == ids[2::-1]


def test_a_merge_by_git_is_walked_and_its_first_parents_alone(
    repository: Repository, save: Save, git: Git, folder: Path
) -> None:
    first = save({"policy.toml": b"1\n"})
    git("checkout", "-q", "-b", "side")
    (folder / "facts.toml").write_bytes(b"side\n")
    git("add", "facts.toml")
    git("commit", "-q", "-m", "Side")
    side = git("rev-parse", "HEAD").strip()
    git("checkout", "-q", "main")
    main = save({"policy.toml": b"2\n"})
    git("merge", "-q", "-m", "Merge", "side")
    merge = git("rev-parse", "HEAD").strip()
    walked = [version.id for version in repository.versions()]
    assert walked[0] == merge
    assert set(walked[1:3]) == {side, main}
    assert walked[3:] == [first]
    assert [version.id for version in repository.versions(first_parents=True)] == [merge, main, first]
    assert [version.id for version in repository.history_of("facts.toml")] == [side]
    assert repository.is_ancestor(side, merge)
    assert not repository.is_ancestor(side, main)
    assert repository.is_ancestor(main, main)


def test_the_history_of_a_path_holds_its_changes_and_its_removal(repository: Repository, save: Save) -> None:
    first = save({"policy.toml": b"1\n", "text/en/scope.md": b"a\n"})
    save({"policy.toml": b"2\n"})
    third = save({"text/en/scope.md": b"b\n"})
    save({"policy.toml": b"3\n"})
    fifth = save({"text/en/scope.md": None})
    assert [version.id for version in repository.history_of("text/en/scope.md")] == [fifth, third, first]
    assert list(repository.history_of("text/en/absent.md")) == []


def test_a_snapshot_is_read_lazily_and_by_folder(repository: Repository, save: Save) -> None:
    version = save({"policy.toml": b"p\n", "text/en/b.md": b"b\n", "text/en/a.md": b"a\n", "text/ende/a.md": b"c\n"})
    save({"text/en/a.md": b"later\n"})
    snapshot = repository.snapshot(version)
    assert snapshot.id == version
    assert snapshot.blob("text/en/a.md") == blob_id(b"a\n")
    assert snapshot.blob("text/en") is None
    assert snapshot.paths() == ("policy.toml", "text/en/a.md", "text/en/b.md", "text/ende/a.md")
    assert snapshot.paths("text/en") == snapshot.paths("text/en/") == ("text/en/a.md", "text/en/b.md")
    assert snapshot.blobs("text/en") == {"text/en/a.md": blob_id(b"a\n"), "text/en/b.md": blob_id(b"b\n")}
    assert snapshot.read("text/en/b.md") == b"b\n"
    with pytest.raises(errors.NoSuchFile) as absent:
        snapshot.read("text/en/c.md")
    assert (absent.value.revision, absent.value.path) == (version, "text/en/c.md")
    assert isinstance(absent.value, KeyError)


def test_blobs_are_read_by_their_id(repository: Repository, save: Save) -> None:
    save({"policy.toml": b"p\n", "facts.toml": b""})
    assert repository.read_blob(blob_id(b"p\n")) == b"p\n"
    assert repository.read_blob(blob_id(b"")) == b""


@pytest.mark.parametrize(
    "name", ["", "none", "0" * 40, "g" * 40, "a" * 39, "é" * 40, "refs/tags/release/9", "refs/heads/../main", "refs/\0"]
)
def test_an_unknown_revision_is_named(repository: Repository, save: Save, name: str) -> None:
    save({"policy.toml": b"p\n"})
    with pytest.raises(errors.UnknownRevision) as unknown:
        repository.snapshot(name)
    assert unknown.value.revision == name


def test_a_version_is_no_blob_and_a_blob_no_version(repository: Repository, save: Save) -> None:
    version = save({"policy.toml": b"p\n"})
    with pytest.raises(errors.UnknownRevision):
        repository.read_blob(version)
    with pytest.raises(errors.UnknownRevision):
        repository.version(blob_id(b"p\n"))


def test_the_difference_of_versions_is_a_list_of_paths(repository: Repository, save: Save) -> None:
    first = save({"policy.toml": b"1\n", "text/en/a.md": b"a\n", "text/en/b.md": b"b\n"})
    second = save({"text/en/a.md": b"A\n", "text/en/b.md": None, "text/en/c.md": b"b\n"})
    assert repository.changed(first, second) == ("text/en/a.md", "text/en/b.md", "text/en/c.md")
    assert repository.changed(None, first) == ("policy.toml", "text/en/a.md", "text/en/b.md")
    assert repository.changed(first, first) == ()


def test_a_save_of_what_stands_already_makes_no_version(repository: Repository, save: Save) -> None:
    first = save({"policy.toml": b"1\n"})
    assert save({"policy.toml": b"1\n", "text/en/absent.md": None}) == first
    assert len(list(repository.versions())) == 1


def test_a_first_version_may_be_empty(repository: Repository, save: Save, git: Git) -> None:
    assert repository.snapshot(save({})).paths() == ()
    assert git("status", "--porcelain") == ""


def test_a_save_on_another_version_than_the_newest_is_refused(repository: Repository, save: Save) -> None:
    first = save({"policy.toml": b"1\n"})
    second = save({"policy.toml": b"2\n"})
    for expected in (first, None):
        with pytest.raises(errors.HeadMoved) as moved:
            repository.commit({"policy.toml": b"3\n"}, "Late", ANN, WHEN, expected)
        assert (moved.value.expected, moved.value.found) == (expected, second)
    assert repository.head() == second
    assert not repository.is_behind()


def test_a_save_is_refused_when_another_program_moves_the_branch_in_between(
    repository: Repository, save: Save, folder: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = save({"policy.toml": b"1\n"})
    written = Repository.head
    answers = iter([first])

    def one_look_behind(self: Repository) -> str | None:
        for answer in answers:
            git("commit", "-q", "--allow-empty", "-m", "In between")
            return answer
        return written(self)

    monkeypatch.setattr(Repository, "head", one_look_behind)
    with pytest.raises(errors.HeadMoved):
        repository.commit({"policy.toml": b"2\n"}, "Late", ANN, WHEN, first)
    assert (folder / "policy.toml").read_bytes() == b"1\n"
    assert git("log", "-1", "--format=%s") == "In between\n"
    assert not repository.is_behind()


def test_tags_are_annotated_and_never_moved(repository: Repository, save: Save, git: Git) -> None:
    first = save({"policy.toml": b"1\n"})
    second = save({"policy.toml": b"2\n"})
    repository.tag("release/1", first, "Release 1", ANN, WHEN)
    git("tag", "light", second)
    assert repository.tags() == {
        "release/1": TagRef(first, annotated=True, message="Release 1"),
        "light": TagRef(second, annotated=False, message=""),
    }
    assert git("cat-file", "-t", "release/1") == "tag\n"
    assert "Ann 王 <ann@example.org> 1772587800 +0800" in git("cat-file", "-p", "release/1")
    with pytest.raises(errors.TagExists) as exists:
        repository.tag("release/1", second, "Moved", ANN, WHEN)
    assert (exists.value.name, exists.value.target) == ("release/1", first)
    assert repository.snapshot("refs/tags/release/1").read("policy.toml") == b"1\n"
    git("pack-refs", "--all")
    assert repository.tags()["release/1"].target == first
    with pytest.raises(errors.TagExists):
        repository.tag("release/1", second, "Moved", ANN, WHEN)


def test_a_tag_on_something_else_than_a_version_is_passed_by(repository: Repository, save: Save, git: Git) -> None:
    version = save({"policy.toml": b"1\n"})
    git("tag", "-a", "-m", "a blob", "blob", blob_id(b"1\n"))
    git("tag", "-a", "-m", "inner", "inner", version)
    git("tag", "-a", "-m", "outer", "outer", "inner")
    assert {name: tag.target for name, tag in repository.tags().items()} == {"inner": version, "outer": version}


@pytest.mark.parametrize("name", ["", "two words", "a..b", "x.lock", "/x"])
def test_a_name_that_git_refuses_makes_no_tag(repository: Repository, save: Save, name: str) -> None:
    version = save({"policy.toml": b"1\n"})
    with pytest.raises(errors.BadPath):
        repository.tag(name, version, "message", ANN, WHEN)


@pytest.mark.parametrize(
    ("author", "message", "when", "field"),
    [
        (Author("", "a@example.org"), "m", WHEN, "author.name"),
        (Author(" ", "a@example.org"), "m", WHEN, "author.name"),
        (Author("A\nB", "a@example.org"), "m", WHEN, "author.name"),
        (Author("A <b>", "a@example.org"), "m", WHEN, "author.name"),
        (Author("A\ud800", "a@example.org"), "m", WHEN, "author.name"),
        (Author("A", "a@\0"), "m", WHEN, "author.email"),
        (ANN, "half \udc00 pair", WHEN, "message"),
        (ANN, "nul \0", WHEN, "message"),
        (ANN, "m", WHEN.replace(tzinfo=None), "when"),
    ],
)
def test_what_git_cannot_hold_is_refused_by_field(
    repository: Repository, author: Author, message: str, when: datetime, field: str
) -> None:
    with pytest.raises(errors.BadText) as bad:
        repository.commit({"policy.toml": b"1\n"}, message, author, when, None)
    assert bad.value.field == field
    assert repository.head() is None


def test_commits_of_other_programs_are_read_whatever_they_hold(repository: Repository, save: Save, git: Git) -> None:
    tree = git("rev-parse", f"{save({'policy.toml': b'1'})}^{{tree}}").strip().encode()
    odd = b"tree " + tree + b"\nauthor A\xff <a\xfe> 1 +0000\ncommitter C <c> 99999999999999 +9999\n"
    odd += b"encoding nonsense\n\n\xe9\n"
    version = repository.version(git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", data=odd).strip())
    assert version.author.name == "A\ufffd"
    assert version.message == "\ufffd"
    assert version.committed.tzinfo is not None
    latin = b"tree " + tree + b"\nauthor A <a> 0 -0330\ncommitter C <c> 0 -0330\nencoding ISO-8859-1\n\nvoil\xe0\n"
    version = repository.version(git("hash-object", "-t", "commit", "-w", "--stdin", data=latin).strip())
    assert version.message == "voilà"
    assert version.committed == datetime(1970, 1, 1, tzinfo=UTC)
    assert version.committed.utcoffset() == -timedelta(hours=3, minutes=30)
    signed = b"tree " + tree + b"\nauthor A <a> 0 +0000\ncommitter C <c> 0 +0000\ngpgsig -----BEGIN\n x\n\nm\n"
    assert repository.version(git("hash-object", "-t", "commit", "-w", "--stdin", data=signed).strip()).signed


def test_links_and_odd_names_in_a_version_are_no_files(repository: Repository, save: Save, git: Git) -> None:
    save({"policy.toml": b"1\n"})
    blob = blob_id(b"1\n").encode()
    entries = b"100644 blob " + blob + b"\tplain\n120000 blob " + blob + b"\tlink\n100755 blob " + blob + b"\trun\n"
    entries += b"100644 blob " + blob + b"\tlatin-\xe9\n160000 commit " + b"1" * 40 + b"\tmodule\n"
    tree = git("mktree", "--missing", data=entries).strip()
    commit = git("commit-tree", "-m", "odd", tree).strip()
    assert repository.snapshot(commit).paths() == ("plain", "run")
    assert repository.snapshot(commit).blob("link") is None
    assert "latin" not in "".join(repository.changed(repository.head(), commit))


def test_a_save_keeps_what_others_put_into_the_version(save: Save, git: Git, folder: Path) -> None:
    save({"policy.toml": b"1\n"})
    (folder / "讀我.txt").write_bytes(b"hello\n")
    (folder / "run.sh").write_bytes(b"#!/bin/sh\n")
    (folder / "run.sh").chmod(0o755)
    (folder / "link").symlink_to("run.sh")
    git("add", ".")
    git("commit", "-q", "-m", "Others")
    save({"policy.toml": b"2\n"})
    assert git("ls-tree", "-r", "--format=%(objectmode) %(path)", "HEAD").splitlines() == [
        "120000 link",
        "100644 policy.toml",
        "100755 run.sh",
        "100644 讀我.txt",
    ]
    assert git("status", "--porcelain") == ""


def test_a_detached_head_takes_no_version(repository: Repository, save: Save, git: Git) -> None:
    version = save({"policy.toml": b"1\n"})
    git("checkout", "-q", "--detach")
    with pytest.raises(errors.DetachedHead):
        save({"policy.toml": b"2\n"})
    assert repository.head() == version


def test_a_save_goes_to_the_branch_that_is_checked_out(repository: Repository, save: Save, git: Git) -> None:
    first = save({"policy.toml": b"1\n"})
    git("checkout", "-q", "-b", "draft")
    second = save({"policy.toml": b"2\n"})
    assert git("rev-parse", "main", "draft").split() == [first, second]


def test_a_blob_id_is_the_one_of_git(git: Git, repository: Repository) -> None:
    for data in (b"", b"words\n", "字\n".encode() * 999):
        assert git("hash-object", "--stdin", data=data).strip() == blob_id(data)


SAVE_ONCE = """
import sys
from pathlib import Path
from editor.store.repository import Repository
from tests.conftest import REPOSITORY
from tests.store.conftest import ANN, WHEN
made = Repository.create(Path(sys.argv[1]))
made.commit({"policy.toml": bytes([97, 13, 10, 98, 10])}, "m", ANN, WHEN, None)
"""


def test_the_machine_has_no_say(folder: Path, home: Path) -> None:
    for name in (".gitconfig", "config/git/config"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("[core]\n\tautocrlf = true\n[user]\n\tname = Machine\n[broken\n")
    subprocess.run([sys.executable, "-c", SAVE_ONCE, str(folder)], check=True, cwd=REPOSITORY)
    version = next(Repository.open(folder).versions())
    assert Repository.open(folder).snapshot(version.id).read("policy.toml") == b"a\r\nb\n"
    assert "Machine" not in (folder / ".git" / "logs" / "HEAD").read_text()
