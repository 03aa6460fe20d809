"""What a translator asks of the memory, in the window: how words were translated, a copy, a draft, a quote, and on."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QTreeWidget

from editor.window.translate.concordance_dialog import ConcordanceDialog
from editor.window.translate.source_pane import SourceText
from tests.journeys.driver import Person
from tests.journeys.test_translating import EN, TEXTS, house

__all__ = ["house"]


def test_f3_on_a_selection_says_how_the_words_were_translated_before(person: Person, house: Path) -> None:
    person.open(house)
    person.press("Ctrl+2")
    person.go_to("Use")
    source = person.widget(SourceText, lambda _: True, "the source")
    person.wait(lambda: source.isVisible() and "電子郵件" in source.text())
    start = source.text().index("電子郵件")
    source.setFocus()
    source.select(start, start + 4)
    person.press("F3")
    dialog = person.widget(ConcordanceDialog, lambda one: one.isVisible(), "the concordance")
    field = dialog.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "電子郵件"
    rows = dialog.findChild(QTreeWidget)
    assert rows is not None
    person.wait(lambda: rows.topLevelItemCount() == 1)
    item = rows.topLevelItem(0)
    assert item is not None
    assert (item.text(0), item.text(1)) == ("我們以電子郵件通知您。", "We tell you by e-mail.")
    before = person.text()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (dialog.focusWidget(), person.text()) == (rows, before)
    dialog.close()


def test_what_is_empty_gets_a_copy_of_the_source_or_what_the_memory_knows(person: Person, house: Path) -> None:
    person.open(house)
    person.press("Ctrl+2")
    person.go_to("Use")
    person.cursor_to("Use")
    person.press("Ctrl+A")
    person.press("Delete")
    person.wait(lambda: person.text() == "")
    person.press("Ctrl+Shift+Insert")
    assert person.text() == "# 使用方式\n\n我們以電子郵件通知您。"
    person.press("Ctrl+A")
    person.press("Delete")
    person.choose("Translation", "Translate from memory…")
    least = person.widget(QSpinBox, lambda one: one.accessibleName() == "Known at least by", "the percentage")
    assert least.value() == 100
    person.click("Put it in")
    person.wait_for("2 paragraphs put in from the memory, as drafts")
    assert person.text() == TEXTS["use", EN]
    person.wait_for("Draft, not yet marked in step")


def test_one_key_confirms_and_goes_on_and_stops_where_a_paragraph_is_missing(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("使用方式")
    person.write("我們也會寫信。", behind="通知您。")
    person.press("Ctrl+2")
    person.press("F7")
    person.write(" ", behind="e-mail.")
    person.press("Shift+F7")
    person.wait_for("Every translation is in step.")


def test_one_key_confirms_a_paragraph_and_goes_to_the_next_that_the_source_changed(person: Person, house: Path) -> None:
    person.open(house)
    person.write("我們也會寫信。", behind="30 天。")
    person.write("隨時都可以。", behind="詢問。")
    person.press("Ctrl+2")
    person.wait_for("Changed paragraph")
    person.cursor_to("We keep")
    person.press("Ctrl+Shift+F7")
    person.wait_for("1 paragraph left to confirm in this section")
    assert person.editor.textCursor().block().text() == "Ask us by letter."
    person.wait_for("The source changed since")
    person.press("Ctrl+Shift+F7")
    person.wait_for("Every translation is in step.")


def test_f7_says_so_where_it_goes_to_another_language(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("使用方式")
    person.write("我們也會寫信。", behind="通知您。")
    person.press("F7")
    person.wait_for("The next text not in step is in English.")
    person.wait(lambda: person.editor.textCursor().block().text() == "We tell you by e-mail.")


def test_a_translation_is_set_by_the_keys_and_the_box_of_styles(person: Person, house: Path) -> None:
    person.open(house)
    person.press("Ctrl+2")
    person.cursor_to("Ask us")
    person.press("Ctrl+Shift+L")
    assert person.text().endswith("\n\n- Ask us by letter.")
    style = person.widget(QComboBox, lambda one: one.accessibleName() == "Style", "the style")
    person.wait(lambda: style.currentText() == "List")
    person.press("Ctrl+1")
    person.cursor_to("We keep")
    person.press("Ctrl+Shift+7")
    assert "\n\n1. We keep account data for 30 days.\n\n" in person.text()


def test_the_words_for_a_quote_are_counted_in_the_window(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("使用方式")
    person.write("我們也會寫信。", behind="通知您。")
    person.press("Ctrl+2")
    person.choose("Translation", "Count words for a quote…")
    rows = person.widget(QTreeWidget, lambda one: one.accessibleName() == "Words to translate", "the table")
    person.wait(lambda: rows.topLevelItemCount() == 1)
    whole = rows.topLevelItem(0)
    assert whole is not None
    assert (whole.text(1), whole.text(2)) == ("1", "16 characters")
    assert whole.childCount() == 1
    person.click("Copy")
    assert "16 characters" in QApplication.clipboard().text()
    person.click("Close")
