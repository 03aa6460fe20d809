"""What is said in a redline of changes that leave every word as it was: bold put on, a heading, another address."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from editor.exchange.blocks.changes.change_words import ChangeWords
from editor.exchange.blocks.page_words import page_words
from editor.text.steering import joined
from editor.window.redline.redline_pieces import MarkNote


def mark_notes(said: Mapping[int, ChangeWords]) -> dict[int, MarkNote]:
    """The notes of those changes that have one, by their place among all."""
    marks = page_words(QLocale().bcp47Name()).marks
    notes = {}
    for number, one in said.items():
        words = [marks[mark.value] for mark in one.marks]
        words += [joined(" → ", pair) for pair in one.addresses]
        if words:
            notes[number] = MarkNote(joined(", ", words), one.passage if not (one.old or one.new) else "")
    return notes
