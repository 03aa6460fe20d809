"""In the sample policy: what a newcomer may try, one step after the other, in a line above the status line."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from editor.loading import later
from editor.text.steering import filled
from editor.window.appearance.icons import icon
from editor.window.appearance.preferences import Looks
from editor.window.appearance.theme import GRID, set_look
from editor.window.widgets.flow_layout import FlowLayout
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.imports import first_steps


class FirstSteps(QFrame):
    """A button a step, which goes to where it is done; `wanted` carries the workspace. Hidden for ever by its cross."""

    wanted = Signal(str)

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstSteps")
        self._desk = desk
        self._looks = looks
        self._head = QLabel()
        set_look(self._head, "secondary")
        self.buttons: dict[first_steps.FirstStep, QPushButton] = {}
        self._close = QToolButton()
        self._close.setText("\N{MULTIPLICATION SIGN}")
        self._close.clicked.connect(self._leave)
        flow, row = FlowLayout(2 * GRID), QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        row.addLayout(flow, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        flow.addWidget(self._head)
        for step in first_steps.FirstStep:
            button = self.buttons[step] = QPushButton()
            button.clicked.connect(lambda _=False, step=step: self._go(step))
            flow.addWidget(button)
        for flat in (*self.buttons.values(), self._close):
            set_look(flat, "flat")
        for signal in (desk.checked, desk.released, desk.reviews.read, desk.baseline_read):
            signal.connect(self._refresh)
        self._refresh()

    def _refresh(self, _: object = None) -> None:
        policy, last, reviews = self._desk.policy, self._desk.session.last_release, self._desk.reviews.value
        if self._looks.preferences.begun:
            self.hide()
        done = first_steps.steps_done(
            policy, () if reviews is None else reviews.filed, 0 if last is None else last.number
        )
        words = {
            first_steps.FirstStep.WRITE: self.tr("Change a number in the Chinese text"),
            first_steps.FirstStep.FOLLOW: self.tr("Put 简体中文 in step"),
            first_steps.FirstStep.APPROVE: self.tr("Approve what Helen Ward wrote"),
            first_steps.FirstStep.PUBLISH: self.tr("Publish release 4"),
        }
        self._head.setText(self.tr("First steps:"))
        for step, button in self.buttons.items():
            button.setText(words[step])
            button.setIcon(icon("check", self._looks.theme.colours) if step in done else QIcon())
            said = self.tr("{step}, done") if step in done else self.tr("{step}, to do")
            button.setAccessibleName(filled(said, step=words[step]))
        self._close.setAccessibleName(self.tr("Hide the first steps"))
        self._close.setToolTip(self.tr("Hide the first steps"))

    def _go(self, step: "first_steps.FirstStep") -> None:
        place = first_steps.PLACES.get(step)
        if place is not None and place.section in self._desk.policy.section_ids:
            self._desk.select(place)
        self.wanted.emit(step.value)

    def _leave(self) -> None:
        self.hide()
        self._looks.change(begun=True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
