"""What of a file did not come in: which words, of what kind, and where they stood."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from editor.exchange.blocks.errors import EmptyText, NoOwnText
from editor.exchange.blocks.incoming.word_count import shown_words, words_in


class LossKind(Enum):
    """Why words were left out."""

    PAGE_HEADER = "page-header"
    PAGE_FOOTER = "page-footer"
    CONTENTS = "contents-list"
    PLACEHOLDER = "form-placeholder"
    DRAWING = "drawing"
    OWN_NOTE = "own-note"
    BROKEN_PART = "broken-part"
    EMBEDDED = "embedded-file"
    UNKNOWN = "unknown-element"
    UNPLACED = "unplaced-words"
    NAVIGATION = "navigation"
    FURNITURE = "furniture"
    CONTROL = "control"
    OUTSIDE = "outside-main"
    HIDDEN = "hidden"
    DELETED = "deleted"
    COMMENT = "comment"
    PICTURE = "picture"
    UNSHOWN = "unshown"
    HEADING_NUMBER = "heading-number"


_UNSEEN = frozenset({LossKind.HIDDEN, LossKind.DELETED, LossKind.COMMENT, LossKind.PICTURE, LossKind.UNSHOWN})


FROM_TEXT = frozenset(LossKind) - {LossKind.PAGE_HEADER, LossKind.PAGE_FOOTER, LossKind.BROKEN_PART, LossKind.DELETED}
FROM_TEXT -= {LossKind.EMBEDDED}
FROM_TEXT -= {LossKind.COMMENT, LossKind.UNSHOWN, LossKind.UNPLACED}
"""The kinds whose place is the heading above them."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Words that were left out. `place` is the heading above them, or the part of the file, empty for neither.

    The place of a comment is what it is about, that of what was deleted is who did it.
    """

    kind: LossKind
    words: str
    place: str = ""

    @property
    def is_seen(self) -> bool:
        """Whether a reader of the source sees these words in its text, so that they belong to the sum."""
        return self.kind not in _UNSEEN


def nothing_taken(losses: Iterable[Loss]) -> EmptyText:
    """The error of a file of which everything was left out, or in which nothing stands."""
    words = [word for loss in losses for word in words_in(loss.words)]
    return NoOwnText(0, len(words), shown_words(words)) if words else EmptyText(0)
