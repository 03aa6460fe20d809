"""Beside a converted text: what is to be looked at, each place with its forms, and what was typed by hand."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor.desk.conversion.choosing import Choice, decider, proposed_form, words_choice
from editor.desk.conversion.configs import can_convert, source_of
from editor.desk.conversion.examining import Examined
from editor.desk.session.undo import CursorPlace
from editor.policy.editing.changes import Touched
from editor.policy.editing.conversion_edits import SetConversion
from editor.policy.editing.edits import Batch, Splice
from editor.policy.language import LAYERS
from editor.policy.section import Cell
from editor.text.redline.spans import Hunk, Span
from editor.window.appearance.icons import icon
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID
from editor.window.conversion.conversion_card import ConversionCard
from editor.window.conversion.conversion_list import ConversionList
from editor.window.conversion.conversion_model import ConversionModel
from editor.window.conversion.conversion_reader import AFTER, ConversionReader
from editor.window.conversion.conversion_rows import QuestionRow, rows
from editor.window.conversion.conversion_words import ConversionWords
from editor.window.conversion.forced_words_dialog import ForcedWordsDialog
from editor.window.redline.redline_view import RedlineView
from editor.window.widgets.details import Details, small_label
from editor.window.widgets.panes.pane_head import PaneFoot, PaneHead
from editor.window.widgets.panes.tool_buttons import menu_button, switch
from editor.window.words.messages import failure_words
from editor.window.work.converting import Conversions
from editor.window.work.deciding import Decisions
from editor.window.work.policy_desk import PolicyDesk

_AHEAD = 2
"""The page of what converting again would change."""
_SHARE = 200
_PANE_SHARE = 4
"""How much more room the review has than what stands below it."""


class ConversionPane(QWidget):
    """The review of the selected section's conversion; hidden where the language is not made by one.

    `reached` carries the places (start, end, or None) in the source and in the target that a person went to, `told` a
    Message for the strip.
    """

    reached = Signal(object, object)
    told = Signal(object)

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._looks = desk, looks
        self._found: Examined | None = None
        self._elsewhere: Mapping[Cell, int] = {}
        self._toggled: set[tuple[object, ...]] = set()
        self._wanted: CursorPlace | None = None
        self._laid_out: dict[int, tuple[Cell, tuple[Span, ...]]] = {}
        self._words = ConversionWords(self)
        self._conversions, self._decisions = Conversions(desk, self), Decisions(desk, self)
        self.list = ConversionList(ConversionModel(self), looks.theme)
        self.card, self.by_hand, self.ahead = ConversionCard(), RedlineView(looks.theme), RedlineView(looks.theme)
        self._check, self._hand, self._preview = switch(), switch(), switch()
        self._menu = QMenu(self)
        self._regional, self._titles = self._menu.addAction(""), self._menu.addAction("")
        self._layers = {name: self._menu.addAction("") for name in LAYERS}
        self._options = menu_button(self._menu)
        self._head = PaneHead(self._check, self._hand, self._preview, self._options)
        self._state, self._proof = small_label(), Details()
        self._again, self._next = QPushButton(), QPushButton()
        self._stack = QStackedWidget()
        self._reader = ConversionReader(desk, self)
        self._lay_out()
        self._connect()
        self._redraw()
        self._retranslate()
        self._on_selected(desk.selection)

    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return (self.list, self.by_hand, self.ahead)[self._stack.currentIndex()]

    def examined(self) -> Examined | None:
        """What is shown."""
        return self._found

    def _lay_out(self) -> None:
        self._check.setChecked(True)
        for action in self._menu.actions():
            action.setCheckable(True)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.list, 1)
        framed = QVBoxLayout()
        framed.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        framed.addWidget(self.card)
        column.addLayout(framed)
        self._stack.addWidget(page)
        self._stack.addWidget(self.by_hand)
        self._stack.addWidget(self.ahead)
        top = QVBoxLayout()
        top.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        top.addWidget(self._state)
        for button in (self._again, self._next):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addLayout(top)
        whole.addWidget(self._stack, 1)
        whole.addWidget(PaneFoot(self._proof, upright=True))

    def _connect(self) -> None:
        desk = self._desk
        self._reader.begun.connect(self._on_begun)
        self._reader.read.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)
        for page, tab in enumerate((self._check, self._hand, self._preview)):
            tab.clicked.connect(lambda _=False, page=page: self._turn_to(page))
        self._again.clicked.connect(self._convert_again)
        self._next.clicked.connect(self._go_on)
        self._menu.triggered.connect(self._change_rules)
        self.list.reached.connect(self._on_reached)
        self.list.fold_wanted.connect(self._toggle)
        self.card.taken_back.connect(self._take_back)
        for answer in (self.card.taken, self.card.reopened, self.card.taken_back):
            answer.connect(lambda *_: self._hold_focus())  # the button that was pressed is gone
        for asker in (self.list, self.card):
            asker.taken.connect(self._take)
            asker.reopened.connect(self._reopen)
        for teller in (self._conversions, self._decisions):
            teller.told.connect(self.told)
        desk.selected.connect(self._on_selected)
        desk.placed.connect(self._on_placed)
        desk.touched.connect(self._on_touched)
        self._looks.theme.changed.connect(self._redraw)

    # What is looked at

    def _on_selected(self, cell: Cell | None) -> None:
        policy = self._desk.policy
        known = cell is not None and cell.section in policy.section_ids and cell.language in policy.tags
        shown = cell is not None and known and can_convert(policy, cell.language)
        self.setVisible(shown)
        if self._found is not None and self._found.cell != cell:
            self._show(None)
        if shown:
            self._reader.look()

    def _on_touched(self, changed: Touched) -> None:
        if changed.languages or changed.sections:
            self._on_selected(self._desk.selection)
        if changed:
            self._reader.look(AFTER)

    def _on_begun(self) -> None:
        if self._found is None:
            self._state.setText(self.tr("Looking at the conversion…"))

    def _on_read(self, found: Examined | None, counted: Mapping[Cell, int]) -> None:
        at = self._desk.selection
        self._elsewhere = {cell: count for cell, count in counted.items() if at is None or cell.section != at.section}
        self._show(found)
        if found is None:
            self._state.setText(self.tr("The source has no words here to convert."))

    def _on_failed(self, error: Exception) -> None:
        self._show(None)
        self._state.setText(failure_words(error))

    def _show(self, found: Examined | None) -> None:
        self._found = found
        if found is not None:
            self.list.set_language(found.cell.language)
        self.list.show_rows(() if found is None else rows(found, self._toggled))
        self._go_to_wanted()
        self._on_reached(self.list.row(), quiet=True)
        self._say()
        self._show_redline()

    def _on_placed(self, place: CursorPlace) -> None:
        """Somebody was sent to a place of the text, by a finding for instance: its question is the one to show."""
        self._wanted = place
        if self._found is not None and self._found.is_current:
            self._go_to_wanted()
            self._on_reached(self.list.row(), quiet=True)

    def _go_to_wanted(self) -> None:
        found, wanted = self._found, self._wanted
        if found is None or wanted is None or wanted.cell != found.cell:
            return
        self._wanted = None
        starts = {start for start, place in found.places.items() if place and place[0] <= wanted.position < place[1]}
        self.list.go_to(lambda row: any(one.question.start in starts for one in row.asked))

    def _turn_to(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        self._show_redline()

    def _show_redline(self) -> None:
        """Lay out the redline of the shown page, where it is another: it costs more than all else that is shown."""
        found, page = self._found, self._stack.currentIndex()
        if found is None or page == 0:
            return
        view, spans = (self.ahead, found.ahead) if page == _AHEAD else (self.by_hand, found.by_hand or ())
        if (found.cell, spans) != self._laid_out.get(page):
            self._laid_out[page] = found.cell, spans
            view.show_spans(spans, found.cell.language)

    def _say(self) -> None:
        """Say what is to be done here, and what is proved."""
        found, at, policy = self._found, self._desk.selection, self._desk.policy
        if at is not None and at.language in policy.tags:
            language = policy.language(at.language)
            self._regional.setChecked(language.regional_words)
            self._titles.setChecked(language.converts_titles)
            for name, action in self._layers.items():
                action.setChecked(name in language.layers)
        writable = self._desk.session.writable
        self._options.setEnabled(writable)
        self._again.setVisible(found is not None and bool(found.target) and not found.is_current and writable)
        self._preview.setVisible(found is not None and bool(found.ahead))
        if self._preview.isHidden() and self._stack.currentIndex() == _AHEAD:
            self._check.click()
        self._head.set_title("" if not self._preview.isHidden() else self.tr("Conversion"))
        self._next.setVisible(bool(self._elsewhere))
        self._next.setText(self._words.elsewhere(sum(self._elsewhere.values())))
        self._hand.setText(self._words.hand_tab(0 if found is None else len(found.hand_edits)))
        self._check.setText(self._words.check_tab(found))
        self._state.setText("" if found is None else self._words.state(found))
        self._proof.say(*(("", "") if found is None else self._words.proof(found)))

    def _on_reached(self, row: QuestionRow | None, *, quiet: bool = False) -> None:
        found = self._found
        languages = ("", "")
        if found is not None:
            languages = (source_of(self._desk.policy, found.cell).language, found.cell.language)
        self.card.show_row(row, languages, writable=self._desk.session.writable)
        if row is not None and row.level and not quiet:
            self.reached.emit(row.source, row.target)

    def _toggle(self, key: tuple[object, ...]) -> None:
        self._toggled ^= {key}
        if self._found is not None:
            self.list.show_rows(rows(self._found, self._toggled))

    def _hold_focus(self) -> None:
        self.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    # What a person decides

    def _take(self, number: int) -> None:
        row, form = self.list.row(), self.card.form(number)
        if row is not None and row.asked and form:
            self._choose(row, form)

    def ask_words(self, words: str) -> None:
        """Ask for words that are always converted in one way; `words` are those that are selected in the source."""
        at, policy = self._desk.selection, self._desk.policy
        if at is None or not can_convert(policy, at.language):
            return
        form = proposed_form(policy, at, words)
        dialog = ForcedWordsDialog(source_of(policy, at).language, at.language, (words, form), self)

        def take() -> None:
            session = self._desk.session
            who = decider(self._desk.policy, session.author)
            self._decisions.choose(words_choice(at, *dialog.words(), who, session.clock.now()))

        dialog.accepted.connect(take)
        dialog.open()

    def _reopen(self) -> None:
        row = self.list.row()
        if row is not None and any(one.decision is not None for one in row.asked):
            self._choose(row, "")

    def _choose(self, row: QuestionRow, form: str) -> None:
        found, session = self._found, self._desk.session
        if found is None or not session.writable:
            return
        forms = tuple((one.place, form) for one in row.asked)
        who = decider(self._desk.policy, session.author)
        self._decisions.choose(Choice(found.cell, forms, self.card.scope.scope(), who, session.clock.now()))

    def _take_back(self, hunk: Hunk) -> None:
        found = self._found
        if found is None or self._desk.policy.text(found.cell) != found.target:
            return
        edit = Batch((Splice(found.cell, hunk.new_start, len(hunk.new), hunk.old),))
        self._desk.submit(edit, CursorPlace(found.cell, hunk.new_start))

    def _convert_again(self) -> None:
        if self._found is not None:
            self._conversions.convert(self._found.cell.language, (self._found.cell.section,))
            self._hold_focus()

    def _go_on(self) -> None:
        if self._elsewhere:
            self._desk.select(next(iter(self._elsewhere)))
            self._check.click()
            self._hold_focus()

    def _change_rules(self) -> None:
        at = self._desk.selection
        if at is not None:
            layers = tuple(name for name, action in self._layers.items() if action.isChecked())
            regional, titles = self._regional.isChecked(), self._titles.isChecked()
            self._desk.submit(SetConversion(at.language, regional, titles, layers))

    def _redraw(self) -> None:
        self._options.setIcon(icon("more", self._looks.theme.colours))

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Places to look at"))
        self._preview.setText(self.tr("Preview"))
        self._preview.setToolTip(self.tr("What converting again would change"))
        self._again.setText(self.tr("Convert again"))
        self._regional.setText(self.tr("Exchange regional words as well (軟體, 软件)"))
        self._titles.setText(self.tr("Exchange them in titles in 《》 too"))
        self._layers["usage"].setText(self.tr("Take the forms of legal usage (占有, 帳戶)"))
        self._layers["quotes"].setText(self.tr("Write quotation marks as the region does (「」, “”)"))
        self._layers["titles"].setText(self.tr("Change the script of titles in 《》"))
        self._layers["braces"].setText(self.tr("Drop the braces of -{…}-"))
        self._options.setToolTip(self.tr("How this language is converted"))
        self._options.setAccessibleName(self.tr("How this language is converted"))
        self._say()

    # What Qt calls

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reader.look()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def over(pane: ConversionPane, below: QWidget, looks: Looks) -> QSplitter:
    """The review of a conversion with another pane below it, which has all the room where there is no conversion."""
    both = QSplitter(Qt.Orientation.Vertical)
    both.setChildrenCollapsible(False)
    both.setHandleWidth(1)
    for widget, share in ((pane, _PANE_SHARE), (below, 1)):
        both.addWidget(widget)
        both.setStretchFactor(both.count() - 1, share)
    looks.remember(both, "conversion", (_PANE_SHARE * _SHARE, _SHARE))
    return both
