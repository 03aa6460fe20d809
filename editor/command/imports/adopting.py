"""`dateline import --history`: a series of dated texts as releases, and the table of their stated dates."""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date
from pathlib import Path

from editor.command.running.command import FINDING, FINE, fail, say
from editor.command.running.working import answer, as_json, author, trust_in, working
from editor.desk.comparison.stated_history import (
    WANTING,
    DatedVersion,
    Extent,
    HistoryStep,
    Outcome,
    StatedHistory,
    stated_history,
)
from editor.desk.comparison.stated_history import found_series as found
from editor.desk.imports.adopting import adopt
from editor.desk.imports.starting import begin, new_policy
from editor.desk.versions.clock import SetClock, system_choice
from editor.policy.language import Tag
from editor.text.steering import became

_COLUMNS = ("series", "lang", "texts", "moved", "kept", "links", "only", "back", "gone", "none", "same", "<time>")
_LEAST = 0.0005
_LEGEND = """\
moved: the words changed and so did the stated date     kept: the words changed, the date did not
links: only link targets changed, the date did not      only: the date changed, the words did not
back, gone: the date went back, or is no longer stated  none: words changed in a text that states no date
<time>: versions that tell machines another day than people"""


def run_history(arguments: argparse.Namespace) -> int:
    """Take a series in, or only report on it."""
    source: Path = arguments.history
    if not source.exists():
        return fail(f"there is no {source}; name a folder of dated files, or a file that git keeps")
    histories = [stated_history(one, arguments.language) for one in found(source)]
    if arguments.report:
        say(as_json(_json(histories)) if arguments.format == "json" else "\n".join(_table(histories)))
        return FINE
    folder: Path | None = arguments.file
    if folder is None:
        return fail("name the folder to take the history into, or ask for --report only")
    if len(histories) != 1:
        return fail(f"{source} holds {len(histories)} series; name one of them, such as {source / histories[0].name}")
    return _take_in(histories[0], folder, arguments)


def _take_in(history: StatedHistory, folder: Path, arguments: argparse.Namespace) -> int:
    if history.unreadable:
        return fail(f"{history.unreadable[0]} is no text in UTF-8; save it as UTF-8, or take it out of the series")
    who = author(arguments)
    if not folder.exists() or not any(folder.iterdir()):
        first = history.versions[0].seen
        clock = SetClock(first if first.tzinfo is not None else first.replace(tzinfo=UTC))
        policy = new_policy(Tag(arguments.language or history.language), history.name, (), who, "UTC", 0)
        begin(folder, policy, clock, who)
        trust_in(folder)
    lines, rows = list[str](), list[dict[str, object]]()
    with working(folder, who, trusting=arguments.trust) as work:
        session = work.open.session
        for one in adopt(session, work.repository, history, system_choice):
            manifest = one.released.manifest
            outcome = one.outcome.value if rows else "first"
            said = "no date of its own" if one.version.day is None else f"says {one.version.day}"
            lines.append(f"release {manifest.number}  {manifest.updated}  {said}  {outcome}  {one.version.name}")
            if one.numbers:
                lines.append(
                    f"  {one.numbers} numbers typed before headings were taken off: the policy numbers its sections."
                )
            dates = {"updated": manifest.updated.isoformat(), "stated": one.version.day and one.version.day.isoformat()}
            rows.append({"release": manifest.number, **dates, "outcome": outcome, "text": one.version.name})
    lines.append(f"{len(rows)} releases from {len(history.versions)} texts. Prove them with: dateline verify {folder}")
    answer(arguments.format, {"releases": rows}, lines)
    return FINDING if history.count(*WANTING) else FINE


def _table(histories: Sequence[StatedHistory]) -> Iterator[str]:
    rows = [_row(history) for history in histories]
    shown = rows if len(rows) <= 150 else _by_language(histories)
    whole = [sum(int(row[column]) for row in rows) for column in range(2, len(_COLUMNS))]
    table = [_COLUMNS, *shown, ("all", "", *map(str, whole))]
    widths = [max(len(row[column]) for row in table) for column in range(len(_COLUMNS))]
    for row in table:
        cells = [
            f"{cell:<{width}}" if at < 2 else f"{cell:>{width}}"
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
    yield from ("", _LEGEND, "")
    changed = [step for history in histories for step in history.steps if step.extent is Extent.WORDS]
    dated = [step for step in changed if step.outcome is not Outcome.UNDATED]
    kept = sum(step.outcome is Outcome.KEPT for step in dated)
    yield (
        f"Words changed {len(changed)} times, {len(dated)} times in a text that states a date;"
        f" {kept} times the date was kept."
    )
    yield from _findings(histories)


def _row(history: StatedHistory) -> tuple[str, ...]:
    kept = [step for step in history.steps if step.outcome is Outcome.KEPT]
    counts = (
        len(history.versions),
        history.count(Outcome.MOVED),
        sum(step.extent is Extent.WORDS for step in kept),
        sum(step.extent is Extent.LINKS for step in kept),
        history.count(Outcome.ALONE),
        history.count(Outcome.BACK),
        history.count(Outcome.DROPPED),
        history.count(Outcome.UNDATED),
        history.count(Outcome.SAME),
        sum(version.machine_disagrees for version in history.versions),
    )
    return (history.name, history.language, *map(str, counts))


def _by_language(histories: Sequence[StatedHistory]) -> list[tuple[str, ...]]:
    """One row a language, where there are too many series to read."""
    numbers: dict[str, Counter[int]] = {}
    for history in histories:
        row = _row(history)
        counts = numbers.setdefault(history.language, Counter())
        counts[1] += 1
        counts.update({column: int(row[column]) for column in range(2, len(_COLUMNS))})
    return [
        (f"{counts[1]} series", language, *(str(counts[column]) for column in range(2, len(_COLUMNS))))
        for language, counts in sorted(numbers.items())
    ]


def _findings(histories: Iterable[StatedHistory]) -> Iterator[str]:
    for history in histories:
        for step in history.steps:
            if step.outcome in WANTING and step.extent is not Extent.LINKS:
                dates = f"{_day(step.before.day)} → {_day(step.after.day)}"
                share = _share(step.share) if step.extent is Extent.WORDS else "no words"
                yield f"{history.name}: {step.outcome.value}, {dates}, {share} differ: {_names(step)}"
        for version in history.versions:
            if version.machine_disagrees:
                machine = _day(version.dates.machine)
                yield f"{history.name}: {version.name} says {_day(version.day)} to people, {machine} to machines"
        for name in history.unreadable:
            yield f"{history.name}: {name} is no text in UTF-8"


def _share(share: float) -> str:
    return f"{share:.1%} of the words" if share >= _LEAST else "a few characters"


def _names(step: HistoryStep) -> str:
    return became(step.before.name, step.after.name)


def _day(day: date | None) -> str:
    return "none" if day is None else day.isoformat()


def _json(histories: Sequence[StatedHistory]) -> dict[str, object]:
    return {
        "format": 1,
        "series": [
            {
                "name": history.name,
                "language": history.language,
                "versions": [_version(version) for version in history.versions],
                "steps": [
                    {"extent": step.extent.value, "share": round(step.share, 4), "outcome": step.outcome.value}
                    for step in history.steps
                ],
                "unreadable": list(history.unreadable),
            }
            for history in histories
        ],
    }


def _version(version: DatedVersion) -> dict[str, object]:
    return {
        "name": version.name,
        "seen": version.seen.isoformat(),
        "machine": None if version.dates.machine is None else version.dates.machine.isoformat(),
        "stated": [
            {
                "says": one.says.value,
                "day": one.day.isoformat(),
                "whole_month": one.whole_month,
                "or": None if one.other is None else one.other.isoformat(),
                "line": one.line + 1,
            }
            for one in version.dates.stated
        ],
    }
