"""Names of companies, processors and statutes that took each other's place."""

from collections.abc import Collection, Iterator

import regex

from editor.text.redline.redline import Hunk

_NAME = regex.compile(
    r"[\p{Lu}][\p{L}\p{M}\p{N}&’'\-]*\.?(?:,?\s(?:[\p{Lu}][\p{L}\p{M}\p{N}&’'\-]*\.?|of|de|and|&|für|der)){0,6}"
)
_COMPANY = regex.compile(
    r"(?<![\p{L}])(?:Inc|Ltd|LLC|LLP|PLC|GmbH|AG|SE|KG|Corp|Co|B\.?V|N\.?V|S\.?A|S\.?A\.?S|SARL|S\.?r\.?l|S\.?p\.?A|Oy|AB|A/S|ApS|Kft|Zrt|s\.r\.o|d\.o\.o)\.?$"
    r"|(?:股份有限公司|有限公司|株式会社|주식회사)$"
)
_CAPITALISES = frozenset({"de", "lb"})
"""Languages in which a capital makes no name."""
_LEAD_IN = regex.compile(r"[\p{Ll}\p{Lo},;:(\p{N}]\s*[(\"“«]?$")
"""What stands before a name inside a sentence: a word without a capital."""


def names_replaced(
    hunk: Hunk, line: str, start: int, terms: Collection[str], language: str
) -> Iterator[tuple[str, str]]:
    """The name that went and the one that came, where a change is one of names.

    A name is a term of the policy, a company by its form, or words with capitals where the sentence does not begin.
    """
    old, new = hunk.old.strip(" ,.;"), hunk.new.strip(" ,.;")
    if not old or not new or old.casefold() == new.casefold():
        return
    if (
        {old, new} & set(terms)
        or (_COMPANY.search(old) and _COMPANY.search(new))
        or (
            min(len(old), len(new)) > 1
            and _NAME.fullmatch(old)
            and _NAME.fullmatch(new)
            and language.partition("-")[0] not in _CAPITALISES
            and _LEAD_IN.search(line[:start])
        )
    ):
        yield old, new
