"""Joining a team: a copy from an address, a request with a key, and a publisher who accepts it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from editor.desk.session.opening import open_policy
from editor.desk.team.joining import accept, answered, ask_to_join, asking, fetch_copy
from editor.desk.versions.clock import SetClock
from editor.policy.people import person_of
from editor.store.errors import FolderNotEmpty, NotAPolicyFolder
from editor.store.formats.layout import read_policy
from editor.store.history import Author
from editor.store.meeting_place import MeetingPlace
from editor.store.remotes.errors import NoSuchRemote
from editor.store.repository import Repository
from editor.store.signing.keys import KeyStore
from tests.desk.folders import START, Folder
from tests.store.servers import bare

KIM = Author("Kim", "kim@example.org")


@pytest.fixture
def hub(folder: Folder, tmp_path: Path) -> Path:
    """A shared policy."""
    if shutil.which("git") is None:
        pytest.skip("no git program to make a shared repository with")
    made = bare(tmp_path / "hub.git")
    repository = folder.repository()
    place = MeetingPlace(repository, str(made))
    place.look()
    place.give()
    repository.close()
    return made


def test_a_copy_from_an_address_is_the_policy(hub: Path, folder: Folder, tmp_path: Path) -> None:
    copy = tmp_path / "copies" / "kim"
    fetch_copy(copy, str(hub), KIM, START)
    opened = open_policy(copy, tmp_path / "kim-state", SetClock(START), KIM)
    original = folder.open()
    assert opened.session.policy == original.session.policy
    assert not opened.session.is_dirty
    original.close()
    opened.close()
    assert Repository.open(copy).address() == str(hub)


def test_nothing_is_left_of_a_copy_that_failed(hub: Path, tmp_path: Path) -> None:
    for address, kind in ((tmp_path / "nowhere.git", NoSuchRemote), (bare(tmp_path / "empty.git"), NoSuchRemote)):
        with pytest.raises(kind):
            fetch_copy(tmp_path / "kim", str(address), KIM, START)
        assert not (tmp_path / "kim").exists()
    (tmp_path / "kim").mkdir()
    with pytest.raises(NoSuchRemote):
        fetch_copy(tmp_path / "kim", str(tmp_path / "nowhere.git"), KIM, START)
    assert list((tmp_path / "kim").iterdir()) == []


def test_a_repository_without_a_policy_is_not_joined(tmp_path: Path) -> None:
    other = bare(tmp_path / "other.git")
    made = Repository.create(tmp_path / "other")
    made.commit({"facts.toml": b""}, "No policy", KIM, START, None)
    MeetingPlace(made, str(other)).give()
    with pytest.raises(NotAPolicyFolder):
        fetch_copy(tmp_path / "kim", str(other), KIM, START)


def test_a_folder_with_something_in_it_is_left_alone(hub: Path, tmp_path: Path) -> None:
    (tmp_path / "kim").mkdir()
    (tmp_path / "kim" / "letter.txt").write_text("keep me", encoding="utf-8")
    with pytest.raises(FolderNotEmpty):
        fetch_copy(tmp_path / "kim", str(hub), KIM, START)
    assert (tmp_path / "kim" / "letter.txt").read_text("utf-8") == "keep me"


def test_somebody_asks_is_accepted_and_the_request_goes(hub: Path, folder: Folder, tmp_path: Path) -> None:
    fetch_copy(tmp_path / "kim", str(hub), KIM, START)
    theirs = Repository.open(tmp_path / "kim")
    policy = read_policy({path: theirs.snapshot(theirs.head() or "").read(path) for path in ("policy.toml",)})
    keys = KeyStore(tmp_path / "keys")
    head = theirs.head()
    ask_to_join(theirs, MeetingPlace(theirs, str(hub)), policy, KIM, START, keys)
    assert theirs.head() == head, "asking changes nothing here"
    mine = folder.repository()
    place = MeetingPlace(mine, str(hub))
    place.look()
    opened = folder.open()
    (one,) = asking(mine, opened.session.policy, place.requests())
    assert (one.person.name, one.person.email, one.person.roles, one.is_signed) == ("Kim", KIM.email, (), True)
    opened.session.submit(accept(opened.session.policy, one, ("translator:en", "reviewer:*")))
    people = opened.session.policy.people
    kim = person_of(people, "KIM@example.org")
    assert kim is not None
    assert kim.roles == ("translator:en", "reviewer:*")
    assert keys.signer(KIM.email, kim.keys) is not None
    assert asking(mine, opened.session.policy, place.requests()) == ()
    assert answered(mine, opened.session.policy, place.requests()) == (one.request,)
    place.clear_request(one.request)
    assert place.requests() == {}
    opened.close()


def test_a_request_with_anothers_key_is_seen_as_unsigned(hub: Path, folder: Folder, tmp_path: Path) -> None:
    keys = KeyStore(tmp_path / "keys")
    line = keys.make()
    copy = tmp_path / "eve"
    fetch_copy(copy, str(hub), KIM, START)
    people = '[[people]]\nid = "eve"\nname = "Eve"\nemail = "eve@example.org"\nroles = ["publisher"]\n'
    people += f'keys = ["{line}"]\n'
    (copy / "people.toml").write_text(people, encoding="utf-8")
    who = ["-c", "user.name=Eve", "-c", "user.email=eve@example.org"]
    push = ["push", "-q", str(hub), "HEAD:refs/heads/join/eve"]
    for arguments in (["add", "people.toml"], [*who, "commit", "-qm", "In"], push):
        subprocess.run(["git", "-C", str(copy), *arguments], check=True)
    mine = folder.repository()
    place = MeetingPlace(mine, str(hub))
    place.look()
    opened = folder.open()
    (one,) = asking(mine, opened.session.policy, place.requests())
    assert not one.is_signed
    assert one.person.roles == (), "nobody names their own roles"
    opened.close()


def test_a_request_that_makes_no_sense_is_passed_by(hub: Path, folder: Folder) -> None:
    mine = folder.repository()
    for number, people in enumerate((b"not toml [", b"people = 3\n", b"")):
        version = mine.commit_aside({"people.toml": people, "x.toml": b"%d" % number}, "Odd", KIM, START)
        MeetingPlace(mine, str(hub)).ask(f"odd-{number}", version)
    place = MeetingPlace(mine, str(hub))
    place.look()
    assert len(place.requests()) == 3
    opened = folder.open()
    assert asking(mine, opened.session.policy, place.requests()) == ()
    opened.close()
