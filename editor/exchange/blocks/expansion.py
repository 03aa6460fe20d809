"""Markdown with its facts written out, so that readers without the policy see the values."""

import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum, auto
from urllib.parse import quote

from markdown_it.token import Token

from editor.text.markdown.fact_rule import PLACEHOLDER
from editor.text.markdown.markdown import escape, parse

_LINE_END = re.compile(r"\r\n?|\n")
_SPACE = re.compile(r"\s")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_IN_TARGET = re.compile(r"[()<>\\]|&(?=#?[0-9a-zA-Z]+;)")


class _Use(Enum):
    """Where a placeholder stands, which decides how its value is written there."""

    TEXT = auto()
    TARGET = auto()
    TITLE = auto()
    ADDRESS = auto()


def expansions(text: str, values: Mapping[str, str]) -> Iterator[str]:
    """The text with every fact that has a value written out: as plainly as can be, then with every mark guarded.

    The second holds where the first would be read as other Markdown (a value `1` before a full stop starts a list).
    """
    if "{{" not in text:
        yield text
        return
    uses = _uses(text)
    yield _expanded(text, values, uses, _plain)
    if _Use.ADDRESS in uses.values():
        text = _with_links_for_addresses(text, uses)
        uses = _uses(text)
    yield _expanded(text, values, uses, _guarded)


def _expanded(text: str, values: Mapping[str, str], uses: Mapping[int, _Use], in_text: Callable[[str], str]) -> str:
    parts, at = [], 0
    for number, found in enumerate(PLACEHOLDER.finditer(text)):
        value = values.get(found[1])
        if value is not None and number in uses:
            parts += [text[at : found.start()], _written(value, uses[number], in_text)]
            at = found.end()
    return "".join([*parts, text[at:]])


def _with_links_for_addresses(text: str, uses: Mapping[int, _Use]) -> str:
    """The text with each `<address>` that holds a fact as `[address](address)`, which can say any value."""
    parts, at = [], 0
    for number, found in enumerate(PLACEHOLDER.finditer(text)):
        if uses.get(number) is not _Use.ADDRESS or found.start() < at:
            continue
        start, stop = text.rindex("<", 0, found.start()), text.index(">", found.end())
        address = text[start + 1 : stop]
        shown = "".join(
            part if PLACEHOLDER.fullmatch(part) else _PUNCTUATION.sub(_entity, part)
            for part in re.split(rf"({PLACEHOLDER.pattern.replace('(', '(?:')})", address)
        )
        parts += [text[at:start], f"[{shown}]({_IN_TARGET.sub(_entity, address)})"]
        at = stop + 1
    return "".join([*parts, text[at:]])


def _uses(text: str) -> dict[int, _Use]:
    """How each placeholder is used, by its number; those in code, and those that an escape broke, are not."""
    numbers = itertools.count()
    # A name of its own for each placeholder, by which it is found again among the tokens.
    numbered = PLACEHOLDER.sub(lambda _: f"{{{{{next(numbers)}}}}}", text)
    uses: dict[int, _Use] = {}
    for token in parse(numbered):
        _note_uses(token.children or [], uses)
    return uses


def _note_uses(tokens: list[Token], uses: dict[int, _Use]) -> None:
    in_address = False
    for token in tokens:
        match token.type:
            case "fact":
                uses[int(token.content)] = _Use.ADDRESS if in_address else _Use.TEXT
            case "image":
                _note_uses(token.children or [], uses)
            case "link_open":
                in_address = token.markup == "autolink"
                for name, use in (("href", _Use.ADDRESS if in_address else _Use.TARGET), ("title", _Use.TITLE)):
                    written = str(token.attrs.get(name, ""))
                    uses.update({int(found[1]): use for found in PLACEHOLDER.finditer(written)})
            case "link_close":
                in_address = False
            case _:
                pass


def _written(value: str, use: _Use, in_text: Callable[[str], str]) -> str:
    """The value as Markdown for its place."""
    line = _LINE_END.sub(" ", value)
    match use:
        case _Use.TEXT:
            return in_text(line)
        case _Use.TARGET:
            return _IN_TARGET.sub(_entity, _quoted(line))
        case _Use.TITLE:
            return _PUNCTUATION.sub(_entity, line)
        case _Use.ADDRESS:
            return line


def _plain(value: str) -> str:
    before = " " if value[:1].isspace() else ""
    after = " " if value[-1:].isspace() else ""
    return before + escape(value) + after


def _guarded(value: str) -> str:
    """Every mark as a character reference, and so the ends: beside emphasis they count as the braces did."""
    if len(value) < 2:
        return "".join(f"&#{ord(character)};" for character in value)
    return f"&#{ord(value[0])};{_PUNCTUATION.sub(_entity, value[1:-1])}&#{ord(value[-1])};"


def _quoted(value: str) -> str:
    return _SPACE.sub(lambda found: quote(found[0]), value)


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"
