"""Where a comment belongs in a text that has changed since: its words, found again."""

from collections.abc import Mapping

from editor.policy.reviews.review import Anchor
from editor.text.markdown.fact_uses import placeholders
from editor.text.redline.redline import redline
from editor.text.redline.spans import hunks


def anchored(text: str, quote: str) -> Anchor | None:
    """The anchor of words that were chosen in a text; None where the text does not have them."""
    start = text.find(quote) if quote.strip() else -1
    return None if start < 0 else Anchor(start, start + len(quote), quote)


def found_again(anchor: Anchor, then: str | None, now: str) -> tuple[int, int] | None:
    """Where the words stand now: `then` is the text they were chosen in, None where it is not known.

    The place moves with the words around it; where it was rewritten, the words count only if they stand there once.
    """
    if then is not None and then[anchor.start : anchor.end] == anchor.quote:
        shift, touched = 0, False
        for hunk in hunks(redline(then, now, moves=False)) if then != now else ():
            stop = hunk.old_start + len(hunk.old)
            touched = touched or (hunk.old_start < anchor.end and stop > anchor.start)
            if stop <= anchor.start:
                shift += len(hunk.new) - len(hunk.old)
        start = anchor.start + shift
        if not touched and now[start : start + len(anchor.quote)] == anchor.quote:
            return start, start + len(anchor.quote)
    if anchor.quote and now.count(anchor.quote) == 1:
        start = now.index(anchor.quote)
        return start, start + len(anchor.quote)
    return None


def with_suggestion(text: str, place: tuple[int, int] | None, suggestion: str) -> str:
    """The text with the suggested wording in the place of the words, or as a whole."""
    return suggestion if place is None else text[: place[0]] + suggestion + text[place[1] :]


def without_change(before: str, now: str, at: int) -> str | None:
    """The text with the one change undone that stands at a place of it; None where nothing changed there."""
    for hunk in hunks(redline(before, now, moves=False)):
        if hunk.new_start <= at <= hunk.new_start + len(hunk.new):
            return now[: hunk.new_start] + hunk.old + now[hunk.new_start + len(hunk.new) :]
    return None


def read_position(text: str, values: Mapping[str, str], at: int) -> int:
    """The position in a text as it is read, with the values of facts, of one in the text as it is written."""
    shift = 0
    for name, start, end in sorted(placeholders(text), key=lambda found: found[1]):
        if name not in values or at <= start:
            continue
        if at < end:
            return start + shift
        shift += len(values[name]) - (end - start)
    return at + shift


def written_position(text: str, values: Mapping[str, str], at: int) -> int:
    """The position in a text as it is written, with the names of facts, of one in the text as it is read."""
    shift = 0
    for name, start, end in sorted(placeholders(text), key=lambda found: found[1]):
        if name not in values:
            continue
        shown = start - shift
        if at <= shown:
            break
        length = len(values[name])
        if at < shown + length:
            return start
        shift += (end - start) - length
    return at + shift
