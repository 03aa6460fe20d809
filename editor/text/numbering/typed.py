"""Numbers that stand in a heading because somebody typed them: `第一條`, `Article 3`, `1.2`, `一、`."""

import re
from collections.abc import Sequence

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
_ENDS = r"(?=$|[\s:：.,)–—-])"
_FIGURES = r"(?:[0-9٠-٩๐-๙]{1,3}(?:[.-][0-9]{1,3})*[a-z]?[ºª°]?|[ivxlc]{1,7}|[a-z])"
_WORDS = (
    r"article|section|clause|title|titre|título|titel|teil|anlage|anhang|annexe?|allegato|anexo|paragraaf|paragraph"
    r"|hoofdstuk|avsnitt|afsnit|kapittel|chapitre|artículo|artigo|článek|oddíl|kapitola|điều|chương|bab|pasal|luku"
    r"|art\.|sec\.|sect\.|para\.|čl\.|abs\.|cl\.|ст\.|п\.|ข้อ|มาตรา|หมวด|المادة|مادة|البند|القسم|الفصل|סעיף|פרק"
)
_FORMAL = "壹貳贰參叁肆伍陸陆柒捌玖拾"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_HEADED = (
    pattern(
        rf"\s*第\s*[{HAN_NUMBERS}0-9０-９]{{1,6}}\s*[條条節节款]之[{HAN_NUMBERS}0-9０-９]{{1,3}}(?=$|[\s:：、．.（(【])"
    ),
    pattern(r"\s*§{1,2}\s*[0-9]{1,3}[a-z]?(?![0-9a-z])"),
    pattern(rf"\s*(?:{_WORDS})\s+{_FIGURES}{_ENDS}", re.IGNORECASE),
    pattern(r"\s*(?:no\.?|nr\.?|№|item|point|punkt|rule)\s*[0-9]{1,3}\s*(?=[:：.)–—-]\s*\S)", re.IGNORECASE),
    pattern(rf"\s*(?:附[件錄录表則则]|別表|别表)\s*[{HAN_NUMBERS}{_FORMAL}0-9０-９]{{1,3}}(?=[\s:：、．.])"),
    pattern(rf"\s*(?:[{_FORMAL}]{{1,3}}|[{_STEMS}]|[Ⅰ-Ⅿⅰ-ⅿ]{{1,3}}|ㄧ)\s*[、．.]\s*(?=\S)"),
    pattern(rf"\s*[(（]\s*(?:[{_FORMAL}]{{1,3}}|[{_STEMS}])\s*[)）]\s*(?=\S)"),
    pattern(rf"\s*[{HAN_NUMBERS}]{{1,3}}[ \t\u3000]+(?=\S{{2}})"),
    pattern(r"\s*[①-⒇⓪-⓿㈠-㈩㊀-㊉❶-➓㉑-㉟㊱-㊿]\s*(?=\S)"),
    pattern(r"\s*[(（](?!c[)）]\s*[0-9]{4})(?:[a-z]|[ivx]{1,6})[)）]\s*(?=\S)", re.IGNORECASE),
    pattern(r"\s*(?:[a-z]|[ivx]{1,6})[.．)]\s+(?=\S)"),
    pattern(r"\s*[0-9]{1,3}[ºª°]\.?\s+(?=\S)"),
)
"""What is a number where it stands in a heading; in a line of plain text it would not be proof enough of one."""
BARE = pattern(r"\A(# +)([0-9]{1,2})[ \t\u00a0\u3000]+(?=\S)")
"""A heading with signs before it that begins with a number alone, as `1 Scope`."""
_BARE_WORDS = pattern(r"([0-9]{1,2})[ \t\u00a0\u3000]+(?=\S)")
_FEWEST = 3
_PARTED = pattern(r"[\s:：、．.,)–—-]*")


def typed_number(heading: str) -> str:
    """What of a heading is a number before its words, with what parts the two; empty where there is none.

    A heading that is nothing but a number has its number for words.
    """
    forms = (*_HEADED, ARTICLE, *(form for _, form in COUNTED))
    found = next((one for form in forms if (one := form.match(heading))), None)
    if found is None:
        found = DIGITS.match(heading)
        if found is None or not (found[3] or (found[2] and found[4])):
            return ""
    parted = _PARTED.match(heading, found.end())
    end = found.end() if parted is None else parted.end()
    return heading[:end] if heading[end:].strip() else ""


def bare_numbers(headings: Sequence[str]) -> dict[int, str]:
    """Which of a text's headings begin with a number alone, as `1 Scope`, by place, and the number.

    One such heading may be about three things; it is a number where most headings count so, without a gap.
    """
    found = {place: one[1] for place, words in enumerate(headings) if (one := _BARE_WORDS.match(words))}
    values = [int(one) for one in found.values()]
    if len(values) < _FEWEST or 2 * len(values) <= sum(map(bool, headings)):
        return {}
    return found if values == list(range(values[0], values[0] + len(values))) else {}
