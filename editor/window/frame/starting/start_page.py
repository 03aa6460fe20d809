"""The first page: begin, open, import, the sample, and the policies opened last."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.window.appearance.theme import GRID, make_primary, set_look
from editor.window.commands.actions import Actions, without_letter
from editor.window.commands.commands import Situation
from editor.window.frame.starting.recent_policies import RecentPolicies

_CHOICES = ("policy.new", "policy.open", "policy.join", "policy.import", "files.compare", "policy.sample")
_COLUMN, _CARDS = 75 * GRID, 150 * GRID


class StartPage(QWidget):
    """Shown while no policy is open. `folder_wanted` carries a folder of the recent list."""

    folder_wanted = Signal(str)

    def __init__(self, actions: Actions[Situation], state: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._title, self._motto, self._recent_title, self._nothing = QLabel(), QLabel(), QLabel(), QLabel()
        set_look(self._title, "page-title")
        set_look(self._recent_title, "pane-title")
        for label in (self._motto, self._nothing):
            label.setWordWrap(True)
            set_look(label, "secondary")
        self._buttons = {command: QPushButton() for command in _CHOICES}
        make_primary(self._buttons["policy.new"])
        for command, button in self._buttons.items():
            button.clicked.connect(lambda _=False, given=command: actions.give(given))
        self._recent = RecentPolicies(state)
        self._recent.wanted.connect(self.folder_wanted)
        self.setFocusProxy(self._buttons["policy.new"])
        self._lay_out()
        self._retranslate()

    def show_recent(self, folders: Sequence[str], waits: Mapping[str, tuple[int, ...]] = MappingProxyType({})) -> None:
        """The folders opened last, newest first, each with how much waited for this person there."""
        self._recent.show_folders(folders, {folder: sum(counts) for folder, counts in waits.items()})
        self._recent.setVisible(bool(folders))
        self._nothing.setVisible(not folders)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(3 * GRID)
        left.addWidget(self._title)
        left.addWidget(self._motto)
        left.addSpacing(2 * GRID)
        for button in self._buttons.values():
            left.addWidget(button)
        left.addStretch()
        right.addWidget(self._recent_title)
        right.addWidget(self._nothing)
        right.addWidget(self._recent, 1)
        right.addStretch()
        right.setStretchFactor(self._recent, 100)
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 24 * GRID, 0, 12 * GRID)
        row.setSpacing(16 * GRID)
        for column, wide in ((left, _COLUMN), (right, _CARDS)):
            holder = QWidget()
            holder.setMaximumWidth(wide)
            holder.setMinimumWidth(_COLUMN)
            holder.setLayout(column)
            row.addWidget(holder, wide)
        whole = QHBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(sheet, 1000)
        whole.addStretch(1)
        sheet.setMaximumWidth(_COLUMN + _CARDS + 16 * GRID)

    def _retranslate(self) -> None:
        self._title.setText("Dateline")
        self._motto.setText(self.tr("A policy in many languages, kept in step, under an honest date."))
        self._recent_title.setText(self.tr("Opened last"))
        self._nothing.setText(self.tr("Policies that you open are listed here."))
        self._recent.setAccessibleName(self.tr("Opened last"))
        for command, button in self._buttons.items():
            action = self._actions.action(command)
            button.setText(without_letter(action.text()))
            button.setToolTip(action.toolTip())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class NoticePage(QWidget):
    """A calm page that says one thing, such as why a policy did not open, with a button or two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._words = QLabel(), QLabel()
        set_look(self._title, "page-title")
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout()
        self._row.setSpacing(2 * GRID)
        sheet = QWidget()
        sheet.setFixedWidth(140 * GRID)
        column = QVBoxLayout(sheet)
        column.setSpacing(4 * GRID)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addLayout(self._row)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.addWidget(sheet, 1, Qt.AlignmentFlag.AlignHCenter)

    def say(self, title: str, words: str, buttons: Sequence[QPushButton] = ()) -> None:
        """Show this, with these buttons; the first one is the way on."""
        self._title.setText(title)
        self._words.setText(words)
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for place, button in enumerate(buttons):
            if place == 0:
                make_primary(button)
            self._row.addWidget(button)
        self._row.addStretch()
