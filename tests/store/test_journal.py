"""Keystrokes kept safe between versions."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.store import errors
from editor.store.personal.journal import DamagedJournal, Journal, JournalEntry, JournalPlace
from tests.store.conftest import WHEN

ENTRY = JournalEntry(
    base="a" * 40,
    changes={"text/zh-Hant/scope.md": "# 範圍\r\n\n字\0 \u2028 𠮷", "text/en/old.md": None},
    place=JournalPlace("scope", "zh-Hant", 7),
    when=WHEN,
)
LATER = replace(ENTRY, changes={"text/zh-Hant/scope.md": "# 範圍\n\n更多"}, when=WHEN + timedelta(seconds=1))


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Where the machine keeps journals; not there yet."""
    return tmp_path / "state" / "dateline"


@pytest.fixture
def journal(state: Path, tmp_path: Path) -> Journal:
    """The journal of one policy."""
    return Journal(state, tmp_path / "policy")


def _files(state: Path) -> dict[str, Path]:
    return {"".join(path.name.partition(".")[1:]): path for path in sorted((state / "journal").iterdir())}


def test_a_journal_gives_back_what_was_written_last(journal: Journal) -> None:
    assert journal.read() is None
    journal.write(ENTRY)
    assert journal.read() == ENTRY
    journal.write(LATER)
    assert journal.read() == LATER
    assert journal.read() == LATER


def test_an_entry_may_have_no_base_and_no_place(journal: Journal) -> None:
    entry = JournalEntry(None, {}, None, WHEN)
    journal.write(entry)
    assert journal.read() == entry


@given(text=st.text(st.characters(exclude_categories=["Cs"])), position=st.integers(0, 10**9))
def test_every_text_comes_back_as_typed(tmp_path_factory: pytest.TempPathFactory, text: str, position: int) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    journal = Journal(folder, folder)
    entry = replace(ENTRY, changes={"text/en/a.md": text}, place=JournalPlace("a", "en", position))
    journal.write(entry)
    assert journal.read() == entry


def test_the_same_entry_is_the_same_bytes(journal: Journal, state: Path) -> None:
    journal.write(replace(ENTRY, changes={"a": "1", "b": "2"}))
    first = _files(state)[".json"].read_bytes()
    journal.write(replace(ENTRY, changes={"b": "2", "a": "1"}))
    assert _files(state)[".json"].read_bytes() == first
    assert first.endswith(b"}\n")
    assert json.loads(first)["format"] == 1


def test_a_cleared_journal_is_empty(journal: Journal, state: Path) -> None:
    journal.clear()
    journal.write(ENTRY)
    journal.write(LATER)
    journal.clear()
    assert journal.read() is None
    assert _files(state) == {}


def test_policies_do_not_share_a_journal(journal: Journal, state: Path, tmp_path: Path) -> None:
    journal.write(ENTRY)
    (tmp_path / "policy").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "policy", target_is_directory=True)
    assert Journal(state, tmp_path / "other").read() is None
    assert Journal(state, tmp_path / "other" / ".." / "policy").read() == ENTRY
    assert Journal(state, tmp_path / "link").read() == ENTRY


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "list", "format", "place", "not-utf8"])
def test_a_damaged_journal_is_put_aside_and_the_one_before_it_given(journal: Journal, state: Path, damage: str) -> None:
    journal.write(ENTRY)
    journal.write(LATER)
    file = _files(state)[".json"]
    whole = file.read_bytes()
    broken = {
        "empty": b"",
        "cut": whole[:-20],
        "flipped": whole.replace("更多".encode(), "更少".encode()),
        "list": b"[]",
        "format": whole.replace(b'"format": 1', b'"format": 2'),
        "place": whole.replace(b'"place": [', b'"place": 1, "was": ['),
        "not-utf8": whole.replace("更".encode(), b"\xff\xfe\xfd"),
    }[damage]
    assert broken != whole
    file.write_bytes(broken)
    found = journal.read()
    assert isinstance(found, DamagedJournal)
    assert found.previous == ENTRY
    assert [kept.read_bytes() for kept in found.kept] == [broken]
    assert journal.read() == ENTRY
    journal.write(LATER)
    journal.clear()
    assert found.kept[0].read_bytes() == broken


def test_two_damaged_generations_are_both_kept(journal: Journal, state: Path) -> None:
    journal.write(ENTRY)
    journal.write(LATER)
    for number, file in enumerate(_files(state).values()):
        file.write_bytes(b"damage %d" % number)
    found = journal.read()
    assert isinstance(found, DamagedJournal)
    assert found.previous is None
    assert {kept.read_bytes() for kept in found.kept} == {b"damage 0", b"damage 1"}
    assert journal.read() is None


@pytest.mark.parametrize("step", [1, 2])
def test_a_kill_at_any_step_leaves_an_entry(journal: Journal, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    journal.write(ENTRY)
    real = Path.replace
    steps = iter(range(1, 3))

    class Killed(BaseException):
        """Stands for the end of the process."""

    def replace_until(self: Path, target: Path) -> Path:
        if next(steps) == step:
            raise Killed
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace_until)
        with pytest.raises(Killed):
            journal.write(LATER)
    assert journal.read() == ENTRY
    journal.write(LATER)
    assert journal.read() == LATER


@pytest.mark.parametrize("changes", [{"text/en/a.md": "half \ud83d"}, {"text/\udcff.md": "x"}])
def test_half_a_surrogate_pair_is_refused_and_the_journal_stands(journal: Journal, changes: dict[str, str]) -> None:
    journal.write(ENTRY)
    with pytest.raises(errors.BadText) as bad:
        journal.write(replace(ENTRY, changes=changes))
    assert bad.value.field in changes
    assert str(bad.value).isprintable()
    assert journal.read() == ENTRY


def test_a_journal_is_for_its_owner_alone(journal: Journal, state: Path) -> None:
    journal.write(ENTRY)
    assert _files(state)[".json"].stat().st_mode & 0o077 == 0
