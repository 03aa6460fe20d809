"""Signatures that OpenSSH and git accept, and theirs that we accept."""

import base64
import os
import shutil
import stat
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend

from editor.policy.people import Person, PersonId, is_signer
from editor.store.history import Author
from editor.store.repository import Repository
from editor.store.signing.keys import SERVICE, KeyStore, UnusableKey
from editor.store.signing.signatures import (
    GIT,
    REVIEW,
    BadSignature,
    Signer,
    allowed_signers,
    bare_key,
    fingerprint,
    signing_key,
)

CHEN = Author("陳柏翰", "chen@example.org")
WHEN = datetime(2026, 9, 1, 9, 30, tzinfo=UTC)

needs_openssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")
needs_git = pytest.mark.skipif(
    shutil.which("git") is None or shutil.which("ssh-keygen") is None, reason="git or ssh-keygen is not installed"
)


@pytest.fixture
def store(tmp_path: Path) -> KeyStore:
    return KeyStore(tmp_path / "keys")


@pytest.fixture
def chen(store: KeyStore) -> Signer:
    signer = store.signer(CHEN.email, [store.make()])
    assert signer is not None
    return signer


def signers_file(tmp_path: Path, signer: Signer) -> Path:
    file = tmp_path / "allowed_signers"
    file.write_bytes(allowed_signers([Person(PersonId("chen"), CHEN.name, CHEN.email, (), (signer.key,))]))
    return file


@needs_openssh
def test_ssh_keygen_accepts_our_signature(tmp_path: Path, chen: Signer) -> None:
    data = "同意".encode()
    (tmp_path / "record.sig").write_text(chen.sign(data, REVIEW), "ascii")
    command = ["ssh-keygen", "-Y", "verify", "-f", str(signers_file(tmp_path, chen)), "-I", CHEN.email]
    command += ["-n", REVIEW, "-s", str(tmp_path / "record.sig")]
    assert subprocess.run(command, input=data, capture_output=True, check=False).returncode == 0
    assert subprocess.run(command, input=data + b".", capture_output=True, check=False).returncode != 0


@needs_openssh
def test_we_accept_the_signature_of_ssh_keygen(tmp_path: Path, store: KeyStore) -> None:
    key = tmp_path / "id_ed25519"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "me", "-f", str(key)], check=True)
    data = b"agreed"
    signed = subprocess.run(["ssh-keygen", "-Y", "sign", "-n", REVIEW, "-f", str(key)], input=data, capture_output=True)
    line = bare_key(key.with_suffix(".pub").read_text("ascii"))
    assert signing_key(signed.stdout.decode(), data, REVIEW) == line
    printed = subprocess.run(["ssh-keygen", "-lf", str(key)], capture_output=True, text=True, check=True).stdout
    assert fingerprint(line) in printed
    assert store.bring(key) == line
    assert store.signer(CHEN.email, [line]) is not None


@needs_git
def test_git_accepts_our_commits_and_tags(tmp_path: Path, chen: Signer) -> None:
    repository = Repository.create(tmp_path / "policy")
    repository.signer = chen
    version = repository.commit({"text/en/use.md": b"# Use\n"}, "第一版", CHEN, WHEN, None)
    repository.tag("release/1", version, "Release 1", CHEN, WHEN)
    options = ["-c", f"gpg.ssh.allowedSignersFile={signers_file(tmp_path, chen)}", "-c", "gpg.format=ssh"]
    for words in (["verify-commit", version], ["verify-tag", "release/1"], ["fsck", "--strict"]):
        ran = subprocess.run(["git", "-C", str(repository.folder), *options, *words], capture_output=True, check=False)
        assert ran.returncode == 0, ran.stderr
    for signed in (repository.signed(version), repository.signed_tag("release/1")):
        assert signed is not None
        assert signing_key(signed.signature, signed.data, GIT) == chen.key
    other = repository.commit({"text/en/use.md": b"# More\n"}, "x", Author("Lin", "lin@example.org"), WHEN, version)
    assert repository.signed(other) is None
    repository.close()


@pytest.mark.skipif(shutil.which("ssh-agent") is None, reason="ssh-agent is not installed")
def test_a_key_in_the_agent_signs(tmp_path: Path, store: KeyStore, monkeypatch: pytest.MonkeyPatch) -> None:
    key = tmp_path / "id_ed25519"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    place = str(tmp_path / "agent")
    agent = subprocess.Popen(["ssh-agent", "-D", "-a", place], stdout=subprocess.DEVNULL)
    try:
        monkeypatch.setenv("SSH_AUTH_SOCK", place)
        environment = {**os.environ, "SSH_AUTH_SOCK": place}
        for _ in range(200):
            if (
                subprocess.run(
                    ["ssh-add", "-q", str(key)], env=environment, capture_output=True, check=False
                ).returncode
                == 0
            ):
                break
        line = store.bring(key.with_suffix(".pub"))
        signer = store.signer(CHEN.email, [line])
        assert signer is not None
        assert signing_key(signer.sign(b"agreed", REVIEW), b"agreed", REVIEW) == line
    finally:
        agent.terminate()
        agent.wait()
    assert store.signer(CHEN.email, [line]) is None


def test_a_private_key_is_read_by_its_owner_only(tmp_path: Path, store: KeyStore) -> None:
    store.make()
    (file,) = (tmp_path / "keys").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


class InMemory(KeyringBackend):
    """A key store of the system."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def test_a_private_key_goes_to_the_key_store_of_the_system(tmp_path: Path, store: KeyStore) -> None:
    before, system = keyring.get_keyring(), InMemory()
    keyring.set_keyring(system)
    try:
        line = store.make()
        assert list(system.kept) == [(SERVICE, line)]
        assert not (tmp_path / "keys").exists()
        assert store.signer(CHEN.email, [line]) is not None
    finally:
        keyring.set_keyring(before)


def test_what_is_no_ed25519_key_is_refused(tmp_path: Path, store: KeyStore) -> None:
    for data in (b"", b"\xff\x00", b"ssh-ed25519 AAAA", b"-----BEGIN OPENSSH PRIVATE KEY-----\n"):
        (tmp_path / "key").write_bytes(data)
        with pytest.raises(UnusableKey):
            store.bring(tmp_path / "key")


def test_a_signature_holds_for_one_thing_only(chen: Signer) -> None:
    signature = chen.sign(b"agreed", REVIEW)
    assert signing_key(signature, b"agreed", REVIEW) == chen.key
    for data, namespace in ((b"agree", REVIEW), (b"agreed", GIT)):
        with pytest.raises(BadSignature):
            signing_key(signature, data, namespace)


@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=3))
def test_no_part_of_a_signature_may_be_another(place: int, other: bytes) -> None:
    blob = bytearray(base64.b64decode("".join(SIGNATURE.splitlines()[1:-1])))
    at = place % len(blob)
    changed = bytes(blob[:at]) + other + bytes(blob[at + 1 :])
    if changed == bytes(blob):
        return
    lines = base64.b64encode(changed).decode()
    with pytest.raises(BadSignature):
        signing_key(f"-----BEGIN SSH SIGNATURE-----\n{lines}\n-----END SSH SIGNATURE-----\n", b"agreed", REVIEW)


SIGNATURE = """\
-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg7QbpL6Td/BCSXPxP/2j62fVJOi
jcKxsz52ab/DNL0UsAAAAPZGF0ZWxpbmUtcmV2aWV3AAAAAAAAAAZzaGE1MTIAAABTAAAA
C3NzaC1lZDI1NTE5AAAAQLEbEQRtfSS6u4Sa0Vj2cGwQVeP0BZnKZClk/Lwn38986sDeDy
z6jlV8LNGEP472A8IDreJzTesFSFl5RNXbCAg=
-----END SSH SIGNATURE-----
"""


@pytest.mark.parametrize(
    "email", ["a b@x.org", "a*@x.org", "a,b@x.org", "!a@x.org", "a@x?.org", 'a"@x', "a", "a#@x", ""]
)
def test_an_address_that_openssh_takes_for_a_pattern_signs_nothing(email: str) -> None:
    assert not is_signer(email)
    assert is_signer(CHEN.email)


@pytest.mark.parametrize(
    "line", ["ssh-rsa AAAAB3NzaC1yc2E=", 'command="x" ssh-ed25519 AAAA', "ssh-ed25519", "", "a b\nc"]
)
def test_a_line_of_another_kind_signs_nothing_and_has_no_fingerprint(store: KeyStore, line: str) -> None:
    assert store.signer("lin@example.org", (line,)) is None
    assert fingerprint(line) == "?"
