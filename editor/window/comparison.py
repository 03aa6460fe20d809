"""The pane in which two versions are compared: the changed words, or why there are none to see."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.comparing import Comparison, SectionChange, SectionRedline
from editor.window.actions import Actions
from editor.window.commands import Situation
from editor.window.comparison_layout import Part, lay_out_page
from editor.window.comparison_view import ComparisonView
from editor.window.comparison_words import (
    change_words,
    has_heading,
    nameless_words,
    section_number,
    section_words,
    size_words,
)
from editor.window.looks import Looks
from editor.window.pane_head import PaneFoot, PaneHead
from editor.window.redline_view import RedlineLegend
from editor.window.theme import GRID, set_look
from editor.window.tool_buttons import tool


class ComparisonPane(QWidget):
    """A head, and below it the paper or a sentence. `section_reached` carries the section that the reader came to."""

    section_reached = Signal(str)

    def __init__(self, looks: Looks, *tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ComparisonView(looks.theme)
        self.view.set_zoom(looks.preferences.zoom)
        self._looks = looks
        self.head = PaneHead(*tools)
        self._place = QLabel()
        set_look(self._place, "secondary")
        self._foot = PaneFoot(RedlineLegend(looks.theme))
        self._notice = _Notice()
        self._stack = QStackedWidget()
        self._foot.add_tool(self._place)
        self._paper = _column(self.view, self._foot)
        self._stack.addWidget(self._paper)
        self._stack.addWidget(self._notice)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._stack, 1)
        self.view.change_reached.connect(lambda *_: self._say_place())
        self.view.section_reached.connect(self.section_reached)
        looks.zoomed.connect(self.view.set_zoom)
        self._turn_to(self._notice)

    def equip(self, actions: Actions[Situation]) -> None:
        """Put the window's commands for changes behind the place."""
        for command in ("change.previous", "change.next"):
            self._foot.add_tool(tool(actions.action(command)))

    def answer(self, actions: Actions[Situation]) -> None:
        """From now on the commands for changes are meant for this pane."""
        actions.on("change.next", self.view.next_change)
        actions.on("change.previous", self.view.previous_change)

    def show_comparison(self, found: Comparison, *, stay: bool = False) -> None:
        """Show the changed sections; `stay` keeps the place, for the same two versions after an edit."""
        place = self.view.verticalScrollBar().value()
        same = [section_words(found, one) for one in found.sections if one.change is SectionChange.SAME]
        last = self.tr("Unchanged: {sections}").format(sections=" · ".join(same)) if same else ""
        self.view.show_page(lay_out_page([_part(found, one) for one in found.changed], last), found.language)
        if stay:
            self.view.verticalScrollBar().setValue(place)
        self._turn_to(self._paper)

    def say(self, words: str, button: str = "", answer: Callable[[], None] | None = None) -> None:
        """Say one sentence in the place of the paper, with the button that helps."""
        self._notice.say(words, button, answer, busy=False)
        self._turn_to(self._notice)

    def wait(self, words: str, button: str, answer: Callable[[], None]) -> None:
        """Say that work goes on, with the button that stops it."""
        self._notice.say(words, button, answer, busy=True)
        self._turn_to(self._notice)

    def shows_changes(self) -> bool:
        """Whether the paper is shown."""
        return self._stack.currentWidget() is self._paper

    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return self.view if self.shows_changes() else self._notice

    def _on_looks(self) -> None:
        self.view.set_zoom(self._looks.preferences.zoom)

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self._say_place()

    def _say_place(self) -> None:
        count = self.view.change_count() if self.shows_changes() else 0
        if self.view.current_change() is None:
            self._place.setText(self.tr("%n change(s)", "", count) if count else "")
        else:
            self._place.setText(self.view.position_words() if count else "")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_place()
        super().changeEvent(event)


class _Notice(QWidget):
    """A sentence in the middle of the pane."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("sheet")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_look(self._words, "secondary")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(60 * GRID)
        self._button = QPushButton()
        self._answer: Callable[[], None] | None = None
        self._button.clicked.connect(self._give)
        column = QVBoxLayout(self)
        column.setContentsMargins(10 * GRID, 0, 10 * GRID, 0)
        column.setSpacing(4 * GRID)
        column.addStretch(2)
        column.addWidget(self._words)
        for widget in (self._bar, self._button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, words: str, button: str, answer: Callable[[], None] | None, *, busy: bool) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self._bar.setVisible(busy)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._answer = answer

    def _give(self) -> None:
        if self._answer is not None:
            self._answer()


def _column(top: QWidget, foot: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top, 1)
    column.addWidget(foot)
    return whole


def _part(found: Comparison, one: SectionRedline) -> Part:
    note = (section_number(found.numbers.get(one.section)), change_words(one.change), size_words(*one.size()))
    return Part(
        section=one.section,
        note=" · ".join(words for words in note if words),
        label="" if has_heading(one) else nameless_words(one.section),
        spans=one.spans,
    )
