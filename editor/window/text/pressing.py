"""Which key or words an event of the keyboard is, for the rules of `text.editing`, and why a key did nothing."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from editor.desk.sentences.marking import QT_TRANSLATE_NOOP
from editor.loading import later, pattern
from editor.text.editing.copied import plain_text
from editor.text.editing.keys import Key, Pasted, PastedText, Press, Refusal, Typed

with later():
    from editor.exchange.blocks import errors
    from editor.exchange.blocks.incoming import losses
    from editor.exchange.reading import rich_text
    from editor.text.markdown import markdown as rendering


_PICTURE = pattern(r"<img\b", re.IGNORECASE)
MARKDOWN_FLAVOUR = "text/x-dateline-markdown"
"""What a copy of ours holds beside plain words and HTML."""

_REFUSALS = {
    Refusal.NO_BREAK_HERE: QT_TRANSLATE_NOOP("Pressing", "A line can be broken inside a paragraph only."),
    Refusal.SECTION_HEADING: QT_TRANSLATE_NOOP("Pressing", "The heading of a section stays its heading."),
    Refusal.NOT_IN_THIS_BLOCK: QT_TRANSLATE_NOOP("Pressing", "That cannot be done with what is selected."),
    Refusal.FIRST_ITEM: QT_TRANSLATE_NOOP("Pressing", "The first item of a list cannot be moved in."),
    Refusal.OUTERMOST_ITEM: QT_TRANSLATE_NOOP("Pressing", "This item cannot be moved further out."),
    Refusal.MARKS_CANNOT_STAND: QT_TRANSLATE_NOOP(
        "Pressing", "Bold or italic cannot begin or end here: select a whole word."
    ),
    Refusal.EDGE_OF_CELL: QT_TRANSLATE_NOOP("Pressing", "The cell begins here. Tab goes to the next one."),
    Refusal.EDGE_OF_BLOCK: QT_TRANSLATE_NOOP("Pressing", "There is nothing to join with here."),
    Refusal.NO_LINK: QT_TRANSLATE_NOOP("Pressing", "There is no link here."),
    Refusal.BAD_TARGET: QT_TRANSLATE_NOOP(
        "Pressing", "Select words first, and give an address that begins with https://, mailto:, tel: or #."
    ),
    Refusal.ONE_PARAGRAPH: QT_TRANSLATE_NOOP(
        "Pressing",
        "A cell holds one paragraph. Put the cursor below the table and paste again, or paste the words only with "
        "Ctrl+Shift+V.",
    ),
    Refusal.TABLE_IN_TABLE: QT_TRANSLATE_NOOP(
        "Pressing",
        "The table does not fit into these cells: it needs empty ones, and enough columns. Put the cursor below the "
        "table for a table of its own.",
    ),
    Refusal.PART_OF_CODE: QT_TRANSLATE_NOOP(
        "Pressing", "The selection ends inside a piece of code. Select all of the code, or only what is around it."
    ),
    Refusal.CANNOT_STAND_HERE: QT_TRANSLATE_NOOP(
        "Pressing", "That cannot stand here. Put the cursor into an empty paragraph and try again."
    ),
}


def refusal_words(reason: Refusal) -> str:
    """Why a key did nothing, in the language of the interface."""
    return QCoreApplication.translate("Pressing", _REFUSALS[reason])


def press_of(event: QKeyEvent) -> Press | None:
    """The key of the rules that an event is, or the words that it types; None for any other."""
    keys = QKeySequence.StandardKey
    for key, standard in (
        (Key.ENTER, keys.InsertParagraphSeparator),
        (Key.LINE_BREAK, keys.InsertLineSeparator),
        (Key.DELETE, keys.Delete),
    ):
        if event.matches(standard):
            return key
    shift_only = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    if shift_only != Qt.KeyboardModifier.NoModifier:
        return _with_alt_gr(event)
    if event.key() == Qt.Key.Key_Backspace:
        return Key.BACKSPACE
    return Typed(event.text()) if event.text().isprintable() and event.text() else None


def _with_alt_gr(event: QKeyEvent) -> Press | None:
    """The sign of a third level, such as @ on a German keyboard, which some platforms report as Ctrl+Alt."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    is_sign = event.text().isprintable() and event.text() and not event.text().isalnum()
    held = event.modifiers() & both
    return Typed(event.text()) if is_sign and held in (Qt.KeyboardModifier.NoModifier, both) else None


def ends_paragraph(event: QKeyEvent) -> bool:
    """Whether a key is Return, alone or with Shift."""
    keys = QKeySequence.StandardKey
    return event.matches(keys.InsertParagraphSeparator) or event.matches(keys.InsertLineSeparator)


def tab_of(event: QEvent) -> Key | None:
    """Whether an event is Tab or Shift+Tab."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return None
    no_others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
    tabs = {Qt.Key.Key_Tab: Key.TAB, Qt.Key.Key_Backtab: Key.BACK_TAB}
    return tabs.get(Qt.Key(event.key())) if no_others else None


def is_key_of_list(event: QEvent) -> bool:
    """Whether an event is a key with which one chooses from an open list, or closes it."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


def copy_of(markdown: str, *, raw: bool) -> QMimeData:
    """What a copy gives to other programs: its words, its HTML, and the Markdown itself; with `raw` that alone."""
    data = QMimeData()
    data.setText(markdown if raw else plain_text(markdown))
    if not raw:
        data.setHtml(rendering.to_html(markdown, {}))
        data.setData(MARKDOWN_FLAVOUR, markdown.encode("utf-8", "replace"))
    return data


@dataclass(frozen=True, slots=True)
class Clipping:
    """What a clipboard puts in, and what of it is left out: words with their place, and pictures that say nothing."""

    key: Press
    losses: "tuple[losses.Loss, ...]" = ()
    pictures: int = 0


def paste_of(source: QMimeData, language: str, *, plain: bool = False) -> Clipping:
    """What a clipboard puts in: our own Markdown, formatted words, or plain ones."""
    if not plain and source.hasFormat(MARKDOWN_FLAVOUR):
        return Clipping(Pasted(bytes(source.data(MARKDOWN_FLAVOUR).data()).decode("utf-8", "replace")))
    if not plain and source.hasHtml():
        try:
            text = rich_text.read_html(source.html(), language)
        except (errors.EmptyText, errors.UnreadableText):
            pass
        else:
            described = sum(loss.kind is losses.LossKind.PICTURE for loss in text.losses)
            pictures = max(len(_PICTURE.findall(source.html())) - described, 0)
            return Clipping(Pasted(text.markdown), text.losses, pictures)
    return Clipping(PastedText(source.text()))
