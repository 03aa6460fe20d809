"""The language that a text coming in is likely to be in, before a person says it."""

from collections.abc import Iterable

from editor.checks.reading.prose import script
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
