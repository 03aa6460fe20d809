"""Companies, products and services that a text names and no list of the policy knows: leftovers of another text."""

import re
from collections.abc import Iterator, Mapping

from editor.checks.finding import Hit, Spot, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.prose import is_converted, language, left_out
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.recall import remembered
from editor.text.markdown.chunks import by_chunk

_COMPANY = re.compile(
    r"(?:\b[A-Z][\w&'’.-]{0,60}[ ,]+){1,5}"
    r"(?:Inc|Ltd|LLC|L\.L\.C|GmbH|AG|Corp|Corporation|Limited|PLC|plc|S\.A|SAS|B\.V|Oy|AB|Pte)\b\.?(?:[ ]Ltd\b\.?)?"
    r"|[\u4e00-\u9fff]{2,20}?(?:股份|責任|责任)?有限公司|株式会社[\u30a1-\u30ff\u4e00-\u9fffA-Za-z]{2,20}"
)
_MAY_BE_COMPANY = re.compile(
    r"公司|株式会社|\b(?:Inc|Ltd|LLC|L\.L\.C|GmbH|AG|Corp|Limited|PLC|plc|S\.A|SAS|B\.V|Oy|AB|Pte)"
)
_LEAD = re.compile(
    r"^(?:由|請|请|與|与|和|及|或|即|是|向|為|为|在|對|对|所屬|所属|包括|我們的|我们的|The |By |With |And |Of |At )+"
)
_PRODUCT = re.compile(
    r"(?<![\w@./#-])(?:[A-Z]+[a-z]+[A-Z]\w*|[a-z]+[A-Z]\w+|\d+[A-Z][a-z]\w*|[A-Z][a-z]+\d\w*)(?![\w@]|\.\w)"
)
_LATIN_IN_HAN = re.compile(
    r"(?<![\w@./#{&-])(?:\d[A-Z]|[A-Z])[A-Za-z0-9]{2,}(?:[ ][A-Z][A-Za-z0-9]+)*(?![A-Za-z0-9@]|\.\w|-)", re.ASCII
)
_HAN_LANGUAGES = frozenset({"zh", "ja", "ko"})
_GENERIC = re.compile(
    "(?:cookies?|apps?|ip|ids?|sdks?|ssl|tls|urls?|https?|html|css|apis?|gps|sms|pdf|gdpr|ccpa|lgpd|pipl|web|internet|email|ios"
    "|android|wi-?fi|bluetooth|faqs?|json|xml|csv|dns|vpn|isp|mac|imei|idfa|usb|javascript|kyc|vat|eu|eea|uk|usa|us|iso|ok"
    "|todo|fixme|tbd|utc|gmt|ceo|dpo|ai|pc|tv|qr|otp|pin|iban|nfc|rfid|oauth|html5|software|development|kit|the|and|of|ipv[46]|macos|iphone|ipad|linux|windows)",
    re.IGNORECASE,
)
_SHOWN = 12
Named = tuple[tuple[str, int, int], ...]
"""Names with where each stands."""


def company(columns: Columns, tag: Tag) -> Iterator[Hit]:
    """A company that is in none of the lists of a policy that has some."""
    policy = columns.policy
    if (not policy.facts and not policy.terms.names) or is_converted(policy, tag):
        return
    known = _known(policy, tag)
    for name, spots in _places(columns.of(_companies_in, tag)).items():
        if not any(one in name or name in one for one in known):
            yield Hit(spots[0], {"name": name}, tuple(spots[1:]))


def unlisted(columns: Columns, tag: Tag) -> Iterator[Hit]:
    """The products and services, and without a list the companies too, that no list of the policy has, told once."""
    policy = columns.policy
    if is_converted(policy, tag):
        return
    known = [one.casefold() for one in _known(policy, tag)]
    listed = policy.facts or policy.terms.names
    companies = {} if listed else _places(columns.of(_companies_in, tag))
    found = {
        name: spots
        for name, spots in {**companies, **_places(columns.of(_products_in, tag))}.items()
        if not any(name.casefold() in one for one in known)
    }
    if found:
        spots = [spot for places in found.values() for spot in places]
        names = ", ".join(list(found)[:_SHOWN]) + (" …" if len(found) > _SHOWN else "")
        yield Hit(spots[0], {"names": names, "count": str(len(found))}, tuple(spots[1:]))


def _known(policy: Policy, tag: Tag) -> list[str]:
    """What the lists of the policy know: its facts, the names and words of its termbase, its titles."""
    concepts = policy.terms.concepts.values()
    words = [word for concept in concepts for one in concept.words.values() for word in one.preferred]
    values = [*policy.values(tag).values(), *policy.terms.names, *policy.titles.values(), *words]
    return [value for value in values if value]


def _places(named: Mapping[Cell, Named]) -> dict[str, list[Spot]]:
    found: dict[str, list[Spot]] = {}
    for cell, names in named.items():
        for name, start, end in names:
            found.setdefault(name, []).append(spot_in(cell, start, end))
    return found


def _companies_in(policy: Policy, cell: Cell) -> Named:
    return _companies(policy.text(cell))


def _products_in(policy: Policy, cell: Cell) -> Named:
    return _named(policy.text(cell), cell.language)


@remembered
def _companies(text: str) -> Named:
    found, out = _called_companies(text), left_out(text)
    return tuple((name, end - len(name), end) for start, end, name in found if not out.meet(start, end))


@by_chunk
def _called_companies(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _COMPANY.finditer(text) if _MAY_BE_COMPANY.search(text) else ():
        if name := _LEAD.sub("", match[0]):
            yield *match.span(), name


@remembered
def _named(text: str, tag: Tag) -> Named:
    """Words of Latin letters among Han, Kana or Hangul; elsewhere those with a capital or a digit inside."""
    found, out = _odd_words(text, language(tag) in _HAN_LANGUAGES), left_out(text)
    return tuple((name, start, end) for start, end, name in found if not out.meet(start, end))


@by_chunk
def _odd_words(text: str, in_han: bool) -> Iterator[tuple[int, int, str]]:
    for match in (_LATIN_IN_HAN if in_han else _PRODUCT).finditer(text):
        if not all(_GENERIC.fullmatch(word) for word in match[0].split()):
            yield *match.span(), match[0]
