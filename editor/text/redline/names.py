"""Names of companies, processors and statutes that took each other's place."""

from collections.abc import Collection, Iterator

import regex

from editor.text.redline.clause_numbers import Place

_NAME = regex.compile(
    r"[\p{Lu}][\p{L}\p{M}\p{N}&’'\-]*\.?(?:,?\s(?:[\p{Lu}][\p{L}\p{M}\p{N}&’'\-]*\.?|of|de|and|&|für|der)){0,6}"
)
_FORMS = (
    r"(?:(?<![\p{L}])(?:Inc|Ltd|LLC|LLP|PLC|GmbH|AG|SE|KG|Corp|Co|B\.?V|N\.?V|S\.?A|S\.?A\.?S|SARL|S\.?r\.?l|S\.?p\.?A|Oy|AB|A/S"
    r"|ApS|Kft|Zrt|s\.r\.o|d\.o\.o)\.?(?![\p{L}])|股份有限公司|有限公司|株式会社|주식회사)"
)
_COMPANY, _FORM = regex.compile(f"{_FORMS}$"), regex.compile(rf",?\s?{_FORMS}")
"""The form of a company at the end of words, and behind them."""
_CAPITALISES = frozenset({"de", "lb"})
"""Languages in which a capital makes no name."""
_LEAD_IN = regex.compile(r"[\p{Ll}\p{Lo},;:(\p{N}]\s*[(\"“«]?$")
"""What stands before a name inside a sentence: a word without a capital."""


def names_replaced(old: Place, new: Place, terms: Collection[str], language: str) -> Iterator[tuple[str, str]]:
    """The name that went and the one that came, where a change is one of names.

    A name is a term of the policy, a company by its form, or words with capitals where the sentence does not begin.
    """
    gone, come = (line[start:end].strip(" ,.;") for line, start, end in (old, new))
    if not gone or not come or gone.casefold() == come.casefold():
        return
    companies = [
        _COMPANY.search(words) or _FORM.match(line, end) for words, (line, _, end) in ((gone, old), (come, new))
    ]
    capitals = min(len(gone), len(come)) > 1 and _NAME.fullmatch(gone) and _NAME.fullmatch(come)
    inside = language.partition("-")[0] not in _CAPITALISES and _LEAD_IN.search(old[0][: old[1]])
    if {gone, come} & set(terms) or all(companies) or (capitals and inside):
        yield gone, come
