"""What buttons, keys and a right click do to the text at the cursor: the same wherever texts are typed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from editor.loading import later
from editor.text.editing.keys import Key, Pasted
from editor.window.appearance.theme import Theme
from editor.window.commands.actions import SEPARATOR, Actions
from editor.window.commands.commands import Situation
from editor.window.editing.formats import Formats
from editor.window.editing.section_editor import SectionEditor
from editor.window.editing.word_menu import WordMenu
from editor.window.widgets.panes.tool_row import ToolRow
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.window.outline import jump_dialog


class TextCommands(QObject):
    """Serves one editor. A command goes to the editor that was turned to last; `turn_to` shows it where it is not."""

    def __init__(self, desk: PolicyDesk, editor: SectionEditor, window: QWidget, turn_to: Callable[[], object]) -> None:
        super().__init__(window)
        self._actions: Actions[Situation] | None = None
        self._turn_to = turn_to
        self._desk = desk
        self._editor = editor
        self._window = window
        self._formats = Formats(editor, window)
        self.words = WordMenu(desk, editor, window)

    def equip(self, actions: Actions[Situation], theme: Theme) -> tuple[QWidget, ...]:
        """Answer the commands, and offer them on a right click; gives the box of styles and the row of buttons."""
        self._actions = actions
        for pane in self._editor.panes:
            pane.menu_wanted.connect(lambda menu: actions.fill_menu(menu, _CONTEXT_MENU))
        self._editor.installEventFilter(self)
        if self._editor.isVisible() or not actions.is_answered("text.bold"):
            self._take_commands(actions)
        return self._formats.box, ToolRow([actions.action(name) for name in _TOOLS], theme)

    def _take_commands(self, actions: Actions[Situation]) -> None:
        for command, answer in self._answers().items():
            actions.on(command, partial(self._give, answer))

    def _give(self, answer: Callable[[], None]) -> None:
        if not self._window.isVisible():
            self._turn_to()
        answer()

    def _answers(self) -> dict[str, Callable[[], None]]:
        return {
            **{command: partial(self._editor.press, key) for command, key in _KEYS.items()},
            "text.link": self._formats.link,
            "text.reference": self._refer,
            "text.fact": self.words.make_fact,
            "text.table": self._formats.table,
            "text.paste": lambda: self._editor.written.paste_plain(),
        }

    def _refer(self) -> None:
        """Ask for a section by its words and put in a reference to it."""
        dialog = jump_dialog.JumpDialog(self._desk.policy, self._desk.language, self._window, own=True)
        dialog.picked.connect(lambda key: self._editor.press(Pasted(f"[](#{dialog.place_of(key).cell.section})")))
        dialog.open()

    # What Qt calls

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._actions is not None:
            self._take_commands(self._actions)
        return super().eventFilter(watched, event)


_KEYS = {
    "text.bold": Key.BOLD,
    "text.italic": Key.ITALIC,
    "text.list": Key.BULLETS,
    "text.numbers": Key.NUMBERS,
    "text.quote": Key.QUOTE,
    "text.body": Key.BODY,
    "text.heading": Key.SUB_HEADING,
    "text.unlink": Key.UNLINK,
}
_CONTEXT_MENU = (
    *(SEPARATOR, "text.bold", "text.italic", "text.link", "text.reference", "text.unlink"),
    *(SEPARATOR, "text.body", "text.heading", "text.list", "text.numbers", "text.quote", "text.table", "text.fact"),
    *(SEPARATOR, "review.comment", "search.who", "history.section"),
)
_TOOLS = (
    "text.bold",
    "text.italic",
    "text.list",
    "text.numbers",
    "text.link",
    "text.table",
    "text.fact",
    "edit.undo",
    "edit.redo",
)
