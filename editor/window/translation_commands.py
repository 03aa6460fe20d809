"""The commands of who translates: terms, and following the source."""

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.window.actions import SEPARATOR, Command
from editor.window.situation import Situation


def _translating(now: Situation) -> bool:
    return now.is_open and now.is_writable and now.place is not None and now.translated and now.workspace == "translate"


TRANSLATING: tuple[Command[Situation], ...] = (
    Command(
        "language.settle",
        QT_TRANSLATE_NOOP("Commands", "&Settle a change of punctuation…"),
        "Alt+Return",
        enabled=lambda now: _translating(now) and now.has_words,
    ),
    Command(
        "language.adapt",
        QT_TRANSLATE_NOOP("Commands", "Put the changed &figures in"),
        "Ctrl+Shift+E",
        enabled=lambda now: _translating(now) and now.has_words,
    ),
    Command("term.insert", QT_TRANSLATE_NOOP("Commands", "Insert a &term…"), "Ctrl+T", enabled=_translating),
    Command("term.add", QT_TRANSLATE_NOOP("Commands", "Add a t&erm…"), "Ctrl+Shift+T", enabled=_translating),
    Command(
        "term.all",
        QT_TRANSLATE_NOOP("Commands", "&All terms…"),
        enabled=lambda now: now.is_open and now.is_writable,
    ),
    Command(
        "view.coverage",
        QT_TRANSLATE_NOOP("Commands", "How far each &language is"),
        "Ctrl+Shift+O",
        "grid",
        enabled=lambda now: now.is_open and now.languages > 1,
    ),
    Command("language.making", QT_TRANSLATE_NOOP("Commands", "How this language is &made…"), enabled=_translating),
)

TRANSLATION_MENU = (
    "language.settle",
    "language.adapt",
    SEPARATOR,
    "term.insert",
    "term.add",
    "term.all",
    SEPARATOR,
    "view.coverage",
    "language.making",
)
