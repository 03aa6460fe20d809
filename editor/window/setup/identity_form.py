"""Who works here: the name and the e-mail address that stand beside every version this person makes."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.loading import pattern
from editor.window.appearance.theme import GRID, make_primary, set_look
from editor.window.widgets.form_dialog import FormDialog

_EMAIL = pattern(r"[^\s@<>\x00-\x1f]+@[^\s@<>\x00-\x1f]+")
_FORBIDDEN = pattern(r"[<>\x00-\x1f]")
_WIDTH = 110 * GRID


def is_name(words: str) -> bool:
    """Whether this can stand as the author of a version."""
    return bool(words.strip()) and _FORBIDDEN.search(words) is None


def is_email(words: str) -> bool:
    """Whether this looks like an e-mail address."""
    return _EMAIL.fullmatch(words.strip()) is not None


class IdentityPage(QWidget):
    """Asked once, before the first start page. `answered` carries name and e-mail."""

    answered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._why, self._problem = QLabel(), QLabel(), QLabel()
        set_look(self._title, "page-title")
        set_look(self._why, "secondary")
        set_look(self._problem, "problem")
        for label in (self._why, self._problem):
            label.setWordWrap(True)
        self._problem.hide()
        self._name, self._email = QLineEdit(), QLineEdit()
        self._name_label, self._email_label = QLabel(), QLabel()
        self._name_label.setBuddy(self._name)
        self._email_label.setBuddy(self._email)
        form = QFormLayout()
        form.setVerticalSpacing(3 * GRID)
        form.setHorizontalSpacing(4 * GRID)
        form.addRow(self._name_label, self._name)
        form.addRow(self._email_label, self._email)
        self._go = QPushButton()
        make_primary(self._go)
        self._go.clicked.connect(self._answer)
        self._email.returnPressed.connect(self._answer)
        self._name.returnPressed.connect(self._email.setFocus)
        sheet = QWidget()
        sheet.setFixedWidth(_WIDTH)
        column = QVBoxLayout(sheet)
        column.setSpacing(4 * GRID)
        column.addStretch(2)
        for widget in (self._title, self._why):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.addWidget(sheet, 1, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self._name)
        self._retranslate()

    def offer(self, name: str, email: str) -> None:
        """What the computer knows of the person, where they have typed nothing yet."""
        for field, known in ((self._name, name), (self._email, email)):
            field.setText(field.text() or known)

    def _answer(self) -> None:
        name, email = " ".join(self._name.text().split()), self._email.text().strip()
        problem = ""
        if not is_name(name):
            problem = self.tr("Write your name, without < and >.")
            self._name.setFocus()
        elif not is_email(email):
            problem = self.tr("Write an e-mail address, such as lin@example.com.")
            self._email.setFocus()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if not problem:
            self.answered.emit(name, email)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Who are you?"))
        self._why.setText(
            self.tr("Your name and e-mail stand beside every version that you save, and in what you publish.")
        )
        self._name_label.setText(self.tr("Name"))
        self._email_label.setText(self.tr("E-mail"))
        self._go.setText(self.tr("Continue"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class IdentityDialog(FormDialog):
    """Changes the name and the e-mail later."""

    def __init__(self, name: str, email: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Your name and e-mail"))
        self.confirm.setText(self.tr("Use them"))
        self._name, self._email = QLineEdit(name), QLineEdit(email)
        self._name.setAccessibleName(self.tr("Name"))
        self._email.setAccessibleName(self.tr("E-mail"))
        self.form.addRow(self.tr("Name"), self._name)
        self.form.addRow(self.tr("E-mail"), self._email)

    def name(self) -> str:
        """The name as it was typed."""
        return " ".join(self._name.text().split())

    def email(self) -> str:
        """The address as it was typed."""
        return self._email.text().strip()

    @override
    def problem(self) -> str:
        if not is_name(self.name()):
            return self.tr("Write your name, without < and >.")
        return "" if is_email(self.email()) else self.tr("Write an e-mail address, such as lin@example.com.")
