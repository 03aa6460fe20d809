"""Sections by languages as Qt's views want them: how each text stands, and how much of it is left."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, assert_never

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from typing_extensions import override

from editor.desk.translation.coverage import Work, left_in
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.policy.sync import CellState
from editor.text.steering import filled, isolated, joined
from editor.window.appearance.chips import pair_of
from editor.window.appearance.theme import Theme
from editor.window.outline.section_names import SectionNames
from editor.window.words.language_names import chip_look, native_name
from editor.window.words.state_words import state_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Wanted(Enum):
    """Which sections are listed."""

    ALL = "all"
    TO_DO = "to do"
    MISSING = "missing"
    OUTDATED = "outdated"
    CONVERTED = "converted"


class CoverageModel(QAbstractTableModel):
    """One row for a section that is wanted, one column for a translation."""

    def __init__(self, policy: Callable[[], Policy], theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._policy = policy
        self._theme = theme
        self._names = SectionNames(self)
        self._work: Mapping[Cell, Work] = {}
        self._sections: tuple[SectionId, ...] = ()
        self._tags: tuple[Tag, ...] = ()

    def show(self, work: Mapping[Cell, Work], tags: tuple[Tag, ...], wanted: Wanted) -> None:
        """Take other work; sections without a text that is wanted are left out."""
        self.beginResetModel()
        self._work, self._tags = work, tags
        self._sections = tuple(
            section
            for section in self._policy().section_ids
            if any(_is_wanted(work.get(Cell(section, tag)), wanted) for tag in tags)
        )
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        """The cell at a place of the table."""
        return Cell(self._sections[index.row()], self._tags[index.column()])

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sections)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._tags)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        work = self._work.get(self.cell(index)) if index.isValid() else None
        if work is None:
            return None
        look = chip_look(work.state)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                left = f"  {QLocale().toString(work.left)}" if work.left else ""
                return f"{look.value}{left}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("%n character(s) left", "", work.left)
                return joined(" · ", (state_words(work.state), words)) if work.left else state_words(work.state)
            case Qt.ItemDataRole.ForegroundRole:
                return QBrush(QColor(pair_of(look, self._theme.colours).ink))
            case Qt.ItemDataRole.BackgroundRole:
                return QBrush(QColor(pair_of(look, self._theme.colours).ground))
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignCenter)
            case _:
                return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._names.words(self._policy(), self._sections[section])
        tag = self._tags[section]
        texts, characters = left_in(self._work, tag)
        left = self.tr("%n text(s), {characters} characters left", "", texts)
        left = filled(left, characters=QLocale().toString(characters))
        words = left if texts else self.tr("all in step")
        return f"{isolated(native_name(tag))}\n{words}"


def _is_wanted(work: Work | None, wanted: Wanted) -> bool:
    if work is None:
        return False
    match wanted:
        case Wanted.ALL:
            return True
        case Wanted.TO_DO:
            return work.state is not CellState.IN_STEP
        case Wanted.MISSING:
            return work.state is CellState.MISSING
        case Wanted.OUTDATED:
            return work.state in (CellState.OUTDATED, CellState.DRAFT)
        case Wanted.CONVERTED:
            return work.state is CellState.CONVERTED
        case _:
            assert_never(wanted)
