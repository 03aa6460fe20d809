"""The commands of who reviews: agreeing, asking for changes, commenting, and taking one change out."""

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.window.commands.actions import Command
from editor.window.commands.command_context import Situation


def _reviewing(now: Situation) -> bool:
    return now.is_open and now.is_writable and now.workspace == "review"


REVIEWING: tuple[Command[Situation], ...] = (
    Command("review.approve", QT_TRANSLATE_NOOP("Commands", "&Approve"), "Ctrl+Shift+A", enabled=_reviewing),
    Command(
        "review.approve_next", QT_TRANSLATE_NOOP("Commands", "Approve and &go on"), "Ctrl+Shift+P", enabled=_reviewing
    ),
    Command("review.object", QT_TRANSLATE_NOOP("Commands", "Ask for &changes…"), "Ctrl+Shift+1", enabled=_reviewing),
    Command("review.withdraw", QT_TRANSLATE_NOOP("Commands", "Take &back what I said"), enabled=_reviewing),
    Command("review.take", QT_TRANSLATE_NOOP("Commands", "&Take the suggested words"), enabled=_reviewing),
    Command(
        "review.reject",
        QT_TRANSLATE_NOOP("Commands", "&Reject this change"),
        "Ctrl+Shift+Backspace",
        enabled=_reviewing,
    ),
)
