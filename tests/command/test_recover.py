"""`dateline recover`: what it writes, what it refuses, and what `verify` says of it after."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.store.repository import Repository

WHO = ["--name", "Anna", "--email", "anna@example.org", "--trust"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "policy"
    assert dispatch.run(["new", str(made), "--title", "Policy", "--source", "en", *WHO[:4]]) == 0
    return made


def test_a_key_of_recovery_is_written_apart_and_named_in_the_draft(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = tmp_path / "recovery.key"
    capsys.readouterr()
    assert dispatch.run(["recover", str(folder), "--make-key", str(key), "--format", "json", *WHO]) == 0
    said = json.loads(capsys.readouterr().out)
    assert key.read_bytes().startswith(b"-----BEGIN OPENSSH PRIVATE KEY-----")
    assert key.stat().st_mode & 0o077 == 0
    assert "recovery = " in (folder / "policy.toml").read_text("utf-8")
    assert said["key"].startswith("SHA256:")
    assert dispatch.run(["recover", str(folder), "--make-key", str(key), *WHO]) == 2
    assert "is there already" in capsys.readouterr().err


def test_to_begin_anew_is_named_by_verify_unless_one_knows_of_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert dispatch.run(["recover", str(folder), "--anew", "All left.", "--format", "json", *WHO]) == 0
    version = json.loads(capsys.readouterr().out)["version"]
    assert dispatch.run(["verify", str(folder)]) == 1
    assert f"R7, release 1: In version {version[:10]} anna@example.org put people in force" in capsys.readouterr().out
    assert dispatch.run(["verify", str(folder), "--anew", version[:10]]) == 0
    told = capsys.readouterr().out
    assert "Note: R7" in told
    assert "the branch main" in told
    with closing(Repository.open(folder)) as repository:
        assert repository.head() == version


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--anew", " "], "say why"),
        (["--anew", "All left.", "--remove", "nobody@example.org"], "nobody@example.org is not among the people"),
        (["--key", "missing.key"], "missing.key"),
        ([], "required"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    folder: Path, options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert dispatch.run(["recover", str(folder), *options, *WHO]) == 2
    assert said in capsys.readouterr().err
