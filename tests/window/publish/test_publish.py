"""Publish: nothing stale is shown, the day is never too early, gates keep their place, the preview is the page."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QRect
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.desk.exports.exporting import NO_DIGEST, release_pages
from editor.desk.release.wish import Wish
from editor.desk.versions.clock import SetClock
from editor.exchange.blocks.page import Page
from editor.exchange.published.stamp import read_page
from editor.exchange.site.rendering import render
from editor.policy.editing.edits import AddLanguage, Batch, RemoveSection, SetRules, SetText, Splice
from editor.policy.format import SetFormat
from editor.policy.language import Language, Making, Tag
from editor.policy.section import Cell
from editor.store.repository import Repository
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences
from editor.window.appearance.theme import Theme
from editor.window.publish.gate_list import GateList
from editor.window.publish.gates import Fix, Gate, GateColumn, GateLine
from editor.window.publish.page_preview import PagePreview, preview_html
from editor.window.publish.release_plan import PlanReading, ReleasePlan
from editor.window.publish.stamp_line import StampLine
from editor.window.widgets.cards import Tone
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.work.policy_desk import PolicyDesk
from tests.window.opened import JA, cell
from tests.window.publishing import mark_all, release_ready


@pytest.fixture
def open_desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[bool], PolicyDesk]]:
    made: list[PolicyDesk] = []

    def start(released: bool) -> PolicyDesk:
        made.append(release_ready(tmp_path / "policy", released=released))
        return made[-1]

    yield start
    for desk in made:
        desk.abandon()


def read(plan: ReleasePlan, qtbot: QtBot) -> PlanReading:
    qtbot.waitUntil(lambda: plan.reading is not None)
    assert plan.reading is not None
    return plan.reading


def released(desk: PolicyDesk) -> tuple[Page, ...]:
    repository = Repository.open(desk.folder)
    try:
        return release_pages(repository)
    finally:
        repository.close()


def gates(plan: ReleasePlan, qtbot: QtBot, parent: QWidget) -> dict[str, Gate]:
    return {gate.id: gate for gate in GateList(plan, parent).gates(read(plan, qtbot))}


def test_what_was_read_of_an_older_draft_is_never_shown(open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot) -> None:
    desk = open_desk(False)
    plan = ReleasePlan(desk)
    current: list[bool] = []
    plan.read.connect(lambda: current.append(plan.reading is not None and plan.reading.policy is desk.policy))
    plan.wake()
    read(plan, qtbot)
    for letter in "abcdef":
        desk.submit(Splice(cell("use"), 6, 0, letter))
        assert plan.reading is None
        qtbot.wait(60)
    assert read(plan, qtbot).policy is desk.policy
    assert all(current)


def test_a_draft_that_went_back_to_an_older_format_is_told_with_the_way_on(
    open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot
) -> None:
    desk = open_desk(True)
    desk.submit(Batch((SetFormat(1, 1), SetRules("UTC", 9))))
    plan = ReleasePlan(desk)
    plan.wake()
    parent = QWidget()
    qtbot.addWidget(parent)
    gate = gates(plan, qtbot, parent)["words"]
    assert gate.severity is Tone.ERROR
    assert "older format than release 1" in gate.title
    assert "dateline upgrade" in gate.lines[0].words


def test_nothing_is_read_while_nobody_looks(open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot) -> None:
    desk = open_desk(False)
    plan = ReleasePlan(desk)
    with qtbot.waitSignal(desk.checked):
        pass
    with qtbot.assertNotEmitted(plan.read, wait=300):
        desk.in_background(lambda: None, lambda _: None)
    plan.wake()
    read(plan, qtbot)


def test_a_release_never_takes_effect_before_the_notice_is_over(
    open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot, theme: Theme
) -> None:
    desk = open_desk(False)
    desk.submit(SetFormat(2, 1))  # by later rules a first release needs no notice
    desk.submit(SetRules("UTC", 30))
    plan = ReleasePlan(desk)
    plan.wake()
    earliest = date(2026, 12, 23)
    assert read(plan, qtbot).earliest == earliest
    plan.take_effect(earliest - timedelta(days=1))
    stamp = read(plan, qtbot).proposal.stamp
    assert stamp is not None
    assert stamp.effective == earliest
    line = StampLine(plan)
    qtbot.addWidget(line)
    line.show_reading(read(plan, qtbot))
    line.effective.setDate(QDate(2026, 11, 24))
    assert line.effective.date() == QDate(2026, 12, 23)
    line.effective.setDate(QDate(2027, 1, 15))
    stamp = read(plan, qtbot).proposal.stamp
    assert stamp is not None
    assert stamp.effective == date(2027, 1, 15)


def test_a_section_that_is_removed_is_held_back_no_longer(
    open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot
) -> None:
    desk = open_desk(True)
    plan = ReleasePlan(desk)
    plan.wake()
    plan.hold(cell("use").section)
    desk.submit(RemoveSection(cell("use").section))
    assert plan.wish == Wish()
    assert read(plan, qtbot).proposal.changed.removed


def test_pages_of_unchanged_words_are_those_that_readers_have(
    open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot
) -> None:
    desk = open_desk(True)
    plan = ReleasePlan(desk)
    plan.wake()
    pages = read(plan, qtbot).pages
    assert list(map(render, pages)) == list(map(render, released(desk)))
    shown = read_page(preview_html(pages[0], is_made=True))
    assert (shown.number, shown.updated, shown.digest) == (1, date(2026, 11, 23), desk.session.last_digest)


def test_pages_are_written_as_they_were_shown(open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot) -> None:
    """Three releases in which Japanese stays behind: each looks afterwards as its preview did, but for the digest."""
    desk = open_desk(True)
    assert isinstance(desk.session.clock, SetClock)
    plan = ReleasePlan(desk)
    plan.wake()
    for number in (2, 3, 4):
        desk.session.clock.instant += timedelta(days=number - 2)
        desk.submit(SetText(cell("use"), f"# Use\n\nWords of release {number}."))
        read(plan, qtbot)
        plan.publish_behind(JA, "Away")
        shown = read(plan, qtbot).pages
        with qtbot.waitSignal(desk.released):
            plan.publish()
        written = released(desk)
        assert [render(page) for page in shown] == [render(replace(page, digest=NO_DIGEST)) for page in written]
        assert [render(page) for page in read(plan, qtbot).pages] == [render(page) for page in written]


def test_the_preview_of_a_release_to_come_shows_its_date_and_no_digest(
    open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot
) -> None:
    desk = open_desk(False)
    plan = ReleasePlan(desk)
    plan.wake()
    html = preview_html(read(plan, qtbot).pages[0], is_made=False)
    assert "<b>November 23, 2026</b>" in html
    assert "For 14 days." in html
    assert ">…</data>" in html


def test_every_gate_says_what_stands_and_what_to_do(open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot) -> None:
    desk = open_desk(True)
    parent = QWidget()
    qtbot.addWidget(parent)
    plan = ReleasePlan(desk, parent)
    plan.wake()
    assert gates(plan, qtbot, parent)["words"].title.startswith("No word changed since release 1")
    desk.submit(SetText(cell("use"), "# Use\n\nOther words. TODO"))
    found = gates(plan, qtbot, parent)
    assert found["languages"].severity is Tone.ERROR
    assert [fix.words for line in found["languages"].lines for fix in line.fixes] == [
        "Open 日本語",
        "Hold back",
        "Publish 日本語 behind…",
    ]
    assert found["problems"].severity is Tone.ERROR
    assert found["clock"].severity is Tone.FINE
    mark_all(desk.session)
    desk.submit(SetText(cell("use"), "# Use\n\nOther words."))
    mark_all(desk.session)
    found = gates(plan, qtbot, parent)
    assert {gate.severity for gate in found.values()} == {Tone.FINE}
    assert GateList(plan, parent).reason(read(plan, qtbot)) == ""


def test_a_language_without_a_word_is_not_offered_to_go_out_behind(
    open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot
) -> None:
    desk = open_desk(False)
    for section in desk.policy.section_ids:
        desk.submit(SetText(Cell(section, JA), ""))
    parent = QWidget()
    qtbot.addWidget(parent)
    plan = ReleasePlan(desk, parent)
    plan.wake()
    lines = gates(plan, qtbot, parent)["languages"].lines
    assert lines[-1].words == "Nothing of 日本語 can be published yet: translate a section first."
    assert "Publish 日本語 behind…" not in [fix.words for line in lines for fix in line.fixes]


def test_many_texts_of_a_section_are_counted_by_their_state(
    open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = open_desk(False)
    for tag in ("fr", "de", "es", "ko", "it"):
        desk.submit(AddLanguage(Language(Tag(tag), Making.TRANSLATED, desk.policy.source), "Title"))
    desk.submit(SetText(cell("use"), "# Use\n\nOther words."))
    parent = QWidget()
    qtbot.addWidget(parent)
    plan = ReleasePlan(desk, parent)
    plan.wake()
    use, keep, nothing, *_ = gates(plan, qtbot, parent)["languages"].lines
    assert [fix.words for fix in use.fixes] == ["Open 日本語", "Open 5 missing", "Hold back"]
    assert [fix.words for fix in keep.fixes] == ["Open 5 missing", "Hold back"]
    assert use.fixes[1].name == "Go to the first of the missing texts: Français, Deutsch, Español, 한국어, Italiano"
    assert nothing.words.startswith("Nothing of Français, Deutsch, Español, 한국어, Italiano can be published yet")

    # The page of a language without a word says so, and names no section.
    preview = PagePreview(desk, Looks(theme, tmp_path / "settings.ini", Preferences()))
    qtbot.addWidget(preview)
    desk.select(cell("use", Tag("fr")))
    preview.show_pages(read(plan, qtbot).pages, is_made=False)
    assert preview.pane.toPlainText() == "Nothing of Français goes out yet: it has no words that are in step."


def test_a_clock_behind_the_last_release_is_a_gate_of_its_own(
    open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot
) -> None:
    desk = open_desk(True)
    assert isinstance(desk.session.clock, SetClock)
    desk.session.clock.instant -= timedelta(days=2)
    desk.submit(SetText(cell("use"), "# Use\n\nOther words."))
    parent = QWidget()
    qtbot.addWidget(parent)
    plan = ReleasePlan(desk, parent)
    plan.wake()
    found = gates(plan, qtbot, parent)
    assert found["clock"].severity is Tone.ERROR
    assert found["words"].severity is Tone.FINE


def test_a_release_is_made_of_what_was_shown(open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot) -> None:
    desk = open_desk(False)
    plan = ReleasePlan(desk)
    plan.wake()
    read(plan, qtbot)
    with qtbot.waitSignal(desk.released):
        plan.publish()
    assert not read(plan, qtbot).proposal.changed
    last = desk.session.last_release
    assert last is not None
    assert last.updated == date(2026, 11, 23)


def test_words_that_came_in_meanwhile_are_looked_at_first(
    open_desk: Callable[[bool], PolicyDesk], qtbot: QtBot
) -> None:
    desk = open_desk(False)
    plan = ReleasePlan(desk)
    plan.wake()
    read(plan, qtbot)
    with qtbot.waitSignal(plan.day_changed):
        plan.publish()
        desk.submit(SetText(cell("use", JA), "# 使い方\n\n別の言葉。"))
    assert desk.session.last_release is None
    assert not plan.is_publishing


def test_a_gate_that_says_the_same_keeps_its_widgets_and_the_focus(qtbot: QtBot, theme: Theme) -> None:
    column = GateColumn()
    qtbot.addWidget(column)
    given: list[str] = []
    first = Gate("a", "One", Tone.FINE)
    line = GateLine("words", (Fix("Mend", "Mend the words", lambda: given.append("x")),))
    column.show_gates([first, Gate("b", "Two", Tone.ERROR, "", (line,))], "en")
    column.show()
    column.activateWindow()
    qtbot.waitUntil(column.isActiveWindow)
    button = column.findChildren(QPushButton)[0]
    button.setFocus()
    column.show_gates([first, Gate("b", "Three", Tone.ERROR, "", (line,))], "en")
    assert [gate.title for gate in column.shown()] == ["One", "Three"]
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused is not button
    assert focused.accessibleName() == "Mend the words"
    focused.click()
    assert given == ["x"]


def test_buttons_that_find_no_room_go_into_the_next_line(qtbot: QtBot, theme: Theme) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(8, at_end=True, parent=whole)
    buttons = [QPushButton(f"Button number {number}") for number in range(4)]
    for button in buttons:
        flow.addWidget(button)
    width = flow.sizeHint().width()
    assert flow.heightForWidth(width) < flow.heightForWidth(width - 1) < flow.heightForWidth(1)
    whole.setGeometry(QRect(0, 0, width - 1, flow.heightForWidth(width - 1)))
    whole.show()
    assert buttons[3].y() > buttons[0].y()
    assert buttons[3].geometry().right() == width - 2
