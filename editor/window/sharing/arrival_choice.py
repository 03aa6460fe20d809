"""The choice where two people changed one paragraph or one entry: mine, theirs, both, or words of one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor.policy.editing.merging import MergeSide
from editor.text.redline.redline import redline
from editor.text.redline.threeway import both
from editor.text.steering import IN_A_ROW, filled, visible
from editor.window.appearance.sheet import set_type
from editor.window.appearance.theme import GRID, Theme, set_look
from editor.window.redline.redline_view import RedlineView
from editor.window.sharing.arrival_items import WordsItem

_LEAST = 30 * GRID


class WordsChoice(QWidget):
    """A three-way redline: my change and theirs, and below them what shall stand. `chosen` carries these words."""

    chosen = Signal(str)

    def __init__(self, item: WordsItem, words: str | None, theme: Theme) -> None:
        super().__init__()
        clash, language = item.clash, item.cell.language
        sides = QGridLayout()
        sides.setHorizontalSpacing(3 * GRID)
        for column, (title, text) in enumerate(
            ((self.tr("What you changed"), clash.mine), (self.tr("What they changed"), clash.theirs))
        ):
            label = QLabel(title)
            set_look(label, "pane-title")
            view = RedlineView(theme)
            view.setMinimumHeight(_LEAST)
            # The line ends of a paragraph are no words: shown, they would stand as a change of their own.
            view.show_spans(redline(clash.base.rstrip("\n"), text.rstrip("\n")), language)
            sides.addWidget(label, 0, column)
            sides.addWidget(view, 1, column)
            sides.setColumnStretch(column, 1)
        sides.setRowStretch(1, 1)
        self._field = QTextEdit()
        self._field.setAccessibleName(self.tr("What to keep"))
        self._field.setTabChangesFocus(True)
        self._field.setAcceptRichText(False)
        set_type(self._field, language, 1.0)
        self._field.setMinimumHeight(_LEAST)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for label_words, text in (
            (self.tr("Take mine"), clash.mine),
            (self.tr("Take theirs"), clash.theirs),
            (self.tr("Take both"), both(clash)),
        ):
            button = QPushButton(label_words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, text=text: self._take(text))
            row.addWidget(button)
        row.addStretch()
        label = QLabel(self.tr("What to keep"))
        set_look(label, "pane-title")
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(2 * GRID)
        column_box.addLayout(sides, 3)
        column_box.addLayout(row)
        column_box.addWidget(label)
        column_box.addWidget(self._field, 2)
        if words is not None:
            self._field.setPlainText(words.rstrip("\n"))
        self._field.textChanged.connect(lambda: self.chosen.emit(self._field.toPlainText()))

    def _take(self, text: str) -> None:
        self._field.setPlainText(text.strip("\n"))
        self.chosen.emit(text)


class EntryChoice(QWidget):
    """Both values of an entry beside the one they began with. `chosen` carries a MergeSide."""

    chosen = Signal(object)

    def __init__(self, values: tuple[str, str, str], side: MergeSide | None) -> None:
        super().__init__()
        before, mine, theirs = values
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        old = QLabel(filled(self.tr("It was: {value}"), value=visible(before)))
        old.setWordWrap(True)
        set_look(old, "secondary")
        column.addWidget(old)
        self._group = QButtonGroup(self)
        for choice, words in (
            (MergeSide.MINE, filled(self.tr("Yours: {value}"), value=visible(mine, IN_A_ROW))),
            (MergeSide.THEIRS, filled(self.tr("Theirs: {value}"), value=visible(theirs, IN_A_ROW))),
        ):
            button = QRadioButton(words)
            button.setChecked(side is choice)
            button.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
            self._group.addButton(button)
            column.addWidget(button)
        old.setTextFormat(Qt.TextFormat.PlainText)
        column.addStretch()
