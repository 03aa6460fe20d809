"""The keys of every command, to be looked at and changed."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.text.steering import filled
from editor.window.appearance.theme import GRID, set_look
from editor.window.commands.actions import Actions, shown_keys
from editor.window.commands.keys import taken_keys
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.widgets.rows.rows import RowDelegate

_ID = Qt.ItemDataRole.UserRole


class KeysForm(QWidget):
    """`changed` carries the keys that a person chose, by the ids of commands; empty keys are none."""

    changed = Signal(object)

    def __init__(self, actions: Actions[Any], chosen: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._chosen = dict(chosen)
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(self.tr("Keys of the commands"))
        self.rows.setItemDelegate(RowDelegate(self.rows))
        self.rows.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.rows.setRootIsDecorated(False)
        self.rows.setAllColumnsShowFocus(True)
        self.rows.header().setStretchLastSection(False)
        self.rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for command in actions.commands():
            item = QTreeWidgetItem([command.shown_words(), shown_keys(actions.action(command.id))])
            item.setData(0, _ID, command.id)
            self.rows.addTopLevelItem(item)
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(self.tr("New keys"))
        self.use, self.none, self.first = QPushButton(), QPushButton(), QPushButton()
        self.use.setText(self.tr("Use these keys"))
        self.none.setText(self.tr("No keys"))
        self.first.setText(self.tr("Back to the default"))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        set_look(self.problem, "problem")
        self.problem.hide()
        row = FlowLayout(2 * GRID)
        for widget in (self.field, self.use, self.none, self.first):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * GRID, 0, 0)
        column.setSpacing(3 * GRID)
        column.addWidget(self.rows, 1)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.use.clicked.connect(self._use)
        self.none.clicked.connect(lambda: self._give(""))
        self.first.clicked.connect(lambda: self._give(None))
        if (top := self.rows.topLevelItem(0)) is not None:
            self.rows.setCurrentItem(top)

    def _use(self) -> None:
        keys = self.field.keySequence()
        if keys.isEmpty():
            self._say(self.tr("Press the keys in the field first."))
            return
        command = self._command()
        for other in self._actions.commands():
            if other.id != command and keys in self._actions.action(other.id).shortcuts():
                self._say(filled(self.tr("“{command}” has these keys."), command=other.shown_words()))
                return
        if keys.toString() in {QKeySequence(one).toString() for one in taken_keys()}:
            self._say(self.tr("Input methods or the system use these keys, so they may never reach Dateline."))
        else:
            self._say("")
        self._give(keys.toString(), quiet=True)

    def _give(self, keys: str | None, *, quiet: bool = False) -> None:
        if not quiet:
            self._say("")
        command = self._command()
        if keys is None:
            self._chosen.pop(command, None)
        else:
            self._chosen[command] = keys
        self._actions.use_keys(self._chosen)
        for row in range(self.rows.topLevelItemCount()):
            item = self.rows.topLevelItem(row)
            if item is not None:
                item.setText(1, shown_keys(self._actions.action(str(item.data(0, _ID)))))
        self.changed.emit(dict(self._chosen))

    def _command(self) -> str:
        item = self.rows.currentItem()
        return "" if item is None else str(item.data(0, _ID))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
