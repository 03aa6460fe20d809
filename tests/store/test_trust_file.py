"""Which folders are trusted on this computer, and at which addresses they may be shared."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.store.errors import NotTrusted, StoreError
from editor.store.personal.trust_file import FILE, FolderTrust
from editor.store.signing.signatures import Signer


def _policy(folder: Path) -> Path:
    (folder / ".git").mkdir(parents=True)
    return folder


def test_trust_is_for_one_folder_and_the_addresses_that_were_agreed_to(tmp_path: Path) -> None:
    here, there = (FolderTrust(tmp_path / "state", _policy(tmp_path / name)) for name in ("here", "there"))
    assert not here.given
    here.give("https://host.example/a.git")
    here.give()
    assert here.given
    assert here.allows("https://host.example/a.git")
    assert not here.allows("https://other.example/a.git")
    assert not there.given


def test_nothing_is_signed_without_trust(tmp_path: Path) -> None:
    trust = FolderTrust(tmp_path / "state", _policy(tmp_path / "here"))
    signer = Signer("ann@example.org", "ssh-ed25519 AAAA", lambda data: data)
    refusing = trust.checked(signer)
    assert refusing is not None
    with pytest.raises(NotTrusted):
        refusing.raw(b"words")
    trust.give()
    assert trust.checked(signer) is signer
    assert trust.checked(None) is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"7", b'{"a": 7}', b"\xff", b'{"a": null}', b'{"a": {"mark": "../x"}}']
)
def test_a_file_that_cannot_be_read_trusts_nobody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    trust = FolderTrust(tmp_path, _policy(tmp_path / "here"))
    assert not trust.given
    assert not trust.allows("https://host.example/a.git")
    trust.give("https://host.example/a.git")
    assert trust.allows("https://host.example/a.git")


def test_another_folder_at_a_trusted_path_is_asked_about_again(tmp_path: Path) -> None:
    folder = _policy(tmp_path / "here")
    trust = FolderTrust(tmp_path / "state", folder)
    trust.give("https://host.example/a.git")
    folder.rename(tmp_path / "elsewhere")
    _policy(folder)
    assert not trust.given
    assert not trust.allows("https://host.example/a.git")
    trust.give()
    assert trust.given
    assert not trust.allows("https://host.example/a.git")


def test_a_stranger_cannot_guess_the_mark_and_no_clone_carries_it(tmp_path: Path) -> None:
    first, second = (FolderTrust(tmp_path / "state", _policy(tmp_path / name)) for name in ("one", "two"))
    first.give()
    second.give()
    marks = [next((trust.folder / ".git").iterdir()).name for trust in (first, second)]
    assert marks[0] != marks[1]
    assert all(len(mark) == len("dateline-trust-") + 32 for mark in marks)
    assert {path.name for path in (tmp_path / "state").iterdir()} == {FILE}


def test_trust_that_cannot_leave_its_mark_is_not_given(tmp_path: Path) -> None:
    trust = FolderTrust(tmp_path / "state", tmp_path / "missing")
    with pytest.raises(StoreError):
        trust.give()
    assert not trust.given


def _packed_and_unpacked(folder: Path, aside: Path) -> None:
    archive = shutil.make_archive(str(aside), "tar", folder)
    shutil.rmtree(folder)
    shutil.unpack_archive(archive, folder)


def _unpacked_over_itself(folder: Path, aside: Path) -> None:
    shutil.unpack_archive(shutil.make_archive(str(aside), "zip", folder), folder)


def _copied_with_its_times(folder: Path, aside: Path) -> None:
    shutil.copytree(folder, aside)
    shutil.rmtree(folder)
    shutil.copytree(aside, folder)


def _written_over(folder: Path, aside: Path) -> None:
    shutil.copytree(folder, aside)
    shutil.copytree(aside, folder, dirs_exist_ok=True)


@pytest.mark.parametrize(
    "replaced", [_packed_and_unpacked, _unpacked_over_itself, _copied_with_its_times, _written_over]
)
def test_an_archive_or_a_copy_of_the_trusted_folder_in_its_place_is_asked_about_again(
    tmp_path: Path, replaced: Callable[[Path, Path], None]
) -> None:
    folder = _policy(tmp_path / "here")
    trust = FolderTrust(tmp_path / "state", folder)
    trust.give("https://host.example/a.git")
    assert trust.given
    replaced(folder, tmp_path / "aside")
    assert list((folder / ".git").glob("dateline-trust-*")), "the mark itself came along"
    assert not trust.given
    assert not trust.allows("https://host.example/a.git")


def test_a_trusted_folder_stays_trusted_while_it_is_worked_in(tmp_path: Path) -> None:
    folder = _policy(tmp_path / "here")
    trust = FolderTrust(tmp_path / "state", folder)
    trust.give("https://host.example/a.git")
    for name in ("text.md", ".git/HEAD"):
        (folder / name).write_text("words", encoding="utf-8")
    trust.give("https://host.example/b.git")
    assert trust.allows("https://host.example/a.git")
    assert trust.allows("https://host.example/b.git")
