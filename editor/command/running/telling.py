"""Telling a person who started Dateline by its icon why no window came: in another program's window, and in a file."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import platformdirs

_DIALOGS: tuple[tuple[str, ...], ...] = (
    ("zenity", "--error", "--no-markup", "--title=Dateline", "--text"),
    ("kdialog", "--title", "Dateline", "--error"),
    ("xmessage", "-center"),
    ("notify-send", "--app-name=Dateline", "Dateline"),
)
"""Programs of desktops that show a sentence, with the words before it."""


def last_start_file() -> Path:
    """Where the reason of the last start that failed is kept."""
    return platformdirs.user_state_path("dateline") / "last-start.txt"


def tell_on_desktop(sentence: str, dialogs: Sequence[Sequence[str]] = _DIALOGS) -> Path | None:
    """Write the sentence into `last_start_file`, and show it with the first of these programs that is here.

    Returns the file, or None where it cannot be written, once the person has read it.
    """
    file = last_start_file()
    kept = True
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{sentence}\n", encoding="utf-8")
    except OSError:
        kept = False
    for program, *words in dialogs:
        if (found := shutil.which(program)) is not None:
            nothing = subprocess.DEVNULL
            subprocess.run([found, *words, sentence], stdin=nothing, stdout=nothing, stderr=nothing, check=False)
            break
    return file if kept else None
