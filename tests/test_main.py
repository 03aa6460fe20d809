"""The `dateline` command: which words start what, and how misuse is told."""

import sys
from pathlib import Path

import pytest

from editor import __main__ as command
from editor import __version__


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--version"]) == 0
    assert capsys.readouterr().out == f"Dateline {__version__}\n"


@pytest.mark.parametrize(
    "words", [["no-such-thing"], ["no-such", "thing"], ["--no-such-switch"], ["--sample", "too much"], [""]]
)
def test_misuse_is_one_line_and_exit_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith("dateline")


def test_without_a_display_the_window_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert command.main([str(tmp_path)]) == 2
    assert "there is no display" in capsys.readouterr().err
