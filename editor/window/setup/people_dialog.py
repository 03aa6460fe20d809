"""Who works on the policy: names, roles and keys, and how many must agree before a release."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from editor.desk.session.identity import new_person_id
from editor.policy.editing.edits import Batch, Edit, SetPeople
from editor.policy.editing.review_edits import SetReviewRule
from editor.policy.people import AUTHOR, PUBLISHER, REVIEWER, TRANSLATOR, Person, ReviewRule, bare_key, is_signer
from editor.policy.policy import Policy
from editor.store.errors import StoreError
from editor.store.history import Author
from editor.store.signing.keys import KeyStore
from editor.store.signing.people_flaws import people_flaw
from editor.store.signing.signatures import fingerprint
from editor.text.steering import filled, joined
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, pad_number
from editor.window.setup.identity_form import is_name
from editor.window.setup.language_numbers import LanguageNumbers
from editor.window.setup.role_button import RoleButton
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.messages import failure_words
from editor.window.words.role_names import offered_roles

_NAME, _EMAIL, _ROLES, _KEYS = range(4)


class PeopleDialog(FormDialog):
    """Shows the people of a policy and gives what was changed as one edit."""

    def __init__(self, policy: Policy, author: Author, keys: KeyStore, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("People and review rule"))
        self.confirm.setText(self.tr("Set the people"))
        open_at(self, 210 * GRID, 130 * GRID, parent)
        self._policy = policy
        self._author = author
        self._keys = keys
        self._table = QTableWidget(0, 4)
        self._table.setAccessibleName(self.tr("People"))
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.verticalHeader().hide()
        self._table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("E-mail"), self.tr("Roles"), self.tr("Signs with")]
        )
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(_ROLES, QHeaderView.ResizeMode.Stretch)
        for column in (_NAME, _EMAIL, _KEYS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for person in policy.people:
            self._add_row(person.name, person.email, person.roles, person.keys)
        self._put_rule(policy.review)
        self._put_people()

    def edit(self) -> Edit:
        """What differs from the policy as it was shown, as one step."""
        edits: list[Edit] = []
        if (people := self._people()) != self._policy.people:
            edits.append(SetPeople(people))
        if (rule := self._rule()) is not None and rule != self._policy.review:
            edits.append(SetReviewRule(rule))
        return Batch(tuple(edits))

    @override
    def problem(self) -> str:
        emails: set[str] = set()
        for row in range(self._table.rowCount()):
            name, email = self._word(row, _NAME), self._word(row, _EMAIL)
            if not is_name(name):
                return filled(self.tr("Write a name in row {row}, without < and >."), row=row + 1)
            if not is_signer(email):
                return filled(self.tr("Write an e-mail address in row {row}, such as lin@example.com."), row=row + 1)
            if email.casefold() in emails:
                return filled(self.tr("{email} is listed twice."), email=email)
            emails.add(email.casefold())
        if not self._table.rowCount():
            return self.tr("At least one person is needed.")
        if self._rule() is None:
            return self.tr("Tick a role that approves texts.")
        if flaw := people_flaw(self._people()):
            return filled(self.tr("These people cannot stay so: {problem}."), problem=flaw)
        return ""

    def _people(self) -> tuple[Person, ...]:
        known = {person.email.casefold(): person for person in self._policy.people}
        rows = dict(enumerate(self._policy.people))
        people: list[Person] = []
        for row in range(self._table.rowCount()):
            name, email = self._word(row, _NAME), self._word(row, _EMAIL)
            stood = self._stood(row)
            before = rows.get(stood) if stood is not None else known.get(email.casefold())
            taken = Policy(self._policy.source, (), {}, people=(*self._policy.people, *people))
            person = before.id if before is not None else new_person_id(taken, email)
            people.append(Person(person, name, email, self._roles(row), self._row_keys(row)))
        return tuple(people)

    def _rule(self) -> ReviewRule | None:
        """The rule as it is written, None where it makes no sense."""
        if not self._approving.roles:
            return None
        number = self._number.value()
        approvals = None if number < 0 else number
        kept = self._policy.review.recovery
        return ReviewRule(approvals, self._languages.numbers(), self._approving.roles, self._inherit.isChecked(), kept)

    # Laying out

    def _put_rule(self, rule: ReviewRule) -> None:
        self._number = QSpinBox()
        pad_number(self._number)
        self._number.setRange(-1, 9)
        self._number.setSpecialValueText(self.tr("one, from the second person on"))
        self._number.setValue(-1 if rule.approvals is None else rule.approvals)
        self._number.setAccessibleName(self.tr("Approvals needed"))
        self._languages = LanguageNumbers(self._policy.tags, rule.languages, self.tr("Approvals needed"))
        self._approving = RoleButton((REVIEWER, TRANSLATOR, AUTHOR, PUBLISHER), rule.roles)
        self._approving.name(self.tr("Roles that approve texts"))
        self._inherit = QCheckBox(self.tr("An exact conversion inherits the approval of its source"))
        self._inherit.setChecked(rule.inherit)
        self.form.addRow(self.tr("Approvals needed"), self._number)
        self.form.addRow(self.tr("Other numbers by language"), self._languages)
        self.form.addRow(self.tr("Roles that approve texts"), self._approving)
        self.form.addRow(self._inherit)

    def _put_people(self) -> None:
        row = FlowLayout(2 * GRID)
        for words, answer in (
            (self.tr("Add a person"), self._add_person),
            (self.tr("Remove the person"), self._remove_person),
            (self.tr("Make a key for me"), self._make_key),
            (self.tr("Use one of my keys…"), self._choose_key),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, give=answer: give())
            row.addWidget(button)
        self.column.insertWidget(0, self._table, 1)
        self.column.insertLayout(1, row)
        self.explain(
            self.tr(
                "“Reviewer” without a language is for every language, for facts and titles. Once anyone has a key,"
                " versions and approvals are signed. Another publisher has to approve changes to people and rule."
            )
        )

    def _add_row(self, name: str, email: str, roles: Iterable[str], keys: Iterable[str], *, new: bool = False) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        for column, words in ((_NAME, name), (_EMAIL, email)):
            self._table.setItem(row, column, QTableWidgetItem(words))
        button = RoleButton(offered_roles(self._policy), roles)
        button.name(filled(self.tr("Roles of {name}"), name=name or self.tr("the new person")))
        self._table.setCellWidget(row, _ROLES, button)
        self._table.setRowHeight(row, button.sizeHint().height() + GRID)
        item = QTableWidgetItem()
        item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        self._table.setItem(row, _KEYS, item)
        self._cell(row, _NAME).setData(Qt.ItemDataRole.UserRole, None if new else row)
        self._show_keys(row, tuple(keys))

    def _show_keys(self, row: int, keys: tuple[str, ...]) -> None:
        item = self._cell(row, _KEYS)
        item.setData(Qt.ItemDataRole.UserRole, list(keys))
        prints = [fingerprint(bare_key(key)) for key in keys]
        item.setText(joined(", ", (one[:15] + "…" for one in prints)) or self.tr("no key"))
        item.setToolTip("\n".join(prints))

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        item = self._table.item(row, column)
        assert item is not None
        return item

    def _word(self, row: int, column: int) -> str:
        return " ".join(self._cell(row, column).text().split())

    def _roles(self, row: int) -> tuple[str, ...]:
        button = self._table.cellWidget(row, _ROLES)
        return button.roles if isinstance(button, RoleButton) else ()

    def _row_keys(self, row: int) -> tuple[str, ...]:
        return tuple(self._cell(row, _KEYS).data(Qt.ItemDataRole.UserRole))

    def _stood(self, row: int) -> int | None:
        found = self._cell(row, _NAME).data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, int) else None

    # What is done

    def _add_person(self) -> None:
        self._add_row("", "", ("reviewer:*",), (), new=True)
        self._table.setCurrentCell(self._table.rowCount() - 1, _NAME)
        self._table.editItem(self._cell(self._table.rowCount() - 1, _NAME))

    def _remove_person(self) -> None:
        if self._table.currentRow() >= 0:
            self._table.removeRow(self._table.currentRow())

    def _make_key(self) -> None:
        try:
            self._take_key(self._keys.make())
        except StoreError as error:
            self.say(failure_words(error))

    def _choose_key(self) -> None:
        dialog = QFileDialog(self, self.tr("An Ed25519 key of yours"), str(Path.home() / ".ssh"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._bring_key)
        dialog.open()

    def _bring_key(self, file: str) -> None:
        try:
            self._take_key(self._keys.bring(Path(file)))
        except StoreError as error:
            self.say(failure_words(error))

    def _take_key(self, key: str) -> None:
        """Give a key to whoever sits here, who joins the people where they are not among them yet."""
        self.say("")
        mine = self._author.email.casefold()
        row = next((one for one in range(self._table.rowCount()) if self._word(one, _EMAIL).casefold() == mine), None)
        if row is None:
            self._add_row(self._author.name, self._author.email, (), (), new=True)
            row = self._table.rowCount() - 1
        self._show_keys(row, tuple(dict.fromkeys((*self._row_keys(row), key))))
