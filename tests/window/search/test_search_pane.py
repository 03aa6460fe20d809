"""The search pane: what it lists and says, where its rows lead, and what it does with a question that takes long."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.desk.comparison.lineage import Ancestor
from editor.desk.comparison.phrases import PhraseChange
from editor.desk.findings.searching import SearchScope
from editor.policy.editing.edits import SetText
from editor.store.errors import DamagedRepository
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences
from editor.window.appearance.theme import Theme
from editor.window.search import search_pane, search_results, searcher
from editor.window.search.search_pane import SearchPane
from editor.window.search.search_results import ResultGroup, ResultRole, ResultSpot
from editor.window.widgets.runner import Runner
from editor.window.work.policy_desk import PolicyDesk
from tests.window.opened import JA, cell, open_desk

NAMES = ("use", "keep", "more")


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_pane, "SEARCH_AFTER", 0)
    monkeypatch.setattr(search_pane, "SEARCH_HISTORY_AFTER", 0)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PolicyDesk]:
    made = open_desk(tmp_path / "policy", NAMES, Runner())
    yield made
    made.close()


@pytest.fixture
def pane(desk: PolicyDesk, theme: Theme, tmp_path: Path, qtbot: QtBot) -> SearchPane:
    made = SearchPane(desk, Looks(theme, tmp_path / "settings.ini", Preferences()))
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(400, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


def seek(pane: SearchPane, qtbot: QtBot, scope: SearchScope, words: str) -> None:
    """Search, and wait for the answer or the failure."""
    answered: list[object] = []
    pane.searcher.answered.connect(answered.append)
    pane.searcher.failed.connect(answered.append)
    pane.begin(scope, words)
    qtbot.waitUntil(lambda: bool(answered))


def rows(pane: SearchPane) -> list[object]:
    return [pane.model.index(row, 0).data(ResultRole.ROW) for row in range(pane.model.rowCount())]


def words(pane: SearchPane) -> list[str]:
    return [one.text() for one in pane.findChildren(QLabel) if one.isVisible() and one.text()]


def button(pane: SearchPane, words: str) -> QPushButton:
    return next(one for one in pane.findChildren(QPushButton) if one.text() == words)


def test_places_stand_under_their_text(pane: SearchPane, qtbot: QtBot) -> None:
    seek(pane, qtbot, SearchScope.DRAFT, "WORDS OF")
    kinds = [type(row) for row in rows(pane)]
    assert kinds == [ResultGroup, ResultSpot] * 3
    line = pane.model.index(1, 0).data(ResultRole.LINE)
    assert line.words[slice(*line.marked)] == "Words of"
    assert pane.model.index(0, 0).flags() == Qt.ItemFlag.NoItemFlags
    said = pane.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Use" in said
    assert "English" in said
    assert any("3" in one for one in words(pane))


def test_enter_goes_round_and_shift_enter_back(pane: SearchPane, qtbot: QtBot) -> None:
    seek(pane, qtbot, SearchScope.DRAFT, "words of")
    gone: list[ResultSpot] = []
    pane.chosen.connect(lambda row, _focus: gone.append(row))
    field = pane.form.focus_target()
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert [one.hits.cell.section for one in gone] == ["use", "keep", "more", "use", "more"]
    assert "3 of 3" in words(pane)


def test_a_click_shows_and_enter_goes_there(pane: SearchPane, qtbot: QtBot) -> None:
    seek(pane, qtbot, SearchScope.DRAFT, "words of")
    gone: list[tuple[ResultSpot, bool]] = []
    pane.chosen.connect(lambda row, focus: gone.append((row, focus)))
    place = pane.list.visualRect(pane.model.index(3, 0)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert [(row.hits.cell.section, focus) for row, focus in gone] == [("keep", False), ("more", True)]
    head = pane.list.visualRect(pane.model.index(0, 0)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=head)
    assert len(gone) == 2


def test_what_is_found_follows_the_text(pane: SearchPane, desk: PolicyDesk, qtbot: QtBot) -> None:
    seek(pane, qtbot, SearchScope.DRAFT, "words of")
    with qtbot.waitSignal(pane.marked, check_params_cb=lambda marks: cell("keep") not in marks):
        desk.submit(SetText(cell("keep"), "# Keep\n\nOther."))
    assert pane.marks() == {cell("use"): ((7, 15),), cell("more"): ((8, 16),)}


def test_the_section_and_the_language_follow_the_selection(pane: SearchPane, desk: PolicyDesk, qtbot: QtBot) -> None:
    seek(pane, qtbot, SearchScope.TEXT, "words of")
    assert set(pane.marks()) == {cell("use")}
    with qtbot.waitSignal(pane.searcher.answered):
        desk.select(cell("keep"))
    assert set(pane.marks()) == {cell("keep")}
    seek(pane, qtbot, SearchScope.LANGUAGE, "words of")
    with qtbot.waitSignal(pane.searcher.answered):
        desk.select(cell("keep", JA))
    assert pane.marks() == {}
    assert any("Nothing was found" in one for one in words(pane))


def test_many_places_are_counted_and_the_first_are_listed(
    pane: SearchPane, desk: PolicyDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_results, "SHOWN", 10)
    monkeypatch.setattr(search_pane, "SHOWN", 10)
    desk.submit(SetText(cell("use"), "a" * 500))
    seek(pane, qtbot, SearchScope.DRAFT, "a")
    assert len([row for row in rows(pane) if isinstance(row, ResultSpot)]) == 10
    assert any("50" in one and "10" in one for one in words(pane))


@pytest.mark.parametrize("pattern", ["[a", "(?:(((b{900}){900}){900}))", "a\\"])
def test_a_bad_expression_is_told_and_can_be_corrected(pane: SearchPane, qtbot: QtBot, pattern: str) -> None:
    regular = next(one for one in pane.form.children() if getattr(one, "text", str)() == ".*")
    assert isinstance(regular, QWidget)
    qtbot.mouseClick(regular, Qt.MouseButton.LeftButton)
    seek(pane, qtbot, SearchScope.DRAFT, pattern)
    assert any("regular expression" in one for one in words(pane))
    assert rows(pane) == []
    seek(pane, qtbot, SearchScope.DRAFT, "W.rds")
    assert len(rows(pane)) == 6


def test_versions_in_which_words_came_or_went(pane: SearchPane, desk: PolicyDesk, qtbot: QtBot) -> None:
    desk.submit(SetText(cell("keep"), "# Keep\n\nOther."))
    with qtbot.waitSignal(desk.saved):
        desk.save_version("Without them")
    seek(pane, qtbot, SearchScope.HISTORY, "words of")
    found = rows(pane)
    assert [one.balance for one in found if isinstance(one, PhraseChange)] == [-1, 3]
    lines = [pane.model.index(row, 0).data(ResultRole.LINE) for row in range(2)]
    assert [(line.words, line.count) for line in lines] == [("Without them", "−1"), ("Begin the policy", "+3")]
    assert "1 → 0" in lines[0].small
    assert pane.marks() == {}
    seek(pane, qtbot, SearchScope.HISTORY, "nowhere to be found")
    assert any("never" in one for one in words(pane))


def test_who_wrote_a_sentence(pane: SearchPane, desk: PolicyDesk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.searcher.answered):
        pane.ask_who(cell("use"), "Words of use.")
    assert [type(one) for one in rows(pane)] == [Ancestor]
    assert pane.model.index(0, 0).data() == "Lin wrote it"
    desk.submit(SetText(cell("use"), "# Use\n\nNobody saved this."))
    with qtbot.waitSignal(pane.searcher.answered):
        pane.ask_who(cell("use"), "Nobody saved this.")
    assert "no version yet" in pane.model.index(0, 0).data()
    with qtbot.waitSignal(pane.searcher.answered):
        pane.ask_who(cell("use"), "")
    assert any("cursor" in one for one in words(pane))


def test_a_long_search_says_so_and_can_be_stopped(
    pane: SearchPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_pane, "SLOW", 0)
    go_on = Event()
    through = searcher.phrase_changes

    def slow(*values: object) -> object:
        go_on.wait(10)
        return through(*values)  # type: ignore[arg-type]

    monkeypatch.setattr(searcher, "phrase_changes", slow)
    pane.begin(SearchScope.HISTORY, "words of")
    qtbot.waitUntil(lambda: button(pane, "Stop").isVisible())
    assert "Searching…" in words(pane)
    qtbot.mouseClick(button(pane, "Stop"), Qt.MouseButton.LeftButton)
    assert any("stopped" in one for one in words(pane))
    go_on.set()
    pane.searcher.cancel()
    assert rows(pane) == []


def test_a_history_that_cannot_be_read_says_why(
    pane: SearchPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object) -> object:
        raise DamagedRepository(tmp_path, "no such object")

    monkeypatch.setattr(searcher, "history", broken)
    seek(pane, qtbot, SearchScope.HISTORY, "words")
    assert any("cannot be read" in one for one in words(pane))


def test_escape_closes_and_takes_the_marks_away(pane: SearchPane, qtbot: QtBot) -> None:
    seek(pane, qtbot, SearchScope.DRAFT, "words of")
    with qtbot.waitSignals([pane.marked, pane.closed]):
        QTest.keyClick(pane.form.focus_target(), Qt.Key.Key_Escape)
    assert (pane.isVisible(), pane.marks(), pane.model.rowCount(QModelIndex())) == (False, {}, 0)


def test_a_policy_that_closes_waits_for_no_search(pane: SearchPane, desk: PolicyDesk) -> None:
    pane.begin(SearchScope.HISTORY, "words of")
    pane.form.changed.emit()
    desk.closing.emit()
    assert not pane.searcher.is_busy
