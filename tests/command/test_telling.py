"""What a person who clicked an icon is told where no window comes."""

import os
import stat
from pathlib import Path

import pytest

from editor import __main__ as command
from editor.command.running.telling import last_start_file, tell_on_desktop


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


def program(folder: Path, name: str, wrote: Path) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > {wrote}.new; mv {wrote}.new {wrote}\n', encoding="utf-8"
    )
    (folder / name).chmod(stat.S_IRWXU)


def test_the_reason_is_kept_and_shown_by_the_first_program_that_is_there(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrote = state / "shown"
    program(state / "bin", "second", wrote)
    monkeypatch.setenv("PATH", f"{state / 'bin'}{os.pathsep}{os.environ['PATH']}")
    file = tell_on_desktop("It <b>lacks</b> $HOME.", [("no-such-program-here",), ("second", "--text"), ("third",)])
    assert file == last_start_file()
    assert file.read_text(encoding="utf-8") == "It <b>lacks</b> $HOME.\n"
    assert wrote.read_text(encoding="utf-8") == "--text\nIt <b>lacks</b> $HOME.\n"


def test_a_state_folder_that_cannot_be_made_stops_nothing(state: Path) -> None:
    (state / "state").write_text("a file", encoding="utf-8")
    assert tell_on_desktop("Why.", []) is None


def test_the_window_of_a_desktop_tells_what_it_cannot_open(
    state: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(state))
    assert command.window([str(state / "nothing")]) == 2
    assert "is not the folder of a policy" in last_start_file().read_text(encoding="utf-8")
    assert capsys.readouterr().err.count("\n") == 1
