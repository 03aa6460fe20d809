"""The editor of a language, of one section or of all: it shows what the desk says, and gives every keystroke to it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from editor.checks.finding import Finding, Severity, Spot
from editor.desk.session.undo import CursorPlace
from editor.loading import later
from editor.policy.editing.changes import Touched
from editor.policy.editing.edits import Batch, Splice
from editor.policy.errors import PolicyError
from editor.policy.section import PREAMBLE, Cell
from editor.text.editing.keys import Press, Refusal
from editor.text.steering import filled
from editor.window.appearance.preferences import Looks
from editor.window.editing.derived_words import DerivedWords
from editor.window.editing.fact_completion import FactCompletion
from editor.window.outline.outline_model import heading_of
from editor.window.text.document_pane import DocumentPane
from editor.window.text.mark_speech import MarkSpeech
from editor.window.text.parted_text import PartSplice
from editor.window.text.text_marks import MarkLook, TextMark
from editor.window.widgets.messages import Message
from editor.window.words.language_names import native_name
from editor.window.words.messages import finding_title
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.window.editing import pasted_words
    from editor.window.text import pressing


def batch_of(cells: Sequence[Cell], splices: Sequence[PartSplice]) -> tuple[Batch, CursorPlace]:
    """The edit that splices of a pane, the last one first, make in the texts it shows, and where the cursor goes."""
    edits = tuple(Splice(cells[one.part], one.start, one.removed, one.inserted) for one in splices)
    first = edits[-1]
    return Batch(edits), CursorPlace(first.cell, first.start + len(first.inserted))


class SectionEditor(QWidget):
    """Holds the pane in which the selected section is typed, or all sections one below the other.

    `failed` carries a PolicyError that refused an edit, `told` a Message; `moved` tells that the cursor stands
    elsewhere, in whichever pane is written in.
    """

    failed = Signal(object)
    told = Signal(object)
    titled = Signal(str)
    moved = Signal()

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks = looks
        self._cell: Cell | None = None
        self._cells: tuple[Cell, ...] = ()
        self._whole = False
        self._is_behind = False
        self._cursors: dict[Cell, int] = {}
        self._found: Mapping[Cell, tuple[tuple[int, int], ...]] = {}
        self.pane = DocumentPane(looks.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self._on_looks()
        self.pane.entered.connect(self._on_entered)
        self.pane.spliced.connect(self._on_spliced)
        self.pane.batched.connect(self._on_batched)
        self.pane.undo_wanted.connect(desk.undo)
        self.pane.redo_wanted.connect(desk.redo)
        self.pane.stepping.connect(self._on_step)
        FactCompletion(desk, self.pane)
        MarkSpeech(self.pane)
        self._derived = DerivedWords(desk, self.pane)
        self._served: dict[DocumentPane, Callable[[], Cell | None]] = {}
        self._last = self.pane
        self.serve(self.pane, lambda: self._cell)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        self.pane.cursorPositionChanged.connect(self._on_cursor)
        desk.selected.connect(self._on_selected)
        desk.touched.connect(self._on_touched)
        desk.placed.connect(self._on_placed)
        desk.settling.connect(self.pane.commit_preedit)
        desk.checked.connect(self._mark_soon)
        looks.changed.connect(self._on_looks)
        if desk.session.place is not None:
            self._cursors[desk.session.place.cell] = desk.session.place.position
        self._fall_behind(desk.selection)
        desk.turns.later(self, "text", self._come_up)

    @property
    def cell(self) -> Cell | None:
        """The cell in the editor."""
        return self._cell

    @property
    def is_whole(self) -> bool:
        """Whether all sections are shown."""
        return self._whole

    def show_whole(self, whole: bool) -> None:
        """Show all sections one below the other, or the selected one only."""
        if whole != self._whole:
            self._whole = whole
            self._show(self._cell)

    def place(self) -> CursorPlace | None:
        """Where the cursor stands."""
        if self._cell is None:
            return None
        at = self._cursors.get(self._cell, 0) if self._is_behind else self.pane.cursor_index()
        return CursorPlace(self._cell, at)

    def serve(self, pane: DocumentPane, cell: Callable[[], Cell | None]) -> None:
        """Let a pane, such as one beside this one, have the buttons and dialogs once it has had the focus.

        `cell` says what is written where its cursor stands.
        """
        self._served[pane] = cell
        pane.refused.connect(self._on_refused)
        pane.pasted.connect(self._on_pasted)
        pane.cursorPositionChanged.connect(self.moved)

    @property
    def panes(self) -> tuple[DocumentPane, ...]:
        """This one and those that it serves."""
        return tuple(self._served)

    @property
    def written(self) -> DocumentPane:
        """The pane in which words are typed: of those to be seen the one that had the focus last."""
        return self._last if self._last.isVisible() else self.pane

    def written_cell(self) -> Cell | None:
        """The cell in which words are typed."""
        return self._served[self.written]()

    def press(self, key: Press) -> None:
        """Do what a key or a button of the format does to the selection, as a step of its own."""
        self._catch_up()
        if self.written_cell() is not None:
            self.written.press(key)
            self.written.setFocus()

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, DocumentPane) and now in self._served:
            self._last = now
            self.moved.emit()

    def put(self, start: int, end: int, words: str) -> None:
        """Write words in the place of others, as a step of its own; the cursor goes behind them."""
        self._catch_up()
        if self._cell is None or self.pane.isReadOnly():
            return
        self.pane.commit_preedit()
        after = start + len(words)
        step = Batch((Splice(self._cell, start, end - start, words),))
        self._desk.submit_alone(step, CursorPlace(self._cell, after))
        self.pane.select(after, after)
        self.pane.setFocus()

    def mark_found(self, places: Mapping[Cell, tuple[tuple[int, int], ...]]) -> None:
        """Mark what a search found, in whatever section is shown."""
        self._found = places
        starts = [(self.pane.place(number), cell) for number, cell in enumerate(self._cells)]
        self.pane.set_found(
            [(start + first, start + last) for start, cell in starts for first, last in places.get(cell, ())]
        )

    def title(self) -> str:
        """The number and the heading of the section, for the head of the pane."""
        cell = self._cell
        if cell is None:
            return ""
        policy = self._desk.policy
        words = heading_of(policy.text(cell)) or heading_of(policy.text(Cell(cell.section, policy.source)))
        if cell.section == PREAMBLE:
            return words or self.tr("Preamble")
        counted = [section for section in policy.section_ids if section != PREAMBLE]
        number = counted.index(cell.section) + 1
        return filled(self.tr("{number} · {heading}"), number=number, heading=words or self.tr("No heading"))

    def _on_spliced(self, start: int, removed: int, inserted: str) -> None:
        self._on_entered(self.pane.current())
        if self._cell is None:
            return
        try:
            self._desk.submit(
                Splice(self._cell, start, removed, inserted), CursorPlace(self._cell, start + len(inserted))
            )
        except PolicyError as error:
            self.pane.show_text(self._desk.session.typed(self._cell))
            self.failed.emit(error)

    def _on_batched(self, splices: Sequence[PartSplice]) -> None:
        self._desk.submit_alone(*batch_of(self._cells, splices))

    def _on_entered(self, number: int) -> None:
        if number < len(self._cells) and self._cells[number] != self._cell:
            self._cell = self._cells[number]
            self._desk.select(self._cell)
            self.titled.emit(self.title())

    def _on_cursor(self) -> None:
        if self._cell is not None and not self._is_behind:
            self._cursors[self._cell] = self.pane.cursor_index()

    def _on_selected(self, cell: Cell | None) -> None:
        if cell == self._cell and cell is not None:
            return
        if self._is_away():
            self._fall_behind(cell)
        elif cell in self._cells and self._cells == self._wanted(cell):
            self._cell = cell
            self._enter(cell)
            self.retranslate()
        else:
            self._show(cell)

    def _is_away(self) -> bool:
        """Whether another workspace is turned to."""
        return not self.isVisible() and self.window().isVisible()

    def _fall_behind(self, cell: Cell | None) -> None:
        """Show this one when the editor is seen again: in a workspace that is turned away from nobody looks at it."""
        self._is_behind = True
        self._cell, self._cells = cell, ()

    def _come_up(self) -> None:
        """What an editor shows that was just made; in a workspace that is made ahead it waits until it is seen."""
        if not self._is_away():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._is_behind:
            self._is_behind = False
            self._show(self._cell)

    def _wanted(self, cell: Cell | None) -> tuple[Cell, ...]:
        """The cells to show while this one is selected."""
        if cell is None or not self._whole:
            return () if cell is None else (cell,)
        return tuple(Cell(section, cell.language) for section in self._desk.policy.section_ids)

    def _enter(self, cell: Cell) -> None:
        number = self._cells.index(cell)
        self.pane.enter(number, min(self._cursors.get(cell, 0), len(self.pane.part(number))))

    def _show(self, cell: Cell | None) -> None:
        # No cursor is kept while one text takes the place of the other.
        self._is_behind = False
        self._cell, self._cells = None, ()
        self.pane.marks.clear()
        cells = self._wanted(cell)
        texts = [self._desk.session.typed(one) for one in cells]
        language = self.pane.language if cell is None else cell.language
        self.pane.show_parts(texts or [""], 0 if cell is None else cells.index(cell), language)
        self._cell, self._cells = cell, cells
        self._derived.show(cells)
        self.pane.set_titled([number for number, one in enumerate(cells) if one.section != PREAMBLE])
        self.pane.setReadOnly(cell is None or not self._desk.session.writable)
        self.pane.setEnabled(cell is not None)
        if cell is not None:
            self._enter(cell)
        self._mark_soon()
        self.retranslate()

    def _on_touched(self, changed: Touched) -> None:
        cell = self._cell
        if cell is None or cell.section not in self._desk.policy.section_ids:
            return
        if self._is_away():
            self._fall_behind(cell)
            return
        if self._cells != self._wanted(cell):
            self._show(cell)
        for number, one in enumerate(self._cells):
            if one in changed.texts and (text := self._desk.session.typed(one)) != self.pane.part(number):
                self.pane.show_part(number, text)
        if changed.sections or changed.languages or cell.section in changed.section_ids:
            self.titled.emit(self.title())

    def _on_placed(self, place: CursorPlace) -> None:
        if self._is_behind:
            self._cursors[place.cell] = place.position
        elif place.cell == self._cell:
            at = min(place.position, len(self.pane.text()))
            self.pane.select(at, at)

    def _on_step(self) -> None:
        self._desk.session.pause()

    def _on_refused(self, reason: Refusal) -> None:
        self.told.emit(Message(pressing.refusal_words(reason), about="key", passing=True))

    def _on_pasted(self, incoming: "pressing.Clipping") -> None:
        words = pasted_words.PastedWords().told(incoming)
        if words:
            self.told.emit(Message(words, button=self.tr("Undo"), answer=self._desk.undo, about="paste", passing=True))

    def _on_looks(self) -> None:
        # With hidden signs a screen reader would read letters that nobody sees.
        chosen = self._looks.preferences
        self.pane.set_raw(chosen.markdown, marks=chosen.marks or QAccessible.isActive())
        self.pane.set_zoom(self._looks.zoom)

    def _mark_soon(self) -> None:
        """Marks take as long as a text: each kind in a turn of its own."""
        self._desk.turns.later(self, "checks", self._mark)
        if self._found:
            self._desk.turns.later(self, "found", lambda: self.mark_found(self._found))

    def _mark(self) -> None:
        if self._cell is None or not self._desk.readings.is_current:
            return
        starts = [(self.pane.place(number), cell) for number, cell in enumerate(self._cells)]
        self.pane.set_marks(
            TextMark(
                start + spot.start,
                start + spot.end,
                finding_title(finding),
                MarkLook.ERROR if finding.severity is Severity.ERROR else MarkLook.WARNING,
            )
            for start, cell in starts
            for finding, spot in self._desk.readings.findings_at(cell)
            if spot.start < spot.end and _is_marked(finding, spot)
        )

    def retranslate(self) -> None:
        """Read the words again."""
        cell = self._cell
        if cell is None:
            self.pane.set_hint(self.tr("Add a section or import a text to begin."))
        else:
            words = self.tr("This section has no words in {language} yet. Type them here.")
            said = filled(words, language=native_name(cell.language))
            self.pane.set_hint(said)
            self.pane.set_hints(dict.fromkeys(range(len(self._cells)), said))
        self.titled.emit(self.title())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._mark()
        super().changeEvent(event)


def _is_marked(finding: Finding, spot: Spot) -> bool:
    """Whether a place is marked: what another language states is told there, not here."""
    return spot is finding.spot or spot.language == finding.spot.language
