"""What a later Dateline wrote into a TOML file and this one does not know: kept to the letter, and written back.

A file is cut into blocks, one for what stands before the first header and one for each header, and a block into
statements. A cut is right where what stands before it is TOML, so no string or list is ever cut in two.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

import tomlkit

from editor.policy.language import tag

KnownRows = Mapping[str, frozenset[str] | None]
"""The rows of a file by name; of those that are tables with fixed rows, or lists of such tables, the names of these."""
RowPath = tuple[str, ...]
"""The way to a row: `("summaries",)`, `("sections", "numbering")`, of one language `("languages", "ja", "state")`."""


@dataclass(frozen=True, slots=True)
class _Block:
    """A header with what stands under it; `place` is the way to what it opens, none before the first header."""

    text: str
    place: RowPath
    in_list: bool = False


def unknown_rows(text: str, said: Mapping[str, Any], known: KnownRows) -> dict[RowPath, str]:
    """The rows of a file that are not known, each as it is written there; `said` is what the whole of it says."""
    values = dict(_unknown(said, known))
    if not values:
        return {}
    cut: dict[RowPath, str] = {}
    for path, written in _cut(text, values.keys()):
        cut[path] = cut[path] + "\n" + written if path in cut else written
    # What is written in another way, such as inside a table on one line, is kept by its value.
    return {path: cut.get(path) or f"{_key(path[-1])} = {_inline(value)}\n" for path, value in values.items()}


def with_unknown_rows(text: str, rows: Mapping[RowPath, str]) -> str:
    """A file with such rows again: single ones under the header that they stood under, tables at its end."""
    if not rows:
        return text
    made: list[str] = []
    waiting = dict(rows)
    for block in _blocks(text):
        own = [path for path in waiting if path[:-1] == block.place]
        single = [waiting.pop(path) for path in own if not _is_table(waiting[path])]
        tables = [waiting.pop(path) for path in own if block.in_list and path in waiting]
        made += [block.text.rstrip("\n") + "\n" + "".join(single), *tables]
    headless = {path[:-1] for path in waiting if len(path) == 2 and not _is_table(waiting[path])}
    for place in sorted(headless):
        own = [path for path in waiting if path[:-1] == place and not _is_table(waiting[path])]
        made.append(f"[{_key(place[0])}]\n" + "".join(waiting.pop(path) for path in own))
    # The rows of a language that went go with it.
    made += [written for path, written in waiting.items() if len(path) < 3]
    return "\n".join(made)


def _unknown(said: Mapping[str, Any], known: KnownRows) -> Iterator[tuple[RowPath, object]]:
    for name, value in said.items():
        if name not in known:
            yield (name,), value
        elif (rows := known[name]) is None:
            continue
        elif isinstance(value, list):
            yield from (((name, tag(one["tag"]), row), one[row]) for one in value for row in one if row not in rows)
        else:
            yield from (((name, row), value[row]) for row in value if row not in rows)


def _cut(text: str, wanted: Set[RowPath]) -> Iterator[tuple[RowPath, str]]:
    """The wanted parts of a file as they are written: whole blocks, and statements of others."""
    for block in _blocks(text):
        if (found := _within(block.place, wanted)) is not None:
            yield found, block.text.strip("\n") + "\n"
            continue
        for statement, name in _statements(block.text):
            if (path := (*block.place, name)) in wanted:
                yield path, statement


def _within(place: RowPath, wanted: Set[RowPath]) -> RowPath | None:
    return next((place[:end] for end in range(1, len(place) + 1) if place[:end] in wanted), None)


def _blocks(text: str) -> Iterator[_Block]:
    """The blocks of a file, the first without a header."""
    pieces: list[str] = [""]
    for line in _lines(text):
        if line.lstrip(" \t").startswith("[") and _said(pieces[-1]) is not None:
            pieces[-1], comments = _without_comments(pieces[-1])
            pieces.append(comments)
        pieces[-1] += line
    language: tuple[str, str] | None = None
    yield _Block(pieces[0], ())
    for piece in pieces[1:]:
        way, is_entry = _header(piece)
        if is_entry and len(way) == 1:
            own = (_said(piece) or {})[way[0]][0].get("tag")
            language = None if own is None else (way[0], tag(own))
        in_list = language is not None and way[0] == language[0]
        yield _Block(piece, (*language, *way[1:]) if language is not None and in_list else way, in_list)


def _without_comments(piece: str) -> tuple[str, str]:
    """A piece without the comments at its end, which belong to the header after it, and these."""
    lines = _lines(piece)
    end = len(lines)
    while end and lines[end - 1].lstrip()[:1] in ("", "#") and _said("".join(lines[: end - 1])) is not None:
        end -= 1
    return "".join(lines[:end]), "".join(lines[end:]).lstrip("\n")


def _statements(block: str) -> Iterator[tuple[str, str]]:
    """The rows of a block with the name of each; comments go with what follows them."""
    statement = ""
    for line in _lines(block):
        statement += line
        if said := _said(statement):
            if not _is_table(statement):
                yield statement.lstrip("\n"), next(iter(said))
            statement = ""


def _header(block: str) -> tuple[RowPath, bool]:
    """What the header of a block names, and whether it begins the entry of a list."""
    line = next(line for line in _lines(block) if line.strip() and not line.lstrip().startswith("#"))
    found: Any = tomllib.loads(line)
    way: list[str] = []
    while found:
        name = next(iter(found))
        way.append(name)
        found = found[name]
        if isinstance(found, list):
            return tuple(way), True
    return tuple(way), False


def _is_table(written: str) -> bool:
    lines = (line.lstrip() for line in _lines(written))
    return next((line for line in lines if line and not line.startswith("#")), "").startswith("[")


def _lines(text: str) -> list[str]:
    """The lines with their ends, where TOML ends them: other signs that part lines may stand inside a string."""
    return [line for line in re.split(r"(?<=\n)", text) if line]


def _said(piece: str) -> dict[str, Any] | None:
    """What a piece of a file says; None where it is not whole."""
    try:
        return tomllib.loads(piece)
    except tomllib.TOMLDecodeError:
        return None


def _key(name: str) -> str:
    return tomlkit.key(name).as_string()


def _inline(value: object) -> str:
    """A value on one line, tables in it as well."""
    row = tomlkit.array()
    row.append(value)
    return str(row[0].as_string())
