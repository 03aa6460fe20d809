"""The commands that go through problems and mend them."""

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.window.commands.actions import Command
from editor.window.commands.command_context import Situation

PROBLEMS: tuple[Command[Situation], ...] = (
    Command(
        "problem.next",
        QT_TRANSLATE_NOOP("Commands", "Next &problem"),
        "F12; Ctrl+G",
        "warning",
        enabled=lambda now: now.is_open,
    ),
    Command(
        "problem.previous",
        QT_TRANSLATE_NOOP("Commands", "Previous p&roblem"),
        "Shift+F12",
        "warning",
        enabled=lambda now: now.is_open,
    ),
    Command(
        "problem.fix",
        QT_TRANSLATE_NOOP("Commands", "&Fix the problem at the cursor"),
        "Ctrl+Shift+J",
        enabled=lambda now: now.is_open and now.is_writable and now.writing,
    ),
)
