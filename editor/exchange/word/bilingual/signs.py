"""Codes in a table of Word: signs in braces that a reviewer sees, moves and must not lose."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from editor.exchange.blocks.code_pairs import paired
from editor.exchange.blocks.inline_codes import Coded, CodeHalf, Inline, Table

_SIGN = re.compile(r"\{\{|\{(?P<end>/?)(?P<id>[^{}:/\s]+)(?::[^{}]*)?\}")
_FACT = re.compile(r"\{\{([a-z0-9][a-z0-9_.-]*)\}\}")


@dataclass(frozen=True, slots=True)
class SignedPiece:
    """Words, or the sign of a code."""

    text: str
    is_sign: bool = False


def signed(found: Inline, codes: Table, values: Mapping[str, str]) -> Iterator[SignedPiece]:
    """The pieces of a paragraph. A code that stands alone says what it stands for; `values` are those of facts."""
    for one in found:
        if isinstance(one, str):
            yield SignedPiece(one.replace("{", "{{"))
        elif (code := codes[one.id]).closed is None:
            label = _FACT.sub(lambda fact: values.get(fact[1], fact[1]), code.opened)
            yield SignedPiece(f"{{{one.id}:{' '.join(re.sub('[{}]', '', label).split())}}}", is_sign=True)
        else:
            yield SignedPiece(f"{{{one.id}}}", is_sign=True)
            yield from signed(one.inner, codes, values)
            yield SignedPiece(f"{{/{one.id}}}", is_sign=True)


def read_signs(words: str, alone: frozenset[str]) -> Inline:
    """The paragraph that such pieces say; `alone` are the codes that stand around no words."""
    found: list[str | Coded] = []
    at = 0
    for sign in _SIGN.finditer(words):
        found.append(words[at : sign.start()])
        if sign["id"] is None:
            found.append("{")
        elif sign["end"]:
            found.append(Coded(sign["id"], (), CodeHalf.CLOSED))
        else:
            half = CodeHalf.WHOLE if sign["id"] in alone else CodeHalf.OPENED
            found.append(Coded(sign["id"], (), half))
        at = sign.end()
    found.append(words[at:])
    return paired(found)


def standing_alone(words: str) -> frozenset[str]:
    """The codes of a source that stand around no words: those that no sign ends."""
    names = {sign["id"] for sign in _SIGN.finditer(words) if sign["id"] and not sign["end"]}
    return frozenset(names - {sign["id"] for sign in _SIGN.finditer(words) if sign["end"]})
