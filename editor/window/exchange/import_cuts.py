"""Where an imported text is cut: its headings at the left, the text at the right, and the buttons that move a cut."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.desk.sentences import imports
from editor.exchange.blocks.errors import CutRefused, NeedsWords
from editor.exchange.blocks.incoming.draft import SECTION, Format, Heading, Import, heading_at
from editor.exchange.reading.cutting import add_cut, move_cut, remove_cut, set_level
from editor.policy.section import EVERYONE
from editor.text.editing.copied import words_of_line
from editor.text.steering import joined
from editor.window.appearance.fonts import text_font
from editor.window.appearance.theme import GRID, Theme
from editor.window.text.shown_text import as_shown
from editor.window.widgets.form_dialog import PromptDialog, ask
from editor.window.words.audience_names import audience_words

_LINE = Qt.ItemDataRole.UserRole


class ImportCuts(QWidget):
    """Shows an import and changes where it is cut. `changed` carries the new Import, `refused` a CutRefused."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text: Import | None = None
        self._list = QTreeWidget()
        self._list.setAccessibleName(self.tr("Headings"))
        self._list.setRootIsDecorated(False)
        self._list.setHeaderLabels([self.tr("Line"), self.tr("Heading"), self.tr("For"), self.tr("Why")])
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self._list.header()
        header.setStretchLastSection(False)
        for column in (0, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._page = QPlainTextEdit()
        self._page.setReadOnly(True)
        self._page.setTabChangesFocus(True)
        self._page.setAccessibleName(self.tr("The text"))
        self._page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for words, answer in (
            (self.tr("Cut at this line"), self._cut),
            (self.tr("Sub-heading"), self._lower),
            (self.tr("Plain text"), self._remove),
            (self.tr("Line up"), lambda: self._move(-1)),
            (self.tr("Line down"), lambda: self._move(1)),
        ):
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, given=answer: given())
            row.addWidget(button)
        row.addStretch()
        left = QWidget()
        column_left = QVBoxLayout(left)
        column_left.setContentsMargins(0, 0, 0, 0)
        column_left.addWidget(self._list)
        column_left.addLayout(row)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self._page)
        splitter.setSizes([560, 520])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        self._list.currentItemChanged.connect(lambda *_: self._go_to_cut())

    def show_import(self, text: Import, line: int | None = None) -> None:
        """Show a text; `line` is the heading to stand at."""
        if self._text is None or self._text.lines != text.lines:
            lines = map(words_of_line, text.lines) if text.format is Format.MARKDOWN else text.lines
            self._page.setPlainText(as_shown("\n".join(lines)))
            self._page.setFont(text_font(text.language, 0.9))
        self._text = text
        self._list.blockSignals(True)
        self._list.clear()
        for heading in text.headings:
            self._list.addTopLevelItem(self._item(heading))
        self._list.blockSignals(False)
        self._mark()
        places = [heading.line for heading in text.headings]
        if line in places and (item := self._list.topLevelItem(places.index(line))) is not None:
            self._list.setCurrentItem(item)

    def _item(self, heading: Heading) -> QTreeWidgetItem:
        why = QCoreApplication.translate(imports.CONTEXT, imports.EVIDENCE[heading.evidence])
        whom = "" if heading.audiences == EVERYONE else joined(", ", map(audience_words, heading.audiences))
        indent = "\u2003" * (heading.level - SECTION)
        item = QTreeWidgetItem([str(heading.line + 1), indent + heading.words, whom, why])
        item.setData(0, _LINE, heading.line)
        item.setToolTip(1, heading.words)
        for column in range(4):
            if heading.level > SECTION or column != 1:
                item.setForeground(column, QColor(self._theme.colours.secondary))
            elif heading.level == SECTION:
                font = item.font(column)
                font.setBold(True)
                item.setFont(column, font)
        return item

    def _selected_line(self) -> int | None:
        item = self._list.currentItem()
        return None if item is None else int(item.data(0, _LINE))

    def _page_line(self) -> int:
        return self._page.textCursor().blockNumber()

    def _go_to_cut(self) -> None:
        line = self._selected_line()
        if line is not None:
            self._page.setTextCursor(QTextCursor(self._page.document().findBlockByNumber(line)))
            self._page.centerCursor()

    def _change(self, change: Callable[[Import], Import], line: int) -> None:
        if self._text is None:
            return
        try:
            changed = change(self._text)
        except CutRefused as error:
            self.refused.emit(error)
            return
        self.show_import(changed, line)
        self.changed.emit(changed)

    def _cut(self) -> None:
        """Begin a section at the line in which the cursor of the text stands."""
        text, line = self._text, self._page_line()
        if text is None:
            return
        try:
            add_cut(text, line)
        except NeedsWords:
            dialog = PromptDialog(
                self.tr("A section begins here"),
                self.tr("Heading"),
                self.tr("Cut here"),
                self,
                needed=self.tr("Give the section a heading."),
            )
            ask(dialog, lambda words: self._change(lambda one: add_cut(one, line, words), line))
        except CutRefused as error:
            self.refused.emit(error)
        else:
            self._change(lambda one: add_cut(one, line), line)

    def _lower(self) -> None:
        line = self._selected_line()
        if line is not None:
            self._change(lambda one: set_level(one, line, SECTION + 1), line)

    def _remove(self) -> None:
        line = self._selected_line()
        if line is not None:
            self._change(lambda one: remove_cut(one, line), line)

    def _move(self, by: int) -> None:
        """Move the selected cut to the next line, up or down, that has words and is no heading."""
        text, line = self._text, self._selected_line()
        if text is None or line is None:
            return
        to = line + by
        while 0 <= to < len(text.lines) and (not text.lines[to].strip() or heading_at(text, to) is not None):
            to += by
        if 0 <= to < len(text.lines):
            self._change(lambda one: move_cut(one, line, to), to)

    def _mark(self) -> None:
        """Set off the lines that are headings, and grey what goes into no section."""
        text = self._text
        if text is None:
            return
        shown = self._theme.colours
        marks: list[QTextEdit.ExtraSelection] = []
        for heading in text.headings:
            pair = shown.selected if heading.level == SECTION else shown.hover
            for line in range(heading.line, heading.line + max(heading.span, 1)):
                marks.append(self._marked(line, pair.ink, pair.ground))
        for aside in text.asides:
            lines = range(aside.start, aside.stop)
            marks.extend(self._marked(line, shown.secondary, shown.missing.ground) for line in lines)
        self._page.setExtraSelections(marks)

    def _marked(self, line: int, ink: str, ground: str) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setForeground(QColor(ink))
        look.setBackground(QColor(ground))
        look.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._page.document().findBlockByNumber(line))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, look
        return mark
