"""The style of the window, in which words are words: none of them is taken for HTML because it looks like it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QStyleFactory, QWidget
from typing_extensions import override


class PlainStyle(QProxyStyle):
    """Fusion, but for labels, which tooltips and message boxes are as well.

    Qt takes the words of a label for HTML where they have a tag in them, and reads the pictures that it names from the
    disk. A person's name, a title or an address may hold one. A label that is meant to be HTML says so itself.
    """

    def __init__(self) -> None:
        super().__init__(QStyleFactory.create("Fusion"))

    # What Qt calls

    @override
    def polish(self, what: QWidget | QApplication | object) -> object:  # type: ignore[override]
        if isinstance(what, QLabel) and what.textFormat() == Qt.TextFormat.AutoText:
            what.setTextFormat(Qt.TextFormat.PlainText)
        return super().polish(what)  # type: ignore[arg-type]
