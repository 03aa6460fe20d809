"""Beside a comparison: how much changed, which facts, and in which sections."""

from collections.abc import Callable
from itertools import cycle

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.comparison.comparing import Comparison, FactChange, SectionChange, SectionRedline
from editor.policy.section import SectionId
from editor.text.redline.kinds.clause_numbers import StayedReference
from editor.text.redline.replaced_terms import ReplacedTerm, is_of, told_once
from editor.text.steering import filled, joined
from editor.window.appearance.theme import GRID, set_look
from editor.window.comparison.comparison_words import part_words, section_number, section_words, size_words
from editor.window.comparison.export_card import export_card
from editor.window.redline.change_lines import change_line, listed
from editor.window.redline.redline_words import stayed_words, times_words
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.widgets.panes.pane_head import PaneFoot, PaneHead
from editor.window.widgets.panes.tool_buttons import ElidingButton
from editor.window.widgets.rows.rows import ROW_HEIGHT, RowDelegate
from editor.window.words.fact_names import fact_words

_SECTION = Qt.ItemDataRole.UserRole
_CHANGE = Qt.ItemDataRole.UserRole + 1


class ComparisonSummary(QWidget):
    """Signals: `section_wanted` and `change_wanted` (its number, from 1) ask to go there; `section_restore_wanted` and
    `fact_restore_wanted` carry an id or a name, `version_restore_wanted` and `save_wanted` carry nothing,
    `export_wanted` an ExportForm, `fold_wanted` whether terms that are replaced throughout are to be folded."""

    section_wanted = Signal(str)
    change_wanted = Signal(int)
    section_restore_wanted = Signal(str)
    fact_restore_wanted = Signal(str)
    version_restore_wanted = Signal()
    save_wanted = Signal()
    export_wanted = Signal(object)
    fold_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._found: Comparison | None = None
        self._version = ""
        self._unsaved = False
        self._is_told = False
        self._head = PaneHead()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget()
        self._restore_section, self._restore_version = ElidingButton(), ElidingButton()
        self._restore_section.clicked.connect(self._ask_for_section)
        self._restore_version.clicked.connect(self.version_restore_wanted)
        self._foot = PaneFoot(self._restore_section, self._restore_version, upright=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self._fill()

    def show_comparison(self, found: Comparison | None, version: str, *, unsaved: bool) -> None:
        """Show a comparison, or none; `version` is what can be restored in words, empty where nothing can."""
        at = self.section()
        self._found, self._version, self._unsaved = found, version, unsaved
        self._fill()
        self.stand_on(at)

    def show_unsaved(self, unsaved: bool) -> None:
        """Offer to save, or no more."""
        if unsaved != self._unsaved:
            self.show_comparison(self._found, self._version, unsaved=unsaved)

    def section(self) -> SectionId | None:
        """The section that the list stands on."""
        item = self.list.currentItem()
        return None if item is None else SectionId(item.data(_SECTION))

    def stand_on_change(self, number: int) -> None:
        """Put the list on a change, without asking to go there."""
        self._stand(next((row for row in self._rows() if self.list.item(row).data(_CHANGE) == number), None))

    def stand_on(self, section: SectionId | None) -> None:
        """Put the list on a section, without asking to go there."""
        if self.section() != section:
            self._stand(next((row for row in self._rows() if self.list.item(row).data(_SECTION) == section), None))
        self._name_buttons()

    def _rows(self) -> range:
        return range(self.list.count())

    def _stand(self, row: int | None) -> None:
        if row is not None:
            self._is_told = True
            self.list.setCurrentRow(row)
            self._is_told = False
            self._scroll.ensureVisible(0, self.list.y() + self.list.visualItemRect(self.list.item(row)).bottom())
        self._name_buttons()

    def _fill(self) -> None:
        page = QWidget()
        page.setObjectName("cards")
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(3 * GRID)
        had_focus = self.list.hasFocus()
        self.list = self._new_list()
        if self._unsaved:
            column.addWidget(self._save_card())
        if self._found:
            column.addWidget(self._summary_card(self._found))
            for section, references in self._found.stayed.items():
                for one in references:
                    column.addWidget(self._stayed_card(self._found, section, one))
            for term in self._found.replaced:
                column.addWidget(self._term_card(self._found, term))
            if self._found.facts:
                column.addWidget(_title(self.tr("Facts changed")))
                for fact in self._found.facts:
                    column.addWidget(self._fact_card(self._found, fact))
            if self._found.changed:
                column.addWidget(_title(self.tr("Changed sections")))
                column.addWidget(self.list)
                self._fill_list(self._found)
            if self._found.other is None:
                column.addWidget(export_card(self.export_wanted.emit))
        column.addStretch()
        self._scroll.setWidget(page)
        if had_focus:
            self.list.setFocus()
        self._retranslate()

    def _new_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setItemDelegate(RowDelegate(made))
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.currentItemChanged.connect(lambda *_: self._on_current())
        made.itemClicked.connect(lambda *_: self._on_current())
        made.hide()
        return made

    def _fill_list(self, found: Comparison) -> None:
        self._is_told = True
        before = 0
        for one in found.changed:
            self._add_row(joined("  ", (section_words(found, one), size_words(*one.size()))), one.section)
            said = found.said.get(one.section, {})
            for number, times in listed(one.changes, said).items():
                words = change_line(one.changes[number], found.moves, said.get(number), times)
                self._add_row("\u2003" + words, one.section, before + number + 1)
            before += len(one.changes)
        self._is_told = False
        height = max(ROW_HEIGHT, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(height * self.list.count() + GRID)
        self.list.show()

    def _add_row(self, words: str, section: SectionId, change: int = 0) -> None:
        item = QListWidgetItem(words)
        item.setToolTip(words.strip())
        item.setData(_SECTION, str(section))
        item.setData(_CHANGE, change)
        self.list.addItem(item)

    def _summary_card(self, found: Comparison) -> CardView:
        kinds = [one.change for one in found.changed]
        counted = (
            (SectionChange.CHANGED, self.tr("%n section(s) changed", "", kinds.count(SectionChange.CHANGED))),
            (SectionChange.ADDED, self.tr("%n section(s) added", "", kinds.count(SectionChange.ADDED))),
            (SectionChange.REMOVED, self.tr("%n section(s) removed", "", kinds.count(SectionChange.REMOVED))),
        )
        lines = [words for kind, words in counted if kind in kinds]
        lines = lines or [self.tr("No section reads differently.")]
        if kinds:
            lines.append(filled(self.tr("{size} characters"), size=size_words(*found.size())))
        if found.moves:
            lines.append(self.tr("%n passage(s) moved", "", len(found.moves)))
        old, new = found.titles
        if old != new:
            lines.append(filled(self.tr("Title: {old} → {new}"), old=old or "–", new=new or "–"))
        lines += [part_words(part) for part in found.parts]
        return CardView(Card(lines[0], "\n".join(lines[1:])))

    def _fact_card(self, found: Comparison, fact: FactChange) -> CardView:
        words = filled(self.tr("{old} → {new}"), old=fact.old or "–", new=fact.new or "–")
        places = [section_number(found.numbers.get(section)) for section in found.uses[fact.name]]
        view = CardView(
            Card(words, place=joined(" · ", [fact_words(fact.name), *filter(None, places)]), severity=Tone.WARNING)
        )
        if self._version:
            answer = self._wish(fact.name)
            view.add_button(self.tr("Restore this fact"), answer).setToolTip(
                filled(self.tr("Give the fact the values of {version}"), version=self._version)
            )
        return view

    def _term_card(self, found: Comparison, term: ReplacedTerm) -> CardView:
        told = [pair for one in found.changed for pair in self._pairs(one)]
        key = next((first for first, places in told_once(told).items() if is_of(term, told[first])), None)
        places = [] if key is None else told_once(told)[key]
        words = filled(self.tr("{old} → {new}"), old=term.old, new=term.new)
        left = self.tr("The old term is left in %n place(s).", "", term.left) if term.left else ""
        view = CardView(Card(words, left, place=times_words(term.count)))
        if places:
            steps = cycle(places)
            view.add_button(self.tr("Next place"), lambda: self.change_wanted.emit(next(steps) + 1))
        folds = bool(places)
        view.add_button(self.tr("Fold") if folds else self.tr("Unfold"), lambda: self.fold_wanted.emit(folds))
        return view

    def _pairs(self, one: SectionRedline) -> list[tuple[str, str]]:
        return [("", "") if change.move is not None else (change.old, change.new) for change in one.changes]

    def _stayed_card(self, found: Comparison, section: SectionId, one: StayedReference) -> CardView:
        words = filled(self.tr("{reference} did not follow: {now}."), reference=one.words, now=stayed_words(one.now))
        return CardView(Card(words, place=section_number(found.numbers.get(section)), severity=Tone.WARNING))

    def _wish(self, name: str) -> Callable[[], None]:
        return lambda: self.fact_restore_wanted.emit(name)

    def _save_card(self) -> CardView:
        view = CardView(Card(self.tr("The draft holds words that no version has.")))
        view.add_button(self.tr("Save a version…"), self.save_wanted.emit)
        return view

    def _on_current(self) -> None:
        self._name_buttons()
        item = self.list.currentItem()
        if item is None or self._is_told:
            return
        if item.data(_CHANGE):
            self.change_wanted.emit(item.data(_CHANGE))
        else:
            self.section_wanted.emit(item.data(_SECTION))

    def _ask_for_section(self) -> None:
        section = self.section()
        if section is not None:
            self.section_restore_wanted.emit(str(section))

    def _name_buttons(self) -> None:
        self._foot.setVisible(bool(self._version))
        section, found = self.section(), self._found
        number = None if section is None or found is None else found.numbers.get(section)
        self._restore_section.setEnabled(section is not None)
        if number:
            self._restore_section.setText(filled(self.tr("Restore §{number} into the draft"), number=number))
        else:
            self._restore_section.setText(self.tr("Restore the section into the draft"))
        self._restore_section.setToolTip(
            filled(self.tr("Give the section the words of {version}"), version=self._version)
            if section is not None
            else self.tr("Choose a changed section first")
        )
        self._restore_version.setText(filled(self.tr("Restore {version}"), version=self._version))
        self._restore_version.setToolTip(
            filled(self.tr("Make the draft what {version} was; you can take it back"), version=self._version)
        )

    def _retranslate(self) -> None:
        self._head.set_title(self.tr("Summary"))
        self.list.setAccessibleName(self.tr("Changed sections"))
        self._name_buttons()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)


def _title(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_look(label, "pane-title")
    return label
