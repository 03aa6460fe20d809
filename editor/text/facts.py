"""Where a text uses the facts of its policy: `{{name}}`."""

from editor.text.fact_rule import PLACEHOLDER


def placeholders(text: str) -> list[tuple[str, int, int]]:
    """The name and the place (start, end) of each placeholder."""
    return [(found[1], found.start(), found.end()) for found in PLACEHOLDER.finditer(text)]
