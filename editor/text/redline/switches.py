"""What a reader of a redline does not want to see as a change, and how small its parts are."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

_MARKDOWN = str.maketrans("", "", "*_`~#>|\\[]")
_NARROW = str.maketrans("。、「」『』“”‘’《》〈〉【】・", '.,""""""\'\'<><>[]·')
_DIGITS = r"[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}"
_DEEP = r"[0-9]{1,3}(?:\.[0-9]{1,3}){1,4}"
_HAN = "〇零一二兩两三四五六七八九十百0-9０-９"
_ROMAN = "[ivxIVX]{1,5}"
_CLAUSE = (
    "Section|Article|Clause|Chapter|Part|Schedule|Annex|Appendix|Rule|Abschnitt|Artikel|Ziffer|Kapitel|Teil|Anhang|Sección"
    "|Artículo|Cláusula|Capítulo|Seção|Artigo|Sezione|Articolo|Clausola|Chapitre|Annexe|Hoofdstuk|Bijlage|Artykuł|Rozdział"
    "|Článek|Článok|Madde|Bölüm|Pasal|Bagian|Điều|Mục|Chương|Статья|Раздел|Глава|Пункт|Стаття|Розділ|المادة|القسم|البند"
)
_COLON = r"[ \u00a0\u202f]?:"
_STARTS = r"(?:[^\S\n]+[\"“„«(\[*_]*[^\W\d_a-zà-öø-ÿа-я]|[「『（《])"
"""What follows a number with nothing behind it: the beginning of a sentence."""
_NUMBER = re.compile(
    rf"[^\S\n]*(?:(?:\#{{1,6}}[^\S\n]+(?:\*\*|__)?|\*\*|__)(?P<heading>{_DIGITS})(?=\s)"
    r"|(?:\#{1,6}[^\S\n]+)?(?:\*\*|__)?(?:"
    rf"(?P<item>(?:[(（](?:{_DIGITS}|[a-z]{{1,2}}|[A-Z]|{_ROMAN}|[一二三四五六七八九十]{{1,4}})[)）]"
    rf"|(?:{_DIGITS}|[a-zA-Z]|{_ROMAN})(?:\\?[.)](?=\s|\*\*|__)|[、）．])"
    r"|[一二三四五六七八九十]{1,4}[、）．.]))"
    # A figure with a dot is a number where a sentence begins after it: 1.1 Scope, but not 1.5 years.
    rf"|(?P<deep>{_DEEP})(?={_STARTS})"
    rf"|(?:{_CLAUSE})[ \u00a0](?P<clause>{_DIGITS}|{_ROMAN}|[A-Z])(?=\.?\s*\Z|[.)]|{_COLON}|\s*[–—-]\s|{_STARTS})"
    rf"|§[ \u00a0]?(?P<paragraph>{_DIGITS}[a-z]?)(?=\.?\s*\Z|[.)]|{_COLON}|\s*[–—-]\s|{_STARTS})"
    # The same character goes on where a sentence begins with a reference: 第三條之規定, 第三條第二項.
    rf"|(?P<article>第 ?[{_HAN}]{{1,5}} ?[條条章節节編编款項项](?:之[一二三四五六七八九十]{{1,3}})?)"
    r"(?![之的第及與与或和至、，,前後后規规所定にのをはで])"
    r"|(?P<jo>제 ?[0-9]{1,3} ?[조장절])(?![에의를을제와과])))"
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
    `replaced_terms` are those that another term replaced throughout.
    """

    white_space: bool = False
    punctuation_width: bool = False
    letter_case: bool = False
    markdown: bool = False
    replaced_terms: bool = False
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
