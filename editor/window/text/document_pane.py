"""All sections of a language one below the other in one pane: one caret, and each key in the text it stands in."""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from editor.text.editing.keys import Edit, Key, Pass, Press, Refused, Typed
from editor.text.editing.press import press
from editor.window.appearance.theme import Theme
from editor.window.text.parted_text import BETWEEN, PartSplice
from editor.window.text.pressing import copy_of
from editor.window.text.stand_ins import SaidBy
from editor.window.text.text_pane import TextPane

_ONE_BY_ONE = frozenset({Key.BOLD, Key.ITALIC, Key.UNLINK, Key.TAB, Key.BACK_TAB, Key.BULLETS, Key.NUMBERS, Key.QUOTE})
_ONE_BY_ONE |= {Key.BODY, Key.HEADING, Key.SUB_HEADING}
"""Keys that do something to what is selected in each part; others put something in the place of all of it."""


class DocumentPane(TextPane):
    """A TextPane that can show several parts; text, selection and splices are those of the part with the cursor.

    `entered` tells which part the cursor went into, before anything else is told of it. `batched` carries PartSplices
    that are one step, where what was selected went over several parts.
    """

    entered = Signal(int)
    batched = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._hints: dict[int, str] = {}
        self._numbers: list[tuple[QTextCursor, str]] = []
        self._before = 0
        self._titled: frozenset[int] = frozenset()
        self.cursorPositionChanged.connect(self._follow)

    # What it shows

    def show_parts(self, texts: Sequence[str], current: int, language: str) -> None:
        """Show these texts, at least one, without telling of it; the cursor stays where it is if that can be."""
        if language != self.language:
            self._show(*self._exact.show([""], 0))  # what stands there is not laid out in letters of another language
            self.set_language(language)
        self._show(*self._exact.show(texts, current))
        self._follow()

    def show_part(self, number: int, text: str) -> None:
        """Show another text in the place of a part, without telling of it."""
        self._show(*self._exact.replace(text, number))

    def part(self, number: int) -> str:
        """The text of a part."""
        return self._exact.part(number)

    def current(self) -> int:
        """The part with the cursor."""
        return self._exact.current

    def place(self, number: int) -> int:
        """Where a part begins, as `set_marks` counts."""
        return self._exact.place(number)

    def enter(self, number: int, index: int) -> None:
        """Put the cursor into a part, before that character; nothing is told of it."""
        self._exact.current = number
        self.select(index, index)

    def show_at_top(self, number: int) -> None:
        """Bring the beginning of a part to the top."""
        at = self._cursor(self._exact.position(0, number))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect(at).top() - 2)

    def part_at_top(self) -> int:
        """The part that stands at the top of the pane."""
        return self._exact.part_at(self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).position())

    def height_of(self, number: int) -> int:
        """How far below the top of the pane a part begins."""
        return self.cursorRect(self._cursor(self._exact.position(0, number))).top()

    # The cursor

    def _follow(self) -> None:
        """Note into which part the cursor went, and take it out of what stands between two."""
        if self._exact.count == 1 or self.is_telling():
            return
        cursor = self.textCursor()
        at, was = cursor.position(), self._before
        self._before = at
        if self._exact.is_between(at):
            number = self._exact.part_at(at)
            down = at >= was
            to = self._exact.position(0, number + 1) if down else self._exact.position(len(self.part(number)), number)
            mode = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(to, mode)
            self.setTextCursor(cursor)
            return
        if (number := self._exact.part_at(at)) != self._exact.current:
            self._exact.current = number
            self.entered.emit(number)

    def _chosen(self) -> list[tuple[int, tuple[int, int]]]:
        """The parts that the selection goes over, and what is selected in each."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        parts = range(self._exact.part_at(start), self._exact.part_at(end) + 1)
        found = [(one, (self._exact.index(start, one), self._exact.index(end, one))) for one in parts]
        return [(one, chosen) for one, chosen in found if len(found) == 1 or chosen[0] < chosen[1]]

    def set_titled(self, parts: Collection[int]) -> None:
        """Which parts have a heading as their first line: the first letter typed into an empty one begins it."""
        self._titled = frozenset(parts)

    @override
    def press(self, key: Press) -> bool:
        if isinstance(key, Typed) and not self.text() and self._begins_heading(key.characters):
            self.commit_preedit()
            self._take(Edit(0, 0, f"# {key.characters}", *(2 * (2 + len(key.characters),))), is_step=False)
            return True
        chosen = self._chosen() if self._exact.count > 1 and not self.isReadOnly() else []
        if len(chosen) < 2:
            return super().press(key)
        self.commit_preedit()
        first, splices, refused = chosen[0][0], list[PartSplice](), list[Refused]()
        index = 0
        for number, selection in reversed(chosen):
            own = key if key in _ONE_BY_ONE or number == first else Key.DELETE
            match press(self.part(number), selection, own):
                case Edit() as made:
                    splices.append(PartSplice(number, made.start, made.removed, made.inserted))
                    index = made.cursor
                case Refused() as one:
                    refused.append(one)
                case Pass():
                    pass
        if splices:
            self._take_all(splices, first, index)
        elif refused:
            self.refused.emit(refused[0].reason)
        return bool(splices or refused)

    def _begins_heading(self, characters: str) -> bool:
        return self._exact.current in self._titled and not self.isReadOnly() and characters[:1].isalnum()

    def _take_all(self, splices: Sequence[PartSplice], part: int, index: int) -> None:
        for one in splices:
            text = self.part(one.part)
            self.show_part(one.part, text[: one.start] + one.inserted + text[one.start + one.removed :])
        self.batched.emit(tuple(splices))
        self._exact.current = part
        self.entered.emit(part)
        self.select(index, index)

    @override
    def tell(self, splices: Sequence[PartSplice], parts: Sequence[str]) -> None:
        if parts:
            number = splices[0].part if splices else self._exact.current
            self._show(*self._exact.show(parts, number))
        if splices and splices[0].part != self._exact.current:
            self._exact.current = splices[0].part
            self.entered.emit(self._exact.current)
        if len(splices) > 1:
            self.batched.emit(tuple(splices))
        else:
            super().tell(splices, parts)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        chosen = self._chosen()
        if len(chosen) < 2:
            return super().createMimeDataFromSelection()
        return copy_of(BETWEEN.join(self.part(one)[start:end] for one, (start, end) in chosen), raw=self.is_raw())

    # What is drawn

    def say_by(self, said_by: SaidBy) -> None:
        """What is drawn for placeholders, references and images while signs are out of sight."""
        self._highlighter.say_by(said_by, self._number_of)
        self._highlighter.draw_again()

    def set_numbers(self, numbers: Mapping[int, str]) -> bool:
        """The numbers of headings by the place where the words of each begin; they move with the text.

        Gives whether they are others, so that everything was drawn again.
        """
        places = self._exact.positions(numbers)
        made = sorted((places[place], number) for place, number in numbers.items())
        if made == [(cursor.position(), number) for cursor, number in self._numbers]:
            return False
        self._numbers = [(self._cursor(position), number) for position, number in made]
        self._highlighter.draw_again()
        return True

    def drawn(self) -> list[str]:
        """The words that stand in the place of hidden signs, in order."""
        found, block = list[str](), self.document().begin()
        while block.isValid():
            found += (one.words for one in self._highlighter.stand_ins(block))
            block = block.next()
        return found

    def _number_of(self, block: QTextBlock) -> str:
        at = bisect_left(self._numbers, block.position(), key=lambda pair: pair[0].position())
        cursor, number = self._numbers[at] if at < len(self._numbers) else (None, "")
        return number if cursor is not None and block.contains(cursor.position()) else ""

    def set_hints(self, hints: dict[int, str]) -> None:
        """Say in quiet ink, in parts that are empty, what belongs there."""
        self._hints = hints
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._exact.count == 1:
            return
        painter = QPainter(self.viewport())
        for number in range(self._exact.count):
            rect = self.cursorRect(self._cursor(self._exact.position(0, number)))
            if rect.bottom() < 0:
                continue
            if rect.top() > self.viewport().height() + 2 * rect.height():
                break
            self._draw_part(painter, number, QRectF(rect))
        painter.end()

    def _draw_part(self, painter: QPainter, number: int, rect: QRectF) -> None:
        left = self.document().rootFrame().frameFormat().leftMargin() - self.horizontalScrollBar().value()
        width = self.viewport().width() - 2 * left
        if number:
            painter.setPen(QPen(QColor(self._theme.colours.hairline)))
            y = round(rect.top() - rect.height() / 2)
            painter.drawLine(round(left), y, round(left + width), y)
        if (words := self._hints.get(number)) and not self._exact.part(number):
            painter.setFont(self.font())
            painter.setPen(QColor(self._theme.colours.secondary))
            shown = QFontMetricsF(self.font()).elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(left, rect.top(), width, rect.height()), shown)

    def _cursor(self, position: int) -> QTextCursor:
        return self._between(position, position)
