"""What happens when the program itself is at fault: a report on the disk, and one calm sentence."""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from editor import __version__
from editor.text.steering import filled


class CrashWatch(QObject):
    """Catches what nobody caught, on every thread. The window goes on; the words are safe in the journal.

    `now` tells the time of a report, `parent_window` the window the sentence stands before.
    """

    _caught = Signal(object)

    def __init__(
        self, folder: Path, now: Callable[[], datetime], parent_window: Callable[[], QWidget | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._now = now
        self._parent_window = parent_window
        self._dialog: QMessageBox | None = None
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Stand in for Python's own way of reporting, which ends a thread with a traceback that nobody sees."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread

    @staticmethod
    def uninstall() -> None:
        """Give the reporting back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take a failure: keep the report and tell of it. Being asked to stop (Ctrl+C) is no failure."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        lines = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(lines)
        try:
            self._caught.emit(write_report(self._folder, lines, self._now()))
        except OSError:
            self._caught.emit(None)

    def _catch_in_thread(self, failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            self.catch(failure.exc_type, failure.exc_value, failure.exc_traceback)

    def _tell(self, report: Path | None) -> None:
        if self._dialog is not None:
            return
        dialog = QMessageBox(self._parent_window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setWindowTitle(self.tr("Something went wrong"))
        dialog.setText(
            self.tr("Something in Dateline failed. Your words are safe: they are in the journal on this computer.")
        )
        if report is None:
            dialog.setInformativeText(self.tr("You can go on working. The report could not be written."))
        else:
            words = self.tr("You can go on working. A report is in {path}.")
            dialog.setInformativeText(filled(words, path=report))
        dialog.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None


def write_report(folder: Path, lines: str, now: datetime) -> Path:
    """Keep a traceback as a file of its own in `folder`; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    path.write_text(f"dateline {__version__}, Python {sys.version}\n{now.isoformat()}\n\n{lines}", encoding="utf-8")
    return path
