"""What sharing asks of a person, asked: the dialogs between an open policy and its shared place."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from editor.desk.meeting import Answers, Arrival
from editor.store.remotes.errors import RemoteRewritten
from editor.store.remotes.remote import Login
from editor.window.arrival_dialog import ArrivalDialog
from editor.window.looks import Looks
from editor.window.share_dialogs import LoginDialog, RewrittenDialog, ShareDialog
from editor.window.sharing import Sharing


class SharingTalk(QObject):
    """Opens the dialogs that sharing needs over a page; each answers by what it was given to call."""

    def __init__(self, sharing: Sharing, looks: Looks, page: QWidget) -> None:
        super().__init__(page)
        self._sharing = sharing
        self._looks = looks
        self._page = page
        sharing.settling_wanted.connect(self._settle)
        sharing.login_wanted.connect(self._ask_login)
        sharing.rewritten.connect(self._ask_about_rewriting)

    def ask_address(self) -> None:
        """Ask where to share, and begin."""
        dialog = ShareDialog(self._sharing.shared.address or "", self._page)
        dialog.accepted.connect(lambda: self._sharing.set_address(dialog.address()))
        dialog.open()

    def _settle(self, arrival: Arrival, answer: Callable[[Answers], None]) -> None:
        dialog = ArrivalDialog(
            arrival,
            self._looks.theme,
            self.tr("Two people changed the same words. Choose which words stay; nothing is lost meanwhile."),
            self.tr("Take these words and share"),
            self._page,
        )
        dialog.settled.connect(answer)
        dialog.rejected.connect(self._sharing.give_up)
        dialog.open()

    def _ask_login(self, address: str, answer: Callable[[Login | None], None]) -> None:
        dialog = LoginDialog(address, self._looks.preferences.email, self._page)
        dialog.finished.connect(
            lambda result: answer(dialog.login() if result == QDialog.DialogCode.Accepted.value else None)
        )
        dialog.open()

    def _ask_about_rewriting(self, error: RemoteRewritten, answer: Callable[[bool], None]) -> None:
        dialog = RewrittenDialog(error, self._page)
        dialog.finished.connect(lambda result: answer(result == QDialog.DialogCode.Accepted.value))
        dialog.open()
