"""Versions carried to a shared place and back: folders, HTTP and SSH, by the git program and by libgit2."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.store.libgit.carrying import LibGit
from editor.store.meeting_place import Distance, MeetingPlace
from editor.store.remotes import errors
from editor.store.remotes.git_program import GitProgram, failure, program
from editor.store.remotes.remote import Login, Remote, Watch, checked_address
from editor.store.repository import Repository
from tests.store.conftest import ANN, WHEN, Git, Save
from tests.store.servers import Hub, bare, http_hub, refuse_pushes, ssh_hub

LOGIN = ("ann", "a secret; $(true)")


def _git() -> Remote:
    found = program()
    if found is None:
        pytest.skip("no git program here")
    return GitProgram(found)


@pytest.fixture(params=["git program", "libgit2"])
def remote(request: pytest.FixtureRequest) -> Remote:
    """Both ways to carry versions."""
    return _git() if request.param == "git program" else LibGit()


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """An empty shared repository in a folder."""
    return bare(tmp_path / "hub.git")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Repository]:
    """Another person's empty copy."""
    made = Repository.create(tmp_path / "other")
    yield made
    made.close()


def _copy(place: MeetingPlace, into: Repository) -> str:
    found = place.look()
    assert found is not None
    into.go_to(found, None, ANN, WHEN)
    place.adopt_tags()
    return found


def test_versions_and_tags_get_there_and_come_to_another_copy(
    repository: Repository, save: Save, hub: Path, other: Repository, remote: Remote, git: Git, tmp_path: Path
) -> None:
    save({"policy.toml": b"1\n"})
    head = save({"policy.toml": b"2\n", "text/en/scope.md": b"# Scope\n"})
    repository.tag("release/1", head, "Release 1", ANN, WHEN)
    mine = MeetingPlace(repository, str(hub), remote)
    assert mine.look() is None
    assert mine.distance() == Distance(2, 0)
    mine.give()
    assert mine.distance() == Distance(0, 0)
    assert git("rev-parse", "main", where=hub).strip() == head
    assert git("cat-file", "-t", "release/1", where=hub).strip() == "tag"
    theirs = MeetingPlace(other, str(hub), remote)
    assert _copy(theirs, other) == head
    assert (tmp_path / "other" / "text/en/scope.md").read_bytes() == b"# Scope\n"
    assert other.tags()["release/1"].target == head
    assert git("status", "--porcelain", where=tmp_path / "other") == ""


def test_nothing_is_put_over_anybodys_work(
    repository: Repository, save: Save, hub: Path, other: Repository, remote: Remote, git: Git
) -> None:
    base = save({"policy.toml": b"1\n"})
    mine, theirs = MeetingPlace(repository, str(hub), remote), MeetingPlace(other, str(hub), remote)
    mine.look()
    mine.give()
    _copy(theirs, other)
    first = save({"policy.toml": b"mine\n"})
    other.commit({"policy.toml": b"theirs\n"}, "Theirs", ANN, WHEN, base)
    mine.give()
    with pytest.raises(errors.RemoteMoved):
        theirs.give()
    assert git("rev-parse", "main", where=hub).strip() == first
    theirs.look()
    assert theirs.distance() == Distance(1, 1)


def test_a_history_written_anew_is_named_and_not_taken(
    repository: Repository, save: Save, hub: Path, remote: Remote, git: Git
) -> None:
    old = save({"policy.toml": b"1\n"})
    objection = save({"reviews/en/scope/1.json": b"{}\n"})
    place = MeetingPlace(repository, str(hub), remote)
    place.look()
    place.give()
    git("update-ref", "refs/heads/main", old, where=hub)
    with pytest.raises(errors.RemoteRewritten) as told:
        place.look()
    assert (told.value.seen, told.value.found) == (objection, old)
    with pytest.raises(errors.RemoteRewritten):
        place.look()
    place.remember()
    assert place.look() == old


def test_a_branch_that_is_gone_there_is_named(repository: Repository, save: Save, hub: Path, git: Git) -> None:
    save({"policy.toml": b"1\n"})
    place = MeetingPlace(repository, str(hub), _git())
    place.look()
    place.give()
    git("update-ref", "-d", "refs/heads/main", where=hub)
    with pytest.raises(errors.RemoteRewritten):
        place.look()


def test_somebody_asks_to_join_and_is_answered(
    repository: Repository, save: Save, hub: Path, other: Repository, remote: Remote
) -> None:
    head = save({"policy.toml": b"1\n"})
    mine, theirs = MeetingPlace(repository, str(hub), remote), MeetingPlace(other, str(hub), remote)
    mine.look()
    mine.give()
    _copy(theirs, other)
    request = other.commit({"join.toml": b"name = 'Kim'\n"}, "Ask to join", ANN, WHEN, head)
    theirs.ask("kim", request)
    mine.look()
    assert mine.requests() == {"kim": request}
    mine.clear_request("kim")
    assert mine.requests() == {}
    theirs.look()
    assert theirs.requests() == {}


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Hub]:
    """An empty shared repository behind HTTP."""
    with http_hub(tmp_path / "served.git") as found:
        yield found


def test_a_server_that_declines_is_an_error_and_says_why(
    repository: Repository, save: Save, served: Hub, remote: Remote
) -> None:
    save({"policy.toml": b"1\n"})
    refuse_pushes(served.folder, "main is protected")
    place = MeetingPlace(repository, served.url, remote)
    place.look()
    with pytest.raises(errors.RemoteRefused) as told:
        place.give()
    assert "declined" in told.value.detail
    assert place.found() is None
    assert place.seen() is None


def test_a_name_and_a_password_are_asked_for_and_believed(
    repository: Repository, save: Save, served: Hub, remote: Remote
) -> None:
    save({"policy.toml": b"1\n"})
    served.login = LOGIN
    for login in (None, Login("ann", "wrong")):
        before = len(served.asked)
        with pytest.raises(errors.AccessNeeded):
            MeetingPlace(repository, served.url, remote, login).look()
        assert len(served.asked) - before < 6, "a wrong password is not tried for ever"
    place = MeetingPlace(repository, served.url, remote, Login(*LOGIN))
    place.look()
    place.give()
    assert place.distance() == Distance(0, 0)


def test_a_connection_that_breaks_off_changes_nothing_and_is_tried_again(
    repository: Repository, save: Save, served: Hub, other: Repository, remote: Remote
) -> None:
    for number in range(30):
        save({f"text/en/section-{number}.md": os.urandom(2000).hex().encode()})
    mine = MeetingPlace(repository, served.url, remote)
    mine.look()
    mine.give()
    theirs = MeetingPlace(other, served.url, remote)
    served.drops = 2
    with pytest.raises((errors.Offline, errors.RemoteRefused)):
        theirs.look()
    assert theirs.seen() is None
    served.drops = 0
    assert theirs.look() == repository.head()


def test_nobody_answers(repository: Repository, save: Save, remote: Remote) -> None:
    save({"policy.toml": b"1\n"})
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/x.git"
        with pytest.raises(errors.Offline):
            MeetingPlace(repository, address, remote).look()


def test_there_is_no_repository(
    repository: Repository, save: Save, served: Hub, remote: Remote, tmp_path: Path
) -> None:
    save({"policy.toml": b"1\n"})
    for address in (str(tmp_path / "nowhere.git"), served.url.replace("served", "nowhere")):
        with pytest.raises((errors.NoSuchRemote, errors.RemoteRefused)):
            MeetingPlace(repository, address, remote).look()


def test_a_person_stops_it(repository: Repository, save: Save, tmp_path: Path) -> None:
    save({"policy.toml": b"1\n"})
    hanging = tmp_path / "git"
    hanging.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    hanging.chmod(0o755)
    place = MeetingPlace(repository, "http://127.0.0.1:9/silent.git", GitProgram(str(hanging)))
    with pytest.raises(errors.Stopped):
        place.look(Watch(stop=lambda: True))


def test_progress_is_told(repository: Repository, save: Save, served: Hub, remote: Remote) -> None:
    for number in range(120):
        save({f"text/en/section-{number}.md": b"%d\n" % number})
    heard: list[tuple[int, int]] = []
    place = MeetingPlace(repository, served.url, remote)
    place.look()
    place.give(Watch(progress=lambda done, whole: heard.append((done, whole))))
    assert heard
    assert heard[-1][0] == heard[-1][1] > 100


@pytest.mark.long
def test_an_ssh_host_is_only_trusted_when_it_is_known(
    repository: Repository, save: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save({"policy.toml": b"1\n"})
    with ssh_hub(tmp_path) as hub:
        place = MeetingPlace(repository, hub.url, _git())
        monkeypatch.setenv("GIT_SSH_COMMAND", hub.unknowing)
        with pytest.raises(errors.UnknownHost):
            place.look()
        monkeypatch.setenv("GIT_SSH_COMMAND", hub.knowing.replace("person", "host"))
        with pytest.raises(errors.AccessNeeded):
            place.look()
        monkeypatch.setenv("GIT_SSH_COMMAND", hub.knowing)
        place.look()
        place.give()
        assert place.distance() == Distance(0, 0)
        refuse_pushes(hub.folder, "main is protected")
        save({"policy.toml": b"2\n"})
        with pytest.raises(errors.RemoteRefused):
            place.give()


@pytest.mark.parametrize(
    "address",
    [
        "https://host/policy.git",
        "ssh://git@host:2222/policy.git",
        "git@host:team/policy.git",
        "host:policy",
        "/srv/p.git",
    ],
)
def test_what_git_calls_an_address_is_one(address: str) -> None:
    assert checked_address(f" {address} \n") == address


@pytest.mark.parametrize(
    "address",
    ["", "  ", "--upload-pack=touch x", "ext::sh -c x", "gopher://host/x", "policy", "a\nb", "https://a\x00b"],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(errors.BadAddress):
        checked_address(address)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("fatal: unable to access 'x': Could not resolve host: x", errors.Offline),
        ("ssh: connect to host x port 22: Connection timed out", errors.Offline),
        ("Host key verification failed.\nfatal: Could not read from remote repository.", errors.UnknownHost),
        ("git@x: Permission denied (publickey).\nfatal: Could not read", errors.AccessNeeded),
        ("fatal: Authentication failed for 'https://x/'", errors.AccessNeeded),
        ("!\trefs/heads/main:refs/heads/main\t[rejected] (fetch first)", errors.RemoteMoved),
        ("!\tmain:main\t[remote rejected] (cannot lock ref 'refs/heads/main')", errors.RemoteMoved),
        ("remote: GH006\n!\tmain:main\t[remote rejected] (protected branch hook declined)", errors.RemoteRefused),
        ("remote: Repository not found.\nfatal: repository 'https://x/' not found", errors.NoSuchRemote),
        ("something that no git ever said", errors.RemoteRefused),
    ],
)
def test_what_git_says_is_understood(said: str, kind: type[errors.RemoteError]) -> None:
    assert type(failure("x", said)) is kind
