"""What a reader of a redline does not want to see as a change, and how small its parts are."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

_MARKDOWN = str.maketrans("", "", "*_`~#>|\\[]")
_NARROW = str.maketrans("。、「」『』“”‘’《》〈〉【】・", '.,""""""\'\'<><>[]·')
_DIGITS = r"[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}"
_NUMBER = re.compile(
    rf"[^\S\n]*(?:(?:\#{{1,6}}[^\S\n]+(?:\*\*|__)?|\*\*|__)(?P<heading>{_DIGITS})(?=\s)"
    r"|(?:\#{1,6}[^\S\n]+)?(?:\*\*|__)?(?:"
    rf"(?P<item>(?:[(（](?:{_DIGITS}|[a-zA-Z]|[ivxIVX]{{1,5}}|[一二三四五六七八九十]{{1,4}})[)）]"
    rf"|(?:{_DIGITS}|[a-zA-Z]|[ivxIVX]{{1,5}})(?:\\?[.)](?=\s)|[、）．])"
    r"|[一二三四五六七八九十]{1,4}[、）．.]))"
    r"|(?P<article>第[0-9一二三四五六七八九十百]{1,5}[條条章節节款項项])(?=[\s：:（(【])))"
)
_BULLET = re.compile(r"[^\S\n]*(?P<bullet>[-*+•·])(?=\s)")


class Detail(Enum):
    """How small the parts are that a redline marks."""

    WORD = "word"
    CHARACTER = "character"


@dataclass(frozen=True, slots=True)
class Switches:
    """Differences that are no change to the reader, each switched on; such text is shown, but not as a change.

    `variants` makes one spelling of all, such as Simplified characters of Traditional ones. `numbering` is the number
    of a heading or list item; renumbering is no change unless it is switched off. `markdown` are marks, not targets.
    """

    white_space: bool = False
    punctuation_width: bool = False
    letter_case: bool = False
    markdown: bool = False
    numbering: bool = True
    variants: Callable[[str], str] | None = None
    detail: Detail = Detail.WORD

    @property
    def folds(self) -> bool:
        """Whether any difference inside a line is left out."""
        simple = self.white_space or self.punctuation_width or self.letter_case or self.markdown
        return simple or self.variants is not None

    def keys(self, parts: Sequence[str]) -> Sequence[str]:
        """What of each part is compared; parts with the same key differ in nothing that the reader wants to see."""
        if not self.folds:
            return parts
        return [self._folded(part) for part in self._in_one_spelling(parts)]

    def marker(self, line: str) -> tuple[int, int]:
        """Where the number of a heading or list item, or its bullet, stands in its line; (0, 0) where it matters."""
        found = _NUMBER.match(line) if self.numbering else None
        if found is None and self.markdown:
            found = _BULLET.match(line)
        return found.span(found.lastgroup or 0) if found else (0, 0)

    def _in_one_spelling(self, parts: Sequence[str]) -> Sequence[str]:
        """Converted in their context where that keeps the length, so that the parts can be cut out again."""
        if self.variants is None:
            return parts
        whole = "".join(parts)
        converted = self.variants(whole)
        if len(converted) != len(whole):
            return [self.variants(part) for part in parts]
        cut = []
        at = 0
        for part in parts:
            cut.append(converted[at : at + len(part)])
            at += len(part)
        return cut

    def _folded(self, part: str) -> str:
        if self.markdown:
            part = part.translate(_MARKDOWN)
        if self.punctuation_width:
            part = unicodedata.normalize("NFKC", part.translate(_NARROW))
        if self.letter_case:
            part = part.casefold()
        return "".join(part.split()) if self.white_space else part


PLAIN = Switches()
"""Every difference but renumbering is a change, and the parts are words."""
