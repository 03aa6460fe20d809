"""What the commands do that belong to the program: settings, who works here, what it is made of, and reporting."""

import os
from pathlib import Path

from PySide6.QtCore import QObject

from editor.loading import later
from editor.window.frame.faults.deed_log import DeedLog
from editor.window.frame.main_window import MainWindow
from editor.window.frame.opener import Opener
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message

with later():
    from editor.desk.session import identity, opening
    from editor.window.frame.faults import support
    from editor.window.frame.settings import settings_dialog
    from editor.window.setup import about_dialog, identity_form, report_dialog
    from editor.window.words import messages


class ProgramCommands(QObject):
    """Answers them for one window, and notes in `log` what is done in it. Crashes are kept in the folder `crashes`."""

    def __init__(self, window: MainWindow, opener: Opener, log: DeedLog, crashes: Path) -> None:
        super().__init__(window)
        self._window = window
        self._looks = window.looks
        self._log = log
        self._crashes = crashes
        on = window.commands.on
        on("app.settings", self._settings)
        on("app.report", self._report)
        on("app.about", lambda: about_dialog.AboutDialog(support.versions(), support.licences(), window).open())
        on("app.identity", self._change_identity)
        window.commands.chosen.connect(log.note)
        opener.opened.connect(self._note_opened)
        opener.failed.connect(lambda _, error: log.failed(error))

    def _note_opened(self, opened: "opening.OpenPolicy") -> None:
        policy = opened.session.policy
        self._log.note("opened", languages=len(policy.languages), sections=len(policy.sections))
        if self._window.page is not None:
            self._window.page.desk.failed.connect(self._log.failed)

    def _report(self) -> None:
        words = support.report(self._log.lines(), support.newest_crashes(self._crashes))
        dialog = report_dialog.ReportDialog(words, self._window)
        dialog.failed.connect(self._tell)
        dialog.open()

    def _settings(self) -> None:
        known = identity.known_author(os.environ)
        settings_dialog.SettingsDialog(
            self._looks, self._window.commands, self._speak, self._set_identity, known, self._window
        ).open()

    def _speak(self, language: str) -> None:
        self._window.commands.give(f"interface.{language}")

    def _change_identity(self) -> None:
        preferences = self._looks.preferences
        dialog = identity_form.IdentityDialog(preferences.name, preferences.email, self._window)
        dialog.accepted.connect(lambda: self._set_identity(dialog.name(), dialog.email()))
        dialog.open()

    def _set_identity(self, name: str, email: str) -> None:
        self._looks.change(name=name, email=email)
        if self._window.page is not None:
            self._window.page.desk.session.author = self._window.author()

    def _tell(self, error: Exception) -> None:
        if self._window.page is not None:
            self._window.page.messages.tell(Message(messages.failure_words(error), Tone.ERROR))
