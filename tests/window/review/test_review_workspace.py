"""The Review workspace: what waits, how it stands, and what can be done about it."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from editor.desk.review.reviewing import waiting
from editor.desk.session.undo import CursorPlace
from editor.policy.editing.edits import AddSection, Batch, RemoveSection, SetFact, SetPeople, SetText
from editor.policy.people import Person, PersonId
from editor.policy.section import Cell, Section, SectionId
from editor.policy.sync import CellState
from editor.store.history import Author
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences
from editor.window.appearance.theme import Theme
from editor.window.commands.actions import Actions
from editor.window.commands.commands import COMMANDS
from editor.window.review.review_queue import QueueRole, ReviewQueue
from editor.window.review.review_workspace import ReviewWorkspace
from editor.window.widgets.runner import Runner
from editor.window.work.policy_desk import PolicyDesk
from tests.desk.folders import Folder
from tests.policy.values import EN, HANS, HANT, KEEP, TAGS, USE, small_policy

MORE = SectionId("more")


class Mirror:
    """Follows a queue by its signals alone."""

    def __init__(self, model: ReviewQueue) -> None:
        self.model = model
        self.rows: list[tuple[object, object]] = []
        model.modelReset.connect(self.reset)
        model.dataChanged.connect(self.change)
        self.reset()

    def read(self, row: int) -> tuple[object, object]:
        index = self.model.index(row)
        return index.data(QueueRole.CELL), index.data(QueueRole.LINE)

    def reset(self) -> None:
        self.rows = [self.read(row) for row in range(self.model.rowCount())]

    def change(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self.read(row)


def test_a_mirror_of_the_signals_stays_right(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    chance = random.Random(3)
    model = ReviewQueue()
    mirror = Mirror(model)
    released = draft = small_policy()
    for turn in range(40):
        cell = Cell(chance.choice((USE, KEEP)), chance.choice(TAGS))
        if chance.random() < 0.3:
            model.show_authors({cell: Author(f"Person {turn}", "p@example.org")})
        else:
            texts = {**draft.texts, cell: chance.choice((released.text(cell), f"# Words {turn}"))}
            draft = replace(draft, texts=texts)
            model.show_rows(waiting(released, draft))
        assert mirror.rows == [mirror.read(row) for row in range(model.rowCount())]
    qtmodeltester.check(model, force_py=True)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PolicyDesk]:
    folder = Folder(tmp_path)
    opened = folder.open()
    folder.release(opened.session)
    made = PolicyDesk(opened, Runner())
    qtbot.waitUntil(lambda: made.baseline is not None)
    yield made
    made.close()


@pytest.fixture
def review(desk: PolicyDesk, theme: Theme, tmp_path: Path, qtbot: QtBot) -> ReviewWorkspace:
    window = QWidget()
    qtbot.addWidget(window)
    made = ReviewWorkspace(desk, Looks(theme, tmp_path / "settings.ini", Preferences()), window)
    made.equip(Actions(COMMANDS, theme, window))
    window.resize(1440, 900)
    made.resize(1440, 900)
    with qtbot.waitActive(window):
        window.show()
    made.activate()
    qtbot.waitUntil(lambda: bool(words(made.side)))
    return made


def words(widget: QWidget) -> list[str]:
    """What stands on the labels and buttons to be seen."""
    kinds = (QLabel, QAbstractButton)
    return [one.text() for kind in kinds for one in widget.findChildren(kind) if one.isVisible() and one.text()]


def press(review: ReviewWorkspace, label: str) -> None:
    found = [one for one in review.findChildren(QPushButton) if one.isVisible() and one.text() == label]
    assert found, (label, words(review))
    found[0].click()


def cells(review: ReviewWorkspace) -> list[Cell]:
    return [review.queue.index(row).data(QueueRole.CELL) for row in range(review.queue.rowCount())]


def stand_on(qtbot: QtBot, review: ReviewWorkspace, cell: Cell) -> None:
    qtbot.waitUntil(lambda: cell in cells(review))
    review.list.setCurrentIndex(review.queue.index(cells(review).index(cell)))


def test_a_draft_that_reads_as_the_release_leaves_nothing_to_look_at(review: ReviewWorkspace, qtbot: QtBot) -> None:
    sentence = "Every text reads as in release 1, and no translation is missing or outdated."
    qtbot.waitUntil(lambda: sentence in words(review))
    assert "Go to Write" in words(review)
    wanted: list[str] = []
    review.workspace_wanted.connect(wanted.append)
    press(review, "Go to Write")
    assert wanted == ["write"]


def test_what_nobody_wrote_yet_is_counted_apart(review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    more = SectionId("more")
    desk.submit(Batch((AddSection(Section(more), 0), SetText(Cell(more, HANT), "# 其他\n\n新的。"))))
    qtbot.waitUntil(lambda: len(cells(review)) == 3)
    assert "To look at · 1 · 2 missing" in words(review)
    assert cells(review)[0] == Cell(more, HANT)


def test_a_changed_text_and_what_it_left_behind_wait(review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    desk.submit(SetText(Cell(USE, HANT), "# 使用\n\n我們用電子郵件通知您。"))
    qtbot.waitUntil(lambda: cells(review) == [Cell(USE, tag) for tag in TAGS])
    assert "To look at · 3" in words(review)
    stand_on(qtbot, review, Cell(USE, HANT))
    assert "電子郵件" in review.pane.view.pane.toPlainText()
    assert "1 使用 · 繁體中文 · release 1 → draft" in words(review.pane)
    assert "The source text" in words(review.side)
    stand_on(qtbot, review, Cell(USE, EN))
    assert desk.selection == Cell(USE, EN)
    assert not review.pane.shows_changes()
    assert "Outdated" in words(review.side)


def test_the_menu_of_differences_promises_no_other_language_here(review: ReviewWorkspace) -> None:
    names = [one.accessibleName() for one in review.pane.head.findChildren(QToolButton)]
    assert "What counts as a change, and copying" in names


def test_a_translation_is_marked_in_step_here(review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    desk.submit(SetText(Cell(USE, HANT), "# 使用\n\n我們用電子郵件通知您。"))
    stand_on(qtbot, review, Cell(USE, EN))
    press(review, "Mark in step")
    qtbot.waitUntil(lambda: Cell(USE, EN) not in cells(review))
    desk.undo()
    qtbot.waitUntil(lambda: Cell(USE, EN) in cells(review))


def test_a_conversion_is_made_again_here(review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    desk.submit(SetText(Cell(USE, HANT), "# 使用\n\n我們用電子郵件通知您。"))
    stand_on(qtbot, review, Cell(USE, HANS))
    press(review, "Convert again")
    qtbot.waitUntil(lambda: desk.policy.text(Cell(USE, HANS)) == "# 使用\n\n我们用电子邮件通知您。")
    qtbot.waitUntil(lambda: "Converted" in words(review.side))
    assert "Mark in step" in words(review.side)


def test_what_is_missing_and_what_is_removed_say_what_comes_next(
    review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot
) -> None:
    desk.submit(Batch((AddSection(Section(MORE), 2), SetText(Cell(MORE, HANT), "# 其他"), RemoveSection(KEEP))))
    stand_on(qtbot, review, Cell(MORE, EN))
    assert {"Missing", "Go to Translate", "There are no words in English yet."} <= set(words(review))
    assert "Mark in step" not in words(review)
    stand_on(qtbot, review, Cell(KEEP, EN))
    assert "The section is removed" in words(review.side)
    assert "Go to Translate" not in words(review.side)


def test_a_changed_fact_is_told_first(review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    desk.submit(SetFact("days", {"*": "30 天", "en": "14 days"}))
    stand_on(qtbot, review, Cell(KEEP, EN))
    titles = [one for one in words(review.side) if one != "This change"]
    assert titles[0] == "A fact changed: 30 days → 14 days"


def test_what_is_said_of_approvals_follows_the_people(review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    assert "The policy has one person, so nobody else has to approve." in words(review.side)
    assert not [one for one in words(review) if one.startswith("Approve")]
    people = tuple(
        Person(PersonId(name), name.title(), f"{name}@example.org", (role, "publisher"))
        for name, role in (("lin", "author"), ("chen", "reviewer:*"))
    )
    desk.submit(Batch((SetPeople(people), SetText(Cell(USE, EN), "# Use\n\nWe write."))))
    desk.save_version()
    stand_on(qtbot, review, Cell(USE, EN))
    qtbot.waitUntil(lambda: "0 of 1 approvals" in words(review.side))
    assert "You wrote a part of this, so somebody else has to approve it." in words(review.side)
    button = next(one for one in review.findChildren(QPushButton) if one.text() == "Approve")
    assert not button.isEnabled()


def test_who_wrote_the_words_is_told(review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    desk.submit(SetText(Cell(USE, EN), "# Use\n\nWe write."), CursorPlace(Cell(USE, EN), 0))
    stand_on(qtbot, review, Cell(USE, EN))
    line = review.queue.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert line == "1 Use, English: in step, changed, 林怡君, +5 \N{MINUS SIGN}18"


def test_f8_goes_through_the_changes_from_the_list(review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    desk.submit(SetText(Cell(USE, EN), "# Use\n\nWe write."))
    stand_on(qtbot, review, Cell(USE, EN))
    review.list.setFocus()
    QTest.keyClick(review.list, Qt.Key.Key_F8)
    assert "1 of 1" in words(review.pane)


def test_the_list_follows_the_selection_of_the_other_workspaces(
    review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot
) -> None:
    desk.submit(SetText(Cell(USE, HANT), "# 使用\n\n我們用電子郵件通知您。"))
    qtbot.waitUntil(lambda: len(cells(review)) == 3)
    desk.select(Cell(USE, HANS))
    assert review.list.currentIndex().data(QueueRole.CELL) == Cell(USE, HANS)
    one = review.queue.waiting(review.list.currentIndex())
    assert one is not None
    assert one.state is CellState.OUTDATED


def test_everything_that_takes_the_focus_has_a_name(review: ReviewWorkspace, desk: PolicyDesk, qtbot: QtBot) -> None:
    desk.submit(SetText(Cell(USE, EN), "# Use\n\nWe write."))
    stand_on(qtbot, review, Cell(USE, EN))
    nameless = [
        one
        for one in review.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not _name(one)
    ]
    assert nameless == []


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
