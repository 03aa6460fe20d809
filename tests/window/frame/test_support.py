"""A report of a problem: versions, what was done, and where it failed, without a word of the policy."""

import traceback
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor import __version__
from editor.store.errors import RepositoryBusy
from editor.window.frame.faults.crash import write_report
from editor.window.frame.faults.deed_log import KEPT, DeedLog
from editor.window.frame.faults.support import is_kind, licences, newest_crashes, report, versions, without_words
from editor.window.setup.about_dialog import AboutDialog
from editor.window.setup.report_dialog import ReportDialog

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
SECRETS = ("秘密條款", "secret clause", "Helen Ward", "/srv/helen/merger", "line of its own", "Taiwan")


def crash_of(words: str) -> str:
    """The traceback of a failure that quotes these words, raised while another one was handled."""
    try:
        try:
            raise KeyError(words)
        except KeyError as error:
            raise ValueError(words) from error
    except ValueError as error:
        return "".join(traceback.format_exception(error))


@pytest.mark.parametrize(
    "words",
    [
        *SECRETS,
        "秘密條款\n    line of its own\nTaiwan: 秘密條款",
        'secret clause\n  File "/srv/helen/merger/秘密條款.md", line 3, in secret\n    秘密條款',
        "Helen Ward\nTaiwan\n    at /srv/helen/merger",
    ],
)
def test_no_word_that_a_failure_quotes_is_in_the_report(words: str) -> None:
    told = report(["2026-11-30 12:00:00 policy.save"], [crash_of(words)])
    assert not [secret for secret in SECRETS if secret in told]
    assert "ValueError" in told
    assert "test_support.py, line" in told


def test_the_names_of_failures_are_told_apart_from_words() -> None:
    assert is_kind("KeyError")
    assert is_kind(f"{RepositoryBusy.__module__}.RepositoryBusy")
    assert not is_kind("Taiwan")
    assert not is_kind("os.path")


def test_places_in_our_code_are_named_and_folders_of_people_are_not() -> None:
    crash = '  File "/srv/helen/merger/editor/desk/session.py", line 4, in save\n    code\nKeyError: 1\n'
    assert without_words(crash) == "  editor/desk/session.py, line 4, in save\nKeyError"


def test_the_newest_crashes_are_told(tmp_path: Path) -> None:
    for hour in range(5):
        write_report(tmp_path, f"KeyError: {hour}\n", NOW.replace(hour=hour))
    assert [one.splitlines()[-1] for one in newest_crashes(tmp_path)] == ["KeyError: 2", "KeyError: 3", "KeyError: 4"]
    assert newest_crashes(tmp_path / "none") == []


def test_the_log_says_what_was_done_and_goes_on_after_a_start(tmp_path: Path) -> None:
    file = tmp_path / "state" / "deeds.txt"
    log = DeedLog(file, lambda: NOW)
    log.note("opened", languages=4)
    log.failed(ValueError("秘密條款"))
    again = DeedLog(file, lambda: NOW)
    again.note("policy.save")
    assert again.lines() == (
        "2026-11-30 12:00:00 opened languages=4",
        "2026-11-30 12:00:00 failed ValueError",
        "2026-11-30 12:00:00 policy.save",
    )
    for _ in range(KEPT + 5):
        again.note("policy.save")
    assert len(again.lines()) == len(DeedLog(file, lambda: NOW).lines()) == KEPT


def test_a_disk_that_refuses_costs_the_log_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log = DeedLog(tmp_path / "file" / "deeds.txt", lambda: NOW)
    log.note("policy.save")
    assert len(log.lines()) == 1


def test_the_dialog_shows_what_would_be_sent_and_copies_exactly_that(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    words = report(["2026-11-30 12:00:00 policy.save"], [])
    dialog = ReportDialog(words, parent)
    dialog.open()
    shown = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert shown == words
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy the report").click()
    assert QGuiApplication.clipboard().text() == words
    assert f"Dateline: {__version__}" in words
    dialog.close()


def test_about_names_versions_and_a_licence_of_everything_inside(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made_with = licences()
    assert len(made_with) >= 10
    assert all(name and number and licence for name, number, licence in made_with)
    dialog = AboutDialog(versions(), made_with, parent)
    dialog.open()
    told = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "Input method: " in told
    assert "pyside6-essentials" in told
    dialog.close()


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        ({"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=fcitx"}, "fcitx (through ibus)"),
        ({"QT_IM_MODULES": "wayland;ibus", "XMODIFIERS": "@im=fcitx5"}, "fcitx5 (through ibus)"),
        ({"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=ibus"}, "ibus"),
        ({}, "system"),
    ],
)
def test_about_says_which_input_method_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], told: str
) -> None:
    for name in ("QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert dict(versions())["Input method"] == told
