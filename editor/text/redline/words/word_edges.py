"""Where words end in scripts that put no spaces between them."""

import re
from collections.abc import Sequence
from functools import cached_property

from editor.loading import later

with later():
    from editor.text.conversion import borders
    from editor.text.redline.words import phrase_edges

UNSPACED_RANGES = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
)
UNSPACED = re.compile(f"[{UNSPACED_RANGES}]")
"""A character of such a script."""
DENSE = re.compile(f"[{UNSPACED_RANGES}\uac00-\ud7a3]")
"""A character that says as much as two letters: one of those scripts, or a syllable of Korean."""

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")
_JAPANESE = re.compile(r"[\u3005\u3041-\u3096\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff]{2}")
_THAI = re.compile(r"[\u0e00-\u0e7f]{2}")
_HAN_TO_KANA = 5
"""Chinese characters to one of Kana up to which a text is Japanese."""
_AROUND = 6
"""Characters on either side by which the words at an edge are told."""
_BEGINNING = 5_000
"""Characters by which a text is told to be Japanese."""
_SAMPLE = 100_000
"""Characters of either text that are looked at; more of the same document says the same of its words."""


class WordEdges:
    """Tells whether an edge of a change would go through a word: by the words of Chinese, Japanese and Thai; of other
    scripts by the document, which has the characters of one word together often enough."""

    def __init__(self, old: str, new: str) -> None:
        self._text = f"{old[:_SAMPLE]}\n{new[:_SAMPLE]}"
        self._counts: dict[str, int] = {}
        self._together: dict[str, bool] = {}

    def cut(self, parts: Sequence[str], at: int) -> bool:
        """Whether an edge before this one of the parts of a text would go through a word."""
        if not 0 < at < len(parts) or not (UNSPACED.match(parts[at]) and UNSPACED.match(parts[at - 1][-1])):
            return False
        before = "".join(parts[max(0, at - _AROUND) : at])[-_AROUND:]
        after = "".join(parts[at : at + _AROUND])[:_AROUND]
        pair = before[-1] + after[0]
        if _THAI.match(pair):
            return phrase_edges.is_inside_word("th", before, after)
        if _JAPANESE.match(pair) and self._is_japanese:
            return phrase_edges.is_inside_word("ja_word", before, after)
        if _HAN.match(pair[0]) and _HAN.match(pair[1]):
            return borders.is_inside_word(before, after)
        return self._are_together(pair)

    @cached_property
    def _is_japanese(self) -> bool:
        begins = self._text[:_BEGINNING]
        return _KANA.search(begins) is not None and len(_KANA.findall(begins)) * _HAN_TO_KANA > len(
            _HAN.findall(begins)
        )

    def _are_together(self, pair: str) -> bool:
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
