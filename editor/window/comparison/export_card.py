"""The card under a comparison that sends it out: as a Word redline, as PDF, or as a page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from editor.desk.exports.writing_out import ExportForm
from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.window.widgets.cards import Card, CardView

_TITLE = QT_TRANSLATE_NOOP("ExportCard", "Export this redline")
_BUTTONS = {
    ExportForm.WORD: QT_TRANSLATE_NOOP("ExportCard", "Word…"),
    ExportForm.PDF: QT_TRANSLATE_NOOP("ExportCard", "PDF…"),
    ExportForm.HTML: QT_TRANSLATE_NOOP("ExportCard", "HTML…"),
}


def export_card(answer: Callable[[ExportForm], None]) -> CardView:
    """The card; `answer` gets the form that was wanted."""
    view = CardView(Card(_words(_TITLE)))
    for form, words in _BUTTONS.items():
        view.add_button(_words(words), partial(answer, form))
    return view


def _words(words: str) -> str:
    return QCoreApplication.translate("ExportCard", words)
