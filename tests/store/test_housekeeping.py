"""A long history hashed again and packed."""

from pathlib import Path

import pytest

from editor.store import housekeeping
from editor.store.errors import DamagedRepository
from editor.store.repository import Repository
from tests.store.conftest import Git, Save


def loose_objects(folder: Path) -> int:
    return len(list((folder / ".git" / "objects").glob("[0-9a-f][0-9a-f]/*")))


def _grow(save: Save, versions: int) -> None:
    for number in range(versions):
        save({f"text/en/section-{number % 5}.md": b"# Section\n\n%d\n" % number})


def test_a_long_history_is_packed_and_stays_what_it_was(
    repository: Repository, save: Save, folder: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    _grow(save, 12)
    before = [version.id for version in repository.versions()]
    monkeypatch.setattr(housekeeping, "LOOSE", 10)
    assert housekeeping.pack(folder, lambda: False)
    assert loose_objects(folder) == 0
    again = Repository.open(folder)
    assert [version.id for version in again.versions()] == before
    assert again.check_objects() >= 3 * 12
    again.close()
    assert [version.id for version in repository.versions()] == before, "a handle that was open reads on"
    assert git("fsck", "--strict", "--no-dangling") == ""
    _grow(save, 1)
    assert not housekeeping.pack(folder, lambda: False)
    _grow(save, 12)
    assert housekeeping.pack(folder, lambda: False), "what was packed before is packed again with what is new"
    assert len(list((folder / ".git" / "objects" / "pack").glob("*.pack"))) == 1
    assert git("fsck", "--strict", "--no-dangling") == ""


def test_nothing_goes_that_no_reference_reaches(
    repository: Repository, save: Save, folder: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = git("hash-object", "-w", "--stdin", data=b"words that were taken back\n").strip()
    _grow(save, 12)
    monkeypatch.setattr(housekeeping, "LOOSE", 10)
    assert housekeeping.pack(folder, lambda: False)
    assert git("cat-file", "-p", lost) == "words that were taken back\n"


def test_a_person_who_does_not_wait_leaves_everything_as_it_was(
    repository: Repository, save: Save, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _grow(save, 12)
    monkeypatch.setattr(housekeeping, "LOOSE", 10)
    before = loose_objects(folder)
    assert not housekeeping.pack(folder, lambda: True)
    assert loose_objects(folder) == before
    assert not list((folder / ".git" / "objects" / "pack").glob("*.pack"))


def test_a_short_history_is_left_alone(repository: Repository, save: Save, folder: Path) -> None:
    _grow(save, 3)
    assert not housekeeping.pack(folder, lambda: False)
    assert loose_objects(folder) > 0


def test_a_damaged_object_is_named(repository: Repository, save: Save, folder: Path) -> None:
    _grow(save, 3)
    victim = next(iter((folder / ".git" / "objects").glob("[0-9a-f][0-9a-f]/*")))
    victim.chmod(0o644)
    data = bytearray(victim.read_bytes())
    data[len(data) // 2] ^= 0xFF
    victim.write_bytes(bytes(data))
    opened = Repository.open(folder)
    with pytest.raises(DamagedRepository) as told:
        opened.check_objects()
    assert victim.parent.name + victim.name[:8] in told.value.detail
    opened.close()


def test_looking_stops_when_nobody_waits(repository: Repository, save: Save) -> None:
    _grow(save, 3)
    assert repository.check_objects(lambda: True) == 0
