"""Printing without a window: the part of Qt that paints, and no display."""

import os
import sys

from PySide6.QtGui import QGuiApplication

from editor.exchange.word.text import WordText
from editor.paper.printing import pdf

_applications: list[QGuiApplication] = []
"""The one application of the process; Qt wants it kept for as long as it paints."""


def headless_pdf(text: WordText) -> bytes:
    """The PDF of a text, where no window of the program runs."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _applications.append(QGuiApplication(sys.argv[:1]))
    return pdf(text)
