"""Dialogs that ask for a few values: opened, never waited for; they say what is wrong before they close."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.text.steering import IN_A_ROW, visible
from editor.window.appearance.theme import GRID, make_primary, set_look

_WIDTH = 115 * GRID
_AGAIN = 300
"""Milliseconds between two looks at whether what was wrong still is."""


class FormDialog(QDialog):
    """A form with one button that does what the dialog is for. A subclass fills `form` and says its `problem`."""

    def __init__(self, title: str, confirm: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(visible(title))
        self.setMinimumWidth(_WIDTH)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(4 * GRID)
        self.form.setVerticalSpacing(3 * GRID)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._again = QTimer(self, interval=_AGAIN)
        self._again.timeout.connect(self._look_again)
        set_look(self._problem, "problem")
        self.confirm = QPushButton(visible(confirm, IN_A_ROW))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        # Return is a new line in a field of some lines.
        QShortcut(QKeySequence("Ctrl+Return"), self, self.confirm.click)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        self.column.setSpacing(4 * GRID)
        self.column.addLayout(self.form)
        self.column.addWidget(self._problem)
        self.column.addWidget(self._buttons)
        # Only now: a button made the default before it stands in the dialog leaves Enter to another one.
        make_primary(self.confirm)

    def problem(self) -> str:
        """What keeps the dialog from doing what it is for; empty where nothing does."""
        return ""

    def ask_with_care(self) -> None:
        """Let Return cancel: what the button does is not to happen by a slip."""
        self.confirm.setAutoDefault(False)
        # Without another default, Qt would make the button the default again when the dialog is shown.
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)

    def say(self, words: str) -> None:
        """Show what is wrong, or nothing."""
        self._problem.setText(visible(words))
        self._problem.setVisible(bool(words))

    def explain(self, words: str) -> None:
        """A line of explanation over the form."""
        label = QLabel(visible(words))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        set_look(label, "secondary")
        self.column.insertWidget(0, label)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Qt would begin with the widget that was made first: the button.
        item = self.form.itemAt(0, QFormLayout.ItemRole.FieldRole) if self.form.rowCount() else None
        first = None if item is None else item.widget()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        super().showEvent(event)
        self._make_room()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Grow where words that wrap, or fields that grew, need more height in this width than Qt guessed."""
        width = max(self.width(), self.column.totalMinimumSize().width())
        needed = self.column.totalHeightForWidth(width) if self.column.hasHeightForWidth() else 0
        self.resize(width, max(needed, self.height()))

    @override
    def accept(self) -> None:
        words = self.problem()
        self.say(words)
        if words:
            self._again.start()
        else:
            super().accept()

    def _look_again(self) -> None:
        """Say no longer what is wrong once it is mended."""
        if self._problem.text() != visible(self.problem()):
            self._again.stop()
            self.say("")


class PromptDialog(FormDialog):
    """Asks for one line of words."""

    def __init__(
        self,
        title: str,
        label: str,
        confirm: str,
        parent: QWidget,
        *,
        text: str = "",
        needed: str = "",
    ) -> None:
        super().__init__(title, confirm, parent)
        self._needed = needed
        self._field = QLineEdit(text)
        self._field.setAccessibleName(visible(label))
        self._field.selectAll()
        self.form.addRow(visible(label, IN_A_ROW), self._field)

    def words(self) -> str:
        """What was typed."""
        return " ".join(self._field.text().split())

    @override
    def problem(self) -> str:
        return self._needed if self._needed and not self.words() else ""


def ask(dialog: PromptDialog, answer: Callable[[str], None]) -> None:
    """Open a prompt; the answer gets its words once they are confirmed."""
    dialog.accepted.connect(lambda: answer(dialog.words()))
    dialog.open()


def searchable(items: list[tuple[str, str]], chosen: str, name: str) -> QComboBox:
    """A list of (words, value) in which typing finds any part; `chosen` is the value it begins with."""
    combo = QComboBox()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.setAccessibleName(name)
    combo.setMaxVisibleItems(16)
    for words, value in items:
        combo.addItem(visible(words, IN_A_ROW), value)
    completer = QCompleter(combo.model(), combo)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    combo.setCompleter(completer)
    at = combo.findData(chosen)
    if at >= 0:
        combo.setCurrentIndex(at)
    else:
        combo.setEditText(chosen)
    return combo


def chosen_value(combo: QComboBox) -> str:
    """The value of the words in the field, or what was typed where they are no item."""
    typed = combo.currentText().strip()
    at = combo.findText(typed, Qt.MatchFlag.MatchFixedString)
    return str(combo.itemData(at)) if at >= 0 else typed
