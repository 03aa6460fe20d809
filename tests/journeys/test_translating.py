"""A translator's day: why a text is outdated, what is to be done, figures, terms, punctuation, in step again."""

import re
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTreeWidget,
)

from editor.desk.imports.starting import begin
from editor.desk.translation.translating import mark_in_step
from editor.desk.versions.clock import SystemClock
from editor.policy.editing.edits import apply
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.window.exchange.import_dialog import ImportDialog
from tests.journeys.conftest import LIN, versions, written
from tests.journeys.driver import Person

HANT, EN = Tag("zh-Hant"), Tag("en")
TEXTS = {
    ("keep", HANT): "# 保存期間\n\n我們保存帳號資料 30 天。\n\n請來信詢問。",
    ("keep", EN): "# Retention\n\nWe keep account data for 30 days.\n\nAsk us by letter.",
    ("use", HANT): "# 使用方式\n\n我們以電子郵件通知您。",
    ("use", EN): "# Use\n\nWe tell you by e-mail.",
}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Two sections in Chinese and English, in step."""
    policy = Policy(
        source=HANT,
        languages=(Language(HANT, Making.WRITTEN), Language(EN, Making.TRANSLATED, HANT)),
        titles={HANT: "家規", EN: "House rules"},
        sections=(Section(SectionId("keep")), Section(SectionId("use"))),
        texts={Cell(SectionId(name), tag): text for (name, tag), text in TEXTS.items()},
    )
    for name in policy.section_ids:
        edit = mark_in_step(policy, Cell(name, EN))
        assert edit is not None
        policy = apply(policy, edit)
    folder = tmp_path / "house"
    begin(folder, policy, SystemClock(), LIN)
    return folder


def test_a_figure_that_changed_is_put_in_and_the_text_is_in_step_again(person: Person, house: Path) -> None:
    person.open(house)
    person.cursor_to("30 天")
    person.press("Delete")
    person.press("Delete")
    person.type("14")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    person.press("Ctrl+2")
    person.wait_for("The source changed since")
    person.wait_for("30 天 became 14 天")
    person.wait_for("What the checks find is told above.")
    person.click("Put in 14")
    assert person.text().startswith("# Retention\n\nWe keep account data for 14 days.")
    person.wait_for("The translation has everything that changed.")
    person.press("Ctrl+Return")
    person.wait_for("In step with the source")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 3)
    assert "14 days" in written(house, "keep", "en")
    assert 'how = "translated"' in (house / "sync/en/keep.toml").read_text("utf-8")


def test_a_change_of_punctuation_is_settled_with_one_key_and_a_reason(person: Person, house: Path) -> None:
    person.open(house)
    person.cursor_to("30 天", after=True)
    person.press("Left")
    person.press("Left")
    person.press("Delete")
    person.press("Ctrl+2")
    person.wait_for("Only spaces or punctuation changed since it was in step")
    person.press("Alt+Return")
    person.fill("Reason", "A space before the unit")
    person.click("Settle")
    person.wait_for("In step with the source")
    person.wait_for("The last change was settled: A space before the unit")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    kept = (house / "sync/en/keep.toml").read_text("utf-8")
    assert 'how = "settled"' in kept
    assert 'reason = "A space before the unit"' in kept
    assert written(house, "keep", "en") == TEXTS["keep", EN] + "\n"


def test_words_that_changed_cannot_be_settled(person: Person, house: Path) -> None:
    person.open(house)
    person.write("！請見附件。")
    person.press("Ctrl+2")
    person.wait_for("Changed paragraph")
    person.press("Alt+Return")
    person.wait_for("only spaces and punctuation can be settled")


def test_a_term_is_added_marked_and_inserted(person: Person, house: Path) -> None:
    person.open(house)
    person.press("Ctrl+2")
    person.press("Ctrl+Shift+T")
    person.fill("Word in 繁體中文", "帳號")
    person.fill("Word in English", "profile")
    person.fill("Not to be used", "account")
    person.click("Add the term")
    person.wait_for("“account” is not used here")
    person.click("Replace 1 place")
    person.wait(lambda: "We keep profile data" in person.text())
    person.wait_for("帳號 → profile")
    person.cursor_to("Ask us")
    person.click("Insert")
    assert "profileAsk us by letter." in person.text()
    person.press("Ctrl+Z")
    person.press("Ctrl+T")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert "profileAsk us by letter." in person.text()
    person.press("Ctrl+Z")
    person.press("Ctrl+Z")
    assert person.text() == TEXTS["keep", EN]
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    terms = (house / "terms.toml").read_text("utf-8")
    assert '[concepts.profile.zh-Hant]\npreferred = ["帳號"]' in terms
    assert versions(house)[0].message == "Change the terms"


def test_the_whole_termbase_is_kept_in_a_dialog(person: Person, house: Path) -> None:
    person.open(house)
    person.press("Ctrl+2")
    person.choose("Translation", "All terms…")
    person.click("New term")
    person.fill("繁體中文: Words to use", "信件；信")
    person.fill("English: Words to use", "letter")
    person.click("New term")
    person.fill("English: Words to use", "e-mail")
    person.click("Keep the terms")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    terms = (house / "terms.toml").read_text("utf-8")
    assert 'preferred = [\n    "信件",\n    "信",\n]' in terms
    assert terms.count("[concepts.") == 3


def test_how_far_each_language_is_stands_in_a_table_and_a_click_jumps(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("使用方式")
    person.write("請回信。")
    person.press("Ctrl+Shift+O")
    table = person.widget(QTableView, lambda one: one.accessibleName() == "How far each language is", "the table")
    model = table.model()
    person.wait(lambda: model.rowCount() == 2 and str(model.index(1, 0).data()) == "◐  15")
    assert str(model.headerData(0, Qt.Orientation.Horizontal)) == "English\n1 text, 15 characters left"
    person.widget(QComboBox, lambda one: one.accessibleName() == "Sections to list", "the filter").setCurrentIndex(3)
    assert [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())] == ["§2 使用方式"]
    at = table.visualRect(model.index(0, 0)).center()
    person.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert person.text() == TEXTS["use", EN]
    person.wait_for("The source changed since")


def test_a_language_is_made_from_another_one(person: Person, house: Path) -> None:
    person.open(house)
    person.choose("Language", "Add a language…")
    person.fill("Language", "ja")
    person.click("Add the language")
    person.press("Ctrl+2")
    person.click("JA ○")
    person.choose("Translation", "How this language is made…")
    combo = person.widget(QComboBox, lambda one: one.accessibleName() == "Made from", "the field")
    combo.setCurrentIndex(combo.findText("English"))
    person.click("Change how it is made")
    person.wait_for("English · source")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    assert 'tag = "ja"\nmade = "translated"\norigin = "en"' in (house / "policy.toml").read_text("utf-8")


def test_what_was_translated_before_is_put_in_with_a_key(person: Person, house: Path) -> None:
    person.open(house)
    person.go_to("使用方式")
    person.write("\n\n我們保存帳號資料 14 天。")
    person.press("Ctrl+2")
    person.editor.moveCursor(QTextCursor.MoveOperation.End)
    person.type("\n")
    person.wait_for("99 %")
    person.wait_for("We keep account data for 14 days.")
    person.press("Alt+1")
    assert person.text() == "# Use\n\nWe tell you by e-mail.\n\nWe keep account data for 14 days."
    person.press("Ctrl+Z")
    assert person.text() == "# Use\n\nWe tell you by e-mail.\n"


def test_an_existing_translation_is_shown_beside_its_source_and_taken_over(
    person: Person, house: Path, tmp_path: Path
) -> None:
    file = tmp_path / "german.md"
    file.write_text("# Fristen\n\nKontodaten heben wir 30 Tage auf.\n\n# Nutzung\n\nWir schreiben Ihnen.\n", "utf-8")
    person.open(house)
    person.choose("Language", "Add a language…")
    person.fill("Language", "de")
    person.click("Add the language")
    person.choose("Import a text…")
    person.fill("Language of the text", "de")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    dialog.read(file)
    person.wait_for("Import 2 sections")
    person.widget(QCheckBox, lambda one: "Into the open policy" in one.text(), "a box").setChecked(True)
    # The next dialog comes by itself, so that the window is not to be brought forward in between.
    button = person.widget(QPushButton, lambda one: one.text() == "Import 2 sections", "the button")
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    person.wait_for("4 of 5 paragraphs have one counterpart. 1 section to look at")
    rows = person.widget(QTreeWidget, lambda one: one.accessibleName() == "Paragraphs", "the rows")
    assert [str(rows.model().index(row, 1).data()) for row in range(rows.topLevelItemCount())] == [
        "", "", "Fristen", "Kontodaten heben wir 30 Tage auf.", "– nothing –",
        "", "", "Nutzung", "Wir schreiben Ihnen.",
    ]  # fmt: skip
    person.widget(QCheckBox, lambda one: "Sections that are complete" in one.text(), "a box").setChecked(True)
    person.click("Take the translation over")
    person.press("Ctrl+S")
    person.wait(lambda: len(versions(house)) == 2)
    assert written(house, "keep", "de") == "# Fristen\n\nKontodaten heben wir 30 Tage auf.\n"
    assert (house / "sync/de/use.toml").is_file()
    assert not (house / "sync/de/keep.toml").exists()


def test_work_goes_to_an_agency_and_comes_back(person: Person, house: Path, tmp_path: Path) -> None:
    file = tmp_path / "en.xlf"
    person.open(house)
    person.go_to("使用方式")
    person.write("我們會在 3 日內[回信](https://a.example)。")
    person.press("Ctrl+2")
    person.choose("Translation", "Send work to translators…")
    form = person.widget(QComboBox, lambda one: one.accessibleName() == "Form", "the form")
    form.setCurrentIndex(form.findText("XLIFF, for a translation program"))
    person.widget(QCheckBox, lambda one: "OmegaT" in one.text(), "a box").setChecked(True)
    person.click("Save the file…")
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.reject()
    person.wait_for("The work was written to en.xlf.")
    work = file.read_text("utf-8")
    start = work.index('<target state="needs-translation">')
    stale = work[start : work.index("</target>", start)]
    done = re.sub(r"[^<>]*(<g [^>]*>)[^<]*(</g>)[^<]*$", r"We tell you by e-mail and \1answer\2 in 3 days.", stale)
    work = work.replace(stale, '<target state="translated">' + done.partition(">")[2])
    after = work.index("</target>", work.index("We tell you by e-mail and")) + len("</target>")
    file.write_text(work[:after] + '<note from="Ann">Which address?</note>' + work[after:], "utf-8")
    person.choose("Translation", "Take in translators’ work…")
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.reject()
    person.wait_for("1 taken, 1 unchanged, 0 not translated yet, 0 not taken.")
    person.wait_for("1 remark will be kept as a comment.")
    person.click("Take 1 paragraph")
    assert person.text() == "# Use\n\nWe tell you by e-mail and [answer](https://a.example) in 3 days."
    person.press("Ctrl+Return")
    person.wait_for("In step with the source")
    person.wait_for("1 remark kept as a comment")
    assert versions(house)[0].message == "Comment: en/use"
    person.press("Ctrl+Z")
    person.press("Ctrl+Z")
    assert person.text() == TEXTS["use", EN]


def test_a_package_goes_out_and_one_that_says_nothing_new_is_told_as_that(
    person: Person, house: Path, tmp_path: Path
) -> None:
    file = tmp_path / "en.zip"
    person.open(house)
    person.press("Ctrl+2")
    person.choose("Translation", "Send work to translators…")
    person.widget(QCheckBox, lambda one: "in step" in one.text(), "a box").setChecked(True)
    note = person.widget(QPlainTextEdit, lambda one: one.accessibleName() == "Note to translators", "the note")
    note.setPlainText("By Friday, please.")
    person.click("Save the file…")
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.reject()
    person.wait_for("The work was written to en.zip.")
    with zipfile.ZipFile(file) as package:
        assert {"note.txt", "en.xlf", "en.docx", "memory.tmx", "zh-Hant.pdf"} <= set(package.namelist())
        assert "By Friday, please." in package.read("note.txt").decode()
    person.choose("Translation", "Take in translators’ work…")
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.reject()
    person.wait_for("Nothing in en.zip is new: all of it stands here, or stood here before.")
