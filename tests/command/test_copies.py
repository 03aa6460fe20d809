"""The state of a copy says nothing of the policy: what `verify` tells of clones as checks on git hosts make them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from editor.command import dispatch
from tests.desk.reviewing_people import House, three_people_with_keys

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="no git program to clone with")


@pytest.fixture(scope="module")
def agreed_house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A policy of three people with one release."""
    return three_people_with_keys(tmp_path_factory.mktemp("copied"))


def clone(house: House, folder: Path, *options: str) -> Path:
    subprocess.run(["git", "-C", str(house.path), "config", "uploadpack.allowFilter", "true"], check=True)
    address = f"file://{house.path}"
    subprocess.run(["git", "clone", "--quiet", *options, address, str(folder)], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize(
    ("options", "status", "said"),
    [
        ((), 0, "Proved was the branch main, up to version "),
        (("--no-tags",), 0, "Its tag release/1 is not here"),
        (("--depth", "1"), 2, "fetch-depth: 0"),
        (("--filter=blob:none", "--no-checkout"), 2, "take out the line filter:"),
    ],
)
def test_a_clone_that_lacks_something_is_told_as_that_with_the_way_on(
    agreed_house: House,
    tmp_path: Path,
    options: tuple[str, ...],
    status: int,
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = clone(agreed_house, tmp_path / "clone", *options)
    assert dispatch.run(["verify", str(folder), "--fresh"]) == status
    told = capsys.readouterr()
    assert said in (told.out if status == 0 else told.err)
    assert "First thing that breaks" not in told.out


def test_a_check_of_a_commit_on_no_branch_names_that(
    agreed_house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = clone(agreed_house, tmp_path / "clone")
    subprocess.run(["git", "-C", str(folder), "checkout", "--quiet", "--detach"], check=True)
    assert dispatch.run(["verify", str(folder), "--fresh"]) == 0
    assert "which stands on no branch" in capsys.readouterr().out
