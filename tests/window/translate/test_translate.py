"""Translate: what changed in the source since, which text is next, which facts it names."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.policy.editing.edits import AddLanguage, SetFact, SetText
from editor.policy.language import Language, Making, Tag
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences
from editor.window.appearance.theme import Theme
from editor.window.translate.beside.facts_panel import FactsPanel
from editor.window.translate.beside.translate_side import TranslateSide
from editor.window.translate.follower import Follower
from editor.window.translate.progress.coverage import Coverage, to_do
from editor.window.translate.source_pane import SourcePane
from editor.window.translate.translate_workspace import TranslateWorkspace
from editor.window.work.policy_desk import PolicyDesk
from tests.window.opened import EN, JA, cell, policy_of
from tests.window.publishing import mark_all, release_ready

FR = Tag("fr")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PolicyDesk]:
    made = release_ready(tmp_path / "policy", released=False)
    yield made
    made.abandon()


@pytest.fixture
def looks(theme: Theme, tmp_path: Path) -> Looks:
    return Looks(theme, tmp_path / "settings.ini", Preferences(), theme)


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def shown(qtbot: QtBot, widget: QWidget) -> None:
    window = widget.window()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()


def source_pane(desk: PolicyDesk, looks: Looks) -> SourcePane:
    """The pane over a follower that watches it."""
    window = QWidget()
    pane = SourcePane(desk, looks, Follower(desk, window))
    QVBoxLayout(window).addWidget(pane)
    return pane


def test_the_source_is_shown_with_what_changed_since_this_translation_was_in_step(
    desk: PolicyDesk, looks: Looks, qtbot: QtBot
) -> None:
    desk.submit(SetText(cell("use"), "# Use\n\nWords of careful use."))
    desk.select(cell("use", JA))
    pane = source_pane(desk, looks)
    shown(qtbot, pane)
    qtbot.waitUntil(lambda: pane.view.isVisible() and pane.view.change_count() == 1)
    change = pane.view.current_change()
    assert change is not None
    assert (change.old, change.new.strip()) == ("", "careful")
    assert "since it was in step" in words(pane)
    mark_all(desk.session)
    qtbot.waitUntil(pane.plain.isVisible)
    assert pane.plain.text() == "# Use\n\nWords of careful use."
    assert "Unchanged since it was in step" in words(pane)


def test_a_source_that_no_version_holds_is_shown_as_it_stands(desk: PolicyDesk, looks: Looks, qtbot: QtBot) -> None:
    desk.submit(SetText(cell("use"), "# Use\n\nNever saved."))
    mark_all(desk.session)
    desk.submit(SetText(cell("use"), "# Use\n\nChanged again."))
    desk.select(cell("use", JA))
    pane = source_pane(desk, looks)
    shown(qtbot, pane)
    qtbot.waitUntil(lambda: "is in no version" in words(pane))
    assert pane.plain.text() == "# Use\n\nChanged again."


def test_a_fact_that_changed_its_value_is_read_as_it_was_and_is(desk: PolicyDesk, looks: Looks, qtbot: QtBot) -> None:
    desk.submit(SetFact("days", {"*": "30"}))
    desk.select(cell("keep", JA))
    pane = source_pane(desk, looks)
    shown(qtbot, pane)
    qtbot.waitUntil(lambda: "1 change(s) since it was in step" in words(pane))
    change = pane.view.current_change()
    assert change is not None
    assert (change.old, change.new) == ("14 days", "30 days")


def test_the_next_text_to_do_is_looked_for_in_this_language_first() -> None:
    policy = policy_of(("use", "keep", "ask"))
    languages = (*policy.languages, Language(FR, Making.TRANSLATED, EN))
    policy = type(policy)(EN, languages, policy.titles, policy.sections, policy.texts)
    states = {Cell(section, tag): CellState.IN_STEP for section in policy.section_ids for tag in policy.tags}
    assert to_do(policy, states.get) is None
    states[cell("use", JA)] = states[cell("ask", JA)] = states[cell("keep", FR)] = CellState.OUTDATED
    assert to_do(policy, states.get, cell("use", EN)) == cell("use", JA)
    assert to_do(policy, states.get, cell("use", JA)) == cell("ask", JA)
    assert to_do(policy, states.get, cell("ask", JA)) == cell("keep", FR)
    assert to_do(policy, states.get, cell("keep", FR)) == cell("use", JA)


def test_each_language_says_how_many_of_its_texts_are_in_step(desk: PolicyDesk, qtbot: QtBot, theme: Theme) -> None:
    coverage = Coverage(desk)
    shown(qtbot, coverage)
    line = coverage.findChildren(QPushButton)[0]
    qtbot.waitUntil(lambda: line.text() == "日本語: 2 of 2 in step")
    assert not line.isEnabled()
    desk.submit(SetText(cell("keep"), "# Keep\n\nLonger."))
    qtbot.waitUntil(lambda: line.text() == "日本語: 1 of 2 in step")
    wanted: list[Cell] = []
    coverage.cell_wanted.connect(wanted.append)
    line.click()
    assert wanted == [cell("keep", JA)]
    desk.submit(AddLanguage(Language(FR, Making.TRANSLATED, EN), "Règles"))
    qtbot.waitUntil(lambda: len([one for one in coverage.findChildren(QPushButton) if one.isVisible()]) == 2)


def test_many_languages_leave_the_sections_their_room(desk: PolicyDesk, qtbot: QtBot, theme: Theme) -> None:
    for tag in ("fr", "de", "es", "ko", "it", "pt-BR", "nl", "pl", "sv"):
        desk.submit(AddLanguage(Language(Tag(tag), Making.TRANSLATED, EN), "Title"))
    window = QWidget()
    column = QVBoxLayout(window)
    coverage = Coverage(desk)
    column.addWidget(QLabel("Sections"), 1)
    column.addWidget(coverage)
    shown(qtbot, coverage)
    lines = coverage.findChildren(QPushButton)
    assert len(lines) == 10
    qtbot.waitUntil(lambda: coverage.height() < 6 * lines[0].height() + 16)
    bar = coverage.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)


def test_facts_of_a_section_stand_beside_it_and_a_forgotten_one_is_told(
    desk: PolicyDesk, qtbot: QtBot, theme: Theme
) -> None:
    desk.submit(SetText(cell("keep", JA), "# 保存\n\nずっと。"))
    desk.select(cell("keep", JA))
    side = TranslateSide(FactsPanel(desk))
    shown(qtbot, side)
    qtbot.waitUntil(lambda: "days | 14 → 14 | Not in the translation" in words(side))
    desk.submit(SetText(cell("keep", JA), "# 保存\n\n{{days}}日間。"))
    qtbot.waitUntil(lambda: "Not in the translation" not in words(side))


def test_turning_to_translate_turns_to_a_translation(desk: PolicyDesk, looks: Looks, qtbot: QtBot) -> None:
    workspace = TranslateWorkspace(desk, looks)
    shown(qtbot, workspace)
    assert desk.selection == cell("use", EN)
    assert "Choose a language above" in words(workspace)
    workspace.activate()
    assert desk.selection == cell("use", JA)
    assert workspace.editor.pane.isVisible()
    assert workspace.editor.pane.toPlainText() == "# use\n\nuse です。"
