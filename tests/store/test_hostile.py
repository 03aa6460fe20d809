"""A folder from a stranger: nothing that its repository names is run while versions are carried and packed."""

import subprocess
from pathlib import Path

import pytest

from editor.store import housekeeping
from editor.store.libgit.carrying import LibGit
from editor.store.meeting_place import MeetingPlace
from editor.store.remotes.errors import BadAddress, RemoteError
from editor.store.remotes.git_program import GitProgram, program
from editor.store.remotes.remote import Remote
from editor.store.repository import Repository
from tests.hostile import ADDRESSES, share_at, spoil
from tests.store.conftest import ANN as WHO
from tests.store.conftest import WHEN, Git, Save
from tests.store.servers import bare, http_hub


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    """What a stranger's program would write."""
    return tmp_path / "mark"


@pytest.fixture(params=["git program", "libgit2"])
def remote(request: pytest.FixtureRequest) -> Remote:
    found = program()
    if request.param == "libgit2":
        return LibGit()
    if found is None:
        pytest.skip("no git program here")
    return GitProgram(found)


def test_versions_go_and_come_and_no_program_of_the_folder_runs(
    repository: Repository, save: Save, folder: Path, remote: Remote, mark: Path, tmp_path: Path, git: Git
) -> None:
    save({"policy.toml": b"1\n"})
    hub = bare(tmp_path / "hub.git")
    spoil(folder, mark)
    opened = Repository.open(folder)
    place = MeetingPlace(opened, str(hub), remote)
    place.look()
    place.give()
    place.look()
    opened.close()
    assert git("rev-parse", "main", where=hub).strip() == repository.head()
    assert not mark.exists(), mark.read_text("utf-8")


def test_a_server_is_asked_under_the_persons_own_settings_only(
    repository: Repository, save: Save, folder: Path, remote: Remote, mark: Path, tmp_path: Path
) -> None:
    save({"policy.toml": b"1\n"})
    spoil(folder, mark)
    opened = Repository.open(folder)
    with http_hub(tmp_path / "served.git") as hub:
        MeetingPlace(opened, hub.url, remote).give()
        assert hub.asked
    opened.close()
    assert not mark.exists(), mark.read_text("utf-8")


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_no_dialog_takes_is_refused_where_it_is_used(
    repository: Repository, save: Save, folder: Path, mark: Path, remote: Remote, address: str
) -> None:
    save({"policy.toml": b"1\n"})
    spoil(folder, mark)
    share_at(folder, address.format(program=folder / ".git" / "program"))
    opened = Repository.open(folder)
    found = opened.address()
    assert found is not None
    with pytest.raises((BadAddress, RemoteError)):
        MeetingPlace(opened, found, remote).look()
    opened.close()
    assert not mark.exists(), mark.read_text("utf-8")


def test_packing_runs_nothing_of_the_folder(
    repository: Repository, save: Save, folder: Path, mark: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        save({"policy.toml": b"%d\n" % number})
    spoil(folder, mark)
    monkeypatch.setattr(housekeeping, "LOOSE", 10)
    monkeypatch.chdir(folder)
    assert housekeeping.pack(folder, lambda: False)
    assert not mark.exists()


def test_files_are_never_written_where_the_folder_says_they_stand(
    repository: Repository, save: Save, folder: Path, tmp_path: Path
) -> None:
    """`core.worktree` may name the home of whoever opens the folder."""
    save({"policy.toml": b"1\n"})
    victim = tmp_path / "victim"
    victim.mkdir()
    with (folder / ".git" / "config").open("a", encoding="utf-8") as config:
        config.write(f"[core]\n\tworktree = {victim}\n")
    opened = Repository.open(folder)
    from_there = opened.commit({"policy.toml": b"2\n"}, "Saved", WHO, WHEN, opened.head(), {})
    opened.close()
    assert from_there
    assert list(victim.iterdir()) == []
    assert (folder / "policy.toml").read_bytes() == b"2\n"


def test_git_itself_would_run_what_this_folder_names(save: Save, folder: Path, mark: Path, tmp_path: Path) -> None:
    """The folder of these tests is hostile in truth: a plain fetch inside it leaves the mark."""
    save({"policy.toml": b"1\n"})
    hub = bare(tmp_path / "hub.git")
    spoil(folder, mark)
    subprocess.run(["git", "fetch", str(hub)], cwd=folder, check=False, capture_output=True, timeout=30)
    assert mark.exists()
