"""The policy's own words and rules: titles, time zone, notice, and the facts that texts can name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from editor.policy.editing.edits import Batch, Edit, SetFact, SetRules, SetTitle, apply
from editor.policy.editing.numbering import SetNumbering
from editor.policy.errors import PolicyError
from editor.policy.format import FIRST_READERS, FORMAT, RULES, SetFormat
from editor.policy.language import Tag
from editor.policy.policy import ANY_LANGUAGE, Policy
from editor.policy.section import SectionNumbering
from editor.text.facts.dates import has_roc_years
from editor.text.steering import filled
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.theme import GRID, pad_number, set_look
from editor.window.setup.new_policy_dialog import time_zones
from editor.window.widgets.form_dialog import FormDialog, chosen_value, searchable
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words

_TABLE_HEIGHT = 25 * GRID
_TITLES = 5
"""How many titles stand one below the other; more of them scroll, so that the dialog fits a small screen."""
_TITLES_HEIGHT = 44 * GRID


class DetailsDialog(FormDialog):
    """Shows the details of a policy and gives what was changed as one edit."""

    def __init__(self, policy: Policy, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Policy details"))
        self.confirm.setText(self.tr("Set the details"))
        open_at(self, 170 * GRID, 150 * GRID, parent)
        self._policy = policy
        self._titles: dict[Tag, QLineEdit] = {}
        titles = self.form
        if len(policy.tags) > _TITLES:
            titles = self._scrolled_titles()
        for tag in policy.tags:
            field = QLineEdit(policy.titles.get(tag, ""))
            words = filled(self.tr("Title in {language}"), language=native_name(tag))
            field.setAccessibleName(words)
            self._titles[tag] = field
            titles.addRow(words, field)
        self._zone = searchable([(name, name) for name in time_zones()], policy.time_zone, self.tr("Time zone"))
        self._notice = QSpinBox()
        pad_number(self._notice)
        self._notice.setAccessibleName(self.tr("Days of notice"))
        self._notice.setRange(0, 3650)
        self._notice.setValue(policy.notice_days)
        self.form.addRow(self.tr("Time zone"), self._zone)
        self.form.addRow(self.tr("Days of notice"), self._notice)
        self._numbering = QComboBox()
        self._numbering.setAccessibleName(self.tr("Section numbers"))
        for words, numbering in (
            (self.tr("None"), SectionNumbering.OFF),
            (self.tr("1, 2, 3"), SectionNumbering.SECTIONS),
            (self.tr("1, 1.1, 1.2: sub-headings as well"), SectionNumbering.SUBSECTIONS),
            (self.tr("第一條, Article 1: as a law"), SectionNumbering.ARTICLES),
        ):
            self._numbering.addItem(words, numbering)
        self._numbering.setCurrentIndex(list(SectionNumbering).index(policy.numbering))
        self.form.addRow(self.tr("Section numbers"), self._numbering)
        self._roc = QCheckBox(self.tr("Write years as 民國 on pages of Taiwan"))
        self._roc.setChecked(policy.roc_years)
        if policy.roc_years or any(map(has_roc_years, policy.tags)):
            self.form.addRow(self.tr("Years"), self._roc)
        else:
            self._roc.setParent(self)
            self._roc.hide()
        self._newer = self._format_offer(policy.format)
        self._columns = (ANY_LANGUAGE, *policy.tags)
        self._table = QTableWidget(0, 1 + len(self._columns))
        self._table.setAccessibleName(self.tr("Facts"))
        self._table.setMinimumHeight(_TABLE_HEIGHT)
        self._table.setHorizontalHeaderLabels(
            [self.tr("Fact"), self.tr("All"), *(native_name(tag) for tag in policy.tags)]
        )
        self._table.verticalHeader().hide()
        for name in sorted(policy.facts):
            values = policy.facts[name]
            self._add_row(name, [values.get(column, "") for column in self._columns])
        self._add = QPushButton(self.tr("Add a fact"))
        self._remove = QPushButton(self.tr("Remove the fact"))
        self._add.clicked.connect(self._add_fact)
        self._remove.clicked.connect(self._remove_fact)
        self._put_facts()

    def _format_offer(self, used: int) -> QCheckBox:
        """What a policy of an older format is offered; nobody has to."""
        offer = QCheckBox(
            filled(
                self.tr("Upgrade to format {format}, which needs Dateline {version} or later"),
                format=FORMAT,
                version=FIRST_READERS[FORMAT, RULES],
            )
        )
        if used < FORMAT:
            self.form.addRow(filled(self.tr("Format {format}"), format=used), offer)
        else:
            offer.setParent(self)
            offer.hide()
        return offer

    def _scrolled_titles(self) -> QFormLayout:
        """A form of its own in an area that scrolls, which follows the focus."""
        inside = QWidget()
        titles = QFormLayout(inside)
        titles.setContentsMargins(0, 0, 2 * GRID, 0)
        titles.setHorizontalSpacing(self.form.horizontalSpacing())
        titles.setVerticalSpacing(self.form.verticalSpacing())
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFixedHeight(_TITLES_HEIGHT)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the focus, and it follows them
        self.form.addRow(area)
        return titles

    def edit(self) -> Edit:
        """What differs from the policy as it was shown, as one step."""
        edits: list[Edit] = [
            SetTitle(tag, words)
            for tag, field in self._titles.items()
            if (words := " ".join(field.text().split())) != self._policy.titles.get(tag, "")
        ]
        zone, notice = chosen_value(self._zone), self._notice.value()
        roc = self._roc.isChecked()
        if (zone, notice, roc) != (self._policy.time_zone, self._policy.notice_days, self._policy.roc_years):
            edits.append(SetRules(zone, notice, roc))
        if self._newer.isChecked():
            edits.append(SetFormat())
        if (numbering := list(SectionNumbering)[self._numbering.currentIndex()]) is not self._policy.numbering:
            edits.append(SetNumbering(numbering))
        facts = self._facts()
        edits.extend(SetFact(name, None) for name in self._policy.facts if name not in facts)
        edits.extend(SetFact(name, values) for name, values in facts.items() if self._policy.facts.get(name) != values)
        return Batch(tuple(edits))

    @override
    def problem(self) -> str:
        names = [self._word(row, 0) for row in range(self._table.rowCount())]
        twice = next((name for name in names if name and names.count(name) > 1), None)
        if twice is not None:
            return filled(self.tr("The fact {name} is listed twice."), name=twice)
        try:
            apply(self._policy, self.edit())
        except PolicyError as error:
            return failure_words(error)
        return ""

    def _facts(self) -> dict[str, dict[str, str]]:
        facts: dict[str, dict[str, str]] = {}
        for row in range(self._table.rowCount()):
            values = {column: self._word(row, place + 1) for place, column in enumerate(self._columns)}
            if name := self._word(row, 0):
                facts[name] = {column: value for column, value in values.items() if value}
        return facts

    def _word(self, row: int, column: int) -> str:
        item = self._table.item(row, column)
        return "" if item is None else item.text().strip()

    def _add_row(self, name: str, values: list[str]) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        for column, words in enumerate([name, *values]):
            self._table.setItem(row, column, QTableWidgetItem(words))

    def _add_fact(self) -> None:
        self._add_row("", [""] * len(self._columns))
        item = self._table.item(self._table.rowCount() - 1, 0)
        if item is not None:
            self._table.setCurrentItem(item)
            self._table.editItem(item)

    def _remove_fact(self) -> None:
        if self._table.currentRow() >= 0:
            self._table.removeRow(self._table.currentRow())

    def _put_facts(self) -> None:
        header = self._table.horizontalHeader()
        header.setStretchLastSection(True)
        for column in range(header.count()):
            header.resizeSection(column, max(header.sectionSizeHint(column), header.defaultSectionSize()))
        words = self.tr("Texts name a fact as {{name}}. A value under “All” holds in every language without its own.")
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        set_look(label, "secondary")
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(self._remove)
        row.addStretch()
        place = self.column.indexOf(self.form) + 1
        self.column.insertWidget(place, label)
        self.column.insertWidget(place + 1, self._table, 1)
        self.column.insertLayout(place + 2, row)
