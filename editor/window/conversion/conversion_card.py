"""The card below a conversion's review: one place or one term, why it is shown, and its forms to choose from."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.checks.reading.deciding import Asked
from editor.policy.decisions import Decision, DecisionScope
from editor.text.conversion.losses import Cause, Collapse, ConversionLoss
from editor.text.conversion.review import QuestionKind
from editor.text.facts.dates import written_date
from editor.text.redline.spans import Hunk
from editor.text.steering import became, filled, joined
from editor.window.appearance.fonts import families
from editor.window.appearance.theme import GRID, set_look
from editor.window.conversion.conversion_rows import QuestionRow
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.widgets.panes.tool_buttons import switch


class ScopeBar(QWidget):
    """How far the next decision reaches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {scope: switch() for scope in DecisionScope}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, button in enumerate(self._buttons.values()):
            button.setAutoExclusive(False)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch()
        self._buttons[DecisionScope.HERE].setChecked(True)
        self.retranslate()

    def scope(self) -> DecisionScope:
        """The chosen one."""
        return list(DecisionScope)[self._group.checkedId()]

    def allow_words(self, allowed: bool) -> None:
        """Whether words can be decided whatever stands beside them: not where a word is one character."""
        self._buttons[DecisionScope.WORDS].setVisible(allowed)
        if not allowed and self.scope() is DecisionScope.WORDS:
            self._buttons[DecisionScope.HERE].setChecked(True)

    def retranslate(self) -> None:
        """Read the words again."""
        for scope, words, tip in (
            (DecisionScope.HERE, self.tr("Here"), self.tr("Only here, as long as the words around it stay")),
            (DecisionScope.SECTION, self.tr("Section"), self.tr("Everywhere in this section")),
            (DecisionScope.POLICY, self.tr("Policy"), self.tr("Everywhere in this policy")),
            (
                DecisionScope.WORDS,
                self.tr("Words"),
                self.tr("These very words everywhere in this policy, inside other words too"),
            ),
            (DecisionScope.ALWAYS, self.tr("Always"), self.tr("In every policy that you work on")),
        ):
            self._buttons[scope].setText(words)
            self._buttons[scope].setToolTip(tip)


class ConversionCard(QFrame):
    """Signals: `taken` carries the number of a form, from 1; `reopened` withdraws the decision; `taken_back` carries a
    Hunk typed by hand that is to give way to the conversion.
    """

    taken = Signal(int)
    reopened = Signal()
    taken_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._row: QuestionRow | None = None
        self._languages = ("", "")
        self._writable = True
        self.scope = ScopeBar()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._column.setSpacing(GRID)
        self._page: QWidget | None = None
        self._column.addWidget(self.scope)
        self.hide()

    def show_row(self, row: QuestionRow | None, languages: tuple[str, str], *, writable: bool) -> None:
        """Show what can be said and done about a row; `languages` are those of the source and of the target."""
        self._row, self._languages, self._writable = row, languages, writable
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
            self._page = None
        usable = row is not None and row.level > 0
        self.setVisible(usable)
        if row is None or not usable:
            return
        self.setProperty("severity", "warning" if row.is_risky else "plain")
        self.style().polish(self)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._label(row.words, "title"))
        self._fill(column, row)
        self._column.insertWidget(0, self._page)
        self._page.show()
        self.scope.setVisible(bool(row.asked) and writable)
        self.scope.allow_words(all(len(one.question.source) > 1 for one in row.asked))

    def form(self, number: int) -> str:
        """The form of a number, from 1; empty where there is none."""
        forms = self.forms()
        return forms[number - 1] if 0 < number <= len(forms) else ""

    def forms(self) -> tuple[str, ...]:
        """The forms to choose from, of all places of the row."""
        return () if self._row is None else self._row.forms

    def _fill(self, column: QVBoxLayout, row: QuestionRow) -> None:
        match row.subject:
            case ConversionLoss() as loss:
                column.addWidget(self._label(self._loss(loss)))
            case Collapse() as collapse:
                column.addWidget(self._label(self._collapse(collapse)))
            case Hunk() as hunk:
                column.addWidget(self._label(self.tr("Typed by hand; converting again keeps it.")))
                self._add(column, self.tr("Take back"), lambda: self.taken_back.emit(hunk))
            case None:
                self._fill_question(column, row)

    def _fill_question(self, column: QVBoxLayout, row: QuestionRow) -> None:
        first = row.asked[0]
        risk = next((one.question.risk for one in row.asked if one.question.risk is not None), None)
        if risk is not None:
            reason = self._label(risk.reason(_reading()), "problem")
            column.addWidget(reason)
        column.addWidget(self._label(self._why(first), "secondary"))
        column.addWidget(self._label(self._rule(first), "secondary"))
        if first.decision is not None:
            column.addWidget(self._label(self._decided(first.decision), "secondary"))
        if not self._writable:
            return
        flow = FlowLayout(spacing=GRID)
        for number, form in enumerate(self.forms(), 1):
            button = QPushButton(self._choice(number, form, row))
            font = button.font()
            font.setFamilies([*families(self._languages[1]), font.family()])
            button.setFont(font)
            button.clicked.connect(lambda _=False, number=number: self.taken.emit(number))
            flow.addWidget(button)
        column.addLayout(flow)
        if first.decision is not None:
            self._add(column, self.tr("Ask again"), self.reopened.emit)

    def _choice(self, number: int, form: str, row: QuestionRow) -> str:
        if row.count < 2:
            return filled(self.tr("{key}  {form}"), key=number, form=form)
        if number == 1:
            return filled(self.tr("{key}  Accept all: {form}"), key=number, form=form)
        return filled(self.tr("{key}  All: {form}"), key=number, form=form)

    def _why(self, asked: Asked) -> str:
        match asked.question.kind:
            case QuestionKind.OVERRIDE:
                return self.tr("The rule for the whole word gives a different form from its single characters.")
            case QuestionKind.CROSSING:
                return self.tr("The rule breaks another word, which is the likelier one here.")
            case QuestionKind.UNDECIDED:
                return self.tr("The character has several forms, and no word around it decided.")
            case QuestionKind.VOCABULARY:
                return self.tr("One region's word was exchanged for another's.")
            case QuestionKind.USAGE:
                return self.tr("Legal usage: the dictionaries give another form, or the law writes both.")
            case QuestionKind.RARE:
                return self.tr("There are other forms, but the words around it or their frequency speak for this one.")
            case QuestionKind.FORCED:
                return self.tr("These words are decided for the whole policy.")

    def _rule(self, asked: Asked) -> str:
        rules = joined(" · ", (became(rule.key, joined(" / ", rule.forms)) for rule in asked.question.rules))
        return filled(self.tr("Rule: {rules}"), rules=rules)

    def _decided(self, decision: Decision) -> str:
        match decision.scope:
            case DecisionScope.HERE:
                words = self.tr("Decided by {who} on {day}, here only")
            case DecisionScope.SECTION:
                words = self.tr("Decided by {who} on {day}, for this section")
            case DecisionScope.POLICY:
                words = self.tr("Decided by {who} on {day}, for this policy")
            case DecisionScope.WORDS:
                words = self.tr("Decided by {who} on {day}, for these words wherever they stand in this policy")
            case DecisionScope.ALWAYS:
                words = self.tr("Decided by {who} on {day}, for every policy")
        day = written_date(decision.when.date(), QLocale().bcp47Name())
        return filled(words, who=decision.who, day=day)

    def _loss(self, loss: ConversionLoss) -> str:
        if loss.cause is Cause.NO_WAY_BACK:
            words = self.tr("Converted back, {between} gives {back}: the dictionaries do not know {source} there.")
        else:
            words = self.tr("Converted back, {between} gives {back}: the dictionaries choose it over {source}.")
        return filled(words, between=loss.between, back=loss.back, source=loss.source)

    def _collapse(self, collapse: Collapse) -> str:
        words = self.tr("{words} all became {target}: a difference that the source makes is gone.")
        return filled(words, words=joined(" / ", (word for word, _ in collapse.sources)), target=collapse.target)

    def _add(self, column: QVBoxLayout, words: str, answer: Callable[[], None]) -> None:
        button = QPushButton(words)
        button.clicked.connect(lambda: answer())
        button.setEnabled(self._writable)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _label(self, words: str, look: str = "") -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = label.font()
        font.setFamilies([font.family(), *families(self._languages[0] or "zh-Hant")])
        label.setFont(font)
        if look:
            set_look(label, look)
        return label

    # What Qt calls

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.scope.retranslate()
            self.show_row(self._row, self._languages, writable=self._writable)
        super().changeEvent(event)


def _reading() -> str:
    """The language in which reasons are told: the interface's."""
    match QLocale().script():
        case QLocale.Script.TraditionalHanScript:
            return "zh-Hant"
        case QLocale.Script.SimplifiedHanScript:
            return "zh-Hans"
        case _:
            return "en"
