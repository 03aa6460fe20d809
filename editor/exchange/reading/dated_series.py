"""A series of dated texts from elsewhere: files with a day in their names, or pairs of versions in lines of JSON."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path, PurePath

from editor.exchange.blocks.errors import NoSeries, TooLarge
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.policy.limits import LINE_BYTES
from editor.text.locales import endonym

_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".txt"})
_DATED = re.compile(
    r"(?<![0-9])(?P<day>(?:19|20)[0-9]{2}[-_.]?[01][0-9][-_.]?[0-3][0-9])(?![0-9])"
    r"(?:T(?P<time>[0-2][0-9][-:._]?[0-5][0-9](?:[-:._]?[0-5][0-9])?)Z?)?"
)
_MARKS = re.compile(r"[-_.:]")
_TAG = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class DatedText:
    """One version of a text: what it is called, when it was seen, and its bytes.

    `seen` has an offset where the source tells one; without it, it is a day in whatever zone the policy counts.
    """

    name: str
    seen: datetime
    data: bytes


@dataclass(frozen=True, slots=True)
class Series:
    """The versions of one text, the oldest first. `language` is None where the source does not tell it."""

    name: str
    language: str | None
    texts: tuple[DatedText, ...]


def dated_series(source: Path) -> Iterator[Series]:
    """Every series in a folder and those inside it, or in a file of JSON lines; NoSeries where there is none.

    Files whose names differ in the date only are one series. A line of JSON holds `old` and `new`, `old_date` and
    `new_date` (ISO), and may hold `id` and `lang`.
    """
    found = _pairs(source) if source.is_file() else _folders(source)
    first = next(found, None)
    if first is None:
        raise NoSeries(source)
    yield first
    yield from found


def language_of(path: PurePath) -> str | None:
    """The language that a path names: the nearest folder, or last part of a file's name, that is a language's tag."""
    for part in (path.stem.rpartition(".")[2], *reversed(path.parts[:-1])):
        tag = part.replace("_", "-")
        if _TAG.fullmatch(part) and endonym(tag) != tag:
            return tag
    return None


def _folders(source: Path) -> Iterator[Series]:
    for folder in sorted({source, *(path for path in source.rglob("*") if path.is_dir())}):
        named: defaultdict[str, list[tuple[datetime, Path]]] = defaultdict(list)
        for path in sorted(folder.iterdir()):
            dated = _DATED.search(path.name)
            seen = None if dated is None else _moment(dated["day"], dated["time"])
            if dated is not None and seen is not None and path.suffix.lower() in _SUFFIXES and path.is_file():
                named[path.name[: dated.start()].strip("-_. ")].append((seen, path))
        for prefix, files in sorted(named.items()):
            files.sort(key=lambda one: (one[0], one[1].name))
            where = (folder / prefix).relative_to(source).as_posix()
            texts = tuple(DatedText(path.name, seen, read_outside(path)) for seen, path in files)
            yield Series(where if where != "." else source.name, language_of(files[0][1]), texts)


def _moment(day: str, clock: str | None) -> datetime | None:
    """The moment that a name tells: with a time it is UTC, else noon of that day wherever the policy counts days."""
    digits = _MARKS.sub("", day)
    try:
        whole = datetime(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))  # noqa: DTZ001
        if clock is None:
            return datetime.combine(whole, time(12))
        parts = _MARKS.sub("", clock).ljust(6, "0")
        return whole.replace(hour=int(parts[:2]), minute=int(parts[2:4]), second=int(parts[4:6]), tzinfo=UTC)
    except ValueError:
        return None


def _pairs(source: Path) -> Iterator[Series]:
    with source.open("rb") as lines:
        for number, line in enumerate(iter(partial(lines.readline, LINE_BYTES + 1), b""), start=1):
            if len(line) > LINE_BYTES:
                raise TooLarge(len(line), LINE_BYTES)
            if not line.strip():
                continue
            try:
                said = json.loads(line)
                name = str(said.get("id", f"{source.name}:{number}"))
                texts = tuple(
                    DatedText(f"{name} {side}", datetime.fromisoformat(said[f"{side}_date"]), said[side].encode())
                    for side in ("old", "new")
                )
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                raise NoSeries(source, number) from error
            yield Series(name, said.get("lang"), texts)
