"""Names and passwords that stand in an address: taken out of it, and kept where passwords belong."""

from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from editor.store.meeting_place import MeetingPlace
from editor.store.personal.logins import keep_login, kept_login
from editor.store.remotes.remote import Login, split_login
from editor.store.repository import Repository
from tests.store.conftest import Save
from tests.store.servers import http_hub

CASES = {
    "https://ann:s%40cret@host.example/team/policy.git": (
        "https://host.example/team/policy.git",
        Login("ann", "s@cret"),
    ),
    "https://ghp_token@host.example/p.git": ("https://host.example/p.git", Login("ghp_token", "")),
    "http://ann:a:b@host.example:8080/p": ("http://host.example:8080/p", Login("ann", "a:b")),
    "https://host.example/a@b.git": ("https://host.example/a@b.git", None),
    "https://host.example": ("https://host.example", None),
    "git@host.example:team/policy.git": ("git@host.example:team/policy.git", None),
    "ssh://git@host.example/policy.git": ("ssh://git@host.example/policy.git", None),
    "/srv/a@b": ("/srv/a@b", None),
}


class Shelf(KeyringBackend):
    """A key store that forgets with the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))


@pytest.mark.parametrize(("address", "wanted"), CASES.items())
def test_an_address_gives_what_stands_in_it(address: str, wanted: tuple[str, Login | None]) -> None:
    assert split_login(address) == wanted


def test_no_password_reaches_the_folder(repository: Repository, save: Save, folder: Path) -> None:
    save({"policy.toml": b"1\n"})
    repository.set_address("https://ann:secret@host.example/policy.git")
    assert repository.address() == "https://host.example/policy.git"
    assert b"secret" not in (folder / ".git" / "config").read_bytes()


def test_a_server_is_asked_with_what_stood_in_the_address(repository: Repository, save: Save, tmp_path: Path) -> None:
    save({"policy.toml": b"1\n"})
    with http_hub(tmp_path / "served.git", ("ann", "secret")) as hub:
        place = MeetingPlace(repository, hub.url.replace("http://", "http://ann:secret@"))
        assert place.address == hub.url
        place.look()


def test_what_was_kept_is_found_again_and_without_a_key_store_nothing_is(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_login("https://host.example/p.git", Login("ann", "secret"))
    assert kept_login("https://host.example/p.git") is None
    shelf = Shelf()
    monkeypatch.setattr(keyring, "get_password", shelf.get_password)
    monkeypatch.setattr(keyring, "set_password", shelf.set_password)
    keep_login("https://host.example/p.git", Login("ann", "secret"))
    assert kept_login("https://host.example/p.git") == Login("ann", "secret")
    assert kept_login("https://host.example/other.git") is None
