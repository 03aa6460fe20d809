"""Lines that only say when a text was changed or takes effect; a policy takes its date from its releases."""

import re

_LONGEST = 120
_ATTRIBUTES = re.compile(r"\{:[^{}]{0,200}\}\s*$")
_MARKS = "*_ \t\u3000()（）[]【】"

_HAN = "〇○零一二三四五六七八九十百元"
_ERA = "(?:中華民國|民國|令和|平成)"
_YEAR = rf"(?:(?:19|20)[0-9]{{2}}|{_ERA}\s*[0-9{_HAN}]{{1,6}}\s*年|二[〇○零][{_HAN}]{{2}}年)"

_MONTHS = (
    "jan feb mar apr may jun jul aug sep oct nov dec mär mai okt dez janv févr avr juin juil août déc ene abr ago dic"
    " gen mag giu lug set ott янв фев мар апр ма июн июл авг сен окт ноя дек"
)
_MONTH = rf"(?:{'|'.join(_MONTHS.split())})[^\W\d]*\.?"
_ON = rf"(?=\s*(?:[:：(（]|on\b|as of\b|date\b|from\b|since\b|le\b|il\b|el\b|em\b|am\b|vom\b|[0-9v]|{_MONTH}|$))"
"""What comes after a word that by itself says little, so that "Issued by the company" is no date."""
_LABELS = (
    # English
    r"(?:this (?:policy|notice|page|document) (?:was )?)?(?:date )?last[ -]*(?:updat|modif|revis|chang|review)",
    rf"(?:last|latest) (?:update|revision|change)|(?:updated|revised|modified|effective|issued|published|version){_ON}",
    r"in effect|(?:effective )?date of (?:the )?(?:last |latest |this )?"
    r"(?:update|revision|issue|change|modification|publication|amendment|effect|entry|policy|notice|version)",
    rf"date(?=\s*[:：]|\s+(?:effective|updated|revised|modified|published|last|[0-9]|{_MONTH})|$)",
    # Chinese and Japanese
    r"(?:本(?:政策|條款|条款|聲明|声明|協議|协议))?(?:最後|最后|最近|最新|上次)(?:一次)?(?:更新|修改|修訂|修订|修正|變更|变更|改定)",
    r"更新|修訂|修订|修改|生效|發布|发布|發佈|版本|實施|实施|施行|制定|改定|改訂|公布|公佈|最終(?:更新|改定|改訂)|発効",
    # Korean
    r"최종|시행|개정|업데이트",
    # European languages
    rf"stand\b|zuletzt|letzte (?:aktualisierung|änderung)|gültig|datum{_ON}",
    r"dernière|date d(?:e |['’])(?:la )?(?:dernière |prise d['’])?(?:mise|entrée|effet|publi|révis|modif|version)",
    r"mis(?:e)? à jour|en vigueur|actualizad|atualizad|vigente|vigência",
    r"[úu]ltima (?:actualiz|atualiz|modific|revis|versi|vers[ãa])",
    rf"fecha(?: de (?:la )?(?:[úu]ltima )?(?:actualiz|modific|revis|public|vigencia|entrada|emisi)|{_ON})|data{_ON}",
    r"ultim[oa] (?:aggiorn|modific|revis|version)|aggiornat|in vigore|laatst|ostatni|son güncelle|yürürlük",
    rf"последн|дата (?:последн|обновл|публик|вступл|измен|редакц|утвержд)|дата{_ON}|обновл|действу",
)
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th|er|º|\.)?"
_DATES = (
    rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
    rf"{_DAY}\s+(?:de\s+)?{_MONTH}\s+(?:de\s+)?{_YEAR}",
    rf"{_YEAR}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}",
    rf"[0-9]{{1,2}}[-/.][0-9]{{1,2}}[-/.]{_YEAR}",
    rf"{_ERA}?\s*[0-9{_HAN}]{{1,6}}\s*年\s*[0-9{_HAN}]{{1,3}}\s*月\s*(?:[0-9{_HAN}]{{1,3}}\s*日)?",
    rf"{_YEAR}년\s*[0-9]{{1,2}}월\s*[0-9]{{1,2}}일",
)
_BEFORE = r"(?:(?:第\s*)?[0-9.]{1,6}\s*版\s*[，,、]?\s*)?"
_AFTER = r"\s*(?:起?(?:生效|施行|實施|实施|更新|修訂|修订|改定|改訂|制定|発効|公布)|版|г\.?|년)?"

_LABEL = re.compile("|".join(_LABELS), re.IGNORECASE)
_BARE = re.compile(f"{_BEFORE}(?:{'|'.join(_DATES)}){_AFTER}", re.IGNORECASE)
_YEAR_INSIDE = re.compile(_YEAR)
_SENTENCE = re.compile(r"[。！？；;!?，]|[.,] +[a-z]|,.*,.*,")


def only_dates(line: str) -> bool:
    """Whether the line is a date, or a label such as "Last updated" with a date, and says nothing else."""
    words = _ATTRIBUTES.sub("", line[: _LONGEST + 201]).strip(_MARKS).rstrip(".。")
    if not words or len(words) > _LONGEST:
        return False
    if _BARE.fullmatch(words):
        return True
    if _LABEL.match(words) is None or _SENTENCE.search(words):
        return False
    return _YEAR_INSIDE.search(words) is not None and len(words) <= 80


def only_attributes(line: str) -> bool:
    """Whether the line is nothing but an attribute list of another Markdown, such as `{: datetime="2020-01-01" }`."""
    return _ATTRIBUTES.fullmatch(line.strip()) is not None
