"""Above a translation: how it stands, and the two things that bring it into step."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from editor.desk.conversion.configs import can_convert
from editor.policy.sync import CellState
from editor.text.steering import filled
from editor.window.appearance.chips import Chip, ChipLabel, ChipLook
from editor.window.appearance.theme import GRID, Theme, set_look
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.widgets.one_line import OneLine
from editor.window.widgets.panes.tool_buttons import ElidingButton
from editor.window.words.language_names import chip_look, native_name, short_label
from editor.window.words.state_words import short_state_words, state_words
from editor.window.work.policy_desk import PolicyDesk


class StateStrip(QFrame):
    """Stands over the text of a translation and hides over the source."""

    def __init__(self, desk: PolicyDesk, theme: Theme, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("stateStrip")
        self._desk = desk
        self._chip = ChipLabel(Chip("", ChipLook.MISSING), theme)
        self._words = OneLine()
        set_look(self._words, "secondary")
        self._convert, self._mark = ElidingButton(), QPushButton()
        # The words of the other one give way.
        self._mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._convert.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if primary:
            set_look(self._mark, "primary")
        self._given: tuple[tuple[QPushButton, QAction], ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self._chip)
        row.addWidget(self._words, 1)
        row.addWidget(self._convert)
        row.addWidget(self._mark)
        desk.selected.connect(self.refresh)
        desk.stated.connect(self.refresh)
        desk.touched.connect(self.refresh)
        self.refresh()

    def equip(self, actions: Actions[Situation]) -> None:
        """Let the buttons give the window's commands."""
        self._convert.clicked.connect(lambda: actions.give("language.convert"))
        self._mark.clicked.connect(lambda: actions.give("language.mark"))
        self._given = (
            (self._convert, actions.action("language.convert")),
            (self._mark, actions.action("language.mark")),
        )
        self.refresh()

    def refresh(self) -> None:
        """Show the state as it was last read."""
        for button, action in self._given:
            button.setToolTip(action.toolTip())
        cell = self._desk.selection
        policy = self._desk.policy
        origin = None if cell is None or cell.language not in policy.tags else policy.origin_of(cell.language)
        self.setVisible(origin is not None)
        if cell is None or origin is None:
            return
        state = self._desk.readings.state(cell) or CellState.DRAFT
        self._chip.show_chip(Chip(short_label(cell.language), chip_look(state), state_words(state)))
        self._words.say(self._sentence(state), short_state_words(state))
        words = filled(self.tr("Convert from {source}"), source=native_name(origin))
        self._convert.setText(words)
        self._convert.setToolTip(words)
        self._mark.setText(self.tr("Mark in step"))
        self._mark.setEnabled(bool(policy.text(cell)) and state is not CellState.IN_STEP)
        writable = self._desk.session.writable
        self._convert.setVisible(writable and can_convert(policy, cell.language))
        self._mark.setVisible(writable)

    def _sentence(self, state: CellState) -> str:
        match state:
            case CellState.MISSING:
                return self.tr("Not there in this language yet")
            case CellState.DRAFT:
                return self.tr("Draft, not yet marked in step")
            case CellState.OUTDATED:
                return self.tr("The source changed since")
            case CellState.CONVERTED:
                return self.tr("Converted, not yet looked at")
            case CellState.IN_STEP:
                return self.tr("In step with the source")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
