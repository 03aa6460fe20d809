"""What the checks found, as cards: the problems of the shown section first."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from editor.checks.finding import Finding, Severity
from editor.policy.ignoring import Ignored
from editor.policy.section import Cell
from editor.window.appearance.theme import GRID, set_look
from editor.window.editing.finding_cards import FindingCards
from editor.window.widgets.cards import CardView
from editor.window.work.policy_desk import PolicyDesk

Asides = tuple[tuple[Finding, Ignored], ...]
_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
_MANY = 3
"""From how many findings of one kind on they are one card."""
SHOWN = 60
"""The most cards that are made; the rest is counted."""


class ProblemsPane(QScrollArea):
    """A card for each finding, with the way to its place."""

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards = FindingCards(desk, self)
        self._unfolded: set[str] = set()
        self._views: list[tuple[Finding, CardView]] = []
        self._shown: tuple[tuple[Finding, ...], Asides, Cell | None, bool] | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_look(self, "stop")
        self.setAccessibleName(self.tr("Problems"))
        desk.checked.connect(self.refresh)
        desk.selected.connect(self.refresh)

    def refresh(self) -> None:
        """Show the findings as they are now."""
        found = self._desk.readings.findings
        now = found, self._desk.readings.aside, self._desk.selection, self._desk.readings.has_checked
        if self.isVisible() and now != self._shown:
            self._shown = now
            at = self.verticalScrollBar().value()
            self._fill(found)
            self.verticalScrollBar().setValue(at)

    def bring(self, finding: Finding) -> None:
        """Scroll to the card of a finding, once the cards have their places."""
        view = next((view for one, view in self._views if one == finding), None)
        if view is not None:
            QTimer.singleShot(0, view, lambda: self.ensureWidgetVisible(view, 0, 3 * GRID))

    def _fill(self, found: tuple[Finding, ...]) -> None:
        page = QWidget()
        page.setObjectName("cards")
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(3 * GRID)
        at = self._desk.selection
        found = tuple(sorted(found, key=lambda one: _GRAVEST_FIRST.index(one.severity)))
        here = [one for one in found if at is not None and one.spot.section == at.section]
        elsewhere = [one for one in found if at is None or one.spot.section != at.section]
        room = SHOWN
        self._views = []
        for words, group in ((self.tr("In this section"), here), (self.tr("Elsewhere"), elsewhere)):
            if group and room > 0:
                column.addWidget(_label(words, "pane-title"))
                for card in islice(self._rows(group), room):
                    column.addWidget(card)
                room -= len(group)
        if room < 0:
            column.addWidget(_label(self.tr("and %n more", "", -room), "secondary"))
        if not self._desk.readings.has_checked:
            column.addWidget(_label(self.tr("The texts are being checked…"), "secondary"))
        elif not found:
            column.addWidget(_label(self.tr("The checks find nothing wrong."), "secondary"))
        if aside := self._desk.readings.aside:
            column.addWidget(_label(self.tr("Ignored"), "pane-title"))
            for finding, why in aside[:SHOWN]:
                column.addWidget(self._cards.aside(finding, why))
        column.addStretch()
        self.setWidget(page)

    def _rows(self, group: Sequence[Finding]) -> Iterator[CardView]:
        """A card for each finding, or one for many of a kind until somebody wants to see them."""
        kinds: dict[str, list[Finding]] = {}
        for finding in group:
            kinds.setdefault(finding.check, []).append(finding)
        for check, found in kinds.items():
            if len(found) >= _MANY and check not in self._unfolded:
                views = [self._cards.fold(found, partial(self._unfold, check))] * len(found)
            else:
                views = [self._cards.card(finding) for finding in found]
            self._views += zip(found, views, strict=True)
            yield from dict.fromkeys(views)

    def _unfold(self, check: str) -> None:
        self._unfolded.add(check)
        self._shown = None
        self.refresh()

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
