"""A button that shows roles in words, and opens a list in which they are ticked."""

from collections.abc import Iterable

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from editor.text.steering import joined
from editor.window.widgets.panes.tool_buttons import ElidingButton
from editor.window.widgets.spoken import spoken_name
from editor.window.words.role_names import role_words


class RoleButton(ElidingButton):
    """Offers these roles. `roles` are those that are ticked: who had them before has them in the same order."""

    def __init__(self, offered: Iterable[str], roles: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._label = ""
        self._before = chosen = tuple(roles)
        menu = _Choices(self)
        self._actions = {}
        for role in dict.fromkeys((*offered, *chosen)):
            action = menu.addAction(role_words([role])[0])
            action.setCheckable(True)
            action.setChecked(role in chosen)
            action.toggled.connect(self._show)
            self._actions[role] = action
        self.setMenu(menu)
        self.setAutoDefault(False)
        self._show()

    def name(self, label: str) -> None:
        """Whose roles these are, for who hears it; the roles are said as well."""
        self._label = label
        self._show()

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that are ticked."""
        return tuple(role for role in dict.fromkeys((*self._before, *self._actions)) if self._actions[role].isChecked())

    def _show(self) -> None:
        words = joined(", ", role_words(self.roles)) or self.tr("No role yet")
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(spoken_name(words, self._label))


class _Choices(QMenu):
    """Stays open while one after the other is ticked with the mouse."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        action = next((one for one in self.actions() if self.actionGeometry(one).contains(place)), None)
        if action is None:
            super().mouseReleaseEvent(event)
        else:
            action.trigger()
