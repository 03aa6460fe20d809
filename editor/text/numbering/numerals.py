"""Numbers as lists show them: letters, Roman and Chinese numerals, by the names that Word and HTML have for them."""

from collections.abc import Callable

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
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"


def _letters(number: int) -> str:
    """a to z, then aa, ab, as Word has aa, bb: both are told apart by nothing, and lists seldom go so far."""
    text = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        text = chr(97 + rest) + text
    return text


def _roman(number: int) -> str:
    if number >= 4000:
        return str(number)
    text = ""
    for value, sign in _ROMAN:
        while number >= value:
            text, number = text + sign, number - value
    return text


def _han(number: int) -> str:
    """一, 十二, 一百零三; digit by digit from ten thousand on."""
    if number >= 10_000:
        return "".join(_DIGITS[int(digit)] for digit in str(number))
    text, zero = "", False
    for value, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, value)
        if digit:
            text += ("零" if zero and text else "") + _DIGITS[digit] + sign
        zero = not digit
    return text[1:] if text.startswith("一十") else text


def _of(signs: str) -> Callable[[int], str]:
    return lambda number: signs[(number - 1) % len(signs)]


_FORMS: dict[str, Callable[[int], str]] = {
    "lowerletter": _letters,
    "upperletter": lambda number: _letters(number).upper(),
    "lowerroman": _roman,
    "upperroman": lambda number: _roman(number).upper(),
    "decimalzero": lambda number: f"{number:02}",
    "decimalenclosedcircle": lambda number: chr(0x245F + number) if number <= 20 else f"({number})",
    "decimalenclosedcirclechinese": lambda number: chr(0x245F + number) if number <= 20 else f"({number})",
    "decimalfullwidth": lambda number: str(number).translate({48 + digit: 0xFF10 + digit for digit in range(10)}),
    "decimalenclosedfullstop": lambda number: f"{number}.",
    "decimalenclosedparen": lambda number: f"({number})",
    "numberindash": lambda number: f"- {number} -",
    "ideographdigital": lambda number: "".join(_DIGITS[int(digit)] for digit in str(number)),
    "ideographtraditional": _of(_STEMS),
    "ideographzodiac": _of(_BRANCHES),
    "iroha": _of(_IROHA),
    "irohafullwidth": _of(_IROHA),
    "aiueo": _of(_AIUEO),
    "aiueofullwidth": _of(_AIUEO),
    "ganada": _of(_HANGUL),
    "russianlower": _of(_RUSSIAN),
    "russianupper": _of(_RUSSIAN.upper()),
    "lowergreek": _of(_GREEK),
    "ordinal": lambda number: f"{number}{'th' if 10 < number % 100 < 14 else _ENDS.get(number % 10, 'th')}",
    "none": lambda _: "",
}
_HAN_FORMS = (
    *("chinesecounting", "chinesecountingthousand", "chineselegalsimplified", "japanesecounting", "taiwanesecounting"),
    *("taiwanesecountingthousand", "japanesedigitaltenthousand", "taiwanesedigital", "japaneselegal", "koreandigital"),
    *("koreancounting", "cjk-ideographic", "trad-chinese-informal", "simp-chinese-informal", "japanese-informal"),
    *("japanese-formal", "trad-chinese-formal", "simp-chinese-formal", "一", "一, 二, 三, ..."),
)
_FORMS |= dict.fromkeys(_HAN_FORMS, _han)
_FORMS |= {
    "a": _FORMS["lowerletter"],
    "A": _FORMS["upperletter"],
    "i": _FORMS["lowerroman"],
    "I": _FORMS["upperroman"],
    "lower-alpha": _letters,
    "lower-latin": _letters,
    "lower-roman": _roman,
    "lower-greek": _FORMS["lowergreek"],
    "upper-alpha": _FORMS["upperletter"],
    "upper-latin": _FORMS["upperletter"],
    "upper-roman": _FORMS["upperroman"],
    "decimal-leading-zero": _FORMS["decimalzero"],
    "cjk-decimal": _FORMS["ideographdigital"],
    "cjk-heavenly-stem": _of(_STEMS),
    "cjk-earthly-branch": _of(_BRANCHES),
    "katakana-iroha": _of(_IROHA),
    "katakana": _of(_AIUEO),
}


def numeral(number: int, form: str) -> str:
    """A number in a form; in digits where the form is not known, or has no sign for the number."""
    make = _FORMS.get(form) or _FORMS.get(form.lower())
    return str(number) if make is None or number < 1 else make(number)
