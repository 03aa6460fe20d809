"""Joining a team by the address of its policy: where from, where to, and the wait until it is here."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QProgressBar, QWidget
from typing_extensions import override

from editor.desk.team.joining import fetch_copy
from editor.desk.versions.clock import SystemClock
from editor.store.errors import StoreError
from editor.store.history import Author
from editor.store.new_folder import ask_for_new_folder
from editor.store.remotes.errors import AccessNeeded, BadAddress, Stopped, UnknownHost
from editor.store.remotes.host_keys import HostKey, shown_key, trust
from editor.store.remotes.remote import Login, Watch, checked_address
from editor.window.sharing.host_dialog import HostDialog
from editor.window.widgets.folder_field import FolderField
from editor.window.widgets.form_dialog import FormDialog
from editor.window.widgets.runner import Runner
from editor.window.words.messages import failure_words

_TICK = 150


class JoinDialog(FormDialog):
    """Fetches a copy and closes once it is here; cancelling leaves nothing behind.

    `joined` carries its folder and the address.
    """

    joined = Signal(object, str)

    def __init__(self, home: Path, author: Author, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Join a policy"))
        self.confirm.setText(self.tr("Fetch the policy"))
        self.explain(
            self.tr(
                "Your team shares its policy at an address of a git host or in a folder. Ask for it; the policy with"
                " its whole history is then fetched to this computer."
            )
        )
        self._author = author
        self._home = home
        self._address = QLineEdit()
        self._address.setPlaceholderText("https://host/team/policy.git")
        self._address.setAccessibleName(self.tr("Address"))
        self._folder = FolderField(self.tr("Folder of the policy"), home)
        self._name, self._password = QLineEdit(author.email), QLineEdit()
        self._name.setAccessibleName(self.tr("Name"))
        self._password.setAccessibleName(self.tr("Password or token"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.addRow(self.tr("Address"), self._address)
        self.form.addRow(self.tr("Folder"), self._folder)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.column.insertWidget(2, self._bar)
        self._suggested = ""
        self._refused: Exception | None = None
        self._address.textChanged.connect(self._suggest)
        self._stop = Event()
        self._progress = (0, 0)
        self._runner = Runner(self)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK)
        self._ticker.timeout.connect(self._tick)

    @override
    def problem(self) -> str:
        try:
            checked_address(self._address.text())
        except BadAddress as error:
            return failure_words(error)
        folder = self._folder.folder()
        if folder is None:
            return self.tr("Choose a folder for the policy.")
        try:
            ask_for_new_folder(folder)
        except StoreError as error:
            return failure_words(error)
        return ""

    def _suggest(self) -> None:
        """A folder named after the address, until a person wrote another one."""
        if self._folder.text() in ("", self._suggested):
            name = self._address.text().strip().rstrip("/").replace(":", "/").rpartition("/")[2].removesuffix(".git")
            self._suggested = str(self._home / name) if name else ""
            self._folder.set_text(self._suggested)

    def _fetch(self) -> None:
        folder = self._folder.folder()
        assert folder is not None
        address, author, when = checked_address(self._address.text()), self._author, SystemClock().now()
        login = Login(self._name.text().strip(), self._password.text()) if self._password.text() else None
        self._stop.clear()
        self._progress = (0, 0)

        def note(done: int, whole: int) -> None:
            self._progress = (done, whole)

        watch = Watch(note, self._stop.is_set)
        self._wait(waiting=True)
        self._runner.run(
            lambda: fetch_copy(folder, address, author, when, login, watch),
            lambda _: self._on_fetched(folder, address),
            self._on_failed,
            owner=self,
        )

    def _wait(self, *, waiting: bool) -> None:
        self.confirm.setEnabled(not waiting)
        for field in (self._address, self._folder, self._name, self._password):
            field.setEnabled(not waiting)
        self._bar.setVisible(waiting)
        self._bar.setRange(0, 0)
        self.adjustSize()
        if waiting:
            self._ticker.start()
        else:
            self._ticker.stop()

    def _tick(self) -> None:
        done, whole = self._progress
        self._bar.setRange(0, whole)
        self._bar.setValue(done)

    def _on_fetched(self, folder: Path, address: str) -> None:
        # The form's own way to accept would find the folder full by now.
        self.done(QDialog.DialogCode.Accepted.value)
        self.joined.emit(folder, address)

    def _on_failed(self, error: Exception) -> None:
        self._wait(waiting=False)
        if isinstance(error, Stopped):
            super().reject()
            return
        if isinstance(error, UnknownHost) and not isinstance(self._refused, UnknownHost):
            self._refused = error
            self._wait(waiting=True)
            self._runner.run(lambda: shown_key(error.address), self._ask_about_host, self._on_failed, owner=self)
            return
        if isinstance(error, AccessNeeded) and error.address.startswith("http") and self.form.rowCount() == 2:
            self.form.addRow(self.tr("Name"), self._name)
            self.form.addRow(self.tr("Password or token"), self._password)
            self._password.setFocus()
        self.say(failure_words(error))

    def _ask_about_host(self, key: HostKey) -> None:
        self._wait(waiting=False)
        dialog = HostDialog(key, self)
        dialog.accepted.connect(lambda: self._trust(key))
        dialog.open()

    def _trust(self, key: HostKey) -> None:
        try:
            trust(key)
        except StoreError as error:
            self.say(failure_words(error))
            return
        self._fetch()

    @override
    def accept(self) -> None:
        self._refused = None
        words = self.problem()
        self.say(words)
        if not words and not self._runner.is_busy():
            self._fetch()

    @override
    def reject(self) -> None:
        if self._runner.is_busy():
            self._stop.set()
        else:
            super().reject()
