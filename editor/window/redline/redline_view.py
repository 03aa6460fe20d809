"""The redline: old and new words in one text or side by side, level, folded, and the way from change to change.

Give it passages (spans with their changes); it shows them. It is used wherever two texts are compared.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from editor.exchange.blocks.changes.said_changes import said_changes
from editor.text.redline.changes import Change
from editor.text.redline.spans import Span
from editor.text.redline.words.vocabulary import UNKNOWN, Vocabulary
from editor.text.steering import filled, joined
from editor.window.appearance.fonts import TEXT_SIZE, is_han, line_height
from editor.window.appearance.theme import Theme
from editor.window.redline.change_list import ChangeLines
from editor.window.redline.mark_notes import mark_notes
from editor.window.redline.overview_strip import OverviewStrip
from editor.window.redline.redline_borders import SpokenBorders
from editor.window.redline.redline_pane import RedlinePane
from editor.window.redline.redline_pieces import MoveWords, Passage, Piece, PieceMark, Wear, passage, pieces
from editor.window.redline.redline_scroll import ROOM, RedlineScroll
from editor.window.redline.redline_sheet import Folding, Sheet, guessed_heights, lay_out
from editor.window.redline.redline_words import (
    change_sentence,
    closing_words,
    kinds_words,
    opening_words,
    piece_words,
)

BESIDE = 720
"""The least width in pixels in which two texts stand beside each other; below it they are one."""


class RedlineView(QWidget):
    """Shows passages, read only. F8 and Shift+F8 go from change to change, Ctrl+Shift+F8 opens the list of them.

    `change_reached` carries the number of the change, from 1, and how many there are; both are 0 where none is.
    `section_reached` carries the section of a change that was reached, `sides_shown` whether two texts are to be seen,
    and `menu_wanted` where on the screen a menu was asked for. `scrolling` is the place at the top.
    """

    change_reached = Signal(int, int)
    section_reached = Signal(str)
    sides_shown = Signal(bool)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages: Sequence[Passage] = ()
        self._language = "en"
        self._zoom = 1.0
        self._folds = False
        self._opened: frozenset[int] = frozenset()
        self._wants_sides = False
        self._number = 0
        self._spoken: Piece | None = None
        self.pane, self.old_pane = RedlinePane(theme, self), RedlinePane(theme, self)
        self._line = QFrame()
        self._line.setObjectName("hairline")
        self._line.setFixedWidth(1)
        self._strip = OverviewStrip(theme)
        self._strip.wanted.connect(self.go_to_change)
        self.scrolling = RedlineScroll(self._panes, self)
        self.list = ChangeLines()
        self.list.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        whole.addLayout(row, 1)
        whole.addWidget(self.list)
        row.addWidget(self.old_pane, 1)
        row.addWidget(self._line)
        row.addWidget(self.pane, 1)
        row.addWidget(self._strip)
        row.addWidget(self.scrolling.bar)
        for pane in (self.pane, self.old_pane):
            pane.stepped.connect(self.scrolling.step)
            pane.ended.connect(self.scrolling.go_to_end)
            pane.scrolled.connect(self.scrolling.go)
            pane.fold_pressed.connect(self.turn_fold)
            pane.caret_moved.connect(self._speak)
            pane.resized.connect(self._again)
            pane.menu_wanted.connect(self.menu_wanted)
        self.list.wanted.connect(self.go_to_change)
        self.list.left.connect(self._leave_list)
        self.change_reached.connect(lambda number, _: self.list.stand_on(number))
        self.old_pane.hide()
        self._line.hide()
        self.setFocusProxy(self.pane)
        self._sheet = lay_out((), Folding(), sided=False)
        self._retranslate()

    # What is shown

    def show_spans(self, spans: Iterable[Span], language: str, known: Vocabulary = UNKNOWN) -> None:
        """Show a redline of one text in a language, whole, from its top."""
        made = passage(spans, replace(known, language=language))
        notes = mark_notes(said_changes(made.spans, made.changes))
        self.show_passages((replace(made, notes=notes),), language, folded=False)

    def show_passages(
        self, passages: Sequence[Passage], language: str, *, folded: bool = True, stay: bool = False
    ) -> None:
        """Show texts one below the other, the unchanged parts folded; `stay` keeps the place, as after an edit."""
        value = self.scrolling.value()
        self._passages, self._language = tuple(passages), language
        self._folds = folded
        self._number = 0
        if not stay:
            self._opened = frozenset()
        self._lay_out()
        if stay:
            self.scrolling.bar.setValue(value)
            self.scrolling.read_bar()
        else:
            self.scrolling.go(0, 0)
        self.change_reached.emit(0, self.change_count())

    def set_zoom(self, zoom: float) -> None:
        """The size of the text; 1 is 16 px."""
        if zoom != self._zoom:
            self._zoom = zoom
            for pane in (self.pane, self.old_pane):
                pane.set_zoom(zoom)
            self._measure()

    def set_sides(self, wanted: bool) -> None:
        """Ask for the old text beside the new one; they stay one text where there is no room."""
        self._wants_sides = wanted
        self._keep_place()

    @property
    def has_sides(self) -> bool:
        """Whether two texts are shown."""
        return self._wants_sides and self.width() >= BESIDE

    @property
    def sheet(self) -> Sheet:
        """The rows that are shown."""
        return self._sheet

    def turn_fold(self, number: int) -> None:
        """Open a fold, or close it again."""
        self._opened = self._opened ^ {number}
        self._lay_out()
        self.scrolling.go_again()

    def open_all(self, opened: bool) -> None:
        """Open every fold, or close them all."""
        self._opened = frozenset(range(self._sheet.folds)) if opened else frozenset()
        self._keep_place()

    @property
    def is_folded(self) -> bool:
        """Whether something is folded away."""
        return len(self._opened) < self._sheet.folds

    # From change to change

    def change_count(self) -> int:
        """How many changes the redline has."""
        return len(self._sheet.changes)

    def current_change(self) -> Change | None:
        """The change that was reached last."""
        return self._sheet.changes[self._number - 1] if self._number else None

    def current_section(self) -> str:
        """The section of the change that was reached last."""
        return self._sheet.sections[self._number - 1] if self._number else ""

    def next_change(self) -> None:
        """Go to the next change, from the last one to the first."""
        if count := self.change_count():
            self.go_to_change(self._number % count + 1)

    def previous_change(self) -> None:
        """Go to the change before, from the first one to the last."""
        if count := self.change_count():
            self.go_to_change(self._number - 1 if self._number > 1 else count)

    def go_to_change(self, number: int) -> None:
        """Go to a change by its number, from 1."""
        if not 1 <= number <= self.change_count():
            raise ValueError(number)
        self._number = number
        place = self._sheet.places[number - 1]
        self.scrolling.bring(place.first)
        for side, pane in enumerate(self._panes()):
            pane.mark(place)
            rows = range(place.first, place.last + 1)
            row = next((at for at in rows if self._sheet.rows[at].lines[side].stands(number)), None)
            if row is not None:
                pane.put_caret(row, number)
                self._bring_caret(pane)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.pane, self.change_words()))
        self._strip.mark(number)
        self.change_reached.emit(number, self.change_count())
        if section := self.current_section():
            self.section_reached.emit(section)

    def turn_list(self) -> None:
        """Open the list of changes and go into it, or close it."""
        if self.list.isVisibleTo(self):
            self._leave_list()
            return
        self._fill_list()
        self.list.show()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_section(self, section: str) -> None:
        """Bring a section to the top; the next change is then its second one."""
        start = self._sheet.start_of(section)
        if start is None:
            return
        if number := self._sheet.change_in(section):
            self.go_to_change(number)
        self.scrolling.go(start, 0)

    def position_words(self) -> str:
        """Where the reader is, such as "2 of 7"; empty where nothing changed."""
        if not self.change_count():
            return ""
        return filled(self.tr("{number} of {count}"), number=self._number, count=self.change_count())

    def change_words(self) -> str:
        """The change that was reached, in words for who cannot see colours."""
        change = self.current_change()
        if change is None:
            return ""
        return change_sentence(change, self._number, self.change_count(), self._move_words(change))

    # What is copied

    def chosen_pieces(self) -> list[Piece]:
        """What is selected."""
        for pane in self._panes():
            if pane.textCursor().hasSelection():
                return pane.selected_pieces()
        return []

    def selected_pieces(self) -> list[Piece]:
        """What is selected, or everything where nothing is."""
        return self.chosen_pieces() or [
            piece for one in self._passages if not one.quiet for piece in (*_title(one), *pieces(one))
        ]

    # Rows and places

    def _panes(self) -> tuple[RedlinePane, ...]:
        return (self.old_pane, self.pane) if self._line.isVisibleTo(self) else (self.pane,)

    def _lay_out(self) -> None:
        sided = self.has_sides
        if sided != self._line.isVisibleTo(self):
            self.old_pane.setVisible(sided)
            self._line.setVisible(sided)
            self.sides_shown.emit(sided)
        words = self._fold_words if self._folds else None
        folding = Folding(self._opened, words, self._quiet_words)
        borders = SpokenBorders(opening_words, closing_words()) if QAccessible.isActive() else None
        self._sheet = lay_out(self._passages, folding, sided=sided, borders=borders)
        if self.list.isVisibleTo(self):
            self._fill_list()
        for side, pane in enumerate(self._panes()):
            pane.show_sheet(self._sheet, side, self._language, self.scrolling.row_height)
        for pane in self._panes():
            # While one text was new and the other old, Qt may have asked for heights that hold for neither.
            pane.rows.forget()
        if self._number:
            for pane in self._panes():
                pane.mark(self._sheet.places[self._number - 1])
        self._measure()

    def _measure(self) -> None:
        """Guess the rows' heights for the bar, and show where the changes are."""
        width = max(100, self.pane.viewport().width() - 2 * self.pane.rows.side_room())
        letter = TEXT_SIZE * self._zoom * (1 if is_han(self._language) else 0.5)
        least = line_height(self._language, self._zoom)
        letters = width / letter
        self.scrolling.measure(guessed_heights(self._sheet, letters, least), least)
        self._strip.show_sheet(self._sheet, self.scrolling.heights)

    def _fill_list(self) -> None:
        names = {one.section: one.note or one.label for one in self._passages}
        count = self.change_count()
        lines = []
        for number, (change, section) in enumerate(zip(self._sheet.changes, self._sheet.sections, strict=True), 1):
            words = change_sentence(change, number, count, self._move_words(change))
            lines.append(joined(" · ", (words, kinds_words(change), names.get(section, ""))))
        self.list.show_changes(lines, self._number)

    def _leave_list(self) -> None:
        self.list.hide()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_caret(self, pane: RedlinePane) -> None:
        """Bring the caret into sight where its paragraph is longer than the pane."""
        caret, height = pane.cursorRect(), pane.viewport().height()
        if caret.top() < 0 or caret.bottom() > height:
            self.scrolling.step(caret.top() - round(height * ROOM))

    def _keep_place(self) -> None:
        """Lay out anew and find the first change at the top again."""
        places = self._sheet.places
        number = next((at for at, place in enumerate(places) if place.first >= self.scrolling.at[0]), len(places) - 1)
        self._lay_out()
        row = self._sheet.places[number].first if places else 0
        self.scrolling.go_near(row)

    def _again(self) -> None:
        """Set the rows in another width."""
        if self.has_sides != self._line.isVisibleTo(self):
            return
        self._measure()
        self.scrolling.go_again()

    def _speak(self) -> None:
        """Tell who cannot see it what the caret has come to."""
        pane = self.old_pane if self.old_pane.hasFocus() else self.pane
        piece = pane.piece_at_caret() if pane.hasFocus() else None
        before, self._spoken = self._spoken, piece
        if piece is not None and (before is None or _heard(piece) != _heard(before)):
            words = self._move_words(self._sheet.changes[piece.change - 1]) if piece.change else None
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(pane, piece_words(piece, words)))

    def _move_words(self, change: Change) -> MoveWords | None:
        """What is said of a move; all passages that are shown together know all moves."""
        return next((found for one in self._passages if (found := one.move_words.get(change.move or 0))), None)

    def _fold_words(self, count: int) -> str:
        return self.tr("%n unchanged paragraph(s)", "", count)

    def _quiet_words(self, names: str) -> str:
        return filled(self.tr("Unchanged: {sections}"), sections=names)

    def _retranslate(self) -> None:
        self.pane.setAccessibleName(self.tr("Changes between two versions"))
        self.old_pane.setAccessibleName(self.tr("The older version"))

    # What Qt calls

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._keep_place()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers()
        if event.key() != Qt.Key.Key_F8:
            super().keyPressEvent(event)
        elif modifiers == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier:
            self.turn_list()
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.previous_change()
        else:
            self.next_change()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.has_sides != self._line.isVisibleTo(self):
            self._keep_place()


def _title(one: Passage) -> tuple[Piece, ...]:
    words = "\n".join(filter(None, (one.note, one.label)))
    return (Piece(words + "\n\n"),) if words else ()


def _heard(piece: Piece) -> tuple[PieceMark, int, bool]:
    """What of a piece is told to who cannot see it."""
    return piece.mark, piece.change, Wear.COMMENTED in piece.wear
