"""A team at one address: sharing, what comes in, what clashes, and a server that asks who is there."""

import shutil
from contextlib import closing
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtWidgets import QPushButton

from editor.desk.proof.proving import verify
from editor.desk.session.opening import open_policy, read_version
from editor.desk.team.joining import accept, ask_to_join, asking, fetch_copy, is_stranger
from editor.desk.team.sharing import Hand, exchange, finish
from editor.desk.versions.clock import SystemClock
from editor.policy.editing.edits import SetPeople, SetText
from editor.policy.language import Tag
from editor.policy.people import Person as PersonOfPolicy
from editor.policy.people import PersonId
from editor.policy.section import Cell, SectionId
from editor.store.formats.layout import read_policy
from editor.store.history import Author
from editor.store.meeting_place import MeetingPlace
from editor.store.personal.trust_file import FolderTrust
from editor.store.repository import Repository
from editor.store.signing.keys import KeyStore
from editor.window.sharing.share_button import ShareButton
from tests.hostile import share_at, spoil
from tests.journeys.conftest import LIN, versions
from tests.journeys.driver import Person
from tests.store.servers import bare, http_hub, refuse_pushes

BO = Author("Bo", "bo@example.com")
EN = Tag("en")


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """An empty shared repository."""
    if shutil.which("git") is None:
        pytest.skip("no git program to make a shared repository with")
    return bare(tmp_path / "hub.git")


def _share_at(person: Person, address: str) -> None:
    person.choose("Share with a team…")
    person.fill("Address", address)
    person.click("Share here")


def _write_elsewhere(tmp_path: Path, hub: Path, section: str, words: str) -> None:
    """Bo, in a copy of their own, writes a section and shares it."""
    folder = tmp_path / "bo"
    clock = SystemClock()
    repository = Repository.open(folder) if folder.exists() else Repository.create(folder)
    place = MeetingPlace(repository, str(hub))
    if repository.head() is None:
        found = place.look()
        assert found is not None
        repository.go_to(found, None, BO, clock.now())
    opened = open_policy(folder, tmp_path / "bo-state", clock, BO)
    session, hand = opened.session, Hand(BO, clock.now(), lambda _: "Put two versions together")
    for edit in (SetText(Cell(SectionId(section), EN), words), None):
        assert session.base is not None
        finish(session, session.base_policy, exchange(repository, place, session.base, hand).newest)
        if edit is not None:
            session.submit(edit)
            session.save(repository, f"Bo writes {section}")
    opened.close()
    repository.close()


def _head(hub: Path) -> str:
    """The newest version at the shared place."""
    return (hub / "refs/heads/main").read_text("ascii").strip()


def _button(person: Person) -> str:
    return person.widget(ShareButton, ShareButton.isVisible, "the button to share").text()


def test_a_policy_is_shared_and_what_others_wrote_comes_in(
    person: Person, house: Path, hub: Path, tmp_path: Path
) -> None:
    person.open(house)
    person.go_to("How we use it")
    person.write(" Mine.", behind="We keep the lamps lit.")
    _share_at(person, str(hub))
    person.wait_for("Everything is shared.")
    _write_elsewhere(tmp_path, hub, "keep", "# How long we keep it\n\nForty days.")
    person.press("F5")
    person.wait_for("1 version came in, and yours are shared.")
    person.go_to("How long we keep it")
    assert person.text() == "# How long we keep it\n\nForty days."
    person.wait(lambda: _button(person) == "Share")
    assert (house / "text/en/keep.md").read_bytes() == b"# How long we keep it\n\nForty days.\n"


def test_a_backup_older_than_what_is_shared_catches_up_and_keeps_what_was_written_in_it(
    person: Person, house: Path, hub: Path, tmp_path: Path
) -> None:
    person.open(house)
    _share_at(person, str(hub))
    person.wait_for("Everything is shared.")
    backup = Path(shutil.copytree(house, tmp_path / "backup"))
    person.press("Ctrl+1")
    person.go_to("How we use it")
    person.write(" Mine.", behind="We keep the lamps lit.")
    person.press("Ctrl+S")
    person.wait(lambda: "All in a version" in person.status())
    person.press("F5")
    person.wait(lambda: _head(hub) == versions(house)[0].id)
    _write_elsewhere(tmp_path, hub, "keep", "# How long we keep it\n\nForty days.")
    shared = _head(hub)
    shutil.rmtree(house)
    backup.rename(house)
    person.window.open_folder(house)
    person.wait(lambda: person.window.page is not None and "Mine." not in person.text())
    person.go_to("What you may ask")
    person.write(" Within a month.", behind="Ask for a copy.")
    person.press("Ctrl+S")
    person.wait(lambda: "All in a version" in person.status())
    person.press("F5")
    person.wait(lambda: person.sees("Trust this folder"))  # a copy that came to stand there is asked about again
    person.click("Trust this folder")
    person.wait_for("You trust this folder now.")
    person.press("F5")
    person.wait_for("came in, and yours are shared.")
    assert (house / "text/en/use.md").read_text("utf-8").endswith("We keep the lamps lit. Mine.\n")
    assert (house / "text/en/keep.md").read_text("utf-8") == "# How long we keep it\n\nForty days.\n"
    assert (house / "text/en/you.md").read_text("utf-8").endswith("Ask for a copy. Within a month.\n")
    assert shared in {version.id for version in versions(house)}
    assert _head(hub) == versions(house)[0].id


def test_words_that_both_changed_are_settled_by_a_person(
    person: Person, house: Path, hub: Path, tmp_path: Path
) -> None:
    person.open(house)
    _share_at(person, str(hub))
    person.wait_for("Everything is shared.")
    _write_elsewhere(tmp_path, hub, "keep", "# How long we keep it\n\nForty days, and no longer.")
    person.press("Ctrl+1")
    person.go_to("How long we keep it")
    person.write(" At most.", behind="Thirty days, and no longer.")
    person.press("F5")
    person.wait_for("Two people changed the same words.")
    confirm = person.widget(QPushButton, lambda one: one.text() == "Take these words and share", "the way on")
    assert not confirm.isEnabled()
    person.click("Take theirs")
    person.click("Take these words and share")
    person.wait_for("1 version came in, and yours are shared.")
    assert person.text() == "# How long we keep it\n\nForty days, and no longer."
    assert "Lin" in Repository.open(house).version(Repository.open(house).head() or "").author.name


def test_a_clash_that_is_put_off_loses_nothing(person: Person, house: Path, hub: Path, tmp_path: Path) -> None:
    person.open(house)
    _share_at(person, str(hub))
    person.wait_for("Everything is shared.")
    _write_elsewhere(tmp_path, hub, "keep", "# How long we keep it\n\nForty days, and no longer.")
    person.press("Ctrl+1")
    person.go_to("How long we keep it")
    person.write(" At most.", behind="Thirty days, and no longer.")
    person.press("F5")
    person.wait_for("Two people changed the same words.")
    person.click("Cancel")
    person.wait_for("Nothing was shared yet.")
    assert person.text() == "# How long we keep it\n\nThirty days, and no longer. At most."
    person.wait(lambda: _button(person) == "Share · 1 ↓ 1 ↑")


def test_a_server_that_declines_is_told_with_its_reason(person: Person, house: Path, hub: Path) -> None:
    refuse_pushes(hub, "main is protected")
    person.open(house)
    _share_at(person, str(hub))
    person.wait_for("did not take the versions")
    assert person.sees("main is protected")


def test_being_offline_is_no_error(person: Person, house: Path, hub: Path) -> None:
    person.open(house)
    _share_at(person, str(hub))
    person.wait_for("Everything is shared.")
    hub.rename(hub.with_name("gone.git"))
    person.choose("Share with a team…")
    person.fill("Address", "http://127.0.0.1:9/policy.git")
    person.click("Share here")
    person.wait_for("cannot be reached just now")
    assert _button(person).startswith("Offline")


def test_a_name_and_a_password_are_asked_for(person: Person, house: Path, tmp_path: Path) -> None:
    with http_hub(tmp_path / "served.git", ("lin", "secret")) as hub:
        person.open(house)
        _share_at(person, hub.url)
        person.wait_for("wants to know who asks")
        person.fill("Name", "lin")
        person.fill("Password or token", "wrong")
        person.click("Go on")
        person.wait_for("wants to know who asks")
        person.fill("Name", "lin")
        person.fill("Password or token", "secret")
        person.click("Go on")
        person.wait_for("Everything is shared.")


def test_what_another_program_wrote_is_looked_at_and_taken_in(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("How we use it")
    person.write(" Mine.", behind="We keep the lamps lit.")
    (house / "text/en/keep.md").write_bytes(b"# How long we keep it\n\nForty days, and no longer.\n")
    person.wait_for("Another program changed 1 file of this policy.")
    person.click("Look at it…")
    person.wait_for("These words differ between the folder")
    person.click("Take them into the draft")
    person.wait_for("The words are in your draft")
    person.press("Ctrl+1")
    person.go_to("How long we keep it")
    assert person.text() == "# How long we keep it\n\nForty days, and no longer."
    person.press("Ctrl+Z")
    person.wait(lambda: person.text() == "# How long we keep it\n\nThirty days, and no longer.")


def test_a_version_that_another_program_made_does_not_stop_saving(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("How we use it")
    person.write(" Mine.", behind="We keep the lamps lit.")
    other = Repository.open(house)
    path = "text/en/keep.md"
    words = b"# How long we keep it\n\nForty days, and no longer.\n"
    other.commit({path: words}, "Bo", BO, SystemClock().now(), other.head())
    person.press("Ctrl+S")
    person.wait_for("Another program added versions to this policy.")
    person.click("Look at it…")
    person.wait_for("These words differ between the folder")
    person.click("Take them into the draft")
    person.wait_for("The words are in your draft")
    person.press("Ctrl+S")
    person.wait(lambda: len(other.version(other.head() or "").parents) == 1 and other.worktree_changes() == {})
    person.wait(lambda: b"Mine." in other.snapshot(other.head() or "").read("text/en/use.md"))
    assert other.snapshot(other.head() or "").read(path) == words
    other.close()


def test_somebody_joins_by_the_address_asks_and_is_taken_in(
    person: Person, house: Path, hub: Path, tmp_path: Path
) -> None:
    opened = open_policy(house, tmp_path / "bo-state", SystemClock(), BO, KeyStore(tmp_path / "bo-keys"))
    bo = PersonOfPolicy(PersonId("bo"), "Bo", BO.email, ("author", "publisher"))
    opened.session.submit(SetPeople((bo,)))
    repository = Repository.open(house)
    opened.session.save(repository, "People")
    place = MeetingPlace(repository, str(hub))
    place.give()
    person.choose("Join a team’s policy…")
    person.fill("Address", str(hub))
    person.fill("Folder of the policy", str(tmp_path / "joined"))
    person.click("Fetch the policy")
    person.wait_for("You are not among the people of this policy.")
    person.click("Ask to join")
    person.wait_for("Your team was asked.")
    place.look()
    policy = opened.session.policy
    (one,) = asking(repository, policy, place.requests())
    assert (one.person.name, one.is_signed) == ("Lin", True)
    opened.session.submit(accept(policy, one, ("author",)))
    opened.session.save(repository, "Take Lin in")
    opened.close()
    place.give()
    person.press("F5")
    person.wait_for("1 version came in")
    page = person.window.page
    assert page is not None
    assert page.desk.session.signer() is not None, "the key that was accepted is at hand"
    repository.close()


def test_a_second_person_asks_to_join_a_policy_that_names_nobody_yet(
    person: Person, house: Path, hub: Path, tmp_path: Path
) -> None:
    """And whoever wrote it is not asked to join it."""
    opened = open_policy(house, tmp_path / "lin-state", SystemClock(), LIN)
    with closing(Repository.open(house)) as repository:
        assert not opened.session.policy.people
        assert not is_stranger(repository, opened.session.policy, LIN.email.upper())
        MeetingPlace(repository, str(hub)).give()
    opened.close()
    person.window.looks.change(name="Bo", email=BO.email)
    person.choose("Join a team’s policy…")
    person.fill("Address", str(hub))
    person.fill("Folder of the policy", str(tmp_path / "joined"))
    person.click("Fetch the policy")
    person.wait_for("You are not among the people of this policy.")
    person.choose("Ask to join")
    person.wait_for("Your team was asked.")
    with closing(Repository.open(house)) as repository:
        place = MeetingPlace(repository, str(hub))
        place.look()
        (one,) = asking(
            repository, read_policy(read_version(repository.snapshot(repository.head() or ""))), place.requests()
        )
        assert (one.person.email, one.is_signed) == (BO.email, True)


def test_a_publisher_sees_who_asks_and_gives_them_roles(person: Person, house: Path, hub: Path, tmp_path: Path) -> None:
    person.open(house)
    _share_at(person, str(hub))
    person.wait_for("Everything is shared.")
    copy = tmp_path / "bo"
    fetch_copy(copy, str(hub), BO, SystemClock().now())
    theirs = Repository.open(copy)
    opened = open_policy(copy, tmp_path / "bo-state", SystemClock(), BO)
    keys = KeyStore(tmp_path / "bo-keys")
    ask_to_join(theirs, MeetingPlace(theirs, str(hub)), opened.session.policy, BO, SystemClock().now(), keys)
    opened.close()
    person.press("F5")
    person.wait_for("Bo would like to join this policy.")
    person.click("Look…")
    person.click("Translator: 日本語")
    person.click("Take them in")
    page = person.window.page
    assert page is not None
    assert [one.roles for one in page.desk.policy.people if one.email == BO.email] == [("translator:ja",)]
    (lin,) = (one for one in page.desk.policy.people if one.email != BO.email)
    assert lin.roles == ("author", "reviewer:*", "publisher")
    assert lin.keys, "with a key among the people everybody signs"
    person.press("F5")
    person.wait_for("Everything is shared.")
    assert page.desk.session.signer() is not None
    with closing(Repository.open(house)) as repository:
        assert verify(repository).first_breach is None
    assert Repository.open(house).references("refs/dateline/incoming/heads/join/") == {}
    theirs.close()


def test_a_lock_that_a_dead_program_left_is_removed_by_a_person(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("How we use it")
    person.write(" Mine.", behind="We keep the lamps lit.")
    (house / ".git" / "refs" / "heads" / "main.lock").touch()
    person.press("Ctrl+S")
    person.wait_for("keeps the history")
    person.click("Remove the lock")
    person.wait_for("The lock is removed.")
    person.press("Ctrl+1")
    person.press("Ctrl+S")
    person.wait(lambda: b"Mine." in Repository(house).snapshot(Repository(house).head() or "").read("text/en/use.md"))


def test_a_strangers_folder_contacts_nobody_before_it_is_trusted(
    person: Person, house: Path, hub: Path, tmp_path: Path
) -> None:
    mark = tmp_path / "mark"
    spoil(house, mark)
    share_at(house, str(hub))
    person.open(house)
    person.wait_for("did not come from this computer")
    person.go_to("How we use it")
    person.write(" Mine.", behind="We keep the lamps lit.")
    person.press("Ctrl+S")
    person.wait(lambda: b"Mine." in (house / "text/en/use.md").read_bytes())
    person.window.page.sharing.look()
    assert not (hub / "refs/heads/main").exists()
    person.press("F5")
    person.wait_for("This folder wants to share with")
    assert person.sees(str(hub))
    person.click("Cancel")
    assert not (hub / "refs/heads/main").exists()
    person.click("Do you trust it?…")
    person.wait_for("This folder wants to share with")
    person.click("Trust this folder")
    person.wait_for("You trust this folder now.")
    person.press("F5")
    person.wait_for("Everything is shared.")
    assert (hub / "refs/heads/main").exists()
    assert not mark.exists(), mark.read_text("utf-8")
    assert FolderTrust(platformdirs.user_state_path("dateline"), house).allows(str(hub))
