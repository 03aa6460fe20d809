"""The sections as Qt's views want them: every answer is read from the desk; only the order that was told is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from operator import is_
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from editor.desk.session.undo import CursorPlace
from editor.desk.session.writing import rename
from editor.desk.versions.section_numbers import section_numbers
from editor.policy.editing.changes import Touched
from editor.policy.editing.edits import MoveSection
from editor.policy.language import Tag
from editor.policy.section import EVERYONE, PREAMBLE, Cell, Section, SectionId
from editor.policy.sync import CellState
from editor.recall import remembered
from editor.text.markdown.markdown import heading
from editor.text.numbering.forms import reference_number
from editor.text.numbering.typed import typed_number
from editor.text.steering import filled, joined, visible
from editor.window.appearance.chips import Chip
from editor.window.outline.headings import PlacedHeading
from editor.window.outline.sub_headings import SubHeadings
from editor.window.words.audience_names import audience_words
from editor.window.words.language_names import chip_look, native_name, short_label
from editor.window.words.state_words import state_words
from editor.window.work.policy_desk import PolicyDesk

MIME = "application/x-dateline-section"

Index = QModelIndex | QPersistentModelIndex


class OutlineRole(IntEnum):
    """What the outline's delegate asks for beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole
    SECTION = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One section as the outline shows it.

    `borrowed` says that the heading is the source's, since the chosen language has none; `nameless` that nobody gave
    one. `audiences` is empty where the section is for everyone, `below` are the headings inside it.
    """

    number: str
    heading: str
    borrowed: bool
    nameless: bool
    audiences: tuple[str, ...]
    chips: tuple[Chip, ...]
    below: tuple[PlacedHeading, ...] = ()

    def fits(self, wanted: str) -> bool:
        """Whether each of the words that are typed stands in its heading, or in one inside it."""
        where = " ".join([self.number, self.heading, *(f"{one.number} {one.words}" for one in self.below)]).casefold()
        return all(part in where for part in wanted.casefold().split())


@remembered
def heading_of(text: str) -> str:
    """The plain words of a text's heading, empty where it has none."""
    return visible(heading(text) or "")


class OutlineModel(QAbstractListModel):
    """The sections of an open policy in the chosen language."""

    def __init__(self, desk: PolicyDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order: tuple[SectionId, ...] = desk.policy.section_ids
        self._told: dict[SectionId, OutlineRow] = {}
        self._made: dict[tuple[SectionId, Tag, str], OutlineRow] = {}
        self._made_of: tuple[object, ...] = (None, None, None)
        self._counted: tuple[tuple[Section, ...], Mapping[SectionId, tuple[Section, int | None]]] = (), {}
        self._language: Tag = desk.selection.language if desk.selection else desk.policy.source
        self._below = SubHeadings(desk, self._language, self)
        self._below.changed.connect(self._tell)
        desk.touched.connect(self._on_touched)
        desk.stated.connect(self._tell_all)
        desk.selected.connect(self._on_selected)

    def section(self, index: Index) -> SectionId | None:
        """The section of a row."""
        return self._order[index.row()] if index.isValid() and index.row() < len(self._order) else None

    def index_of(self, section: SectionId) -> QModelIndex:
        """The row of a section, invalid where it has none."""
        return self.index(self._order.index(section)) if section in self._order else QModelIndex()

    def row(self, section: SectionId) -> OutlineRow:
        """A section as it is shown; views ask for the same row many times while they lay themselves out."""
        made_of = self._desk.policy, self._desk.readings.states, self._below.found, self._below.bare
        if not all(map(is_, made_of, self._made_of)):
            self._made, self._made_of = {}, made_of
        key = section, self._language, self.tr("No heading")
        if key not in self._made:
            self._made[key] = self._row(section)
        return self._made[key]

    def _row(self, section: SectionId) -> OutlineRow:
        policy = self._desk.policy
        own = heading_of(policy.text(Cell(section, self._language)))
        source = heading_of(policy.text(Cell(section, policy.source)))
        name = own or source
        audiences = self._places()[section][0].audiences
        return OutlineRow(
            number="" if typed_number(name) or section in self._below.bare else self._number(section),
            heading=name or (self.tr("Preamble") if section == PREAMBLE else self.tr("No heading")),
            borrowed=not own and bool(source),
            nameless=not name,
            audiences=() if audiences == EVERYONE else tuple(map(audience_words, audiences)),
            chips=tuple(chip for tag in policy.tags if (chip := self._chip(Cell(section, tag))) is not None),
            below=self._below.of(section),
        )

    def _number(self, section: SectionId) -> str:
        number = self._places()[section][1]
        return "" if number is None else reference_number(number, self._desk.policy.numbering.value, self._language)

    def _places(self) -> Mapping[SectionId, tuple[Section, int | None]]:
        """Every section with its number, counted once for each order of them."""
        sections = self._desk.policy.sections
        if sections is not self._counted[0]:
            numbers = section_numbers(one.id for one in sections)
            self._counted = sections, {one.id: (one, numbers.get(one.id)) for one in sections}
        return self._counted[1]

    def _chip(self, cell: Cell) -> Chip | None:
        state = self._desk.readings.state(cell)
        if state is None or (cell.language == self._desk.policy.source and state is CellState.IN_STEP):
            return None
        words = filled(self.tr("{language}: {state}"), language=native_name(cell.language), state=state_words(state))
        return Chip(short_label(cell.language), chip_look(state), words)

    def _on_touched(self, changed: Touched) -> None:
        if changed.sections:
            self._follow_order()
        if changed.languages or changed.sections or changed.facts or changed.rules:
            self._tell_all()
        else:
            for section in changed.section_ids:
                self._tell(section)

    def _follow_order(self) -> None:
        """Tell Qt of each row that went, moved or came, one at a time."""
        wanted = self._desk.policy.section_ids
        for row in reversed(range(len(self._order))):
            if self._order[row] not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._order = self._order[:row] + self._order[row + 1 :]
                self.endRemoveRows()
        for row, section in enumerate(wanted):
            if row < len(self._order) and self._order[row] == section:
                continue
            if section in self._order:
                self._move(self._order.index(section), row, wanted)
            else:
                self.beginInsertRows(QModelIndex(), row, row)
                self._order = (*self._order[:row], section, *self._order[row:])
                self.endInsertRows()

    def _move(self, at: int, row: int, wanted: tuple[SectionId, ...]) -> None:
        first = self._order[row]
        to = wanted.index(first)
        rest = self._order[:row] + self._order[row + 1 :]
        if (*rest[:to], first, *rest[to:]) == wanted:
            # One row went down: told as that, not as all the others going up.
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + 1)
            self._order = wanted
        else:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
            moved = self._order[at]
            rest = self._order[:at] + self._order[at + 1 :]
            self._order = (*rest[:row], moved, *rest[row:])
        self.endMoveRows()

    def _on_selected(self, cell: Cell | None) -> None:
        if cell is not None and cell.language != self._language:
            self._language = cell.language
            self._below.show(cell.language)
            self._tell_all()

    def _tell(self, section: SectionId) -> None:
        """Tell that a row changed, where it shows something else than it did: not of every keystroke."""
        at = self.index_of(SectionId(section))
        if at.isValid() and self.row(section) != self._told.get(section):
            self._told[section] = self.row(section)
            self.dataChanged.emit(at, at)

    def _tell_all(self) -> None:
        self._told.clear()
        if self._order:
            self.dataChanged.emit(self.index(0), self.index(len(self._order) - 1))

    # What Qt asks

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature is Qt's
        return 0 if parent.isValid() else len(self._order)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        section = self.section(index)
        if section is None or section not in self._places():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.row(section).heading
            case Qt.ItemDataRole.EditRole:
                return heading_of(self._desk.policy.text(Cell(section, self._language)))
            case Qt.ItemDataRole.ToolTipRole:
                return _tooltip(self.row(section))
            case Qt.ItemDataRole.AccessibleTextRole:
                row = self.row(section)
                return joined(", ", [joined(" ", (row.number, row.heading)), *(chip.words for chip in row.chips)])
            case OutlineRole.ROW:
                return self.row(section)
            case OutlineRole.SECTION:
                return str(section)
            case _:
                return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        section = self.section(index)
        if section is None or role != Qt.ItemDataRole.EditRole:
            return False
        cell, words = Cell(section, self._language), " ".join(str(value).split())
        if words == heading_of(self._desk.policy.text(cell)):
            return False
        self._desk.submit_alone(rename(self._desk.policy, cell, words), CursorPlace(cell, 0))
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._desk.session.writable:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Any) -> QMimeData:
        data = QMimeData()
        section = next((self.section(index) for index in indexes), None)
        data.setData(MIME, QByteArray((section or "").encode()))
        return data

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        section = bytes(data.data(MIME).data()).decode()
        if action != Qt.DropAction.MoveAction or section not in self._order:
            return False
        at = self._order.index(SectionId(section))
        to = len(self._order) if row < 0 else row
        moved = SectionId(section)
        self._desk.submit(MoveSection(moved, to - 1 if to > at else to), CursorPlace(Cell(moved, self._language), 0))
        # No: the row moved by itself, and Qt would remove the one that was dragged.
        return False


def _tooltip(row: OutlineRow) -> str:
    lines = [joined(" ", (row.number, row.heading)), *row.audiences, *(chip.words for chip in row.chips)]
    return "\n".join(lines)
