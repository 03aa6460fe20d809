"""How what changed looks on paper: each mark has a form of its own beside its colour."""

from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat

from editor.exchange.blocks.block_changes import Fate, Mark, Piece, mark_of

INK, SECOND, ACCENT, LINE = QColor("#23242a"), QColor("#63666f"), QColor("#1f5f8b"), QColor("#c9ccd3")
GROUND = QColor("#f2f1ee")
_MOVED = (QColor("#4c2c92"), QColor("#e9e3fb"))
_MARKS = {
    Mark.DELETED: (QColor("#8f1d14"), QColor("#fde4e1")),
    Mark.INSERTED: (QColor("#14532d"), QColor("#dff3e4")),
    Mark.MOVED_HERE: _MOVED,
    Mark.MOVED_AWAY: _MOVED,
}
CODE_FAMILIES = ["Noto Sans Mono", "Liberation Mono", "DejaVu Sans Mono", "Consolas", "Menlo"]


def piece_format(piece: Piece, base: QTextCharFormat, fate: Fate) -> QTextCharFormat:
    """The format of a piece of a redline."""
    made = QTextCharFormat(base)
    style = piece.style
    if style.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if style.italic:
        made.setFontItalic(True)
    if style.code:
        made.setFontFamilies([*CODE_FAMILIES, *base.font().families()])
    if style.struck:
        made.setFontStrikeOut(True)
    if style.href and not style.href.startswith("#"):
        made.setAnchor(True)
        made.setAnchorHref(style.href)
        made.setForeground(QBrush(ACCENT))
    match mark_of(piece, fate):
        case Mark.PLAIN:
            return made
        case Mark.DELETED | Mark.MOVED_AWAY as mark:
            made.setFontStrikeOut(True)
        case Mark.INSERTED | Mark.MOVED_HERE as mark:
            made.setFontUnderline(True)
    _mark(made, _MARKS[mark])
    return made


def coloured(base: QTextCharFormat, ink: QColor, *, bold: bool = False, size: float = 0) -> QTextCharFormat:
    """The format in another ink."""
    made = QTextCharFormat(base)
    made.setForeground(QBrush(ink))
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    if size:
        made.setFontPointSize(size)
    return made


def _mark(made: QTextCharFormat, pair: tuple[QColor, QColor]) -> None:
    made.setForeground(QBrush(pair[0]))
    made.setBackground(QBrush(pair[1]))
