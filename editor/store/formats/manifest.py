"""The release manifest as a file: `releases/<number>.toml`, canonical to the byte."""

import hashlib
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import tomlkit

from editor.loading import pattern
from editor.policy.editing.edits import check_rules
from editor.policy.language import Tag, tag
from editor.policy.releases.release import Manifest, ReleasedCell, ReleasedLanguage
from editor.policy.section import EVERYONE, Cell, Section, SectionId, SectionNumbering, section_id
from editor.recall import counted
from editor.store.formats.layout import decoded, parsed
from editor.store.formats.policy_file import audiences_of, format_rows, format_said, known_rows, numbering_of
from editor.store.formats.toml_rows import all_different
from editor.store.formats.unknown_rows import KnownRows, unknown_rows, with_unknown_rows

_PATH = pattern(r"releases/([1-9][0-9]{0,8})\.toml")
# Far from both ends of the calendar, so that time zones and days of notice never lead out of it.
_YEARS = range(1900, 9900)
_ESCAPED = pattern(r'["\\]')
_CELLS = b"\n\n[cells."
_KNOWN: KnownRows = {
    **dict.fromkeys(("format", "rules", "needs", "number", "previous", "updated", "effective", "instant", "time_zone")),
    **dict.fromkeys(("notice_days", "source", "publisher", "words", "policy_words", "facts", "roc_years", "corrects")),
    **dict.fromkeys(("urgent", "open_questions", "warnings", "approvals", "cells")),
    "languages": frozenset({"tag", "title", "updated", "behind", "reason"}),
    "sections": frozenset({"order", "audiences", "numbering"}),
}
_LANGUAGE = pattern(r"(?:\[cells\.)?([A-Za-z0-9-]+)\]")
_CELL = pattern(
    r'([a-z0-9][a-z0-9-]{0,62}) = \{ blob = "([0-9a-f]{40})", words = "([0-9a-f]{64})"(?:, facts = "([0-9a-f]*)")? \}'
)


def manifest_path(number: int) -> str:
    """Where a release's manifest stands."""
    return f"releases/{number}.toml"


def release_number(path: str) -> int | None:
    """The number of the release whose manifest stands there, None for any other path."""
    found = _PATH.fullmatch(path)
    return None if found is None else int(found.group(1))


def manifest_digest(data: bytes) -> str:
    """The SHA-256 of a manifest's file, in hex: what the next release and every page name."""
    return hashlib.sha256(data).hexdigest()


def manifest_bytes(manifest: Manifest) -> bytes:
    """The file of a manifest. Cells are written one to a line, so that `git diff` shows a release at a glance."""
    lines = [f"{name} = {_value(value)}" for name, value in _head(manifest)]
    for language in manifest.languages:
        lines += ["", "[[languages]]", f"tag = {_value(language.tag)}", f"title = {_value(language.title)}"]
        lines.append(f"updated = {language.updated.isoformat()}")
        if language.behind:
            lines += [f"behind = {_value(language.behind)}", f"reason = {_value(language.reason)}"]
    lines += ["", "[sections]", "order = [", *(f"    {_value(section.id)}," for section in manifest.sections), "]"]
    if manifest.numbering is not SectionNumbering.OFF:
        lines.append(f"numbering = {_value(manifest.numbering.value)}")
    special = [section for section in manifest.sections if section.audiences != EVERYONE]
    if special:
        lines += ["", "[sections.audiences]", *(f"{section.id} = {_value(section.audiences)}" for section in special)]
    if manifest.approvals:
        rests = sorted(manifest.approvals.items())
        lines += ["", "[approvals]", *(f'"{name}" = {_value(tuple(records))}' for name, records in rests)]
    head = with_unknown_rows("\n".join(lines) + "\n", manifest.unknown)
    lines = [head.rstrip("\n")]
    for language in manifest.languages:
        lines += ["", f"[cells.{language.tag}]"]
        for section in manifest.sections:
            released = manifest.cells.get(Cell(section.id, language.tag))
            if released is not None:
                own = f', facts = "{released.facts}"' if released.facts != manifest.facts else ""
                lines.append(f'{section.id} = {{ blob = "{released.blob}", words = "{released.words}"{own} }}')
    return ("\n".join(lines) + "\n").encode()


@lru_cache(maxsize=4)
def read_manifest(path: str, data: bytes) -> Manifest:
    """The manifest that a file says, or DamagedPolicy.

    Only what stands before the cells is read as TOML; a cell's line has one form, which `manifest_bytes` writes. The
    last few are remembered, as a proof looks at each of them from several sides.
    """
    head, cut, rest = data.partition(_CELLS)
    return parsed(
        path,
        head,
        lambda said: _manifest_from(
            said, decoded(path, head), _cells(rest.decode(), str(said["facts"])) if cut else {}
        ),
    )


def _head(manifest: Manifest) -> list[tuple[str, object]]:
    head: list[tuple[str, object]] = [
        *format_rows(manifest.format, manifest.rules),
        ("number", manifest.number),
        ("previous", manifest.previous),
        ("updated", manifest.updated),
        ("effective", manifest.effective),
        ("instant", manifest.instant.isoformat()),
        ("time_zone", manifest.time_zone),
        ("notice_days", manifest.notice_days),
        ("source", manifest.source),
        ("publisher", manifest.publisher),
        ("words", manifest.algorithm),
        ("policy_words", manifest.policy_words),
        ("facts", manifest.facts),
    ]
    if manifest.roc_years:
        head.append(("roc_years", manifest.roc_years))
    if manifest.urgent:
        head.append(("urgent", manifest.urgent))
    if manifest.corrects is not None:
        head.append(("corrects", manifest.corrects))
    if manifest.open_questions:
        head.append(("open_questions", manifest.open_questions))
    if manifest.warnings:
        head.append(("warnings", manifest.warnings))
    return head


def _value(value: object) -> str:
    """A TOML value on one line."""
    if isinstance(value, str) and value.isprintable() and not _ESCAPED.search(value):
        return f'"{value}"'
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    return tomlkit.item(value).as_string()


def _cells(lines: str, facts: str) -> dict[Cell, ReleasedCell]:
    cells: dict[Cell, ReleasedCell] = {}
    language: Tag | None = None
    for line in lines.splitlines():
        if language is not None and (found := _cell(line, language, facts)):
            cells[found[0]] = found[1]
        elif named := _LANGUAGE.fullmatch(line):
            language = tag(named.group(1))
        elif line:
            raise ValueError(f"{line!r} is no cell")
    return cells


@counted(1 << 14)
def _cell(line: str, language: Tag, facts: str) -> tuple[Cell, ReleasedCell] | None:
    """The cell of a line; remembered, as most lines of a release are those of the one before."""
    found = _CELL.fullmatch(line)
    if found is None:
        return None
    section, blob, words, own = found.groups()
    return Cell(SectionId(section), language), ReleasedCell(blob, words, facts if own is None else own)


def _manifest_from(said: dict[str, Any], text: str, cells: dict[Cell, ReleasedCell]) -> Manifest:
    form, rules = format_said(said)
    order = [section_id(one) for one in said["sections"]["order"]]
    languages = tuple(_language(one) for one in said["languages"])
    all_different([language.tag for language in languages])
    check_rules(str(said["time_zone"]), int(said["notice_days"]))
    return Manifest(
        number=int(said["number"]),
        previous=str(said["previous"]),
        updated=_day(said["updated"]),
        effective=_day(said["effective"]),
        instant=_instant(said["instant"]),
        time_zone=str(said["time_zone"]),
        notice_days=int(said["notice_days"]),
        source=tag(said["source"]),
        publisher=str(said["publisher"]),
        policy_words=str(said["policy_words"]),
        facts=str(said["facts"]),
        languages=languages,
        sections=tuple(Section(one, audiences_of(said["sections"], one)) for one in order),
        cells=cells,
        corrects=_number(said["corrects"]) if "corrects" in said else None,
        warnings=tuple(said.get("warnings", ())),
        approvals={str(name): tuple(map(str, records)) for name, records in said.get("approvals", {}).items()},
        algorithm=int(said["words"]),
        roc_years=said.get("roc_years", False) is True,
        numbering=numbering_of(said["sections"], rules),
        urgent=str(said.get("urgent", "")),
        open_questions=_number(said.get("open_questions", 0)),
        format=form,
        rules=rules,
        unknown=unknown_rows(text, said, known_rows(_KNOWN, rules)),
    )


def _language(one: dict[str, Any]) -> ReleasedLanguage:
    behind = tuple(SectionId(section) for section in one.get("behind", ()))
    return ReleasedLanguage(
        Tag(tag(one["tag"])), str(one["title"]), _day(one["updated"]), behind, str(one.get("reason", ""))
    )


def _number(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError(f"{value!r} is not a number")


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime) and value.year in _YEARS:
        return value
    raise ValueError(f"{value} is not a date of a release")


def _instant(value: object) -> datetime:
    instant = datetime.fromisoformat(str(value))
    if instant.tzinfo is None:
        raise ValueError(f"{value!r} has no offset")
    if instant.year not in _YEARS:
        raise ValueError(f"{value!r} is not the instant of a release")
    return instant
