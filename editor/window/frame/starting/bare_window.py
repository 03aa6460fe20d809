"""The least window of Qt, in a program of its own: what `dateline bench` measures the start of ours against."""

import json
import sys
import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


def main() -> int:
    """Show an empty editor, and print when it was painted, by the clock that all processes share."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QPlainTextEdit())
    window.resize(1440, 900)
    window.show()
    QTest.qWaitForWindowExposed(window)
    sys.stdout.write(json.dumps({"shown": [time.monotonic()], "shown cpu": [time.process_time()]}))
    window.close()
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
