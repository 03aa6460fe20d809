"""Markdown inside a paragraph as text and inline codes: what a code stands for never leaves the house."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

_CODE = re.compile(
    r"(?P<escape>\\.)"
    r"|\{\{(?P<fact>[a-z0-9][a-z0-9_.-]*)\}\}"
    r"|(?P<tick>`+)(?P<code>.+?)(?P=tick)(?!`)"
    r"|(?P<image>!\[[^\]]*\]\([^)\s]*(?:\s[^)]*)?\))"
    r"|\[(?P<link>(?:[^\[\]\\]|\\.)+)\]\((?P<target>(?:[^()\s\\]|\\.|\([^()\s]*\))*(?:[ \t]+\"[^\"]*\")?)\)"
    r"|(?P<address><(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>)"
    r"|(?P<strong>\*\*|__)(?=\S)(?P<bold>.+?)(?<=\S)(?P=strong)"
    r"|(?P<struck>~~)(?=\S)(?P<gone>.+?)(?<=\S)~~"
    r"|\*(?=[^\s*])(?P<italic>[^*]*[^\s*])\*"
    r"|(?<![\w\\])_(?=[^\s_])(?P<slanted>[^_]*[^\s_])_(?!\w)"
)
_BAR = re.compile(r"\s*\|\s*")


@dataclass(frozen=True, slots=True)
class InlineCode:
    """What stands around words, or alone: `closed` is None for what stands alone.

    `kind` is bold, italic, code, link, fact, address, cell or other.
    """

    kind: str
    opened: str
    closed: str | None = None


class CodeHalf(Enum):
    """Whether a code is there as a whole, or only its beginning or its end."""

    WHOLE = "whole"
    OPENED = "opened"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Coded:
    """A code by its id, with what it stands around; one half of it has nothing inside."""

    id: str
    inner: "tuple[str | Coded, ...]" = ()
    half: CodeHalf = CodeHalf.WHOLE


Inline = tuple[str | Coded, ...]
Table = Mapping[str, InlineCode]


@dataclass(frozen=True, slots=True)
class _Node:
    code: InlineCode
    inner: "tuple[str | _Node, ...]"


def encode(words: str, *, row: bool = False, like: Table | None = None) -> tuple[Inline, dict[str, InlineCode]]:
    """A paragraph as text and codes, and what each code is. `row` is for a row of a table, in which bars are codes.

    Codes that `like` has get the same ids, in their order: so a translation's codes are those of its source.
    """
    free: dict[InlineCode, list[str]] = {}
    for name, code in (like or {}).items():
        free.setdefault(code, []).append(name)
    table: dict[str, InlineCode] = {}
    taken = set(like or ())

    def give(code: InlineCode) -> str:
        waiting = free.get(code)
        if waiting:
            name = waiting.pop(0)
        else:
            number = 1
            while str(number) in taken:
                number += 1
            name = str(number)
        taken.add(name)
        table[name] = code
        return name

    def numbered(nodes: Sequence[str | _Node]) -> Inline:
        return tuple(node if isinstance(node, str) else Coded(give(node.code), numbered(node.inner)) for node in nodes)

    return numbered(tuple(_joined(_nodes(words, row=row)))), table


def decode(found: Inline, table: Table) -> str:
    """The Markdown again; a code that the table does not have leaves its words only."""
    words = ""
    for one in found:
        if isinstance(one, str):
            words += one
            continue
        code = table.get(one.id)
        inner = decode(one.inner, table)
        words += inner if code is None else code.opened + inner + (code.closed or "")
    return words


def ids(found: Inline) -> Counter[str]:
    """How often each code stands in it."""
    counted: Counter[str] = Counter()
    for one in found:
        if isinstance(one, Coded):
            counted[one.id] += 1
            counted.update(ids(one.inner))
    return counted


def plain(found: Inline) -> str:
    """The words without codes."""
    return "".join(one if isinstance(one, str) else plain(one.inner) for one in found)


def _nodes(words: str, *, row: bool) -> Iterator[str | _Node]:
    at = 0
    for match in _CODE.finditer(words):
        yield from _between(words[at : match.start()], row=row)
        yield _node(match, row=row)
        at = match.end()
    yield from _between(words[at:], row=row)


def _between(words: str, *, row: bool) -> Iterator[str | _Node]:
    at = 0
    for bar in _BAR.finditer(words) if row else ():
        if bar.start() > at:
            yield words[at : bar.start()]
        yield _Node(InlineCode("cell", bar[0]), ())
        at = bar.end()
    if at < len(words):
        yield words[at:]


def _node(match: re.Match[str], *, row: bool) -> str | _Node:
    if match["escape"]:
        return match[0]
    if match["fact"]:
        return _Node(InlineCode("fact", match[0]), ())
    if match["code"] is not None:
        return _Node(InlineCode("code", match[0]), ())
    if match["image"] or match["address"]:
        return _Node(InlineCode("address", match[0]), ())
    for kind, opened, closed, group in (
        ("link", "[", f"]({match['target']})", "link"),
        ("bold", match["strong"] or "", match["strong"] or "", "bold"),
        ("other", "~~", "~~", "gone"),
        ("italic", "*", "*", "italic"),
        ("italic", "_", "_", "slanted"),
    ):
        if match[group] is not None:
            return _Node(InlineCode(kind, opened, closed), tuple(_joined(_nodes(match[group], row=row))))
    return match[0]


def _joined(nodes: Iterator[str | _Node]) -> Iterator[str | _Node]:
    """Neighbouring texts as one."""
    held = ""
    for node in nodes:
        if isinstance(node, str):
            held += node
            continue
        if held:
            yield held
        held = ""
        yield node
    if held:
        yield held
