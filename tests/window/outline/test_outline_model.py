"""The outline's model: it says what the desk says, and a mirror that knows only its signals stays right."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from editor.desk.translation.translating import mark_in_step
from editor.policy.editing.edits import AddSection, Batch, Become, MoveSection, RemoveSection, SetAudiences, SetText
from editor.policy.editing.numbering import SetNumbering
from editor.policy.section import Section, SectionId, SectionNumbering
from editor.window.outline.outline_model import OutlineModel, OutlineRole, OutlineRow
from editor.window.widgets.runner import Runner
from editor.window.work.policy_desk import PolicyDesk
from tests.window.opened import JA, cell, open_desk, policy_of

NAMES = ("use", "keep", "ask", "tell", "end")


class Mirror:
    """Follows a model by its signals alone."""

    def __init__(self, model: OutlineModel) -> None:
        self.model = model
        self.rows = [self.read(row) for row in range(model.rowCount())]
        model.rowsInserted.connect(self.insert)
        model.rowsRemoved.connect(self.remove)
        model.rowsMoved.connect(self.move)
        model.dataChanged.connect(self.change)

    def read(self, row: int) -> tuple[str, str]:
        index = self.model.index(row)
        return index.data(OutlineRole.SECTION), index.data()

    def insert(self, _: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self.read(row) for row in range(first, last + 1)]

    def remove(self, _: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def move(self, _: QModelIndex, first: int, last: int, __: QModelIndex, to: int) -> None:
        moved = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        at = to if to < first else to - len(moved)
        self.rows[at:at] = moved

    def change(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self.read(row)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PolicyDesk]:
    runner = Runner()
    made = open_desk(tmp_path / "policy", NAMES, runner)
    yield made
    made.close()


def shown(desk: PolicyDesk) -> list[tuple[str, str]]:
    return [(section, section.title()) for section in desk.policy.section_ids]


def test_the_model_keeps_qts_rules(desk: PolicyDesk, qtmodeltester: ModelTester) -> None:
    model = OutlineModel(desk)
    qtmodeltester.check(model, force_py=True)
    desk.submit(MoveSection(SectionId("use"), 3))
    desk.submit(RemoveSection(SectionId("keep")))
    qtmodeltester.check(model, force_py=True)


@pytest.mark.parametrize("seed", range(8))
def test_a_mirror_of_the_signals_stays_right(desk: PolicyDesk, seed: int) -> None:
    chance = random.Random(seed)
    mirror = Mirror(OutlineModel(desk))
    for turn in range(30):
        ids = desk.policy.section_ids
        match chance.randrange(5):
            case 0 | 1 if ids:
                desk.submit(MoveSection(chance.choice(ids), chance.randrange(len(ids))))
            case 2 if len(ids) > 1:
                desk.submit(RemoveSection(chance.choice(ids)))
            case 3:
                new = f"new-{turn}"
                add = AddSection(Section(SectionId(new)), chance.randint(0, len(ids)))
                desk.submit(Batch((add, SetText(cell(new), f"# {new.title()}"))))
            case 4:
                desk.undo()
        assert mirror.rows == shown(desk)


def test_another_order_altogether_is_followed(desk: PolicyDesk) -> None:
    mirror = Mirror(OutlineModel(desk))
    desk.submit(Become(policy_of(("tell", "new", "use", "end", "other"))))
    assert mirror.rows == shown(desk)


def test_one_move_is_told_as_one_move(desk: PolicyDesk) -> None:
    model = OutlineModel(desk)
    told: list[tuple[int, int]] = []
    model.rowsMoved.connect(lambda _, first, __, ___, to: told.append((first, to)))
    desk.submit(MoveSection(SectionId("use"), 3))
    desk.submit(MoveSection(SectionId("end"), 0))
    assert told == [(0, 4), (4, 0)]


def test_typing_in_one_section_tells_of_one_row(desk: PolicyDesk) -> None:
    model = OutlineModel(desk)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    desk.submit(SetText(cell("ask"), "# Ask\n\nOther words."))
    assert told == [(2, 2)]


def test_a_heading_that_is_missing_is_borrowed_from_the_source(desk: PolicyDesk) -> None:
    model = OutlineModel(desk)
    desk.select(cell("use", JA))
    row = model.index(0).data(OutlineRole.ROW)
    assert isinstance(row, OutlineRow)
    assert (row.heading, row.borrowed) == ("Use", True)
    desk.submit(SetText(cell("use", JA), "# 使い方"))
    assert model.index(0).data() == "使い方"


def test_a_number_typed_in_a_heading_stands_alone(desk: PolicyDesk) -> None:
    model = OutlineModel(desk)
    desk.submit(SetNumbering(SectionNumbering.SECTIONS))
    desk.submit(SetText(cell("use"), "# 一、Use"))
    rows = [model.index(row).data(OutlineRole.ROW) for row in range(model.rowCount())]
    assert [(row.number, row.heading) for row in rows[:2]] == [("", "一、Use"), ("2", rows[1].heading)]


def test_a_heading_is_renamed_in_the_language_that_is_shown(desk: PolicyDesk) -> None:
    model = OutlineModel(desk)
    desk.select(cell("use", JA))
    assert model.setData(model.index(0), "  使い   方 ", Qt.ItemDataRole.EditRole)
    assert desk.policy.text(cell("use", JA)).startswith("# 使い 方")
    assert desk.policy.text(cell("use")).startswith("# Use")


def test_chips_say_how_each_language_stands(desk: PolicyDesk, qtbot: QtBot) -> None:
    model = OutlineModel(desk)
    qtbot.waitSignal(desk.stated)
    qtbot.waitUntil(lambda: bool(model.index(0).data(OutlineRole.ROW).chips))
    assert [chip.words for chip in model.index(0).data(OutlineRole.ROW).chips] == ["日本語: missing"]
    desk.submit(SetText(cell("use", JA), "# 使い方"))
    edit = mark_in_step(desk.policy, cell("use", JA))
    assert edit is not None
    desk.submit(edit)
    qtbot.waitUntil(lambda: model.index(0).data(OutlineRole.ROW).chips[0].words == "日本語: in step")


def test_audiences_are_shown_where_a_section_is_not_for_everyone(desk: PolicyDesk) -> None:
    model = OutlineModel(desk)
    desk.submit(SetAudiences(SectionId("use"), ("app", "eu")))
    assert model.index(0).data(OutlineRole.ROW).audiences == ("users of the app", "people in the European Union")
    assert model.index(1).data(OutlineRole.ROW).audiences == ()


@pytest.mark.parametrize(
    ("dragged", "before", "order"),
    [
        (0, 2, ["keep", "use", "ask", "tell", "end"]),
        (4, 0, ["end", "use", "keep", "ask", "tell"]),
        (1, 5, ["use", "ask", "tell", "end", "keep"]),
        (1, 1, ["use", "keep", "ask", "tell", "end"]),
        (1, 2, ["use", "keep", "ask", "tell", "end"]),
    ],
)
def test_a_dropped_section_comes_to_stand_where_the_line_was(
    desk: PolicyDesk, dragged: int, before: int, order: list[str]
) -> None:
    model = OutlineModel(desk)
    data = model.mimeData([model.index(dragged)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, before, 0, QModelIndex())
    assert list(desk.policy.section_ids) == order
