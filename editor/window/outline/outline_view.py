"""The outline: all sections with the state of every language, to choose, move, rename and remove them."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from editor.desk.session.undo import CursorPlace
from editor.policy.section import Cell, SectionId
from editor.window.appearance.theme import GRID, Theme
from editor.window.outline.headings import PlacedHeading
from editor.window.outline.outline_delegate import OutlineDelegate
from editor.window.outline.outline_model import OutlineModel
from editor.window.widgets.rows.drawn_rows import DrawnList
from editor.window.work.policy_desk import PolicyDesk


class OutlineView(DrawnList):
    """The list of sections. The selection is the desk's; dragging a row moves its section."""

    removal_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: PolicyDesk, theme: Theme, parent: QWidget | None = None) -> None:
        self._rows = OutlineModel(desk, parent)
        super().__init__(self._rows, theme, parent)
        self._desk = desk
        self._theme = theme
        self._delegate = OutlineDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(False)
        self._wanted = ""
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        # Qt's own mark is a thin frame around rows; ours is a line between them.
        self.setDropIndicatorShown(False)
        self._drop: int | None = None
        self.selectionModel().currentChanged.connect(self._on_current)
        desk.selected.connect(self._on_selected)
        desk.touched.connect(lambda _: self._on_selected(desk.selection))
        self._on_selected(desk.selection)
        self.retranslate()

    def rename(self) -> None:
        """Open the heading of the selected section for typing."""
        at = self.currentIndex()
        if at.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scrollTo(at)
            self.edit(at)

    def show_fitting(self, wanted: str) -> None:
        """Show the sections only in whose headings these words stand; all of them for none."""
        self._wanted = wanted
        for place, section in enumerate(self._desk.policy.section_ids):
            self.setRowHidden(place, not self._rows.row(section).fits(wanted))

    def choose_first(self) -> bool:
        """Go to the first heading that fits; whether there is one."""
        for section in self._desk.policy.section_ids:
            row = self._rows.row(section)
            if row.fits(self._wanted):
                inside = next((one for one in row.below if _stands(self._wanted, one)), None)
                own = all(part in f"{row.number} {row.heading}".casefold() for part in self._wanted.casefold().split())
                self._go(section, 0 if own or inside is None else inside.index)
                return True
        return False

    def _go(self, section: SectionId, index: int) -> None:
        self._desk.show(CursorPlace(Cell(section, self._desk.language), index))

    def retranslate(self) -> None:
        """Read the words again."""
        self.setAccessibleName(self.tr("Sections"))
        self.viewport().update()

    def _on_current(self, current: QModelIndex) -> None:
        section = self._rows.section(current)
        if section is None:
            return
        selected = self._desk.selection
        language = selected.language if selected else self._desk.policy.source
        if selected is None or selected.section != section:
            self._desk.select(Cell(section, language))

    def _on_selected(self, cell: Cell | None) -> None:
        at = QModelIndex() if cell is None else self._rows.index_of(cell.section)
        if at != self.currentIndex():
            self.setCurrentIndex(at)
            self.scrollTo(at)

    def _drop_row(self, height: int) -> int:
        """Before which row a drop at this height would put the section."""
        for row in range(self._rows.rowCount()):
            if height < self.visualRect(self._rows.index(row)).center().y():
                return row
        return self._rows.rowCount()

    def _drop_line(self) -> QRect | None:
        if self._drop is None:
            return None
        if self._drop < self._rows.rowCount():
            y = self.visualRect(self._rows.index(self._drop)).top()
        else:
            y = self.visualRect(self._rows.index(self._drop - 1)).bottom()
        return QRect(2 * GRID, max(y - 1, 0), self.viewport().width() - 4 * GRID, 2)

    def _show_drop(self, row: int | None) -> None:
        if row != self._drop:
            self._drop = row
            self.viewport().update()

    # What Qt calls

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        section = self._rows.section(at)
        if section is None or event.button() != Qt.MouseButton.LeftButton:
            return
        y = event.position().toPoint().y()
        below = self._delegate.below_at(self.visualRect(at), self.font(), self._rows.row(section), y)
        if below is not None:
            self._go(section, below.index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.source() is self:
            self._show_drop(self._drop_row(round(event.position().y())))
            event.accept()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(None)
        if event.source() is self:
            row = self._drop_row(round(event.position().y()))
            self._rows.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, row, 0, QModelIndex())
            # As a copy: after a move Qt would remove the dragged row itself.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        line = self._drop_line()
        painter = QPainter(self.viewport())
        if line is not None:
            painter.fillRect(line, QColor(self._theme.colours.accent))
        painter.end()


def _stands(wanted: str, one: PlacedHeading) -> bool:
    return all(part in f"{one.number} {one.words}".casefold() for part in wanted.casefold().split())
