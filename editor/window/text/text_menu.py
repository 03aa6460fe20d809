"""The right click on a text: what every text can do, and what fits the words under it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QTextEdit

_SUGGESTIONS = 6


class TextMenu(QObject):
    """Fills the menus of one text."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    def fill(self, menu: QMenu, undo: Callable[[], None], redo: Callable[[], None], plain: Callable[[], None]) -> None:
        """What every text can do."""
        edit = self._edit
        selected, writable = edit.textCursor().hasSelection(), not edit.isReadOnly()
        menu.addAction(self.tr("Undo"), undo).setEnabled(writable)
        menu.addAction(self.tr("Redo"), redo).setEnabled(writable)
        menu.addSeparator()
        menu.addAction(self.tr("Cut"), edit.cut).setEnabled(selected and writable)
        menu.addAction(self.tr("Copy"), edit.copy).setEnabled(selected)
        menu.addAction(self.tr("Paste"), edit.paste).setEnabled(edit.canPaste() and writable)
        menu.addAction(self.tr("Paste the words only"), plain).setEnabled(edit.canPaste() and writable)
        menu.addSeparator()
        menu.addAction(self.tr("Select all"), edit.selectAll)

    def suggest(
        self, menu: QMenu, words: tuple[str, ...], put: Callable[[str], None], learn: Callable[[], None]
    ) -> None:
        """How a misspelled word may be spelled, above everything else; `learn` makes it right for this policy."""
        first = menu.actions()[0]
        for word in words[:_SUGGESTIONS]:
            action = menu.addAction(word, partial(put, word))
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            menu.insertAction(first, action)
        if not words:
            nothing = menu.addAction(self.tr("No suggestion"))
            nothing.setEnabled(False)
            menu.insertAction(first, nothing)
        menu.insertAction(first, menu.addAction(self.tr("It is spelled right"), learn))
        menu.insertSeparator(first)
