"""The Translate workspace: the source with what changed in it, and the translation that has to follow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor.policy.changes import Touched
from editor.policy.language import Tag
from editor.policy.section import Cell
from editor.window.actions import Actions
from editor.window.commands import Situation
from editor.window.coverage import Coverage, targets, to_do
from editor.window.language_bar import LanguageBar
from editor.window.language_names import native_name
from editor.window.looks import Looks
from editor.window.messages import Message
from editor.window.outline_view import OutlineView
from editor.window.pane_head import PaneHead
from editor.window.policy_desk import PolicyDesk
from editor.window.section_editor import SectionEditor
from editor.window.side_fold import SideFold
from editor.window.source_pane import SourcePane
from editor.window.state_strip import StateStrip
from editor.window.theme import GRID, set_look
from editor.window.tool_buttons import tool
from editor.window.translate_side import TranslateSide
from editor.window.workspace import Workspace

_SIZES = (270, 430, 430, 310)


class TranslateWorkspace(Workspace):
    """Where translations follow their source."""

    id = "translate"

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(desk, looks, parent)
        self.outline = OutlineView(desk, looks.theme)
        self.source = SourcePane(desk, looks)
        self.editor = SectionEditor(desk, looks)
        self.side = TranslateSide(desk)
        self._strip = StateStrip(desk, looks.theme)
        self._languages = LanguageBar(desk, translations=True)
        self._coverage = Coverage(desk, self)
        self._last: Tag | None = None
        self._heads = {name: PaneHead() for name in ("outline", "source", "side")}
        self._target_head = PaneHead(self._languages)
        self._empty_words, self._add = QLabel(), QPushButton()
        self._target = QStackedWidget()
        self._target.addWidget(_column(self._strip, self.editor))
        self._target.addWidget(self._empty())
        side = _column(self._heads["side"], self.side)
        self._fold = SideFold(side, self)
        self._target_head.add_tool(self._fold.button)
        self._lay_out(side)
        self._coverage.cell_wanted.connect(self._go)
        self.editor.failed.connect(desk.failed)
        desk.selected.connect(self._on_selected)
        desk.touched.connect(self._on_touched)
        self.retranslate()
        self._on_selected(desk.selection)

    @override
    def title(self) -> str:
        return self.tr("Translate")

    @override
    def activate(self) -> None:
        """Turn to a translation: the one that was worked on last, or the first with something to do."""
        policy, at = self.desk.policy, self.desk.selection
        tags = targets(policy)
        if at is not None and tags and at.language not in tags:
            found = to_do(policy, self.desk.state)
            first = tags[0] if found is None else found.language
            self.desk.select(Cell(at.section, self._last if self._last in tags else first))
        if self._target.currentIndex() == 0:
            self.editor.pane.setFocus()

    @override
    def equip(self, actions: Actions[Situation]) -> None:
        self._strip.equip(actions)
        self._add.clicked.connect(lambda: actions.give("language.add"))
        actions.on("language.todo", self._next)
        self._target_head.add_tool(tool(actions.action("language.todo")))

    @override
    def panes(self) -> tuple[QWidget, ...]:
        side = (self.side,) if self.side.isVisibleTo(self) else ()
        return (self.outline, self.source.focus_target(), self.editor.pane, *side)

    def _lay_out(self, side: QWidget) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for pane, least, stretch in (
            (_column(self._heads["outline"], self.outline, self._coverage), 200, 0),
            (_column(self._heads["source"], self.source), 280, 1),
            (_column(self._target_head, self._target), 280, 1),
            (side, 220, 0),
        ):
            pane.setMinimumWidth(least)
            splitter.addWidget(pane)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        splitter.setSizes(list(_SIZES))
        self.looks.remember(splitter, "translate")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)

    def _empty(self) -> QWidget:
        self._empty_words.setWordWrap(True)
        set_look(self._empty_words, "secondary")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.addWidget(self._empty_words)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return page

    def _next(self) -> None:
        """Go to the next text that is not in step."""
        found = to_do(self.desk.policy, self.desk.state, self.desk.selection)
        if not self.isVisible():
            self.workspace_wanted.emit(self.id)
        if found is None:
            self.told.emit(Message(self.tr("Every translation is in step."), about="todo"))
        else:
            self._go(found)

    def _go(self, cell: Cell) -> None:
        self.desk.select(cell)
        self.editor.pane.setFocus()

    def _on_selected(self, cell: Cell | None) -> None:
        tags = targets(self.desk.policy)
        if cell is not None and cell.language in tags:
            self._last = cell.language
        is_target = cell is None or cell.language in tags
        self._target.setCurrentIndex(0 if is_target and tags else 1)
        self._say()

    def _on_touched(self, changed: Touched) -> None:
        if changed.languages or changed.sections:
            self._on_selected(self.desk.selection)

    def _say(self) -> None:
        policy, at = self.desk.policy, self.desk.selection
        tags = targets(policy)
        origin = policy.origin_of(at.language) if at is not None and at.language in tags else None
        words = self.tr("{language} · source").format(language=native_name(origin or policy.source))
        self._heads["source"].set_title(words)
        self._target_head.set_title(native_name(at.language) if at is not None and origin is not None else "")
        if tags:
            self._empty_words.setText(self.tr("This is the source. Choose a language above to translate into."))
        else:
            self._empty_words.setText(self.tr("The policy has one language only. Add another one to translate into."))
        self._add.setVisible(not tags)

    @override
    def retranslate(self) -> None:
        self._heads["outline"].set_title(self.tr("Sections"))
        self._heads["side"].set_title(self.tr("Facts and problems"))
        self._fold.name(self.tr("Facts"))
        self._add.setText(self.tr("Add a language…"))
        self._say()


def _column(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    whole.setObjectName("pane")
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return whole
