"""The queue of a review in its pane: its count over the list, or one sentence where nothing waits."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.review.reviewing import Waiting
from editor.text.steering import filled, joined
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.review.review_queue import ReviewDelegate, ReviewQueue
from editor.window.review.review_tools import QueueTools
from editor.window.widgets.panes.pane_head import PaneFoot, PaneHead
from editor.window.widgets.rows.drawn_rows import DrawnList
from editor.window.work.policy_desk import PolicyDesk


class QueueView(DrawnList):
    """The list of what waits; `reached` carries the index that a person came to."""

    reached = Signal(QModelIndex)

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid():
            self.reached.emit(current)


class QueuePane(QWidget):
    """Shows a queue, with the tools that choose among its rows above it and the one that asks for review below."""

    def __init__(self, desk: PolicyDesk, looks: Looks, queue: ReviewQueue, tools: QueueTools) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._desk = desk
        self._queue = queue
        self._tools = tools
        self.list = QueueView(queue, looks.theme)
        self.list.setItemDelegate(ReviewDelegate(looks.theme, self.list))
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(3 * GRID)
        set_look(self._empty, "secondary")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._head = PaneHead(tools.filter)
        self._foot = PaneFoot(tools.ask)
        self._foot.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self._stack, self._foot):
            column.addWidget(widget)

    def show_foot(self) -> None:
        """Show the foot where there is something to ask for."""
        self._foot.setVisible(self._tools.ask.isVisibleTo(self._foot))

    def stand_on(self, index: QModelIndex) -> None:
        """Put the list on a row."""
        if index.isValid() and not self.list.selectionModel().isSelected(index):
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def nothing_words(self) -> str:
        """What is said where nothing is listed; empty while nobody knows yet."""
        return self._empty.text()

    def say_count(self, rows: Sequence[Waiting] | None) -> None:
        """Say how many are listed, or why none is; `rows` is all that waits, None while it is not read yet."""
        found = [one for row in range(self._queue.rowCount()) if (one := self._queue.waiting(self._queue.index(row)))]
        missing = sum(one.is_missing for one in found)
        count = len(found) - missing
        title = filled(self.tr("To look at · {count}"), count=count) if count else self.tr("To look at")
        short = title
        if mine := sum(one.turn is not None for one in rows or ()):
            short = f"{mine} / {count}"
            title = filled(self.tr("{mine} for you, of {count}"), mine=mine, count=count)
        elif missing:
            title = joined(" · ", (title, self.tr("%n missing", "", missing)))
        self._head.set_title(title, short)
        last = self._desk.session.last_release
        if not self._desk.policy.sections:
            words = self.tr("There is no section yet.")
        elif rows:
            words = self.tr("Nothing matches this choice. Choose “Everything” to see all.")
        elif last is None:
            words = self.tr("There is nothing to look at yet.")
        else:
            words = self.tr("Every text reads as in release {number}, and no translation is missing or outdated.")
            words = filled(words, number=last.number)
        self._empty.setText(words if rows is not None else "")
        self._stack.setCurrentIndex(0 if found else 1)

    def retranslate(self) -> None:
        """Speak the language of the interface."""
        self.list.setAccessibleName(self.tr("Texts that wait for a look"))
        self._tools.retranslate()
        self._queue.say_again()
