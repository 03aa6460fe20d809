"""Checking a published page in the window: identical, or what differs; and what is no page is told, never raised."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.desk.exports.editions import release_edition
from editor.desk.exports.word_exports import clean
from editor.exchange.pdf.printing import set_pdf
from editor.exchange.site.rendering import render
from editor.store.repository import Repository
from editor.window.appearance.theme import Theme
from editor.window.publish.correction_dialog import CorrectionDialog
from editor.window.publish.page_dialog import PageDialog
from editor.window.widgets.cards import CardView
from editor.window.work.policy_desk import PolicyDesk
from tests.policy.test_release import manifest
from tests.window.publish.test_publish import released
from tests.window.publishing import release_ready


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PolicyDesk]:
    made = release_ready(tmp_path / "policy", released=True)
    yield made
    made.abandon()


@pytest.fixture
def dialog(desk: PolicyDesk, qtbot: QtBot, theme: Theme) -> Iterator[PageDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = PageDialog(desk, theme, parent)
    made.language.setCurrentIndex(made.language.findData("en"))
    made.show()
    yield made
    made.close()


@pytest.fixture
def page(desk: PolicyDesk, tmp_path: Path) -> Path:
    html = next(render(one) for one in released(desk) if one.language == "en")
    path = tmp_path / "page.html"
    path.write_text(html, "utf-8")
    return path


def said(dialog: PageDialog) -> str:
    cards = [one for one in dialog.findChildren(CardView) if one.isVisible()]
    return " | ".join(label.text() for card in cards for label in card.findChildren(QLabel))


def shows(dialog: PageDialog, words: str) -> Callable[[], bool]:
    return lambda: words in said(dialog)


def test_the_released_page_is_what_was_released(dialog: PageDialog, page: Path, qtbot: QtBot) -> None:
    dialog.open_file(page)
    qtbot.waitUntil(shows(dialog, "The page is what was released"))
    assert not dialog.redline.isVisible()


def test_a_page_is_held_against_its_own_language_until_another_is_chosen(
    dialog: PageDialog, desk: PolicyDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    japanese = next(one for one in released(desk) if one.language == "ja")
    path = tmp_path / "page.html"
    path.write_text(render(japanese), "utf-8")
    dialog.open_file(path)
    qtbot.waitUntil(shows(dialog, "The page is what was released"))
    assert dialog.language.currentData() == "ja"
    english = dialog.language.findData("en")
    dialog.language.setCurrentIndex(english)
    dialog.language.activated.emit(english)
    dialog.check()
    qtbot.waitUntil(shows(dialog, "The page is not what it should be"))


def test_a_page_that_differs_is_shown_as_a_redline(dialog: PageDialog, page: Path, qtbot: QtBot) -> None:
    page.write_text(
        page.read_text("utf-8").replace("14 days", "40 days").replace("Words of use", "Words of abuse"), "utf-8"
    )
    dialog.open_file(page)
    qtbot.waitUntil(shows(dialog, "The page is not what it should be"))
    assert dialog.redline.isVisible()
    assert dialog.redline.change_count() > 0


def test_style_sheets_that_were_not_saved_are_named_beside_the_verdict(
    dialog: PageDialog, page: Path, qtbot: QtBot
) -> None:
    html = page.read_text("utf-8")
    page.write_text(html.replace("</head>", '<link rel="stylesheet" href="site.css"></head>'), "utf-8")
    dialog.open_file(page)
    qtbot.waitUntil(shows(dialog, "The page is what was released"))
    assert "were not read: site.css" in said(dialog)
    (page.parent / "site.css").write_text("p { display: none }", "utf-8")
    dialog.check()
    qtbot.waitUntil(shows(dialog, "The page is not what it should be"))
    assert "were not read" not in said(dialog)


def test_what_is_pasted_from_a_browser_is_taken_with_its_markup(dialog: PageDialog, page: Path, qtbot: QtBot) -> None:
    copied = QMimeData()
    copied.setHtml(page.read_text("utf-8"))
    copied.setText("only the text")
    dialog.paste.insertFromMimeData(copied)
    dialog.check()
    qtbot.waitUntil(shows(dialog, "The page is what was released"))


def test_a_pdf_is_checked_and_every_place_named_where_it_differs(
    dialog: PageDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    repository = Repository.open(tmp_path / "policy")
    edition = release_edition(repository)
    repository.close()
    (page,) = (one for one in edition.pages if one.language == "en")
    path = tmp_path / "en.pdf"
    path.write_bytes(set_pdf(clean(edition, page)))
    dialog.open_file(path)
    qtbot.waitUntil(shows(dialog, "The file is what was released"))
    first, *rest = page.sections
    other = replace(first, written=first.written.replace("Words of", "Works of") + "\n\nAdded.\n")
    path.write_bytes(set_pdf(clean(edition, replace(page, sections=(other, *rest)))))
    dialog.open_file(path)
    qtbot.waitUntil(shows(dialog, "The file is not what it should be"))
    assert "“Added.” is not in the release" in said(dialog)
    path.write_bytes(b"%PDF-1.7 and no more")
    dialog.open_file(path)
    qtbot.waitUntil(shows(dialog, "This is not a PDF"))


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"", "no words"), (b"\xff\xfe\x00", "not UTF-8"), (b"a\0b", "not UTF-8")],
)
def test_what_is_no_page_is_told(dialog: PageDialog, tmp_path: Path, qtbot: QtBot, data: bytes, words: str) -> None:
    path = tmp_path / "odd.html"
    path.write_bytes(data)
    dialog.open_file(path)
    qtbot.waitUntil(shows(dialog, "This page cannot be read"))
    assert words in said(dialog)
    dialog.open_file(tmp_path / "none.html")
    qtbot.waitUntil(shows(dialog, "No such file"))
    dialog.paste.clear()
    dialog.check()
    qtbot.waitUntil(shows(dialog, "There is no page yet"))


def test_a_correction_asks_for_another_day_up_to_today(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    third = replace(manifest(datetime.fromisoformat("2026-09-01T09:00:00+08:00"), number=3), updated=date(2026, 9, 1))
    fourth = replace(third, number=4, updated=date(2026, 8, 28))
    dialog = CorrectionDialog([fourth, third], date(2026, 9, 4), parent)
    assert dialog.release() is fourth
    assert dialog.problem()
    which = dialog.findChildren(QComboBox)[0]
    which.setCurrentIndex(1)
    assert dialog.release() is third
    assert dialog.day() == date(2026, 9, 1)
    assert dialog.problem()
    field = dialog.findChildren(QDateEdit)[0]
    field.setDate(QDate(2027, 1, 1))
    assert dialog.day() == date(2026, 9, 4)
    assert not dialog.problem()
    field.setDate(QDate(2026, 8, 28))
    assert dialog.problem(), "the last release carries this date, with the same words"
