"""What a proof tells of one release: its dates and digests, in a form that can be kept without the manifest."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from editor.policy.language import Tag
from editor.policy.releases.release import Manifest


@dataclass(frozen=True, slots=True)
class LanguageSummary:
    """One language of a release: the digest and the date of its words, and how many sections are behind the source."""

    tag: Tag
    updated: date
    words: str
    behind: int = 0


@dataclass(frozen=True, slots=True)
class ReleaseSummary:
    """One release: its dates, its languages, the release that it corrects, how many warnings it keeps, and how many
    places of its conversions nobody had decided about.
    """

    updated: date
    effective: date
    languages: tuple[LanguageSummary, ...]
    corrects: int | None = None
    warnings: int = 0
    open_questions: int = 0


def summary(manifest: Manifest) -> ReleaseSummary:
    """The summary of a release."""
    order = {section.id: place for place, section in enumerate(manifest.sections)}
    lines: dict[Tag, list[str]] = {language.tag: [""] * len(order) for language in manifest.languages}
    for cell, released in manifest.cells.items():
        place, own = order.get(cell.section), lines.get(cell.language)
        if place is not None and own is not None:
            own[place] = f"{cell.section} {released.words}"
    return ReleaseSummary(
        updated=manifest.updated,
        effective=manifest.effective,
        languages=tuple(
            LanguageSummary(
                language.tag,
                language.updated,
                _digest([language.title, *filter(None, lines[language.tag])]),
                len(language.behind),
            )
            for language in manifest.languages
        ),
        corrects=manifest.corrects,
        warnings=len(manifest.warnings),
        open_questions=manifest.open_questions,
    )


def summary_json(release: ReleaseSummary) -> dict[str, object]:
    """The summary as a file keeps it."""
    return {
        "updated": release.updated.isoformat(),
        "effective": release.effective.isoformat(),
        "languages": [[one.tag, one.updated.isoformat(), one.words, one.behind] for one in release.languages],
        "corrects": release.corrects,
        "warnings": release.warnings,
        "open_questions": release.open_questions,
    }


def summary_from(said: Mapping[str, Any]) -> ReleaseSummary:
    """The summary that a file says; ValueError, KeyError or TypeError where it says none."""
    return ReleaseSummary(
        date.fromisoformat(said["updated"]),
        date.fromisoformat(said["effective"]),
        tuple(
            LanguageSummary(Tag(tag), date.fromisoformat(updated), str(words), int(behind))
            for tag, updated, words, behind in said["languages"]
        ),
        None if said["corrects"] is None else int(said["corrects"]),
        int(said["warnings"]),
        int(said["open_questions"]),
    )


def _digest(lines: list[str]) -> str:
    """One digest for all words of a language, so that two releases can be told apart at a glance."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
