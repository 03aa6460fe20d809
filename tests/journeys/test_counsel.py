"""A redline goes to counsel as a Word file, and the answer comes back: looked at, chosen from, taken in, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem

from editor.exchange.word.reader.reading import read_docx
from editor.policy.language import Tag
from editor.policy.section import Cell, SectionId
from tests.desk.counsel import Counsel
from tests.journeys.driver import Person
from tests.samples import build_sample

PREAMBLE = Cell(SectionId("preamble"), Tag("en"))


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    folder = tmp_path / "sample"
    build_sample(folder)
    return folder


def select(person: Person, field: str, words: str) -> None:
    """Choose from a list of the dialog in front."""
    combo = person.widget(QComboBox, lambda one: one.accessibleName() == field, f"a list “{field}”")
    at = combo.findText(words)
    assert at >= 0, [combo.itemText(row) for row in range(combo.count())]
    combo.setCurrentIndex(at)


def rows(person: Person) -> list[QTreeWidgetItem]:
    """The rows of the list of changes, those inside sections too."""
    tree = person.widget(QTreeWidget, lambda one: one.accessibleName() == "Changes", "the list of changes")
    found: list[QTreeWidgetItem] = []
    for at in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(at)
        if top is not None:
            found.append(top)
            found += [inner for row in range(top.childCount()) if (inner := top.child(row)) is not None]
    return found


def row(person: Person, words: str) -> QTreeWidgetItem:
    return next(one for one in rows(person) if words in one.text(0))


def read(person: Person, file: Path) -> None:
    """Type the file's name and press Return."""
    person.fill("File", str(file))
    field = person.widget(QLineEdit, lambda one: one.accessibleName() == "File", "the field of the file")
    QTest.keyClick(field, Qt.Key.Key_Return)


def button(person: Person) -> QPushButton:
    return person.widget(QPushButton, lambda one: one.text().startswith("Take in"), "the button that takes in")


def test_a_redline_goes_out_and_the_answer_comes_in(person: Person, sample: Path, tmp_path: Path) -> None:
    person.open(sample)
    person.press("Ctrl+Shift+X")
    select(person, "Version", "Working draft")
    select(person, "Form", "Word")
    select(person, "Mark changes since", "Release 3")
    select(person, "Language", "English")
    person.fill("Folder", str(tmp_path / "out"))
    person.click("Export")
    person.wait_for("Wrote 1 file into")
    assert person.sees("was read back before it was written")
    data = (tmp_path / "out/en-redline.docx").read_bytes()
    assert all(change.ours for change in read_docx(data).changes)

    counsel = Counsel(data)
    counsel.replace("Please read this policy", "Please do read this policy")
    counsel.replace("two kinds of source", "several kinds of source")
    counsel.replace_untracked("We respect your privacy.", "We may respect your privacy.")
    counsel.comment("If you do not agree", "Must they agree?")
    answer = tmp_path / "answer.docx"
    answer.write_bytes(counsel.saved())

    person.press("Ctrl+Shift+W")
    read(person, answer)
    person.wait(lambda: button(person).text() == "Take in 2 sections")
    assert person.sees("1 section was changed without being tracked")
    assert "changed without being tracked" in row(person, "Preamble").text(0)
    assert row(person, "Comment by Ann Counsel: Must they agree?")
    row(person, "several kinds of source").setCheckState(0, Qt.CheckState.Unchecked)
    person.wait(lambda: button(person).text() == "Take in 1 section")
    person.click("Take in 1 section")
    person.wait_for("Took in 1 section of the answer.")
    desk = person.window.page.desk if person.window.page else None
    assert desk is not None
    text = desk.policy.text(PREAMBLE)
    assert "Please do read this policy" in text
    assert "We may respect your privacy." in text
    assert "{{service}}" in text
    person.press("Ctrl+S")
    person.wait(lambda: "Please do read" in (sample / "text/en/preamble.md").read_text("utf-8"))
    assert "several kinds" not in (sample / "text/en/collection.md").read_text("utf-8")
    desk.undo()
    assert "Please do read" not in desk.policy.text(PREAMBLE)


def test_what_was_copied_is_pasted_as_an_answer(person: Person, sample: Path) -> None:
    person.open(sample)
    person.press("Ctrl+Shift+W")
    mime = QMimeData()
    mime.setText("plain")
    QGuiApplication.clipboard().setMimeData(mime)
    person.click("Paste")
    assert person.sees("The clipboard holds no formatted text.")
    copied = QMimeData()
    copied.setHtml("<h1>Data we collect</h1><p>We collect nothing at all.</p>")
    QGuiApplication.clipboard().setMimeData(copied)
    select(person, "Language of the text", "English")
    person.click("Paste")
    person.wait(lambda: button(person).isEnabled())
    assert person.sees("Dateline did not write this file")
    person.click("Cancel")
    QGuiApplication.clipboard().clear()
    assert QApplication.activeModalWidget() is None


def test_a_file_that_cannot_be_read_is_told_and_nothing_can_be_taken_in(
    person: Person, sample: Path, tmp_path: Path
) -> None:
    (tmp_path / "x.docx").write_bytes(b"PK\x03\x04 nonsense")
    person.open(sample)
    person.press("Ctrl+Shift+W")
    read(person, tmp_path / "x.docx")
    person.wait_for("not a Word document")
    assert not button(person).isEnabled()
    person.click("Cancel")


def test_a_comparison_goes_out_from_history(person: Person, sample: Path, tmp_path: Path) -> None:
    person.open(sample)
    person.press("Ctrl+4")
    person.wait_for("Export this redline")
    person.click("PDF…")
    person.fill("Folder", str(tmp_path / "out"))
    person.click("Export")
    person.wait_for("Wrote 1 file into")
    assert person.sees("Read back before it was written")
    (file,) = (tmp_path / "out").iterdir()
    assert file.name == "zh-Hant-redline.pdf"
    assert file.read_bytes().startswith(b"%PDF")
