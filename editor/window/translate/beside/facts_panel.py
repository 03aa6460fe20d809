"""Beside a translation: the facts that its section names, and what the checks find in it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from editor.checks.finding import Finding
from editor.desk.translation.following import tells
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.markdown.fact_uses import placeholders
from editor.text.steering import filled
from editor.window.appearance.theme import GRID, set_look
from editor.window.editing.finding_cards import FindingCards
from editor.window.translate.follower import Follower
from editor.window.widgets.side_panel import AFTER, SidePanel, note_after, words_label
from editor.window.words.fact_names import fact_words
from editor.window.words.language_names import native_name
from editor.window.work.policy_desk import PolicyDesk

_TOLD_ABOVE = frozenset({"terms/forbidden"})
"""What the panel of terms says already, with the way to mend all places at once."""


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
    """What the checks find in the selected translation, but for what stands under “To follow” already."""

    def __init__(self, desk: PolicyDesk, follower: Follower, parent: QWidget | None = None) -> None:
        super().__init__(desk.turns, parent)
        self._desk = desk
        self._follower = follower
        self._cards = FindingCards(desk, self)
        self._shown: object = None
        desk.selected.connect(note_after(self, 0))
        desk.checked.connect(note_after(self, 0))
        follower.followed.connect(note_after(self, 0))

    @override
    def title(self) -> str:
        return self.tr("Problems")

    @override
    def read(self) -> None:
        at, followed = self._desk.selection, self._follower.found
        if at is None:
            return
        found = [one for one, spot in self._desk.readings.findings_at(at) if spot == one.spot]
        untold = tuple(one for one in found if one.check not in _TOLD_ABOVE)
        if followed is not None and followed.at == at and (following := followed.following) is not None:
            untold = tuple(one for one in untold if not tells(following, one))
        shown = at, untold, len(found)
        if shown != self._shown:
            self._shown = shown
            self.show_rows(self._rows_of(untold, is_all=len(untold) == len(found)))

    @override
    def forget(self) -> None:
        self._shown = None

    def _rows_of(self, found: tuple[Finding, ...], *, is_all: bool) -> Iterator[QWidget]:
        for finding in found:
            yield self._cards.card(finding)
        if not found:
            nothing = self.tr("The checks find nothing wrong here.")
            yield words_label(nothing if is_all else self.tr("What the checks find is told above."), "secondary")


def _facts(policy: Policy, at: Cell) -> Iterator[tuple[str, str, str, bool]]:
    """The facts named in a translation or its source: name, both values (or ""), is it named here?"""
    origin = policy.origin_of(at.language) or policy.source
    here = {name for name, _, _ in placeholders(policy.text(at))}
    there = [name for name, _, _ in placeholders(policy.text(Cell(at.section, origin)))]
    values, own = policy.values(origin), policy.values(at.language)
    for name in dict.fromkeys([*there, *sorted(here)]):
        yield name, values.get(name, ""), own.get(name, ""), name in here
