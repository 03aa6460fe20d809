"""The menus of the main window, made of the commands: the policy, its words, what is seen, and help."""

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.window.commands.actions import SEPARATOR, Menu
from editor.window.commands.commands import EDITING, LANGUAGES, SEARCH, SECTIONS
from editor.window.commands.problem_commands import PROBLEMS
from editor.window.commands.review_commands import REVIEWING
from editor.window.commands.translation_commands import TRANSLATION_MENU

RECENT = "recent"
"""Stands in a menu for the folders that were opened last."""

_FORMAT = (
    *(command.id for command in EDITING if command.id.startswith("text.")),
    SEPARATOR,
    "text.marks",
    "text.markdown",
)
_LOOK = (
    *("theme.system", "theme.light", "theme.dark", "theme.high-contrast", SEPARATOR, "theme.colour_blind"),
    *(SEPARATOR, "view.larger", "view.smaller", "view.normal"),
    *(SEPARATOR, "view.whole", "view.beside", "view.side"),
)
_REDLINE = ("change.next", "change.previous", "redline.list", SEPARATOR, "redline.sides", "redline.unfold")

MENUS: tuple[Menu, ...] = (
    Menu(
        QT_TRANSLATE_NOOP("Commands", "Policy"),
        (
            *("policy.new", "policy.open", "policy.join", "policy.import", "files.compare", "policy.sample", RECENT),
            *(SEPARATOR, "policy.save", "policy.save_with_message", "policy.publish", "policy.export", "policy.print"),
            *("policy.answer", "policy.share", "policy.share_now", "policy.ask_to_join"),
            *(SEPARATOR, "policy.details", "policy.people", "policy.recover", "policy.reveal"),
            *(SEPARATOR, "app.settings", "app.identity"),
            *(SEPARATOR, "policy.close", "app.quit"),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Commands", "Edit"),
        (
            *("edit.undo", "edit.redo", SEPARATOR),
            Menu(QT_TRANSLATE_NOOP("Commands", "Format"), _FORMAT),
            Menu(QT_TRANSLATE_NOOP("Commands", "Search"), tuple(command.id for command in SEARCH)),
            Menu(QT_TRANSLATE_NOOP("Commands", "Section"), tuple(command.id for command in SECTIONS)),
            Menu(QT_TRANSLATE_NOOP("Commands", "Language"), tuple(command.id for command in LANGUAGES)),
            Menu(QT_TRANSLATE_NOOP("Commands", "Translation"), TRANSLATION_MENU),
            Menu(QT_TRANSLATE_NOOP("Commands", "Review"), tuple(command.id for command in REVIEWING)),
            Menu(QT_TRANSLATE_NOOP("Commands", "Problems"), tuple(command.id for command in PROBLEMS)),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Commands", "View"),
        (
            *(f"workspace.{name}" for name in ("write", "translate", "review", "history", "publish")),
            *(SEPARATOR, "view.next_pane", "view.previous_pane", SEPARATOR),
            Menu(QT_TRANSLATE_NOOP("Commands", "Changes"), _REDLINE),
            Menu(QT_TRANSLATE_NOOP("Commands", "Look"), _LOOK),
            Menu(
                QT_TRANSLATE_NOOP("Commands", "Interface language"),
                ("interface.en", "interface.zh_Hant", "interface.zh_Hans"),
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("Commands", "Help"),
        ("app.guide", "app.commands", "app.shortcuts", SEPARATOR, "app.report", "app.about"),
    ),
)
