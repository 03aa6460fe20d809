"""Writing the pages of a release into a folder that a person chooses, in the background."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.desk.exporting import PageFormat, release_pages, write_pages
from editor.exchange.page import Page
from editor.window.cards import Severity
from editor.window.folders import documents
from editor.window.messages import Message
from editor.window.policy_desk import PolicyDesk
from editor.window.told import failure_words

ABOUT = "export"


class PageExport(QObject):
    """Asks for a folder and writes the pages of the last release there. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self) -> None:
        """Open the dialog that asks where to."""
        dialog = QFileDialog(self._window, self.tr("Folder for the pages"), str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Write the pages here"))
        dialog.fileSelected.connect(lambda folder: self.write(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, folder: Path) -> None:
        """Write the pages of the last release into a folder."""
        last = self._desk.session.last_release
        if last is None:
            return
        number = last.number
        words = self.tr("Writing the pages of release {number}…").format(number=number)
        self.told.emit(Message(words, about=ABOUT, busy=True))
        self._desk.in_repository(
            lambda repository: release_pages(repository, number),
            lambda pages: self._write(pages, folder),
            self._fail,
            owner=self,
        )

    def _write(self, pages: tuple[Page, ...], folder: Path) -> None:
        self._desk.in_background(
            lambda: write_pages(pages, PageFormat.HTML, folder),
            lambda files: self._finish(folder, pages[0].number, len(files)),
            self._fail,
            owner=self,
        )

    def _finish(self, folder: Path, number: int, count: int) -> None:
        words = self.tr("Wrote %n page(s) of release {number} into {folder}.", "", count)
        self.told.emit(
            Message(
                words.format(number=number, folder=folder),
                Severity.FINE,
                self.tr("Open folder"),
                partial(_open, folder),
                about=ABOUT,
            )
        )

    def _fail(self, error: Exception) -> None:
        self.told.emit(Message(failure_words(error), Severity.ERROR, about=ABOUT))


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
