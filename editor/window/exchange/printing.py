"""Printing: the pages of the PDF that an export would write, proved, and then handed to a printer of the system."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from editor.loading import later
from editor.text.steering import one_by_one
from editor.window.exchange.exporter import Exporter
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.words.messages import failure_words, pdf_words
from editor.window.work.policy_desk import PolicyDesk

with later():
    from PySide6 import QtPrintSupport

    from editor.desk.exports import writing_out
    from editor.desk.sentences import pdf_findings
    from editor.exchange.pdf import pictures
    from editor.window.exchange import print_dialog


ABOUT = "print"
_DOTS = 300
"""To an inch: as sharp as office printers draw text, and a page is 26 MB while it is drawn."""


class NotPrinted(Exception):
    """The printer, or the file that was chosen in its place, did not take the pages."""


class Printing(QObject):
    """Asks what to print and prints it. `told` carries a Message."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, exporter: Exporter, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._exporter = exporter
        self._window = window

    def ask(self) -> None:
        """Open the dialog; it begins with the last release, or the draft before the first, in the language shown."""
        self._desk.settling.emit()
        wish, versions = self._exporter.beginning()
        languages = sorted(self._desk.policy.tags, key=lambda tag: tag != self._language())
        dialog = print_dialog.PrintDialog(wish, versions, languages, self._window)
        dialog.accepted.connect(lambda: self._exporter.gather(dialog.wish(), self._set, self._fail))
        dialog.open()

    def _language(self) -> str:
        selection = self._desk.selection
        return self._desk.policy.source if selection is None else selection.language

    def _set(self, export: "writing_out.Export") -> None:
        self.told.emit(Message(self.tr("Setting the pages…"), about=ABOUT, busy=True))
        self._desk.in_background(lambda: next(writing_out.contents(export)), self._choose, self._fail, owner=self)

    def _choose(self, file: "writing_out.OutFile") -> None:
        """Let a person choose a printer of the system."""
        self.told.emit(Message(self.tr("The pages are set and proved: choose a printer."), about=ABOUT))
        printer = QtPrintSupport.QPrinter(QtPrintSupport.QPrinter.PrinterMode.HighResolution)
        printer.setDocName(file.path)
        dialog = QtPrintSupport.QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, pictures.page_count(file.data))
        dialog.setOption(QtPrintSupport.QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self._print(printer, file))
        QDialog.open(dialog)

    def _print(self, printer: "QtPrintSupport.QPrinter", file: "writing_out.OutFile") -> None:
        self.told.emit(Message(self.tr("Printing…"), about=ABOUT, busy=True))
        self._desk.in_background(lambda: draw(printer, file.data), self._finisher(file), self._fail, owner=self)

    def _finisher(self, file: "writing_out.OutFile") -> Callable[[int], None]:
        def finish(pages: int) -> None:
            words = self.tr("Handed %n page(s) to the printer.", "", pages)
            said = "" if file.proof is None else pdf_words(pdf_findings.proved(file.proof))
            self.told.emit(Message(one_by_one((words, said)), Tone.FINE, about=ABOUT))

        return finish

    def _fail(self, error: Exception) -> None:
        if isinstance(error, NotPrinted):
            words = self.tr("Nothing was printed: the printer or the file did not take the pages. Choose another one.")
        else:
            words = failure_words(error)
        self.told.emit(Message(words, Tone.ERROR, about=ABOUT))


def draw(printer: "QtPrintSupport.QPrinter", data: bytes) -> int:
    """Draw the pages that the printer was asked for, each as large as its paper lets it; how many. NotPrinted."""
    first, last = printer.fromPage() or 1, printer.toPage() or None
    painter = QPainter()
    printer.setFullPage(True)
    file = printer.outputFileName()
    if (file and not os.access(Path(file).absolute().parent, os.W_OK)) or not painter.begin(printer):
        raise NotPrinted
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    count = 0
    for picture in pictures.page_pictures(data, min(_DOTS, printer.resolution()), first, last):
        if count:
            printer.newPage()
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGBX8888)
        size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2, *size.toTuple())
        painter.drawImage(place, image)
        count += 1
    if not painter.end():
        raise NotPrinted
    return count
