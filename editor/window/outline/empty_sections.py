"""What stands in the place of the sections while there is none: what they are for, and how to get the first."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.window.appearance.theme import GRID, set_look
from editor.window.commands.actions import Actions, without_letter
from editor.window.commands.commands import Situation
from editor.window.outline.outline_view import OutlineView
from editor.window.work.policy_desk import PolicyDesk

_WAYS = ("section.add", "policy.import")


class EmptySections(QWidget):
    """Stands beside an outline in its column, and is shown in its place while the policy has no section."""

    def __init__(self, desk: PolicyDesk, outline: OutlineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outline = outline
        self._words = QLabel()
        self._words.setWordWrap(True)
        set_look(self._words, "secondary")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(self._words)
        self._column.addStretch()
        desk.touched.connect(self._turn)
        self._ways: list[tuple[QPushButton, QAction]] = []
        self._retranslate()
        # What has no parent yet would be shown as a window.
        (self if desk.policy.sections else outline).hide()

    def equip(self, actions: Actions[Situation]) -> None:
        """Put the commands that make a first section under the words."""
        for place, name in enumerate(_WAYS, start=1):
            button = QPushButton()
            self._ways.append((button, actions.action(name)))
            button.clicked.connect(lambda _=False, name=name: actions.give(name))
            self._column.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._ways[0][0])
        self._retranslate()

    def _turn(self, _: object = None) -> None:
        empty = not self._desk.policy.sections
        self.setVisible(empty)
        self._outline.setVisible(not empty)

    def _retranslate(self) -> None:
        words = self.tr("A policy is written in sections, which are translated and approved one by one.")
        self._words.setText(words)
        for button, action in self._ways:
            button.setText(without_letter(action.text()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
