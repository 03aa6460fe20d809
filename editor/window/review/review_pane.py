"""Beside a text that waits for a look: facts that changed, how it stands, and what is left to do."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.comparison.comparing import SectionChange
from editor.desk.conversion.configs import can_convert
from editor.desk.review.agreeing import Agreement
from editor.desk.review.reviewing import Waiting
from editor.desk.session.undo import CursorPlace
from editor.desk.translation.translating import mark_in_step
from editor.policy.people import anyone_has_a_key
from editor.policy.reviews.review import RecordKind, Why
from editor.policy.reviews.subject import Subject
from editor.policy.sync import CellState
from editor.text.steering import filled
from editor.window.appearance.theme import GRID, make_primary
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.outline.review_words import rule_words, why_words
from editor.window.redline.change_lines import change_lines
from editor.window.review.review_actions import ReviewActions
from editor.window.review.review_cards import ReviewCards, ShownCard
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.widgets.messages import Message
from editor.window.widgets.panes.pane_head import PaneFoot, PaneHead
from editor.window.work.converting import Conversions
from editor.window.work.policy_desk import PolicyDesk


class ReviewPane(QWidget):
    """`write_wanted` and `translate_wanted` ask for the other workspaces, `told` carries a Message.

    `done` says that a button has given its answer, and goes with the keys.

    At its foot stand the buttons with which somebody agrees, where somebody else is there to.
    """

    write_wanted = Signal()
    translate_wanted = Signal()
    told = Signal(object)
    done = Signal()

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._waiting: Waiting | None = None
        self._conversions = Conversions(desk, self)
        self._conversions.told.connect(self.told)
        self.records = ReviewActions(desk, self)
        self.records.told.connect(self.told)
        self._cards = ReviewCards(desk, self.records)
        self._agreed: Agreement | None = None
        self._then: Mapping[str, str] = {}
        self._head = PaneHead()
        self._approve, self._object, self._withdraw = QPushButton(), QPushButton(), QPushButton()
        make_primary(self._approve)
        # What is pressed goes, and nothing else may come under the pointer for a second click.
        room = self._approve.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._approve.setSizePolicy(room)
        self._foot = PaneFoot(self._approve, self._object, self._withdraw)
        for button, answer in (
            (self._approve, self.records.approve),
            (self._object, self.records.object),
            (self._withdraw, self.records.withdraw),
        ):
            button.clicked.connect(lambda _=False, pressed=button, give=answer: self._give(pressed, give))
        self._buttons: list[QPushButton] = []
        self._onward: QAction | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)
        self._fill()

    def show_waiting(
        self, one: Waiting | None, agreed: Agreement | None = None, then: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Show what there is to say of a text, or of the policy where none waits.

        `agreed` is what is agreed of the draft, None where nobody else is there and nothing was said; `then` the texts
        of comments, by blob.
        """
        if one != self._waiting or agreed is not self._agreed or then != self._then:
            self._waiting, self._agreed, self._then = one, agreed, then
            self._fill()

    def commented(self, shown: ShownCard) -> tuple[tuple[int, int], ...]:
        """The characters of a text, as it is read, on which somebody commented."""
        return self._cards.commented(shown)

    def equip(self, actions: Actions[Situation]) -> None:
        """Answer the commands that do what the buttons at the foot do, or say why they cannot."""
        for command, button in (
            ("review.approve", self._approve),
            ("review.object", self._object),
            ("review.withdraw", self._withdraw),
        ):
            actions.on(command, partial(self._press, button))
        self._onward = actions.action("review.approve_next")
        actions.on("review.take", self._take)

    def focus_targets(self) -> tuple[QWidget, ...]:
        """What F6 goes to, if anything."""
        return tuple([one for one in (self._approve, self._object) if one.isVisibleTo(self)][:1] or self._buttons[:1])

    def _fill(self) -> None:
        page = QWidget()
        page.setObjectName("cards")
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(3 * GRID)
        self._buttons = []
        one = self._waiting
        if one is not None:
            for fact in one.since.facts:
                words = filled(self.tr("A fact changed: {old} → {new}"), old=fact.old or "–", new=fact.new or "–")
                column.addWidget(CardView(Card(words, place=fact.name, severity=Tone.WARNING)))
            told = {(fact.old or "", fact.new or "") for fact in one.since.facts}
            section = one.since.sections[0]
            if lines := change_lines(section.spans, section.changes, one.since.moves, told):
                column.addWidget(CardView(Card(self.tr("What changed"), lines)))
            if one.part is None:
                column.addWidget(self._state_card(one))
        for card in self._agreement_cards():
            column.addWidget(card)
        column.addStretch()
        self._show_foot()
        self._scroll.setWidget(page)
        self._head.set_title(self.tr("This change"))

    def _agreement_cards(self) -> list[CardView]:
        """Who agreed and who may; or that nobody else is there."""
        agreed, one = self._agreed, self._waiting
        if agreed is None:
            return [self._approval()]
        doubts = [self._approval()] if agreed.alone else self._cards.doubts(agreed)
        if one is None:
            return doubts
        shown = ShownCard(one, agreed, self._then)
        cards = [*self._cards.cards(shown), *doubts]
        if one.verdict is None and not agreed.alone:
            words = self.tr("It can be approved once it is in step and differs from the release.")
            cards.append(CardView(Card(self.tr("Not up for approval"), words)))
        self._buttons += self._cards.buttons
        return cards

    def _show_foot(self) -> None:
        """The buttons that can do something now."""
        one, agreed = self._waiting, self._agreed
        ready = one is not None and agreed is not None and not agreed.alone and one.verdict is not None
        writable = self._desk.session.writable
        self._foot.setVisible(ready and writable)
        if one is None or agreed is None or not ready:
            return
        shown = ShownCard(one, agreed, self._then)
        why, mine = self._cards.why(shown), self._cards.mine(shown)
        self._approve.setVisible(mine is not RecordKind.APPROVAL)
        self._approve.setEnabled(why is None)
        self._approve.setToolTip(self._onward_words() if why is None else why_words(why))
        self._object.setVisible(mine is not RecordKind.OBJECTION and why is not Why.STRANGER)
        self._withdraw.setVisible(mine is not None)
        has_key = bool(self._desk.policy.people) and anyone_has_a_key(self._desk.policy.people)
        self._approve.setText(self.tr("Approve and sign") if has_key else self.tr("Approve"))
        self._object.setText(self.tr("Ask for changes…"))
        self._withdraw.setText(self.tr("Take it back"))

    def approve(self) -> bool:
        """Approve what is shown; False, and told why, where that cannot be."""
        return self._press(self._approve)

    def _press(self, button: QPushButton) -> bool:
        can = button.isVisibleTo(self) and button.isEnabled()
        if can:
            button.click()
        else:
            why = button.toolTip() if button.isVisibleTo(self) else ""
            self._say(why or self.tr("That cannot be done here now."))
        return can

    def _onward_words(self) -> str:
        """That one can approve and go on, with the keys."""
        return "" if self._onward is None else self._onward.toolTip()

    def _take(self) -> None:
        """Take the first suggestion that is open."""
        if self._cards.takes:
            self._cards.takes[0]()
        else:
            self._say(self.tr("Nobody suggests other words here."))

    def _say(self, words: str) -> None:
        self.told.emit(Message(words, about="key", passing=True))

    def _give(self, pressed: QPushButton, answer: Callable[[Subject], None]) -> None:
        if self._waiting is not None:
            if pressed is self.window().focusWidget() and pressed is not self._object:
                self.done.emit()
            answer(self._waiting.subject)

    def _state_card(self, one: Waiting) -> CardView:
        policy, cell = self._desk.policy, one.cell
        if cell.section not in policy.section_ids:
            return CardView(Card(self.tr("The section is removed"), self.tr("The next release leaves it out.")))
        title, text = self._state_sentences(one)
        writable = self._desk.session.writable
        translated = policy.origin_of(cell.language) is not None
        look = {CellState.OUTDATED: Tone.WARNING, CellState.IN_STEP: Tone.FINE}
        view = CardView(Card(title, text, severity=look.get(one.state, Tone.PLAIN) if translated else Tone.PLAIN))
        if writable and translated and one.state is not CellState.IN_STEP and policy.text(cell):
            self._add(view, self.tr("Mark in step"), self._mark)
        if writable and can_convert(policy, cell.language) and one.state is not CellState.IN_STEP:
            self._add(view, self.tr("Convert again"), self._convert)
        elif translated:
            self._add(view, self.tr("Go to Translate"), self.translate_wanted.emit)
        if not translated:
            self._add(view, self.tr("Go to Write"), self.write_wanted.emit)
        return view

    def _add(self, view: CardView, words: str, answer: Callable[[], None]) -> None:
        self._buttons.append(view.add_button(words, answer))

    def _state_sentences(self, one: Waiting) -> tuple[str, str]:
        """How the text stands, and what is left to do."""
        if self._desk.policy.origin_of(one.cell.language) is None:
            if one.change is SectionChange.REMOVED:
                return self.tr("The source has no words here"), self.tr("Write them, or remove the section.")
            return self.tr("The source text"), self.tr("Read it; the languages made from it follow in this list.")
        match one.state:
            case CellState.MISSING:
                return self.tr("Missing"), self.tr("Translate it, or publish without this language.")
            case CellState.DRAFT:
                return self.tr("A draft"), self.tr("Once it says what the source says, mark it in step.")
            case CellState.OUTDATED:
                return self.tr("Outdated"), self.tr("The source changed since. Follow it, then mark it in step.")
            case CellState.CONVERTED:
                return self.tr("Converted"), self.tr("Nobody looked at it yet. Read it, then mark it in step.")
            case CellState.IN_STEP:
                return self.tr("In step with the source"), self._step_sentence(one)

    def _step_sentence(self, one: Waiting) -> str:
        """What a text in step still waits for: the approvals that the cards below tell of, or nothing."""
        if one.verdict is not None and one.verdict.objections:
            return self.tr("It is translated; somebody asks for changes.")
        if one.verdict is not None and not one.verdict.holds:
            return self.tr("It is translated; approvals are still missing.")
        if one.comments:
            return self.tr("It is translated; a comment is open.")
        if self._agreed is None and self._desk.reviews.is_needed:
            return self.tr("It is translated.")
        return self.tr("Nothing is left to do but to publish it.")

    def _approval(self) -> CardView:
        title = self.tr("Approvals")
        if len(self._desk.policy.people) <= 1:
            words = self.tr("The policy has one person, so nobody else has to approve.")
            return CardView(Card(title, words, details=rule_words("R5")))
        return CardView(Card(title, self.tr("Reading what was agreed…")))

    def _mark(self) -> None:
        if self._waiting is None:
            return
        cell = self._waiting.cell
        self._desk.settling.emit()
        edit = mark_in_step(self._desk.policy, cell)
        if edit is not None:
            self._desk.submit(edit, CursorPlace(cell, 0))

    def _convert(self) -> None:
        if self._waiting is not None:
            cell = self._waiting.cell
            self._conversions.convert(cell.language, (cell.section,))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)
