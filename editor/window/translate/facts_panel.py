"""Beside a translation: the facts that its section names, and what the checks find in it."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from editor.checks.finding import Finding
from editor.checks.finding import Severity as Grave
from editor.desk.session.undo import CursorPlace
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.markdown.fact_uses import placeholders
from editor.text.steering import filled
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.widgets.side_panel import AFTER, SidePanel, note_after, words_label
from editor.window.words.fact_names import fact_words
from editor.window.words.language_names import native_name
from editor.window.words.messages import finding_advice, finding_title
from editor.window.work.policy_desk import PolicyDesk

_TOLD_ABOVE = frozenset({"terms/forbidden"})
"""What the panel of terms says already, with the way to mend all places at once."""
_SEVERITIES = {Grave.ERROR: Tone.ERROR, Grave.WARNING: Tone.WARNING, Grave.NOTE: Tone.PLAIN}


class FactsPanel(SidePanel):
    """The facts of the selected section, each with its value in the source and in the translation."""

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.turns, parent)
        self._desk = desk
        self._shown: object = None
        desk.selected.connect(note_after(self, 0))
        desk.touched.connect(note_after(self, AFTER))

    @override
    def title(self) -> str:
        return self.tr("Facts in this section")

    @override
    def read(self) -> None:
        at, policy = self._desk.selection, self._desk.policy
        if at is None or at.section not in policy.section_ids or at.language not in policy.tags:
            return
        self._desk.in_background(
            lambda: (at, bool(policy.text(at)), tuple(_facts(policy, at))), self._show, owner=self, topic="facts"
        )

    def _show(self, found: tuple[Cell, bool, tuple[tuple[str, str, str, bool], ...]]) -> None:
        if found != self._shown:
            self._shown = found
            self.show_rows(self._rows_of(*found))

    @override
    def forget(self) -> None:
        self._shown = None

    def _rows_of(self, at: Cell, written: bool, facts: tuple[tuple[str, str, str, bool], ...]) -> Iterator[QWidget]:
        for name, there, here, used in facts:
            row = QWidget()
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GRID)
            column.addWidget(words_label(fact_words(name), "secondary"))
            value = here or filled(self.tr("no value in {language}"), language=native_name(at.language))
            words = filled(self.tr("{source} → {target}"), source=there, target=value)
            line = words_label(words, "", at.language)
            if not here:
                set_look(line, "problem")
            column.addWidget(line)
            if not used and written:
                column.addWidget(words_label(self.tr("Not in the translation"), "problem"))
            yield row
        if not facts:
            yield words_label(self.tr("The section names no fact."), "secondary")


class FindingsPanel(SidePanel):
    """What the checks find in the selected translation."""

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.turns, parent)
        self._desk = desk
        self._shown: object = None
        desk.selected.connect(note_after(self, 0))
        desk.checked.connect(note_after(self, 0))

    @override
    def title(self) -> str:
        return self.tr("Problems")

    @override
    def read(self) -> None:
        at = self._desk.selection
        if at is None:
            return
        found = tuple(
            one
            for one, spot in self._desk.readings.findings_at(at)
            if spot == one.spot and one.check not in _TOLD_ABOVE
        )
        if (at, found) != self._shown:
            self._shown = at, found
            self.show_rows(self._rows_of(at, found))

    @override
    def forget(self) -> None:
        self._shown = None

    def _rows_of(self, at: Cell, found: tuple[Finding, ...]) -> Iterator[QWidget]:
        for finding in found:
            tone = _SEVERITIES[finding.severity]
            view = CardView(Card(finding_title(finding), finding_advice(finding), "", tone, finding.check))
            if finding.spot.start < finding.spot.end:
                view.add_button(self.tr("Show"), partial(self._show, at, finding.spot.start))
            yield view
        if not found:
            yield words_label(self.tr("The checks find nothing wrong here."), "secondary")

    def _show(self, at: Cell, place: int) -> None:
        self._desk.show(CursorPlace(at, place))


def _facts(policy: Policy, at: Cell) -> Iterator[tuple[str, str, str, bool]]:
    """The facts named in a translation or its source: name, both values (or ""), is it named here?"""
    origin = policy.origin_of(at.language) or policy.source
    here = {name for name, _, _ in placeholders(policy.text(at))}
    there = [name for name, _, _ in placeholders(policy.text(Cell(at.section, origin)))]
    values, own = policy.values(origin), policy.values(at.language)
    for name in dict.fromkeys([*there, *sorted(here)]):
        yield name, values.get(name, ""), own.get(name, ""), name in here
