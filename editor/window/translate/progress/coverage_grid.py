"""How far every language is, section by section: a table in which a click jumps to the text."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.desk.translation.coverage import Work, coverage
from editor.policy.section import Cell
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.translate.progress.coverage import targets
from editor.window.translate.progress.coverage_model import CoverageModel, Wanted
from editor.window.widgets.panes.pane_head import PaneHead
from editor.window.widgets.panes.tool_buttons import switch
from editor.window.work.policy_desk import PolicyDesk


class CoverageGrid(QWidget):
    """The table with its filter. `cell_wanted` carries the cell that was chosen, `closed` that enough was seen."""

    cell_wanted = Signal(object)
    closed = Signal()

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work: Mapping[Cell, Work] = {}
        self._model = CoverageModel(lambda: desk.policy, looks.theme, self)
        self._filter = QComboBox()
        self._close = switch()
        self._close.setCheckable(False)
        self._head = PaneHead(self._filter, self._close)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setMinimumSectionSize(30 * GRID)
        self.table.verticalHeader().setDefaultSectionSize(8 * GRID)
        self._empty = QLabel()
        self._empty.setMargin(4 * GRID)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        set_look(self._empty, "secondary")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
        self.table.clicked.connect(self._go)
        self.table.activated.connect(self._go)
        self._close.clicked.connect(self.closed)
        self._filter.currentIndexChanged.connect(self._show)
        desk.stated.connect(self._read)
        looks.theme.changed.connect(self._repaint)
        self._retranslate()

    def _repaint(self) -> None:
        self.table.viewport().update()

    def _read(self) -> None:
        if self.isVisible():
            policy = self._desk.policy
            self._desk.in_repository(
                lambda repository: coverage(policy, repository), self._on_work, owner=self, topic="coverage"
            )

    def _on_work(self, work: Mapping[Cell, Work]) -> None:
        if work != self._work:
            self._work = work
            self._show()

    def _show(self) -> None:
        wanted = self._filter.currentData()
        if isinstance(wanted, Wanted):
            known = tuple(tag for tag in targets(self._desk.policy) if any(cell.language == tag for cell in self._work))
            self._model.show(self._work, known, wanted)
            self._stack.setCurrentIndex(0 if self._model.rowCount() or not self._work else 1)

    def _go(self, index: QModelIndex) -> None:
        self.cell_wanted.emit(self._model.cell(index))

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("How far each language is"))
        self._close.setText(self.tr("Back to the text"))
        self._empty.setText(self.tr("No section has such a text."))
        self.table.setAccessibleName(self.tr("How far each language is"))
        self._filter.setAccessibleName(self.tr("Sections to list"))
        chosen = self._filter.currentData() or Wanted.ALL
        self._filter.blockSignals(True)
        self._filter.clear()
        for wanted, words in (
            (Wanted.ALL, self.tr("All sections")),
            (Wanted.TO_DO, self.tr("Not in step")),
            (Wanted.MISSING, self.tr("Missing")),
            (Wanted.OUTDATED, self.tr("Outdated or draft")),
            (Wanted.CONVERTED, self.tr("Converted, not looked at")),
        ):
            self._filter.addItem(words, wanted)
        self._filter.setCurrentIndex(max(0, self._filter.findData(chosen)))
        self._filter.blockSignals(False)
        self._show()

    # What Qt calls

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
