"""The desk for the window: journal within a second, undo goes to its place, failures are told, closing keeps."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.desk.session.opening import open_policy
from editor.desk.session.session import Save
from editor.desk.session.undo import CursorPlace
from editor.desk.versions.clock import SystemClock
from editor.policy.editing.edits import RemoveSection, SetText, SetTitle, Splice
from editor.policy.section import SectionId
from editor.store.errors import DiskFull, FolderGone
from editor.store.personal.journal import Journal
from editor.store.repository import Repository
from editor.window.frame.status_line import StatusLine
from editor.window.widgets.runner import Runner
from editor.window.work import journal_keeper
from editor.window.work.journal_keeper import JOURNAL_AFTER
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.steps_taken_back import StepsTakenBack
from editor.window.write.problems_pane import ProblemsPane
from tests.window.opened import LIN, cell, open_desk

NAMES = ("use", "keep", "ask")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "policy"


@pytest.fixture
def desk(folder: Path, qtbot: QtBot) -> Iterator[PolicyDesk]:
    made = open_desk(folder, NAMES, Runner())
    yield made
    if made.session.is_dirty or not made.keeper.is_kept:
        made.abandon()
    else:
        made.close()


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal that the disk refused is tried again at once."""
    monkeypatch.setattr(journal_keeper, "RETRY_AFTER", 20)


def journalled(folder: Path) -> str:
    entry = Journal(folder.parent / "state", folder).read()
    return "" if entry is None else str(entry)


def test_words_are_in_the_journal_within_a_second_though_typing_goes_on(
    desk: PolicyDesk, folder: Path, qtbot: QtBot
) -> None:
    typed = 0

    def types_on() -> bool:
        """A key at each look, which comes far oftener than the journal is written."""
        nonlocal typed
        desk.submit(Splice(cell("use"), typed, 0, "x"))
        typed += 1
        return "xxx" in journalled(folder)

    assert JOURNAL_AFTER <= 500
    qtbot.waitUntil(types_on)


def test_kept_words_are_told_from_words_in_a_version(desk: PolicyDesk, qtbot: QtBot) -> None:
    line = StatusLine(desk)
    qtbot.addWidget(line)

    def says(words: str) -> bool:
        return any(words in label.text() for label in line.findChildren(QLabel))

    desk.submit(Splice(cell("use"), 0, 0, "Typed. "))
    qtbot.waitUntil(lambda: says("Kept on this computer"))
    assert not says("in a version")
    desk.save_version("Save")
    qtbot.waitUntil(lambda: says("All in a version"))
    assert not says("Kept on")


def test_nothing_is_said_of_problems_before_the_checks_have_run(desk: PolicyDesk, qtbot: QtBot) -> None:
    pane = ProblemsPane(desk)
    qtbot.addWidget(pane)
    pane.show()

    def said() -> list[str]:
        return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]

    assert not desk.readings.has_checked
    assert said() == ["The texts are being checked…"]
    qtbot.waitUntil(lambda: desk.readings.has_checked)
    qtbot.waitUntil(lambda: "The texts are being checked…" not in said())
    assert said()


def test_undo_goes_to_the_section_and_the_place_where_words_went(desk: PolicyDesk) -> None:
    desk.submit(Splice(cell("use"), 5, 0, "ful"), CursorPlace(cell("use"), 8))
    desk.select(cell("ask"))
    places: list[CursorPlace] = []
    desk.placed.connect(places.append)
    desk.undo()
    assert desk.selection == cell("use")
    assert places == [CursorPlace(cell("use"), 5)]
    desk.redo()
    assert places[-1] == CursorPlace(cell("use"), 8)


def test_a_removed_section_is_shown_when_it_comes_back(desk: PolicyDesk) -> None:
    desk.submit(RemoveSection(SectionId("keep")), CursorPlace(cell("keep"), 0))
    assert desk.selection == cell("use")
    desk.undo()
    assert desk.selection == cell("keep")


def test_a_version_holds_what_was_typed_before_and_not_what_came_after(
    desk: PolicyDesk, folder: Path, qtbot: QtBot
) -> None:
    desk.submit(SetText(cell("use"), "# Use\n\nBefore."))
    with qtbot.waitSignal(desk.saved):
        desk.save_version("Say it")
        desk.submit(SetText(cell("use"), "# Use\n\nAfter."))
    assert (folder / "text" / "en" / "use.md").read_text("utf-8") == "# Use\n\nBefore.\n"
    assert desk.session.is_dirty
    assert desk.policy.text(cell("use")) == "# Use\n\nAfter."


def test_a_full_disk_is_told_once_and_tried_again(
    desk: PolicyDesk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull(folder)

    told: list[Exception] = []
    desk.failed.connect(told.append)
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "write", refuse)
        desk.submit(SetText(cell("use"), "# Use\n\nNew words."))
        qtbot.waitUntil(lambda: desk.keeper.error is not None)
        assert [type(error) for error in told] == [DiskFull]
        assert not desk.keeper.is_kept
        with pytest.raises(DiskFull):
            desk.close()
    desk.submit(SetText(cell("use"), "# Use\n\nNewer words."))
    with qtbot.waitSignal(desk.kept):
        pass
    assert desk.keeper.is_kept
    assert "Newer words." in journalled(folder)


def test_words_that_a_closing_window_could_not_keep_are_tried_again(
    desk: PolicyDesk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull(folder)

    desk.submit(SetText(cell("use"), "# Use\n\nNew words."))
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "write", refuse)
        with pytest.raises(DiskFull):
            desk.close()
    assert not desk.keeper.is_kept
    with qtbot.waitSignal(desk.kept):
        pass
    assert "New words." in journalled(folder)


def test_the_words_of_a_version_are_kept_before_it_is_made(
    desk: PolicyDesk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[str] = []
    write = Save.write

    def watched(save: Save, repository: Repository) -> str:
        kept.append(journalled(folder))
        return write(save, repository)

    monkeypatch.setattr(Save, "write", watched)
    desk.submit(SetText(cell("use"), "# Use\n\nJust typed."))
    with qtbot.waitSignal(desk.saved):
        desk.save_version("Say it")
    assert ["Just typed." in entry for entry in kept] == [True]


def test_closing_keeps_words_typed_a_moment_ago(folder: Path, qtbot: QtBot) -> None:
    desk = open_desk(folder, NAMES, Runner())
    desk.submit(SetText(cell("use"), "# Use\n\nLast words."))
    desk.close()
    again = open_policy(folder, folder.parent / "state", SystemClock(), LIN)
    assert again.session.policy.text(cell("use")) == "# Use\n\nLast words."
    assert not again.opened.interrupted
    again.close()


def test_a_folder_that_goes_while_open_keeps_its_words_and_no_other_folder_gets_them(
    desk: PolicyDesk, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    failed: list[Exception] = []
    desk.failed.connect(failed.append)
    shutil.copytree(folder, tmp_path / "copy")
    away = folder.rename(tmp_path / "away")
    words = "# Use\n\nTyped while the folder was away."
    for other in (None, tmp_path / "copy"):
        if other is not None:
            other.rename(folder)
        desk.submit(SetText(cell("use"), words := words + " More."))
        with qtbot.waitSignal(desk.failed):
            desk.save_version()
        assert isinstance(failed[-1], FolderGone)
    other_words = (folder / "text/en/use.md").read_bytes()
    assert other_words.endswith(b"Words of use.\n")
    assert any("More. More." in file.read_text("utf-8") for file in (tmp_path / "state").rglob("*.json"))
    assert desk.session.policy.text(cell("use")) == words
    folder.rename(tmp_path / "copy")
    away.rename(folder)
    with qtbot.waitSignal(desk.saved):
        desk.save_version()
    assert (folder / "text/en/use.md").read_bytes() == words.encode() + b"\n"
    assert (tmp_path / "copy/text/en/use.md").read_bytes() == other_words


def test_an_undo_that_nobody_sees_is_told(desk: PolicyDesk) -> None:
    told: list[str] = []
    teller = StepsTakenBack(desk, desk)
    teller.told.connect(lambda message: told.append(message.words))
    desk.submit(SetTitle(desk.policy.source, "Another"))
    desk.undo()
    desk.redo()
    assert [words.partition(":")[0] for words in told] == ["Undone", "Done again"]
    assert all("title" in words for words in told)


def test_an_undo_names_the_section_whose_words_it_changes_elsewhere(desk: PolicyDesk) -> None:
    told: list[str] = []
    teller = StepsTakenBack(desk, desk)
    teller.told.connect(lambda message: told.append(message.words))
    desk.select(cell("use"))
    desk.submit(SetText(cell("use"), "# Use\n\nOther words."))
    desk.undo()
    assert told == [], "it is seen"
    desk.redo()
    desk.select(cell("keep"))
    desk.undo()
    assert told == ["Undone: words of “Use”"]
    assert desk.selection == cell("use"), "and shown"
