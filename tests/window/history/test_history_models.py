"""The list of versions: it shows what was read and marks what is compared, and a mirror of its signals stays right."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from editor.desk.proof.prover import ReleaseProof
from editor.desk.versions.history import HistoryRow, Reach, VersionDetail
from editor.policy.releases.proof import Breach
from editor.policy.section import SectionId
from editor.store.history import Author, Version
from editor.window.appearance.theme import Theme
from editor.window.comparison.comparer import DRAFT, Pick
from editor.window.history.version_filter import VersionChoice, VersionFilter
from editor.window.history.version_list import VersionList
from editor.window.history.version_model import Sort, VersionModel, VersionRole

NOW = datetime(2026, 9, 10, 12, tzinfo=UTC)
WARD = Author("Helen Ward", "ward@example.org")
CHOICES = (
    VersionChoice(),
    VersionChoice(releases=True),
    VersionChoice(person="Helen Ward"),
    VersionChoice(person="Nobody"),
    VersionChoice(section=SectionId("use")),
    VersionChoice(words="edit 1"),
    VersionChoice(releases=True, section=SectionId("use"), words="use"),
)


def version(number: int, message: str = "", release: int | None = None) -> HistoryRow:
    """The version of a number; the one before it is its parent."""
    parents = (f"{number - 1:040}",) if number else ()
    when = NOW - timedelta(days=50 - number, hours=1)
    return HistoryRow(Version(f"{number:040}", parents, WARD, when, message or f"Edit {number}", False), release)


def versions(count: int) -> tuple[HistoryRow, ...]:
    """So many versions, newest first; every fifth made a release."""
    rows = (version(number, release=number // 5 if number and number % 5 == 0 else None) for number in range(count))
    return tuple(reversed(tuple(rows)))


def pick(number: int, release: int | None = None) -> Pick:
    return Pick(f"{number:040}", release)


class Mirror:
    """Follows a model by its signals alone."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.model = model
        self.rows: list[tuple[object, ...]] = []
        self.reset()
        model.modelReset.connect(self.reset)
        model.layoutChanged.connect(self.reset)
        model.rowsInserted.connect(self.insert)
        model.rowsRemoved.connect(self.remove)
        model.dataChanged.connect(self.change)

    def read(self, row: int) -> tuple[object, ...]:
        index = self.model.index(row, 0)
        return index.data(VersionRole.PICK), index.data(VersionRole.LINE), index.data()

    def all(self) -> list[tuple[object, ...]]:
        return [self.read(row) for row in range(self.model.rowCount())]

    def reset(self) -> None:
        self.rows = self.all()

    def insert(self, _: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self.read(row) for row in range(first, last + 1)]

    def remove(self, _: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def change(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self.read(row)


@pytest.fixture
def model(qtbot: QtBot) -> VersionModel:
    return VersionModel(lambda: NOW)


def test_the_model_keeps_qts_rules(model: VersionModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model, force_py=True)
    model.show_rows(versions(12))
    model.show_rows(versions(14))
    model.show_sides(pick(10, 2), DRAFT)
    qtmodeltester.check(model, force_py=True)


@pytest.mark.parametrize("seed", range(6))
def test_mirrors_of_the_signals_stay_right(model: VersionModel, seed: int) -> None:
    chance = random.Random(seed)
    releases = VersionFilter(model)
    mirrors = [Mirror(model), Mirror(releases)]
    count = 0
    for _ in range(40):
        match chance.randrange(6):
            case 0 | 1:
                count += chance.randint(0, 7)
                model.show_rows(versions(count))
            case 2:
                count = chance.randint(0, count)
                model.show_rows(versions(count))
            case 3:
                some = [DRAFT, None, *(pick(number) for number in range(count))]
                model.show_sides(chance.choice(some), chance.choice(some))
            case 4:
                model.show_unsaved(chance.randrange(3), other=chance.random() < 0.5)
            case _:
                found = {row.version.id: VersionDetail(Reach(("en",), ("use",), False)) for row in versions(count)[:3]}
                model.add_details(found)
                releases.show(chance.choice(CHOICES))
        assert mirrors[0].rows == mirrors[0].all()
        assert mirrors[1].rows == mirrors[1].all()
        assert len(mirrors[0].rows) == count + 1


def test_versions_that_came_on_top_are_told_as_those(model: VersionModel) -> None:
    model.show_rows(versions(5))
    told: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: told.append((first, last)))
    model.modelReset.connect(lambda: told.append((-1, -1)))
    model.show_rows(versions(7))
    model.show_rows(versions(7))
    assert told == [(1, 2)]


def test_marking_the_sides_tells_of_their_rows_alone(model: VersionModel) -> None:
    model.show_rows(versions(9))
    model.show_sides(pick(5, 1), DRAFT)
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    model.show_sides(pick(5, 1), pick(8))
    assert sorted(told) == [0, 1, 4]
    assert [model.index(row).data(VersionRole.LINE).side for row in (0, 1, 4)] == ["", "to", "from"]


def test_a_release_stands_out_with_its_date_and_languages(model: VersionModel) -> None:
    model.show_rows(versions(6))
    model.add_details({f"{5:040}": VersionDetail(Reach((), (), False), date(2026, 7, 30), ("zh-Hant", "en"))})
    line = model.index(1).data(VersionRole.LINE)
    assert (line.sort, line.title, line.small) == (
        Sort.RELEASE,
        "Release 1 · 2026-07-30",
        "Helen Ward · 繁體中文, English",
    )


def test_a_version_says_when_who_and_what(model: VersionModel) -> None:
    row = version(3, "Shorter\n\nMuch shorter.")
    model.show_rows((row,))
    model.add_details({row.version.id: VersionDetail(Reach(("en", "ja"), ("use", "keep"), False))})
    line = model.index(1).data(VersionRole.LINE)
    assert (line.title, line.small) == ("Shorter", "July 25, 2026 · Helen Ward · English, 日本語 · 2 section(s)")
    assert "Much shorter." in model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_a_version_of_today_says_the_time(model: VersionModel) -> None:
    model.show_rows((version(50),))
    assert model.index(1).data(VersionRole.LINE).small.startswith("today 11:00")


def test_the_draft_says_what_no_version_holds(model: VersionModel) -> None:
    said = []
    for sections, other in ((0, False), (0, True), (2, True)):
        model.show_unsaved(sections, other=other)
        said.append(model.index(0).data(VersionRole.LINE).small)
    assert said == ["as in the newest version", "changes in no version yet", "2 section(s) in no version yet"]


def test_what_a_version_was_built_on_is_found(model: VersionModel) -> None:
    model.show_rows(versions(6))
    assert model.before(DRAFT) == pick(5, 1)
    assert model.before(pick(5, 1)) == pick(4)
    assert model.before(pick(0)) is None
    assert model.pick_of_release(1) == pick(5, 1)
    assert model.pick_of_release(2) is None


@pytest.fixture
def shown(qtbot: QtBot, model: VersionModel, theme: Theme) -> VersionList:
    model.show_rows(versions(60))
    view = VersionList(model, theme)
    qtbot.addWidget(view)
    view.resize(300, 400)
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    return view


def click(qtbot: QtBot, view: VersionList, row: int, *, ctrl: bool = False) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_a_click_picks_to_and_ctrl_click_picks_from(qtbot: QtBot, shown: VersionList) -> None:
    told: list[tuple[str, Pick]] = []
    shown.to_picked.connect(lambda one: told.append(("to", one)))
    shown.from_picked.connect(lambda one: told.append(("from", one)))
    click(qtbot, shown, 2)
    click(qtbot, shown, 4, ctrl=True)
    assert set(told) == {("to", pick(58)), ("from", pick(56))}
    assert shown.current() == pick(58)


def test_arrow_keys_pick_to_and_shift_enter_picks_from(qtbot: QtBot, shown: VersionList) -> None:
    shown.stand_on(DRAFT)
    told: list[tuple[str, Pick]] = []
    shown.to_picked.connect(lambda one: told.append(("to", one)))
    shown.from_picked.connect(lambda one: told.append(("from", one)))
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told == [("to", pick(59)), ("from", pick(59))]


def test_standing_on_a_row_picks_nothing(shown: VersionList) -> None:
    told: list[Pick] = []
    shown.to_picked.connect(told.append)
    shown.stand_on(pick(30, 6))
    assert (shown.current(), told) == (pick(30, 6), [])


def test_only_the_versions_in_sight_are_asked_after(qtbot: QtBot, shown: VersionList, model: VersionModel) -> None:
    asked: list[HistoryRow] = []
    shown.details_wanted.connect(asked.extend)
    shown.show_chosen(VersionChoice())  # asked anew: on a busy machine it was asked before the list was active
    qtbot.waitUntil(lambda: bool(asked))
    assert 3 < len(asked) < 15
    assert asked[0].version.id == f"{59:040}"
    model.add_details({row.version.id: VersionDetail(Reach((), (), False)) for row in asked})
    asked.clear()
    shown.scrollToBottom()
    qtbot.waitUntil(lambda: bool(asked) and asked[-1].version.id == f"{0:040}")


def test_the_releases_alone_are_shown_with_the_draft(shown: VersionList) -> None:
    shown.show_chosen(VersionChoice(releases=True))
    assert shown.picks() == [DRAFT, *(pick(5 * number, number) for number in range(11, 0, -1))]
    shown.show_chosen(VersionChoice())
    assert len(shown.picks()) == 61


def test_versions_are_chosen_by_person_section_and_words_in_either_script(
    shown: VersionList, model: VersionModel, qtbot: QtBot
) -> None:
    chen = Author("陳怡君", "chen@example.org")
    one = replace(version(60).version, author=chen, message="刪除隱私一節")
    model.show_rows((HistoryRow(one, None), *versions(60)))
    asked: list[HistoryRow] = []
    shown.details_wanted.connect(asked.extend)
    shown.show_chosen(VersionChoice(section=SectionId("use")))
    assert shown.picks() == [DRAFT]
    qtbot.waitUntil(lambda: len(asked) == 61)
    model.add_details({row.version.id: VersionDetail(Reach(("en",), ("use",), False)) for row in asked[:2]})
    assert shown.picks() == [DRAFT, pick(60), pick(59)]
    shown.show_chosen(VersionChoice(person="陳怡君"))
    assert shown.picks() == [DRAFT, pick(60)]
    shown.show_chosen(VersionChoice(words="隐私"))
    assert shown.picks() == [DRAFT, pick(60)]
    shown.show_chosen(VersionChoice(words="release 7 "))
    assert shown.picks() == [DRAFT, pick(35, 7)]
    assert model.authors() == ("Helen Ward", "陳怡君")


def test_a_side_is_dragged_to_another_version(qtbot: QtBot, shown: VersionList, model: VersionModel) -> None:
    model.show_sides(pick(57), DRAFT)
    told: list[tuple[Pick, Pick]] = []
    picked: list[Pick] = []
    shown.dragged.connect(lambda side, target: told.append((side, target)))
    shown.to_picked.connect(picked.append)
    place = [shown.visualRect(shown.model().index(row, 0)).center() for row in range(6)]
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(shown.viewport(), button, pos=place[3])
    for row in (4, 5):
        QTest.mouseMove(shown.viewport(), place[row])
    assert shown.drop == pick(55, 11)
    QTest.mouseRelease(shown.viewport(), button, pos=place[5])
    assert shown.drop is None
    assert told == [(pick(57), pick(55, 11))]
    assert picked == []
    # Dropped where it was, or not moved at all, it is a click.
    QTest.mousePress(shown.viewport(), button, pos=place[3])
    QTest.mouseRelease(shown.viewport(), button, pos=place[3])
    assert (len(told), picked) == (1, [pick(57)])


def test_a_release_says_whether_it_holds(model: VersionModel) -> None:
    model.show_rows(versions(11))
    breach = Breach("S6", 1, "manifest-edited", {"version": "abc"})
    holds, breaks = (ReleaseProof(number, None, "", "", found) for number, found in ((2, ()), (1, (breach,))))
    model.show_proofs({2: holds, 1: breaks})
    lines = {line.title[:9]: line for row in range(12) if (line := model.index(row).data(VersionRole.LINE))}
    assert "verified" in lines["Release 2"].small
    assert "does not hold" in lines["Release 1"].small
    row = model.row_of(pick(5, 1))
    assert "edited later" in model.index(row).data(Qt.ItemDataRole.ToolTipRole)


def test_a_row_is_read_out_with_its_side(model: VersionModel) -> None:
    model.show_rows(versions(2))
    model.show_sides(pick(1), DRAFT)
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Helen Ward, from")
