"""What somebody deleted or damaged inside `.git`: it is named, with a way on, and nothing is written."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from editor.command import dispatch
from tests.samples import build_sample

WHO = ["--name", "林雅婷", "--email", "lin@example.org"]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound") / "policy"
    build_sample(folder)
    return folder


@pytest.fixture
def policy(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "policy"))


def git(folder: Path, *words: str) -> str:
    ran = subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True, text=True)
    return ran.stdout.strip()


def object_file(folder: Path, name: str) -> Path:
    found = git(folder, "rev-parse", name)
    return folder / ".git/objects" / found[:2] / found[2:]


def test_a_release_whose_tag_was_deleted_gets_it_again(policy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = git(policy, "rev-parse", "release/2^{commit}")
    git(policy, "tag", "-d", "release/2")
    assert dispatch.run(["verify", str(policy)]) == 0
    assert "Its tag release/2 is not here; opening the policy makes it again." in capsys.readouterr().out
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


COMMANDS = (
    ("status",),
    ("check",),
    ("verify",),
    ("audit",),
    ("publish", "--trust", *WHO),
    ("export", "--format", "md", "--out", "OUT"),
    ("export", "--format", "xliff", "--out", "OUT"),
    ("redline", "release/1", "draft"),
    ("upgrade", "--dry-run", *WHO),
)


@pytest.mark.long
@pytest.mark.parametrize("name", ["HEAD:text/en/use.md", "release/2:releases/2.toml", "release/1^{commit}", "HEAD"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_over_a_missing_object_says_so_in_a_sentence_or_does_without_it(
    command: tuple[str, ...], name: str, policy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    object_file(policy, name).unlink()
    before = {path: path.read_bytes() for path in policy.rglob("*.md")}
    words = [str(tmp_path / "out") if one == "OUT" else one for one in command]
    status = dispatch.run([words[0], str(policy), *words[1:]])
    err = capsys.readouterr().err
    if status == 2:
        assert "Nothing was changed." in err, err
        assert "Restore the folder from a copy" in err
    assert "mistake" not in err, err
    assert not (tmp_path / "out").exists() or status == 0
    assert {path: path.read_bytes() for path in policy.rglob("*.md")} == before


def test_a_release_that_somebody_took_out_of_the_history_is_named(
    policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(policy, "-c", "user.name=X", "-c", "user.email=x@example.org", "rm", "-q", "releases/2.toml")
    git(policy, "-c", "user.name=X", "-c", "user.email=x@example.org", "commit", "-q", "-m", "gone")
    assert dispatch.run(["verify", str(policy)]) == 1
    assert "was removed by version" in capsys.readouterr().out


def test_a_backup_that_is_older_than_a_release_is_told_by_its_digest(
    policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dispatch.run(["verify", str(policy), "--format", "json"]) == 0
    newest = json.loads(capsys.readouterr().out)["releases"][-1]
    expected = f"{newest['number']}:{newest['digest']}"
    assert dispatch.run(["verify", str(policy), "--expect", expected]) == 0
    capsys.readouterr()
    git(policy, "reset", "-q", "--hard", f"release/{newest['number'] - 1}")
    git(policy, "tag", "-d", f"release/{newest['number']}")
    assert dispatch.run(["verify", str(policy), "--expect", expected]) == 1
    assert str(newest["number"]) in capsys.readouterr().out
