"""The commands of who translates: memory, terms, and following the source."""

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.window.commands.actions import SEPARATOR, Command
from editor.window.commands.command_context import Situation


def _translating(now: Situation) -> bool:
    return now.is_open and now.is_writable and now.place is not None and now.translated and now.workspace == "translate"


_MATCHES = (
    QT_TRANSLATE_NOOP("Commands", "Insert the first match"),
    QT_TRANSLATE_NOOP("Commands", "Insert the second match"),
    QT_TRANSLATE_NOOP("Commands", "Insert the third match"),
    QT_TRANSLATE_NOOP("Commands", "Insert the fourth match"),
    QT_TRANSLATE_NOOP("Commands", "Insert the fifth match"),
    QT_TRANSLATE_NOOP("Commands", "Insert the sixth match"),
    QT_TRANSLATE_NOOP("Commands", "Insert the seventh match"),
    QT_TRANSLATE_NOOP("Commands", "Insert the eighth match"),
    QT_TRANSLATE_NOOP("Commands", "Insert the ninth match"),
)

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
        "Ctrl+Shift+2",
        enabled=lambda now: _translating(now) and now.has_words,
    ),
    Command(
        "language.confirm",
        QT_TRANSLATE_NOOP("Commands", "Mark in step and go &on"),
        "Shift+F7",
        enabled=lambda now: _translating(now) and now.has_words,
    ),
    Command(
        "language.confirm_paragraph",
        QT_TRANSLATE_NOOP("Commands", "Confirm the para&graph and go on"),
        "Ctrl+Shift+F7",
        enabled=lambda now: _translating(now) and now.has_words,
    ),
    Command(
        "language.copy_source",
        QT_TRANSLATE_NOOP("Commands", "&Copy the source here"),
        "Ctrl+Shift+Insert",
        enabled=_translating,
    ),
    Command(
        # F3 on a selection gives it as well.
        "memory.concordance",
        QT_TRANSLATE_NOOP("Commands", "How was this translated &before…"),
        enabled=_translating,
    ),
    Command("translators.ask", QT_TRANSLATE_NOOP("Commands", "As&k the author…"), enabled=_translating),
    Command("memory.pretranslate", QT_TRANSLATE_NOOP("Commands", "Translate from memor&y…"), enabled=_translating),
    Command(
        "translators.quote",
        QT_TRANSLATE_NOOP("Commands", "Count words for a &quote…"),
        enabled=lambda now: now.is_open and now.languages > 1,
    ),
    Command("term.insert", QT_TRANSLATE_NOOP("Commands", "Insert a &term…"), "Ctrl+T", enabled=_translating),
    Command("term.add", QT_TRANSLATE_NOOP("Commands", "Add a t&erm…"), "Ctrl+Shift+T", enabled=_translating),
    Command(
        "term.all",
        QT_TRANSLATE_NOOP("Commands", "&All terms…"),
        enabled=lambda now: now.is_open and now.is_writable,
    ),
    Command(
        "conversion.words", QT_TRANSLATE_NOOP("Commands", "Always &convert these words this way…"), enabled=_translating
    ),
    Command(
        "view.coverage",
        QT_TRANSLATE_NOOP("Commands", "How far each &language is"),
        "Ctrl+Shift+O",
        "grid",
        enabled=lambda now: now.is_open and now.languages > 1,
    ),
    Command(
        "translators.send",
        QT_TRANSLATE_NOOP("Commands", "Send &work to translators…"),
        enabled=lambda now: now.is_open and now.languages > 1,
    ),
    Command(
        "translators.take",
        QT_TRANSLATE_NOOP("Commands", "Take in &translators’ work…"),
        enabled=lambda now: now.is_open and now.is_writable and now.languages > 1,
    ),
    Command("language.making", QT_TRANSLATE_NOOP("Commands", "How this language is &made…"), enabled=_translating),
    *(
        # Ctrl+1 to Ctrl+5 turn to the workspaces, and Ctrl+Alt is how many keyboards write { and @.
        Command(f"memory.insert_{number}", words, f"Alt+{number}", enabled=_translating)
        for number, words in enumerate(_MATCHES, 1)
    ),
)

TRANSLATION_MENU = (
    "language.confirm_paragraph",
    "language.confirm",
    "language.settle",
    "language.adapt",
    "language.copy_source",
    SEPARATOR,
    "memory.concordance",
    "memory.pretranslate",
    "translators.ask",
    SEPARATOR,
    "term.insert",
    "term.add",
    "term.all",
    "conversion.words",
    SEPARATOR,
    "translators.quote",
    "translators.send",
    "translators.take",
    SEPARATOR,
    "view.coverage",
    "language.making",
)
