"""Beside a translation: the facts that its section uses, and what the checks find in it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from editor.checks.finding import Finding
from editor.checks.finding import Severity as Grave
from editor.desk.undo import Place
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.facts import placeholders
from editor.window.cards import Card, CardView, Severity
from editor.window.fonts import families
from editor.window.language_names import short_label
from editor.window.policy_desk import PolicyDesk
from editor.window.theme import GRID, set_look
from editor.window.told import finding_advice, finding_title

AFTER = 200
"""Milliseconds without an edit before facts are looked for again."""
_SEVERITIES = {Grave.ERROR: Severity.ERROR, Grave.WARNING: Severity.WARNING, Grave.NOTE: Severity.PLAIN}


class TranslateSide(QScrollArea):
    """Facts and problems of the selected translation."""

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: object = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._refresh)
        desk.selected.connect(lambda _: self._timer.start(0))
        desk.checked.connect(lambda: self._timer.start(0))
        desk.touched.connect(lambda _: self._timer.start(AFTER))
        self.setAccessibleName(self.tr("Facts and problems"))

    def _refresh(self) -> None:
        at, policy = self._desk.selection, self._desk.policy
        if not self.isVisible() or at is None or at.section not in policy.section_ids or at.language not in policy.tags:
            return
        facts = tuple(_facts(policy, at))
        found = tuple(one for one in self._desk.findings if one.spot.cell == at)
        if self._shown != (at, facts, found):
            self._shown = at, facts, found
            self._fill(at, facts, found)

    def _fill(self, at: Cell, facts: tuple[tuple[str, str, str, bool], ...], found: tuple[Finding, ...]) -> None:
        page = QWidget()
        page.setObjectName("cards")
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        origin = self._desk.policy.origin_of(at.language) or at.language
        column.addWidget(_label(self.tr("Facts in this section"), "pane-title"))
        for name, there, here, used in facts:
            column.addWidget(_label(f"{{{{{name}}}}}", "secondary"))
            value = here or self.tr("no value in {language}").format(language=short_label(at.language))
            line = _label(self.tr("{source} → {target}").format(source=there, target=value), "", origin, at.language)
            if not here:
                set_look(line, "problem")
            column.addWidget(line)
            if not used and self._desk.policy.text(at):
                column.addWidget(_label(self.tr("Not in the translation"), "problem"))
            column.addSpacing(GRID)
        if not facts:
            column.addWidget(_label(self.tr("The section names no fact."), "secondary"))
        column.addSpacing(2 * GRID)
        column.addWidget(_label(self.tr("Problems"), "pane-title"))
        for finding in found:
            column.addWidget(self._card(at, finding))
        if not found:
            column.addWidget(_label(self.tr("The checks find nothing wrong here."), "secondary"))
        column.addStretch(1)
        self.setWidget(page)

    def _card(self, at: Cell, finding: Finding) -> CardView:
        card = Card(finding_title(finding), finding_advice(finding), finding.check, _SEVERITIES[finding.severity])
        view = CardView(card)
        if finding.spot.start < finding.spot.end:
            view.add_button(self.tr("Show"), lambda: self._desk.show(Place(at, finding.spot.start)))
        return view

    # What Qt calls

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start(0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Facts and problems"))
            self._shown = None
            self._timer.start(0)
        super().changeEvent(event)


def _facts(policy: Policy, at: Cell) -> Iterator[tuple[str, str, str, bool]]:
    """The facts named in a translation or its source: name, both values (or ""), is it named here?"""
    origin = policy.origin_of(at.language) or policy.source
    here = {name for name, _, _ in placeholders(policy.text(at))}
    there = [name for name, _, _ in placeholders(policy.text(Cell(at.section, origin)))]
    values, own = policy.values(origin), policy.values(at.language)
    for name in dict.fromkeys([*there, *sorted(here)]):
        yield name, values.get(name, ""), own.get(name, ""), name in here


def _label(words: str, look: str, *languages: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if languages:
        font = label.font()
        font.setFamilies([font.family(), *families(languages[-1])])
        label.setFont(font)
    if look:
        set_look(label, look)
    return label
