"""What sharing asks of a person, asked: the dialogs between an open policy and its shared place."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from editor.loading import later
from editor.text.steering import filled, joined
from editor.window.appearance.preferences import Looks
from editor.window.sharing.shared_state import Doing
from editor.window.sharing.sharing import Sharing
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.team import joining, meeting
    from editor.policy import people as persons
    from editor.store import errors as store_errors
    from editor.store.remotes import errors, host_keys, remote
    from editor.window.sharing import arrival_dialog, host_dialog, joiners_dialog, share_dialogs


class SharingTalk(QObject):
    """Opens the dialogs that sharing needs over a page; each answers by what it was given to call."""

    def __init__(self, desk: PolicyDesk, sharing: Sharing, looks: Looks, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._told: tuple[joining.Asking, ...] = ()
        self._invited = False
        self._sharing = sharing
        self._looks = looks
        self._page = page
        sharing.settling_wanted.connect(self._settle)
        sharing.login_wanted.connect(self._ask_login)
        sharing.host_wanted.connect(self._ask_about_host)
        sharing.rewritten.connect(self._ask_about_rewriting)
        sharing.changed.connect(self._tell_who_asks)

    def ask_address(self) -> None:
        """Ask where to share, and begin."""
        dialog = share_dialogs.ShareDialog(self._sharing.shared.address or "", self._page)
        dialog.accepted.connect(lambda: self._sharing.set_address(dialog.address()))
        dialog.open()

    def _tell_who_asks(self) -> None:
        """Tell a publisher who asks to join, and whoever is not among the people how to ask."""
        session, shared = self._desk.session, self._sharing.shared
        if shared.address is None or shared.doing is not Doing.NOTHING:
            return
        me = persons.person_of(session.base_policy.people, session.author.email)
        if shared.asks and shared.asks != self._told and (me is None or me.has_role(persons.PUBLISHER)):
            self._told = shared.asks
            names = joined(", ", (one.person.name for one in shared.asks))
            words = filled(self.tr("{names} would like to join this policy."), names=names)
            self._sharing.told.emit(Message(words, button=self.tr("Look…"), answer=self._show_asking, about="joining"))
        elif shared.stranger and not self._invited:
            self._invited = True
            words = self.tr("You are not among the people of this policy. Ask to join, so that your work counts.")
            ask = self._sharing.ask_to_join
            self._sharing.told.emit(Message(words, button=self.tr("Ask to join"), answer=ask, about="joining"))

    def _show_asking(self) -> None:
        self._desk.settling.emit()
        dialog = joiners_dialog.JoinersDialog(self._desk.policy, self._sharing.shared.asks, self._page)
        dialog.accepted.connect(lambda: self._take_in(dialog))
        dialog.open()

    def _take_in(self, dialog: "joiners_dialog.JoinersDialog") -> None:
        session = self._desk.session
        try:
            self._desk.submit(dialog.edit(session.author, session.keys))
        except store_errors.StoreError as error:
            self._desk.failed.emit(error)

    def ask_to_join(self) -> None:
        """Ask the team to be taken in, or say why there is nothing to ask."""
        session = self._desk.session
        if persons.person_of(session.base_policy.people, session.author.email) is None:
            self._sharing.ask_to_join()
        else:
            words = self.tr("You are among the people of this policy already.")
            self._sharing.told.emit(Message(words, about="joining", passing=True))

    def _settle(self, arrival: "meeting.Arrival", answer: "Callable[[meeting.Answers], None]") -> None:
        dialog = arrival_dialog.ArrivalDialog(
            arrival,
            self._looks.theme,
            self.tr("Two people changed the same words. Choose which words stay; nothing is lost meanwhile."),
            self.tr("Take these words and share"),
            self._page,
        )
        dialog.settled.connect(answer)
        dialog.rejected.connect(self._sharing.give_up)
        dialog.open()

    def _ask_login(self, address: str, answer: "Callable[[remote.Login | None], None]") -> None:
        dialog = share_dialogs.LoginDialog(address, self._looks.preferences.email, self._page)
        dialog.finished.connect(
            lambda result: answer(dialog.login() if result == QDialog.DialogCode.Accepted.value else None)
        )
        dialog.open()

    def _ask_about_host(self, key: "host_keys.HostKey", answer: Callable[[bool], None]) -> None:
        dialog = host_dialog.HostDialog(key, self._page)
        dialog.finished.connect(lambda result: answer(result == QDialog.DialogCode.Accepted.value))
        dialog.open()

    def _ask_about_rewriting(self, error: "errors.RemoteRewritten", answer: Callable[[bool], None]) -> None:
        dialog = share_dialogs.RewrittenDialog(error, self._page)
        dialog.finished.connect(lambda result: answer(result == QDialog.DialogCode.Accepted.value))
        dialog.open()
