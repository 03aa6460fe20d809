"""A file is written whole or not at all."""

import errno
from pathlib import Path

import pytest

from editor.store import errors
from editor.store.disk import atomic


def test_a_write_replaces_the_bytes(tmp_path: Path) -> None:
    file = tmp_path / "file"
    atomic.write(file, b"one")
    atomic.write(file, b"")
    assert file.read_bytes() == b""
    assert list(tmp_path.iterdir()) == [file]


def test_a_write_replaces_a_link_and_leaves_what_it_points_to(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"kept")
    link.symlink_to(target)
    atomic.write(link, b"new")
    assert target.read_bytes() == b"kept"
    assert link.read_bytes() == b"new"
    assert not link.is_symlink()


@pytest.mark.parametrize("step", ["os.fsync", "os.replace"])
@pytest.mark.parametrize(("code", "kind"), [(errno.ENOSPC, errors.DiskFull), (errno.EROFS, errors.ReadOnlyFolder)])
def test_a_refusal_leaves_the_old_bytes_and_nothing_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, kind: type[errors.StoreError]
) -> None:
    file = tmp_path / "file"
    atomic.write(file, b"old")

    def refuse(*_: object) -> None:
        raise OSError(code, "refused")

    with monkeypatch.context() as patched:
        patched.setattr(step, refuse)
        with pytest.raises(kind):
            atomic.write(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_not_there_is_told_with_its_code(tmp_path: Path) -> None:
    with pytest.raises(errors.DiskFailure) as failure:
        atomic.write(tmp_path / "absent" / "file", b"x")
    assert failure.value.code == errno.ENOENT
    assert failure.value.path == tmp_path / "absent" / "file"
    assert str(failure.value).startswith("disk failure: ")


def test_what_a_killed_program_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / ".dateline-00ff.tmp").write_bytes(b"half")
    (tmp_path / "other.tmp").write_bytes(b"not ours")
    atomic.clear_temporaries(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["other.tmp"]


def test_a_file_that_stands_already_is_not_filled_and_not_removed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(errors.DiskFailure):
        atomic.fill(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"old"
