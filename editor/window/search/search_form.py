"""What is sought, how and where, and what is to take its place: the fields of the search pane."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.findings.searching import SearchScope
from editor.text.search.search import Sought
from editor.text.steering import filled
from editor.window.appearance.theme import GRID
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.widgets.panes.tool_buttons import switch
from editor.window.words.language_names import native_name

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchForm(QWidget):
    """`changed` tells that something else is sought; `step_wanted` carries 1 for Enter and -1 for Shift+Enter."""

    changed = Signal()
    step_wanted = Signal(int)
    replace_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._words, self._replacement = QLineEdit(), QLineEdit()
        self._words.setClearButtonEnabled(True)
        self._words.installEventFilter(self)
        self._case, self._word, self._regular, self._script, self._width = (_option() for _ in range(5))
        self._sentence = _option()
        self._scope = QComboBox()
        for scope in SearchScope:
            self._scope.addItem("", scope)
        self._preview = QPushButton()
        self._replace_row = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self._words)
        options = FlowLayout(0)
        for option in self._options():
            options.addWidget(option)
        column.addLayout(options)
        column.addWidget(self._scope)
        row = QHBoxLayout(self._replace_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._replacement, 1)
        row.addWidget(self._preview)
        column.addWidget(self._replace_row)
        self._words.textChanged.connect(self.changed)
        self._scope.currentIndexChanged.connect(self.changed)
        for option in self._options():
            option.toggled.connect(self.changed)
        self._preview.clicked.connect(self.replace_wanted)
        self._replacement.returnPressed.connect(self._preview.click)
        self._retranslate()

    @property
    def sought(self) -> Sought:
        """What is sought, and how."""
        return Sought(
            self._words.text(),
            regular=self._regular.isChecked(),
            whole_word=self._word.isChecked(),
            case=self._case.isChecked(),
            width=self._width.isChecked(),
            script=self._script.isChecked(),
            sentence=self._sentence.isChecked(),
        )

    @property
    def scope(self) -> SearchScope:
        """Where it is sought."""
        found = self._scope.currentData()
        assert isinstance(found, SearchScope)
        return found

    @property
    def replacement(self) -> str:
        """What is to take its place."""
        return self._replacement.text()

    def begin(self, scope: SearchScope, words: str) -> None:
        """Let a person type what is sought; `words` stand there to begin with, or those of the last time."""
        self._scope.setCurrentIndex(self._scope.findData(scope))
        if words:
            self._words.setText(words)
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def name_language(self, tag: str) -> None:
        """Say which language "all sections" means."""
        if tag != self._language:
            self._language = tag
            self._name_scopes()

    def offer_replacing(self, *, shown: bool, can: bool) -> None:
        """Whether there is a field for other words, and whether they can take the place of something."""
        self._replace_row.setVisible(shown)
        self._preview.setEnabled(can)

    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return self._words

    def _options(self) -> tuple[QToolButton, ...]:
        return (self._case, self._word, self._sentence, self._regular, self._script, self._width)

    def _name_scopes(self) -> None:
        named = filled(self.tr("All sections in {language}"), language=native_name(self._language or "en"))
        words = (self.tr("This section"), named, self.tr("All languages"), self.tr("History: came and went"))
        for number, one in enumerate(words):
            self._scope.setItemText(number, one)

    def _retranslate(self) -> None:
        self._words.setPlaceholderText(self.tr("Words to find"))
        self._words.setAccessibleName(self.tr("Words to find"))
        self._replacement.setPlaceholderText(self.tr("Replace with"))
        self._replacement.setAccessibleName(self.tr("Replace with"))
        self._preview.setText(self.tr("Preview…"))
        self._preview.setToolTip(self.tr("See what every text would become, before anything is replaced"))
        self._scope.setAccessibleName(self.tr("Where to search"))
        said = (
            (self._case, self.tr("Aa"), self.tr("Tell capital letters from small ones")),
            (self._word, self.tr("Word"), self.tr("Whole words only")),
            (self._sentence, self.tr("Sentence"), self.tr("All the words within one sentence, in any order")),
            (self._regular, self.tr(".*"), self.tr("Regular expression")),
            (self._script, self.tr("繁≠简"), self.tr("Tell Traditional from Simplified characters")),
            (self._width, self.tr("，≠,"), self.tr("Tell full-width from half-width characters")),
        )
        for option, words, explained in said:
            option.setText(words)
            option.setToolTip(explained)
            option.setAccessibleName(explained)
        self._name_scopes()

    # What Qt calls

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self.step_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _option() -> QToolButton:
    made = switch()
    made.setAutoExclusive(False)
    return made
