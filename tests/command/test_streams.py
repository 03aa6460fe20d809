"""What a command answers into: streams that are closed, full, nobody's, or know only plain letters."""

import os
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.command.running.mistakes import DETAILS, owned_up
from tests.confined import ROOT
from tests.exhaustive import part
from tests.samples import build_sample

WHO = "--name Ｘ --email x@example.org"
COMMANDS = {
    "status": "status {folder}",
    "check": "check {folder}",
    "check as sarif": "check {folder} --format sarif",
    "verify": "verify {folder}",
    "audit": "audit {folder}",
    "audit as csv": "audit {folder} --format csv",
    "redline": "redline {folder} release/1 release/3",
    "redline as a page": "redline {folder} release/1 release/3 --format html",
    "convert": "convert --config t2s < {folder}/text/zh-Hant/use.md",
    "convert much": "convert --config t2s < {much}",
    "convert a policy": "convert {folder} --to zh-Hans " + WHO,
    "publish": "publish {folder} " + WHO,
    "export": "export {folder} --format md --out {out}",
    "import": "import {folder}/text/zh-Hant/use.md {out}/new --language zh-Hant " + WHO,
    "report": "import --history {folder}/text/zh-Hant/use.md --report --language zh-Hant",
    "new": "new {out}/newer --title 標題 --source zh-Hant " + WHO,
    "help": "--help",
    "help of a command": "export --help",
    "misuse": "status 無此資料夾",
}
STREAMS = {
    "ascii": "PYTHONIOENCODING=ascii {program}",
    "ascii, strictly": "PYTHONIOENCODING=ascii:strict LC_ALL=C {program}",
    "plain C": "LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 {program}",
    "head": "set -o pipefail; {program} | head -1 > /dev/null",
    "nobody": "{program} | true",
    "closed": "{program} >&-",
    "both closed": "{program} >&- 2>&-",
    "all closed": "{program} <&- >&- 2>&-",
    "full": "{program} > /dev/full",
    "errors full": "{program} 2> /dev/full",
    "both full": "{program} > /dev/full 2>&1",
}
FULL = 2
PATIENCE = 300
"""Seconds by the clock, of which a machine with much else to do gives a program few."""
MUCH = "個人資料保護\n" * 20_000
"""More than any pipe or buffer holds, so that what nobody reads is noticed while it is written."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "policy"
    build_sample(folder)
    return folder


@pytest.fixture
def place(tmp_path: Path, sample: Path) -> Path:
    shutil.copytree(sample, tmp_path / "policy", symlinks=True)
    return tmp_path


def _run(place: Path, command: str, stream: str) -> "subprocess.CompletedProcess[str]":
    folder, out = place / "policy", place / "out"
    much = place / "much.txt"
    much.write_text(MUCH, encoding="utf-8")
    words = COMMANDS[command].format(folder=folder, out=out, much=much)
    script = STREAMS[stream].format(program=f"{sys.executable} -m editor {words}")
    return subprocess.run(
        ["bash", "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        errors="replace",
    )


def _is_decent(ended: "subprocess.CompletedProcess[str]") -> None:
    assert ended.returncode in (0, 1, 2), ended
    assert "Traceback" not in ended.stderr, ended
    assert "Exception ignored" not in ended.stderr, ended
    assert "mistake of Dateline" not in ended.stderr, ended


@pytest.mark.long
@pytest.mark.timeout(PATIENCE + 60)
@pytest.mark.parametrize(("command", "stream"), part(product(COMMANDS, STREAMS), 5))
def test_no_stream_makes_a_command_fall(place: Path, command: str, stream: str) -> None:
    _is_decent(_run(place, command, stream))


@pytest.mark.timeout(PATIENCE + 60)
@pytest.mark.parametrize(
    ("command", "stream"),
    [("status", "all closed"), ("convert much", "full"), ("convert much", "head"), ("misuse", "both full")],
)
def test_a_command_ends_well_whatever_stream_it_answers_into(place: Path, command: str, stream: str) -> None:
    ended = _run(place, command, stream)
    _is_decent(ended)
    assert ended.returncode == (FULL if "full" in stream else 0)


@pytest.mark.timeout(PATIENCE + 60)
def test_letters_that_a_stream_does_not_know_are_written_as_escapes(place: Path) -> None:
    for stream in ("ascii, strictly", "plain C"):
        assert r"\u500b\u4eba" in _run(place, "redline", stream).stdout


def test_a_closed_stream_never_lends_its_number_to_a_file_of_the_policy(place: Path) -> None:
    _run(place, "publish", "both closed")
    files = [path for path in (place / "policy").rglob("*") if path.is_file() and ".git" not in path.parts]
    assert files
    assert not [path for path in files if b"dateline:" in path.read_bytes()]


@pytest.mark.timeout(PATIENCE + 60)
def test_letters_of_the_command_line_that_the_locale_does_not_know_are_told_as_that(place: Path) -> None:
    ended = _run(place, "new", "plain C")
    _is_decent(ended)
    assert ended.returncode == 2
    assert "LC_ALL=C.UTF-8" in ended.stderr


def test_a_mistake_of_the_program_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall() -> int:
        return dispatch.parsed(["status", "x"]).no_such_thing

    monkeypatch.delenv(DETAILS, raising=False)
    assert owned_up(fall) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "AttributeError" in said
    assert DETAILS in said
    monkeypatch.setitem(os.environ, DETAILS, "1")
    assert owned_up(fall) == 2
    assert "Traceback" in capsys.readouterr().err


def test_too_little_memory_is_told_as_that(capsys: pytest.CaptureFixture[str]) -> None:
    def fall() -> int:
        raise MemoryError

    assert owned_up(fall) == 2
    assert "memory" in capsys.readouterr().err
