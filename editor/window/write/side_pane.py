"""Beside the editor: the preview, the changes since the last release, and the problems; one at a time."""

from functools import cached_property

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from editor.loading import later
from editor.text.steering import filled
from editor.window.appearance.preferences import Looks
from editor.window.widgets.panes.pane_head import PaneHead
from editor.window.widgets.panes.tool_buttons import switch
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.window.write import changes_pane, problems_pane, section_preview

PREVIEW, CHANGES, PROBLEMS = range(3)


class SidePane(QWidget):
    """Three tabs over the selected section, each made when it is first turned to."""

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks = looks
        self._shown = PREVIEW
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._buttons = [switch() for _ in range(3)]
        for page, button in enumerate(self._buttons):
            button.setAutoExclusive(False)
            self._group.addButton(button, page)
        self._group.idClicked.connect(self.turn_to)
        self._head = PaneHead(*self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack)
        desk.checked.connect(lambda *_: self._retranslate())
        desk.baseline_read.connect(self._retranslate)
        self._retranslate()
        self.turn_to(PROBLEMS)

    @cached_property
    def preview(self) -> "section_preview.SectionPreview":
        """How the section reads."""
        return section_preview.SectionPreview(self._desk, self._looks, self._stack)

    @cached_property
    def changes(self) -> "changes_pane.ChangesPane":
        """What changed in it since the last release."""
        return changes_pane.ChangesPane(self._desk, self._looks, self._stack)

    @cached_property
    def problems(self) -> "problems_pane.ProblemsPane":
        """What was found in the policy."""
        return problems_pane.ProblemsPane(self._desk, self._stack)

    def turn_to(self, page: int) -> None:
        """Show one of PREVIEW, CHANGES and PROBLEMS."""
        self._shown = page
        self._buttons[page].setChecked(True)
        shown = (lambda: self.preview, lambda: self.changes, lambda: self.problems)[page]()
        self._stack.addWidget(shown)
        self._stack.setCurrentWidget(shown)
        self._title()

    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        match self._shown:
            case 0:
                return self.preview.pane
            case 1:
                return self.changes.focus_target()
            case _:
                return self.problems

    def _title(self) -> None:
        last = self._desk.session.last_release
        if self._shown == CHANGES and last is not None:
            self._head.set_title(filled(self.tr("Since release {number}"), number=last.number))
        else:
            self._head.set_title("")

    def _retranslate(self) -> None:
        count = len(self._desk.readings.findings)
        problems = filled(self.tr("Problems · {count}"), count=count) if count else self.tr("Problems")
        for button, words in zip(self._buttons, (self.tr("Preview"), self.tr("Changes"), problems), strict=True):
            button.setText(words)
        self._title()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
