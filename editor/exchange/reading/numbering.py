"""Numbers before headings: `第一條`, `Article 3`, `1.2`, `一、`; lines numbered in one way are a family."""

import re
from dataclasses import dataclass

from editor.exchange.blocks.incoming.draft import Evidence
from editor.exchange.blocks.incoming.lines import LONG

_HAN = "一二三四五六七八九十百零〇"


@dataclass(frozen=True, slots=True)
class Number:
    """How a line is numbered: its family, the evidence, the number if it is in digits, the depth of 1.2.3."""

    family: str
    evidence: Evidence
    value: int | None = None
    depth: int = 1


_ARTICLE = re.compile(
    rf"\s*(?:第\s*[{_HAN}0-9０-９]{{1,6}}\s*(?P<han>編|编|章|節|节|條|条)(?!件|款|例|目)"
    rf"|第\s*[{_HAN}0-9０-９]{{1,6}}\s*(?P<loose>部分|部|款|項|项)(?=$|[\s:：、．.（(【「—–-])"
    r"|(?P<word>article|section|chapter|part|clause|annex|appendix|schedule|artikel|abschnitt|kapitel|artículo|sección"
    r"|capítulo|articolo|sezione|artigo|seção|artykuł|rozdział|madde|bölüm|статья|раздел|глава)"
    r"\s+(?:[0-9]{1,3}(?:\.[0-9]{1,3})*|[IVXLC]{1,7}|[A-Z])(?=$|[\s:：.,)–—-])"
    r"|(?P<sign>§)\s*[0-9]{1,3}"
    r"|제\s*[0-9]{1,3}\s*(?P<korean>조|장|절))",
    re.IGNORECASE,
)
_COUNTED = (
    ("han", re.compile(rf"\s*[{_HAN}]{{1,4}}\s*[、．.]\s*(?=\S)")),
    ("(han)", re.compile(rf"\s*[(（]\s*[{_HAN}]{{1,4}}\s*[)）]\s*(?=\S)")),
    ("roman", re.compile(r"\s*[IVX]{1,6}[.．、)]\s+(?=\S)")),
    ("letter", re.compile(r"\s*[A-HJ-Z][.)]\s+(?=\S)")),
    ("(digit)", re.compile(r"\s*[(（]\s*[0-9]{1,3}\s*[)）]\s*(?=\S)")),
)
_DIGITS = re.compile(r"\s*([0-9]{1,3})((?:\.[0-9]{1,3})*)([.．、)]?)(\s*)(?=[^\s0-9])")


def number(line: str) -> Number | None:
    """How the line is numbered, if it is."""
    if len(line) > LONG * 50:
        return None
    if found := _ARTICLE.match(line):
        kind = next(group for group in found.groups() if group)
        return Number(kind.lower(), Evidence.ARTICLE)
    for family, pattern in _COUNTED:
        if pattern.match(line):
            return Number(family, Evidence.NUMBERED)
    found = _DIGITS.match(line)
    if found is None:
        return None
    first, rest, mark, space = found.groups()
    depth = 1 + rest.count(".")
    if (depth == 1 and not mark) or (depth > 1 and not (mark or space)):
        return None
    last = int(rest.rsplit(".", 1)[-1]) if rest else int(first)
    return Number(f"{depth}{mark}", Evidence.NUMBERED, last if depth == 1 else None, depth)
