"""What the real window holds after each policy that was opened, checked and closed again; prints JSON, in bytes.

    python -m tests.benches.window.holding FOLDER...

Run it with a home folder of its own, prepared as `tests.benches.window.writing person` does.
"""

import gc
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from editor.window.frame import application
from tests.benches.window.writing import shown_panes, until


def main(folders: Sequence[str]) -> int:
    """Open and close each, and tell what is resident after it."""
    app = QApplication(sys.argv[:1])
    window = application.make_window(app)
    window.show()
    held = []
    for folder in folders:
        window.begin(Path(folder))
        until(lambda: window.page is not None and bool(shown_panes(window)), "a section")
        until(lambda: window.page is not None and window.page.desk.readings.is_current, "the findings")
        window.close_policy()
        window.show_start()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        held.append(_resident())
    sys.stdout.write(json.dumps({"held": held}))
    window.close()
    return 0


def _resident() -> int:
    """The bytes of this process that are in memory now."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
