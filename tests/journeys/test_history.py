"""History on the sample: releases compared, every change read by keyboard, a section restored, taken back, saved."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QMenu, QToolButton

from editor.desk.comparison.comparing import compare
from editor.desk.comparison.past_policies import released_policy
from editor.policy.language import Tag
from editor.policy.section import Cell, SectionId
from editor.store.repository import Repository
from editor.text.redline.spans import SpanKind
from editor.window.redline.redline_pane import RedlinePane
from editor.window.redline.redline_view import RedlineView
from tests.journeys.conftest import versions, written
from tests.journeys.driver import Person
from tests.samples import build_sample

HANT = Tag("zh-Hant")


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    folder = tmp_path / "sample"
    build_sample(folder)
    return folder


def version_list(person: Person) -> QListView:
    return person.widget(QListView, lambda one: one.accessibleName() == "Versions", "the list of versions")


def rows(person: Person) -> list[str]:
    model = version_list(person).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def find(person: Person, title: str) -> int:
    return next(row for row, one in enumerate(rows(person)) if one.startswith(title))


def paper(person: Person) -> RedlinePane:
    return person.widget(RedlinePane, RedlinePane.isReadOnly, "the paper with the changes")


def open_history(person: Person, folder: Path) -> None:
    person.open(folder)
    person.press("Ctrl+4")
    person.wait_for("From release 3 to the working draft")


def pick(person: Person, old: str, new: str) -> None:
    """Click the newer version, Ctrl+click the older one."""
    view = version_list(person)
    view.scrollTo(view.model().index(find(person, new), 0))
    person.click_row(view, find(person, new))
    index = view.model().index(find(person, old), 0)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=place)


def hunks(folder: Path) -> list[tuple[str, str]]:
    """What differs between release 2 and 3 in the source, as the readers have it."""
    repository = Repository.open(folder, None)
    try:
        old, new = (released_policy(repository, number) for number in (2, 3))
    finally:
        repository.close()
    found = []
    for one in compare(old, new, HANT, as_read=True):
        change = ["", ""]
        for span in (*one.spans, None):
            if span is None or span.kind is SpanKind.EQUAL:
                found += [(change[0], change[1])] if any(change) else []
                change = ["", ""]
            else:
                change[span.kind is SpanKind.INSERTED] += span.text
    return found


def test_two_releases_are_read_through_and_a_section_comes_back(person: Person, sample: Path) -> None:
    open_history(person, sample)
    assert rows(person)[0] == "Working draft"
    assert [one for one in rows(person) if one.startswith("Release")] == [
        "Release 3 · 2026-09-01",
        "Release 2 · 2026-03-15",
        "Release 1 · 2025-11-02",
    ]
    pick(person, "Release 2", "Release 3")
    person.wait_for("From release 2 to release 3")
    person.wait_for("30 天 → 14 天")

    # Every change is reached by keyboard, and stands there in its own words.
    wanted = hunks(sample)
    assert len(wanted) == 4
    for number, (old, new) in enumerate(wanted, 1):
        QTest.keyClick(version_list(person), Qt.Key.Key_F8)
        assert person.sees(f"{number} of {len(wanted)}")
        cursor = paper(person).textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, 10)
        shown = cursor.selectedText().replace("¶", "").replace("•", "-").strip()
        assert (old + new).strip()[:4] == shown[:4]
    QTest.keyClick(version_list(person), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert person.sees("3 of 4")

    # The section of that change comes back as release 2 had it; undo takes it away again.
    before = written(sample, "retention", "zh-Hant")
    person.click("Restore §5 into the draft")
    person.wait_for("The section is in the draft as in release 2.")
    person.wait_kept()
    person.press("Ctrl+Z")
    assert person.window.page is not None
    assert not person.window.page.desk.session.is_dirty
    assert written(sample, "retention", "zh-Hant") == before

    # Restored once more and saved with a message: the list, the files and the history have it.
    count = len(versions(sample))
    person.click("Restore §5 into the draft")
    person.wait_for("The section is in the draft as in release 2.")
    person.wait_for("The draft holds words that no version has.")
    person.click("Save a version…")
    person.fill("What changed", "Retention as it was in March")
    person.click("Save the version")
    person.wait(lambda: rows(person)[1] == "Retention as it was in March")
    newest, *rest = versions(sample)
    assert (newest.message, newest.author.name, len(rest)) == ("Retention as it was in March", "Lin", count)
    repository = Repository.open(sample, None)
    held = repository.snapshot("refs/tags/release/2").read("text/zh-Hant/retention.md").decode()
    repository.close()
    assert written(sample, "retention", "zh-Hant") == held != before


def test_the_draft_says_what_was_written_and_not_saved(person: Person, sample: Path) -> None:
    person.open(sample)
    person.write(" Unsaved words.")
    person.press("Ctrl+4")
    person.wait_for("From release 3 to the working draft")
    person.wait(lambda: "Unsaved words." in paper(person).toPlainText())
    person.wait_for("The draft holds words that no version has.")
    view = version_list(person)
    view.setFocus()
    assert re.search("1 section", str(view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)))
    person.click("What it changed")
    person.wait(lambda: person.sees("1 of 1") or person.sees("1 change"))


def test_the_interface_speaks_another_language_at_once(person: Person, sample: Path) -> None:
    open_history(person, sample)
    pick(person, "Release 2", "Release 3")
    person.wait_for("30 天 → 14 天")
    person.choose("Interface language", "繁體中文")
    english = {"Versions", "All", "Releases", "Summary", "Compare from here", "What it changed", "Changed sections"}
    person.wait(lambda: not english & set(person.words()))
    assert not [one for one in person.words() if re.match("From|Restore|Unchanged", one)]
    assert not re.search("changed|Unchanged", paper(person).toPlainText())


def test_a_closed_policy_leaves_no_comparison_behind(person: Person, sample: Path) -> None:
    open_history(person, sample)
    pick(person, "Release 1", "Release 3")
    person.press("Ctrl+W")
    person.wait(lambda: person.window.page is None)


def test_all_changes_of_two_releases_are_gone_through_by_keyboard(person: Person, sample: Path) -> None:
    open_history(person, sample)
    pick(person, "Release 2", "Release 3")
    person.wait_for("From release 2 to release 3")
    person.wait_for("30 天 → 14 天")
    seen = []
    for number in range(1, 5):
        person.press("F8")
        person.wait_for(f"{number} of 4")
        seen.append(paper(person).textCursor().block().text())
    assert "(moved to §5)" in seen[0]
    assert "30 天14 天" in seen[1]
    assert "(moved from §4)" in seen[2]
    assert "線上客服" in seen[3]

    # The old text beside the new one, and what was folded away, by keys; the place is kept.
    person.press("Ctrl+D")
    view = person.widget(RedlineView, RedlineView.isVisible, "the redline")
    person.wait(lambda: view.has_sides)
    assert person.sees("4 of 4")
    person.press("Shift+F8")
    assert "14 天" in view.pane.textCursor().block().text()
    assert "30 天" in view.old_pane.document().toRawText()
    assert view.is_folded
    person.press("Ctrl+E")
    assert not view.is_folded
    person.press("F6")
    person.press("Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text()
    assert "~~30 天~~<ins>14 天</ins>" in copied
    person.press("Ctrl+D")
    person.wait(lambda: not view.has_sides)


def test_differences_can_be_left_out_of_what_is_shown(person: Person, sample: Path) -> None:
    open_history(person, sample)
    pick(person, "Release 2", "Release 3")
    person.wait_for("30 天 → 14 天")
    button = person.widget(
        QToolButton,
        lambda one: one.accessibleName() == "What counts as a change, other languages, and copying",
        "the menu of differences",
    )
    menu = button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    ticked = {action.text(): action.isChecked() for action in menu.actions() if action.isCheckable()}
    assert [words for words, on in ticked.items() if on] == ["Ignore numbering"]
    next(action for action in menu.actions() if action.text() == "Mark single characters, not words").trigger()
    person.wait(lambda: "3014 天" in paper(person).toPlainText())


def test_one_section_is_followed_back_and_the_releases_are_proved(person: Person, sample: Path) -> None:
    person.open(sample)
    person.go_to("資料的使用方式")
    person.press("Shift+F4")
    person.wait(lambda: rows(person)[-1:] == ["First draft"] and len(rows(person)) == 8)
    assert "Add the help centre to the ways to reach us" not in rows(person)
    section = person.widget(QComboBox, lambda one: one.accessibleName() == "Which section", "the sections")
    assert section.currentText() == "§2 資料的使用方式"

    # Another filter instead: what Helen Ward did, then what nobody did.
    section.setCurrentIndex(0)
    section.activated.emit(0)
    people = person.widget(QComboBox, lambda one: one.accessibleName() == "By whom", "the people")
    people.setCurrentIndex(people.findText("Helen Ward"))
    people.activated.emit(people.currentIndex())
    hers = {one for one in rows(person)[1:] if not one.startswith("Request: ")}
    assert hers == {one for one in rows(person) if "English" in one}
    person.fill("Filter by words", "no version says this")
    person.wait_for("No version matches. Remove a part of the filter.")

    person.widget(QLineEdit, lambda one: one.accessibleName() == "Filter by words", "the field").clear()
    people.setCurrentIndex(0)
    people.activated.emit(0)
    every = 1 + len(versions(sample))
    person.wait(lambda: len(rows(person)) == every)
    model = version_list(person).model()
    small = Qt.ItemDataRole.AccessibleTextRole
    person.wait(lambda: sum("verified ✓" in str(model.index(row, 0).data(small)) for row in range(every)) == 3)


def test_saving_with_nothing_new_says_so(person: Person, sample: Path) -> None:
    person.open(sample)
    count = len(versions(sample))
    person.press("Ctrl+S")
    person.wait_for("Nothing has changed since the last version, so there is nothing to save.")
    assert len(versions(sample)) == count


def test_one_paragraph_comes_back_and_the_rest_of_its_section_stays(person: Person, sample: Path) -> None:
    """Two paragraphs of a section are changed; the one comes back by keyboard, and is taken away again."""
    person.open(sample)
    person.go_to("Cookie")
    before = written(sample, "cookies", "zh-Hant")
    person.write("第一處改動。", behind="跨網站追蹤的 Cookie")
    person.write("第二處改動。")
    changed = person.text()
    person.press("Ctrl+4")
    person.wait_for("From release 3 to the working draft")
    person.wait(lambda: "第二處改動。" in paper(person).toPlainText())
    paper(person).setFocus()
    person.wait_for("4 changes")
    for _ in range(4):
        person.press("F8")
        if "第二處改動" in paper(person).textCursor().block().text():
            break
    person.press("Ctrl+Shift+R")
    person.wait_for("The paragraph is in the draft as in release 3.")
    page = person.window.page
    assert page is not None
    text = page.desk.policy.text(Cell(SectionId("cookies"), HANT))
    assert "第一處改動。" in text
    assert "第二處改動。" not in text
    person.press("Ctrl+Z")
    assert page.desk.policy.text(Cell(SectionId("cookies"), HANT)) == changed
    assert written(sample, "cookies", "zh-Hant") == before


def test_one_way_of_showing_is_on_and_the_language_stays(person: Person, sample: Path) -> None:
    open_history(person, sample)
    pick(person, "Release 2", "Release 3")
    person.wait_for("30 天 → 14 天")
    for words, other in (("Side by side", "Inline"), ("Inline", "Side by side")):
        person.click(words)
        on = [one.text() for one in person.window.findChildren(QToolButton) if one.isVisible() and one.isChecked()]
        assert words in on
        assert other not in on
        assert "繁" in on


def test_two_languages_are_held_against_each_other(person: Person, sample: Path) -> None:
    """Traditional and Simplified count as one until the switch is turned; then the versions are compared again."""
    person.open(sample)
    person.go_to("Cookie")
    person.write("只在繁體裡的一句。")
    person.press("Ctrl+4")
    person.wait_for("From release 3 to the working draft")
    person.wait(lambda: "只在繁體裡的一句。" in paper(person).toPlainText())
    choose_language(person, "简体中文")
    person.wait_for("繁體中文 against 简体中文, both from the working draft")
    person.wait(lambda: "只在繁體裡的一句。" in paper(person).toPlainText())
    assert "重視您的隱" not in paper(person).toPlainText()
    assert not [one for one in person.words() if one.startswith(("Restore", "Export"))]

    person.click("Ignore Traditional and Simplified")
    person.wait(lambda: "重視您的隱" in paper(person).toPlainText())
    person.press("Ctrl+Shift+R")
    person.wait_for("Compare two versions of one language to restore from the older one.")

    # The other language read: both change places.
    person.click("简体中文")
    person.wait_for("简体中文 against 繁體中文, both from the working draft")
    assert person.sees("Ignore Traditional and Simplified")
    person.click("English")
    person.wait_for("English against 繁體中文, both from the working draft")
    assert not person.sees("Ignore Traditional and Simplified")
    person.click("Compare versions again")
    person.wait_for("From release 3 to the working draft")
    assert not person.sees("Compare versions again")


def choose_language(person: Person, name: str) -> None:
    """Choose the language to compare with from the menu above the redline."""
    words = "What counts as a change, other languages, and copying"
    button = person.widget(QToolButton, lambda one: one.accessibleName() == words, "the menu of a comparison")
    menu = button.menu()
    assert menu is not None
    inner = next(one.menu() for one in menu.actions() if one.text() == "Compare with another language")
    assert isinstance(inner, QMenu)
    inner.aboutToShow.emit()
    next(one for one in inner.actions() if one.text() == name).trigger()
