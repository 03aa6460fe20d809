"""What a redline calls its changes, for lists and for who hears it."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from editor.text.editing.copied import plain_line
from editor.text.redline.changes import Change
from editor.text.redline.kinds.change_kinds import ChangeKind, Nuance
from editor.text.steering import filled, joined
from editor.window.redline.redline_pieces import MoveWords, Piece, PieceMark, Wear


def kind_words(kind: ChangeKind | Nuance) -> str:
    """What a kind of change is called."""
    match kind:
        case ChangeKind.FACT:
            return QCoreApplication.translate("Redline", "fact")
        case ChangeKind.DUTY:
            return QCoreApplication.translate("Redline", "right or duty")
        case ChangeKind.CONTACT:
            return QCoreApplication.translate("Redline", "contact")
        case ChangeKind.DATE:
            return QCoreApplication.translate("Redline", "date")
        case ChangeKind.WORDING:
            return QCoreApplication.translate("Redline", "wording")
        case ChangeKind.NUMBERING:
            return QCoreApplication.translate("Redline", "numbering")
        case ChangeKind.LETTER_CASE:
            return QCoreApplication.translate("Redline", "letter case")
        case ChangeKind.PUNCTUATION:
            return QCoreApplication.translate("Redline", "punctuation")
        case ChangeKind.LAYOUT:
            return QCoreApplication.translate("Redline", "layout")
        case Nuance.FOLLOWS:
            return QCoreApplication.translate("Redline", "reference follows")
        case Nuance.OTHERWISE:
            return QCoreApplication.translate("Redline", "the same, written differently")
        case Nuance.QUOTATION_MARK:
            return QCoreApplication.translate("Redline", "quotation mark")
        case _:
            assert_never(kind)


def times_words(count: int) -> str:
    """How often a term was replaced, which is never once."""
    return filled(QCoreApplication.translate("Redline", "{count} times"), count=count)


def stayed_words(now: str) -> str:
    """Said of a reference whose clause has this number now; empty is a clause that is gone."""
    if not now:
        return QCoreApplication.translate("Redline", "its clause is gone")
    return filled(QCoreApplication.translate("Redline", "its clause is {number} now"), number=now)


def kinds_words(change: Change) -> str:
    """The kinds of a change, such as "fact · wording"; empty where they are not known."""
    return joined(" · ", map(kind_words, change.explained.kinds)) if change.explained is not None else ""


def change_sentence(change: Change, number: int, count: int, moved: MoveWords | None) -> str:
    """One change in words for who cannot see colours, without signs of Markdown where words changed."""
    old, new = (plain_line(one) or one for one in (change.old, change.new))
    if moved is not None:
        words = QCoreApplication.translate("Redline", "Change {number} of {count}: {moved}: {new}")
        where = moved.left if change.has_left else moved.here
        return filled(words, number=number, count=count, moved=where, new=old or new)
    if not old:
        words = QCoreApplication.translate("Redline", "Change {number} of {count}: inserted {new}")
    elif not new:
        words = QCoreApplication.translate("Redline", "Change {number} of {count}: deleted {old}")
    else:
        words = QCoreApplication.translate("Redline", "Change {number} of {count}: {old} became {new}")
    return filled(words, number=number, count=count, old=old, new=new)


def opening_words(piece: Piece) -> str:
    """What stands before changed words for who hears them."""
    match piece.mark:
        case PieceMark.DELETED:
            words = QCoreApplication.translate("Redline", "[deleted: ")
        case PieceMark.INSERTED:
            words = QCoreApplication.translate("Redline", "[inserted: ")
        case PieceMark.MOVED:
            words = QCoreApplication.translate("Redline", "[moved here: ")
        case PieceMark.LEFT:
            words = QCoreApplication.translate("Redline", "[moved away: ")
        case PieceMark.PLAIN | PieceMark.STAYED:
            words = ""
        case _:
            assert_never(piece.mark)
    return words


def closing_words() -> str:
    """What stands behind changed words for who hears them."""
    return QCoreApplication.translate("Redline", " – end]")


def piece_words(piece: Piece, moved: MoveWords | None) -> str:
    """What the words are that the caret has come to."""
    words = _mark_words(piece, moved)
    if Wear.COMMENTED in piece.wear:
        words = filled(QCoreApplication.translate("Redline", "{words}, commented on"), words=words)
    return words


def _mark_words(piece: Piece, moved: MoveWords | None) -> str:
    match piece.mark:
        case PieceMark.PLAIN:
            return QCoreApplication.translate("Redline", "unchanged")
        case PieceMark.DELETED:
            return QCoreApplication.translate("Redline", "deleted")
        case PieceMark.INSERTED:
            return QCoreApplication.translate("Redline", "inserted")
        case PieceMark.MOVED:
            return moved.here if moved else QCoreApplication.translate("Redline", "moved")
        case PieceMark.LEFT:
            return moved.left if moved else QCoreApplication.translate("Redline", "moved")
        case PieceMark.STAYED:
            return QCoreApplication.translate("Redline", "did not follow its clause")
        case _:
            assert_never(piece.mark)
