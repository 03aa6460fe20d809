"""A headless command that fails by a mistake of the program's own: a sentence, and all of it where it is wanted."""

import os
import traceback
from collections.abc import Callable
from pathlib import Path

from editor import __version__
from editor.command.running.command import MISUSE, fail

DETAILS = "DATELINE_DETAILS"
"""The variable under which the traceback is shown."""
_OURS = Path(__file__).resolve().parent.parent


def owned_up(work: Callable[[], int]) -> int:
    """Do the work and give its exit status; what it should never raise is told in one line, as misuse is."""
    try:
        return work()
    except MemoryError:
        return fail("there is not enough memory for this; close other programs, or try a smaller file.")
    except UnicodeEncodeError as error:
        if os.environ.get(DETAILS):
            traceback.print_exception(error)
        return fail(
            "a word of the command line has letters that the locale does not know; run the command again with"
            " LC_ALL=C.UTF-8 in front of it."
        )
    except Exception as error:  # noqa: BLE001 - this is where a mistake ends that nobody foresaw
        if os.environ.get(DETAILS):
            traceback.print_exception(error)
            return MISUSE
        return fail(
            f"this is a mistake of Dateline ({__version__}, {type(error).__name__} {_place(error)}). What was saved"
            f" before is kept. Run the command again with {DETAILS}=1 in front of it, and report what it shows."
        )


def _place(error: Exception) -> str:
    """The last place in our own code that the error went through."""
    frames = traceback.extract_tb(error.__traceback__)
    found = [frame for frame in frames if Path(frame.filename).is_relative_to(_OURS)]
    return f"in {Path(found[-1].filename).relative_to(_OURS)}, line {found[-1].lineno}" if found else "outside its code"
