"""What sharing asks a person: where, under which name, and whether to go on with a history that was written anew."""

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from editor.store.remotes.errors import BadAddress, RemoteRewritten
from editor.store.remotes.remote import Login, checked_address
from editor.text.steering import filled, visible
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.messages import failure_words


class ShareDialog(FormDialog):
    """Asks for the address at which a team's copies meet."""

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Share the policy"))
        self.confirm.setText(self.tr("Share here"))
        self.explain(
            self.tr(
                "Any git host will do, and so will a folder that your team can reach. Ask for an empty "
                "repository, and write its address here. Your texts and their whole history go there; nobody's "
                "work is overwritten."
            )
        )
        self._address = QLineEdit(address)
        self._address.setPlaceholderText("https://host/team/policy.git")
        self._address.setAccessibleName(self.tr("Address"))
        self.form.addRow(self.tr("Address"), self._address)

    def address(self) -> str:
        """The address as git knows it."""
        return checked_address(self._address.text())

    @override
    def problem(self) -> str:
        try:
            self.address()
        except BadAddress as error:
            return failure_words(error)
        return ""


class LoginDialog(FormDialog):
    """Asks for a name and a password, which are kept until the policy is closed and written nowhere."""

    def __init__(self, address: str, name: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Who is asking?"))
        self.confirm.setText(self.tr("Go on"))
        self.explain(
            filled(
                self.tr(
                    "{address} wants to know who asks. Most hosts take a token in place of the password. It is not "
                    "kept; set up a git credential helper and you are not asked again."
                ),
                address=visible(address),
            )
        )
        self._name, self._password = QLineEdit(name), QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._name.setAccessibleName(self.tr("Name"))
        self._password.setAccessibleName(self.tr("Password or token"))
        self.form.addRow(self.tr("Name"), self._name)
        self.form.addRow(self.tr("Password or token"), self._password)

    def login(self) -> Login:
        """What was typed."""
        return Login(self._name.text().strip(), self._password.text())

    @override
    def problem(self) -> str:
        return "" if self._name.text().strip() and self._password.text() else self.tr("Enter both.")


class RewrittenDialog(FormDialog):
    """Tells that something was taken out of the shared history; going on is never the answer to Return."""

    def __init__(self, error: RemoteRewritten, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("The shared history was rewritten"))
        self.explain(failure_words(error))
        self.confirm.setText(self.tr("Go on with the new history"))
        self.ask_with_care()
