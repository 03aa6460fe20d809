"""What somebody deleted or damaged inside `.git`: it is named, with a way on, and nothing is written."""

import subprocess
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.desk.imports.starting import build_sample

WHO = ["--name", "林雅婷", "--email", "lin@example.org"]


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    folder = tmp_path / "policy"
    build_sample(folder)
    return folder


def git(folder: Path, *words: str) -> str:
    ran = subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True, text=True)
    return ran.stdout.strip()


def object_file(folder: Path, name: str) -> Path:
    found = git(folder, "rev-parse", name)
    return folder / ".git/objects" / found[:2] / found[2:]


def test_a_release_whose_tag_was_deleted_gets_it_again(policy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = git(policy, "rev-parse", "release/2^{commit}")
    git(policy, "tag", "-d", "release/2")
    assert dispatch.run(["verify", str(policy)]) == 1
    assert "Its tag release/2 is missing; opening the policy makes it again." in capsys.readouterr().out
    assert dispatch.run(["publish", str(policy), "--trust", *WHO]) in (0, 1)
    assert git(policy, "rev-parse", "release/2^{commit}") == before
    assert dispatch.run(["verify", str(policy)]) == 0


@pytest.mark.parametrize("harm", ["missing", "empty", "overwritten"])
@pytest.mark.parametrize(
    "name", ["HEAD:text/en/use.md", "HEAD:policy.toml", "HEAD^{tree}", "HEAD", "release/2^{commit}"]
)
def test_an_object_that_is_gone_or_damaged_is_named_with_a_way_on(
    name: str, harm: str, policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = object_file(policy, name)
    file.chmod(0o644)
    if harm == "missing":
        file.unlink()
    else:
        file.write_bytes(b"" if harm == "empty" else b"no object at all")
    left = {path: path.read_bytes() for path in policy.rglob("*") if path.is_file() and path.suffix in (".md", ".toml")}
    assert dispatch.run(["verify", "--fresh", str(policy)]) == 2
    complaint = capsys.readouterr().err
    assert "Restore the folder from a copy" in complaint
    assert complaint.count("\n") == 1
    assert {path: path.read_bytes() for path in left} == left
