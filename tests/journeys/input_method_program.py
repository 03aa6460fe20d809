"""The real program, which tells in a file what it shows: `python input_method_program.py TOLD FOLDER`.

Nothing is answered and nothing changed: a screen of its own, an input method and keys from outside do the rest.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListView, QWidget

from editor import __main__ as entry
from editor.window.frame import application
from editor.window.frame.main_window import MainWindow
from editor.window.frame.starting import first_application
from editor.window.text.composing import composition_of
from editor.window.text.text_pane import TextPane


def place(widget: QWidget) -> list[int]:
    """The left upper corner on the screen, width and height."""
    corner = widget.mapToGlobal(widget.rect().topLeft())
    return [corner.x(), corner.y(), widget.width(), widget.height()]


def told(window: MainWindow) -> dict[str, object]:
    """What the window shows of its first text, and what its session holds."""
    found = [one for one in window.findChildren(TextPane) if one.isVisible() and not one.isReadOnly()]
    outline = [one for one in window.findChildren(QListView) if one.isVisible()]
    if not found or not outline or window.page is None:
        return {}
    return {
        "module": os.environ.get("QT_IM_MODULE", ""),
        "has_focus": found[0].hasFocus(),
        "is_active": QApplication.activeWindow() is not None,
        "open": composition_of(found[0]).words(),
        "text": next(iter(window.page.desk.policy.texts.values())),
        "pane": place(found[0]),
        "outline": place(outline[0]),
    }


def watch(file: Path, window: MainWindow) -> None:
    """Tell four times a second."""
    timer = QTimer(window)
    timer.setInterval(250)

    def tell() -> None:
        new = file.with_suffix(".new")
        new.write_text(json.dumps(told(window)), "utf-8")
        new.replace(file)

    timer.timeout.connect(tell)
    timer.start()


def main(file: Path, folder: Path) -> int:
    """Start as the command does."""
    fill = application.fill

    def fill_and_watch(frame: first_application.FirstWindow, folder: Path | None, sample: bool) -> None:
        fill(frame, folder, sample)
        content = frame.centralWidget()
        assert isinstance(content, MainWindow)
        watch(file, content)

    application.fill = fill_and_watch
    return entry.open_window(folder)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
