"""The headings below those of sections, read a moment after an edit: no keystroke waits for them."""

from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desk.versions.section_numbers import draft_numbers
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.numbering.printing import bare_sections
from editor.window.outline.headings import PlacedHeading, sub_headings
from editor.window.work.policy_desk import PolicyDesk

_Read: TypeAlias = tuple[Tag, dict[SectionId, tuple[PlacedHeading, ...]], frozenset[str]]
_AFTER = 400
"""Milliseconds after the last edit."""


class SubHeadings(QObject):
    """Those of every section in one language. `changed` names a section whose headings are others."""

    changed = Signal(str)

    def __init__(self, desk: PolicyDesk, language: Tag, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self.found: dict[SectionId, tuple[PlacedHeading, ...]] = {}
        """Those of each section, as they were last read; never changed, but taken the place of."""
        self.bare: frozenset[str] = frozenset()
        """The sections whose own headings begin with a typed number alone."""
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self.refresh)
        desk.touched.connect(self._timer.start)
        desk.closing.connect(self._timer.stop)
        self._timer.start()

    def of(self, section: SectionId) -> tuple[PlacedHeading, ...]:
        """The headings below a section's own, as they were last read."""
        return self.found.get(section, ())

    def show(self, language: Tag) -> None:
        """Read those of another language."""
        if language != self._language:
            self._language = language
            self._timer.start()

    def refresh(self) -> None:
        """Read them off the window's thread: a section may be long."""
        policy, language = self._desk.policy, self._language
        if language in policy.tags:
            self._desk.in_background(
                lambda: _read(policy, language), self._take, owner=self, topic="headings inside sections"
            )

    def _take(self, read: _Read) -> None:
        language, found, bare = read
        if language != self._language:
            return
        before, self.found = self.found, found
        others, self.bare = self.bare ^ bare, bare
        for section in found:
            if found[section] != before.get(section, ()) or section in others:
                self.changed.emit(section)


def _read(policy: Policy, language: Tag) -> _Read:
    numbers = draft_numbers(policy, language)
    found = {one: sub_headings(policy, Cell(one, language), numbers) for one in policy.section_ids}
    return language, found, bare_sections(numbers)
