"""What the chips of the outline mean."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from editor.policy.sync import CellState
from editor.window.appearance.chips import Chip, ChipLabel
from editor.window.appearance.theme import GRID, Theme
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.words.language_names import chip_look
from editor.window.words.state_words import short_state_words, state_words

_STATES = (CellState.IN_STEP, CellState.OUTDATED, CellState.CONVERTED, CellState.MISSING)


class Legend(QWidget):
    """Four signs with their meaning, below the outline."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {state: ChipLabel(_chip(state), theme) for state in _STATES}
        rows = FlowLayout(GRID, parent=self)
        rows.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        for chip in self._chips.values():
            rows.addWidget(chip)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for state, chip in self._chips.items():
                chip.show_chip(_chip(state))
        super().changeEvent(event)


def _chip(state: CellState) -> Chip:
    return Chip(short_state_words(state), chip_look(state), state_words(state))
