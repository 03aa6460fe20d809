"""`dateline import` of what comes back from translators: work in any form, alone or in a package."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from editor.command.running.command import FINDING, FINE
from editor.command.running.working import Working, answer, author, working
from editor.desk.imports.files_in import files_in
from editor.desk.imports.kept_remarks import comments_of
from editor.desk.imports.returned_files import read_returned
from editor.desk.imports.returned_work import ReturnedWork, returned_work
from editor.desk.review.approving import Seat, write_record
from editor.desk.translation.incoming import REFUSED, IncomingFate, IncomingRow
from editor.exchange.blocks.parcel import UnitState
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.text.markdown.markdown import heading

REASONS = {
    IncomingFate.MOVED: "taken to another place",
    IncomingFate.PARTLY: "not taken, since a sentence of it is not translated",
    IncomingFate.REJECTED: "not taken, since it was rejected there",
    IncomingFate.TWICE: "not taken, since another file of the package says something else",
    IncomingFate.SOURCE_CHANGED: "not taken, since its source is no longer in the section",
    IncomingFate.CHANGED_HERE: "not taken, since the section was edited here meanwhile (--over takes it all the same)",
    IncomingFate.CODES_DIFFER: "not taken, since links, facts or emphasis are missing or new",
    IncomingFate.UNKNOWN: "not taken, since there is no such section",
}
"""Why a paragraph that came back is worth a line."""


def take_work(arguments: argparse.Namespace, file: Path) -> int:
    """Take a file or a package in, and tell what became of every paragraph of it."""
    files = read_returned(file)
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        policy = work.open.session.policy
        found = returned_work(policy, work.repository, files, over=arguments.over)
        if not arguments.dry_run:
            _write(work, found, file)
    lines = list(_lines(policy, found, file))
    answer(arguments.format, _facts(policy, found), lines)
    return FINDING if found.count(*REFUSED) else FINE


def _write(work: Working, found: ReturnedWork, file: Path) -> None:
    session = work.open.session
    if found.edit is not None:
        languages = ", ".join(one.found.language for one in found.work)
        session.submit(found.edit)
        session.save(work.repository, f"Take in {file.name} ({languages})" if languages else f"Import {file.name}")
    if found.remarks:
        comments = comments_of(session.policy, found.remarks)
        seat = Seat.of(session)
        session.finish_records(write_record(work.repository, seat, lambda desk, _: desk.remark(comments)))
    if found.memories:
        kept = {read.path: read.data for read in found.memories}
        session.finish_records(files_in(session, kept, f"Bring in memories of {file.name}").write(work.repository))


def _lines(policy: Policy, found: ReturnedWork, file: Path) -> Iterator[str]:
    for row in found.rows:
        if row.fate in REFUSED or row.fate is IncomingFate.MOVED:
            yield f"{_place(policy, row)}: {REASONS[row.fate]}: {row.words[:60]}"
    for row in found.rows:
        yield from (f"{_place(policy, row)}: remark: {remark}" for remark in row.remarks)
    for read in found.memories:
        yield f"{read.count} segments of {read.name} kept as {read.path}"
    yield from (f"{name}: no segment that is new" for name in found.known_memories)
    if found.terms is not None:
        yield "the termbase was added to"
    if found.remarks:
        yield f"{len(found.remarks)} remarks kept as comments"
    if found.others:
        yield f"of no use here: {', '.join(found.others)}"
    if found.work:
        yield (
            f"{found.taken} paragraphs taken{_drafts(found)},"
            f" {found.count(IncomingFate.SAME, IncomingFate.BEFORE)} unchanged,"
            f" {found.count(IncomingFate.UNTRANSLATED)} not translated, {found.count(*REFUSED)} not taken"
        )
    if found.is_known:
        yield f"nothing in {file.name} is new: all of it stands here, or stood here before"


def _drafts(found: ReturnedWork) -> str:
    drafts = sum(row.state is UnitState.DRAFT and row.fate is IncomingFate.TAKEN for row in found.rows)
    return f" ({drafts} of them drafts by their translator’s word)" if drafts else ""


def _place(policy: Policy, row: IncomingRow) -> str:
    return f"“{_title(policy, row.section)}”, paragraph {row.unit}"


def _title(policy: Policy, section: str) -> str:
    """What a section is called in the source; its id, or the file's own name, where it has no title."""
    known = section in policy.section_ids
    return (heading(policy.text(Cell(SectionId(section), policy.source))) if known else None) or section


def _facts(policy: Policy, found: ReturnedWork) -> dict[str, object]:
    rows = [
        {
            "section": row.section,
            "title": _title(policy, row.section),
            "unit": row.unit,
            "fate": row.fate.value,
            "state": row.state.name.lower(),
            "words": row.words,
            "remarks": list(row.remarks),
        }
        for row in found.rows
    ]
    languages = [one.found.language for one in found.work]
    return {
        "language": languages[0] if languages else None,
        "languages": languages,
        "paragraphs": rows,
        "memories": [read.path for read in found.memories],
        "others": list(found.others),
        "known": found.is_known,
        "comments": len(found.remarks),
    }
