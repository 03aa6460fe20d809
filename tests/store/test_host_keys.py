"""The key that an SSH host shows is told, and put among the known hosts of a person who compared it."""

import os
import shlex
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from editor.store.meeting_place import MeetingPlace
from editor.store.remotes import errors
from editor.store.remotes.host_keys import HostKey, shown_key, trust
from editor.store.repository import Repository
from tests.store.servers import ssh_hub

KEY = "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
GITHUB = "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"
SSH = """
import sys
words = sys.argv[1:]
options = dict(word.split("=", 1) for word in reversed(words) if "=" in word)
if "-G" in words:
    print("hostname", words[-1])
    print("userknownhostsfile", options["UserKnownHostsFile"], "/etc/other")
elif HOST:
    assert options["StrictHostKeyChecking"] == "accept-new" and options["PreferredAuthentications"] == "none"
    port = words[words.index("-p") + 1] if "-p" in words else ""
    host = words[words.index("--") + 1].rpartition("@")[2]
    with open(options["UserKnownHostsFile"], "w") as file:
        file.write(f"[{host}]:{port} ssh-ed25519 KEY\\n" if port else f"{host} ssh-ed25519 KEY\\n")
    print("Permission denied (publickey).")
else:
    print("ssh: connect to host: Connection refused")
""".replace("KEY", KEY)


@pytest.fixture
def known(tmp_path: Path) -> Path:
    return tmp_path / "home" / "known_hosts"


def environ(tmp_path: Path, known: Path, *, answers: bool = True) -> dict[str, str]:
    """A program in the place of ssh that answers, or does not, as OpenSSH would."""
    program = tmp_path / "ssh.py"
    program.write_text(f"#!{sys.executable}\nHOST = {answers}\n{SSH}", "utf-8")
    program.chmod(0o755)
    words = [str(program), "-o", f"UserKnownHostsFile={known}"]
    return {**os.environ, "GIT_SSH_COMMAND": shlex.join(words)}


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("git@github.com:team/policy.git", "github.com"),
        ("ssh://git@github.com/team/policy.git", "github.com"),
        ("ssh://git@example.org:2222/policy.git", "[example.org]:2222"),
        ("host:policy.git", "host"),
    ],
)
def test_the_key_that_a_host_shows_is_told_with_its_fingerprint(
    tmp_path: Path, known: Path, address: str, host: str
) -> None:
    found = shown_key(address, environ(tmp_path, known))
    assert (found.host, found.kind, found.fingerprint) == (host, "ssh-ed25519", GITHUB)
    assert found.is_published == (host == "github.com")
    assert not found.is_other
    assert found.file == known


def test_a_host_that_does_not_answer_shows_none(tmp_path: Path, known: Path) -> None:
    with pytest.raises(errors.Offline):
        shown_key("git@example.org:policy.git", environ(tmp_path, known, answers=False))


def test_without_ssh_nothing_is_asked() -> None:
    with pytest.raises(errors.UnknownHost):
        shown_key("git@example.org:policy.git", {"GIT_SSH_COMMAND": "no-such-program-of-ssh"})


@pytest.mark.parametrize("before", [None, b"", b"other ssh-ed25519 AAAA", b"other ssh-ed25519 AAAA\n"])
def test_a_trusted_key_is_added_to_those_that_are_there(known: Path, before: bytes | None) -> None:
    if before is not None:
        known.parent.mkdir()
        known.write_bytes(before)
    key = HostKey("git@h:p", "h", "ssh-ed25519", KEY, known, is_other=False)
    trust(key)
    trust(replace(key, host="[h]:22"))
    kept = (before or b"").rstrip(b"\n") + b"\n" if before else b""
    assert known.read_bytes() == kept + f"h ssh-ed25519 {KEY}\n[h]:22 ssh-ed25519 {KEY}\n".encode()


@pytest.mark.long
def test_a_host_that_was_trusted_is_shared_with(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real server and a real ssh: unknown, shown, trusted, known; and then with another key, told as that."""
    with ssh_hub(tmp_path) as hub:
        monkeypatch.setenv("GIT_SSH_COMMAND", hub.unknowing)
        place = MeetingPlace(repository, hub.url)
        with pytest.raises(errors.UnknownHost):
            place.look()
        found = shown_key(hub.url)
        line = (tmp_path / "ssh" / "host.pub").read_text("utf-8").split()[1]
        assert (found.key, found.is_other, found.file) == (line, False, tmp_path / "ssh" / "nobody")
        trust(found)
        place.look()
        (tmp_path / "ssh" / "nobody").write_text(f"{found.host} ssh-ed25519 {KEY}\n", "utf-8")
        with pytest.raises(errors.UnknownHost):
            place.look()
        assert shown_key(hub.url).is_other
