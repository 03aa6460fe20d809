"""What the checks found, as cards: the problems of the shown section first."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from editor.checks.finding import Finding, Spot
from editor.checks.finding import Severity as Grave
from editor.desk.undo import Place
from editor.policy.section import PREAMBLE, Cell
from editor.window.cards import Card, CardView, Severity
from editor.window.language_names import short_label
from editor.window.policy_desk import PolicyDesk
from editor.window.theme import GRID, set_look
from editor.window.told import finding_advice, finding_title

SHOWN = 60
"""The most cards that are made; the rest is counted."""


class ProblemsPane(QScrollArea):
    """A card for each finding, with the way to its place. `counted` tells how many there are."""

    counted = Signal(int)

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[tuple[Finding, ...], Cell | None] | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Problems"))
        desk.checked.connect(self.refresh)
        desk.selected.connect(self.refresh)

    def refresh(self) -> None:
        """Show the findings as they are now."""
        found = self._desk.findings
        self.counted.emit(len(found))
        if self.isVisible() and (found, self._desk.selection) != self._shown:
            self._shown = found, self._desk.selection
            self._fill(found)

    def _fill(self, found: tuple[Finding, ...]) -> None:
        page = QWidget()
        page.setObjectName("cards")
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(3 * GRID)
        at = self._desk.selection
        here = [one for one in found if at is not None and one.spot.section == at.section]
        elsewhere = [one for one in found if one not in here]
        room = SHOWN
        for words, group in ((self.tr("In this section"), here), (self.tr("Elsewhere"), elsewhere)):
            if group and room > 0:
                column.addWidget(_label(words, "pane-title"))
                for finding in group[:room]:
                    column.addWidget(self._card(finding))
                room -= len(group)
        if room < 0:
            column.addWidget(_label(self.tr("and %n more", "", -room), "secondary"))
        if not found:
            column.addWidget(_label(self.tr("The checks find nothing wrong."), "secondary"))
        column.addStretch()
        self.setWidget(page)

    def _card(self, finding: Finding) -> CardView:
        severity = {Grave.ERROR: Severity.ERROR, Grave.WARNING: Severity.WARNING, Grave.NOTE: Severity.PLAIN}
        place = " · ".join([*self._place_words(finding.spot), finding.check])
        card = Card(finding_title(finding), finding_advice(finding), place, severity[finding.severity])
        view = CardView(card)
        cell = finding.spot.cell
        if cell is not None and cell != self._desk.selection:
            words = self.tr("Go to {place}").format(place=" ".join(self._place_words(finding.spot)))
            view.add_button(words, lambda: self._desk.show(Place(cell, finding.spot.start)))
        elif cell is not None:
            view.add_button(self.tr("Show"), lambda: self._desk.show(Place(cell, finding.spot.start)))
        return view

    def _place_words(self, spot: Spot) -> list[str]:
        words = []
        if spot.section is not None:
            counted = [section for section in self._desk.policy.section_ids if section != PREAMBLE]
            number = counted.index(spot.section) + 1 if spot.section in counted else 0
            words.append(f"§{number}" if number else self.tr("Preamble"))
        if spot.language is not None:
            words.append(short_label(spot.language))
        return words

    # What Qt calls

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Problems"))
            self._shown = None
            self.refresh()
        super().changeEvent(event)


def _label(words: str, look: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_look(label, look)
    return label
