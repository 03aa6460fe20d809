"""The Write workspace: outline, the text of one section, and what it looks like."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QSplitter, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.checks.finding import Finding
from editor.desk.session.undo import CursorPlace
from editor.loading import later
from editor.text.steering import filled
from editor.window.appearance.icons import icon
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID
from editor.window.commands.actions import Actions
from editor.window.commands.commands import SECTION_MENU, Situation
from editor.window.editing.problem_walk import ProblemWalk
from editor.window.editing.section_commands import SectionCommands
from editor.window.editing.section_editor import SectionEditor
from editor.window.editing.state_strip import StateStrip
from editor.window.editing.text_commands import TextCommands
from editor.window.outline.empty_sections import EmptySections
from editor.window.outline.language_bar import LanguageBar
from editor.window.outline.legend import Legend
from editor.window.outline.outline_filter import OutlineFilter
from editor.window.outline.outline_view import OutlineView
from editor.window.widgets.messages import Message
from editor.window.widgets.panes.pane_head import PaneHead
from editor.window.widgets.panes.panes import pane_in
from editor.window.widgets.panes.side_fold import NARROW
from editor.window.widgets.panes.tool_buttons import menu_button, tool, tools
from editor.window.words.messages import finding_advice, finding_title
from editor.window.work.converting import Conversions
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.workspace import Workspace
from editor.window.write.side_pane import PROBLEMS, SidePane
from editor.window.write.source_beside import SourceBeside

with later():
    from editor.desk.translation import translating
    from editor.window.outline import jump_dialog
    from editor.window.setup import language_dialog


_SIZES = (300, 750, 390)


class WriteWorkspace(Workspace):
    """Where the source and its languages are written."""

    id = "write"
    side_changed = Signal()

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(desk, looks, parent)
        self.outline = OutlineView(desk, looks.theme)
        self._without = EmptySections(desk, self.outline)
        self.filter = OutlineFilter(self.outline)
        self.editor = SectionEditor(desk, looks)
        self.side = SidePane(desk, looks)
        self.languages = LanguageBar(desk)
        self._strip = StateStrip(desk, looks.theme)
        self._problems = ProblemWalk(desk, self.editor, self._tell_problem)
        self._sections = SectionCommands(desk, self.editor, self)
        self._conversions = Conversions(desk, self)
        self._text = TextCommands(desk, self.editor, self, lambda: self.workspace_wanted.emit(self.id))
        self._beside = SourceBeside(desk, looks, self.editor)
        self._outline_head, self._editor_head = PaneHead(), PaneHead(self.languages)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        sections = (self._outline_head, _inset(self.filter), self._without, self.outline, Legend(looks.theme))
        for pane, least, stretch in (
            (pane_in(self._splitter, *sections), 200, 1),
            (pane_in(self._splitter, self._editor_head, self._strip, self._texts()), 320, 4),
            (self.side, 260, 1),
        ):
            pane.setMinimumWidth(least)
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        looks.remember(self._splitter, "write", _SIZES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self._narrow = False
        self._side_wanted = {False: True, True: False}
        self._menu: QToolButton | None = None
        self.editor.titled.connect(self._editor_head.set_title)
        self.editor.failed.connect(desk.failed)
        self.editor.told.connect(self.told)
        self.filter.left.connect(self.editor.pane.setFocus)
        self._sections.told.connect(self.told)
        self._text.words.told.connect(self.told)
        self._conversions.told.connect(self.told)
        looks.theme.changed.connect(self._redraw)
        looks.changed.connect(self._on_looks)
        desk.selected.connect(self._on_looks)
        self.retranslate()
        self._on_looks()

    @override
    def activate(self) -> None:
        (self.editor.pane if self.desk.policy.sections else self._without).setFocus()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        side = (self.side.focus_target(),) if self.side.isVisibleTo(self) else ()
        return (self.outline, self.editor.pane, *side)

    @override
    def equip(self, actions: Actions[Situation]) -> None:
        menu = QMenu(self)
        actions.fill_menu(menu, SECTION_MENU)
        self._outline_head.add_tool(tool(actions.action("section.add")))
        self._menu = menu_button(menu)
        self._outline_head.add_tool(self._menu)
        self._without.equip(actions)
        self.outline.removal_wanted.connect(lambda: actions.give("section.remove"))
        self.outline.menu_wanted.connect(lambda at: self._popup(actions, at))
        for one in self._text.equip(actions, self.looks.theme):
            self._editor_head.add_tool(one)
        for button in tools([actions.action(name) for name in _VIEWS]):
            self._editor_head.add_tool(button)
        self._strip.equip(actions)
        for command, answer in self._answers().items():
            # What is done to a language is done in whatever workspace is shown.
            actions.on(command, answer if command.startswith("language.") else partial(self._give, answer))
        self._redraw()
        self.retranslate()

    def _texts(self) -> QSplitter:
        """The editor, with its source at its left where that is wanted."""
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        both.addWidget(self._beside)
        both.addWidget(self.editor)
        return both

    def _on_looks(self) -> None:
        chosen = self.looks.preferences
        self.editor.show_whole(chosen.whole)
        self._beside.setVisible(chosen.whole and chosen.beside and self._beside.language is not None)
        self._beside.refresh()

    def _turn_whole(self) -> None:
        self.looks.change(whole=not self.looks.preferences.whole)

    def _turn_beside(self) -> None:
        chosen = self.looks.preferences
        self.looks.change(whole=True, beside=not (chosen.whole and chosen.beside))

    def _jump(self) -> None:
        """Ask for a heading by its words and go there."""
        dialog = jump_dialog.JumpDialog(self.desk.policy, self.desk.language, self)
        dialog.picked.connect(lambda key: self._go(dialog.place_of(key)))
        dialog.open()

    def _go(self, place: CursorPlace) -> None:
        self.desk.show(place)
        self.editor.pane.setFocus()

    @property
    def side_shown(self) -> bool:
        """Whether the right pane is unfolded."""
        return self._side_wanted[self._narrow]

    def toggle_side(self) -> None:
        """Fold the right pane away or bring it back; narrow and wide windows remember their own."""
        self._side_wanted[self._narrow] = not self.side_shown
        self._fold()

    def _answers(self) -> dict[str, Callable[[], None]]:
        write = self._sections
        return {
            "section.add": write.add,
            "section.rename": self.outline.rename,
            "section.up": lambda: write.move(-1),
            "section.down": lambda: write.move(1),
            "section.split": write.split,
            "section.merge": write.join,
            "section.audiences": write.audiences,
            "section.remove": write.remove,
            "section.jump": self._jump,
            "view.whole": self._turn_whole,
            "view.beside": self._turn_beside,
            "language.next": lambda: self.languages.step(1),
            "language.previous": lambda: self.languages.step(-1),
            "language.convert": self._convert,
            "language.convert_all": self._convert_all,
            "language.mark": self._mark_in_step,
            "language.add": self._add_language,
            "view.side": self.toggle_side,
            "problem.next": lambda: self._problems.step(1),
            "problem.previous": lambda: self._problems.step(-1),
            "problem.fix": self._problems.fix,
        }

    def _tell_problem(self, finding: Finding | None, number: int, count: int) -> None:
        """Say which problem the cursor came to, and bring its card into sight."""
        if finding is None:
            words = self.tr("No problem stands in a text.")
        else:
            words = filled(
                self.tr("Problem {number} of {count}: {title} {advice}"),
                number=number,
                count=count,
                title=finding_title(finding),
                advice=finding_advice(finding),
            )
            self.side.turn_to(PROBLEMS)
            self.side.problems.bring(finding)
        self.told.emit(Message(words, about="problem", passing=True))

    def _give(self, answer: Callable[[], None]) -> None:
        if not self.isVisible():
            self.workspace_wanted.emit(self.id)
        answer()

    def _convert(self) -> None:
        at = self.desk.selection
        for language in self._conversions.targets():
            if at is not None:
                self._conversions.convert(language, (at.section,))

    def _convert_all(self) -> None:
        for language in self._conversions.targets():
            self._conversions.convert_all(language)

    def _mark_in_step(self) -> None:
        self.desk.settling.emit()
        at = self.desk.selection
        edit = None if at is None else translating.mark_in_step(self.desk.policy, at)
        if edit is not None:
            self.desk.submit(edit, self.editor.place())

    def _add_language(self) -> None:
        dialog = language_dialog.LanguageDialog(self.desk.policy, self)
        dialog.accepted.connect(lambda: self.desk.submit(dialog.edit(), self.editor.place()))
        dialog.open()

    def _popup(self, actions: Actions[Situation], at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions.fill_menu(menu, SECTION_MENU)
        menu.popup(at)

    def _fold(self) -> None:
        self.side.setVisible(self.side_shown)
        self.side_changed.emit()

    def _redraw(self) -> None:
        if self._menu is not None:
            self._menu.setIcon(icon("more", self.looks.theme.colours))

    @override
    def retranslate(self) -> None:
        self._outline_head.set_title(self.tr("Sections"))
        self._editor_head.set_title(self.editor.title())
        if self._menu is not None:
            self._menu.setToolTip(self.tr("More to do with the section"))
            self._menu.setAccessibleName(self.tr("More to do with the section"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() <= NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._fold()


_VIEWS = ("view.whole", "view.side")


def _inset(field: QWidget) -> QWidget:
    """A field with room around it."""
    around = QWidget()
    row = QVBoxLayout(around)
    row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
    row.addWidget(field)
    return around
