"""Characters that show nothing and steer what is around them: a terminal's cursor, or the direction of writing."""

import re

from editor.loading import pattern

TURNING = "\u2028-\u202e\u2066-\u2069"
"""What breaks a line or turns the direction of the words after it, within the brackets of a regular expression."""
CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
"""What steers a terminal, within those brackets: tab and line end are left out."""
_STEERING = pattern(f"[{CONTROLS}{TURNING}]")


def escaped(found: re.Match[str]) -> str:
    """One character in JSON's way."""
    return f"\\u{ord(found[0]):04x}"


def visible(words: str) -> str:
    """A name, a title or an address that anybody may have chosen, with what steers made visible."""
    return _STEERING.sub(escaped, words)
