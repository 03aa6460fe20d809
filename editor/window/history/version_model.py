"""The versions as Qt's views want them: the working draft first, then what a background reading found."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, QTime
from typing_extensions import override

from editor.desk.proof.prover import ReleaseProof
from editor.desk.versions.history import HistoryRow, VersionDetail
from editor.policy.section import SectionId
from editor.text.facts.dates import written_date
from editor.text.steering import addressed, filled, joined
from editor.window.comparison.comparer import DRAFT, Pick
from editor.window.history.version_titles import VersionTitles
from editor.window.words.language_names import native_name
from editor.window.words.messages import breach_words

_LONG = 40
"""The most characters of a message in a sentence."""

_NAMED = 12
"""The most sections that are named when the mouse rests on a version."""

Index = QModelIndex | QPersistentModelIndex


class VersionRole(IntEnum):
    """What the list asks for beyond Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole
    PICK = Qt.ItemDataRole.UserRole + 1


class Sort(Enum):
    """What a row is, by the sign before it."""

    DRAFT = "○"
    RELEASE = "◆"
    VERSION = "•"


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A row as it is drawn: its title, its small print, and whether it is a side of the comparison, in words."""

    sort: Sort
    title: str
    small: str
    side: str


class VersionModel(QAbstractListModel):
    """Working draft and versions, newest first. It keeps what it was shown; `name` gives the words of a section."""

    def __init__(
        self, now: Callable[[], datetime], parent: QObject | None = None, name: Callable[[SectionId], str] = str
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._name = name
        self._titles = VersionTitles(name, self)
        self._proofs: Mapping[int, ReleaseProof] = {}
        self._rows: tuple[HistoryRow, ...] = ()
        self._details: Mapping[str, VersionDetail] = {}
        self._sides: tuple[Pick | None, Pick | None] = (None, None)
        self._unsaved = (0, False)

    def show_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Show these versions; where they only grew at the top, the others stay as they are."""
        grown = len(rows) - len(self._rows)
        if rows == self._rows:
            return
        if grown > 0 and rows[grown:] == self._rows:
            self.beginInsertRows(QModelIndex(), 1, grown)
            self._rows = rows
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def add_details(self, found: Mapping[str, VersionDetail]) -> None:
        """Show what versions touched."""
        self._details = {**self._details, **found}
        for row, one in enumerate(self._rows, 1):
            if one.version.id in found:
                self._tell(row)

    def show_proofs(self, proofs: Mapping[int, ReleaseProof]) -> None:
        """Say of each release whether it holds."""
        before, self._proofs = self._proofs, proofs
        for row, one in enumerate(self._rows, 1):
            if one.release is not None and before.get(one.release) != proofs.get(one.release):
                self._tell(row)

    def show_sides(self, old: Pick | None, new: Pick | None) -> None:
        """Mark the two versions that are compared."""
        before, self._sides = self._sides, (old, new)
        for pick in dict.fromkeys((*before, *self._sides)):
            if pick is not None:
                self._tell(self.row_of(pick))

    def show_unsaved(self, sections: int, *, other: bool) -> None:
        """Say of how many sections the draft holds words that no version has, or that it holds `other` changes."""
        if (sections, other) != self._unsaved:
            self._unsaved = sections, other
            self._tell(0)

    def say_again(self) -> None:
        """The interface speaks another language."""
        self.dataChanged.emit(self.index(0), self.index(len(self._rows)))

    def history_row(self, index: Index) -> HistoryRow | None:
        """The version of a row; None for the draft."""
        return self._rows[index.row() - 1] if index.isValid() and 1 <= index.row() <= len(self._rows) else None

    def detail(self, version: str) -> VersionDetail | None:
        """What a version touched, None where it is not known yet."""
        return self._details.get(version)

    def authors(self) -> tuple[str, ...]:
        """Who made versions, by name."""
        return tuple(sorted({row.version.author.name for row in self._rows}))

    def without_details(self, indexes: list[QModelIndex]) -> list[HistoryRow]:
        """Of these rows, the versions of which it is not known yet what they touched."""
        rows = [self.history_row(index) for index in indexes]
        return [row for row in rows if row is not None and row.version.id not in self._details]

    def pick(self, index: Index) -> Pick:
        """What a row stands for in a comparison."""
        row = self.history_row(index)
        return DRAFT if row is None else Pick(row.version.id, row.release)

    def row_of(self, pick: Pick) -> int:
        """The row of a pick, -1 where it is not there."""
        if pick == DRAFT:
            return 0
        return next((number for number, row in enumerate(self._rows, 1) if row.version.id == pick.version), -1)

    def pick_of_release(self, number: int) -> Pick | None:
        """The version that made a release."""
        return next((Pick(row.version.id, row.release) for row in self._rows if row.release == number), None)

    def version(self, version: str) -> Pick | None:
        """The pick of a version by its id, None where it is not there."""
        return next((Pick(row.version.id, row.release) for row in self._rows if row.version.id == version), None)

    def newest(self) -> Pick | None:
        """The newest version, None before the first."""
        return Pick(self._rows[0].version.id, self._rows[0].release) if self._rows else None

    def before(self, pick: Pick) -> Pick | None:
        """What a version was built on; the newest version where the draft is meant."""
        if pick == DRAFT:
            return self.newest()
        row = self._rows[self.row_of(pick) - 1]
        parents = [one for one in self._rows if one.version.id in row.version.parents[:1]]
        return Pick(parents[0].version.id, parents[0].release) if parents else None

    def name(self, pick: Pick) -> str:
        """What a pick is called in a sentence: "release 3", the first line of a message, or the draft."""
        if pick.release is not None:
            return filled(self.tr("release {number}"), number=pick.release)
        row = self.row_of(pick)
        if row < 1:
            return self.tr("the working draft")
        words = self._titles.words(self._rows[row - 1].version.message) or self._rows[row - 1].version.id[:10]
        return filled(self.tr("“{message}”"), message=words if len(words) <= _LONG else words[: _LONG - 1] + "…")

    def line(self, index: Index) -> VersionLine:
        """A row as it is drawn."""
        row = self.history_row(index)
        side = self._side(self.pick(index))
        if row is None:
            return VersionLine(Sort.DRAFT, self.tr("Working draft"), self._draft_small(), side)
        detail = self._details.get(row.version.id)
        if row.release is None:
            return VersionLine(Sort.VERSION, self.title(row), self._small(row, detail), side)
        languages = joined(", ", (native_name(tag) for tag in detail.languages)) if detail else ""
        small = joined(" · ", filter(None, (self._proof(row.release), row.version.author.name, languages)))
        return VersionLine(Sort.RELEASE, self.title(row), small, side)

    def title(self, row: HistoryRow) -> str:
        """The first line of a row."""
        if row.release is None:
            return self._titles.words(row.version.message) or self.tr("No message")
        detail = self._details.get(row.version.id)
        day = row.version.committed.date() if detail is None or detail.updated is None else detail.updated
        return filled(self.tr("Release {number} · {date}"), number=row.release, date=day.isoformat())

    def _proof(self, release: int) -> str:
        proof = self._proofs.get(release)
        if proof is None:
            return ""
        return self.tr("does not hold") if proof.breaches else self.tr("verified ✓")

    def _draft_small(self) -> str:
        sections, other = self._unsaved
        if sections:
            return self.tr("%n section(s) in no version yet", "", sections)
        return self.tr("changes in no version yet") if other else self.tr("as in the newest version")

    def _small(self, row: HistoryRow, detail: VersionDetail | None) -> str:
        parts = [self._when(row.version.committed), row.version.author.name]
        if detail is not None and detail.reach.sections:
            sections = detail.reach.sections
            parts.append(joined(", ", (native_name(tag) for tag in detail.reach.languages)))
            single = self._name(SectionId(sections[0])) if len(sections) == 1 else ""
            parts.append(single or self.tr("%n section(s)", "", len(sections)))
        elif detail is not None and detail.reach.policy:
            parts.append(self.tr("facts or rules"))
        return joined(" · ", parts)

    def _when(self, instant: datetime) -> str:
        local, now = instant.astimezone(), self._now().astimezone()
        if local.date() == now.date():
            time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
            return filled(self.tr("today {time}"), time=time)
        return written_date(local.date(), QLocale().bcp47Name())

    def _side(self, pick: Pick) -> str:
        old, new = self._sides
        if pick == new:
            return self.tr("to")
        return self.tr("from") if pick == old else ""

    def _tell(self, row: int) -> None:
        if 0 <= row <= len(self._rows):
            self.dataChanged.emit(self.index(row), self.index(row))

    # What Qt asks

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature is Qt's
        return 0 if parent.isValid() else len(self._rows) + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() > len(self._rows):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.line(index).title
            case Qt.ItemDataRole.AccessibleTextRole:
                line = self.line(index)
                return joined(", ", (line.title, line.small, line.side))
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(index)
            case VersionRole.LINE:
                return self.line(index)
            case VersionRole.PICK:
                return self.pick(index)
            case _:
                return None

    def _tooltip(self, index: Index) -> str:
        row, line = self.history_row(index), self.line(index)
        if row is None:
            return f"{line.title}\n{line.small}"
        when = row.version.committed.isoformat(" ", "minutes")
        who = addressed(row.version.author.name, row.version.author.email)
        detail, proof = self._details.get(row.version.id), self._proofs.get(row.release or 0)
        sections = [] if detail is None else [self._name(SectionId(one)) for one in detail.reach.sections[:_NAMED]]
        broken = [] if proof is None else [breach_words(breach) for breach in proof.breaches[:_NAMED]]
        hint = [self.tr("Drag it to another version to compare the two.")] if line.side else []
        return "\n".join((row.version.message or line.title, when, who, row.version.id[:10], *broken, *sections, *hint))
