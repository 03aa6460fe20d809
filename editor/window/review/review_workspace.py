"""The Review workspace: what differs from the last release, text by text, and what is left to do."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter, QTextEdit, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.comparison.comparing import SectionChange
from editor.desk.review.agreeing import Agreement
from editor.desk.review.anchoring import written_position
from editor.desk.review.reviewing import Waiting, written_by
from editor.desk.review.turns import Turn
from editor.desk.versions.history import last_authors
from editor.policy.editing.changes import Touched
from editor.policy.reviews.subject import Subject, of_cell
from editor.policy.section import Cell
from editor.policy.sync import CellState
from editor.store.history import Author
from editor.text.steering import filled
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import set_look
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.comparison.comparison import ComparisonPane
from editor.window.redline.redline_options import switches_of
from editor.window.review.queue_pane import QueuePane
from editor.window.review.review_cards import ShownCard
from editor.window.review.review_pane import ReviewPane
from editor.window.review.review_queue import ReviewQueue, waiting_words
from editor.window.review.review_reading import Reading, ReviewReading
from editor.window.review.review_tools import QueueTools
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.widgets.panes.side_fold import SideFold
from editor.window.words.language_names import native_name
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk
from editor.window.work.workspace import Workspace

LOOK_AFTER = 250
"""Milliseconds without an edit before the queue is made again."""
SLOW = 300
"""Milliseconds until the queue that is still being made is said to be."""
_SIZES = (300, 800, 340)
_NARROW = 960
"""Up to this width the pane with the approval is folded away: it is what a reviewer came for."""


class ReviewWorkspace(Workspace):
    """Where changes are read before they are released."""

    id = "review"

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(desk, looks, parent)
        self.queue = ReviewQueue(self)
        self._tools = QueueTools(desk, self)
        self._left = QueuePane(desk, looks, self.queue, self._tools)
        self.list = self._left.list
        self.pane = ComparisonPane(looks)
        self.side = ReviewPane(desk)
        self._fold = SideFold(self.side, self, _NARROW)
        self._reading = ReviewReading(desk, self)
        self._reject, self._comment = QToolButton(), QToolButton()
        for button in (self._reject, self._comment):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            set_look(button, "flat")
        self.pane.add_foot_tool(self._reject)
        self._rows: tuple[Waiting, ...] | None = None
        self._agreed: Agreement | None = None
        self._then: Mapping[str, str] = {}
        self._left_one: Waiting | None = None
        self._authors: dict[str, Author] = {}
        self._arriving = False
        self._quote: str | None = None
        self._onward: Subject | None = None
        self._switches = switches_of(looks.preferences)
        self._actions: Actions[Situation] | None = None
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._timer, self._slow = QTimer(self), QTimer(self)
        for timer, answer in ((self._timer, self._look), (self._slow, self._say_slow)):
            timer.setSingleShot(True)
            timer.timeout.connect(answer)
        self._listen()
        self.retranslate()

    def _lay_out(self) -> None:
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget, least, stretch in (
            (self._left, 240, 1),
            (self.pane, 320, 4),
            (self.side, 260, 1),
        ):
            widget.setMinimumWidth(least)
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self.looks.remember(self._splitter, "review", _SIZES)

    def _listen(self) -> None:
        self.list.reached.connect(self._on_reached)
        self.side.write_wanted.connect(lambda: self._go("write"))
        self.side.translate_wanted.connect(lambda: self._go("translate"))
        self.side.told.connect(self.told)
        # The button that was pressed goes; the keys would go to the first button of the window.
        self.side.done.connect(self.list.setFocus)
        self._reading.read.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._tools.changed.connect(self._choose)
        self._comment.clicked.connect(self._add_comment)
        self._tools.asked.connect(self.side.records.ask_for_review)
        self._reject.clicked.connect(self._reject_change)
        self.pane.view.change_reached.connect(lambda *_: self._show_reject())
        self.desk.reviews.read.connect(self._wake)
        self.desk.touched.connect(self._on_touched)
        self.desk.baseline_read.connect(self._wake)
        self.desk.saved.connect(self._wake)
        self.desk.selected.connect(self._follow)
        self.looks.changed.connect(self._on_looks)

    def _on_looks(self) -> None:
        if switches_of(self.looks.preferences) != self._switches:
            self._wake()

    @override
    def activate(self) -> None:
        if self._actions is not None:
            self.pane.answer(self._actions)
        self._timer.start(0)
        self._arriving = True
        self.list.setFocus()

    @override
    def equip(self, actions: Actions[Situation]) -> None:
        self._actions = actions
        actions.on("review.comment", self._comment_here)
        self.pane.equip(actions)
        self.pane.answer(actions)
        self.side.equip(actions)
        actions.on("review.approve_next", self._approve_next)
        actions.on("review.reject", lambda: self._press(self._reject))
        self.pane.head.add_tool(self._comment)
        self.pane.head.add_tool(self._fold.button)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        side = self.side.focus_targets() if self.side.isVisibleTo(self) else ()
        return (self.list, self.pane.focus_target(), *side)

    @override
    def retranslate(self) -> None:
        self._left.retranslate()
        self._fold.name(self.tr("This change"))
        self._comment.setText(self.tr("Comment…"))
        self._comment.setToolTip(self.tr("Comment on the words that are selected, or on the whole text"))
        self._reject.setText(self.tr("Reject this change"))
        self._reject.setToolTip(self.tr("Take this one change out of the draft"))
        self._left.say_count(self._rows)
        self._show()

    # The queue

    def _on_touched(self, _changed: Touched) -> None:
        self._wake(LOOK_AFTER)

    def _wake(self, after: int = 0) -> None:
        if self.isVisible():
            self._timer.start(after)

    def _look(self) -> None:
        """Make the queue off the window's thread, and read who wrote what."""
        last = self.desk.session.last_release
        if last is not None and self.desk.baseline is None:
            return
        number = None if last is None else last.number
        if self._rows is None:
            self._slow.start(SLOW)
        self._switches = switches_of(self.looks.preferences)
        self._reading.look(self._switches)
        self.desk.in_repository(
            lambda repository: last_authors(repository, number), self._on_authors, owner=self, topic="authors"
        )

    def _say_slow(self) -> None:
        self.pane.say(self.tr("Comparing the draft with the last release…"))

    def _on_read(self, reading: Reading) -> None:
        self._slow.stop()
        self._agreed, self._then = reading.agreed, reading.then or {}
        self._rows = reading.rows
        self._tools.show_agreed(reading.rows, reading.agreed)
        self._left.show_foot()
        self._choose()

    def _choose(self) -> None:
        """Show the rows that were chosen."""
        if self._rows is None:
            return
        at = self._current()
        found = self._tools.chosen(self._rows)
        self.queue.show_rows(found)
        self.queue.show_news(self._tools.news(found))
        self._say_authors()
        self._left.say_count(self._rows)
        wanted = self.queue.index_of(at.cell) if at is not None else QModelIndex()
        selection = self.desk.selection
        if not wanted.isValid() and selection is not None:
            wanted = self.queue.index_of(selection)
        if not wanted.isValid() and found:
            wanted = self.queue.index(0)
        self._left.stand_on(self._next_after(wanted))
        self._show()
        if self._arriving and found:
            # The list was not to be seen yet when the workspace was turned to, and took no focus.
            self.list.setFocus()
        self._arriving = False
        self._comment_on_quote()

    def _approve_next(self) -> None:
        """Approve what is shown, and once that is written go on to the next that waits for whoever sits here."""
        one = self._current()
        if self.side.approve() and one is not None:
            self._onward = one.subject

    def _next_after(self, at: QModelIndex) -> QModelIndex:
        """Where to stand: at `at`, or at what is next to approve where that was approved to go on."""
        one = self.queue.waiting(at)
        if self._onward is None or (one is not None and one.subject == self._onward and one.turn is Turn.APPROVE):
            return at
        self._onward = None
        following = next((row for row in self._rows or () if row.turn is Turn.APPROVE), None)
        if following is None:
            self.told.emit(Message(self.tr("Nothing else waits for your approval."), Tone.FINE, about="key"))
        return at if following is None else self.queue.index_of(following.cell)

    def _on_authors(self, authors: dict[str, Author]) -> None:
        self._authors = authors
        self._say_authors()

    def _on_failed(self, error: Exception) -> None:
        self._slow.stop()
        self.pane.say(failure_words(error), self.tr("Try again"), self._look)

    def _say_authors(self) -> None:
        session = self.desk.session
        self.queue.show_authors(
            written_by(self._rows or (), self._authors, session.base_policy, session.policy, session.author)
        )

    # The one that is looked at

    def _current(self) -> Waiting | None:
        return self.queue.waiting(self.list.currentIndex())

    def _on_reached(self, index: QModelIndex) -> None:
        one = self.queue.waiting(index)
        if self._left_one is not None and (one is None or one.subject != self._left_one.subject):
            self._tools.leave(self._left_one)
        self._left_one = one
        if one is None or one.subject != self._onward:
            self._onward = None
        if one is not None:
            self.desk.select(one.cell)
        self._show()

    def _follow(self, cell: Cell | None) -> None:
        """Stand where the other workspaces stand, if that waits for a look."""
        if cell is not None and self.isVisible():
            self._left.stand_on(self.queue.index_of(cell))

    def _show(self) -> None:
        one = self._current()
        self.side.show_waiting(one, self._agreed, self._then)
        self._comment.setVisible(self._can_comment(one))
        self._show_reject()
        if one is None:
            self.pane.head.set_title("")
            if self._rows is not None:
                self.pane.say(self._left.nothing_words(), self.tr("Go to Write"), lambda: self._go("write"))
            return
        self.pane.head.set_title(self._title(one))
        commented = () if self._agreed is None else self.side.commented(ShownCard(one, self._agreed, self._then))
        if one.change is SectionChange.SAME and not (one.comments and one.verdict is None):
            words = (
                self.tr("There are no words in {language} yet.")
                if one.state is CellState.MISSING
                else self.tr("The words in {language} are those of the last release; the source changed since.")
            )
            self.pane.say(
                filled(words, language=native_name(one.cell.language)),
                self.tr("Go to Translate"),
                lambda: self._go("translate"),
            )
        else:
            self.pane.show_comparison(one.since, commented=commented)

    def _can_comment(self, one: Waiting | None) -> bool:
        return one is not None and not one.is_missing and self.desk.session.writable

    def _comment_here(self) -> None:
        """Comment on the words that are selected in whatever text has the focus."""
        focused = QApplication.focusWidget()
        self._quote = focused.textCursor().selectedText() if isinstance(focused, QTextEdit) else ""
        if self.isVisible():
            self._comment_on_quote()
        else:
            self.workspace_wanted.emit(self.id)

    def _comment_on_quote(self) -> None:
        quote, self._quote = self._quote, None
        at = self.desk.selection
        if quote is None or at is None:
            return
        one = self.queue.waiting(self.queue.index_of(at))
        if self.desk.session.writable and self.desk.policy.text(at):
            self.side.records.comment(at, of_cell(at) if one is None else one.subject, quote.strip())
        else:
            self.told.emit(Message(self.tr("There are no words here to comment on yet.")))

    def _press(self, button: QToolButton) -> None:
        if button.isVisibleTo(self):
            button.click()
        else:
            words = self.tr("That cannot be done here now.")
            if button is self._reject:
                words = self.tr("Go to a change first (F8), then reject it.")
            self.told.emit(Message(words, about="key", passing=True))

    def _add_comment(self) -> None:
        one = self._current()
        if one is not None:
            quote = "".join(piece.text for piece in self.pane.view.chosen_pieces() if not piece.added)
            self.side.records.comment(one.cell, one.subject, quote.strip())

    def _show_reject(self) -> None:
        """A change can be taken out where it is one of the draft's words."""
        one = self._current()
        self._reject.setVisible(
            one is not None
            and one.part is None
            and one.change is SectionChange.CHANGED
            and self.desk.session.writable
            and self.pane.shows_changes()
            and self.pane.view.current_change() is not None
        )

    def _reject_change(self) -> None:
        one, change = self._current(), self.pane.view.current_change()
        if one is not None and change is not None and self.desk.baseline is not None:
            policy = self.desk.policy
            at = written_position(policy.text(one.cell), policy.values(one.cell.language), change.new_start)
            self.side.records.reject_change(one, self.desk.baseline.text(one.cell), at)

    def _title(self, one: Waiting) -> str:
        last = self.desk.session.last_release
        if one.part is not None:
            names = {"section": waiting_words(one), "number": "" if last is None else str(last.number)}
            words = self.tr("{section} · draft") if last is None else self.tr("{section} · release {number} → draft")
            return filled(words, **names)
        names = {"section": waiting_words(one), "language": native_name(one.cell.language)}
        if last is None:
            return filled(self.tr("{section} · {language} · draft"), **names)
        return filled(self.tr("{section} · {language} · release {number} → draft"), number=last.number, **names)

    def _go(self, workspace: str) -> None:
        one = self._current()
        if one is not None:
            self.desk.select(Cell(one.cell.section, one.cell.language))
        self.workspace_wanted.emit(workspace)
