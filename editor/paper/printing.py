"""A text as PDF: clean, or as a redline with its legend, its numbers and the sections that changed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextCursor, QTextDocument, QTextFormat

from editor.exchange.blocks.page_words import page_words
from editor.exchange.word.text import WordText
from editor.paper.inks import SECOND
from editor.paper.searchable import Bookmark, FileFacts, finished
from editor.paper.setting import POINT, RESOLUTION, SIZE, Entry, Setter, texts_of
from editor.paper.typefaces import check_glyphs, font
from editor.text.locales import is_right_to_left

_MARGIN = 57 * POINT
"""Around the text, in dots: 20 mm."""
_DIGITS = " 0123456789"
_FOOT = 24 * POINT


def pdf(text: WordText) -> bytes:
    """The bytes of the file, the same for the same text and fonts; MissingGlyphs where letters would be boxes."""
    texts = texts_of(text)
    check_glyphs(text.language, texts, font(text.language, SIZE))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setResolution(RESOLUTION)
    writer.setTitle(text.titles[1])
    setter = Setter(text)
    document = setter.set()
    document.documentLayout().setPaintDevice(writer)
    page = QSizeF(writer.width() - 2 * _MARGIN, writer.height() - 2 * _MARGIN - _FOOT)
    document.setPageSize(page)
    _keep_headings(document, setter.entries, page.height())
    _paint(writer, document, text, page)
    buffer.close()
    return finished(
        bytes(buffer.data().data()),
        _bookmarks(document, setter.entries, page.height()),
        _used([document.toPlainText(), *texts, page_words(text.language).versions.page, _DIGITS]),
        FileFacts(text.titles[1], text.author, text.language, text.date),
    )


def _used(texts: Iterable[str]) -> frozenset[str]:
    """The characters that are shown; a tab stands between cells only."""
    return frozenset(character for text in texts for character in text if character not in "\t\n")


def _paint(writer: QPdfWriter, document: QTextDocument, text: WordText, page: QSizeF) -> None:
    painter = QPainter(writer)
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(_MARGIN, _MARGIN - number * page.height())
        document.drawContents(painter, QRectF(0, number * page.height(), page.width(), page.height()))
        painter.restore()
        _furniture(painter, text, page, number + 1, count)
    painter.end()


def _furniture(painter: QPainter, text: WordText, page: QSizeF, number: int, count: int) -> None:
    """The head of a draft's page, and what stands at the foot of every page."""
    painter.setFont(font(text.language, 8.5))
    painter.setPen(SECOND)
    start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if is_right_to_left(text.language):
        start, end = end, start
    foot = QRectF(_MARGIN, _MARGIN + page.height() + _FOOT / 2, page.width(), _FOOT)
    told = page_words(text.language).versions.page.format(page=number, pages=count)
    painter.drawText(foot, end | Qt.AlignmentFlag.AlignVCenter, told)
    painter.drawText(foot, start | Qt.AlignmentFlag.AlignVCenter, f"{text.titles[1]} · {text.footer}")
    if text.header:
        head = QRectF(_MARGIN, _MARGIN / 2 - _FOOT / 2, page.width(), _FOOT)
        painter.drawText(head, start | Qt.AlignmentFlag.AlignVCenter, text.header)


def _keep_headings(document: QTextDocument, entries: Sequence[Entry], height: float) -> None:
    """Begin a page with a heading that would else stand alone at the foot of one."""
    layout = document.documentLayout()
    for entry in entries[1:]:
        block = document.findBlockByNumber(entry.block)
        following = block.next()
        if not following.isValid():
            continue
        rects = [layout.blockBoundingRect(one) for one in (block, following)]
        if int(rects[0].top() // height) < int((rects[1].top() + 1) // height):
            shape = block.blockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor = _cursor(document, block.position())
            cursor.setBlockFormat(shape)


def _cursor(document: QTextDocument, position: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    return cursor


def _bookmarks(document: QTextDocument, entries: Sequence[Entry], height: float) -> list[Bookmark]:
    found = []
    for entry in entries:
        top = document.documentLayout().blockBoundingRect(document.findBlockByNumber(entry.block)).top()
        page = int(top // height)
        found.append(Bookmark(entry.words, entry.level, page, (_MARGIN + top - page * height) / POINT))
    return found
