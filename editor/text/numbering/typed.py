"""Numbers that stand in a heading because somebody typed them: `第一條`, `Article 3`, `1.2`, `一、`."""

import re

from editor.loading import pattern

HAN_NUMBERS = "一二三四五六七八九十百零〇"

ARTICLE = pattern(
    rf"\s*(?:第\s*[{HAN_NUMBERS}0-9０-９]{{1,6}}\s*(?P<han>編|编|章|節|节|條|条)(?!件|款|例|目)"
    rf"|第\s*[{HAN_NUMBERS}0-9０-９]{{1,6}}\s*(?P<loose>部分|部|款|項|项)(?=$|[\s:：、．.（(【「—–-])"
    r"|(?P<word>article|section|chapter|part|clause|annex|appendix|schedule|artikel|abschnitt|kapitel|artículo|sección"
    r"|capítulo|articolo|sezione|artigo|seção|artykuł|rozdział|madde|bölüm|статья|раздел|глава)"
    r"\s+(?:[0-9]{1,3}(?:\.[0-9]{1,3})*|[IVXLC]{1,7}|[A-Z])(?=$|[\s:：.,)–—-])"
    r"|(?P<sign>§)\s*[0-9]{1,3}"
    r"|제\s*[0-9]{1,3}\s*(?P<korean>조|장|절))",
    re.IGNORECASE,
)
COUNTED = (
    ("han", pattern(rf"\s*[{HAN_NUMBERS}]{{1,4}}\s*[、．.]\s*(?=\S)")),
    ("(han)", pattern(rf"\s*[(（]\s*[{HAN_NUMBERS}]{{1,4}}\s*[)）]\s*(?=\S)")),
    ("roman", pattern(r"\s*[IVX]{1,6}[.．、)]\s+(?=\S)")),
    ("letter", pattern(r"\s*[A-HJ-Z][.)]\s+(?=\S)")),
    ("(digit)", pattern(r"\s*[(（]\s*[0-9]{1,3}\s*[)）]\s*(?=\S)")),
)
DIGITS = pattern(r"\s*([0-9０-９]{1,3})((?:\.[0-9]{1,3})*)([.．、)]?)(\s*)(?=[^\s0-9０-９])")
_PARTED = pattern(r"[\s:：、．.,)–—-]*")


def typed_number(heading: str) -> str:
    """What of a heading is a number before its words, with what parts the two; empty where there is none.

    A heading that is nothing but a number has its number for words.
    """
    found = ARTICLE.match(heading) or next((one for _, form in COUNTED if (one := form.match(heading))), None)
    if found is None:
        found = DIGITS.match(heading)
        if found is None or not (found[3] or (found[2] and found[4])):
            return ""
    parted = _PARTED.match(heading, found.end())
    end = found.end() if parted is None else parted.end()
    return heading[:end] if heading[end:].strip() else ""
