"""What is asked of a person before a folder from elsewhere is shared or signed for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.loading import later
from editor.text.steering import addressed, filled, visible
from editor.window.widgets.cards import Tone
from editor.window.widgets.form_dialog import FormDialog
from editor.window.widgets.messages import Message
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.store import errors as store_errors
    from editor.store.remotes import errors as remote_errors
    from editor.store.remotes import remote


class TrustDialog(FormDialog):
    """Says what trust in a folder lets Dateline do. Return never answers it."""

    def __init__(self, folder: str, address: str, signs_as: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self._address = address
        self.setWindowTitle(self.tr("Do you trust this folder?"))
        self.confirm.setText(self.tr("Trust this folder"))
        self.ask_with_care()
        words = [
            filled(
                self.tr(
                    "{folder} did not come from this computer. You can read and write its words without trusting it."
                ),
                folder=folder,
            )
        ]
        if address:
            share = self.tr("This folder wants to share with {address}: its versions and yours go there.")
            words.append(filled(share, address=visible(address)))
        if signs_as:
            sign = self.tr("Dateline will sign versions and approvals in it as {person}, with your key.")
            words.append(filled(sign, person=signs_as))
        words.append(self.tr("Trust it where you know who gave it to you. Programs that it names are never run."))
        self.explain("\n\n".join(words))


class TrustTalk(QObject):
    """Asks once for a folder; `told` carries a Message, `given` tells that the person trusts it now."""

    told = Signal(object)
    given = Signal()

    def __init__(self, desk: PolicyDesk, address: Callable[[], str | None], page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._address = address
        self._page = page

    def tell(self) -> None:
        """Say, without stopping anybody, that the folder is not trusted yet."""
        words = self.tr("This folder did not come from this computer. Nothing is shared or signed for it yet.")
        self.told.emit(Message(words, Tone.WARNING, self.tr("Do you trust it?…"), self.ask, about="trust"))

    def ask(self) -> None:
        """Ask whether the person trusts the folder, with what follows from it."""
        address, session = self._address() or "", self._desk.session
        if address and not _is_address(address):
            address = ""
        signs_as = addressed(session.author.name, session.author.email) if session.signer() is not None else ""
        dialog = TrustDialog(str(self._desk.folder), address, signs_as, self._page)
        dialog.accepted.connect(lambda: self._give(address or None))
        dialog.open()

    def _give(self, address: str | None) -> None:
        trust = self._desk.session.trust
        try:
            if trust is not None:
                trust.give(address)
        except store_errors.StoreError as error:
            self.told.emit(Message(failure_words(error), Tone.ERROR, about="trust"))
            return
        self.told.emit(Message(self.tr("You trust this folder now."), Tone.FINE, about="trust", passing=True))
        self.given.emit()


def _is_address(text: str) -> bool:
    try:
        remote.checked_address(text)
    except remote_errors.BadAddress:
        return False
    return True
