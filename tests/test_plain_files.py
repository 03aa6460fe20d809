"""What stands at a path is looked at before it is read: no pipe, device or endless file holds the program up."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.exchange.blocks.errors import TooLarge
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.plain_files import NotPlainFile, OverLimit, read_plain
from tests.command.test_commands import WHO, Run, begun, dateline

__all__ = ["begun", "dateline"]


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


STRANGE: tuple[Callable[[Path], None], ...] = (_pipe, _socket, _device)


@pytest.mark.parametrize("make", STRANGE)
def test_what_is_no_file_is_refused_at_once(
    make: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's address is short
    make(Path("strange"))
    with pytest.raises(NotPlainFile):
        read_plain(Path("strange"), 10)


def test_no_more_is_read_than_the_limit_and_a_folder_is_told_as_one(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert read_plain(file, 5) == b"12345"
    with pytest.raises(OverLimit) as over:
        read_plain(file, 4)
    assert over.value.size == 5
    os.truncate(file, 10_000_000_000)
    with pytest.raises(TooLarge):
        read_outside(file)
    with pytest.raises(IsADirectoryError):
        read_plain(tmp_path, 5)


@pytest.mark.parametrize("make", STRANGE)
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.md", ("import", "{file}", "{folder}", "--language", "zh-Hant", *WHO)),
        ("a.docx", ("import", "{file}", "{folder}", "--language", "zh-Hant", "--take", "accepted", *WHO)),
        ("a.xlf", ("import", "{file}", "{folder}", *WHO)),
        ("a.tmx", ("import", "{file}", "{folder}", *WHO)),
        ("a.tbx", ("import", "{file}", "{folder}", *WHO)),
        ("a.jsonl", ("import", "--history", "{file}", "--report")),
        ("a.html", ("verify", "{folder}", "--page", "{file}", "--language", "zh-Hant")),
        ("a.pdf", ("verify", "{folder}", "--page", "{file}", "--language", "zh-Hant")),
        ("a.md", ("redline", "{file}", "{file}")),
    ],
)
def test_every_command_refuses_what_is_no_file_in_one_sentence(
    begun: Path,
    dateline: Run,
    make: Callable[[Path], None],
    name: str,
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    make(Path(name))
    status, out, err = dateline(*(word.format(file=name, folder=begun) for word in words))
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert name in err


def test_a_page_does_not_wait_for_the_style_sheet_that_a_pipe_poses_as(begun: Path, dateline: Run) -> None:
    page = begun.parent / "page.html"
    page.write_text('<link rel="stylesheet" href="a.css"><p>Words</p>', encoding="utf-8")
    os.mkfifo(begun.parent / "a.css")
    assert dispatch.run(["verify", str(begun), "--page", str(page), "--language", "zh-Hant"]) in (1, 2)


@pytest.mark.parametrize("name", ["config", "config.worktree", "commondir", "HEAD", "shallow", "info/grafts"])
def test_a_pipe_among_the_settings_of_a_repository_is_told(begun: Path, dateline: Run, name: str) -> None:
    path = begun / ".git" / name
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    status, out, err = dateline("status", begun)
    assert (status, out, err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("name", ["packed-refs", "index", "dateline-holder.json", "dateline-intent.json"])
def test_a_pipe_among_what_is_kept_beside_a_policy_holds_nothing_up(begun: Path, dateline: Run, name: str) -> None:
    path = begun / ".git" / name
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    assert dateline("status", begun)[0] in (0, 1, 2)


@pytest.mark.parametrize("name", ["config", "commondir"])
def test_an_endless_file_among_the_settings_of_a_repository_is_not_read(begun: Path, dateline: Run, name: str) -> None:
    path = begun / ".git" / name
    path.touch()
    os.truncate(path, 10_000_000_000)
    status, _, err = dateline("status", begun)
    assert (status, err.count("\n")) == (2, 1)


@pytest.mark.parametrize("name", ["policy.toml", "facts.toml", "text/zh-Hant/use.md"])
def test_a_pipe_or_a_device_among_a_policys_own_files_holds_nothing_up(begun: Path, dateline: Run, name: str) -> None:
    for make in (_pipe, _device):
        path = begun / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        make(path)
        assert dateline("status", begun)[0] in (0, 1, 2)


def test_a_folder_is_named_where_a_file_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError) as told:
        read_plain(tmp_path, 10)
    assert told.value.filename == str(tmp_path)


@pytest.mark.parametrize(("form", "name"), [("pdf", "r.pdf"), ("tmx", "m.tmx"), ("html", "page.HTML")])
def test_an_export_is_not_written_into_a_folder_with_the_name_of_a_file(
    begun: Path, dateline: Run, tmp_path: Path, form: str, name: str
) -> None:
    status, _, said = dateline("export", begun, "--format", form, "--draft", "--out", tmp_path / name)
    assert status == 2
    assert f"{name} looks like a file" in said
    assert not (tmp_path / name).exists()


def test_a_folder_is_no_memory(begun: Path, dateline: Run, tmp_path: Path) -> None:
    (tmp_path / "m.tmx").mkdir()
    status, _, said = dateline("import", tmp_path / "m.tmx", begun)
    assert (status, said) == (2, f"dateline: {tmp_path / 'm.tmx'} is a folder: name a file in it\n")
