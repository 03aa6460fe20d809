"""What a person points at in a redline: the change in the paragraph in which the caret stands."""

from PySide6.QtCore import QPoint

from editor.window.redline_pane import RedlinePane
from editor.window.redline_view import RedlineView


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
    panes = _panes(view)
    pane = next((one for one in panes if one.hasFocus()), panes[-1])
    piece, row = pane.piece_at_caret(), pane.textCursor().blockNumber()
    if piece is not None and piece.change:
        return piece.change
    lines = view.sheet.rows[row].lines if row < len(view.sheet.rows) else ()
    return next((piece.change for line in lines for piece in line.pieces if piece.change), 0)


def _panes(view: RedlineView) -> list[RedlinePane]:
    return [pane for pane in (view.old_pane, view.pane) if pane.isVisible()]
