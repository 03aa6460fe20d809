"""`dateline bench`: every bench runs with small inputs and prints its figures; times themselves are not judged here."""

import gc
import subprocess
from pathlib import Path

import pytest

from editor.command import bench as command
from editor.command import dispatch
from editor.desk.proof.proving import verify
from editor.store.repository import Repository
from tests.benches import __main__ as bench
from tests.benches import git
from tests.benches.figure import QUICK, Faster, Note, Row, Skipped, Target, Times
from tests.benches.growing import DIMENSIONS
from tests.benches.histories import long_history

FIGURES = {
    "start": ["start to the first painted window", "start to the start page", "the sample's text"],
    "open": ["open the sample", "open 12 versions x 2 languages x 3 sections", "that is more than the sample"],
    "keys": ["10 KB section", "100 KB section", "1 MB section", "paragraph of 5000 characters"],
    "save": ["save a version"],
    "publish": ["publish a release of 2 languages x 3 sections"],
    "verify": ["verify 2 releases", "per release"],
    "words": ["words digest of 4000 characters, en", "zh-Hant"],
    "redline": ["redline of 4000 characters, en", "zh-Hant"],
    "view": ["in one text, opened", "side by side, opened", "a step of the wheel"],
    "search": ["find a word in 6 texts", "a Simplified character", "an expression", "came and went in 12", "who wrote"],
    "translate": [
        "status of 6 texts",
        "another section",
        "characters left",
        "a memory made of 12",
        "segment up among 600",
    ],
    "checks": ["all checks, cold", "after a keystroke", "facts across languages", "pofilter"],
    "conversion": ["t2s, x1", "tw2sp, x100", "paragraphs of 39", "its review list", "seven converters hold"],
}
FIGURES["growth"] = [f"{work} by {one}" for work, dimensions in DIMENSIONS.items() for one in dimensions]
SLOW = {"keys", "start", "open", "view", "translate", "growth", "checks", "conversion", "verify"}


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.long, pytest.mark.timeout(600)] if name in SLOW else [])
        for name in bench.BENCHES
    ],
)
def test_a_bench_prints_its_figures_beside_a_peer(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    gc.freeze()  # growth collects before each measurement; what other tests left in memory is not its business
    assert bench.main([name, "--quick"]) == 0
    said = capsys.readouterr().out
    assert ("PEER" in said) is (name != "growth")
    assert [figure for figure in FIGURES[name] if figure not in said] == []


def test_the_benches_are_those_that_are_tried() -> None:
    assert FIGURES.keys() == bench.BENCHES.keys()


def test_an_unknown_bench_is_misuse_and_the_known_ones_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["nothing"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert [name for name in bench.BENCHES if name not in said.err] == []


def test_the_command_runs_the_benches_of_the_checkout(capfd: pytest.CaptureFixture[str]) -> None:
    assert dispatch.run(["bench", "words", "--quick"]) == 0
    assert FIGURES["words"][0] in capfd.readouterr().out
    assert dispatch.run(["bench", "nothing"]) == 2


def test_without_a_checkout_the_command_says_what_it_needs(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "PACKAGE", tmp_path / "editor")
    assert dispatch.run(["bench"]) == 2
    assert "checkout" in capsys.readouterr().err


@pytest.mark.parametrize("has_git", [True, False])
def test_a_built_history_is_one_that_the_program_and_git_would_stand_by(
    has_git: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not has_git:
        monkeypatch.setattr(git, "program", lambda: None)
    built = long_history(QUICK, tmp_path)
    repository = Repository.open(built.folder)
    proof = verify(repository)
    assert (len(list(repository.versions())), len(proof.releases)) == (built.versions, built.releases) == (12, 2)
    assert repository.worktree_changes() == {}
    repository.close()
    assert proof.first_breach is None
    subprocess.run(["git", "-C", str(built.folder), "fsck", "--strict"], check=True, capture_output=True)


def test_a_row_shows_how_many_times_as_fast_it_is_by_the_processor() -> None:
    faster = Row("faster", Times((0.3,), (0.2,)), "a peer", Times((0.3,), (0.5,)), Faster(2.0))
    slower = Row("slower", Times((0.3,), (0.5,)), "a peer", Times((0.3,), (0.5,)), Faster(1.5))
    alone = Row("alone", Times((0.3,), (0.5,)), target=Faster(1.5))
    assert [line.rsplit("  ", 1)[-1] for line in bench.table([faster, slower, alone])[1:]] == [
        "2.50x, at least 2x: met",
        "1.00x, at least 1.5x: missed",
        "at least 1.5x: missed",
    ]
    assert bench.table([Note("held", "3 MB")])[-1] == "held: 3 MB"


def test_a_row_shows_ratio_and_whether_the_target_is_met() -> None:
    good = Row("quick", Times((0.001,) * 20, (0.001,) * 20), "a peer", Times((0.002,) * 20), Target(0.01, p95=True))
    bad = Row("slow", Times((3.0, 1.0, 2.0)), target=Target(1.5))
    lines = bench.table([good, bad, Skipped("window", "no display")])
    assert lines[1].split()[:6] == ["quick", "1.0", "ms", "1.0", "ms", "1.0"]
    assert "a peer" in lines[1]
    assert lines[1].endswith("0.5  p95 < 10.0 ms: met")
    assert lines[2].endswith("< 1.50 s: missed")
    assert lines[3] == "not measured: window: no display"


def test_few_runs_have_no_95th_percentile() -> None:
    assert Times((1.0, 2.0)).p95 is None
    assert Times(tuple(float(one) for one in range(1, 101))).p95 == 95.0
