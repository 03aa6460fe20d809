"""The Translate workspace: the source with what changed in it, and the translation that has to follow."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.conversion.configs import can_convert
from editor.desk.session.undo import CursorPlace
from editor.desk.translation.translating import cell_state
from editor.policy.editing.changes import Touched
from editor.policy.language import Tag
from editor.policy.section import Cell
from editor.text.steering import filled
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.conversion.conversion_pane import ConversionPane, over
from editor.window.editing.section_editor import SectionEditor
from editor.window.editing.state_strip import StateStrip
from editor.window.editing.text_commands import TextCommands
from editor.window.outline.empty_sections import EmptySections
from editor.window.outline.language_bar import LanguageBar
from editor.window.outline.outline_view import OutlineView
from editor.window.translate.agency.translators import Translators
from editor.window.translate.beside.facts_panel import FactsPanel, FindingsPanel
from editor.window.translate.beside.follow_panel import FollowPanel
from editor.window.translate.beside.memory_panel import MATCH_COMMANDS, MemoryPanel
from editor.window.translate.beside.terms_panel import TermsPanel
from editor.window.translate.beside.translate_side import TranslateSide
from editor.window.translate.confirming import Confirming
from editor.window.translate.follower import Follower
from editor.window.translate.memory_import import MemoryImport
from editor.window.translate.memory_work import MemoryWork
from editor.window.translate.progress.coverage import Coverage, targets, to_do
from editor.window.translate.progress.coverage_grid import CoverageGrid
from editor.window.translate.source_pane import SourcePane
from editor.window.translate.translation_actions import TranslationActions
from editor.window.translate.translation_marks import TranslationMarks
from editor.window.widgets.messages import Message
from editor.window.widgets.panes.pane_head import PaneFoot, PaneHead
from editor.window.widgets.panes.panes import pane_in
from editor.window.widgets.panes.side_fold import SideFold
from editor.window.widgets.panes.tool_buttons import tool
from editor.window.words.language_names import native_name
from editor.window.work.memory_keeper import MemoryKeeper
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.workspace import Workspace

_SIZES = (250, 430, 430, 330)


class TranslateWorkspace(Workspace):
    """Where translations follow their source."""

    id = "translate"

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(desk, looks, parent)
        self.outline = OutlineView(desk, looks.theme)
        self._without = EmptySections(desk, self.outline)
        self.follower = Follower(desk, self)
        self.source = SourcePane(desk, looks, self.follower)
        self.editor = SectionEditor(desk, looks)
        self.work = TranslationActions(desk, self.editor, self.follower, self)
        self.following = FollowPanel(desk, self.follower, self.work.put_in)
        self.terms = TermsPanel(desk)
        keeper = MemoryKeeper(desk, self)
        self.memory = MemoryPanel(desk, keeper, self.editor)
        self.memories = MemoryImport(desk, keeper, self)
        self.knowing = MemoryWork(desk, keeper, self.editor, self.source, self)
        self._confirming = Confirming(desk, self.editor, self.follower, self)
        self.translators = Translators(desk, self.memories, self)
        findings = FindingsPanel(desk, self.follower)
        self.side = TranslateSide(self.following, self.memory, self.terms, FactsPanel(desk), findings)
        self._marks = TranslationMarks(desk, self.follower, self.source, self.editor)
        self.conversion = ConversionPane(desk, looks, self)
        self._strip = StateStrip(desk, looks.theme, primary=True)
        self._languages = LanguageBar(desk, translations=True)
        self._coverage = Coverage(desk, self)
        self.grid = CoverageGrid(desk, looks)
        self._pages = QStackedWidget(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self._pages)
        self._last: Tag | None = None
        self._sought: Cell | None = None
        self._heads = {name: PaneHead() for name in ("outline", "source", "side")}
        self._target_head = PaneHead(self._languages)
        self._empty_words, self._add = QLabel(), QPushButton()
        self._target = QStackedWidget(self)
        self._text = TextCommands(desk, self.editor, self, lambda: self.workspace_wanted.emit(self.id))
        self._tools = PaneFoot()
        self._target.addWidget(pane_in(self._target, self._strip, self.editor, self._tools))
        self._target.addWidget(self._empty())
        side = over(self.conversion, pane_in(self, self._heads["side"], self.side), looks)
        self._fold = SideFold(side, self)
        self._target_head.add_tool(self._fold.button)
        self._lay_out(side)
        self._connect()
        self.retranslate()
        self._on_selected(desk.selection)

    @override
    def activate(self) -> None:
        """Turn to a translation: the one that was worked on last, or the first with something to do."""
        policy, at = self.desk.policy, self.desk.selection
        tags = targets(policy)
        if at is not None and tags and at.language not in tags:
            found = to_do(policy, self.desk.readings.state)
            first = tags[0] if found is None else found.language
            self.desk.select(Cell(at.section, self._last if self._last in tags else first))
        if self._target.currentIndex() == 0:
            self.editor.pane.setFocus()

    @override
    def equip(self, actions: Actions[Situation]) -> None:
        self._strip.equip(actions)
        for one in self._text.equip(actions, self.looks.theme):
            self._tools.add_tool(one)
        self._without.equip(actions)
        self._add.clicked.connect(lambda: actions.give("language.add"))
        self.following.on_settle(lambda: actions.give("language.settle"))
        self.terms.edit_wanted.connect(lambda: actions.give("term.all"))
        actions.on("language.todo", self._next)
        actions.on("language.settle", self.work.settle)
        actions.on("language.adapt", self.work.adapt)
        actions.on("term.insert", lambda: self.work.offer(self.terms.offers()))
        actions.on("term.add", lambda: self.work.add_term(self.source.selected_words()))
        actions.on("term.all", self.work.all_terms)
        actions.on("conversion.words", lambda: self.conversion.ask_words(self.source.selected_words()))
        for number, command in enumerate(MATCH_COMMANDS):
            actions.on(command, partial(self.memory.insert, number))
        self.memory.equip(actions)
        actions.on("translators.send", self.translators.send)
        actions.on("translators.take", self.translators.take)
        actions.on("translators.quote", self.knowing.quote)
        actions.on("memory.pretranslate", self.knowing.pretranslate)
        actions.on("memory.concordance", self.knowing.concordance)
        actions.on("translators.ask", self.knowing.ask_author)
        self.knowing.comment_wanted.connect(lambda: actions.give("review.comment"))
        actions.on("language.copy_source", self.knowing.copy_source)
        actions.on("language.confirm", self._confirming.section)
        actions.on("language.confirm_paragraph", self._confirming.paragraph)
        actions.on("language.making", self.work.ask_making)
        actions.on("view.coverage", self._turn_coverage)
        self._heads["outline"].add_tool(tool(actions.action("view.coverage")))
        self._target_head.add_tool(tool(actions.action("language.todo")))

    @override
    def panes(self) -> tuple[QWidget, ...]:
        if self._pages.currentIndex():
            return (self.grid.table,)
        beside = (self.conversion.focus_target(), self.side)
        shown = (pane for pane in beside if pane.isVisibleTo(self))
        return (self.outline, self.source.focus_target(), self.editor.pane, *shown)

    def _connect(self) -> None:
        self.follower.followed.connect(self._reach)
        self._fold.asked.connect(self._turn_to_side)
        self._coverage.cell_wanted.connect(self._go)
        self.grid.cell_wanted.connect(self._go)
        self.grid.closed.connect(self._close_coverage)
        self.editor.failed.connect(self.desk.failed)
        self.work.told.connect(self.told)
        self._text.words.told.connect(self.told)
        self.editor.told.connect(self.told)
        self.conversion.reached.connect(self._show_place)
        self.conversion.told.connect(self.told)
        self.memory.insert_wanted.connect(self.work.put_match)
        self.memory.import_wanted.connect(self.memories.ask)
        self.memories.told.connect(self.told)
        self.translators.told.connect(self.told)
        self.knowing.told.connect(self.told)
        self.knowing.inserted.connect(self.work.insert)
        self._confirming.told.connect(self.told)
        self._confirming.done.connect(self._next)
        self.terms.insert_wanted.connect(self.work.insert)
        self.terms.replace_wanted.connect(self.work.replace)
        self.desk.selected.connect(self._on_selected)
        self.desk.touched.connect(self._on_touched)

    def _lay_out(self, side: QWidget) -> None:
        splitter = self._splitter
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for pane, least, stretch in (
            (pane_in(splitter, self._heads["outline"], self._without, self.outline, self._coverage), 200, 1),
            (pane_in(splitter, self._heads["source"], self.source), 280, 2),
            (pane_in(splitter, self._target_head, self._target), 280, 2),
            (side, 220, 1),
        ):
            pane.setMinimumWidth(least)
            splitter.addWidget(pane)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        self._fold.give_way(splitter.widget(0))
        self._pages.addWidget(splitter)
        self._pages.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.looks.remember(splitter, "translate", _SIZES)

    def _show_place(self, source: tuple[int, int] | None, target: tuple[int, int] | None) -> None:
        """Show what the review of the conversion is about, in both texts; the focus stays with the review."""
        if source is not None:
            self.source.show_place(*source)
        if target is not None:
            self.editor.pane.select(*target)

    def _empty(self) -> QWidget:
        self._empty_words.setWordWrap(True)
        set_look(self._empty_words, "secondary")
        page = QWidget(self._target)
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.addWidget(self._empty_words)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return page

    def _next(self) -> None:
        """Go to the next text that is not in step."""
        before = self.desk.language
        # As the texts stand at this moment: what was just marked in step is not what is next.
        found = to_do(self.desk.policy, partial(cell_state, self.desk.policy), self.desk.selection)
        if not self.isVisible():
            self.workspace_wanted.emit(self.id)
        if found is None:
            self.told.emit(Message(self.tr("Every translation is in step."), about="todo"))
            return
        if found.language != before:
            words = filled(self.tr("The next text not in step is in {language}."), language=native_name(found.language))
            self.told.emit(Message(words, about="todo", passing=True))
        self._go(found)

    def _turn_to_side(self, unfolded: bool) -> None:
        """The focus goes along with what a person unfolds, and back to the text when they fold it away."""
        beside = self.conversion.focus_target() if self.conversion.isVisibleTo(self) else self.side
        (beside if unfolded else self.editor.pane).setFocus()

    def _go(self, cell: Cell) -> None:
        self._pages.setCurrentIndex(0)
        self._sought = cell
        self.desk.select(cell)
        self.editor.pane.setFocus()
        self._reach()

    def _reach(self) -> None:
        """Who went to what is to be done stands on the first place of it, as soon as that is known."""
        found = self.follower.found
        if found is None or self._sought is None or found.at != self._sought:
            return
        self._sought = None
        if found.following is not None and found.following.marks:
            first = found.following.marks[0]
            self.editor.pane.select(first.end, first.end)  # so that all of it comes into sight
            self.desk.show(CursorPlace(found.at, first.start))

    def _turn_coverage(self) -> None:
        """Show how far each language is, or the text again."""
        if not self.isVisible():
            self.workspace_wanted.emit(self.id)
        elif self._pages.currentIndex():
            self._close_coverage()
            return
        self._pages.setCurrentIndex(1)
        self.grid.table.setFocus()

    def _close_coverage(self) -> None:
        self._pages.setCurrentIndex(0)
        self.editor.pane.setFocus()

    def _on_selected(self, cell: Cell | None) -> None:
        tags = targets(self.desk.policy)
        if cell is not None and cell.language in tags:
            self._last = cell.language
        is_target = cell is None or cell.language in tags
        self._target.setCurrentIndex(0 if is_target and tags else 1)
        self._say()

    def _on_touched(self, changed: Touched) -> None:
        self._sought = None
        if changed.languages or changed.sections:
            self._on_selected(self.desk.selection)

    def _say(self) -> None:
        policy, at = self.desk.policy, self.desk.selection
        tags = targets(policy)
        origin = policy.origin_of(at.language) if at is not None and at.language in tags else None
        words = filled(self.tr("{language} · source"), language=native_name(origin or policy.source))
        self._heads["source"].set_title(words)
        converted = at is not None and at.language in tags and can_convert(policy, at.language)
        self._fold.name(self.tr("Conversion") if converted else self.tr("Help"))
        self._target_head.set_title(native_name(at.language) if at is not None and origin is not None else "")
        if tags:
            self._empty_words.setText(self.tr("This is the source. Choose a language above to translate into."))
        else:
            self._empty_words.setText(self.tr("The policy has one language only. Add another one to translate into."))
        self._add.setVisible(not tags)

    @override
    def retranslate(self) -> None:
        self._heads["outline"].set_title(self.tr("Sections"))
        self._heads["side"].set_title(self.tr("What helps"))
        self._add.setText(self.tr("Add a language…"))
        self._say()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Once the panes have their sizes, so that both sides scroll to where they belong.
        QTimer.singleShot(0, self.follower.refresh)
