"""The `dateline` command: the window, or one of the headless commands."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.command import dispatch, start


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words of the command line ask; returns the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    match words:
        case []:
            return open_window(None)
        case ["--sample"]:
            return open_window(None, sample=True)
        case [word] if not word.startswith("-") and word not in dispatch.names():
            return open_folder(word)
        case _:
            return dispatch.run(words)


def open_folder(name: str) -> int:
    """Show the policy in the folder of this name."""
    folder = Path(name)
    if not name or not folder.is_dir():
        return refuse(f"{name!r} is neither a command nor a folder; dateline --help lists the commands.")
    return open_window(folder)


def open_window(folder: Path | None, sample: bool = False) -> int:
    """Start Qt, or say in one sentence what it lacks on this machine."""
    if missing := start.missing_display(os.environ, sys.platform):
        return refuse(missing)
    try:
        from editor.window import application
    except ImportError as error:
        if missing := start.missing_library(str(error)):
            return refuse(missing)
        raise
    if missing := start.missing_plugin(os.environ, sys.platform):
        return refuse(missing)
    return application.run(folder, sample)


def refuse(sentence: str) -> int:
    """Say on stderr why nothing was started."""
    sys.stderr.write(f"dateline: {sentence}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
