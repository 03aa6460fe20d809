"""Who asks to join: their names and keys, and the roles that a publisher gives them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QGroupBox, QLabel, QVBoxLayout, QWidget

from editor.desk.team.joining import Asking, accept, host_joins
from editor.policy.editing.edits import Batch, Edit, apply
from editor.policy.people import Person, person_of
from editor.policy.policy import Policy
from editor.store.history import Author
from editor.store.signing.keys import KeyStore
from editor.store.signing.signatures import fingerprint
from editor.text.steering import IN_A_ROW, addressed, filled, joined, visible
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.form_dialog import FormDialog
from editor.window.words.role_names import offered_roles, role_words

_COLUMNS = 3


class JoinersDialog(FormDialog):
    """Takes in those who are given a role; who is given none asks again."""

    def __init__(self, policy: Policy, asks: tuple[Asking, ...], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Who asks to join"))
        self.confirm.setText(self.tr("Take them in"))
        self.explain(
            self.tr(
                "Compare the fingerprint of the key with the person before you take them in, by telephone for instance."
                " Their roles hold from the next release on; a change of the people is itself reviewed. Once they are"
                " in, everybody signs: you get a key where you have none."
            )
        )
        self._policy = policy
        self._roles: dict[Asking, dict[str, QCheckBox]] = {}
        for place, one in enumerate(asks):
            self.column.insertWidget(1 + place, self._box(one))

    def edit(self, author: Author, keys: KeyStore | None) -> Edit:
        """The people with those who were given a role, and with whoever takes them in, who gets a key first."""
        edits: list[Edit] = []
        policy = self._policy
        taken = any(box.isChecked() for boxes in self._roles.values() for box in boxes.values())
        if taken and keys is not None and (own := host_joins(policy, author, keys)) is not None:
            edits.append(own)
            policy = apply(policy, own)
        for one, boxes in self._roles.items():
            roles = tuple(role for role, box in boxes.items() if box.isChecked())
            if roles:
                edits.append(accept(policy, one, roles))
                policy = apply(policy, edits[-1])
        return Batch(tuple(edits))

    def _box(self, one: Asking) -> QWidget:
        box = QGroupBox(visible(addressed(one.person.name, one.person.email), IN_A_ROW))
        column = QVBoxLayout(box)
        key = QLabel(filled(self.tr("Key: {fingerprint}"), fingerprint=fingerprint(one.person.keys[0])))
        key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(key)
        if not one.is_signed:
            warning = QLabel(self.tr("The request is not signed with this key. Do not take it in; ask the person."))
            warning.setWordWrap(True)
            set_look(warning, "problem")
            column.addWidget(warning)
        known = person_of(self._policy.people, one.person.email)
        sure = None if known is None else self._add_warning(column, known)
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * GRID)
        offered = offered_roles(self._policy)
        boxes: dict[str, QCheckBox] = {}
        for place, (role, words) in enumerate(zip(offered, role_words(offered), strict=True)):
            boxes[role] = QCheckBox(words)
            boxes[role].setEnabled(one.is_signed and sure is None)
            if one.is_signed and sure is not None:
                sure.toggled.connect(boxes[role].setEnabled)
                sure.toggled.connect(lambda on, box=boxes[role]: box.setChecked(on and box.isChecked()))
            grid.addWidget(boxes[role], place // _COLUMNS, place % _COLUMNS)
        column.addLayout(grid)
        self._roles[one] = boxes
        return box

    def _add_warning(self, column: QVBoxLayout, known: Person) -> QCheckBox:
        """What a second key of somebody known could do, and the tick that says they were asked."""
        roles = joined(", ", role_words(known.roles)) or self.tr("no role yet")
        words = self.tr("{name} is among the people already ({roles}). Whoever holds this key could do all of that.")
        warning = QLabel(filled(words, name=known.name, roles=roles))
        warning.setTextFormat(Qt.TextFormat.PlainText)
        warning.setWordWrap(True)
        set_look(warning, "problem")
        column.addWidget(warning)
        sure = QCheckBox(filled(self.tr("I asked {name}: this is their new key"), name=known.name))
        column.addWidget(sure)
        return sure
