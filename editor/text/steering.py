"""Characters that show nothing and steer what is around them: a terminal's cursor, or the direction of writing."""

import re
from collections.abc import Iterable

from editor.loading import pattern

TURNING = "\u2028-\u202e\u2066-\u2069"
"""What breaks a line or turns the direction of the words after it, within the brackets of a regular expression."""
CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
"""What steers a terminal, within those brackets: tab and line end are left out."""
LONGEST = 1_000
"""Characters of a name or a remark that are shown: twelve lines, more than any name or sentence of ours has."""
IN_A_ROW = 120
"""The same where it stands in one line that does not break."""
_WIDE_STOPS = ("。", "！", "？")
_STEERING = pattern(f"[{CONTROLS}{TURNING}]")


def escaped(found: re.Match[str]) -> str:
    """One character in JSON's way."""
    return f"\\u{ord(found[0]):04x}"


_APART, _END = "\u2068", "\u2069"


def visible(words: str, most: int = LONGEST) -> str:
    """Words that anybody may have chosen, with what steers made visible; an isolate that ends turns nothing around it.

    Of words with more characters than `most`, the middle is left out: a dialog that shows them stays on the screen.
    """
    return _steered(words if len(words) <= most else f"{words[: most // 2]} … {words[len(words) - most // 2 :]}")


def _steered(words: str) -> str:
    if _STEERING.search(words) is None:
        return words
    open_at: list[int] = []
    whole: set[int] = set()
    for at, letter in enumerate(words):
        if letter == _APART:
            open_at.append(at)
        elif letter == _END and open_at:
            whole |= {open_at.pop(), at}
    return _STEERING.sub(lambda found: found[0] if found.start() in whole else escaped(found), words)


_LEFTWARD = pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_ISOLATE = pattern(f"{_APART}[^{_APART}{_END}]*{_END}")


def isolated(words: str) -> str:
    """Words that go into a sentence: what steers in them is made visible, and those written from right to left turn
    nothing around them (UAX #9, FSI … PDI).

    Without it two Arabic terms with an arrow between them read the wrong way round, and a sentence that begins with a
    Hebrew heading stands as a whole from right to left.
    """
    words = _steered(words)
    return f"{_APART}{words}{_END}" if is_bare(words) else words


def apart(words: str) -> str:
    """Words that go into a sentence read from right to left, where figures and Latin letters would turn it as well."""
    return f"{_APART}{words}{_END}" if words else ""


def is_bare(words: str) -> bool:
    """Whether anything written from right to left stands outside of isolates."""
    if words.isascii() or _LEFTWARD.search(words) is None:
        return False
    while _APART in words and words != (inner := _ISOLATE.sub("", words)):
        words = inner
    return _LEFTWARD.search(words) is not None


def filled(template: str, **facts: object) -> str:
    """A sentence with its facts, each in its own direction."""
    return template.format(**{name: isolated(str(fact)) for name, fact in facts.items()})


def joined(between: str, parts: Iterable[str]) -> str:
    """Parts with something between them, each in its own direction; empty ones are left out."""
    return between.join(isolated(part) for part in parts if part)


def one_by_one(sentences: Iterable[str]) -> str:
    """Sentences one after the other; no space behind a full stop of Chinese or Japanese, which brings its own."""
    return "".join(one if one.endswith(_WIDE_STOPS) else f"{one} " for one in sentences if one).strip()


def became(old: str, new: str, *, leftward: bool = False) -> str:
    """What became of what; a dash stands for nothing. With `leftward` in a line that is read from right to left."""
    if leftward:
        return f"{apart(old) or '–'} ← {apart(new) or '–'}"
    return f"{isolated(old) or '–'} → {isolated(new) or '–'}"


def addressed(name: str, email: str) -> str:
    """Somebody with their address."""
    return f"{isolated(name)} <{isolated(email)}>"


def path_words(path: str) -> str:
    """A path, whose folders follow each other from left to right whatever they are called."""
    return "/".join(map(isolated, path.split("/")))
