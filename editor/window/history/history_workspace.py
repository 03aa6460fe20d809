"""The History workspace: versions, what changed between two of them, and the way back."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.comparison.lineage import as_stored
from editor.desk.exports.editions import DRAFT as DRAFT_NAME
from editor.desk.exports.writing_out import ExportForm
from editor.desk.versions.releases import tag_name
from editor.policy.editing.changes import Touched
from editor.policy.language import Tag
from editor.policy.section import Cell, SectionId
from editor.text.redline.switches import Switches
from editor.text.steering import filled
from editor.window.appearance.icons import icon
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import set_look
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.comparison.comparer import DRAFT, Comparer, ComparisonAnswer, ComparisonQuestion, Pick
from editor.window.comparison.comparison import ComparisonPane
from editor.window.comparison.comparison_summary import ComparisonSummary
from editor.window.comparison.language_pair import LanguagePair
from editor.window.comparison.question_words import nothing_words, title_words
from editor.window.comparison.restoring import Restoring
from editor.window.exchange.export_dialog import ExportWish
from editor.window.exchange.exporter import Exporter
from editor.window.history.version_pane import VersionPane
from editor.window.outline.language_bar import LanguageBar
from editor.window.redline.redline_options import fold_terms, switches_of
from editor.window.redline.redline_pointing import change_at_caret, point_at, section_at_caret, sentence_at_caret
from editor.window.widgets.panes.side_fold import SideFold
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.workspace import Workspace

COMPARE_AFTER = 120
"""Milliseconds of rest before versions are compared, so that holding an arrow key does not compare each on the way."""
_SIZES = (280, 840, 320)


class HistoryWorkspace(Workspace):
    """Where versions are compared and restored."""

    id = "history"

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(desk, looks, parent)
        self.versions = VersionPane(desk, looks)
        self._swap = QToolButton()
        self._swap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_look(self._swap, "flat")
        self.pane = ComparisonPane(looks, self._swap, LanguageBar(desk))
        self.pair = LanguagePair(desk)
        self.pane.add_languages(self.pair, self.pair.menu)
        self._before_pair: tuple[Pick, Pick] | None = None
        self.summary = ComparisonSummary()
        self._fold = SideFold(self.summary, self)
        self._comparer = Comparer(desk, self)
        self._exporter = Exporter(desk, self)
        self._exporter.told.connect(self.told)
        self.summary.export_wanted.connect(self._ask_export)
        self._shown: ComparisonAnswer | None = None
        self._wanted: SectionId | None = None
        self._restoring = Restoring(desk, lambda: self._shown, lambda pick: self.versions.model.name(pick), self)
        self._reached = 0
        self._actions: Actions[Situation] | None = None
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget, least, stretch in ((self.versions, 240, 1), (self.pane, 320, 4), (self.summary, 260, 1)):
            widget.setMinimumWidth(least)
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        looks.remember(self._splitter, "history", _SIZES)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._compare)
        self._listen()
        self._redraw()
        self.retranslate()

    def _listen(self) -> None:
        self.versions.sides_changed.connect(lambda: self._timer.start(COMPARE_AFTER))
        self.versions.failed.connect(self._on_not_read)
        self._swap.clicked.connect(self.versions.swap)
        self.pair.changed.connect(self._on_pair)
        self.pair.scripts_changed.connect(lambda: self._timer.start(0))
        self._comparer.answered.connect(self._on_answered)
        self._comparer.failed.connect(self._on_failed)
        self._comparer.slow.connect(self._say_slow)
        self.pane.section_reached.connect(self._on_section_reached)
        self.pane.view.change_reached.connect(self._on_change_reached)
        self.summary.change_wanted.connect(self.pane.view.go_to_change)
        self.summary.fold_wanted.connect(partial(fold_terms, self.looks))
        self.summary.section_wanted.connect(self._go_to_section)
        self.summary.section_restore_wanted.connect(self._restoring.section)
        self.summary.fact_restore_wanted.connect(self._restoring.fact)
        self.summary.version_restore_wanted.connect(self._restoring.whole)
        self._restoring.told.connect(self.told)
        self.pane.view.menu_wanted.connect(lambda place: point_at(self.pane.view, place))
        self.summary.save_wanted.connect(self._save)
        self.desk.touched.connect(self._on_touched)
        self.desk.selected.connect(self._on_selected)
        self.desk.saved.connect(self._on_saved)
        self.looks.theme.changed.connect(self._redraw)
        self.looks.changed.connect(self._on_looks)

    def _on_looks(self) -> None:
        shown = self._shown
        if shown is not None and shown.question.switches != self._switches(shown.question.language):
            self._timer.start(0)

    def _switches(self, language: Tag) -> Switches:
        return self.pair.switches(switches_of(self.looks.preferences), language)

    def _on_pair(self) -> None:
        """Two languages are compared within one version; afterwards come the versions that were compared before."""
        sides, before = self.versions.sides, self._before_pair
        self._before_pair = None
        if self.pair.against(self.desk.language) is None:
            if before is not None:
                self.versions.choose(*before)
        elif sides is not None:
            self._before_pair = before or sides
            if before is None:
                self.versions.choose(sides[1], sides[1])
        self._timer.start(0)

    @override
    def activate(self) -> None:
        if self._actions is not None:
            self.pane.answer(self._actions)
        self.versions.refresh()
        self._timer.start(0)
        self.versions.list.setFocus()

    @override
    def equip(self, actions: Actions[Situation]) -> None:
        self._actions = actions
        self.pane.equip(actions)
        self.pane.answer(actions)
        self.pane.head.add_tool(self._fold.button)
        actions.on("history.section", self._follow_section)
        actions.on("change.restore", self._restore_paragraph)
        self.pane.add_to_menu(actions, "change.restore", "search.who")

    @override
    def panes(self) -> tuple[QWidget, ...]:
        side = (self.summary.list,) if self.summary.isVisibleTo(self) and self.summary.list.count() else ()
        return (self.versions.list, self.pane.focus_target(), *side)

    @override
    def retranslate(self) -> None:
        self._swap.setToolTip(self.tr("Compare the other way round"))
        self._swap.setAccessibleName(self.tr("Compare the other way round"))
        self._fold.name(self.tr("Summary"))
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._timer.start(0)

    def show_version(self, version: str, section: SectionId | None) -> None:
        """Show what a version changed, from this section on."""
        self._wanted = section
        self.versions.show_version(version)
        self._timer.start(0)

    def _follow_section(self) -> None:
        at = self.desk.selection
        if at is not None:
            self.workspace_wanted.emit(self.id)
            self.versions.show_section(at.section)

    def pointed_at(self, at: Cell) -> tuple[Cell, str, tuple[str, ...]]:
        """The sentence at the caret as it is stored, its cell, and the version in which to look for it ("" the draft).

        No words where the redline is not shown; the cell is then the one that was asked about.
        """
        answer = self._shown
        if answer is None or not self.pane.shows_changes():
            return at, "", ()
        section = section_at_caret(self.pane.view) or at.section
        words, only_old = sentence_at_caret(self.pane.view)
        question = answer.question
        sides = (
            (question.new, answer.new, question.against or question.language),
            (question.old, answer.old, question.language),
        )
        pick, policy, language = sides[only_old]
        cell = Cell(SectionId(section), language)
        return cell, as_stored(policy, cell, words), (pick.version,)

    # Comparing

    def _compare(self) -> None:
        if not self.isVisible() or self.versions.sides is None:
            return
        old, new = self.versions.sides
        language = self.desk.language
        against = self.pair.against(language)
        question = ComparisonQuestion(old, new, language, self.desk.policy, self._switches(language), against)
        if self._shown is not None and question.has_the_answer_of(self._shown.question):
            self._comparer.cancel()
            self._show(self._shown)
        elif old == new and against is None:
            self._comparer.cancel()
            self._forget()
            self._say_title(question)
            words = self.tr("Both sides are {version}. Choose another version to compare it with.")
            button = self.tr("Show what it changed")
            self.pane.say(
                filled(words, version=self.versions.model.name(new)), button, lambda: self.versions.show_step(new)
            )
        else:
            self._comparer.ask(question)

    def _on_answered(self, answer: ComparisonAnswer) -> None:
        stay = self._shown is not None and answer.question.is_about(self._shown.question)
        self._shown = answer
        self._show(answer, stay=stay)
        self._wanted = None

    def _show(self, answer: ComparisonAnswer, *, stay: bool = True) -> None:
        """Show an answer, in the words of the interface as it speaks now."""
        found, question = answer.comparison, answer.question
        self._say_title(question)
        self.summary.show_comparison(found, self._restoring.version_name(), unsaved=self._can_save())
        if found.changed:
            self.pane.show_comparison(found, stay=stay)
            if self._wanted is not None:
                self.pane.view.go_to_section(self._wanted)
        else:
            count = len(self.desk.policy.tags)
            name = self.versions.model.name
            self.pane.say(nothing_words(question, name, elsewhere=bool(found), languages=count))

    def _ask_export(self, form: ExportForm) -> None:
        """Ask where to write the redline that is shown."""
        if self._shown is not None:
            question = self._shown.question
            names = [_version_name(pick) for pick in (question.old, question.new)]
            self._exporter.ask(ExportWish(names[1], form, names[0], question.language))

    def _say_slow(self, question: ComparisonQuestion) -> None:
        self._forget()
        self._say_title(question)
        self.pane.wait(self.tr("Comparing…"), self.tr("Stop"), self._stop)

    def _stop(self) -> None:
        self._comparer.cancel()
        self.pane.say(self.tr("The comparison was stopped."), self.tr("Compare again"), self._compare)

    def _on_failed(self, error: Exception) -> None:
        self._forget()
        self.pane.say(failure_words(error), self.tr("Try again"), self._compare)

    def _on_not_read(self, error: Exception) -> None:
        self._forget()
        self.pane.say(failure_words(error), self.tr("Try again"), self.versions.refresh)

    def _forget(self) -> None:
        self._shown = None
        self.summary.show_comparison(None, "", unsaved=self._can_save())

    def _on_touched(self, _changed: Touched) -> None:
        if not self.isVisible():
            return
        self.summary.show_unsaved(self._can_save())
        if self.versions.sides is not None and DRAFT in self.versions.sides:
            self._timer.start(COMPARE_AFTER)

    def _on_selected(self, at: Cell | None) -> None:
        shown = self._shown
        if at is not None and shown is not None:
            self.pair.turn(at.language, shown.question.language)
        if at is not None and (shown is None or shown.question.language != at.language):
            self._timer.start(0)

    def _on_saved(self) -> None:
        if self.isVisible():
            self.versions.refresh()

    def _say_title(self, question: ComparisonQuestion) -> None:
        self.pane.head.set_title(title_words(question, self.versions.model.name))

    # From change to change, and from section to section

    def _on_change_reached(self, number: int, _count: int) -> None:
        self._reached = number
        self.summary.stand_on_change(number)

    def _on_section_reached(self, section: str) -> None:
        self.summary.stand_on(SectionId(section))
        self._select(SectionId(section))

    def _go_to_section(self, section: str) -> None:
        self.pane.view.go_to_section(SectionId(section))

    def _select(self, section: SectionId) -> None:
        """Let the other workspaces follow, where the draft has the section."""
        at = self.desk.selection
        if at is not None and section != at.section and section in self.desk.policy.section_ids:
            self.desk.select(Cell(section, at.language))

    # Restoring and saving

    def _restore_paragraph(self) -> None:
        sheet = self.pane.view.sheet
        number = (change_at_caret(self.pane.view) if self.pane.shows_changes() else 0) or self._reached
        if 1 <= number <= len(sheet.changes):
            self._restoring.paragraph(sheet.sections[number - 1], sheet.changes[number - 1])
        else:
            self._restoring.paragraph("", None)

    def _can_save(self) -> bool:
        return self.desk.session.writable and self.versions.is_unsaved

    def _save(self) -> None:
        if self._actions is not None:
            self._actions.give("policy.save_with_message")

    # Looks

    def _redraw(self) -> None:
        self._swap.setIcon(icon("swap", self.looks.theme.colours))


def _version_name(pick: Pick) -> str:
    """The name under which a version is sent out."""
    if pick == DRAFT:
        return DRAFT_NAME
    return pick.version if pick.release is None else tag_name(pick.release)
