"""Where a text uses the facts of its policy: `{{name}}`."""

from collections.abc import Mapping

from editor.text.markdown.fact_rule import PLACEHOLDER
from editor.text.markdown.places import SourcePart, places

_SHOWN = frozenset({SourcePart.FACT, SourcePart.ADDRESS, SourcePart.TARGET, SourcePart.TITLE})


def placeholders(text: str) -> list[tuple[str, int, int]]:
    """The name and the place (start, end) of each placeholder that a value replaces; those in code are none."""
    if "{{" not in text:
        return []
    found = []
    for place in places(text):
        if place.part in _SHOWN:
            inside = PLACEHOLDER.finditer(text, place.start, place.end)
            found += [(match[1], match.start(), match.end()) for match in inside]
    return found


def as_read(text: str, values: Mapping[str, str]) -> str:
    """A Markdown text with the values of the facts in the place of their names; a name without a value stays."""
    for name, start, end in sorted(placeholders(text), key=lambda found: found[1], reverse=True):
        if name in values:
            text = text[:start] + values[name] + text[end:]
    return text
