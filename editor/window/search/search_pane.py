"""The search pane beside every workspace: what is sought, what was found, and what takes its place."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.findings.searching import SearchScope
from editor.policy.editing.changes import Touched
from editor.policy.section import Cell
from editor.text.steering import filled, joined
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.search.search_form import SearchForm
from editor.window.search.search_list import SearchList
from editor.window.search.search_results import SHOWN, ResultModel
from editor.window.search.searcher import InDraft, InHistory, Inquiry, Life, Searcher
from editor.window.widgets.panes.pane_head import PaneFoot, PaneHead
from editor.window.widgets.panes.tool_buttons import tool
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

SEARCH_AFTER = 150
"""Milliseconds without typing before the draft is searched."""
SEARCH_HISTORY_AFTER = 400
"""The same before every version is searched."""
MARKED = 500
"""The most places that are marked in one text."""
SLOW = 300
"""Milliseconds after which a person is told that work goes on."""
Marks = Mapping[Cell, tuple[tuple[int, int], ...]]


class SearchPane(QWidget):
    """Signals: `chosen` carries the row to go to and whether the focus goes there too, `marked` what was found by cell,
    `replace_wanted` an InDraft and the words that are to take its place, `closed` that nobody searches any more."""

    chosen = Signal(object, bool)
    marked = Signal(object)
    replace_wanted = Signal(object, str)
    closed = Signal()

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._found: InDraft | InHistory | Life | None = None
        self._error: Exception | None = None
        self.searcher = Searcher(desk, self)
        self.model = ResultModel(self)
        self.form = SearchForm()
        self.list = SearchList(self.model, looks.theme)
        self._close, self._stop = QToolButton(), QPushButton()
        self._close.setText("×")
        set_look(self._close, "flat")
        self._head = PaneHead(self._close)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setContentsMargins(3 * GRID, 0, 3 * GRID, 2 * GRID)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._place = QLabel()
        set_look(self._place, "secondary")
        self._foot = PaneFoot(self._place)
        self._timer, self._slow = QTimer(self), QTimer(self)
        self._lay_out()
        self._listen(desk)
        self._retranslate()
        self._show_busy(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self.form, self._told, self._bar, self._stop):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot)
        self.setMinimumWidth(260)

    def _listen(self, desk: PolicyDesk) -> None:
        for timer in (self._timer, self._slow):
            timer.setSingleShot(True)
        self._timer.timeout.connect(self._search)
        self._slow.timeout.connect(lambda: self._show_busy(True))
        self.form.changed.connect(self._on_changed)
        self.form.step_wanted.connect(self.step)
        self.form.replace_wanted.connect(self._on_replace)
        self.list.chosen.connect(self._on_chosen)
        self.searcher.answered.connect(self._on_answered)
        self.searcher.failed.connect(self._on_failed)
        self.searcher.progressed.connect(self._on_progress)
        self._stop.clicked.connect(self._on_stop)
        self._close.clicked.connect(self.close_pane)
        desk.touched.connect(self._on_touched)
        desk.selected.connect(self._on_selected)
        desk.saved.connect(self._on_saved)

    def equip(self, actions: Actions[Situation]) -> None:
        """Put the window's commands for going on below the list."""
        for command in ("search.previous", "search.next"):
            self._foot.add_tool(tool(actions.action(command)))

    def begin(self, scope: SearchScope, words: str) -> None:
        """Search for these words, or for what is going to be typed."""
        self.show()
        self.form.begin(scope, words)
        self._timer.start(0)

    def ask_who(self, cell: Cell, words: str, versions: tuple[str, ...] = ("",)) -> None:
        """Look for who wrote these words, in the first of these versions that has them ("" is the draft)."""
        self.show()
        self._timer.stop()
        self._forget()
        self._slow.start(SLOW)
        self.searcher.ask_who(cell, words, versions)

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1)."""
        self.list.step(by)

    def close_pane(self) -> None:
        """Search no more."""
        self._timer.stop()
        self._forget()
        self.hide()
        self.closed.emit()

    # Searching

    def _on_changed(self) -> None:
        self._timer.start(SEARCH_HISTORY_AFTER if self.form.scope is SearchScope.HISTORY else SEARCH_AFTER)

    def _search(self) -> None:
        sought, scope = self.form.sought, self.form.scope
        if not sought.words:
            self._forget()
            return
        self._error = None
        self._slow.start(SLOW)
        self.searcher.ask(Inquiry(sought, scope, self._desk.selection, self._desk.policy))

    def _on_answered(self, found: InDraft | InHistory | Life) -> None:
        here = self.list.currentIndex().row() if type(found) is type(self._found) else -1
        self._found, self._error = found, None
        self._show_busy(False)
        self.model.show_found(found, self._desk.policy)
        spots = self.model.spots()
        if here >= 0 and spots:
            self.list.stand_on(min(spots, key=lambda spot: abs(spot - here)))
        self._say()
        self.marked.emit(self.marks())

    def _on_failed(self, error: Exception) -> None:
        self._forget()
        self._error = error
        self._say()

    def _on_stop(self) -> None:
        self.searcher.cancel()
        self._forget()
        self._told.setText(self.tr("The search was stopped. Type, or press Enter, to search again."))

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _forget(self) -> None:
        self.searcher.cancel()
        self._found = self._error = None
        self._show_busy(False)
        self.model.show_found(None, self._desk.policy)
        self._say()
        self.marked.emit({})

    def marks(self) -> Marks:
        """The places that were found in the draft, by cell."""
        if not isinstance(self._found, InDraft):
            return {}
        return {one.cell: tuple((found.start, found.end) for found in one.found[:MARKED]) for one in self._found.hits}

    # What happens elsewhere

    def _on_touched(self, _changed: Touched) -> None:
        if self.isVisible() and self.form.scope is not SearchScope.HISTORY and not isinstance(self._found, Life):
            self._timer.start(SEARCH_AFTER)

    def _on_saved(self) -> None:
        if self.isVisible() and self.form.scope is SearchScope.HISTORY:
            self._timer.start(SEARCH_AFTER)

    def _on_selected(self, at: Cell | None) -> None:
        if at is None:
            return
        self.form.name_language(at.language)
        found = self._found
        if not self.isVisible() or not isinstance(found, InDraft) or found.inquiry.at is None:
            return
        before, scope = found.inquiry.at, self.form.scope
        if (scope is SearchScope.TEXT and before != at) or (
            scope is SearchScope.LANGUAGE and before.language != at.language
        ):
            self._timer.start(0)

    def _on_chosen(self, row: object, focus: bool) -> None:
        self._say_place()
        self.chosen.emit(row, focus)

    def _on_replace(self) -> None:
        if isinstance(self._found, InDraft) and self._found.all:
            self.replace_wanted.emit(self._found, self.form.replacement)

    # What it says

    def _show_busy(self, busy: bool) -> None:
        if not busy:
            self._slow.stop()
        self._bar.setRange(0, 0)
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)
        if busy:
            self._told.setText(self.tr("Searching…"))

    def _say(self) -> None:
        who = isinstance(self._found, Life)
        self._head.set_title(self.tr("Who wrote this") if who else self.tr("Search"))
        set_look(self._told, "problem" if self._error is not None else "secondary")
        self._told.setText(self._words())
        in_draft = self.form.scope is not SearchScope.HISTORY and not isinstance(self._found, Life)
        can = isinstance(self._found, InDraft) and bool(self._found.all) and self._desk.session.writable
        self.form.offer_replacing(
            shown=in_draft and not self.form.sought.sentence and self._desk.session.writable, can=can
        )
        self._say_place()

    def _words(self) -> str:
        if self._error is not None:
            return failure_words(self._error)
        match self._found:
            case None:
                return ""
            case InDraft() as found:
                return self._draft_words(found)
            case InHistory(changes=changes, versions=versions):
                if not changes:
                    return self.tr("The words never came or went in %n version(s).", "", versions)
                return self.tr("They came or went in %n version(s).", "", len(changes))
            case Life(words=words, ancestors=ancestors):
                if not words:
                    return self.tr("Put the cursor into a sentence first.")
                if not ancestors:
                    return self.tr("The text does not have these words as they stand there. Ask again in Write.")
                return filled(self.tr("“{sentence}”"), sentence=words if len(words) < 120 else words[:119] + "…")

    def _draft_words(self, found: InDraft) -> str:
        count, texts = found.count, len(found.all)
        lines = [filled(self.tr("{places} in %n text(s)", "", texts), places=self.tr("%n place(s)", "", count))]
        if not count:
            lines = [self.tr("Nothing was found. Search in more places, or ignore more differences.")]
        if count > SHOWN:
            lines.append(self.tr("The first %n are listed; all are replaced.", "", SHOWN))
        if found.facts:
            words = self.tr("The values of these facts contain it too: {names}")
            lines.append(filled(words, names=joined(", ", found.facts)))
        return "\n".join(lines)

    def _say_place(self) -> None:
        number, count = self.list.position()
        words = filled(self.tr("{number} of {count}"), number=number, count=count) if number else ""
        self._place.setText(words)

    def _retranslate(self) -> None:
        self._close.setToolTip(self.tr("Close the search (Esc)"))
        self._close.setAccessibleName(self.tr("Close the search (Esc)"))
        self._stop.setText(self.tr("Stop"))
        self.model.say_again()
        self._say()

    # What Qt calls

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_pane()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
