"""`dateline verify --page`: identical, or the redline; and how it refuses what is no page."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.command import dispatch
from tests.samples import build_sample

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def dateline(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: str | Path) -> tuple[int, str, str]:
        status = dispatch.run([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "policy"
    build_sample(folder)
    return folder


@pytest.fixture
def page(sample: Path, dateline: Run, tmp_path: Path) -> Path:
    dateline("export", sample, "--format", "html", "--out", tmp_path / "site")
    return tmp_path / "site" / "en" / "index.html"


def test_a_page_that_is_the_release_is_fine(dateline: Run, sample: Path, page: Path) -> None:
    status, out, _ = dateline("verify", sample, "--page", page, "--language", "en")
    assert status == 0
    assert out.startswith("The page shows the words of release 3, all of them and no others.")


def test_a_page_that_differs_is_a_finding_with_a_redline(dateline: Run, sample: Path, page: Path) -> None:
    page.write_text(page.read_text("utf-8").replace("fictional", "real"), "utf-8")
    status, out, _ = dateline("verify", sample, "--page", page, "--language", "en")
    assert status == 1
    assert "[-fictional-]{+real+}" in out
    status, out, _ = dateline("verify", sample, "--page", page, "--language", "en", "--format", "json")
    assert status == 1
    said = json.loads(out)
    assert (said["release"], said["identical"]) == (3, False)
    assert ["-", "fictional"] in said["spans"]


def test_a_release_is_held_to_the_digits_that_are_shown_or_all_of_them(dateline: Run, sample: Path, page: Path) -> None:
    found = re.search(r'value="([0-9a-f]{64})"[^>]*>([0-9a-f]+)</data>', page.read_text("utf-8"))
    assert found is not None
    for digest in found.groups():
        assert dateline("verify", sample, "--expect", f"3:{digest}")[0] == 0
    status, out, _ = dateline("verify", sample, "--expect", "3:0f1e2d3c4b5a6978")
    assert status == 1
    assert "First thing that breaks" in out


@pytest.mark.parametrize(
    "expected", ["", "3", "3:", "3:0", "3:0f1e2d3c4b5a697", ":0f1e2d3c4b5a6978", "3:" + "0" * 65, "3:0f1e2d3c4b5a697x"]
)
def test_too_little_of_a_digest_is_refused(dateline: Run, sample: Path, expected: str) -> None:
    status, out, err = dateline("verify", sample, "--expect", expected)
    assert (status, out) == (2, "")
    assert "0f1e2d3c4b5a6978" in err or "at least 16" in err


def test_misuse_is_one_line(dateline: Run, sample: Path, page: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    (tmp_path / "odd.html").write_bytes(b"\xff\xfe\x00")
    for words in (
        ["--page", page],
        ["--page", tmp_path / "none.html", "--language", "en"],
        ["--page", tmp_path, "--language", "en"],
        ["--page", tmp_path / "empty.html", "--language", "en"],
        ["--page", tmp_path / "odd.html", "--language", "en"],
        ["--page", page, "--language", "fr"],
    ):
        status, out, err = dateline("verify", sample, *words)
        assert (status, out, err.count("\n")) == (2, "", 1)


def test_the_proof_is_written_as_a_page_and_as_json(dateline: Run, sample: Path, tmp_path: Path) -> None:
    page = tmp_path / "proof.html"
    status, out, _ = dateline("verify", sample, "--report", page)
    assert status == 0
    assert out.split()[:2] == ["release", "1"]
    assert sum(line.startswith("  ja") for line in out.splitlines()) == 2
    assert "Everything holds" in page.read_text("utf-8")
    said = json.loads(page.with_suffix(".json").read_bytes())
    assert (said["holds"], said["first_broken"], len(said["releases"])) == (True, None, 3)
    assert dateline("verify", sample, "--report", tmp_path / "proof.pdf")[0] == 2


def test_the_first_broken_rule_is_named_in_the_report(dateline: Run, sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "policy"
    shutil.copytree(sample, copy)
    manifest = copy / "releases" / "2.toml"
    manifest.write_bytes(manifest.read_bytes() + b"# later\n")
    page = tmp_path / "proof.html"
    assert dateline("verify", copy, "--report", page)[0] == 1
    said = json.loads(page.with_suffix(".json").read_bytes())
    assert (said["first_broken"]["rule"], said["first_broken"]["code"]) == ("S6", "manifest-on-disk")
    assert "The first rule that breaks: S6, release 2" in page.read_text("utf-8")
