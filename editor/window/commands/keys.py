"""Which keys give a command: the table's, others where a system takes those, and what a person chose."""

import sys
from collections.abc import Mapping

ON_THE_MAC: Mapping[str, str] = {
    "search.everywhere": "Ctrl+Shift+F",
    "section.up": "Ctrl+Alt+Up",
    "section.down": "Ctrl+Alt+Down",
    "language.next": "Ctrl+Alt+Right",
    "language.previous": "Ctrl+Alt+Left",
    "language.settle": "Ctrl+Alt+Return",
    "review.comment": "Ctrl+Shift+0",
    "text.body": "Ctrl+Alt+0",
    "text.heading": "Ctrl+Shift+H",
    **{f"memory.insert_{number}": f"Ctrl+Alt+{number}" for number in range(1, 10)},
}
"""Option with an arrow moves in the text there, with a figure it writes a sign; Command+H hides the program."""

_INPUT_METHODS = (
    *("Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+,", "Ctrl+;", "Ctrl+`", "F4", "Ctrl+Shift+F", "Ctrl+Shift+U"),
    *("Ctrl+Shift+E", "Ctrl+Alt+P", "Ctrl+Alt+B", "Ctrl+Alt+H", "Ctrl+Alt+U", "Ctrl+Alt+E"),
)
"""Fcitx 5, Rime, IBus and those of Windows: switching, full stops, emoji, clipboard, and signs by their number."""
_WINDOW_MANAGERS = (
    *(f"Alt+F{number}" for number in range(1, 13)),
    *(f"Ctrl+F{number}" for number in range(1, 13)),
    *(f"Ctrl+Alt+F{number}" for number in range(1, 13)),
    *(f"Ctrl+Alt+{key}" for key in ("Left", "Right", "Up", "Down", "Delete", "A", "D", "L", "T", "Backspace")),
    *("Alt+Tab", "Alt+Space", "Alt+Escape", "Ctrl+Escape", "Alt+Print"),
)
"""GNOME, KDE, Xfce, Openbox and Windows."""
_THE_MAC = (
    *("Ctrl+Space", "Ctrl+H", "Ctrl+M", "Ctrl+Tab", "Ctrl+`", "Ctrl+,", "Ctrl+;", "Ctrl+Shift+Q", "Ctrl+Shift+/"),
    *(f"Ctrl+Shift+{number}" for number in (3, 4, 5, 6)),
    *(f"Alt+{key}" for key in (*range(10), "Left", "Right", "Up", "Down", "Return")),
    *("Ctrl+Alt+H", "Ctrl+Alt+M", "Ctrl+Alt+D", "Ctrl+Alt+Escape", "Ctrl+Alt+Space", "F11"),
)
"""What macOS and its text fields take, written as Qt writes Command (Ctrl) and Option (Alt)."""


def is_mac(platform: str = sys.platform) -> bool:
    """Whether this is the Mac."""
    return platform == "darwin"


def taken_keys(platform: str = sys.platform) -> tuple[str, ...]:
    """The keys that the system, its windows or its input methods are known to take before a program hears of them."""
    return _THE_MAC if is_mac(platform) else (*_INPUT_METHODS, *_WINDOW_MANAGERS)


def keys_of(command: str, of_table: str, chosen: Mapping[str, str], platform: str = sys.platform) -> str:
    """The keys of a command as in `Ctrl+Shift+N`, several parted by `; `; empty where it has none."""
    if command in chosen:
        return chosen[command]
    return ON_THE_MAC.get(command, of_table) if is_mac(platform) else of_table
