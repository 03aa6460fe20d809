"""What each of the five workspaces is to the main window."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from editor.window.appearance.preferences import Looks
from editor.window.commands.actions import Actions
from editor.window.commands.commands import Situation
from editor.window.work.policy_desk import PolicyDesk


class Workspace(QWidget):
    """A page of the main window over one open policy.

    A subclass sets `id`, fills itself in its constructor without touching the disk, and does what
    costs time in `activate`. `workspace_wanted` carries the id of another workspace to show, `told` a Message for the
    strip. What must be brought into the session before a save or an undo (an open composition) goes there at
    `PolicyDesk.settling`.
    """

    id: ClassVar[str] = ""
    workspace_wanted = Signal(str)
    told = Signal(object)

    def __init__(self, desk: PolicyDesk, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.looks = looks

    def activate(self) -> None:
        """The workspace is being shown: take up what changed meanwhile, and the focus."""

    def equip(self, actions: Actions[Situation]) -> None:
        """Take the window's commands for buttons and menus, and answer those that are this workspace's own."""

    def panes(self) -> tuple[QWidget, ...]:
        """The widgets that F6 goes through, in order."""
        return ()

    def retranslate(self) -> None:
        """Read all words again, in the language that the interface now speaks."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
