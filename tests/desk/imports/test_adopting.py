"""A history from elsewhere becomes releases that verify; its report tells where words moved and the date did not."""

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.desk.comparison.stated_history import Extent, Outcome, StatedHistory, found_series, stated_history
from editor.desk.imports.adopting import Adopted, BegunLater, HistoryThere, MoreLanguages, adopt
from editor.desk.imports.starting import begin, new_policy
from editor.desk.proof.proving import verify
from editor.desk.review.ledger import Ledger
from editor.desk.session.opening import open_policy
from editor.desk.versions.clock import SetClock
from editor.exchange.blocks.errors import NoSeries
from editor.policy.editing.edits import apply
from editor.policy.editing.numbering import SetNumbering
from editor.policy.language import Tag, tag
from editor.policy.section import SectionNumbering
from editor.store.errors import NotInHistory
from editor.store.history import Version
from editor.store.repository import Repository
from tests.desk.folders import LIN, choose

FIRST = "# Privacy\n\nLast updated: May 3, 2021\n\n## Keeping\n\nWe keep it 30 days.\n\n## Asking\n\nWrite to us.\n"
VERSIONS = {
    "2021-05-03_aa.md": FIRST,
    "2021-06-01_bb.md": FIRST.replace("30 days", "90 days"),
    "2021-07-01_cc.md": FIRST.replace("30 days", "90 days").replace("May 3", "July 1"),
    "2021-08-01_dd.md": FIRST.replace("30 days", "180 days").replace("May 3", "August 1").replace("Asking", "Contact"),
    "2021-09-01_ee.md": FIRST.replace("30 days", "1 day").replace("May 3, 2021", "June 2, 2021"),
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "archive" / "en"
    folder.mkdir(parents=True)
    for name, text in VERSIONS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def read(source: Path) -> StatedHistory:
    (series,) = found_series(source)
    return stated_history(series)


def take_in(folder: Path, history: StatedHistory, year: int = 2021, others: tuple[Tag, ...] = ()) -> list[Adopted]:
    clock = SetClock(datetime(year, 1, 1, tzinfo=UTC))
    if not folder.exists():
        begin(folder, new_policy(tag("en"), "Privacy", others, LIN, "Asia/Taipei", 0), clock, LIN)
    opened = open_policy(folder, folder.parent / "state", clock, LIN)
    repository = Repository.open(folder, opened.lock)
    try:
        return list(adopt(opened.session, repository, history, choose))
    finally:
        repository.close()
        opened.close()


def test_the_report_names_what_became_of_each_date(source: Path) -> None:
    history = read(source)
    assert history.language == "en"
    assert [(step.outcome, step.extent) for step in history.steps] == [
        (Outcome.KEPT, Extent.WORDS),
        (Outcome.ALONE, Extent.NOTHING),
        (Outcome.MOVED, Extent.WORDS),
        (Outcome.BACK, Extent.WORDS),
    ]


def test_each_version_with_other_words_becomes_a_release_that_verifies(source: Path, tmp_path: Path) -> None:
    taken = take_in(tmp_path / "policy", read(source))
    manifests = [one.released.manifest for one in taken]
    assert [one.updated.isoformat() for one in manifests] == ["2021-05-03", "2021-06-01", "2021-08-01", "2021-09-01"]
    assert manifests[1].warnings[0] == "history/date-kept en/*"
    assert [section.id for section in manifests[0].sections] == ["keeping", "asking"]
    assert [section.id for section in manifests[2].sections] == ["keeping", "asking"], "a new heading, the old identity"
    repository = Repository.open(tmp_path / "policy")
    assert verify(repository).first_breach is None
    repository.close()


def test_a_release_of_a_history_is_one_version_with_its_words(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "policy"
    taken = take_in(folder, read(source))
    repository = Repository.open(folder)
    messages = [version.message for version in repository.versions()]
    assert [message.partition(" of ")[0] for message in reversed(messages)][1:] == [f"Release {n}" for n in range(1, 5)]
    assert len(taken) == 4
    assert repository.worktree_changes() == {}
    assert set(repository.tags()) == {f"release/{one.released.manifest.number}" for one in taken}
    assert len(list((folder / ".git" / "objects" / "pack").glob("*.pack"))) == 1
    assert "1 day" in (folder / "text" / "en" / "keeping.md").read_text("utf-8")
    repository.close()


def test_a_history_that_is_not_taken_in_to_its_end_leaves_nothing(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "policy"
    clock = SetClock(datetime(2021, 1, 1, tzinfo=UTC))
    begin(folder, new_policy(tag("en"), "Privacy", (), LIN, "Asia/Taipei", 0), clock, LIN)
    opened = open_policy(folder, tmp_path / "state", clock, LIN)
    repository = Repository.open(folder, opened.lock)
    before = repository.head()
    series = adopt(opened.session, repository, read(source), choose)
    assert [next(series).released.manifest.number for _ in range(2)] == [1, 2]
    series.close()
    assert repository.head() == before
    assert repository.tags() == {}
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == [".git"]
    repository.close()
    opened.close()


def test_typed_numbers_of_a_history_are_taken_off_where_sections_are_numbered(tmp_path: Path) -> None:
    series = tmp_path / "terms" / "en"
    series.mkdir(parents=True)
    for day, kept in (("2021-05-03", "30"), ("2021-06-01", "90")):
        text = f"# Terms\n\n## 1. Keeping\n\nWe keep it {kept} days.\n\n## (b) Asking\n\nWrite to us.\n"
        (series / f"{day}_aa.md").write_text(text, "utf-8")
    clock, folder = SetClock(datetime(2021, 1, 1, tzinfo=UTC)), tmp_path / "policy"
    policy = apply(new_policy(tag("en"), "Terms", (), LIN, "UTC", 0), SetNumbering(SectionNumbering.SECTIONS))
    begin(folder, policy, clock, LIN)
    made = take_in(folder, read(series))
    assert [one.numbers for one in made] == [2, 2]
    texts = sorted(path.read_text("utf-8").split("\n")[0] for path in (folder / "text" / "en").iterdir())
    assert texts == ["# Asking", "# Keeping"]


def test_a_history_goes_into_an_empty_policy_only(source: Path, tmp_path: Path) -> None:
    take_in(tmp_path / "policy", read(source))
    with pytest.raises(HistoryThere):
        take_in(tmp_path / "policy", read(source))


def test_a_policy_that_was_begun_today_says_what_a_history_needs(source: Path, tmp_path: Path) -> None:
    with pytest.raises(BegunLater) as later:
        take_in(tmp_path / "policy", read(source), year=2026)
    assert (later.value.begun, later.value.first) == ("2026-01-01", "2021-05-03")
    with pytest.raises(MoreLanguages) as more:
        take_in(tmp_path / "other", read(source), others=(tag("de"),))
    assert more.value.languages == ("de",)


def test_a_history_looks_at_each_version_once(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    visited = []
    visit = Ledger.visit

    def noted(ledger: Ledger, version: Version) -> None:
        visited.append(version.id)
        visit(ledger, version)

    monkeypatch.setattr(Ledger, "visit", noted)
    taken = take_in(tmp_path / "policy", read(source))
    assert len(visited) == len(set(visited)) == len(taken)


def test_a_file_that_git_keeps_is_a_history(tmp_path: Path) -> None:
    home = tmp_path / "archive"
    home.mkdir()
    git(home, "init", "-q", "-b", "main")
    for day, text in (("2021-05-03", FIRST), ("2021-06-01", FIRST.replace("30", "90"))):
        (home / "Privacy Policy.md").write_text(text, "utf-8")
        (home / "Other.md").write_text(day, "utf-8")
        git(home, "add", ".")
        git(home, "commit", "-q", "-m", "Record", day=day)
    history = read(home / "Privacy Policy.md")
    assert [version.seen.date().isoformat() for version in history.versions] == ["2021-05-03", "2021-06-01"]
    assert [step.outcome for step in history.steps] == [Outcome.KEPT]
    with pytest.raises(NotInHistory):
        list(found_series(tmp_path / "nowhere.md"))


@pytest.mark.parametrize(
    "lines", ["[1]\n", '{"old": "a"}\n', '{"old": "a", "new": "b", "old_date": "x", "new_date": ""}\n', "\xff\n"]
)
def test_lines_that_are_no_pairs_are_named(tmp_path: Path, lines: str) -> None:
    (tmp_path / "pairs.jsonl").write_text(lines, "latin-1")
    with pytest.raises(NoSeries) as refused:
        list(found_series(tmp_path / "pairs.jsonl"))
    assert refused.value.line == 1


def test_a_folder_without_dated_texts_is_no_series(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("x", "utf-8")
    (tmp_path / "2021-13-41.md").write_text("x", "utf-8")
    with pytest.raises(NoSeries):
        list(found_series(tmp_path))


def test_a_version_that_is_no_text_is_named_and_the_rest_is_read(source: Path) -> None:
    (source / "2022-01-01.md").write_bytes(b"\xff\xfe\x00")
    history = read(source.parent / "en")
    assert "2022-01-01.md" in {
        name for series in found_series(source.parent) for name in stated_history(series).unreadable
    }
    assert len(history.versions) == len(VERSIONS)


def git(home: Path, *words: str, day: str = "2021-01-01") -> None:
    who = ["-c", "user.name=Archive", "-c", "user.email=archive@example.org"]
    dates = {
        "GIT_AUTHOR_DATE": f"{day}T12:00:00Z",
        "GIT_COMMITTER_DATE": f"{day}T12:00:00Z",
        "GIT_CONFIG_GLOBAL": "/dev/null",
    }
    subprocess.run(["git", *who, *words], cwd=home, check=True, env={**os.environ, **dates})
