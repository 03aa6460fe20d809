"""The sheet of paper that every text lies on: letters, line height, direction and a column that is not too wide."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPainter, QPalette, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from editor.window.appearance.fonts import is_right_to_left, line_height, text_font

COLUMN_EM = 42
"""The widest a line may be, in heights of a letter."""
SIDE = 40
"""Pixels left free on both sides of the column at the least."""
NARROW_SIDE = 16
"""The same where the pane is narrower than `NARROW`."""
NARROW = 480
TOP = 24


def set_type(edit: QTextEdit, tag: str, zoom: float) -> None:
    """Letters and direction for a language. Call `set_line_height` when the document holds its text."""
    font = text_font(tag, zoom)
    edit.setFont(font)
    edit.document().setDefaultFont(font)
    option = edit.document().defaultTextOption()
    backwards = is_right_to_left(tag)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    edit.document().setDefaultTextOption(option)


def set_line_height(document: QTextDocument, tag: str, zoom: float) -> None:
    """The line height of a language in every paragraph; paragraphs made later by splitting one inherit it."""
    block_format = QTextBlockFormat()
    # A minimum, so that a heading or a tall fallback font gets the room it needs and is never cut.
    block_format.setLineHeight(line_height(tag, zoom), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    # No words change: told of it, a highlighter would colour the whole document again (0.5 s for 1 MB).
    with QSignalBlocker(document):
        cursor.mergeBlockFormat(block_format)


def centre_column(edit: QTextEdit) -> None:
    """Put the text in the middle of the pane, at most `COLUMN_EM` wide. Call it after each resize and each new text."""
    available = edit.viewport().width()
    least = NARROW_SIDE if available < NARROW else SIDE
    side = max(least, (available - COLUMN_EM * edit.font().pixelSize()) // 2)
    frame = edit.document().rootFrame()
    frame_format = frame.frameFormat()
    if (frame_format.leftMargin(), frame_format.topMargin()) != (side, TOP):
        frame_format.setLeftMargin(side)
        frame_format.setRightMargin(side)
        frame_format.setTopMargin(TOP)
        frame_format.setBottomMargin(TOP)
        with QSignalBlocker(edit.document()):
            frame.setFrameFormat(frame_format)


def paint_hint(edit: QTextEdit, words: str) -> None:
    """Draw quiet words over an empty text: in the column, from its first line on."""
    side, top = (round(margin) for margin in _margins(edit))
    painter = QPainter(edit.viewport())
    painter.setPen(edit.palette().color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(edit.viewport().rect().adjusted(side, top, -side, 0), Qt.TextFlag.TextWordWrap, words)
    painter.end()


def _margins(edit: QTextEdit) -> tuple[float, float]:
    frame = edit.document().rootFrame().frameFormat()
    return frame.leftMargin(), frame.topMargin()
