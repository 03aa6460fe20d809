"""The table of everything that a person can do in the main window."""

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.window.appearance.settings import ThemeChoice
from editor.window.commands.actions import SEPARATOR, Command
from editor.window.commands.command_context import Situation as Situation
from editor.window.commands.problem_commands import PROBLEMS
from editor.window.commands.review_commands import REVIEWING
from editor.window.commands.translation_commands import TRANSLATING


def _open(now: Situation) -> bool:
    return now.is_open


def _writable(now: Situation) -> bool:
    return now.is_open and now.is_writable


def _section(now: Situation) -> bool:
    return _writable(now) and now.place is not None


def _section_shown(now: Situation) -> bool:
    return now.is_open and now.place is not None


def _typing(now: Situation) -> bool:
    return _section(now) and now.typing


def _reading(now: Situation) -> bool:
    return now.is_open and now.place is not None and now.workspace in ("write", "translate", "history")


def _comparing(now: Situation) -> bool:
    return now.is_open and now.workspace in ("history", "review")


POLICY: tuple[Command[Situation], ...] = (
    Command("policy.new", QT_TRANSLATE_NOOP("Commands", "&New policy…"), "Ctrl+N"),
    Command("policy.open", QT_TRANSLATE_NOOP("Commands", "&Open a folder…"), "Ctrl+O", "open"),
    Command("policy.join", QT_TRANSLATE_NOOP("Commands", "&Join a team’s policy…")),
    Command("policy.sample", QT_TRANSLATE_NOOP("Commands", "Open the &sample policy")),
    Command("policy.import", QT_TRANSLATE_NOOP("Commands", "&Import a text…"), "Ctrl+Shift+I"),
    Command("files.compare", QT_TRANSLATE_NOOP("Commands", "Compare two fi&les…")),
    Command("policy.save", QT_TRANSLATE_NOOP("Commands", "Save a &version"), "Ctrl+S", enabled=_writable),
    Command(
        "policy.save_with_message",
        QT_TRANSLATE_NOOP("Commands", "Save a version with a &message…"),
        "Ctrl+Shift+S",
        enabled=_writable,
    ),
    Command("policy.share", QT_TRANSLATE_NOOP("Commands", "Share with a &team…"), enabled=_writable),
    Command(
        "policy.share_now",
        QT_TRANSLATE_NOOP("Commands", "Share no&w"),
        "F5",
        enabled=lambda now: _writable(now) and now.is_shared,
    ),
    Command(
        "policy.ask_to_join",
        QT_TRANSLATE_NOOP("Commands", "As&k to join"),
        enabled=lambda now: _writable(now) and now.is_shared,
    ),
    Command("policy.publish", QT_TRANSLATE_NOOP("Commands", "&Publish…"), icon="publish", enabled=_open),
    Command("policy.export", QT_TRANSLATE_NOOP("Commands", "E&xport…"), "Ctrl+Shift+X", enabled=_open),
    Command("policy.print", QT_TRANSLATE_NOOP("Commands", "P&rint…"), "Ctrl+P", enabled=_open),
    Command("policy.answer", QT_TRANSLATE_NOOP("Commands", "Take in an ans&wer…"), "Ctrl+Shift+W", enabled=_writable),
    Command("policy.details", QT_TRANSLATE_NOOP("Commands", "Policy &details…"), enabled=_writable),
    Command("policy.people", QT_TRANSLATE_NOOP("Commands", "P&eople and review rule…"), enabled=_writable),
    Command("policy.recover", QT_TRANSLATE_NOOP("Commands", "Somebody left, or a ke&y is lost…"), enabled=_writable),
    Command("policy.reveal", QT_TRANSLATE_NOOP("Commands", "Show the &folder"), enabled=_open),
    Command("policy.close", QT_TRANSLATE_NOOP("Commands", "&Close the policy"), "Ctrl+W", enabled=_open),
)

EDITING: tuple[Command[Situation], ...] = (
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        "Ctrl+Z",
        "undo",
        lambda now: _writable(now) and now.can_undo,
    ),
    Command(
        "edit.redo",
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        "Ctrl+Shift+Z; Ctrl+Y",
        "redo",
        lambda now: _writable(now) and now.can_redo,
    ),
    Command("text.bold", QT_TRANSLATE_NOOP("Commands", "&Bold"), "Ctrl+B", "bold", _typing),
    Command("text.italic", QT_TRANSLATE_NOOP("Commands", "&Italic"), "Ctrl+I", "italic", _typing),
    Command("text.body", QT_TRANSLATE_NOOP("Commands", "Body &text"), "Ctrl+Alt+0", enabled=_typing),
    Command(
        "text.heading", QT_TRANSLATE_NOOP("Commands", "Sub-&heading"), "Ctrl+Shift+H; Ctrl+Alt+2", "heading", _typing
    ),
    Command("text.list", QT_TRANSLATE_NOOP("Commands", "&List"), "Ctrl+Shift+L", "list", _typing),
    Command("text.numbers", QT_TRANSLATE_NOOP("Commands", "&Numbered list"), "Ctrl+Shift+7", "numbers", _typing),
    Command("text.quote", QT_TRANSLATE_NOOP("Commands", "&Quote"), "Ctrl+Shift+9", enabled=_typing),
    Command("text.table", QT_TRANSLATE_NOOP("Commands", "Ta&ble…"), icon="table", enabled=_typing),
    Command("text.link", QT_TRANSLATE_NOOP("Commands", "Lin&k…"), "Ctrl+L", "link", _typing),
    Command("text.reference", QT_TRANSLATE_NOOP("Commands", "&Refer to a section…"), "Ctrl+R", enabled=_typing),
    Command("text.fact", QT_TRANSLATE_NOOP("Commands", "&Fact…"), "Ctrl+Shift+G", "fact", _typing),
    Command("text.unlink", QT_TRANSLATE_NOOP("Commands", "Remo&ve the link"), "Ctrl+Shift+K", enabled=_typing),
    Command("text.paste", QT_TRANSLATE_NOOP("Commands", "&Paste the words only"), "Ctrl+Shift+V", enabled=_typing),
)

SEARCH: tuple[Command[Situation], ...] = (
    Command("search.here", QT_TRANSLATE_NOOP("Commands", "&Find in this section…"), "Ctrl+F", "search", _open),
    Command("search.everywhere", QT_TRANSLATE_NOOP("Commands", "Find &everywhere…"), "Ctrl+H", enabled=_open),
    Command("search.history", QT_TRANSLATE_NOOP("Commands", "Find when &words came or went…"), enabled=_open),
    Command("search.next", QT_TRANSLATE_NOOP("Commands", "Find the &next place"), "F3", "move-down", _open),
    Command("search.previous", QT_TRANSLATE_NOOP("Commands", "Find the &previous place"), "Shift+F3", "move-up", _open),
    Command(
        "history.section", QT_TRANSLATE_NOOP("Commands", "&Versions of this section"), "Shift+F4", enabled=_reading
    ),
    Command("review.comment", QT_TRANSLATE_NOOP("Commands", "Co&mment…"), "Ctrl+Alt+M", enabled=_section),
    Command(
        "search.who", QT_TRANSLATE_NOOP("Commands", "Who &wrote this sentence"), "Ctrl+Shift+Y", "history", _reading
    ),
)

SECTIONS: tuple[Command[Situation], ...] = (
    Command("section.add", QT_TRANSLATE_NOOP("Commands", "&Add a section"), "Ctrl+Shift+N", "add", _writable),
    Command("section.jump", QT_TRANSLATE_NOOP("Commands", "&Go to a heading…"), "Ctrl+J", enabled=_section_shown),
    Command("section.rename", QT_TRANSLATE_NOOP("Commands", "&Rename the section"), "F2", "rename", _section),
    Command(
        "section.up",
        QT_TRANSLATE_NOOP("Commands", "Move the section &up"),
        "Alt+Up",
        "move-up",
        lambda now: _section(now) and now.place != 0,
    ),
    Command(
        "section.down",
        QT_TRANSLATE_NOOP("Commands", "Move the section &down"),
        "Alt+Down",
        "move-down",
        lambda now: _section(now) and now.place != now.sections - 1,
    ),
    Command(
        "section.split",
        QT_TRANSLATE_NOOP("Commands", "&Split at the cursor"),
        "Ctrl+Shift+Return",
        "split",
        lambda now: _section(now) and now.writing,
    ),
    Command(
        "section.merge",
        QT_TRANSLATE_NOOP("Commands", "&Join with the next section"),
        "Ctrl+Shift+M",
        "merge",
        lambda now: _section(now) and now.place != now.sections - 1,
    ),
    Command("section.audiences", QT_TRANSLATE_NOOP("Commands", "&Who it is for…"), enabled=_section),
    Command("section.remove", QT_TRANSLATE_NOOP("Commands", "R&emove the section"), icon="remove", enabled=_section),
)

LANGUAGES: tuple[Command[Situation], ...] = (
    Command(
        "language.next",
        QT_TRANSLATE_NOOP("Commands", "&Next language"),
        "Alt+Right",
        enabled=lambda now: now.is_open and now.languages > 1,
    ),
    Command(
        "language.previous",
        QT_TRANSLATE_NOOP("Commands", "&Previous language"),
        "Alt+Left",
        enabled=lambda now: now.is_open and now.languages > 1,
    ),
    Command(
        "language.convert",
        QT_TRANSLATE_NOOP("Commands", "&Convert this section"),
        icon="convert",
        enabled=lambda now: _section(now) and now.converts,
    ),
    Command(
        "language.convert_all",
        QT_TRANSLATE_NOOP("Commands", "Convert &all sections"),
        enabled=lambda now: _section(now) and now.converts,
    ),
    Command(
        "language.mark",
        QT_TRANSLATE_NOOP("Commands", "&Mark in step"),
        "Ctrl+Return",
        "check",
        lambda now: _section(now) and now.translated and now.has_words,
    ),
    Command(
        "language.todo",
        QT_TRANSLATE_NOOP("Commands", "Next text &not in step"),
        "F7",
        "move-down",
        lambda now: now.is_open and now.languages > 1,
    ),
    Command("language.add", QT_TRANSLATE_NOOP("Commands", "Add a &language…"), enabled=_writable),
)

VIEW: tuple[Command[Situation], ...] = (
    Command("workspace.write", QT_TRANSLATE_NOOP("Commands", "Write"), "Ctrl+1", enabled=_open),
    Command("workspace.translate", QT_TRANSLATE_NOOP("Commands", "Translate"), "Ctrl+2", enabled=_open),
    Command("workspace.review", QT_TRANSLATE_NOOP("Commands", "Review"), "Ctrl+3", enabled=_open),
    Command("workspace.history", QT_TRANSLATE_NOOP("Commands", "History"), "Ctrl+4", enabled=_open),
    Command("workspace.publish", QT_TRANSLATE_NOOP("Commands", "Publish"), "Ctrl+5", enabled=_open),
    Command("view.next_pane", QT_TRANSLATE_NOOP("Commands", "Next pane"), "F6", enabled=_open),
    Command("view.previous_pane", QT_TRANSLATE_NOOP("Commands", "Previous pane"), "Shift+F6", enabled=_open),
    Command(
        "view.whole",
        QT_TRANSLATE_NOOP("Commands", "Whole document"),
        "Ctrl+Shift+D",
        "document",
        enabled=lambda now: now.is_open and now.workspace == "write",
        is_checked=lambda now: now.whole,
    ),
    Command(
        "view.beside",
        QT_TRANSLATE_NOOP("Commands", "Whole document with its source beside it"),
        "Ctrl+Shift+B",
        enabled=lambda now: now.is_open and now.workspace == "write" and now.languages > 1,
        is_checked=lambda now: now.beside,
    ),
    Command(
        "view.side",
        QT_TRANSLATE_NOOP("Commands", "Preview, changes and problems"),
        "F9",
        "side",
        enabled=lambda now: now.is_open and now.workspace == "write",
        is_checked=lambda now: now.side,
    ),
    Command("change.next", QT_TRANSLATE_NOOP("Commands", "Next change"), "F8", "move-down", _comparing),
    Command(
        "change.restore",
        QT_TRANSLATE_NOOP("Commands", "Restore this paragraph"),
        "Ctrl+Shift+R",
        "undo",
        lambda now: _writable(now) and now.workspace == "history",
    ),
    Command("change.previous", QT_TRANSLATE_NOOP("Commands", "Previous change"), "Shift+F8", "move-up", _comparing),
    Command("redline.list", QT_TRANSLATE_NOOP("Commands", "List of changes"), "Ctrl+Shift+F8", enabled=_comparing),
    Command("redline.sides", QT_TRANSLATE_NOOP("Commands", "Old and new text side by side"), "Ctrl+D", "", _comparing),
    Command("redline.unfold", QT_TRANSLATE_NOOP("Commands", "Show or fold unchanged parts"), "Ctrl+E", "", _comparing),
    Command(
        "redline.copy_markdown",
        QT_TRANSLATE_NOOP("Commands", "Copy the redline as Markdown"),
        "Ctrl+Shift+C",
        enabled=_comparing,
    ),
    Command("redline.copy_html", QT_TRANSLATE_NOOP("Commands", "Copy the redline as HTML"), "", "", _comparing),
    Command("view.larger", QT_TRANSLATE_NOOP("Commands", "Larger text"), "Ctrl++; Ctrl+="),
    Command("view.smaller", QT_TRANSLATE_NOOP("Commands", "Smaller text"), "Ctrl+-"),
    Command("view.normal", QT_TRANSLATE_NOOP("Commands", "Normal text size"), "Ctrl+0"),
    Command(
        "theme.system",
        QT_TRANSLATE_NOOP("Commands", "System colours"),
        is_checked=lambda now: now.theme is ThemeChoice.SYSTEM,
    ),
    Command(
        "theme.light",
        QT_TRANSLATE_NOOP("Commands", "Light colours"),
        is_checked=lambda now: now.theme is ThemeChoice.LIGHT,
    ),
    Command(
        "theme.dark",
        QT_TRANSLATE_NOOP("Commands", "Dark colours"),
        is_checked=lambda now: now.theme is ThemeChoice.DARK,
    ),
    Command(
        "theme.high-contrast",
        QT_TRANSLATE_NOOP("Commands", "High contrast"),
        is_checked=lambda now: now.theme is ThemeChoice.HIGH_CONTRAST,
    ),
    Command(
        "theme.colour_blind",
        QT_TRANSLATE_NOOP("Commands", "Blue and orange redlines"),
        is_checked=lambda now: now.colour_blind,
    ),
    Command(
        "text.marks",
        QT_TRANSLATE_NOOP("Commands", "&Show all marks"),
        "Ctrl+Shift+8",
        is_checked=lambda now: now.marks,
    ),
    Command("text.markdown", QT_TRANSLATE_NOOP("Commands", "I write &Markdown"), is_checked=lambda now: now.markdown),
    Command("interface.en", QT_TRANSLATE_NOOP("Commands", "English"), is_checked=lambda now: now.interface == "en"),
    Command(
        "interface.zh_Hant",
        QT_TRANSLATE_NOOP("Commands", "繁體中文"),
        is_checked=lambda now: now.interface == "zh_Hant",
    ),
    Command(
        "interface.zh_Hans",
        QT_TRANSLATE_NOOP("Commands", "简体中文"),
        is_checked=lambda now: now.interface == "zh_Hans",
    ),
)

PROGRAM: tuple[Command[Situation], ...] = (
    Command("app.menu", QT_TRANSLATE_NOOP("Commands", "Open the menu"), "F10"),
    Command("app.commands", QT_TRANSLATE_NOOP("Commands", "&Commands…"), "Ctrl+K"),
    Command("app.guide", QT_TRANSLATE_NOOP("Commands", "&Guide"), "F1"),
    Command("app.shortcuts", QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"), "Shift+F1"),
    Command("app.settings", QT_TRANSLATE_NOOP("Commands", "&Settings…")),
    Command("app.report", QT_TRANSLATE_NOOP("Commands", "&Report a problem…")),
    Command("app.about", QT_TRANSLATE_NOOP("Commands", "&About Dateline")),
    Command("app.identity", QT_TRANSLATE_NOOP("Commands", "Your &name and e-mail…")),
    Command("app.quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q"),
)

COMMANDS: tuple[Command[Situation], ...] = (
    *POLICY,
    *EDITING,
    *SEARCH,
    *SECTIONS,
    *LANGUAGES,
    *TRANSLATING,
    *PROBLEMS,
    *REVIEWING,
    *VIEW,
    *PROGRAM,
)

SECTION_MENU = (
    "section.add",
    "section.rename",
    "section.up",
    "section.down",
    SEPARATOR,
    "section.merge",
    "section.audiences",
    SEPARATOR,
    "section.remove",
)
