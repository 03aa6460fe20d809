"""What came from elsewhere beside one's own words: a redline of each, and a choice where both changed the same."""

from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.checks.finding import Spot
from editor.desk.team.meeting import Arrival
from editor.policy.editing.merging import MergeSide
from editor.text.redline.redline import redline
from editor.text.steering import filled, visible
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, Theme, make_primary, set_look
from editor.window.outline.section_names import SectionNames
from editor.window.redline.redline_view import RedlineView
from editor.window.sharing.arrival_choice import EntryChoice, WordsChoice
from editor.window.sharing.arrival_items import ComingItem, EntryItem, Item, WordsItem, answers, items
from editor.window.sharing.entry_names import EntryNames
from editor.window.widgets.rows.rows import RowDelegate

_SIZE = (260 * GRID, 170 * GRID)


class ArrivalDialog(QDialog):
    """Shows an arrival; `settled` carries the Answers once everything that clashes is settled.

    With `coming` the words that clash with nothing are shown as well, to look at before they are taken in.
    """

    settled = Signal(object)

    def __init__(
        self, arrival: Arrival, theme: Theme, why: str, confirm: str, parent: QWidget, *, coming: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What came from elsewhere"))
        self._arrival = arrival
        self._theme = theme
        self._names, self._entries = SectionNames(self), EntryNames(self)
        self._items = items(arrival, coming=coming)
        self._chosen: dict[int, MergeSide | str] = {}
        words = QLabel(visible(why))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What there is to settle"))
        self._list.setItemDelegate(RowDelegate(self._list))
        for item in self._items:
            self._list.addItem(QListWidgetItem(self._title(item)))
        self._list.currentRowChanged.connect(self._show)
        self._place = QWidget()
        self._place_column = QVBoxLayout(self._place)
        self._place_column.setContentsMargins(2 * GRID, 0, 0, 0)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._list)
        splitter.addWidget(self._place)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([70 * GRID, 190 * GRID])
        self._left = QLabel()
        self._left.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self._left, "secondary")
        self._confirm = QPushButton(confirm)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._left, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * GRID, 4 * GRID, 5 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(words)
        column.addWidget(splitter, 1)
        column.addLayout(foot)
        make_primary(self._confirm)
        open_at(self, *_SIZE, parent)
        self._list.setCurrentRow(0)
        self._refresh()

    def _show(self, row: int) -> None:
        while (old := self._place_column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        if row >= 0:
            self._place_column.addWidget(self._view(row, self._items[row]))

    def _view(self, row: int, item: Item) -> QWidget:
        chosen = self._chosen.get(row)
        match item:
            case WordsItem():
                choice = WordsChoice(item, chosen if isinstance(chosen, str) else None, self._theme)
                choice.chosen.connect(lambda words: self._choose(row, words))
                return choice
            case EntryItem():
                entry = EntryChoice(self._entries.values(item.clash), chosen if isinstance(chosen, MergeSide) else None)
                entry.chosen.connect(lambda side: self._choose(row, side))
                return entry
            case ComingItem():
                view = RedlineView(self._theme)
                view.show_spans(redline(item.old, item.new), item.cell.language)
                return view
            case _:
                assert_never(item)

    def _choose(self, row: int, choice: MergeSide | str) -> None:
        self._chosen[row] = choice
        self._refresh()

    def _open(self) -> list[int]:
        """The rows that a person must still settle."""
        return [
            row for row, item in enumerate(self._items) if not isinstance(item, ComingItem) and row not in self._chosen
        ]

    def _refresh(self) -> None:
        waiting = self._open()
        for row, item in enumerate(self._items):
            entry = self._list.item(row)
            mark = "" if isinstance(item, ComingItem) else "○ " if row in waiting else "● "
            entry.setText(mark + self._title(item))
        self._left.setText(self.tr("%n place(s) to settle", "", len(waiting)) if waiting else "")
        self._confirm.setEnabled(not waiting)

    def _title(self, item: Item) -> str:
        match item:
            case WordsItem(cell, _, number, count):
                place = self._names.place(self._arrival.my_policy, Spot(*cell))
                if count == 1:
                    return place
                return filled(self.tr("{place}, {number} of {count}"), place=place, number=number, count=count)
            case EntryItem(clash):
                return self._entries.words(self._arrival.my_policy, clash)
            case ComingItem(cell):
                return self._names.place(self._arrival.my_policy, Spot(*cell))
            case _:
                assert_never(item)

    @override
    def accept(self) -> None:
        if not self._open():
            self.settled.emit(answers(self._arrival, self._items, self._chosen))
            super().accept()
