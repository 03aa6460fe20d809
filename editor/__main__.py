"""The `dateline` command: the window, or one of the headless commands."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from editor.command.running import start, stopping, telling
from editor.loading import later

with later():
    from editor.command import dispatch
    from editor.window.frame import application
    from editor.window.frame.starting import first_application

Refuse = Callable[[str], int]
"""Says why nothing was started, and returns the exit status."""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words of the command line ask; returns the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    match words:
        case []:
            return open_window(None)
        case ["--sample"]:
            return open_window(None, sample=True)
        case [word] if not word.startswith("-") and (_is_path(word) or word not in command_names()):
            return open_folder(word)
        case _:
            return run_command(words)


def window(argv: Sequence[str] | None = None) -> int:
    """`dateline-window`, which desktops start: a folder or its `policy.toml` may follow; returns the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words:
        return open_window(None, refuse=refuse_on_desktop)
    place = Path(words[0])
    folder = place.parent if place.name == "policy.toml" else place
    if not folder.is_dir():
        return refuse_on_desktop(f"{words[0]!r} is not the folder of a policy.")
    return open_window(folder, refuse=refuse_on_desktop)


def command_names() -> frozenset[str]:
    """The words that are headless commands."""
    return dispatch.names()


def run_command(words: Sequence[str]) -> int:
    """Carry out a headless command; returns the exit status."""

    def carry_out() -> int:
        # Loaded inside, since that takes long enough for somebody to stop it.
        return dispatch.run(words)

    return stopping.stoppable(carry_out)


def _is_path(word: str) -> bool:
    """Whether a word can be nothing but a folder: no command is written so."""
    return "/" in word or os.sep in word or word.startswith(".")


def open_folder(name: str) -> int:
    """Show the policy in the folder of this name."""
    folder = Path(name)
    if not name or not folder.is_dir():
        return refuse_on_terminal(f"{name!r} is neither a command nor a folder; dateline --help lists the commands.")
    return open_window(folder)


def open_window(folder: Path | None, *, sample: bool = False, refuse: Refuse | None = None) -> int:
    """Start Qt, or say in one sentence what it lacks on this machine."""
    refuse = refuse or refuse_on_terminal
    if missing := start.missing_display(os.environ, sys.platform):
        return refuse(missing)
    try:
        run = first_application.run
    except ImportError as error:
        if missing := start.missing_library(str(error)):
            return refuse(missing)
        raise
    if missing := start.missing_plugin(os.environ, sys.platform):
        return refuse(missing)

    os.environ.update(start.input_variables(os.environ, sys.platform))
    # The rest of the window comes in once its frame is painted.
    return run(lambda frame: application.fill(frame, folder, sample))


def refuse_on_terminal(sentence: str) -> int:
    """Say on stderr why nothing was started."""
    sys.stderr.write(f"dateline: {sentence}\n")
    return 2


def refuse_on_desktop(sentence: str) -> int:
    """The same for a person who sees no terminal."""
    telling.tell_on_desktop(sentence)
    return refuse_on_terminal(sentence)


if __name__ == "__main__":
    sys.exit(main())
