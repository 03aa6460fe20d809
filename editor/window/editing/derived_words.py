"""What the editor draws for facts, references and numbers in the place of their signs, made again after an edit."""

import re

from PySide6.QtCore import QObject, QTimer

from editor.desk.versions.section_numbers import draft_numbers
from editor.loading import pattern
from editor.policy.editing.changes import Touched
from editor.policy.section import Cell
from editor.text.markdown.fact_rule import PLACEHOLDER
from editor.text.numbering.forms import OFF
from editor.text.numbering.printing import NO_NUMBERS, numbered_headings, reference_words
from editor.window.text.document_pane import DocumentPane
from editor.window.work.policy_desk import PolicyDesk

_AFTER = 300
"""Milliseconds after the last edit."""
_REFERENCE = pattern(r"\[\]\(\s*<?#([^()\s<>]+)>?\s*\)")
_IMAGE = pattern(r"!\[(.*)\]\(.*\)", re.DOTALL)


class DerivedWords(QObject):
    """Says what a pane draws for hidden signs. `show` names the cells of its parts."""

    def __init__(self, desk: PolicyDesk, pane: DocumentPane) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._cells: tuple[Cell, ...] = ()
        self._values: dict[str, str] = {}
        self._numbers = NO_NUMBERS
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self.refresh)
        pane.say_by(self._said)
        desk.touched.connect(self._on_touched)

    def show(self, cells: tuple[Cell, ...]) -> None:
        """The cells of the parts, in order; what they say is drawn at once."""
        self._cells = cells
        self.refresh()

    def refresh(self) -> None:
        """Read values, titles and numbers again, and draw what differs."""
        self._timer.stop()
        if not self._cells:
            return
        policy, language = self._desk.policy, self._cells[0].language
        before, self._values = self._values, policy.values(language)
        known, self._numbers = self._numbers, draft_numbers(policy, language)
        is_drawn = self._pane.set_numbers(self._headings())
        if (before, known) != (self._values, self._numbers) and not is_drawn:
            self._pane.say_by(self._said)

    def _headings(self) -> dict[int, str]:
        found: dict[int, str] = {}
        for part, cell in enumerate(self._cells if self._numbers.style != OFF else ()):
            start = self._pane.place(part)
            for one in numbered_headings(self._pane.part(part), cell.section, self._numbers):
                if one.number:
                    found[start + one.start] = one.number.replace("\\", "")
        return found

    def _said(self, written: str) -> str:
        if name := PLACEHOLDER.fullmatch(written):
            return self._values.get(name[1], "")
        if reference := _REFERENCE.fullmatch(written):
            return reference_words(reference[1], self._numbers)
        image = _IMAGE.fullmatch(written)
        return "" if image is None else image[1]

    def _on_touched(self, _: Touched) -> None:
        self._timer.start()
