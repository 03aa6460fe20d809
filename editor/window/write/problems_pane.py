"""What the checks found, as cards: the problems of the shown section first."""

from collections.abc import Iterator, Sequence
from functools import partial

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
from editor.window.widgets.rows.paged_rows import PagedRows
from editor.window.work.policy_desk import PolicyDesk

Asides = tuple[tuple[Finding, Ignored], ...]
_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
_MANY = 3
"""From how many findings of one kind on they are one card."""


class ProblemsPane(QScrollArea):
    """A card for each finding, with the way to its place."""

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards = FindingCards(desk, self)
        self._unfolded: set[str] = set()
        self._views: list[tuple[Finding, CardView]] = []
        self._shown: tuple[tuple[Finding, ...], Asides, Cell | None, bool] | None = None
        self._rows = PagedRows(3 * GRID)
        page = QWidget()
        page.setObjectName("cards")
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.addWidget(self._rows)
        column.addStretch()
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_look(self, "stop")
        self.setAccessibleName(self.tr("Problems"))
        for signal in (desk.checked, desk.selected):
            signal.connect(lambda *_: desk.turns.later(self, "cards", self.refresh))

    def refresh(self) -> None:
        """Show the findings as they are now."""
        found = self._desk.readings.findings
        now = found, self._desk.readings.aside, self._desk.selection, self._desk.readings.has_checked
        if self.isVisible() and now != self._shown:
            self._shown = now
            at = self.verticalScrollBar().value()
            self._views = []
            self._rows.show_rows(self._cards_of(found))
            self.verticalScrollBar().setValue(at)

    def bring(self, finding: Finding) -> None:
        """Turn to the card of a finding, and scroll to it once the cards have their places."""
        while not any(one == finding for one, _ in self._views) and self._rows.make_more():
            pass
        view = next((view for one, view in self._views if one == finding), None)
        if view is not None:
            self._rows.turn_to(view)
            QTimer.singleShot(0, view, lambda: self.ensureWidgetVisible(view, 0, 3 * GRID))

    def _cards_of(self, found: tuple[Finding, ...]) -> Iterator[QWidget]:
        at = self._desk.selection
        found = tuple(sorted(found, key=lambda one: _GRAVEST_FIRST.index(one.severity)))
        here = [one for one in found if at is not None and one.spot.section == at.section]
        elsewhere = [one for one in found if at is None or one.spot.section != at.section]
        for words, group in ((self.tr("In this section"), here), (self.tr("Elsewhere"), elsewhere)):
            if group:
                yield _label(words, "pane-title")
                yield from self._folded(group)
        if not self._desk.readings.has_checked:
            yield _label(self.tr("The texts are being checked…"), "secondary")
        elif not found:
            yield _label(self.tr("The checks find nothing wrong."), "secondary")
        if aside := self._desk.readings.aside:
            yield _label(self.tr("Ignored"), "pane-title")
            for finding, why in aside:
                yield self._cards.aside(finding, why)

    def _folded(self, group: Sequence[Finding]) -> Iterator[CardView]:
        """A card for each finding, or one for many of a kind until somebody wants to see them."""
        kinds: dict[str, list[Finding]] = {}
        for finding in group:
            kinds.setdefault(finding.check, []).append(finding)
        for check, found in kinds.items():
            if len(found) >= _MANY and check not in self._unfolded:
                view = self._cards.fold(found, partial(self._unfold, check))
                self._views += [(one, view) for one in found]
                yield view
                continue
            for finding in found:
                view = self._cards.card(finding)
                self._views.append((finding, view))
                yield view

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
