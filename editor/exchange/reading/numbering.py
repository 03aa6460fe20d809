"""Numbers before headings: `第一條`, `Article 3`, `1.2`, `一、`; lines numbered in one way are a family."""

from dataclasses import dataclass

from editor.exchange.blocks.incoming.draft import Evidence
from editor.exchange.blocks.incoming.lines import LONG
from editor.text.numbering.typed import ARTICLE, COUNTED, DIGITS


@dataclass(frozen=True, slots=True)
class Number:
    """How a line is numbered: its family, the evidence, the number if it is in digits, the depth of 1.2.3."""

    family: str
    evidence: Evidence
    value: int | None = None
    depth: int = 1


def number(line: str) -> Number | None:
    """How the line is numbered, if it is."""
    if len(line) > LONG * 50:
        return None
    if found := ARTICLE.match(line):
        kind = next(group for group in found.groups() if group)
        return Number(kind.lower(), Evidence.ARTICLE)
    for family, pattern in COUNTED:
        if pattern.match(line):
            return Number(family, Evidence.NUMBERED)
    found = DIGITS.match(line)
    if found is None:
        return None
    first, rest, mark, space = found.groups()
    depth = 1 + rest.count(".")
    if (depth == 1 and not mark) or (depth > 1 and not (mark or space)):
        return None
    last = int(rest.rsplit(".", 1)[-1]) if rest else int(first)
    return Number(f"{depth}{mark}", Evidence.NUMBERED, last if depth == 1 else None, depth)
