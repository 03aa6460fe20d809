"""The release manifest as a file: `releases/<number>.toml`, canonical to the byte."""

import hashlib
import re
from datetime import date, datetime
from typing import Any

import tomlkit

from editor.policy.language import Tag, tag
from editor.policy.release import Manifest, ReleasedCell, ReleasedLanguage
from editor.policy.section import EVERYONE, Cell, Section, SectionId, section_id
from editor.store.layout import parsed

_PATH = re.compile(r"releases/([1-9][0-9]*)\.toml")


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
    document = tomlkit.document()
    for name, value in _head(manifest).items():
        document.add(name, tomlkit.item(value))
    languages = tomlkit.aot()
    for language in manifest.languages:
        row = tomlkit.table()
        row.add("tag", language.tag)
        row.add("title", language.title)
        row.add("updated", language.updated)
        if language.behind:
            row.add("behind", list(language.behind))
            row.add("reason", language.reason)
        languages.append(row)
    document.add("languages", languages)
    sections = tomlkit.aot()
    for section in manifest.sections:
        row = tomlkit.table()
        row.add("id", section.id)
        if section.audiences != EVERYONE:
            row.add("audiences", list(section.audiences))
        sections.append(row)
    document.add("sections", sections)
    return (tomlkit.dumps(document).rstrip("\n") + "\n" + _cell_lines(manifest)).encode()


def read_manifest(path: str, data: bytes) -> Manifest:
    """The manifest that a file says, or DamagedPolicy."""
    return parsed(path, data, _manifest_from)


def _head(manifest: Manifest) -> dict[str, object]:
    head: dict[str, object] = {
        "format": 1,
        "number": manifest.number,
        "previous": manifest.previous,
        "updated": manifest.updated,
        "effective": manifest.effective,
        "instant": manifest.instant.isoformat(),
        "time_zone": manifest.time_zone,
        "notice_days": manifest.notice_days,
        "source": manifest.source,
        "publisher": manifest.publisher,
        "words": manifest.algorithm,
        "policy_words": manifest.policy_words,
        "facts": manifest.facts,
    }
    if manifest.corrects is not None:
        head["corrects"] = manifest.corrects
    if manifest.warnings:
        head["warnings"] = list(manifest.warnings)
    return head


def _cell_lines(manifest: Manifest) -> str:
    lines: list[str] = []
    for language in manifest.languages:
        lines.append(f"\n[cells.{language.tag}]\n")
        for section in manifest.sections:
            released = manifest.cells.get(Cell(section.id, language.tag))
            if released is None:
                continue
            own = f', facts = "{released.facts}"' if released.facts != manifest.facts else ""
            lines.append(f'{section.id} = {{ blob = "{released.blob}", words = "{released.words}"{own} }}\n')
    return "".join(lines)


def _manifest_from(said: dict[str, Any]) -> Manifest:
    facts = str(said["facts"])
    cells = {
        Cell(section_id(section), tag(language)): ReleasedCell(one["blob"], one["words"], one.get("facts", facts))
        for language, by_section in said["cells"].items()
        for section, one in by_section.items()
    }
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
        facts=facts,
        languages=tuple(_language(one) for one in said["languages"]),
        sections=tuple(
            Section(section_id(one["id"]), tuple(one.get("audiences", EVERYONE))) for one in said["sections"]
        ),
        cells=cells,
        corrects=said.get("corrects"),
        warnings=tuple(said.get("warnings", ())),
        algorithm=int(said["words"]),
    )


def _language(one: dict[str, Any]) -> ReleasedLanguage:
    behind = tuple(SectionId(section) for section in one.get("behind", ()))
    return ReleasedLanguage(
        Tag(tag(one["tag"])), str(one["title"]), _day(one["updated"]), behind, str(one.get("reason", ""))
    )


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise ValueError(f"{value!r} is not a date")


def _instant(value: object) -> datetime:
    instant = datetime.fromisoformat(str(value))
    if instant.tzinfo is None:
        raise ValueError(f"{value!r} has no offset")
    return instant
