"""When somebody left or a key is lost and nobody is left to agree: three ways on, and what follows from each (R7)."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.policy.policy import Policy
from editor.text.steering import addressed
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.form_dialog import FormDialog


class Way(Enum):
    """How one goes on: a key made for that day, that key used, or the people put in force in the open."""

    MAKE = "make"
    KEY = "key"
    ANEW = "anew"


@dataclass(frozen=True, slots=True)
class RecoveryWish:
    """What was chosen: the file of the key (for the first two ways), who goes, and why (for the last)."""

    way: Way
    file: Path | None
    leaving: tuple[str, ...]
    reason: str


class RecoverDialog(FormDialog):
    """Asks for one of the ways. `is_named` says whether the last release names a key of recovery."""

    def __init__(self, policy: Policy, email: str, parent: QWidget, *, is_named: bool) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Somebody left, or a key is lost"))
        self._words: dict[Way, tuple[str, str, str]] = {
            Way.MAKE: (
                self.tr("Make a key of recovery for that day"),
                self.tr(
                    "Keep its file off this computer. It counts from the next release on, and puts people in force."
                ),
                self.tr("Make the key"),
            ),
            Way.KEY: (
                self.tr("Use the key of recovery"),
                self.tr("You are in force as a publisher at once. “verify” will always say so."),
                self.tr("Put me in force"),
            ),
            Way.ANEW: (
                self.tr("Begin anew in the open, without such a key"),
                self.tr(
                    "“verify” names it as broken to everybody who does not know of it. Tell them which version it is."
                ),
                self.tr("Begin anew"),
            ),
        }
        self._group = QButtonGroup(self)
        self._note, self._file, self._reason = QLabel(), QLineEdit(), QLineEdit()
        self._file.setAccessibleName(self.tr("File of the key"))
        self._reason.setAccessibleName(self.tr("Why"))
        self._leaving = {one.email: QCheckBox(addressed(one.name, one.email)) for one in policy.people}
        self._leaving.pop(next((one for one in self._leaving if one.casefold() == email.casefold()), ""), None)
        self._put_ways(is_named=is_named)
        self._put_fields()
        self.explain(
            self.tr(
                "While somebody else can still agree, change the people under “People and review rule…” instead;"
                " whoever goes may agree as well. These are the ways on where nobody can."
            )
        )
        self._show_way()

    def wish(self) -> RecoveryWish:
        """What was chosen."""
        way = self._way()
        file = None if way is Way.ANEW else Path(self._file.text().strip()).expanduser()
        gone = () if way is Way.MAKE else tuple(email for email, box in self._leaving.items() if box.isChecked())
        return RecoveryWish(way, file, gone, " ".join(self._reason.text().split()) if way is Way.ANEW else "")

    @override
    def problem(self) -> str:
        way, file = self._way(), self._file.text().strip()
        if way is Way.ANEW:
            return "" if self._reason.text().strip() else self.tr("Say why: whoever verifies this policy reads it.")
        if not file:
            return self.tr("Choose a file for the key.") if way is Way.MAKE else self.tr("Choose the file of the key.")
        if way is Way.MAKE and Path(file).expanduser().exists():
            return self.tr("That file exists already. Choose a new one.")
        return ""

    def _way(self) -> Way:
        return list(Way)[self._group.checkedId()]

    def _put_ways(self, *, is_named: bool) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(GRID)
        for number, way in enumerate(Way):
            button = QRadioButton(self._words[way][0])
            button.setEnabled(way is not Way.KEY or is_named)
            if not button.isEnabled():
                button.setToolTip(self.tr("The last release names no key of recovery."))
            self._group.addButton(button, number)
            ways.addWidget(button)
        self._note.setWordWrap(True)
        set_look(self._note, "secondary")
        ways.addWidget(self._note)
        self.column.insertLayout(0, ways)
        wanted = Way.KEY if is_named else Way.MAKE
        self._group.button(list(Way).index(wanted)).setChecked(True)
        self._group.idClicked.connect(lambda _: self._show_way())

    def _put_fields(self) -> None:
        row, browse = QHBoxLayout(), QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._choose)
        row.addWidget(self._file, 1)
        row.addWidget(browse)
        self._file_row = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        self._file_row.setLayout(row)
        people = QVBoxLayout()
        people.setContentsMargins(0, 0, 0, 0)
        for box in self._leaving.values():
            people.addWidget(box)
        self._people = QWidget()
        self._people.setLayout(people)
        self.form.addRow(self.tr("File of the key"), self._file_row)
        self.form.addRow(self.tr("Who leaves"), self._people)
        self.form.addRow(self.tr("Why"), self._reason)

    def _show_way(self) -> None:
        way = self._way()
        _, note, confirm = self._words[way]
        self._note.setText(note)
        self.confirm.setText(confirm)
        self.form.setRowVisible(self._file_row, way is not Way.ANEW)
        self.form.setRowVisible(self._people, way is not Way.MAKE and bool(self._leaving))
        self.form.setRowVisible(self._reason, way is Way.ANEW)
        self.say("")

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("File of the key"), str(Path.home()))
        making = self._way() is Way.MAKE
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if making else QFileDialog.FileMode.ExistingFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if making else QFileDialog.AcceptMode.AcceptOpen)
        dialog.fileSelected.connect(self._file.setText)
        dialog.open()
