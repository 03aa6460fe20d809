"""How facts are written: dates, figures with their unit, money, addresses, statute names."""

from enum import Enum

import regex

from editor.text.facts.months import MONTHS


class Fact(Enum):
    """What a fact states."""

    PLACEHOLDER = "placeholder"
    ADDRESS = "address"
    MAIL = "mail"
    DATE = "date"
    MONEY = "money"
    PERCENT = "percent"
    PHONE = "phone"
    PERIOD = "period"
    ARTICLE = "article"
    STATUTE = "statute"
    NUMBER = "number"


NO_SPACES = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u30fc\u3005"
"""Scripts written without spaces, inside a regular expression's brackets."""

_SPACE = r"[ \u00a0\u202f]"
_NUMERAL = r"[〇零一二兩两三四五六七八九十廿百千]"
_FIGURE = r"\p{Nd}+(?:[.,:/\-]\p{Nd}+)*"
_PERIODS_HAN = (
    r"(?:個工作天|个工作日|個工作日|工作天|工作日|營業日|营业日|日間|日间|天|日|週|周|星期|個月|个月|か月|ヶ月|カ月|箇月|月"
    r"|週歲|周歲|周岁|歲|歳|岁|年|小時|小时|時間|分鐘|分钟|分間)"
)
_COUNTS_HAN = r"(?:次|條|条|款|章|項|项|名|人|家|萬|万|億|亿|才|개월|일|월|년|주|세|시간|분|원|회|명|만)"
_PERIODS_SPACED = (
    r"(?:(?:calendar|business|working|consecutive)\ )?(?:days?|weeks?|months?|years?|hours?|minutes?)"
    r"|(?:Kalender|Werk|Arbeits)?[Tt]age?n?|Wochen?|Monate?n?|Jahre?n?|Stunden?|Minuten?"
    r"|jours?(?:\ ouvr(?:és|ables))?|semaines?|mois|années?|ans?|heures?"
    r"|d[ií]as?(?:\ (?:h[áa]biles|naturales|úteis))?|semanas?|meses|mes|mês|años?|anos?|horas?"
    r"|giorni|giorno|settiman[ae]|mes[ei]|ann[oi]|ore|dagen|dag|weken|maanden|maand|jaar|uur"
    r"|dni|dzień|tygodni|miesi(?:ące|ęcy)|lat|lata|дн(?:ей|я|ів)|день|недел[ьи]|месяц(?:ев|а)?|лет|год(?:а)?"
    r"|يومًا|يوما|أيام|يوم|أشهر|شهرًا|شهر|سنوات|سنة|ساعات|ساعة|ימים|יום|חודשים|שנים|שנה|שעות"
    r"|दिनों?|महीने|महीनों|वर्षों?|घंटे|วัน|เดือน|ปี|ชั่วโมง"
)
_COINS = r"(?:NT\$|US\$|HK\$|A\$|C\$|S\$|[$€£¥￥₩₹₽฿]|(?:USD|EUR|GBP|TWD|NTD|HKD|JPY|CNY|RMB|CHF|KRW)(?![A-Za-z]))"
_COINS_HAN = r"(?:万|萬|億|亿)?(?:元|圓|圆|円|歐元|欧元|美元|美金)"
_COINS_AFTER = rf"(?:{_COINS}|(?:dollars?|euros?|pounds?|yen)(?![\p{{L}}\p{{N}}])|{_COINS_HAN}|원)"
_COINS_BEFORE = r"(?:新臺幣|新台幣|人民幣|人民币|港幣|港币|美金)"
_MONTH = r"(?:\L<months>)(?![\p{L}\p{M}])"
_ADDRESS_END = r"\s<>()\[\]\"'“”‘’，。；：、！？（）《》「」『』【】\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}"

# Each pattern with what its first character can be, so that the others are not tried in vain at every word.
_DIGIT = r"\p{Nd}"
_PATTERNS: tuple[tuple[Fact, str, str], ...] = (
    (Fact.PLACEHOLDER, r"\{", r"\{\{[a-z0-9][a-z0-9_.-]*\}\}"),
    (Fact.ADDRESS, "[hf]", rf"(?:https?|ftp)://[^{_ADDRESS_END}]+(?<![.,;:!?])"),
    (
        Fact.MAIL,
        r"[A-Za-z0-9._%+\-]{1,64}@",
        r"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63})+",
    ),
    (
        Fact.DATE,
        _DIGIT,
        rf"\p{{Nd}}{{1,4}}{_SPACE}?[年년]{_SPACE}?\p{{Nd}}{{1,2}}{_SPACE}?[月월](?:{_SPACE}?\p{{Nd}}{{1,2}}{_SPACE}?[日일號号])?"
        rf"|\p{{Nd}}{{1,2}}{_SPACE}?[月월]{_SPACE}?\p{{Nd}}{{1,2}}{_SPACE}?[日일號号]"
        rf"|\p{{Nd}}{{4}}-\p{{Nd}}{{2}}-\p{{Nd}}{{2}}(?!\p{{Nd}})"
        rf"|\p{{Nd}}{{1,2}}(?:st|nd|rd|th|er|º|°|\.)?{_SPACE}(?:de{_SPACE}|of{_SPACE})?{_MONTH}"
        rf"(?:[.,]?{_SPACE}(?:del?{_SPACE})?\p{{Nd}}{{4}}(?!\p{{Nd}}))?"
        rf"|\p{{Nd}}{{1,2}}{_SPACE}tháng{_SPACE}\p{{Nd}}{{1,2}}(?:,?{_SPACE}(?:năm{_SPACE})?\p{{Nd}}{{4}})?"
        rf"|\p{{Nd}}{{4}}\.{_SPACE}?(?:{_MONTH}|\p{{Nd}}{{1,2}}\.){_SPACE}?\p{{Nd}}{{1,2}}\.?(?!\p{{Nd}})",
    ),
    (
        Fact.DATE,
        "[民中令平昭〇零一二兩两三四五六七八九十廿百千]",
        rf"(?:中華民國|民國|令和|平成|昭和){_SPACE}?\p{{Nd}}{{1,3}}{_SPACE}?年"
        rf"(?:{_SPACE}?\p{{Nd}}{{1,2}}{_SPACE}?月(?:{_SPACE}?\p{{Nd}}{{1,2}}{_SPACE}?[日號号])?)?"
        rf"|(?:中華民國|民國)?{_NUMERAL}{{1,6}}年{_NUMERAL}{{1,3}}月(?:{_NUMERAL}{{1,3}}[日號号])?",
    ),
    (
        Fact.DATE,
        rf"[\p{{L}}\p{{M}}]{{3,12}}\.?{_SPACE}\p{{Nd}}",
        rf"{_MONTH}\.?{_SPACE}\p{{Nd}}{{1,2}}(?:st|nd|rd|th)?(?!\p{{Nd}})(?:,?{_SPACE}\p{{Nd}}{{4}}(?!\p{{Nd}}))?",
    ),
    (
        Fact.MONEY,
        "[A-Z$€£¥￥₩₹₽฿]",
        rf"{_COINS}{_SPACE}?{_FIGURE}(?:{_SPACE}?(?:million|billion|万|萬|億|亿))?(?:元|圓)?",
    ),
    (
        Fact.MONEY,
        "[新人港美]",
        rf"{_COINS_BEFORE}{_SPACE}?(?:{_FIGURE}|{_NUMERAL}{{1,8}}){_SPACE}?(?:万|萬|億|亿)?[元圓圆]?",
    ),
    (Fact.MONEY, _DIGIT, rf"{_FIGURE}{_SPACE}?{_COINS_AFTER}"),
    (Fact.PERCENT, _DIGIT, rf"{_FIGURE}{_SPACE}?[%％‰]"),
    (Fact.PERCENT, "百", rf"百分之{_NUMERAL}{{1,8}}"),
    (Fact.PHONE, r"\+", r"\+\p{Nd}{1,3}(?:[ \-.]?\(?\p{Nd}{1,5}\)?){2,5}"),
    (
        Fact.PERIOD,
        _DIGIT,
        rf"{_FIGURE}(?:{_SPACE}?{_PERIODS_HAN}|[{_SPACE[1:-1]}\-]?(?:{_PERIODS_SPACED})(?![\p{{L}}\p{{N}}]))",
    ),
    (Fact.PERIOD, _NUMERAL, rf"{_NUMERAL}{{1,8}}{_PERIODS_HAN}"),
    (
        Fact.ARTICLE,
        "第",
        rf"第(?:{_NUMERAL}{{1,8}}|\p{{Nd}}{{1,4}})[條条章節节款項项点點](?:之{_NUMERAL}{{1,3}})?",
    ),
    (Fact.STATUTE, "《", r"《[^《》\r\n]{1,60}》"),
    (Fact.NUMBER, _DIGIT, rf"{_FIGURE}(?:{_SPACE}?{_COUNTS_HAN}|(?:(?![{NO_SPACES}])[\p{{L}}\p{{M}}])+)?"),
)


def _by_beginning() -> str:
    """The patterns, those of one beginning together."""
    beginnings = dict.fromkeys(begins for _, begins, _ in _PATTERNS)
    grouped = {begins: "|".join(pattern for _, other, pattern in _PATTERNS if other == begins) for begins in beginnings}
    return "|".join(f"(?={begins})(?:{patterns})" for begins, patterns in grouped.items())


FACT = _by_beginning()
"""Any fact, as part of a regular expression compiled with `months=MONTHS`."""

_WHOLE = tuple(
    (fact, regex.compile(pattern, regex.V1, ignore_unused=True, months=MONTHS)) for fact, _, pattern in _PATTERNS
)


def fact_kind(piece: str) -> Fact | None:
    """What a whole piece of text states, where it is a fact and nothing else."""
    return next((fact for fact, pattern in _WHOLE if pattern.fullmatch(piece)), None)
