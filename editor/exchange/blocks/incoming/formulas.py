"""Formulas as one line of text: fractions with a stroke, roots with their sign, powers raised; MathML so."""

from collections.abc import Callable, Mapping

from lxml import etree

from editor.exchange.blocks.incoming.symbols import shifted

Element = etree._Element


def bracketed(text: str) -> str:
    """A part of a formula in brackets, where it is more than one name or number."""
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def fraction(over: str, under: str) -> str:
    """One part over another."""
    return f"{bracketed(over)}/{bracketed(under)}"


def scripts(low: str, high: str) -> str:
    """What stands below and above the line."""
    return _shift(low, "_", up=False) + _shift(high, "^", up=True)


def root(degree: str, inside: str) -> str:
    """A root; its degree is empty for a square root."""
    return f"{shifted(degree, up=True)}√{bracketed(inside)}"


def limits(sign: str, low: str, high: str) -> str:
    """A sum, an integral or an arrow with what stands below and above it."""
    return f"{sign}{f'_{bracketed(low)}' if low else ''}{f'^{bracketed(high)}' if high else ''}"


def _shift(text: str, sign: str, *, up: bool) -> str:
    made = shifted(text, up=up)
    return f"{sign}{bracketed(text)}" if text and made == text else made


def mathml(element: Element) -> str:
    """The text of a formula in MathML."""
    kind = etree.QName(element).localname if isinstance(element.tag, str) else ""
    if kind.startswith("annotation") or not kind:
        return ""
    parts = [mathml(part) for part in element]
    make = _MADE.get(kind)
    if make is not None:
        return make([*parts, "", "", ""])
    if kind in ("mtable", "mtr"):
        return ("; " if kind == "mtable" else " ").join(parts)
    if kind == "mfenced":
        return f"{element.get('open', '(')}{', '.join(parts)}{element.get('close', ')')}"
    return " ".join((element.text or "").split()) + "".join(parts)


_MADE: Mapping[str, Callable[[list[str]], str]] = {
    "mfrac": lambda parts: fraction(parts[0], parts[1]),
    "msup": lambda parts: parts[0] + scripts("", parts[1]),
    "msub": lambda parts: parts[0] + scripts(parts[1], ""),
    "msubsup": lambda parts: parts[0] + scripts(parts[1], parts[2]),
    "mroot": lambda parts: root(parts[1], parts[0]),
    "msqrt": lambda parts: root("", "".join(parts)),
    "munder": lambda parts: limits(parts[0], parts[1], ""),
    "mover": lambda parts: limits(parts[0], "", parts[1]),
    "munderover": lambda parts: limits(parts[0], parts[1], parts[2]) + " ",
}
