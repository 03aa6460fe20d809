"""The language that a text or page coming in is likely to be in, before a person says it."""

from collections.abc import Collection, Iterable

from editor.checks.reading.prose import script
from editor.exchange.published.saved_page import SavedPage
from editor.exchange.published.shown_blocks import is_markup, shown_page
from editor.exchange.published.stamp import read_page
from editor.policy.language import Tag
from editor.text.conversion.mixture import Script, strangers
from editor.text.translation.tongues import reads_as

_OTHER = {
    Script.TRADITIONAL: (Script.SIMPLIFIED, Tag("zh-Hans")),
    Script.SIMPLIFIED: (Script.TRADITIONAL, Tag("zh-Hant")),
}


def likely_language(words: str, expected: Tag, among: Iterable[Tag]) -> Tag:
    """The expected language, unless the words certainly read as another; Chinese by the script that it is in."""
    found = expected
    for other in among:
        if reads_as(words, found, other):
            found = other
    written = script(found)
    if written is None:
        return found
    there, tag = _OTHER[written]
    return tag if len(strangers(words, written)) > len(strangers(words, there)) else found


def page_language(saved: SavedPage, expected: Tag, among: Collection[Tag]) -> Tag:
    """The language that the words of a page are in; where they do not tell, the one that it says, or the expected."""
    said = Tag((is_markup(saved.text) and read_page(saved.text).language) or expected)
    words = "\n".join(block.text for block in shown_page(saved).blocks)
    found = likely_language(words, said if said in among else expected, among)
    return found if found in among else expected
