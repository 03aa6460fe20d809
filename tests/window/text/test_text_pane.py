"""The editor: what is typed leaves it as splices, and showing a text never changes it."""

import random

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.window.appearance.theme import Theme
from editor.window.text.text_marks import TextMark
from editor.window.text.text_pane import TextPane


class Follower:
    """Knows the text only from the splices, as the session does."""

    def __init__(self, pane: TextPane, text: str = "") -> None:
        self.text = text
        self.splices: list[tuple[int, int, str]] = []
        pane.show_text(text)
        pane.spliced.connect(self.take)

    def take(self, start: int, removed: int, inserted: str) -> None:
        self.text = self.text[:start] + inserted + self.text[start + removed :]
        self.splices.append((start, removed, inserted))


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> TextPane:
    made = TextPane(theme)
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


def compose(pane: TextPane, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(pane, event)


AWKWARD = [
    "",
    "one\ntwo\n",
    "no\u00a0break \u2028 line separator",
    "\ufeffmark in front",
    "lone\rreturn and\r\nboth",
    "paragraph\u2029separator \ufdd0 \ufdd1 \ufffe \uffff \ufffc",
    "\ufffeswapped",
    "nul \x00 bell \x07",
    "half \ud83d alone",
    "𠮷野家 😀 👩‍👩‍👧 e\u0301 é 葛\U000e0100",
    "سياسة الخصوصية {{age}}",
]


@pytest.mark.parametrize("text", AWKWARD, ids=ascii)
def test_showing_a_text_changes_nothing_and_tells_nothing(pane: TextPane, text: str) -> None:
    follower = Follower(pane)
    pane.show_text(text)
    assert pane.text() == text
    assert follower.splices == []


@pytest.mark.parametrize("text", AWKWARD, ids=ascii)
def test_an_edit_changes_only_its_own_place(pane: TextPane, text: str) -> None:
    follower = Follower(pane, text)
    pane.select(len(text), len(text))
    QTest.keyClick(pane, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert pane.text() == follower.text == text + "!"
    pane.select(0, 0)
    compose(pane, commit="條")
    assert pane.text() == follower.text == "條" + text + "!"


def test_a_splice_counts_characters_not_units(pane: TextPane) -> None:
    follower = Follower(pane, "😀𠮷末")
    pane.select(2, 2)
    compose(pane, commit="中")
    assert follower.splices == [(2, 0, "中")]
    pane.select(1, 3)
    QTest.keyClick(pane, Qt.Key.Key_Delete)
    assert follower.splices[-1] == (1, 2, "")
    assert follower.text == pane.text() == "😀末"


def test_selection_and_cursor_count_characters(pane: TextPane) -> None:
    pane.show_text("😀𠮷末尾")
    pane.select(1, 3)
    assert pane.selection() == (1, 3)
    assert pane.cursor_index() == 3


def test_return_and_backspace_across_paragraphs_are_splices(pane: TextPane) -> None:
    follower = Follower(pane, "alpha beta\ngamma")
    pane.select(5, 5)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert follower.text == pane.text() == "alpha\n beta\ngamma"
    pane.select(12, 12)
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert follower.text == pane.text() == "alpha\n betagamma"


def test_shift_return_ends_a_line_as_return_does(pane: TextPane) -> None:
    follower = Follower(pane, "ab")
    pane.select(1, 1)
    QTest.keyClick(pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert follower.text == "a\nb"


def test_deleting_everything_is_one_splice(pane: TextPane) -> None:
    follower = Follower(pane, "one\ntwo\nthree")
    pane.selectAll()
    QTest.keyClick(pane, Qt.Key.Key_Delete)
    assert follower.splices == [(0, 13, "")]
    assert pane.text() == ""


def test_random_edits_are_followed_exactly(pane: TextPane) -> None:
    chance = random.Random(7)
    follower = Follower(pane, "開頭 😀\n\n第二段\u00a0文字 𠮷\n末")
    pieces = ["x", "條款", "😀", "\n", "a\nb\n\n𠮷", "\u00a0", ""]
    for _ in range(150):
        start = chance.randint(0, len(pane.text()))
        pane.select(start, min(len(pane.text()), start + chance.choice((0, 0, 1, 5))))
        match chance.randrange(5):
            case 0:
                QTest.keyClick(pane, chance.choice((Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return)))
            case 1:
                compose(pane, commit=chance.choice(pieces))
            case 2:
                pane.textCursor().insertText(chance.choice(pieces))
            case 3:
                pane.edit(start, 0, chance.choice(pieces))
            case _:
                at = chance.randint(0, len(follower.text))
                follower.text = follower.text[:at] + chance.choice(pieces) + follower.text[at + 2 :]
                pane.show_text(follower.text)
        assert pane.text() == follower.text
        assert pane.document().toRawText().replace("\u2029", "\n") == follower.text


def test_an_answer_from_the_session_may_change_the_text_again(pane: TextPane) -> None:
    pane.show_text("")
    pane.spliced.connect(lambda *_: pane.show_text("refused"))
    QTest.keyClick(pane, Qt.Key.Key_A)
    assert pane.text() == "refused"
    assert pane.toPlainText() == "refused"


def test_composition_tells_nothing_until_it_is_committed(pane: TextPane) -> None:
    follower = Follower(pane, "ab")
    pane.select(1, 1)
    compose(pane, preedit="ㄊㄧㄠ")
    assert pane.is_composing()
    assert follower.splices == []
    assert pane.text() == "ab"
    compose(pane, commit="條")
    assert not pane.is_composing()
    assert follower.splices == [(1, 0, "條")]


def test_composition_over_a_selection_first_tells_of_what_it_removes(pane: TextPane) -> None:
    follower = Follower(pane, "abcd")
    pane.select(1, 3)
    compose(pane, preedit="ㄊ")
    assert follower.text == pane.text() == "ad"
    compose(pane, commit="條")
    assert follower.text == pane.text() == "a條d"


def test_commit_preedit_brings_the_open_words_into_the_text(pane: TextPane) -> None:
    follower = Follower(pane, "ab")
    pane.select(2, 2)
    compose(pane, preedit="條款")
    pane.commit_preedit()
    assert follower.splices == [(2, 0, "條款")]
    assert not pane.is_composing()
    pane.commit_preedit()
    assert pane.text() == "ab條款"


def test_losing_focus_keeps_the_open_words(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pane, other = TextPane(theme), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(pane)
    layout.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
    pane.setFocus()
    compose(pane, preedit="條")
    other.setFocus()
    assert pane.text() == "條"
    assert not pane.is_composing()
    assert other.text() == ""


def test_a_click_keeps_the_open_words(pane: TextPane) -> None:
    pane.show_text("ab")
    pane.select(2, 2)
    compose(pane, preedit="條")
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton)
    assert pane.text() == "ab條"


def test_undo_and_redo_are_asked_of_the_session(qtbot: QtBot, pane: TextPane) -> None:
    pane.show_text("ab")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(pane, Qt.Key.Key_C)
    with qtbot.waitSignal(pane.undo_wanted):
        QTest.keyClick(pane, Qt.Key.Key_Z, control)
    with qtbot.waitSignal(pane.redo_wanted):
        QTest.keyClick(pane, Qt.Key.Key_Z, control | shift)
    with qtbot.waitSignal(pane.redo_wanted):
        QTest.keyClick(pane, Qt.Key.Key_Y, control)
    assert pane.text() == "cab"


def test_the_context_menu_asks_the_session_too(qtbot: QtBot, pane: TextPane) -> None:
    pane.show_text("ab")
    middle = pane.rect().center()
    QApplication.sendEvent(pane, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, pane.mapToGlobal(middle)))
    menu = pane.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = {action.text(): action for action in menu.actions()}
    for word, wanted in (("Undo", pane.undo_wanted), ("Redo", pane.redo_wanted)):
        with qtbot.waitSignal(wanted):
            words[word].trigger()
    menu.close()


def test_tab_leaves_the_editor(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    pane, other = TextPane(theme), QLineEdit()
    layout.addWidget(pane)
    layout.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    assert pane.text() == ""
    assert window.focusWidget() is other


def test_copy_gives_the_very_characters(pane: TextPane) -> None:
    pane.show_text("a\u00a0b\u2028c 𠮷")
    pane.selectAll()
    pane.copy()
    assert QGuiApplication.clipboard().text() == "a\u00a0b\u2028c 𠮷"


def test_paste_takes_plain_words_only(pane: TextPane) -> None:
    follower = Follower(pane, "")
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("one\r\ntwo\x00")
    QGuiApplication.clipboard().setMimeData(data)
    pane.paste()
    assert follower.text == pane.text() == "one\ntwo"


def test_showing_a_new_text_keeps_the_cursor_at_its_words(pane: TextPane) -> None:
    pane.show_text("one two three")
    pane.select(8, 8)
    pane.show_text("zero one two three")
    assert pane.cursor_index() == 13
    pane.show_text("zero one two three", cursor=4)
    assert pane.cursor_index() == 4
    pane.show_text("zero and one two three")
    assert pane.cursor_index() == 4


def test_showing_a_new_text_keeps_the_scroll(pane: TextPane) -> None:
    text = "".join(f"line {number}\n\n" for number in range(200))
    pane.show_text(text)
    pane.verticalScrollBar().setValue(500)
    pane.show_text(text + "more")
    assert pane.verticalScrollBar().value() == 500


def test_lines_of_han_stand_wider_than_lines_of_latin(pane: TextPane) -> None:
    def pitch() -> float:
        first = pane.document().firstBlock()
        layout = pane.document().documentLayout()
        return layout.blockBoundingRect(first.next()).top() - layout.blockBoundingRect(first).top()

    pane.show_text("a\nb\nc")
    pane.set_language("zh-Hant")
    assert round(pitch()) == 30
    pane.set_language("en")
    assert round(pitch()) == 26
    pane.set_zoom(2)
    assert round(pitch()) == 51


def test_paragraphs_typed_later_have_the_same_line_height(pane: TextPane) -> None:
    pane.set_language("zh-Hant")
    pane.show_text("a")
    pane.selectAll()
    QTest.keyClick(pane, Qt.Key.Key_Delete)
    QTest.keyClicks(pane, "a")
    QTest.keyClick(pane, Qt.Key.Key_Return)
    heights = set()
    block = pane.document().firstBlock()
    while block.isValid():
        heights.add(block.blockFormat().lineHeight())
        block = block.next()
    assert heights == {30.0}


def test_the_column_is_centred_and_not_too_wide(pane: TextPane) -> None:
    pane.resize(1600, 600)
    frame = pane.document().rootFrame().frameFormat()
    width = pane.viewport().width() - frame.leftMargin() - frame.rightMargin()
    assert abs(width - 42 * 16) <= 1
    assert abs(frame.leftMargin() - frame.rightMargin()) <= 1


def test_arabic_runs_from_the_right_even_where_a_paragraph_starts_with_latin(pane: TextPane) -> None:
    pane.show_text("{{age}} سنة")
    pane.set_language("ar")
    pane.select(0, 0)
    at_start = pane.cursorRect().x()
    pane.set_language("en")
    assert at_start > pane.viewport().width() / 2 > pane.cursorRect().x()


def test_marks_move_with_the_text_and_say_what_they_mean(pane: TextPane) -> None:
    pane.show_text("keep 30 days")
    pane.set_marks([TextMark(5, 12, "differs")])
    pane.select(0, 0)
    QTest.keyClicks(pane, "we ")
    drawn = pane.extraSelections()
    assert [selection.cursor.selectedText() for selection in drawn] == ["30 days"]
    pane.set_marks([])
    assert pane.extraSelections() == []


def test_the_editor_has_a_name_for_screen_readers(pane: TextPane) -> None:
    assert pane.accessibleName() == "Text of the section"


def test_return_typed_twice_leaves_an_empty_line(pane: TextPane) -> None:
    follower = Follower(pane, "one")
    pane.select(3, 3)
    for _ in range(3):
        QTest.keyClick(pane, Qt.Key.Key_Return)
    QTest.keyClicks(pane, "two")
    assert pane.text() == follower.text == "one\n\n\ntwo"


def test_the_hint_of_an_empty_text_stands_where_its_first_words_will(pane: TextPane) -> None:
    pane.clearFocus()

    def first_column() -> int:
        image = pane.viewport().grab().toImage()
        page = image.pixelColor(0, 0)
        rows = range(image.height())
        return next(x for x in range(image.width()) if any(image.pixelColor(x, y) != page for y in rows))

    pane.show_text("Hint")
    words = first_column()
    pane.show_text("")
    pane.set_hint("Hint")
    assert abs(first_column() - words) <= 1
    assert pane.accessibleDescription() == "Hint"
