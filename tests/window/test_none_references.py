"""Qt's binding must not lose references to None: PySide6 6.12.0 on Python 3.11 does, and soon dies of it."""

import json
import subprocess
import sys

MEASUREMENT = """
import json
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QSyntaxHighlighter, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 300


class Highlighter(QSyntaxHighlighter):
    def highlightBlock(self, text):
        pass


class Painted(QWidget):
    def paintEvent(self, event):
        pass


def lost(value, call):
    call()
    before = sys.getrefcount(value)
    for _ in range(CALLS):
        call()
    return (before - sys.getrefcount(value)) / CALLS


application = QApplication([])
thing, plain, painted = QObject(), QWidget(), Painted()
document = QTextDocument("x")
highlighter = Highlighter(document)
painted.show()
print(json.dumps({
    "a void call": lost(None, lambda: thing.setObjectName("x")),
    "a resize": lost(None, lambda: plain.resize(10, 10)),
    "a highlighter of ours": lost(None, highlighter.rehighlight),
    "a painting of ours": lost(None, painted.repaint),
    "a call that answers None": lost(None, thing.parent),
    "a call that answers True": lost(True, plain.isWidgetType),
    "a call that answers False": lost(False, thing.isWidgetType),
}))
"""


def test_no_call_of_qt_loses_references_to_none_true_or_false() -> None:
    measured = subprocess.run(
        [sys.executable, "-c", MEASUREMENT], capture_output=True, text=True, check=False, timeout=60
    )
    lost = json.loads(measured.stdout)
    assert {call: count for call, count in lost.items() if abs(count) > 0.1} == {}
    assert measured.returncode == 0
