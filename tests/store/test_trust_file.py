"""Which folders are trusted on this computer, and at which addresses they may be shared."""

from pathlib import Path

import pytest

from editor.store.errors import NotTrusted
from editor.store.signatures import Signer
from editor.store.trust_file import FILE, FolderTrust


def test_trust_is_for_one_folder_and_the_addresses_that_were_agreed_to(tmp_path: Path) -> None:
    here, there = (
        FolderTrust(tmp_path / "state", tmp_path / "here"),
        FolderTrust(tmp_path / "state", tmp_path / "there"),
    )
    assert not here.given
    here.give("https://host.example/a.git")
    here.give()
    assert here.given
    assert here.allows("https://host.example/a.git")
    assert not here.allows("https://other.example/a.git")
    assert not there.given


def test_nothing_is_signed_without_trust(tmp_path: Path) -> None:
    trust = FolderTrust(tmp_path / "state", tmp_path / "here")
    signer = Signer("ann@example.org", "ssh-ed25519 AAAA", lambda data: data)
    refusing = trust.checked(signer)
    assert refusing is not None
    with pytest.raises(NotTrusted):
        refusing.raw(b"words")
    trust.give()
    assert trust.checked(signer) is signer
    assert trust.checked(None) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"7", b'{"a": 7}', b"\xff", b'{"a": null}'])
def test_a_file_that_cannot_be_read_trusts_nobody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    trust = FolderTrust(tmp_path, tmp_path / "here")
    assert not trust.given
    assert not trust.allows("https://host.example/a.git")
    trust.give("https://host.example/a.git")
    assert trust.allows("https://host.example/a.git")
