"""What must hold before a release, as cards with their evidence and a button for each thing to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.window.appearance.fonts import families
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.cards import Tone
from editor.window.widgets.details import Details
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.widgets.spoken import spoken_name


@dataclass(frozen=True, slots=True)
class Fix:
    """A button: its words, the name that says the same in full, what it does, and to what."""

    words: str
    name: str
    answer: Callable[[], None] = field(compare=False)
    about: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class GateLine:
    """One thing below a gate, with the ways to mend it; a `hint` says what could be done, not what a release does."""

    words: str
    fixes: tuple[Fix, ...] = ()
    small: bool = False
    hint: bool = False


@dataclass(frozen=True, slots=True)
class Gate:
    """Something that holds before a release, or does not; `evidence` says how Dateline knows.

    `details` is what few ask for. `id` stays the same as long as the gate does, whatever it says.
    """

    id: str
    title: str
    severity: Tone
    evidence: str = ""
    lines: tuple[GateLine, ...] = ()
    details: str = ""


def cut(lines: Sequence[GateLine], most: int, rest: str) -> tuple[GateLine, ...]:
    """At most so many lines, and after them the words for the rest."""
    return tuple(lines) if len(lines) <= most else (*lines[:most], GateLine(rest, small=True))


class GateColumn(QWidget):
    """Gates one below the other. A gate that says the same as before keeps its widgets, and the focus its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._cards: dict[str, _GateCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * GRID)

    def show_gates(self, gates: Sequence[Gate], language: str) -> None:
        """Show these gates; headings in them are of this language."""
        focused = QApplication.focusWidget()
        holding = next(
            (card for card in self._cards.values() if focused is not None and card.isAncestorOf(focused)), None
        )
        kept: dict[str, _GateCard] = {}
        for place, gate in enumerate(gates):
            card = self._cards.pop(gate.id, None)
            if card is not None and (card.gate != gate or language != self._language):
                self._drop(card)
                card = None
            if card is None:
                card = _GateCard(gate, language)
            kept[gate.id] = card
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
                card.show()
        for card in self._cards.values():
            self._drop(card)
        self._cards, self._language = kept, language
        if focused is not None and holding is not None and holding not in kept.values():
            self._focus(focused.accessibleName())

    def shown(self) -> tuple[Gate, ...]:
        """The gates that stand there."""
        return tuple(card.gate for card in self._cards.values())

    def _focus(self, name: str) -> None:
        """The button of that name, or the first one where it is gone."""
        buttons = self.findChildren(QPushButton)
        standing = [button for card in self._cards.values() for button in buttons if card.isAncestorOf(button)]
        for button in [*(one for one in standing if one.accessibleName() == name), *standing][:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, card: "_GateCard") -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()


class _GateCard(QFrame):
    """One gate."""

    def __init__(self, gate: Gate, language: str) -> None:
        super().__init__()
        self.gate = gate
        self.setObjectName("card")
        self.setProperty("severity", gate.severity.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(gate.title or " ".join(line.words for line in gate.lines))
        self.setAccessibleDescription(" ".join([gate.evidence, *(line.words for line in gate.lines)]).strip())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        if gate.title:
            column.addWidget(_label(gate.title, "title", language))
        if gate.evidence:
            column.addWidget(_label(gate.evidence, "secondary", language))
        for line in gate.lines:
            column.addLayout(_row(line, language))
        if gate.details:
            column.addWidget(Details("", gate.details))


def _row(line: GateLine, language: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * GRID)
    row.addWidget(_label(line.words, "secondary" if line.small else "", language), 2)
    flow = FlowLayout(2 * GRID, at_end=True)
    for fix in line.fixes:
        button = QPushButton(fix.words.replace("&", "&&"))
        button.setToolTip(fix.name)
        button.setAccessibleName(spoken_name(fix.words, fix.name))
        button.clicked.connect(lambda _=False, answer=fix.answer: answer())
        flow.addWidget(button)
    if line.fixes:
        row.addLayout(flow, 3 if len(line.fixes) > 2 else 0)
    return row


def _label(words: str, look: str, language: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(20 * GRID)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    font = label.font()
    font.setFamilies([QFontInfo(QApplication.font()).family(), *families(language)])
    label.setFont(font)
    if look:
        set_look(label, look)
    return label
