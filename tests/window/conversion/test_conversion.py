"""The review of a conversion: its rows and their order, the keys that answer them, and what is said of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.desk.conversion.converting import conversion
from editor.desk.conversion.examining import Examined, examined
from editor.desk.imports.starting import begin
from editor.desk.session.opening import open_policy
from editor.desk.session.personal import personal_decisions
from editor.desk.session.undo import CursorPlace
from editor.desk.versions.clock import SystemClock
from editor.policy.decisions import DecisionScope
from editor.policy.editing.edits import SetText, apply
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences, personal_folder
from editor.window.appearance.theme import Theme
from editor.window.conversion.conversion_model import ConversionModel, QuestionRole
from editor.window.conversion.conversion_pane import ConversionPane
from editor.window.conversion.conversion_rows import FOLDED, QuestionGroup, QuestionRow, around, rows
from editor.window.conversion.forced_words_dialog import ForcedWordsDialog
from editor.window.translate.translate_workspace import TranslateWorkspace
from editor.window.widgets.runner import Runner
from editor.window.work.policy_desk import PolicyDesk
from tests.window.opened import LIN

HANS, TW = Tag("zh-Hans"), Tag("zh-TW")
USE, KEEP = SectionId("use"), SectionId("keep")
SOURCE, TARGET = Cell(USE, HANS), Cell(USE, TW)
TEXT = "# 使用\n\n我们了解程序。\n\n他们了解头发，只有当程序发布时。\n\n注销账户。"


def chinese(*, regional_words: bool = True) -> Policy:
    return Policy(
        source=HANS,
        languages=(Language(HANS, Making.WRITTEN), Language(TW, Making.CONVERTED, HANS, regional_words)),
        titles={HANS: "隐私政策"},
        sections=(Section(USE), Section(KEEP)),
        texts={SOURCE: TEXT, Cell(KEEP, HANS): "# 保存\n\n保存文件。"},
    )


def converted(policy: Policy) -> Policy:
    made = conversion(policy, TW, policy.section_ids, {}.get).edit
    assert made is not None
    return apply(policy, made)


def looked_at(policy: Policy) -> Examined:
    found = examined(policy, TARGET, {}.get)
    assert found is not None
    return found


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PolicyDesk]:
    folder = tmp_path / "policy"
    begin(folder, converted(chinese()), SystemClock(), LIN)
    made = PolicyDesk(open_policy(folder, tmp_path / "state", SystemClock(), LIN), Runner())
    made.select(TARGET)
    yield made
    made.abandon()


@pytest.fixture
def looks(theme: Theme, tmp_path: Path) -> Looks:
    return Looks(theme, tmp_path / "settings.ini", Preferences(), theme)


@pytest.fixture
def pane(desk: PolicyDesk, looks: Looks, qtbot: QtBot) -> ConversionPane:
    made = ConversionPane(desk, looks)
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.show()
    qtbot.waitUntil(lambda: made.examined() is not None)
    return made


def go_to(pane: ConversionPane, words: str) -> QuestionRow:
    model = pane.list.model()
    for number in range(model.rowCount()):
        row = model.index(number, 0).data(QuestionRole.ROW)
        if row.level and row.words == words:
            pane.list.setCurrentIndex(model.index(number, 0))
            return row
    raise AssertionError(f"no {words} among {[row.words for row in pane.list.model().rows()]}")


def said(widget: QWidget) -> str:
    shown = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return " | ".join(one.text() for one in shown if one.isVisible())


def test_rows_come_in_the_order_in_which_places_are_wrong_and_rare_forms_are_folded() -> None:
    found = looked_at(converted(chinese()))
    listed = rows(found, ())
    heads = [row for row in listed if row.level == 0]
    assert [row.group for row in heads] == sorted((row.group for row in heads), key=list(QuestionGroup).index)
    assert {QuestionGroup.VOCABULARY, QuestionGroup.USAGE, QuestionGroup.RARE} <= {row.group for row in heads}
    assert all(row.unfolded == (row.group not in FOLDED) for row in heads)
    unfolded = rows(found, [row.key for row in heads if not row.unfolded])
    places = {one.question.start for row in unfolded for one in row.asked}
    assert places == {one.question.start for one in found.made.asked}


def test_places_of_one_term_stand_below_it_and_show_where_they_are() -> None:
    found = looked_at(converted(chinese()))
    term = next(row for row in rows(found, ()) if row.words == "程序 → 程式")
    assert (term.count, term.unfolded, term.is_risky) == (2, False, True)
    below = [row for row in rows(found, [term.key]) if row.level == 2]
    assert [TEXT[slice(*row.source)] for row in below if row.source] == ["程序", "程序"]
    assert [found.target[slice(*row.target)] for row in below if row.target] == ["程式", "程式"]
    assert all(row.note[slice(*row.marked)] == "程序" for row in below)


def test_words_that_became_one_are_listed_with_all_their_places() -> None:
    source, target = Tag("zh-Hant"), Tag("zh-Hans")
    text = "# 條款\n\n執行條款。\n\n程式運行。\n\n執行判決。"
    policy = Policy(
        source=source,
        languages=(Language(source, Making.WRITTEN), Language(target, Making.CONVERTED, source, regional_words=True)),
        titles={source: "政策"},
        sections=(Section(USE),),
        texts={Cell(USE, source): text},
    )
    made = conversion(policy, target, [USE], {}.get).edit
    assert made is not None
    found = examined(apply(policy, made), Cell(USE, target), {}.get)
    assert found is not None
    group = ("group", QuestionGroup.COLLAPSE)
    first = [row for row in rows(found, [group]) if row.group is QuestionGroup.COLLAPSE and row.level]
    assert [(row.words, row.count, row.unfolded) for row in first] == [
        ("執行 → 运行", 2, False),
        ("運行 → 运行", 1, None),
    ]
    unfolded = [
        row for row in rows(found, [group, first[0].key]) if row.group is QuestionGroup.COLLAPSE and row.level == 2
    ]
    assert [text[slice(*row.source)] for row in unfolded if row.source] == ["執行", "執行"]


def test_a_place_is_shown_in_its_line() -> None:
    assert around("前一行\n甲乙丙丁戊\n後", 6, 7) == ("甲乙丙丁戊", (2, 3))
    text = "一二三四五六七八九十" * 3
    note, (start, end) = around(text, 14, 16)
    assert (note[start:end], note[0], note[-1]) == (text[14:16], "…", "…")


def test_the_twelve_places_of_the_real_text_that_would_not_come_back_are_all_listed(real_text: str) -> None:
    source, target = Tag("zh-Hant"), Tag("zh-Hans")
    policy = Policy(
        source=source,
        languages=(Language(source, Making.WRITTEN), Language(target, Making.CONVERTED, source)),
        titles={source: "政策"},
        sections=(Section(USE),),
        texts={Cell(USE, source): real_text},
    )
    made = conversion(policy, target, [USE], {}.get).edit
    assert made is not None
    found = examined(apply(policy, made), Cell(USE, target), {}.get)
    assert found is not None
    lost = [
        row for row in rows(found, [("group", QuestionGroup.LOSS)]) if row.group is QuestionGroup.LOSS and row.level
    ]
    assert len(lost) == 12
    assert all(row.source is not None and row.words.startswith(real_text[slice(*row.source)]) for row in lost)


class Mirror:
    """What somebody knows who hears only the model's signals."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.rows: list[object] = []
        self._model = model
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(self._changed)

    def _at(self, row: int) -> object:
        return self._model.index(row, 0).data(QuestionRole.ROW)

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self._at(row) for row in range(first, last + 1)]

    def _removed(self, _: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _changed(self, first: QModelIndex, last: QModelIndex, *_: object) -> None:
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self._at(row)


def test_the_model_tells_no_more_than_what_differs(qapp: QApplication) -> None:
    model = ConversionModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    mirror = Mirror(model)
    policy = converted(chinese())
    first = rows(looked_at(policy), ())
    shorter = rows(looked_at(apply(policy, SetText(TARGET, policy.text(TARGET).replace("瞭解頭髮", "懂頭髮")))), ())
    terms = [row.key for row in first if row.unfolded is False]
    for shown in (first, shorter, rows(looked_at(policy), terms), (), first):
        model.show_rows(shown)
        assert mirror.rows == list(shown) == list(model.rows())


def test_a_key_takes_a_form_and_the_next_place_is_reached(pane: ConversionPane, desk: PolicyDesk, qtbot: QtBot) -> None:
    go_to(pane, "发布 → 釋出")
    assert "Publishing, from which a notice takes effect" in said(pane.card)
    forms = pane.card.forms()
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert desk.policy.decisions == {}
    QTest.keyClick(pane.list, str(forms.index("發佈") + 1))
    qtbot.waitUntil(lambda: "發佈時" in desk.policy.text(TARGET))
    (made,) = desk.policy.decisions[TW]
    assert (made.chosen, made.scope, made.who) == ("發佈", DecisionScope.HERE, LIN.email)
    qtbot.waitUntil(
        lambda: (
            "Decided · 1" in [pane.list.model().index(row, 0).data() for row in range(pane.list.model().rowCount())]
        ),
    )
    now = pane.list.row()
    assert now is not None
    assert now.level > 0
    desk.undo()
    assert "釋出時" in desk.policy.text(TARGET)
    assert desk.policy.decisions == {}


def test_a_term_is_decided_as_a_whole_and_can_be_asked_about_again(
    pane: ConversionPane, desk: PolicyDesk, qtbot: QtBot
) -> None:
    before = desk.policy
    go_to(pane, "程序 → 程式")
    assert "became a computer program" in said(pane.card)
    keep = next(one for one in pane.card.findChildren(QPushButton) if one.text().endswith("All: 程序"))
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "程式" not in desk.policy.text(TARGET))
    assert len(desk.policy.decisions[TW]) == 2
    qtbot.waitUntil(lambda: len(pane.examined().made.used) == 2)
    assert pane.focusWidget() is pane.list  # the keys go on where the button was
    pane.list.fold_wanted.emit(("group", QuestionGroup.DECIDED))
    go_to(pane, "程序 → 程序")
    assert f"Decided by {LIN.email}" in said(pane.card)
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: desk.policy == before)


def test_an_always_is_kept_with_the_settings_and_in_the_policy(
    pane: ConversionPane, desk: PolicyDesk, qtbot: QtBot
) -> None:
    go_to(pane, "注销 → 登出")
    next(one for one in pane.card.scope.children() if getattr(one, "text", str)() == "Always").click()
    forms = pane.card.forms()
    QTest.keyClick(pane.list, str(forms.index("註銷") + 1))
    qtbot.waitUntil(lambda: "註銷賬戶" in desk.policy.text(TARGET))
    qtbot.waitUntil(lambda: len(personal_decisions(personal_folder())) == 1)
    (made,) = desk.policy.decisions[TW]
    assert (made.scope, made.place.before, made.place.cell.section) == (DecisionScope.ALWAYS, "", "")
    qtbot.waitUntil(lambda: len(pane.examined().made.used) == 1)
    pane.list.fold_wanted.emit(("group", QuestionGroup.DECIDED))
    go_to(pane, "注销 → 註銷")
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "登出賬戶" in desk.policy.text(TARGET))
    qtbot.waitUntil(lambda: personal_decisions(personal_folder()) == ())


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        ("\n\n他們", "\n\n\n他們", 0),
        ("\n\n他們", "\n  \n他們", 0),
        ("登出賬戶。", "登出賬戶。\n\n", 0),
        ("# 使用", "\n# 使用", 0),
        ("\n\n他們", "\n他們", 1),
        ("他們瞭解", "他們 瞭解", 1),
        ("\n\n他們", "\n\n\n咱們", 1),
    ],
)
def test_an_empty_line_is_no_edit_by_hand(old: str, new: str, count: int) -> None:
    policy = converted(chinese())
    found = looked_at(apply(policy, SetText(TARGET, policy.text(TARGET).replace(old, new))))
    assert len(found.hand_edits) == count


def test_words_typed_by_hand_are_listed_and_can_be_taken_back(
    pane: ConversionPane, desk: PolicyDesk, qtbot: QtBot
) -> None:
    machine = desk.policy.text(TARGET)
    desk.submit(SetText(TARGET, machine.replace("頭髮", "髮絲")))
    qtbot.waitUntil(lambda: len(pane.examined().hand_edits) > 0)
    assert "edits by hand: 1" in said(pane)
    hand = next(row for row in pane.list.model().rows() if row.group is QuestionGroup.BY_HAND and row.level)
    go_to(pane, hand.words)
    next(one for one in pane.card.findChildren(QPushButton) if one.text() == "Take back").click()
    assert desk.policy.text(TARGET) == machine


def test_a_changed_source_offers_to_convert_again_and_keeps_what_was_typed(
    pane: ConversionPane, desk: PolicyDesk, qtbot: QtBot
) -> None:
    desk.submit(SetText(TARGET, desk.policy.text(TARGET).replace("頭髮", "髮絲")))
    desk.submit(SetText(SOURCE, TEXT.replace("我们", "咱们")))
    qtbot.waitUntil(lambda: not pane.examined().is_current)
    next(one for one in pane.findChildren(QToolButton) if one.text() == "Preview").click()
    assert pane.focus_target() is pane.ahead
    assert pane.ahead.change_count() == 1
    again = next(one for one in pane.findChildren(QPushButton) if one.text() == "Convert again")
    again.click()
    qtbot.waitUntil(lambda: "咱們" in desk.policy.text(TARGET))
    assert "髮絲" in desk.policy.text(TARGET)
    qtbot.waitUntil(lambda: pane.examined().is_current)
    assert not again.isVisible()
    assert pane.focus_target() is pane.list


def test_the_switches_of_the_language_change_how_it_is_converted(
    pane: ConversionPane, desk: PolicyDesk, qtbot: QtBot
) -> None:
    menu = pane.findChildren(QMenu)[0]
    regional = next(one for one in menu.actions() if "regional" in one.text())
    assert regional.isChecked()
    regional.trigger()
    assert not desk.policy.language(TW).regional_words
    qtbot.waitUntil(lambda: not pane.examined().is_current)
    next(one for one in pane.findChildren(QPushButton) if one.text() == "Convert again").click()
    qtbot.waitUntil(lambda: "程序" in desk.policy.text(TARGET))


def test_a_language_that_is_not_converted_has_no_review(desk: PolicyDesk, looks: Looks, qtbot: QtBot) -> None:
    workspace = TranslateWorkspace(desk, looks)
    qtbot.addWidget(workspace)
    workspace.resize(1400, 800)
    workspace.show()
    assert workspace.conversion.isVisible()
    desk.select(SOURCE)
    assert not workspace.conversion.isVisible()


def test_who_is_sent_to_a_place_of_the_text_stands_on_its_question(pane: ConversionPane, desk: PolicyDesk) -> None:
    desk.show(CursorPlace(TARGET, desk.policy.text(TARGET).index("釋出")))
    row = pane.list.row()
    assert row is not None
    assert row.words == "发布 → 釋出"
    assert "Publishing, from which a notice takes effect" in said(pane.card)
    desk.show(CursorPlace(TARGET, 0))
    assert pane.list.row() == row


def test_a_row_shows_its_place_in_both_texts(desk: PolicyDesk, looks: Looks, qtbot: QtBot) -> None:
    workspace = TranslateWorkspace(desk, looks)
    qtbot.addWidget(workspace)
    workspace.resize(1400, 800)
    workspace.show()
    pane = workspace.conversion
    qtbot.waitUntil(lambda: pane.examined() is not None and bool(workspace.source.plain.text()))
    go_to(pane, "发布 → 釋出")
    assert workspace.source.plain.textCursor().selectedText() == "发布"
    assert workspace.editor.pane.textCursor().selectedText() == "釋出"


def test_an_input_method_composes_undisturbed_while_the_review_is_read_again(
    desk: PolicyDesk, looks: Looks, qtbot: QtBot
) -> None:
    workspace = TranslateWorkspace(desk, looks)
    qtbot.addWidget(workspace)
    workspace.resize(1400, 800)
    workspace.show()
    workspace.activateWindow()
    pane, editor = workspace.conversion, workspace.editor.pane
    qtbot.waitUntil(lambda: pane.examined() is not None)
    go_to(pane, "发布 → 釋出")
    editor.setFocus()
    editor.select(6, 6)
    QApplication.sendEvent(editor, QInputMethodEvent("ㄒㄧㄣ", []))
    desk.submit(SetText(SOURCE, TEXT + "\n\n更多。"))
    qtbot.waitUntil(lambda: "更多" in pane.examined().source)
    assert editor.is_composing()
    event = QInputMethodEvent()
    event.setCommitString("新")
    QApplication.sendEvent(editor, event)
    assert desk.policy.text(TARGET)[6] == "新"
    qtbot.waitUntil(lambda: any("新" in hunk.new for hunk in pane.examined().hand_edits))


def test_words_that_are_selected_are_decided_for_the_whole_policy(
    desk: PolicyDesk, pane: ConversionPane, qtbot: QtBot
) -> None:
    pane.ask_words("程序")
    dialog = pane.findChild(ForcedWordsDialog)
    assert dialog is not None
    assert dialog.words() == ("程序", "程式")
    assert dialog.problem() == ""
    source, form = dialog.findChildren(QLineEdit)
    source.setText("程")
    assert "two characters" in dialog.problem()
    source.setText("程序")
    form.setText("程序")
    dialog.accept()
    qtbot.waitUntil(lambda: "程式" not in desk.policy.text(TARGET))
    assert [one.scope for one in desk.policy.decisions[TW]] == [DecisionScope.WORDS]


def test_the_way_to_another_section_keeps_the_keys_at_the_list(
    desk: PolicyDesk, pane: ConversionPane, qtbot: QtBot
) -> None:
    onward = next(one for one in pane.findChildren(QPushButton) if "in other sections" in one.text())
    onward.setFocus()
    onward.click()
    assert desk.selection == Cell(KEEP, TW)
    assert pane.window().focusWidget() is pane.list
    qtbot.waitUntil(lambda: pane.examined() is not None and pane.examined().cell == Cell(KEEP, TW))
    assert pane.window().focusWidget() is pane.list
    row = go_to(pane, "文件 → 檔案")
    QTest.keyClick(pane.list, str(pane.card.forms().index("文件") + 1))
    qtbot.waitUntil(
        lambda: "保存文件" in desk.policy.text(Cell(KEEP, TW)) or "儲存文件" in desk.policy.text(Cell(KEEP, TW))
    )
    (decided,) = (one for one in pane.examined().made.asked if one.place == row.asked[0].place)
    assert decided.question.source == "文件"


def test_a_decided_row_tells_who_decided(pane: ConversionPane, qtbot: QtBot) -> None:
    go_to(pane, "发布 → 釋出")
    QTest.keyClick(pane.list, "1")
    qtbot.waitUntil(lambda: len(pane.examined().made.used) == 1)
    decided = [row for row in rows(pane.examined(), [("group", QuestionGroup.DECIDED)]) if row.deciders]
    assert [row.deciders for row in decided] == [(LIN.email,)]
