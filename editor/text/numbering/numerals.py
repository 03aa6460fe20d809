"""Numbers as lists show them: letters, Roman and Chinese numerals, by the names that Word and HTML have for them."""

from collections.abc import Callable, Sequence
from string import ascii_lowercase, ascii_uppercase

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_ENDS = {1: "st", 2: "nd", 3: "rd"}
_DIGITS = "〇一二三四五六七八九"
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
_AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_HANGUL = "가나다라마바사아자차카타파하"
_KOREAN = "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉", "열 스물 서른 마흔 쉰 예순 일흔 여든 아흔"
_HEBREW = (
    *((400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"), (50, "נ"), (40, "מ")),
    *((30, "ל"), (20, "כ"), (16, "טז"), (15, "טו"), (10, "י"), (9, "ט"), (8, "ח"), (7, "ז"), (6, "ו"), (5, "ה")),
    *((4, "ד"), (3, "ג"), (2, "ב"), (1, "א")),
)
_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth"}
_ORDINALS |= {"twelve": "twelfth"}
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"


def _letters(number: int) -> str:
    """a to z, then aa, ab, as pages have it."""
    text = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        text = chr(97 + rest) + text
    return text


def _repeated(signs: str) -> Callable[[int], str]:
    """One sign after the other, then each twice, as Word has it: z, aa, bb."""
    return lambda number: signs[(number - 1) % len(signs)] * ((number - 1) // len(signs) + 1)


def _roman(number: int) -> str:
    return _added(number, _ROMAN) if number < 4000 else str(number)


def _added(number: int, signs: Sequence[tuple[int, str]]) -> str:
    """A number as signs whose values are added up, the largest first."""
    text = ""
    for value, sign in signs:
        while number >= value:
            text, number = text + sign, number - value
    return text


def _han(number: int, digits: str = _DIGITS, units: str = "千百十", one_ten: str = "", zero: str = "零") -> str:
    """一, 十二, 一百零三; digit by digit from ten thousand on. `one_ten` is what ten begins with, by itself nothing."""
    if number >= 10_000:
        return _digits(digits)(number)
    text, gap = "", False
    for value, sign in zip((1000, 100, 10, 1), (*units, ""), strict=True):
        digit, number = divmod(number, value)
        if digit:
            text += (zero if gap and text else "") + digits[digit] + sign
        gap = not digit
    return one_ten + text[1:] if text.startswith(digits[1] + units[2]) else text


def _formal(digits: str, units: str) -> Callable[[int], str]:
    """The numerals of deeds, which nobody can change into others: 壹拾貳."""
    return lambda number: _han(number, digits, units, digits[1])


def _digits(signs: str) -> Callable[[int], str]:
    return lambda number: "".join(signs[int(digit)] for digit in str(number))


def _korean(number: int) -> str:
    if number > 99:
        return str(number)
    ones, tens = (words.split() for words in _KOREAN)
    return (tens[number // 10 - 1] if number > 9 else "") + (ones[number % 10 - 1] if number % 10 else "")


def _cardinal(number: int) -> str:
    """One, Twenty-one; in digits from a hundred on. English only: a list does not say which language it counts in."""
    if number > 99:
        return str(number)
    ones, tens = _ONES.split(), _TENS.split()
    if number < 20:
        return ones[number - 1].capitalize()
    return tens[number // 10 - 2].capitalize() + (f"-{ones[number % 10 - 1]}" if number % 10 else "")


def _ordinal(number: int) -> str:
    if number > 99:
        return f"{number}{_end(number)}"
    before, dash, last = _cardinal(number).lower().rpartition("-")
    made = _ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return f"{before}{dash}{made}".capitalize()


def _end(number: int) -> str:
    return "th" if 10 < number % 100 < 14 else _ENDS.get(number % 10, "th")


def _cycle(signs: str) -> Callable[[int], str]:
    """Signs that are used up: digits come after them."""
    return lambda number: signs[number - 1] if number <= len(signs) else str(number)


def _of(signs: str) -> Callable[[int], str]:
    return lambda number: signs[(number - 1) % len(signs)]


_FORMS: dict[str, Callable[[int], str]] = {
    "lowerletter": _repeated(ascii_lowercase),
    "upperletter": _repeated(ascii_uppercase),
    "chicago": _repeated("*†‡§"),
    "hex": lambda number: f"{number:X}",
    "cardinaltext": _cardinal,
    "ordinaltext": _ordinal,
    "lowerroman": _roman,
    "upperroman": lambda number: _roman(number).upper(),
    "decimalzero": lambda number: f"{number:02}",
    "decimalenclosedcircle": lambda number: chr(0x245F + number) if number <= 20 else f"({number})",
    "decimalenclosedcirclechinese": lambda number: chr(0x245F + number) if number <= 20 else f"({number})",
    "decimalfullwidth": lambda number: str(number).translate({48 + digit: 0xFF10 + digit for digit in range(10)}),
    "decimalenclosedfullstop": lambda number: f"{number}.",
    "decimalenclosedparen": lambda number: f"({number})",
    "numberindash": lambda number: f"- {number} -",
    "ideographdigital": _digits(_DIGITS),
    "taiwanesedigital": _digits("○" + _DIGITS[1:]),
    "ideographtraditional": _cycle(_STEMS),
    "ideographzodiac": _cycle(_BRANCHES),
    "ideographzodiactraditional": lambda number: _of(_STEMS)(number) + _of(_BRANCHES)(number),
    "ideographenclosedcircle": lambda number: chr(0x327F + number) if number <= 10 else str(number),
    "ideographlegaltraditional": _formal("零壹貳參肆伍陸柒捌玖", "仟佰拾"),
    "chineselegalsimplified": _formal("零壹贰叁肆伍陆柒捌玖", "仟佰拾"),
    "japaneselegal": lambda number: _han(number, "〇壱弐参四伍六七八九", "阡百拾", "壱", ""),
    "koreandigital": _digits("영일이삼사오육칠팔구"),
    "koreandigital2": _digits("零" + _DIGITS[1:]),
    "koreancounting": lambda number: _han(number, "영일이삼사오육칠팔구", "천백십", "", ""),
    "koreanlegal": _korean,
    "chosung": _of("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
    "hebrew1": lambda number: _added(number, _HEBREW),
    "hebrew2": _repeated("אבגדהוזחטיכלמנסעפצקרשת"),
    "arabicalpha": _of("أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    "arabicabjad": _of("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
    "thainumbers": _digits("๐๑๒๓๔๕๖๗๘๙"),
    "thailetters": _of("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"),
    "hindinumbers": _digits("०१२३४५६७८९"),
    "iroha": _of(_IROHA),
    "irohafullwidth": _of(_IROHA),
    "aiueo": _of(_AIUEO),
    "aiueofullwidth": _of(_AIUEO),
    "ganada": _of(_HANGUL),
    "russianlower": _of(_RUSSIAN),
    "russianupper": _of(_RUSSIAN.upper()),
    "lowergreek": _of(_GREEK),
    "ordinal": lambda number: f"{number}{_end(number)}",
    "none": lambda _: "",
}
_HAN_FORMS = (
    *("chinesecounting", "chinesecountingthousand", "japanesecounting", "taiwanesecounting"),
    *("taiwanesecountingthousand", "japanesedigitaltenthousand", "cjk-ideographic", "trad-chinese-informal"),
    *("simp-chinese-informal", "japanese-informal", "一", "一, 二, 三, ..."),
)
_FORMS |= dict.fromkeys(_HAN_FORMS, _han)
_FORMS |= {
    "a": _letters,
    "A": lambda number: _letters(number).upper(),
    "i": _FORMS["lowerroman"],
    "I": _FORMS["upperroman"],
    "lower-alpha": _letters,
    "lower-latin": _letters,
    "lower-roman": _roman,
    "lower-greek": _FORMS["lowergreek"],
    "upper-alpha": lambda number: _letters(number).upper(),
    "upper-latin": lambda number: _letters(number).upper(),
    "upper-roman": _FORMS["upperroman"],
    "decimal-leading-zero": _FORMS["decimalzero"],
    "cjk-decimal": _FORMS["ideographdigital"],
    "cjk-heavenly-stem": _FORMS["ideographtraditional"],
    "cjk-earthly-branch": _FORMS["ideographzodiac"],
    "trad-chinese-formal": _FORMS["ideographlegaltraditional"],
    "simp-chinese-formal": _FORMS["chineselegalsimplified"],
    "japanese-formal": _FORMS["japaneselegal"],
    "korean-hangul-formal": _FORMS["koreancounting"],
    "korean-hanja-informal": _han,
    "hebrew": _FORMS["hebrew1"],
    "thai": _FORMS["thainumbers"],
    "devanagari": _FORMS["hindinumbers"],
    "katakana-iroha": _of(_IROHA),
    "katakana": _of(_AIUEO),
}


def numeral(number: int, form: str) -> str:
    """A number in a form; in digits where the form is not known, or has no sign for the number."""
    make = _FORMS.get(form) or _FORMS.get(form.lower())
    return str(number) if make is None or number < 1 else make(number)
