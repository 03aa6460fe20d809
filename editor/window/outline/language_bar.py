"""The languages of a policy as a row of switches: which one is read and written."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget
from typing_extensions import override

from editor.policy.editing.changes import Touched
from editor.policy.language import Tag
from editor.policy.section import Cell
from editor.text.steering import filled, joined
from editor.window.widgets.panes.tool_buttons import menu_button, switch
from editor.window.widgets.spoken import spoken_name
from editor.window.words.language_names import native_name, short_label
from editor.window.work.policy_desk import PolicyDesk

MOST_SWITCHES = 6
"""Above so many languages the switches would leave no room for the title beside them."""


class LanguageBar(QWidget):
    """One switch per language, or a menu of many; the choice is the desk's, shared by all workspaces.

    With `translations` only those that are made from another are offered.
    """

    def __init__(self, desk: PolicyDesk, parent: QWidget | None = None, *, translations: bool = False) -> None:
        super().__init__(parent)
        self._translations = translations
        self._desk = desk
        self._buttons: dict[Tag, QToolButton] = {}
        self._chooser: QToolButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._fill()
        desk.touched.connect(self._on_touched)
        desk.selected.connect(self._show)
        desk.released.connect(lambda: self._show(self._desk.selection))

    def step(self, by: int) -> None:
        """Go to the next language (1) or the one before (-1), round and round."""
        at = self._desk.selection
        tags = self._desk.policy.tags
        if at is not None:
            self._choose(tags[(tags.index(at.language) + by) % len(tags)])

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._buttons, self._chooser = {}, None
        policy = self._desk.policy
        tags = [tag for tag in policy.tags if not self._translations or policy.origin_of(tag) is not None]
        if len(tags) > MOST_SWITCHES:
            self._chooser = self._menu_of(tags)
            self._row.addWidget(self._chooser)
            tags = []
        for tag in tags:
            button = switch()
            button.clicked.connect(lambda _=False, chosen=tag: self._choose(chosen))
            self._buttons[tag] = button
            self._row.addWidget(button)
        self._show(self._desk.selection)

    def _menu_of(self, tags: list[Tag]) -> QToolButton:
        menu = QMenu(self)
        for tag in tags:
            menu.addAction(native_name(tag)).triggered.connect(lambda _=False, chosen=tag: self._choose(chosen))
        return menu_button(menu)

    def _on_touched(self, changed: Touched) -> None:
        if changed.languages:
            self._fill()

    def _show(self, cell: Cell | None) -> None:
        for tag, button in self._buttons.items():
            # Where the source is chosen, none of its translations is on.
            button.setAutoExclusive(cell is None or cell.language in self._buttons)
            button.setChecked(cell is not None and cell.language == tag)
            button.setEnabled(cell is not None)
            sign, words = self._state(tag)
            button.setText(joined(" ", (short_label(tag), sign)))
            button.setToolTip(words)
            button.setAccessibleName(spoken_name(short_label(tag), words))
            button.updateGeometry()  # the chosen one is bold
        if self._chooser is not None:
            self._chooser.setEnabled(cell is not None)
            name = "–" if cell is None else native_name(cell.language)
            self._chooser.setText(f"{name} ▾")
            self._chooser.setToolTip(name)
            self._chooser.setAccessibleName(name)

    def _state(self, tag: Tag) -> tuple[str, str]:
        """A sign where readers do not get the newest words in a language, and its name with that in words."""
        last = self._desk.session.last_release
        released = None if last is None else last.language(tag)
        if tag not in self._desk.policy.published:
            return "○", filled(self.tr("{language}, in preparation"), language=native_name(tag))
        if released is not None and released.behind:
            return "◐", filled(self.tr("{language}, behind its source in the last release"), language=native_name(tag))
        return "", native_name(tag)

    def _choose(self, tag: Tag) -> None:
        at = self._desk.selection
        if at is not None:
            self._desk.select(Cell(at.section, tag))
            self._show(self._desk.selection)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._desk.selection)
        super().changeEvent(event)
