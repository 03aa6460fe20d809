"""The History workspace: what is compared, what is told instead, and what is restored."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from editor.policy.editing.edits import Batch, SetFact, SetText
from editor.policy.section import Cell
from editor.store.errors import UnknownRevision
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences
from editor.window.appearance.theme import Theme
from editor.window.commands.actions import Actions
from editor.window.commands.commands import COMMANDS, Situation
from editor.window.comparison import comparer
from editor.window.comparison.comparer import DRAFT, Comparer, ComparisonAnswer, ComparisonQuestion, Pick
from editor.window.history.history_workspace import HistoryWorkspace
from editor.window.widgets.messages import Message
from editor.window.widgets.runner import Runner
from editor.window.work.policy_desk import PolicyDesk
from tests.desk.folders import Folder
from tests.policy.values import EN, HANT, KEEP, USE


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Two releases: in the second the English of one section is shorter, and a fact is another."""
    made = Folder(tmp_path)
    opened = made.open()
    made.release(opened.session)
    made.later(days=3)
    edits = (SetText(Cell(USE, EN), "# Use\n\nWe tell you."), SetFact("days", {"*": "14 天", "en": "14 days"}))
    opened.session.submit(Batch(edits))
    made.release(opened.session)
    opened.close()
    return made


@pytest.fixture
def desk(folder: Folder, qtbot: QtBot) -> Iterator[PolicyDesk]:
    made = PolicyDesk(folder.open(), Runner())
    made.select(Cell(USE, EN))
    closed: list[bool] = []
    made.closing.connect(lambda: closed.append(True))
    yield made
    if not closed:
        made.close()


@pytest.fixture
def history(desk: PolicyDesk, theme: Theme, tmp_path: Path, qtbot: QtBot) -> HistoryWorkspace:
    window = QWidget()
    qtbot.addWidget(window)
    made = HistoryWorkspace(desk, Looks(theme, tmp_path / "settings.ini", Preferences()), window)
    actions: Actions[Situation] = Actions(COMMANDS, theme, window)
    made.equip(actions)
    window.resize(1440, 900)
    made.resize(1440, 900)
    with qtbot.waitActive(window):
        window.show()
    made.activate()
    qtbot.waitUntil(lambda: made.versions.sides is not None)
    return made


def words(widget: QWidget) -> list[str]:
    """What stands on the labels and buttons to be seen."""
    kinds = (QLabel, QAbstractButton)
    return [one.text() for kind in kinds for one in widget.findChildren(kind) if one.isVisible() and one.text()]


def paper(history: HistoryWorkspace) -> str:
    return history.pane.view.pane.toPlainText() if history.pane.shows_changes() else ""


def release(history: HistoryWorkspace, number: int) -> Pick:
    pick = history.versions.model.pick_of_release(number)
    assert pick is not None
    return pick


def compare(qtbot: QtBot, history: HistoryWorkspace, old: Pick, new: Pick) -> None:
    """Pick two versions as a person does, from and then to, and wait for the answer."""
    history.versions.list.from_picked.emit(old)
    history.versions.list.to_picked.emit(new)
    names = [history.versions.model.name(pick) for pick in (old, new)]
    title = f"From {names[0]} to {names[1]}"
    # A slow answer is announced under the same title.
    qtbot.waitUntil(
        lambda: title in words(history.pane.head) and "Comparing…" not in words(history.pane), timeout=20_000
    )


def press(history: HistoryWorkspace, label: str) -> None:
    """Press the button of these words."""
    found = [one for one in history.findChildren(QPushButton) if one.isVisible() and one.text() == label]
    assert found, (label, words(history))
    found[0].click()


def test_the_last_release_is_compared_with_the_draft(history: HistoryWorkspace, qtbot: QtBot) -> None:
    assert history.versions.sides == (release(history, 2), DRAFT)
    qtbot.waitUntil(
        lambda: (
            "Nothing differs in English between release 2 and the working draft; other languages may differ."
            in words(history.pane)
        )
    )
    assert not history.pane.shows_changes()


def test_two_releases_are_compared_as_their_readers_have_them(history: HistoryWorkspace, qtbot: QtBot) -> None:
    compare(qtbot, history, release(history, 1), release(history, 2))
    shown = paper(history)
    assert "We tell you by letter." in shown
    assert "30 days14 days" in shown or "3014 days" in shown
    said = words(history.summary)
    assert "2 section(s) changed" in said
    assert "30 days → 14 days" in said
    assert "days · §2" in said


def test_the_other_way_round_shows_what_was_taken_back(history: HistoryWorkspace, qtbot: QtBot) -> None:
    compare(qtbot, history, release(history, 1), release(history, 2))
    assert "+0 \N{MINUS SIGN}10" in paper(history)
    history.versions.swap()
    qtbot.waitUntil(lambda: "+10 \N{MINUS SIGN}0" in paper(history))


def test_another_language_is_another_comparison(history: HistoryWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    compare(qtbot, history, release(history, 1), release(history, 2))
    desk.select(Cell(USE, HANT))
    qtbot.waitUntil(lambda: "保存" in paper(history))
    assert "Unchanged: 1 使用" in paper(history)


def test_one_version_on_both_sides_is_told_and_what_it_changed_is_offered(
    history: HistoryWorkspace, qtbot: QtBot
) -> None:
    compare(qtbot, history, release(history, 2), release(history, 2))
    assert any(one.startswith("Both sides are release 2.") for one in words(history.pane))
    press(history, "Show what it changed")
    qtbot.waitUntil(lambda: history.versions.sides != (release(history, 2), release(history, 2)))
    assert history.versions.sides is not None
    assert history.versions.sides[1] == release(history, 2)


def test_f8_goes_through_all_sections_and_the_list_follows(history: HistoryWorkspace, qtbot: QtBot) -> None:
    compare(qtbot, history, release(history, 1), release(history, 2))
    history.versions.list.setFocus()
    at = []
    for _ in range(2):
        QTest.keyClick(history.versions.list, Qt.Key.Key_F8)
        at.append((history.pane.view.position_words(), history.summary.section(), history.desk.selection))
    assert at == [("1 of 2", USE, Cell(USE, EN)), ("2 of 2", KEEP, Cell(KEEP, EN))]
    QTest.keyClick(history.versions.list, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert history.pane.view.position_words() == "1 of 2"


def test_a_stale_answer_is_never_given(history: HistoryWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    made = Comparer(desk, desk)
    answered: list[ComparisonAnswer] = []
    made.answered.connect(answered.append)
    one, two = release(history, 1), release(history, 2)
    for old, new in ((one, two), (two, DRAFT), (two, one)):
        made.ask(ComparisonQuestion(old, new, EN, desk.policy))
    qtbot.waitUntil(lambda: bool(answered))
    made.ask(ComparisonQuestion(one, two, EN, desk.policy))
    made.cancel()
    qtbot.wait(100)
    assert [(answer.question.old, answer.question.new) for answer in answered] == [(two, one)]


class Slowly:
    """A comparison that goes on until it is stopped; not for ever, so that a failing test ends."""

    def __init__(self) -> None:
        self.began, self.stopped = Event(), Event()

    def __call__(
        self, _old: object, _new: object, _language: object, stop: Callable[[], bool], _switches: object
    ) -> object:
        self.began.set()
        until = time.monotonic() + 20
        while not stop() and time.monotonic() < until:
            time.sleep(0.005)
        if stop():
            self.stopped.set()
        raise UnknownRevision("never told")


def test_work_that_takes_its_time_is_told_and_can_be_stopped(
    history: HistoryWorkspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    slowly = Slowly()
    with monkeypatch.context() as patch:
        patch.setattr(comparer, "comparison", slowly)
        history.versions.list.from_picked.emit(release(history, 1))
        qtbot.waitUntil(lambda: slowly.began.is_set() and "Comparing…" in words(history.pane))
        press(history, "Stop")
        qtbot.waitUntil(slowly.stopped.is_set)
    assert "The comparison was stopped." in words(history.pane)
    press(history, "Compare again")
    qtbot.waitUntil(history.pane.shows_changes)


def test_closing_does_not_wait_for_a_comparison(
    history: HistoryWorkspace, desk: PolicyDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    slowly = Slowly()
    monkeypatch.setattr(comparer, "comparison", slowly)
    history.versions.list.from_picked.emit(release(history, 1))
    qtbot.waitUntil(slowly.began.is_set)
    desk.close()
    assert slowly.stopped.is_set()


def test_what_cannot_be_read_is_told_and_tried_again(
    history: HistoryWorkspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_repository: object, number: int) -> object:
        raise UnknownRevision(f"refs/tags/release/{number}")

    with monkeypatch.context() as patch:
        patch.setattr(comparer, "released_policy", gone)
        history.versions.list.from_picked.emit(release(history, 1))
        qtbot.waitUntil(lambda: "Try again" in words(history.pane))
    assert any("release/1" in one for one in words(history.pane))
    press(history, "Try again")
    qtbot.waitUntil(history.pane.shows_changes)


def test_a_section_is_restored_told_and_taken_back(history: HistoryWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    told: list[Message] = []
    history.told.connect(told.append)
    before = desk.policy
    compare(qtbot, history, release(history, 1), release(history, 2))
    history.pane.view.next_change()
    press(history, "Restore §1 into the draft")
    assert desk.policy.text(Cell(USE, EN)) == "# Use\n\nWe tell you by letter."
    assert desk.policy.facts == before.facts
    assert told[-1].words == "The section is in the draft as in release 1."
    assert told[-1].answer is not None
    told[-1].answer()
    assert desk.policy == before


def test_a_version_is_restored_as_one_step(history: HistoryWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    before = desk.policy
    compare(qtbot, history, release(history, 1), DRAFT)
    press(history, "Restore release 1")
    assert desk.policy.text(Cell(USE, EN)) == "# Use\n\nWe tell you by letter."
    assert desk.policy.values(EN) == {"days": "30 days"}
    qtbot.waitUntil(
        lambda: (
            "Nothing differs in English between release 1 and the working draft; other languages may differ."
            in words(history.pane)
        )
    )
    qtbot.waitUntil(lambda: "The draft holds words that no version has." in words(history.summary))
    desk.undo()
    assert desk.policy == before
    qtbot.waitUntil(history.pane.shows_changes)


def test_a_fact_is_restored_and_a_section_that_differs_only_by_it_says_so(
    history: HistoryWorkspace, desk: PolicyDesk, qtbot: QtBot
) -> None:
    told: list[Message] = []
    history.told.connect(told.append)
    compare(qtbot, history, release(history, 1), DRAFT)
    history.pane.view.next_change()
    history.pane.view.next_change()
    press(history, "Restore §2 into the draft")
    assert "differ only by a fact" in told[-1].words
    assert not desk.session.can_undo
    press(history, "Restore this fact")
    assert desk.policy.values(EN) == {"days": "30 days"}
    qtbot.waitUntil(lambda: "30 days → 14 days" not in words(history.summary))
    desk.undo()


def test_the_draft_is_compared_again_after_an_edit_and_the_place_is_kept(
    history: HistoryWorkspace, desk: PolicyDesk, qtbot: QtBot
) -> None:
    long = "# Use\n\n" + "\n\n".join(f"Line {number}." for number in range(200))
    desk.submit(SetText(Cell(USE, EN), long))
    qtbot.waitUntil(lambda: "Line 199." in paper(history))
    bar = history.pane.view.findChild(QScrollBar)
    bar.setValue(700)
    desk.submit(SetText(Cell(USE, EN), long + "\n\nThe end."))
    qtbot.waitUntil(lambda: "The end." in paper(history))
    assert bar.value() == 700
    desk.undo()
    desk.undo()


def test_a_new_version_stands_on_top(history: HistoryWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    count = history.versions.model.rowCount()
    desk.submit(SetText(Cell(USE, EN), "# Use\n\nOther."))
    desk.save_version("Other words")
    qtbot.waitUntil(lambda: history.versions.model.rowCount() == count + 1)
    assert history.versions.model.index(1).data() == "Other words"
    assert history.versions.sides == (release(history, 2), DRAFT)


def test_a_narrow_window_folds_the_summary_away(history: HistoryWorkspace, qtbot: QtBot) -> None:
    history.resize(1100, 700)
    assert not history.summary.isVisible()
    button = next(one for one in history.findChildren(QAbstractButton) if one.text() == "Summary")
    button.click()
    assert history.summary.isVisible()
    history.resize(1440, 900)
    assert history.summary.isVisible()
    assert not button.isVisible()


def test_everything_that_takes_the_focus_has_a_name(history: HistoryWorkspace, qtbot: QtBot) -> None:
    compare(qtbot, history, release(history, 1), release(history, 2))
    nameless = [
        one
        for one in history.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not _name(one)
    ]
    assert nameless == []


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
