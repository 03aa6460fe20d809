"""Which versions the list shows: all or the releases, those of a person, of a section, or with certain words."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from editor.policy.policy import Policy
from editor.policy.section import SectionId
from editor.text.search.search import Sought, find
from editor.window.appearance.theme import GRID
from editor.window.history.version_model import VersionModel
from editor.window.outline.section_names import SectionNames

_TYPED_AFTER = 150
"""Milliseconds without typing before the list is filtered."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class VersionChoice:
    """What a version must be to be shown; what is empty is no matter. The draft is always shown."""

    releases: bool = False
    person: str = ""
    section: SectionId | None = None
    words: str = ""

    @property
    def asks_what_was_touched(self) -> bool:
        """Whether it must be known of every version what it touched."""
        return self.section is not None or bool(self.words)


class VersionFilter(QSortFilterProxyModel):
    """The versions that a person wants to see. `name` gives a section's words."""

    def __init__(
        self, model: VersionModel, name: Callable[[SectionId], str] = str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._name = name
        self._choice = VersionChoice()
        self.setSourceModel(model)

    @property
    def choice(self) -> VersionChoice:
        """What is shown."""
        return self._choice

    def show(self, choice: VersionChoice) -> None:
        """Leave out what is not chosen."""
        if choice != self._choice:
            self._choice = choice
            self.invalidate()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        row, wanted = self._model.history_row(self._model.index(source_row)), self._choice
        if row is None:
            return True
        if wanted.releases and row.release is None:
            return False
        if wanted.person and row.version.author.name != wanted.person:
            return False
        detail = self._model.detail(row.version.id)
        sections = () if detail is None else detail.reach.sections
        if wanted.section is not None and wanted.section not in sections:
            return False
        if not wanted.words:
            return True
        author, version = row.version.author, row.version
        said = [version.message, author.name, author.email, version.id, self._model.title(row)]
        languages = () if detail is None else detail.reach.languages
        said += [*(self._name(SectionId(section)) for section in sections), *languages]
        return any(find("\n".join(said), Sought(wanted.words)))


class VersionFilterBar(QWidget):
    """A field for words, and the people and sections to choose from.

    `chosen` carries the VersionChoice, without releases.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = VersionChoice()
        self._people: tuple[str, ...] = ()
        self._policy: Policy | None = None
        self._names = SectionNames(self)
        self._words, self._person, self._section = QLineEdit(), QComboBox(), QComboBox()
        self._words.setClearButtonEnabled(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPED_AFTER)
        self._timer.timeout.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for combo in (self._person, self._section):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            row.addWidget(combo, 1)
            combo.activated.connect(lambda _: self._choose())
        column.addLayout(row)
        self._words.textChanged.connect(lambda _: self._timer.start())
        self._retranslate()

    def offer(self, people: tuple[str, ...], policy: Policy) -> None:
        """Offer the people who made versions and the sections of the policy."""
        if people != self._people or policy is not self._policy:
            self._people, self._policy = people, policy
            self._fill()

    def choose_section(self, section: SectionId) -> None:
        """Show the versions of one section, whoever made them and whatever they say."""
        self._words.clear()
        self._person.setCurrentIndex(0)
        self._section.setCurrentIndex(max(0, self._section.findData(str(section))))
        self._choose()

    def clear(self) -> None:
        """Show the versions of everybody and everything again."""
        self._words.clear()
        self._person.setCurrentIndex(0)
        self._section.setCurrentIndex(0)
        self._choose()

    def _choose(self) -> None:
        self._timer.stop()
        section = self._section.currentData() or None
        choice = VersionChoice(
            person=self._person.currentData() or "",
            section=None if section is None else SectionId(section),
            words=self._words.text().strip(),
        )
        if choice != self._choice:
            self._choice = choice
            self.chosen.emit(choice)

    def _fill(self) -> None:
        person, section = self._person.currentData(), self._section.currentData()
        self._person.clear()
        self._person.addItem(self.tr("Everyone"), "")
        for name in self._people:
            self._person.addItem(name, name)
        self._section.clear()
        self._section.addItem(self.tr("All sections"), "")
        policy = self._policy
        for one in () if policy is None else policy.section_ids:
            assert policy is not None
            self._section.addItem(self._names.words(policy, one), str(one))
        self._person.setCurrentIndex(max(0, self._person.findData(person)))
        self._section.setCurrentIndex(max(0, self._section.findData(section)))
        for combo in (self._person, self._section):
            combo.setToolTip(combo.currentText())

    def _retranslate(self) -> None:
        self._words.setPlaceholderText(self.tr("Filter by words"))
        self._words.setAccessibleName(self.tr("Filter by words"))
        self._words.setToolTip(self.tr("In messages, names, sections and version numbers"))
        self._person.setAccessibleName(self.tr("By whom"))
        self._section.setAccessibleName(self.tr("Which section"))
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def of_releases(choice: VersionChoice, *, only: bool) -> VersionChoice:
    """The same choice among all versions, or among those that made a release."""
    return replace(choice, releases=only)
