"""An existing translation beside its source, section by section, to be corrected before it is taken over."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.desk.translation.adopting_translation import adoption_edit, written_over
from editor.desk.translation.adoption import Adoption, counted
from editor.policy.editing.edits import Edit
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.markdown.segments import SegmentKind
from editor.text.steering import filled, one_by_one, visible
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.fonts import families
from editor.window.appearance.theme import GRID, Theme, make_primary, set_look
from editor.window.outline.section_names import SectionNames
from editor.window.widgets.rows.rows import RowDelegate
from editor.window.words.language_names import native_name

_SIZE = (290 * GRID, 180 * GRID)
_SOURCE, _TARGET = 0, 1
_NUMBER = Qt.ItemDataRole.UserRole
_HEADING = 80
_ASKED = "?"
"""The answer of a chooser in which nobody has chosen yet: no section's id reads so."""


class AdoptionDialog(QDialog):
    """Rows of source and translation: a part goes to the section that is chosen in its row, a paragraph up or down.

    While it is not certain where a part belongs nothing can be taken over; choosing what is shown confirms it.
    """

    def __init__(self, policy: Policy, found: Adoption, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(filled(self.tr("Take a translation into {language}"), language=native_name(found.language)))
        open_at(self, *_SIZE, parent)
        self._policy = policy
        self._theme = theme
        self._names = SectionNames(self)
        self.found = found
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        set_look(self._told, "secondary")
        self.rows = QTreeWidget()
        self.rows.setAccessibleName(self.tr("Paragraphs"))
        self.rows.setColumnCount(2)
        origin = policy.origin_of(found.language) or policy.source
        self.rows.setHeaderLabels([native_name(origin), native_name(found.language)])
        self.rows.setRootIsDecorated(False)
        self.rows.setWordWrap(True)
        self.rows.setItemDelegate(RowDelegate(self.rows))
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._mark = QCheckBox(self.tr("Sections that are complete are in step with the source as it is now"))
        self._over = QCheckBox(self.tr("Replace the words that stand there already"))
        self._over.toggled.connect(self._show_told)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(self._told)
        column.addWidget(self.rows, 1)
        column.addLayout(self._tools())
        column.addWidget(self._mark)
        column.addWidget(self._over)
        column.addWidget(self._buttons())
        self._fill()
        self._over.setVisible(bool(written_over(policy, found)))
        self.rows.setFocus()

    def edit(self) -> Edit:
        """The edit that takes it over as it stands here."""
        over = self._over.isVisibleTo(self) and self._over.isChecked()
        return adoption_edit(self._policy, self.found, mark=self._mark.isChecked(), over=over)

    def _tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2 * GRID)
        for words, keys, answer in (
            (self.tr("Belongs to the paragraph above"), "Alt+Up", lambda: self._move(-1)),
            (self.tr("Belongs to the paragraph below"), "Alt+Down", lambda: self._move(1)),
            (self.tr("Leave it out"), "Del", self._leave_out),
        ):
            line.addWidget(self._tool(words, keys, answer))
        line.addStretch()
        return line

    def _tool(self, words: str, keys: str, answer: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        button.clicked.connect(lambda: answer())
        QShortcut(QKeySequence(keys), self.rows, answer, context=Qt.ShortcutContext.WidgetShortcut)
        return button

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = QPushButton(self.tr("Take the translation over"))
        buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        make_primary(self._take)
        return buttons

    def _fill(self, chosen: int | None = None) -> None:
        """Show every paragraph of the source with those that go with it, and last what is left out."""
        at = self.rows.verticalScrollBar().value()
        self.rows.clear()
        section = None
        for place, row in enumerate(self.found.sources):
            if row.section != section:
                section = row.section
                self._add_head(self._names.words(self._policy, section), row.section)
                self._add_parts(section)
            if row.segment.kind is SegmentKind.RULE:
                continue
            mine = self.found.at(place)
            self._add(row.words, mine[0] if mine else None, len(mine) == 1)
            for number in mine[1:]:
                self._add("", number, False)
        left_out = [number for number, place in enumerate(self.found.places) if place is None]
        if left_out:
            self._add_head(self.tr("Left out"), None)
            self._add_parts(None)
            for number in left_out:
                self._add("", number, True)
        self._show_told()
        self._choose(chosen)
        self.rows.verticalScrollBar().setValue(at)

    def _show_told(self) -> None:
        """Say how it stands, and let it be taken over only once every part has its place."""
        total, paired, left_out = counted(self.found)
        sections, unsure = len(self.found.open_sections()), len(self.found.unsure())
        words = [filled(self.tr("{paired} of {total} paragraphs have one counterpart."), paired=paired, total=total)]
        if unsure:
            words.append(self.tr("%n part(s) may belong elsewhere: choose the section of each.", "", unsure))
        if sections:
            words.append(self.tr("%n section(s) to look at, marked below", "", sections))
        if left_out:
            words.append(self.tr("%n paragraph(s) are left out.", "", left_out))
        written = len(written_over(self._policy, self.found))
        if written and not self._over.isChecked():
            words.append(self.tr("%n section(s) have other words already, which stay.", "", written))
        self._told.setText(one_by_one(words))
        self._take.setEnabled(not unsure)

    def _add_parts(self, section: SectionId | None) -> None:
        """A row for each part of the text that goes here, with the chooser that puts it elsewhere."""
        for number, part in enumerate(self.found.parts):
            if part.section == section:
                words = filled(self.tr("From the text: {heading}"), heading=self.found.title_of(number)[:_HEADING])
                item = QTreeWidgetItem([words, ""])
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                if not part.is_sure:
                    self._mark_item(item)
                self.rows.addTopLevelItem(item)
                self.rows.setItemWidget(item, _TARGET, self._chooser(number))

    def _chooser(self, number: int) -> QComboBox:
        part = self.found.parts[number]
        chooser = QComboBox()
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setAccessibleName(self.tr("Section of this part"))
        for section in self._policy.section_ids:
            chooser.addItem(self._names.words(self._policy, section), section)
        chooser.addItem(self.tr("Leave it out"), None)
        if not part.is_sure:
            shown = chooser.itemText(chooser.findData(part.section))
            chooser.insertItem(0, filled(self.tr("Is it {section}? Choose it, or another"), section=shown), _ASKED)
            chooser.setCurrentIndex(0)
        else:
            chooser.setCurrentIndex(chooser.findData(part.section))
        chooser.activated.connect(lambda _: self._put(number, chooser.currentData()))
        return chooser

    def _put(self, number: int, section: object) -> None:
        """Put a part where a person says; what was asked stays asked until an answer is chosen."""
        if section != _ASKED:
            self.found = self.found.put(number, None if section is None else SectionId(str(section)))
            # The chooser that answers is one of the rows that are made anew.
            QTimer.singleShot(0, self, self._fill)

    def _add_head(self, words: str, section: object) -> None:
        item = QTreeWidgetItem([words, ""])
        font = item.font(_SOURCE)
        font.setBold(True)
        item.setFont(_SOURCE, font)
        item.setFirstColumnSpanned(True)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        cell = None if section is None else next((one for one in self._policy.texts if one.section == section), None)
        if isinstance(cell, Cell) and self._policy.text(Cell(cell.section, self.found.language)):
            item.setToolTip(_SOURCE, self.tr("This section has words in the language already."))
        self.rows.addTopLevelItem(item)

    def _add(self, source: str, number: int | None, is_paired: bool) -> None:
        target = "" if number is None else self.found.targets[number].words
        item = QTreeWidgetItem([visible(source), visible(target) or self.tr("– nothing –")])
        item.setData(_TARGET, _NUMBER, number)
        font = item.font(_TARGET)
        font.setFamilies([font.family(), *families(self.found.language)])
        item.setFont(_TARGET, font)
        if not is_paired:
            self._mark_item(item)
        if number is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.rows.addTopLevelItem(item)

    def _mark_item(self, item: QTreeWidgetItem) -> None:
        shown = self._theme.colours.fact
        for column in (_SOURCE, _TARGET):
            item.setBackground(column, QBrush(QColor(shown.ground)))
            item.setForeground(column, QBrush(QColor(shown.ink)))

    def _choose(self, number: int | None) -> None:
        for row in range(self.rows.topLevelItemCount()):
            item = self.rows.topLevelItem(row)
            if item is not None and number is not None and item.data(_TARGET, _NUMBER) == number:
                self.rows.setCurrentItem(item)

    def _chosen(self) -> int | None:
        item = self.rows.currentItem()
        number = None if item is None else item.data(_TARGET, _NUMBER)
        return number if isinstance(number, int) else None

    def _move(self, by: int) -> None:
        number = self._chosen()
        if number is None:
            return
        place = self.found.places[number]
        if place is None:
            # What was left out comes back beside the one before it.
            before = [found for found in self.found.places[:number] if found is not None]
            place = (before[-1] if before else 0) - by
        place += by
        while 0 < place < len(self.found.sources) - 1 and self.found.sources[place].segment.kind is SegmentKind.RULE:
            place += by
        self.found = self.found.moved(number, place)
        self._fill(number)

    def _leave_out(self) -> None:
        number = self._chosen()
        if number is not None:
            self.found = self.found.moved(number, None)
            self._fill(number)
