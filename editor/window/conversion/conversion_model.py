"""The review of a conversion as a Qt model: it shows rows and keeps nothing of its own."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from editor.text.steering import filled
from editor.window.conversion.conversion_rows import QuestionGroup, QuestionRow

Index = QModelIndex | QPersistentModelIndex


class QuestionRole(IntEnum):
    """What the model tells besides its words."""

    ROW = Qt.ItemDataRole.UserRole + 1


class ConversionModel(QAbstractListModel):
    """The rows; `show_rows` tells views of no more than what differs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QuestionRow, ...] = ()

    def rows(self) -> tuple[QuestionRow, ...]:
        """The rows that are shown."""
        return self._rows

    def show_rows(self, rows: Sequence[QuestionRow]) -> None:
        """Show other rows; those at the beginning and at the end that stay what they were are not touched."""
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        first = _same_from(old, new)
        last = _same_from(old[first:][::-1], new[first:][::-1])
        if len(old) - last > first:
            self.beginRemoveRows(QModelIndex(), first, len(old) - last - 1)
            self._rows = (*self._rows[:first], *self._rows[len(old) - last :])
            self.endRemoveRows()
        if len(new) - last > first:
            self.beginInsertRows(QModelIndex(), first, len(new) - last - 1)
            self._rows = (*self._rows[:first], *rows[first : len(new) - last], *self._rows[first:])
            self.endInsertRows()
        before, self._rows = self._rows, tuple(rows)
        for number, (was, row) in enumerate(zip(before, self._rows, strict=True)):
            if was != row:
                self.dataChanged.emit(self.index(number), self.index(number))

    def row_of(self, key: tuple[object, ...]) -> int | None:
        """Where the row of this key stands."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), None)

    def heading(self, group: QuestionGroup) -> str:
        """The words over a group."""
        match group:
            case QuestionGroup.CROSSING:
                return self.tr("The rule breaks a word")
            case QuestionGroup.OVERRIDE:
                return self.tr("Word rule against single characters")
            case QuestionGroup.UNDECIDED:
                return self.tr("Nothing decided between the forms")
            case QuestionGroup.VOCABULARY:
                return self.tr("Regional words exchanged")
            case QuestionGroup.BY_HAND:
                return self.tr("Changed by hand")
            case QuestionGroup.USAGE:
                return self.tr("Legal usage")
            case QuestionGroup.RARE:
                return self.tr("Other forms, less likely")
            case QuestionGroup.COLLAPSE:
                return self.tr("Two words became one")
            case QuestionGroup.LOSS:
                return self.tr("Does not convert back")
            case QuestionGroup.DECIDED:
                return self.tr("Decided")

    # What Qt calls

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == QuestionRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            words = self.heading(row.group) if row.level == 0 else row.words
            return (
                words
                if row.count < 2 and row.level
                else filled(self.tr("{words} · {count}"), words=words, count=row.count)
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.note or None
        return None


def _same_from(old: Sequence[object], new: Sequence[object]) -> int:
    """How many items two lists have in common from their beginning."""
    for number, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return number
    return min(len(old), len(new))
