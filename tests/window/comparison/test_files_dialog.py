"""Two files are compared in the window, outside of any policy, and their redline is written."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.window.appearance.preferences import Looks
from editor.window.appearance.settings import Preferences
from editor.window.appearance.theme import Theme
from editor.window.comparison.files_dialog import FilesDialog
from editor.window.redline.redline_options import RedlineOptions
from editor.window.redline.redline_view import RedlineView
from editor.window.widgets.runner import Runner


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget, tmp_path: Path, theme: Theme) -> FilesDialog:
    made = FilesDialog(tmp_path, Runner(), Looks(theme, tmp_path / "settings.ini", Preferences()), parent)
    made.open()
    return made


def says(dialog: FilesDialog, words: str) -> bool:
    return any(words in label.text() for label in dialog.findChildren(QLabel))


def test_two_files_are_shown_as_a_redline_and_written_as_word(
    qtbot: QtBot, tmp_path: Path, dialog: FilesDialog
) -> None:
    (tmp_path / "old.md").write_text("# Scope\n\nWe keep it for 30 days.\n", "utf-8")
    (tmp_path / "new.html").write_text("<h1>Scope</h1><p>We keep it for 14 days.</p>", "utf-8")
    save = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save the redline…")
    assert not save.isEnabled()
    dialog.choose(tmp_path / "old.md", tmp_path / "new.html")
    qtbot.waitUntil(lambda: says(dialog, "1 change(s)"))
    (view,) = dialog.findChildren(RedlineView)
    assert view.change_count() == 1
    dialog.save(tmp_path / "redline")
    qtbot.waitUntil(lambda: says(dialog, "Wrote"))
    assert (tmp_path / "redline.docx").read_bytes().startswith(b"PK")
    dialog.close()


def test_what_counts_as_a_change_is_chosen_beside_the_redline(
    qtbot: QtBot, tmp_path: Path, dialog: FilesDialog
) -> None:
    words = "The Customer pays for what was sent.\n\nA Customer may ask us.\n\nEach Customer may go for 30 days.\n"
    (tmp_path / "old.md").write_text(words, "utf-8")
    (tmp_path / "new.md").write_text(words.replace("Customer", "User").replace("30", "60"), "utf-8")
    dialog.choose(tmp_path / "old.md", tmp_path / "new.md")
    qtbot.waitUntil(lambda: says(dialog, "4 change(s)"))
    assert says(dialog, "Customer → User: 3 times")
    (options,) = dialog.findChildren(RedlineOptions)
    fold = next(one for one in options.actions() if one.text() == "Fold terms that are replaced throughout")
    fold.trigger()
    qtbot.waitUntil(lambda: says(dialog, "1 change(s)"))
    assert says(dialog, "Customer → User: 3 times")
    dialog.save(tmp_path / "redline.json")
    qtbot.waitUntil(lambda: says(dialog, "Wrote"))
    told = json.loads((tmp_path / "redline.json").read_text("utf-8"))
    assert [(one["kinds"], one["facts"][0]["new"]) for one in told["changes"]] == [(["fact"], "60 days")]
    assert told["terms"] == [{"old": "Customer", "new": "User", "count": 3, "left": 0}]
    dialog.close()


def test_a_reference_that_did_not_follow_its_clause_is_marked_and_said(
    qtbot: QtBot, tmp_path: Path, dialog: FilesDialog
) -> None:
    (tmp_path / "old.md").write_text("## 1. Scope\n\nSee Section 2.\n\n## 2. Fees\n\nWords.\n", "utf-8")
    (tmp_path / "new.md").write_text(
        "## 1. Scope\n\nSee Section 2.\n\n## 2. Contact\n\nOther.\n\n## 3. Fees\n\nWords.\n", "utf-8"
    )
    dialog.choose(tmp_path / "old.md", tmp_path / "new.md")
    qtbot.waitUntil(lambda: says(dialog, "Section 2 did not follow: its clause is 3 now."))
    (view,) = dialog.findChildren(RedlineView)
    assert "See Section 2 (its clause is 3 now)." in view.sheet.text(0)
    dialog.close()


def test_a_file_that_cannot_be_read_is_told_and_nothing_is_shown(
    qtbot: QtBot, tmp_path: Path, dialog: FilesDialog
) -> None:
    (tmp_path / "old.md").write_text("text", "utf-8")
    (tmp_path / "new.pdf").write_bytes(b"%PDF-1.7")
    dialog.choose(tmp_path / "old.md", tmp_path / "new.pdf")
    qtbot.waitUntil(lambda: says(dialog, "PDF"))
    assert all(not one.isEnabled() for one in dialog.findChildren(QPushButton) if one.text() == "Save the redline…")
    dialog.close()


def test_return_in_a_field_compares_and_opens_no_dialog(qtbot: QtBot, tmp_path: Path, dialog: FilesDialog) -> None:
    (tmp_path / "old.md").write_text("For 30 days.\n", "utf-8")
    (tmp_path / "new.md").write_text("For 14 days.\n", "utf-8")
    for field, name in zip(dialog.findChildren(QLineEdit), ("old.md", "new.md"), strict=True):
        QTest.keyClicks(field, str(tmp_path / name))
        QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(dialog, "1 change(s)"))
    assert QApplication.activeModalWidget() is dialog
    dialog.close()


def test_lines_that_were_broken_to_a_width_are_shown_as_paragraphs(
    qtbot: QtBot, tmp_path: Path, dialog: FilesDialog
) -> None:
    old = "You may copy and distribute verbatim copies of this\ndocument, and you may keep any of them for as long\n"
    old += "as you wish to, but changing it is not allowed.\n\n1. Scope\n2. End\n"
    (tmp_path / "old.txt").write_text(old, "utf-8")
    (tmp_path / "new.txt").write_text(old.replace("keep any", "sell any"), "utf-8")
    dialog.choose(tmp_path / "old.txt", tmp_path / "new.txt")
    qtbot.waitUntil(lambda: says(dialog, "1 change"), timeout=30_000)
    shown = dialog.findChildren(RedlineView)[0].sheet.text(0)
    assert "verbatim copies of this document, and you may keepsell any of them for as long as you wish" in shown
    dialog.close()
