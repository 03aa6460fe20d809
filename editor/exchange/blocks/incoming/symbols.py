"""Signs of the fonts Symbol and Wingdings as characters that every font has, and raised and lowered figures."""

_SYMBOL = {
    0x20: " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
    0xA0: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪",
    0xF1: "⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭",
}
_WINGDINGS = {
    0x22: "✂",
    0x28: "☎",
    0x2A: "✉",
    0x46: "☞",
    0x4A: "☺",
    0x6C: "●",
    0x6E: "■□◻❑❒",
    0x74: "⧫◆❖",
    0x77: "⬥",
    0x80: "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿",
    0x9E: "·•",
    0xA1: "○",
    0xA7: "▪☐",
    0xD8: "➢",
    0xDF: "←→↑↓",
    0xE8: "➔",
    0xEF: "⇦⇨⇧⇩",
    0xFB: "✗✓☒☑",
}
_WINGDINGS_2 = {0x4F: "✗✓☒☑☒☒", 0x96: "●", 0x97: "•", 0xA0: "■", 0xA3: "□☐"}
_ANY = {0xB7: "•", 0xA7: "▪☐", 0xD8: "➢", 0xFB: "✗✓☒☑", 0xE0: "→", 0x6F: "◦", 0x2D: "-"}
"""What bullets of whatever font mostly are."""


def _table(rows: dict[int, str]) -> dict[int, str]:
    return {first + at: sign for first, signs in rows.items() for at, sign in enumerate(signs)}


_FONTS = {"symbol": _table(_SYMBOL), "wingdings": _table(_WINGDINGS), "wingdings 2": _table(_WINGDINGS_2)}
_OTHERS = _table(_ANY)
UNKNOWN = "□"
"""Stands for a sign that no character is known for."""


def is_symbol_font(font: str) -> bool:
    """Whether the letters of a font are signs."""
    return font.strip("'\" ").lower() in (*_FONTS, "wingdings 3", "webdings")


def symbol(code: int, font: str) -> str:
    """The character for a sign of a font, `□` where none is known."""
    private = 0xF000 <= code < 0xF100
    if not private and code > 0xFF:
        return chr(code)
    low = code & 0xFF
    found = _FONTS.get(font.strip("'\" ").lower(), _OTHERS if private else {}).get(low)
    if found is None and not is_symbol_font(font):
        return UNKNOWN if private else chr(code)
    return found or (" " if low == 0x20 else UNKNOWN)


def symbols(text: str, font: str) -> str:
    """A text set in a font of signs."""
    return "".join(one if one.isspace() else symbol(ord(one), font) for one in text)


_RAISED = str.maketrans("0123456789+-−=()abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
_BRACKETS = tuple("[({*†‡§")
"""What stands before the number of a note tells it apart by itself."""
_LOWERED = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")


def shifted(text: str, *, up: bool) -> str:
    """Raised or lowered text: 30² is not 302, while the end of 1st stays as it is.

    What has no raised characters is written behind `^` or `_`, so that it is told apart from what stands before it.
    """
    said = text.strip().lstrip("\u2060")
    if said[:1] in _BRACKETS or not any(character.isdigit() or character in "+-−=" for character in said):
        return text
    made = text.translate(_RAISED if up else _LOWERED)
    if not any(was == now and not was.isspace() for was, now in zip(text, made, strict=True)):
        return made
    return f"{'^' if up else '_'}({text.strip()})"
