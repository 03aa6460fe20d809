"""The termbase in a dialog: every term with its words per language, names, and TBX in and out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.desk.translation.terms import changes, new_concept_id, proposed_terms
from editor.desk.versions.clock import system_choice
from editor.exchange.blocks.errors import ExchangeError
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.termbases.tbx import merged_terms, read_tbx, write_tbx
from editor.policy.editing.edits import Edit
from editor.policy.errors import PolicyError
from editor.policy.language import Tag
from editor.policy.limits import TERMS_BYTES
from editor.policy.policy import Policy
from editor.policy.terms import Concept, ConceptId, SetConcept, SetNames, Termbase, Wording, changed_terms
from editor.store.disk import atomic
from editor.store.errors import StoreError
from editor.text.steering import filled, joined
from editor.window.appearance.dialog_size import open_at
from editor.window.appearance.fonts import families
from editor.window.appearance.theme import GRID, make_primary, set_look
from editor.window.translate.term_dialog import joined_words, split_words
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words

_SIZE = (210 * GRID, 130 * GRID)


class TermbaseDialog(QDialog):
    """Keeps a termbase of its own until it is confirmed; `edit` is then what to submit."""

    def __init__(self, policy: Policy, parent: QWidget, folder: Callable[[], Path] = Path.home) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Terms"))
        open_at(self, *_SIZE, parent)
        self._policy = policy
        self._folder = folder
        self.terms: Termbase = policy.terms
        self._shown: ConceptId | None = None
        self._search, self._list = QLineEdit(), QListWidget()
        self._note, self._usage, self._names = (
            QLineEdit(),
            QLineEdit(),
            QPlainTextEdit(joined_lines(policy.terms.names)),
        )
        self._fields: dict[Tag, tuple[QLineEdit, QLineEdit]] = {}
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._remove = QPushButton(self.tr("Remove the term"))
        columns = QHBoxLayout()
        columns.addWidget(self._left(), 2)
        columns.addWidget(self._right(), 5)
        column = QVBoxLayout(self)
        column.addLayout(columns, 1)
        column.addWidget(self._told)
        column.addLayout(self._foot())
        self._search.textChanged.connect(self._find)
        self._list.currentItemChanged.connect(lambda now, _: self._turn_to(now))
        self._remove.clicked.connect(self._take_out)
        self._fill()
        self._search.setFocus()

    def edit(self) -> Edit | None:
        """The edit that keeps what was changed here; None where nothing was."""
        return changes(self._policy.terms, self.terms)

    def _left(self) -> QWidget:
        self._search.setPlaceholderText(self.tr("Find a term"))
        self._search.setAccessibleName(self.tr("Find a term"))
        self._search.setClearButtonEnabled(True)
        self._list.setAccessibleName(self.tr("Terms"))
        new = QPushButton(self.tr("New term"))
        new.setAutoDefault(False)
        new.clicked.connect(self._add)
        propose = QPushButton(self.tr("Propose regional terms"))
        propose.setToolTip(
            self.tr("Words that differ between Taiwan, Hong Kong and the Mainland and stand in the texts")
        )
        propose.setAutoDefault(False)
        propose.clicked.connect(self._propose)
        return _column(self._search, self._list, new, propose)

    def _right(self) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        for place, words in ((1, self.tr("Words to use")), (2, self.tr("Not to be used"))):
            head = QLabel(words)
            set_look(head, "secondary")
            grid.addWidget(head, 0, place)
        for row, tag in enumerate(self._policy.tags, 1):
            grid.addWidget(QLabel(native_name(tag)), row, 0)
            self._fields[tag] = QLineEdit(), QLineEdit()
            for place, (field, words) in enumerate(
                zip(self._fields[tag], (self.tr("Words to use"), self.tr("Not to be used")), strict=True), 1
            ):
                font = field.font()
                font.setFamilies([font.family(), *families(tag)])
                field.setFont(font)
                field.setAccessibleName(joined(": ", (native_name(tag), words)))
                field.setPlaceholderText(self.tr("several separated by ;"))
                grid.addWidget(field, row, place)
        self._note.setAccessibleName(self.tr("What is meant"))
        grid.addWidget(QLabel(self.tr("What is meant")), len(self._fields) + 1, 0)
        grid.addWidget(self._note, len(self._fields) + 1, 1, 1, 2)
        self._usage.setAccessibleName(self.tr("Note on its use"))
        grid.addWidget(QLabel(self.tr("Note on its use")), len(self._fields) + 2, 0)
        grid.addWidget(self._usage, len(self._fields) + 2, 1, 1, 2)
        grid.setRowStretch(len(self._fields) + 3, 1)
        page = QWidget()
        page.setLayout(grid)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._names.setAccessibleName(self.tr("Names that never change, one per line"))
        self._names.setMaximumHeight(20 * GRID)
        self._names.setTabChangesFocus(True)
        names = QLabel(self.tr("Names that never change, one per line"))
        self._remove.setAutoDefault(False)
        return _column(scroll, self._remove, names, self._names)

    def _foot(self) -> QHBoxLayout:
        bring, give = QPushButton(self.tr("Import terms…")), QPushButton(self.tr("Export terms…"))
        for button, answer in ((bring, self._ask_import), (give, self._ask_export)):
            button.setAutoDefault(False)
            button.clicked.connect(answer)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = QPushButton(self.tr("Keep the terms"))
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(bring)
        foot.addWidget(give)
        foot.addStretch()
        foot.addWidget(buttons)
        make_primary(keep)
        return foot

    def _find(self) -> None:
        if self._keep_shown():
            self._shown = None if self._search.text() else self._shown
            self._fill()

    def _fill(self) -> None:
        """List the terms that have what is looked for in any word, and show the one that was shown, or the first."""
        wanted, kept = self._search.text().casefold(), self._shown
        blocked = self._list.blockSignals(True)
        self._list.clear()
        for name, concept in self.terms.concepts.items():
            words = [word for one in concept.words.values() for word in (*one.preferred, *one.forbidden)]
            if wanted and name != kept and not any(wanted in word.casefold() for word in (*words, name)):
                continue
            item = QListWidgetItem(self._label(concept))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self._list.addItem(item)
            if name == kept:
                self._list.setCurrentItem(item)
        if self._list.currentItem() is None and self._list.count():
            self._list.setCurrentRow(0)
        self._list.blockSignals(blocked)
        item = self._list.currentItem()
        self._show(None if item is None else ConceptId(item.data(Qt.ItemDataRole.UserRole)))

    def _label(self, concept: Concept) -> str:
        mine = [concept.words[tag].preferred[0] for tag in self._policy.tags if self._has(concept, tag)]
        return joined(" · ", mine[:3]) or self.tr("New term")

    @staticmethod
    def _has(concept: Concept, tag: Tag) -> bool:
        return tag in concept.words and bool(concept.words[tag].preferred)

    def _turn_to(self, item: QListWidgetItem | None) -> None:
        if self._keep_shown():
            self._show(None if item is None else ConceptId(item.data(Qt.ItemDataRole.UserRole)))

    def _show(self, name: ConceptId | None) -> None:
        self._shown = name
        concept = None if self._shown is None else self.terms.concepts.get(self._shown)
        for tag, (good, bad) in self._fields.items():
            wording = Wording() if concept is None else concept.words.get(tag, Wording())
            good.setText(joined_words(wording.preferred))
            bad.setText(joined_words(wording.forbidden))
            good.setEnabled(concept is not None)
            bad.setEnabled(concept is not None)
        self._note.setText("" if concept is None else concept.note)
        self._usage.setText("" if concept is None else concept.usage)
        for field in (self._note, self._usage):
            field.setEnabled(concept is not None)
        self._remove.setEnabled(concept is not None)

    def _keep_shown(self) -> bool:
        """Take over what the fields say of the shown term; whether they say something that can be kept."""
        if self._shown is None or self._shown not in self.terms.concepts:
            return True
        words = dict(self.terms.concepts[self._shown].words)
        for tag, (good, bad) in self._fields.items():
            words[tag] = Wording(split_words(good.text()), split_words(bad.text()))
        try:
            concept = Concept(words, self._note.text(), self._usage.text())
            self.terms = changed_terms(self.terms, SetConcept(self._shown, concept))
        except PolicyError as error:
            self._tell(failure_words(error))
            return False
        return True

    def _propose(self) -> None:
        """Put in what the regions call otherwise; a person takes out again what is not wanted."""
        if not self._keep_shown():
            return
        proposed = proposed_terms(self._policy, self.terms)
        for one in proposed:
            self.terms = changed_terms(self.terms, one)
            self._shown = one.id
        self._search.clear()
        self._fill()
        self._tell(self.tr("%n term(s) proposed; remove those that do not fit.", "", len(proposed)))

    def _add(self) -> None:
        if not self._keep_shown():
            return
        new = new_concept_id(self.terms, iter(()), system_choice)
        self.terms = replace(self.terms, concepts={**self.terms.concepts, new: Concept({})})
        self._shown = new
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._fill()
        self._fields[self._policy.source][0].setFocus()

    def _take_out(self) -> None:
        if self._shown is not None:
            gone, self._shown = self._shown, None
            self.terms = changed_terms(self.terms, SetConcept(gone, None))
            self._fill()

    def _ask_import(self) -> None:
        chooser = self._chooser(self.tr("Import a termbase"), QFileDialog.AcceptMode.AcceptOpen)
        chooser.fileSelected.connect(lambda path: self.take_in(Path(path)))
        chooser.open()

    def _ask_export(self) -> None:
        chooser = self._chooser(self.tr("Export the termbase"), QFileDialog.AcceptMode.AcceptSave)
        chooser.fileSelected.connect(lambda path: self.give_out(Path(path)))
        chooser.open()

    def _chooser(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        chooser = QFileDialog(self, title, str(self._folder()), self.tr("Termbases (*.tbx *.xml)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(mode)
        chooser.setDefaultSuffix("tbx")
        return chooser

    def take_in(self, file: Path) -> None:
        """Add the terms of a file to those here."""
        if not self._keep_shown():
            return
        try:
            with atomic.disk(file):
                data = read_outside(file, TERMS_BYTES)
            read = read_tbx(data)
        except (StoreError, ExchangeError, PolicyError) as error:
            self._tell(failure_words(error))
            return
        before = len(self.terms.concepts)
        self.terms = merged_terms(self.terms, read.terms)
        self._names.setPlainText(joined_lines((*split_lines(self._names.toPlainText()), *read.terms.names)))
        self._shown = None
        self._fill()
        self._tell(self.tr("%n term(s) came in", "", len(self.terms.concepts) - before))

    def give_out(self, file: Path) -> None:
        """Write the terms as they stand here."""
        if not self._keep_shown():
            return
        title = self._policy.titles.get(self._policy.source, "")
        try:
            atomic.write(file, write_tbx(self._with_names(), self._policy.source, title))
        except (StoreError, ExchangeError, PolicyError) as error:
            self._tell(failure_words(error))
            return
        self._tell(filled(self.tr("Written to {file}"), file=file.name))

    def _with_names(self) -> Termbase:
        return changed_terms(self.terms, SetNames(split_lines(self._names.toPlainText())))

    def _tell(self, words: str) -> None:
        self._told.setText(words)

    @override
    def accept(self) -> None:
        if not self._keep_shown():
            return
        try:
            self.terms = self._with_names()
        except PolicyError as error:
            self._tell(failure_words(error))
            return
        kept = {
            name: concept
            for name, concept in self.terms.concepts.items()
            if concept.words or concept.note or concept.usage
        }
        self.terms = replace(self.terms, concepts=kept)
        super().accept()


def split_lines(said: str) -> tuple[str, ...]:
    """The lines of a field that are not blank, each once."""
    return tuple(dict.fromkeys(line.strip() for line in said.split("\n") if line.strip()))


def joined_lines(words: tuple[str, ...]) -> str:
    """Words as a field of lines shows them."""
    return "\n".join(dict.fromkeys(words))


def _column(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    return whole
