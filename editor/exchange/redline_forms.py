"""A redline outside the window: as text with marks, and as one self-contained page."""

from collections.abc import Iterable, Sequence
from enum import Enum

from editor.exchange.rendering import fill
from editor.text.redline import Kind, Span, hunks, new_text, old_text


class Mark(Enum):
    """How a change is shown in plain text: brackets as git's word diff has them, or a terminal's colours."""

    BRACKETS = "brackets"
    COLOUR = "colour"


_MARKS = {
    (Mark.BRACKETS, Kind.DELETED): ("[-", "-]"),
    (Mark.BRACKETS, Kind.INSERTED): ("{+", "+}"),
    (Mark.COLOUR, Kind.DELETED): ("\x1b[31;9m", "\x1b[0m"),
    (Mark.COLOUR, Kind.INSERTED): ("\x1b[32;4m", "\x1b[0m"),
}
"""Deleted is struck out and inserted underlined, so that no mark is colour alone."""


def marked_text(spans: Iterable[Span], mark: Mark) -> str:
    """The text with its changes marked; what is the same under the chosen switches stands in its new form."""
    shown = []
    for span in spans:
        before, after = _MARKS.get((mark, span.kind), ("", ""))
        shown.append(f"{before}{_shown(span)}{after}")
    return "".join(shown)


_TAGS = {Kind.EQUAL: "span", Kind.SAME: "span", Kind.DELETED: "del", Kind.INSERTED: "ins"}


def redline_page(title: str, parts: Sequence[tuple[str, Sequence[Span]]]) -> str:
    """One HTML page with legend and statistics; a part is a heading and its spans."""
    deleted = inserted = changes = 0
    for _, spans in parts:
        changes += len(hunks(spans))
        deleted += len(old_text(span for span in spans if span.kind is Kind.DELETED))
        inserted += len(new_text(span for span in spans if span.kind is Kind.INSERTED))
    shown = [(heading, [(_TAGS[span.kind], _shown(span)) for span in spans]) for heading, spans in parts]
    return fill("redline.html", None, title=title, parts=shown, changes=changes, deleted=deleted, inserted=inserted)


def _shown(span: Span) -> str:
    return span.new_text if span.kind is Kind.SAME else span.text
