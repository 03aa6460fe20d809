"""The stamp rules S1 to S6 held against the manifests of a history."""

import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field

from editor.policy.format import RULES_OF_PLACES
from editor.policy.releases.release import Manifest, date_behind, difference, earliest_effective
from editor.policy.section import Cell


@dataclass(frozen=True, slots=True)
class Breach:
    """One rule that does not hold: `code` names what is wrong, `facts` where and how."""

    rule: str
    release: int
    code: str
    facts: Mapping[str, str] = field(default_factory=dict)


def stamp_breaches(last: Manifest | None, release: Manifest, corrected: Manifest | None = None) -> list[Breach]:
    """What S1, S2, S3, S4 and S6 find wrong between a release, the one before it and the one whose date it corrects."""
    return [
        *_date_breaches(last, release),
        *_correction_breaches(last, release, corrected),
        *_effective_breaches(last, release),
        *_language_breaches(last, release),
        *_format_breaches(last, release),
    ]


def _breach(release: Manifest, rule: str, code: str, **facts: object) -> Breach:
    return Breach(rule, release.number, code, {name: str(value) for name, value in facts.items()})


def _date_breaches(last: Manifest | None, release: Manifest) -> list[Breach]:
    found: list[Breach] = []
    zone = zoneinfo.ZoneInfo(release.time_zone)
    day = release.instant.astimezone(zone).date()
    if release.corrects is not None:
        if not 1 <= release.corrects < release.number:
            found.append(_breach(release, "S6", "corrects-unknown", corrects=release.corrects))
        if release.updated > day:
            found.append(_breach(release, "S6", "date-ahead", updated=release.updated, day=day))
    elif release.updated != day:
        found.append(_breach(release, "S1", "date-not-the-day", updated=release.updated, day=day))
    if release.instant.astimezone(zone).utcoffset() != release.instant.utcoffset():
        found.append(_breach(release, "S1", "offset", instant=release.instant.isoformat(), zone=release.time_zone))
    if last is None:
        return found
    if release.instant < last.instant:
        found.append(
            _breach(release, "S1", "clock-back", instant=release.instant.isoformat(), last=last.instant.isoformat())
        )
    if release.corrects is None:
        if release.updated < last.updated:
            found.append(_breach(release, "S1", "date-back", updated=release.updated, last=last.updated))
        if not difference(last, release):
            found.append(_breach(release, "S2", "nothing-changed", last=last.number))
    return found


def _correction_breaches(last: Manifest | None, release: Manifest, corrected: Manifest | None) -> list[Breach]:
    """S6 lets a date go back, and no words with it: those of the release before and of the corrected one stay."""
    if release.corrects is None:
        return []
    others = [other for other in (last, corrected) if other is not None and difference(other, release)]
    return [
        _breach(release, "S6", "corrects-words", corrects=release.corrects, other=other.number) for other in others[:1]
    ]


def _effective_breaches(last: Manifest | None, release: Manifest) -> list[Breach]:
    earliest = earliest_effective(last, release.updated, release.notice_days, waived=release.waives_notice)
    if release.effective < earliest:
        return [_breach(release, "S4", "effective-early", effective=release.effective, earliest=earliest)]
    return []


def _language_breaches(last: Manifest | None, release: Manifest) -> list[Breach]:
    found: list[Breach] = []
    for language in release.languages:
        if not language.behind:
            if language.updated != release.updated:
                found.append(_breach(release, "S3", "in-step-date", language=language.tag, updated=language.updated))
            continue
        if language.tag == release.source:
            found.append(_breach(release, "S3", "source-behind", language=language.tag))
        right = date_behind(last, release.cells, language.tag, language.title, release.updated)
        if language.updated != right:
            found.append(
                _breach(release, "S3", "behind-date", language=language.tag, updated=language.updated, right=right)
            )
    return found


def _format_breaches(last: Manifest | None, release: Manifest) -> list[Breach]:
    """A history goes on to later formats and rules, and never back to those that judged less."""
    if last is None or (last.format, last.rules) <= (release.format, release.rules):
        return []
    return [_breach(release, "S6", "format-back", format=release.format, rules=release.rules, last=last.number)]


def dropped_breaches(last: Manifest | None, release: Manifest) -> list[Breach]:
    """S3: words that were released stay until others are, their section goes, or their language."""
    if last is None or release.rules < RULES_OF_PLACES:
        return []
    sections, tags = {one.id for one in release.sections}, release.titles
    gone = sorted(cell for cell in last.cells.keys() - release.cells.keys() if cell.section in sections)
    return [
        _breach(release, "S3", "words-dropped", section=cell.section, language=cell.language)
        for cell in gone
        if cell.language in tags
    ]


def coverage_breaches(release: Manifest) -> list[Breach]:
    """Cells that the manifest should hold and does not, or holds without a section or language of it."""
    found: list[Breach] = []
    expected = {Cell(section.id, language.tag) for section in release.sections for language in release.languages}
    behind = {Cell(section, language.tag) for language in release.languages for section in language.behind}
    for cell in sorted(expected - behind - set(release.cells)):
        found.append(_breach(release, "S1", "cell-missing", section=cell.section, language=cell.language))
    for cell in sorted(set(release.cells) - expected):
        found.append(_breach(release, "S1", "cell-unknown", section=cell.section, language=cell.language))
    return found
