"""What a search found, as rows of a list: places by section and language, or versions."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from editor.desk.comparison.lineage import Ancestor, Deed
from editor.desk.comparison.phrases import PhraseChange
from editor.desk.findings.searching import Hits, Part, PartHits
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.history import Version
from editor.text.facts.dates import written_date
from editor.text.steering import became, filled, joined
from editor.window.outline.place_words import place_words
from editor.window.outline.section_names import SectionNames
from editor.window.search.searcher import InDraft, InHistory, Life

SHOWN = 2_000
"""The most places that are listed; the rest is counted, and replaced all the same."""
_BEFORE, _AFTER = 24, 120
"""Characters of the paragraph that stand around a place."""
_PLACES = 3
"""The most places of a version that are named."""

Index = QModelIndex | QPersistentModelIndex


class ResultRole(IntEnum):
    """What the list asks for beyond Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole
    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class ResultGroup:
    """The head over the places of one text, title or fact."""

    hits: Hits | PartHits


@dataclass(frozen=True, slots=True)
class ResultSpot:
    """One place: the characters `start` to `end` of a text of the draft."""

    hits: Hits
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PartSpot:
    """One place: the characters `start` to `end` of a title or of a fact's value."""

    hits: PartHits
    start: int
    end: int


Row = ResultGroup | ResultSpot | PartSpot | PhraseChange | Ancestor


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A row as it is drawn: its words, of which `marked` (start, end) stand out, the small print below, its count."""

    words: str
    marked: tuple[int, int] = (0, 0)
    small: str = ""
    count: str = ""
    head: bool = False


class ResultModel(QAbstractListModel):
    """The rows of one search; the policy gives the names of sections."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._policy: Policy | None = None
        self._names = SectionNames(self)

    def show_found(self, found: InDraft | InHistory | Life | None, policy: Policy) -> None:
        """Show what was found, or nothing."""
        self.beginResetModel()
        self._policy = policy
        match found:
            case None:
                self._rows = ()
            case InDraft():
                self._rows = tuple(_grouped(found))
            case InHistory():
                self._rows = found.changes
            case Life():
                self._rows = found.ancestors
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """What a row stands for."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def spots(self) -> list[int]:
        """The numbers of the rows that a person can go to."""
        return [number for number, row in enumerate(self._rows) if not isinstance(row, ResultGroup)]

    def say_again(self) -> None:
        """The interface speaks another language."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def line(self, row: Row) -> ResultLine:
        """A row as it is drawn."""
        match row:
            case ResultGroup(hits):
                return ResultLine(self._place(hits.place), count=str(len(hits.found)), head=True)
            case ResultSpot() | PartSpot():
                return _snippet(row)
            case PhraseChange():
                return self._change_line(row)
            case Ancestor():
                return self._ancestor_line(row)

    def _place(self, place: Cell | Part | None) -> str:
        if place is None or self._policy is None:
            return self.tr("Facts")
        return place_words(self._policy, self._names, place)

    def _change_line(self, change: PhraseChange) -> ResultLine:
        version, release = change.row.version, change.row.release
        words = _first_line(version) or self.tr("No message")
        if release is not None:
            words = filled(self.tr("Release {number}"), number=release)
        places = [
            joined(" ", (self._place(one.cell), became(str(one.before), str(one.after))))
            for one in change.tallies[:_PLACES]
        ]
        if len(change.tallies) > _PLACES:
            places.append(self.tr("and %n more", "", len(change.tallies) - _PLACES))
        small = joined(" · ", (_day(version), version.author.name, *places))
        sign = "+" if change.balance > 0 else ""
        return ResultLine(
            words, small=small, count=f"{sign}{change.balance}".replace("-", "−") if change.balance else "±0"
        )

    def _ancestor_line(self, ancestor: Ancestor) -> ResultLine:
        version = ancestor.version
        match ancestor.deed:
            case Deed.BROUGHT:
                said = self.tr("{who} wrote it"), self.tr("New in the draft, in no version yet")
            case Deed.CHANGED:
                said = self.tr("{who} reworded it"), self.tr("Reworded in the draft, in no version yet")
            case Deed.MOVED:
                moved = self.tr("Moved to {place} in the draft, in no version yet")
                said = self.tr("{who} moved it to {place}"), moved
        place = self._place(ancestor.cell)
        if version is None:
            return ResultLine(filled(said[1], place=place), small=ancestor.words)
        told = filled(said[0], who=version.author.name, place=place)
        return ResultLine(told, small=joined(" · ", (_day(version), _first_line(version))))

    # What Qt asks

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature is Qt's
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row(index), ResultGroup):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.line(row).words
            case Qt.ItemDataRole.AccessibleTextRole:
                line = self.line(row)
                place = self._place(row.hits.place) if isinstance(row, ResultSpot | PartSpot) else ""
                return joined(", ", (place, line.words, line.small, line.count))
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(row)
            case ResultRole.LINE:
                return self.line(row)
            case ResultRole.ROW:
                return row
            case _:
                return None

    def _tooltip(self, row: Row) -> str:
        line = self.line(row)
        match row:
            case Ancestor(before=before, words=words):
                return "\n".join(filter(None, (line.words, line.small, words, before and f"← {before}")))
            case _:
                return "\n".join(filter(None, (line.words, line.small)))


def _grouped(found: InDraft) -> Iterator[Row]:
    room = SHOWN
    for hits in found.all:
        if room <= 0:
            return
        yield ResultGroup(hits)
        for one in hits.found[:room]:
            yield ResultSpot(hits, one.start, one.end) if isinstance(hits, Hits) else PartSpot(hits, one.start, one.end)
        room -= len(hits.found)


def _snippet(spot: ResultSpot | PartSpot) -> ResultLine:
    """The place in its paragraph, on one line."""
    text = spot.hits.text
    first = max(text.rfind("\n", 0, spot.start) + 1, spot.start - _BEFORE)
    last = text.find("\n", spot.end)
    last = min(len(text) if last < 0 else last, spot.end + _AFTER)
    cut = first > 0 and text[first - 1] != "\n"
    words = ("…" if cut else "") + text[first:last]
    start = spot.start - first + cut
    return ResultLine(words.replace("\n", " "), (start, start + spot.end - spot.start))


def _day(version: Version) -> str:
    return written_date(version.committed.astimezone().date(), QLocale().bcp47Name())


def _first_line(version: Version) -> str:
    return version.message.partition("\n")[0].strip()
