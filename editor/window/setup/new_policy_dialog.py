"""A new policy: its title, its languages, its time zone and notice, and the folder it lives in."""

import zoneinfo
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget
from typing_extensions import override

from editor.policy.errors import PolicyError
from editor.policy.language import Tag
from editor.store.errors import StoreError
from editor.store.new_folder import ask_for_new_folder
from editor.window.appearance.theme import GRID, pad_number
from editor.window.setup.language_dialog import chosen_language, language_items, language_named
from editor.window.widgets.chip_field import ChipField
from editor.window.widgets.form_dialog import FormDialog, chosen_value, searchable
from editor.window.words.messages import failure_words

NOTICE_DAYS = 30
_MOST_DAYS = 3650


@dataclass(frozen=True, slots=True)
class NewPolicy:
    """What a new policy begins with."""

    title: str
    source: Tag
    languages: tuple[Tag, ...]
    time_zone: str
    notice_days: int
    folder: Path


class NewPolicyDialog(FormDialog):
    """Asks for a new policy. With `title` and `source` given (an import), the dialog asks for the rest."""

    def __init__(self, home: Path, parent: QWidget, *, title: str = "", source: str = "zh-Hant") -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("New policy"))
        self.confirm.setText(self.tr("Begin the policy"))
        self._home = home
        self._title = QLineEdit(title)
        self._title.setAccessibleName(self.tr("Title"))
        self._source = searchable(language_items(), source, self.tr("Written in"))
        self._others = ChipField(language_items(), (), self.tr("Other languages"), language_named)
        self._zone = searchable([(name, name) for name in time_zones()], system_time_zone(), self.tr("Time zone"))
        self._notice = QSpinBox()
        pad_number(self._notice)
        self._notice.setAccessibleName(self.tr("Days of notice"))
        self._notice.setRange(0, _MOST_DAYS)
        self._notice.setValue(NOTICE_DAYS)
        self._folder = QLineEdit()
        self._folder.setAccessibleName(self.tr("Folder"))
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        self.form.addRow(self.tr("Title"), self._title)
        self.form.addRow(self.tr("Written in"), self._source)
        self.form.addRow(self.tr("Other languages"), self._others)
        self.form.addRow(self.tr("Time zone"), self._zone)
        self.form.addRow(self.tr("Days of notice"), self._notice)
        self.form.addRow(self.tr("Folder"), row)
        self._suggested = ""
        self._title.textChanged.connect(self._suggest)
        self._suggest()

    def value(self) -> NewPolicy:
        """What was asked for; a PolicyError where a language is none."""
        source = chosen_language(chosen_value(self._source))
        others = tuple(dict.fromkeys(map(chosen_language, self._others.values)))
        return NewPolicy(
            title=" ".join(self._title.text().split()),
            source=source,
            languages=tuple(one for one in others if one != source),
            time_zone=chosen_value(self._zone),
            notice_days=self._notice.value(),
            folder=Path(self._folder.text().strip()).expanduser(),
        )

    @override
    def problem(self) -> str:
        try:
            wanted = self.value()
        except PolicyError as error:
            return failure_words(error)
        if not wanted.title:
            return self.tr("Give the policy a title.")
        if wanted.time_zone not in time_zones():
            return self.tr("Choose a time zone from the list, such as Asia/Taipei.")
        if not self._folder.text().strip() or not wanted.folder.is_absolute():
            return self.tr("Choose a folder for the policy.")
        try:
            ask_for_new_folder(wanted.folder)
        except StoreError as error:
            return failure_words(error)
        return ""

    def _suggest(self) -> None:
        """A folder named after the title, until a person wrote another one."""
        if self._folder.text() == self._suggested:
            name = "".join(letter if letter.isalnum() or letter in "-_ " else "-" for letter in self._title.text())
            self._suggested = str(self._home / (name.strip(" -") or self.tr("Policy")))
            self._folder.setText(self._suggested)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the policy"), str(self._home))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()


def time_zones() -> list[str]:
    """The names of the tz database that stand for places, and UTC."""
    named = zoneinfo.available_timezones()
    return ["UTC", *sorted(name for name in named if "/" in name and not name.startswith("Etc/"))]


def system_time_zone() -> str:
    """The machine's own time zone, UTC where it has no name."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if name in time_zones() else "UTC"
