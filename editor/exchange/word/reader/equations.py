"""Equations of Word files as one line of text: fractions with a stroke, roots with their sign, powers raised."""

from collections.abc import Callable, Mapping

from editor.exchange.blocks.incoming.formulas import fraction, limits, root, scripts
from editor.exchange.word.elements import Element, local

_PROPERTIES = frozenset({"ctrlPr", "rPr"})


def equation(element: Element) -> str:
    """The text of an equation, or of a part of one."""
    if local(element) == "t":
        return element.text or ""
    make = _MADE.get(local(element))
    return _inside(element) if make is None else make(element)


def _inside(element: Element) -> str:
    parts = (part for part in element if local(part) not in _PROPERTIES and not local(part).endswith("Pr"))
    return "".join(equation(part) for part in parts)


def _part(element: Element, name: str) -> str:
    return "".join(_inside(part) for part in element if local(part) == name)


def _sign(element: Element, name: str, otherwise: str) -> str:
    for one in element.iter():
        if local(one) == name:
            return next((str(said) for key, said in one.items() if str(key).endswith("val")), "")
    return otherwise


def _fraction(element: Element) -> str:
    return fraction(_part(element, "num"), _part(element, "den"))


def _scripts(element: Element) -> str:
    shown = scripts(_part(element, "sub"), _part(element, "sup"))
    return shown + _part(element, "e") if local(element) == "sPre" else _part(element, "e") + shown


def _root(element: Element) -> str:
    return root(_part(element, "deg"), _part(element, "e"))


def _delimited(element: Element) -> str:
    between = _sign(element, "sepChr", "|").join(_inside(part) for part in element if local(part) == "e")
    return f"{_sign(element, 'begChr', '(')}{between}{_sign(element, 'endChr', ')')}"


def _large(element: Element) -> str:
    sign = _sign(element, "chr", "∫")
    return f"{limits(sign, _part(element, 'sub'), _part(element, 'sup'))} {_part(element, 'e')}"


def _rows(element: Element) -> str:
    kind = "e" if local(element) == "eqArr" else "mr"
    return "; ".join(
        " ".join(_inside(cell) for cell in row) if kind == "mr" else _inside(row)
        for row in element
        if local(row) == kind
    )


def _limits(element: Element) -> str:
    low = local(element) == "limLow"
    limit = _part(element, "lim")
    return limits(_part(element, "e"), limit if low else "", "" if low else limit) + " "


_MADE: Mapping[str, Callable[[Element], str]] = {
    "f": _fraction,
    "sSup": _scripts,
    "sSub": _scripts,
    "sSubSup": _scripts,
    "sPre": _scripts,
    "rad": _root,
    "d": _delimited,
    "nary": _large,
    "limLow": _limits,
    "limUpp": _limits,
    "func": lambda element: f"{_part(element, 'fName').strip()} {_part(element, 'e')}",
    "m": _rows,
    "eqArr": _rows,
}
