"""Beside the editor: the preview, the changes since the last release, and the problems; one at a time."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from editor.window.appearance.preferences import Looks
from editor.window.widgets.pane_head import PaneHead
from editor.window.widgets.tool_buttons import switch
from editor.window.work.policy_desk import PolicyDesk
from editor.window.write.changes_pane import ChangesPane
from editor.window.write.problems_pane import ProblemsPane
from editor.window.write.section_preview import SectionPreview

PREVIEW, CHANGES, PROBLEMS = range(3)


class SidePane(QWidget):
    """Three tabs over the selected section."""

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.preview = SectionPreview(desk, looks)
        self.changes = ChangesPane(desk, looks)
        self.problems = ProblemsPane(desk)
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._buttons: list[QToolButton] = []
        for page in (self.preview, self.changes, self.problems):
            button = switch()
            button.setAutoExclusive(False)
            self._group.addButton(button, self._stack.addWidget(page))
            self._buttons.append(button)
        self._group.idClicked.connect(self.turn_to)
        self._head = PaneHead(*self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack)
        self.problems.counted.connect(lambda _: self._retranslate())
        desk.baseline_read.connect(self._retranslate)
        self._retranslate()
        self.turn_to(PREVIEW)

    def turn_to(self, page: int) -> None:
        """Show one of PREVIEW, CHANGES and PROBLEMS."""
        self._buttons[page].setChecked(True)
        self._stack.setCurrentIndex(page)
        self._title()

    def focus_target(self) -> QWidget:
        """What F6 goes to."""
        return (self.preview.pane, self.changes.focus_target(), self.problems)[self._stack.currentIndex()]

    def _title(self) -> None:
        page = self._stack.currentIndex()
        last = self._desk.session.last_release
        if page == CHANGES and last is not None:
            self._head.set_title(self.tr("Since release {number}").format(number=last.number))
        else:
            self._head.set_title("")

    def _retranslate(self) -> None:
        count = len(self._desk.readings.findings)
        problems = self.tr("Problems · {count}").format(count=count) if count else self.tr("Problems")
        for button, words in zip(self._buttons, (self.tr("Preview"), self.tr("Changes"), problems), strict=True):
            button.setText(words)
        self._title()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
