"""The pane in which two versions are compared: the changed words, or why there are none to see."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from editor.desk.comparison.comparing import Comparison
from editor.window.appearance.icons import icon
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.comparison.comparison_passages import passages_of
from editor.window.redline.redline_copies import as_html, as_markdown, as_plain
from editor.window.redline.redline_legend import RedlineLegend
from editor.window.redline.redline_options import RedlineOptions
from editor.window.redline.redline_view import RedlineView
from editor.window.widgets.panes.pane_head import PaneFoot, PaneHead
from editor.window.widgets.panes.tool_buttons import menu_button, switch, tool

_COMMANDS = ("redline.list", "redline.sides", "redline.unfold", "redline.copy_markdown", "redline.copy_html")


class ComparisonPane(QWidget):
    """A head, and below it the redline or a sentence. `section_reached` carries the section that the reader came to."""

    section_reached = Signal(str)

    def __init__(self, looks: Looks, *tools: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = RedlineView(looks.theme)
        self._looks = looks
        self._inline, self._sides = switch(), switch()
        # A group of their own: Qt would take them for one choice with the languages in the same head.
        group = QButtonGroup(self)
        for button in (self._inline, self._sides):
            button.setAutoExclusive(False)
            group.addButton(button)
        self._inline.clicked.connect(lambda: looks.change(side_by_side=False))
        self._sides.clicked.connect(lambda: looks.change(side_by_side=True))
        self._options = RedlineOptions(looks, self)
        self._menu = QMenu(self)
        self._more = menu_button(self._options)
        self.head = PaneHead(*tools, self._inline, self._sides, self._more)
        self._place = QLabel()
        set_look(self._place, "secondary")
        self._foot = PaneFoot(RedlineLegend(looks.theme))
        self._notice = _Notice()
        self._stack = QStackedWidget()
        self._foot.add_tool(self._place)
        self._paper = _column(self.view, self._foot)
        self._stack.addWidget(self._paper)
        self._stack.addWidget(self._notice)
        self._found: Comparison | None = None
        self._has_languages = False
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.head)
        self._whole.addWidget(self._stack, 1)
        self.view.change_reached.connect(lambda *_: self._say_place())
        self.view.section_reached.connect(self.section_reached)
        self.view.sides_shown.connect(lambda *_: self._show_sides())
        self.view.menu_wanted.connect(self._open_menu)
        looks.zoomed.connect(self.view.set_zoom)
        looks.changed.connect(self._on_looks)
        looks.theme.changed.connect(self._redraw)
        self._on_looks()
        self._redraw()
        self._retranslate()
        self._turn_to(self._notice)

    def equip(self, actions: Actions[Situation]) -> None:
        """Put the window's commands for changes behind the place, and those for redlines into the menus."""
        for command in ("change.previous", "change.next"):
            self._foot.add_tool(tool(actions.action(command)))
        self._options.addSeparator()
        actions.fill_menu(self._options, _COMMANDS[2:])
        actions.fill_menu(self._menu, ("change.next", "change.previous", *_COMMANDS))

    def add_to_menu(self, actions: Actions[Situation], *commands: str) -> None:
        """Put commands of the workspace at the foot of the menu that opens on the redline."""
        actions.fill_menu(self._menu, ("", *commands))

    def add_languages(self, strip: QWidget, menu: QMenu) -> None:
        """Put the choice of a second language into the menu, and its strip below the head."""
        self._has_languages = True
        self._whole.insertWidget(1, strip)
        self._options.addSeparator()
        self._options.addMenu(menu)
        self._retranslate()

    def add_foot_tool(self, tool: QWidget) -> None:
        """One more below the redline."""
        self._foot.add_tool(tool)

    def answer(self, actions: Actions[Situation]) -> None:
        """From now on the commands for changes are meant for this pane."""
        actions.on("change.next", self.view.next_change)
        actions.on("change.previous", self.view.previous_change)
        actions.on("redline.list", self.view.turn_list)
        actions.on("redline.sides", lambda: self._looks.change(side_by_side=not self._looks.preferences.side_by_side))
        actions.on("redline.unfold", lambda: self.view.open_all(self.view.is_folded))
        actions.on("redline.copy_markdown", lambda: self._copy(as_markdown(self.view.selected_pieces())))
        actions.on("redline.copy_html", self._copy_html)

    def show_comparison(
        self, found: Comparison, *, stay: bool = False, commented: Sequence[tuple[int, int]] = ()
    ) -> None:
        """Show the changed sections; `stay` keeps the place, for the same two versions after an edit.

        `commented` are characters of the new text of the first section that somebody commented on.
        """
        self._found = found
        self.view.show_passages(passages_of(found, commented), found.language, stay=stay)
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
        self.view.set_zoom(self._looks.zoom)
        self.view.set_sides(self._looks.preferences.side_by_side)
        self._show_sides()

    def _show_sides(self) -> None:
        wanted = self._looks.preferences.side_by_side
        (self._sides if wanted else self._inline).setChecked(True)
        words = self.tr("The old text beside the new one")
        narrow = self.tr("There is too little room for two texts; widen the window")
        self._sides.setToolTip(narrow if wanted and not self.view.has_sides else words)

    def _redraw(self) -> None:
        self._more.setIcon(icon("more", self._looks.theme.colours))

    def _open_menu(self, place: QPoint) -> None:
        self._menu.popup(place)

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)

    def _copy_html(self) -> None:
        data = QMimeData()
        data.setHtml(as_html(self.view.selected_pieces()))
        data.setText(as_plain(self.view.selected_pieces()))
        QGuiApplication.clipboard().setMimeData(data)

    def _retranslate(self) -> None:
        self._inline.setText(self.tr("Inline"))
        self._inline.setToolTip(self.tr("Old and new words in one text"))
        self._sides.setText(self.tr("Side by side"))
        words = self.tr("What counts as a change, and copying")
        if self._has_languages:
            words = self.tr("What counts as a change, other languages, and copying")
        self._more.setToolTip(words)
        self._more.setAccessibleName(words)
        self._options.retranslate()
        self._show_sides()

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
            self._retranslate()
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
        self._bar.hide()
        self._button.hide()
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
