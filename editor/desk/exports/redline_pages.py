"""The page of changes between any two texts: two files, or two versions of a policy in one language or in several."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from editor.desk.comparison.file_pairs import FilePair
from editor.desk.exports.editions import Edition
from editor.exchange.blocks.page import Page, PageSection
from editor.exchange.site.change_pages import ChangedText, changed_text, changes_page
from editor.exchange.site.changed_sections import changed_pages, changed_sections
from editor.policy.language import Tag
from editor.text.redline.changes import CHANGED
from editor.text.redline.redline import redline
from editor.text.redline.switches import PLAIN, Switches
from editor.text.steering import joined

_FILE = "text"
"""What the only section of a file is called on its page."""


def files_page(pair: FilePair) -> str:
    """The page of two files, the older one first, in no language's words."""
    old, new = (tuple([PageSection(_FILE, text)] if text.strip() else []) for text in pair.texts)
    title = joined(" → ", pair.names)
    sections = changed_sections(old, new, switches=pair.switches, known=pair.known)
    return changes_page([ChangedText("", (title, title), title, "", sections)])


def versions_page(
    old: Edition, new: Edition, pairs: Sequence[tuple[Tag, Tag]], named: str, switches: Switches = PLAIN
) -> str:
    """The page of two versions, in pairs of an older and a newer language, which mostly are one.

    `named` says which versions they are, where that is not told by their releases.
    """
    return changes_page(list(_texts(old, new, pairs, named, switches)))


def _texts(
    old: Edition, new: Edition, pairs: Iterable[tuple[Tag, Tag]], named: str, switches: Switches
) -> Iterable[ChangedText]:
    for one, other in pairs:
        before, page = old.page(one), new.page(other)
        sections = changed_pages(before, page, switches=switches)
        shown = page or before
        if shown is None:
            continue
        text = changed_text(before, shown, sections)
        if page is None or one != other or old.is_draft or new.is_draft:
            text = replace(text, titles=_titles(before, page, switches), compared=named)
        yield text


def _titles(before: Page | None, page: Page | None, switches: Switches) -> tuple[str, str]:
    old, new = ("" if side is None else side.title for side in (before, page))
    differ = any(span.kind in CHANGED for span in redline(old, new, switches))
    return (old if differ else new), new
