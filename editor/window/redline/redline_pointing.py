"""What a person points at in a redline: the change or the sentence in which the caret stands, or what they selected."""

from PySide6.QtCore import QPoint

from editor.desk.comparison.lineage import sentence_at
from editor.window.redline.redline_pane import RedlinePane
from editor.window.redline.redline_pieces import Piece, PieceMark
from editor.window.redline.redline_view import RedlineView
from editor.window.text.shown_text import units

_GONE = (PieceMark.DELETED, PieceMark.LEFT)


def point_at(view: RedlineView, place: QPoint) -> None:
    """Put the caret where the mouse is on the screen, unless words are selected there."""
    for pane in _panes(view):
        at = pane.viewport().mapFromGlobal(place)
        if pane.viewport().rect().contains(at):
            pane.setFocus()
            if not pane.textCursor().hasSelection():
                pane.setTextCursor(pane.cursorForPosition(at))


def change_at_caret(view: RedlineView) -> int:
    """The number of the change that the caret stands in, or of the first one in its paragraph; 0 where none is."""
    pane = _pane(view)
    piece, row = pane.piece_at_caret(), pane.textCursor().blockNumber()
    if piece is not None and piece.change:
        return piece.change
    lines = view.sheet.rows[row].lines if row < len(view.sheet.rows) else ()
    return next((piece.change for line in lines for piece in line.pieces if piece.change), 0)


def section_at_caret(view: RedlineView) -> str:
    """The section in whose text the caret stands; empty where there is none."""
    row = _pane(view).textCursor().blockNumber()
    return next((one.section for one in reversed(view.sheet.rows[: row + 1]) if one.section), "")


def sentence_at_caret(view: RedlineView) -> tuple[str, bool]:
    """The selected words, else the sentence in which the caret stands, and whether only the old text has them."""
    pane = _pane(view)
    cursor, piece = pane.textCursor(), pane.piece_at_caret()
    only_old = pane is view.old_pane or (piece is not None and piece.mark in _GONE)
    if cursor.hasSelection():
        pieces = pane.selected_pieces()
        only_old = only_old or all(one.mark in _GONE for one in pieces)
        return "".join(one.typed for one in pieces if _stands(one, old=only_old)), only_old
    words, at, seen = "", 0, 0
    for one in _line(view, pane):
        if seen <= cursor.positionInBlock() and _stands(one, old=only_old):
            at = len(words) + min(len(one.text), cursor.positionInBlock() - seen)
        seen += units(one.text)
        words += one.typed if _stands(one, old=only_old) else ""
    return sentence_at(words, at), only_old


def _stands(piece: Piece, *, old: bool) -> bool:
    """Whether a piece is drawn from the old text, or from the new one."""
    return not piece.added and piece.mark not in ((PieceMark.INSERTED, PieceMark.MOVED) if old else _GONE)


def _line(view: RedlineView, pane: RedlinePane) -> tuple[Piece, ...]:
    row = pane.textCursor().blockNumber()
    side = _panes(view).index(pane)
    return view.sheet.rows[row].lines[side].pieces if row < len(view.sheet.rows) else ()


def _pane(view: RedlineView) -> RedlinePane:
    panes = _panes(view)
    return next((one for one in panes if one.hasFocus()), panes[-1])


def _panes(view: RedlineView) -> list[RedlinePane]:
    return [pane for pane in (view.old_pane, view.pane) if pane.isVisible()]
