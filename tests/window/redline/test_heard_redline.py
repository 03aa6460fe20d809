"""A redline for who hears it: real formats in the document, words at the borders, and a list of the changes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.text.redline.redline import Span, SpanKind, redline
from editor.window.appearance.settings import ThemeChoice
from editor.window.appearance.theme import Theme
from editor.window.redline.redline_copies import as_plain
from editor.window.redline.redline_pane import RedlinePane
from editor.window.redline.redline_view import RedlineView

OLD = "帳號關閉後 30 天內刪除。\n\nA paragraph that goes.\n\nThe rest stays."
NEW = "帳號關閉後 14 天內刪除。\n\nThe rest stays."


@pytest.fixture
def screen_reader() -> Iterator[None]:
    """Somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def view_of(qtbot: QtBot, theme: Theme, old: str, new: str) -> RedlineView:
    """A redline of two texts that is shown."""
    made = RedlineView(theme)
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitActive(made):
        made.show()
    made.show_spans(redline(old, new), "zh-Hant")
    QApplication.processEvents()
    return made


def formats(pane: RedlinePane) -> list[tuple[str, QTextCharFormat]]:
    """The runs of the document itself that are underlined or struck out."""
    found = []
    block = pane.document().begin()
    while block.isValid():
        for fragment in (one.fragment() for one in block):
            if fragment.isValid() and (fragment.charFormat().fontUnderline() or fragment.charFormat().fontStrikeOut()):
                found.append((fragment.text(), fragment.charFormat()))
        block = block.next()
    return found


def test_the_marks_are_formats_of_the_document_itself(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, theme, OLD, NEW)
    found = [(words, look.fontUnderline(), look.fontStrikeOut()) for words, look in formats(view.pane)]
    assert found == [("30", False, True), ("14", True, False), ("A paragraph that goes.", False, True)] or found == [
        ("30 天", False, True),
        ("14 天", True, False),
        ("A paragraph that goes.", False, True),
    ]
    assert all(look.background().color() != QColor(theme.colours.page.ground) for _, look in formats(view.pane))


def test_the_formats_follow_the_next_text_and_the_theme(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, theme, OLD, NEW)
    cursor = QTextCursor(view.pane.document().find("14"))
    cursor.clearSelection()
    view.pane.setTextCursor(cursor)
    before = formats(view.pane)[0][1].background().color()
    theme.use(ThemeChoice.DARK, colour_blind=False)
    assert formats(view.pane)[0][1].background().color() != before
    view.show_spans([Span(SpanKind.EQUAL, "Nothing changed.")], "en")
    assert formats(view.pane) == []


def test_words_stand_at_the_borders_while_somebody_listens(qtbot: QtBot, theme: Theme, screen_reader: None) -> None:
    view = view_of(qtbot, theme, "Kept for 30 days.\n\nGone.\n\nEnd.", "Kept for 14 days.\n\nEnd.")
    words = view.pane.toPlainText()
    assert "[deleted: 30 days – end][inserted: 14 days – end]" in words
    assert "[deleted: Gone. – end]" in words
    assert words.count("[") == words.count("– end]") == 3
    assert as_plain(view.selected_pieces()).startswith("Kept for [-30 days-]{+14 days+}.")


def test_nobody_who_sees_gets_those_words(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, theme, OLD, NEW)
    assert "[" not in view.pane.toPlainText()


def test_the_list_of_changes_is_worked_through_by_key_alone(qtbot: QtBot, theme: Theme) -> None:
    view = view_of(qtbot, theme, "Kept for 30 days.\n\nGone.\n\nEnd.", "Kept for 14 days.\n\nEnd.")
    view.pane.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.pane, Qt.Key.Key_F8, both)
    assert view.list.hasFocus()
    lines = [view.list.item(row).text() for row in range(view.list.count())]
    assert lines[0].startswith("Change 1 of 2: 30 days became 14 days · fact")
    assert lines[1].startswith("Change 2 of 2: deleted Gone.")
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    reached = view.current_change()
    assert reached is not None
    QTest.keyClick(view.list, Qt.Key.Key_End)
    last = view.current_change()
    assert last is not None
    assert last.old.strip() == "Gone."
    QTest.keyClick(view.list, Qt.Key.Key_Escape)
    assert view.pane.hasFocus()
    assert not view.list.isVisible()
    assert QGuiApplication.focusObject() is view.pane
