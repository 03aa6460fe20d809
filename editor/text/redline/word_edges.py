"""Where words end in scripts that put no spaces between them, told from the document itself."""

import re

UNSPACED_RANGES = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
)
UNSPACED = re.compile(f"[{UNSPACED_RANGES}]")
"""A character of such a script."""
DENSE = re.compile(f"[{UNSPACED_RANGES}\uac00-\ud7a3]")
"""A character that says as much as two letters: one of those scripts, or a syllable of Korean."""

_SAMPLE = 100_000
"""Characters of either text that are looked at; more of the same document says the same of its words."""


class WordEdges:
    """Tells whether two neighbouring characters belong to one word: the document has them together often enough."""

    def __init__(self, old: str, new: str) -> None:
        self._text = f"{old[:_SAMPLE]}\n{new[:_SAMPLE]}"
        self._counts: dict[str, int] = {}
        self._together: dict[str, bool] = {}

    def cut(self, before: str, after: str) -> bool:
        """Whether an edge between these two parts of a text would go through a word."""
        if not (UNSPACED.match(after) and UNSPACED.match(before[-1])):
            return False
        pair = before[-1] + after[0]
        together = self._together.get(pair)
        if together is None:
            count = self._count(pair)
            together = count >= 3 and count * count >= 0.18 * self._count(pair[0]) * self._count(pair[1])
            self._together[pair] = together
        return together

    def _count(self, piece: str) -> int:
        count = self._counts.get(piece)
        if count is None:
            count = self._counts[piece] = self._text.count(piece)
        return count
