"""`dateline import` and `dateline export` of what translators exchange: XLIFF, memories and termbases."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from editor import __version__
from editor.command.command import FINDING, FINE, fail, say
from editor.command.working import answer, author, reading, state_folder, working
from editor.desk.exports.writing_out import OutFile, write_files
from editor.desk.imports.files_in import files_in
from editor.desk.session.opening import draft_policy
from editor.desk.translation.incoming import REFUSED, TAKEN, IncomingFate, incoming
from editor.desk.translation.memory import policy_units, read_memory
from editor.desk.translation.outgoing import outgoing
from editor.desk.translation.terms import changes
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.termbases.tbx import merged_terms, read_tbx, write_tbx
from editor.exchange.termbases.tmx import write_tmx
from editor.exchange.xliff.reading import read_xliff
from editor.exchange.xliff.writing import XliffVersion, write_xliff
from editor.policy.limits import TERMS_BYTES, XLIFF_BYTES
from editor.policy.policy import Policy

IN = (".xlf", ".xliff", ".tmx", ".tbx")
"""How the names of files end that are taken in here."""
OUT = ("xliff", "tmx", "tbx")

REASONS = {
    IncomingFate.MOVED: "taken to another place",
    IncomingFate.SOURCE_CHANGED: "not taken, since its source is no longer in the section",
    IncomingFate.CHANGED_HERE: "not taken, since the section was edited here meanwhile (--over takes it all the same)",
    IncomingFate.CODES_DIFFER: "not taken, since links, facts or emphasis are missing or new",
    IncomingFate.UNKNOWN: "not taken, since there is no such section",
}
"""Why a paragraph that came back is worth a line."""


def add_out(parser: argparse.ArgumentParser) -> None:
    """What only XLIFF needs."""
    versions = [version.value for version in XliffVersion]
    parser.add_argument("--xliff", choices=versions, default=versions[0], help=f"the version of XLIFF ({versions[0]})")
    parser.add_argument(
        "--copy-source",
        action="store_true",
        help="with xliff 1.2: the source in the place of what is to be translated, as OmegaT wants it",
    )
    parser.add_argument("--every", action="store_true", help="with xliff: also the texts that are in step")


def add_in(parser: argparse.ArgumentParser) -> None:
    """What only a file from a translator needs."""
    parser.add_argument(
        "--over",
        action="store_true",
        help="also over words that stand here: those of a language, with XLIFF those edited since the file went out",
    )


def comes_here(file: Path | None) -> bool:
    """Whether a file is one of these."""
    return file is not None and file.suffix.lower() in IN


def bring_in(arguments: argparse.Namespace) -> int:
    """Take a memory or a termbase into a policy."""
    file: Path = arguments.file
    if not file.is_file():
        return fail(f"there is no file {file}")
    match file.suffix.lower():
        case ".tmx":
            return _take_memory(arguments, file)
        case ".tbx":
            return _take_terms(arguments, file)
        case _:
            return _take_work(arguments, file)


def give_out(arguments: argparse.Namespace) -> int:
    """Write what goes to translators, the draft's memory or its termbase, into the folder OUT."""
    if arguments.format == "xliff":
        return _give_work(arguments)
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
    data = _memory(policy, arguments) if arguments.format == "tmx" else _terms(policy)
    if data is None:
        return fail("there is nothing to write yet: no text is in step, or the termbase is empty")
    name = f"{'memory' if arguments.format == 'tmx' else 'terms'}.{arguments.format}"
    return _written([OutFile(name, data)], arguments.out)


def _give_work(arguments: argparse.Namespace) -> int:
    version = XliffVersion(arguments.xliff)
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
        wanted = arguments.language or [tag for tag in policy.tags if policy.origin_of(tag) is not None]
        strange = [tag for tag in wanted if tag not in policy.tags or policy.origin_of(tag) is None]
        if strange:
            return fail(f"{strange[0]} is no language that this policy translates into")
        parcels = [outgoing(policy, repository, tag, every=arguments.every) for tag in wanted]
    parcels = [parcel for parcel in parcels if parcel.sections]
    if not parcels:
        return fail("every text is in step; add --every to write them all the same")
    files = [
        OutFile(f"{one.target}.xlf", write_xliff(one, version, copies_source=arguments.copy_source)) for one in parcels
    ]
    return _written(files, arguments.out)


def _written(files: Sequence[OutFile], folder: Path) -> int:
    for file in write_files(files, folder):
        say(str(file))
    return FINE


def _take_work(arguments: argparse.Namespace, file: Path) -> int:
    returned = read_xliff(read_outside(file, XLIFF_BYTES))
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        found = incoming(session.policy, returned, over=arguments.over)
        if found.edit is not None and not arguments.dry_run:
            session.submit(found.edit)
            session.save(work.repository, f"Take in {file.name} ({found.language})")
    told = [row for row in found.rows if row.fate in REFUSED or row.fate is IncomingFate.MOVED]
    lines = [f"{row.section} {row.unit}: {REASONS[row.fate]}: {row.words[:60]}" for row in told]
    lines.append(
        f"{found.count(*TAKEN)} paragraphs taken, {found.count(IncomingFate.SAME)} unchanged,"
        f" {found.count(IncomingFate.UNTRANSLATED)} not translated, {found.count(*REFUSED)} not taken"
    )
    rows = [
        {"section": one.section, "unit": one.unit, "fate": one.fate.value, "words": one.words} for one in found.rows
    ]
    answer(arguments.format, {"language": found.language, "paragraphs": rows}, lines)
    return FINDING if found.count(*REFUSED) else FINE


def _take_memory(arguments: argparse.Namespace, file: Path) -> int:
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        read = read_memory(file, session.policy)
        if not arguments.dry_run:
            job = files_in(session, {read.path: read.data}, f"Bring in the memory {read.name}")
            session.finish_records(job.write(work.repository))
    line = f"{read.count} segments in languages of this policy, kept as {read.path}"
    answer(arguments.format, {"segments": read.count, "path": read.path}, [line])
    return FINE


def _take_terms(arguments: argparse.Namespace, file: Path) -> int:
    read = read_tbx(read_outside(file, TERMS_BYTES))
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        edit = changes(session.policy.terms, merged_terms(session.policy.terms, read.terms))
        if edit is not None and not arguments.dry_run:
            session.submit(edit)
            session.save(work.repository, f"Import {file.name}")
    counts = {"terms": len(read.terms.concepts), "names": len(read.terms.names), "left_out": read.left_out}
    lines = [f"{counts['terms']} terms and {counts['names']} names read"]
    if read.left_out:
        lines.append(f"{read.left_out} words left out, since their language is not one that can be named here")
    answer(arguments.format, counts, lines)
    return FINE


def _memory(policy: Policy, arguments: argparse.Namespace) -> bytes | None:
    wanted = [tag for tag in policy.tags if not arguments.language or tag in arguments.language]
    units = tuple(policy_units(policy, wanted))
    return write_tmx(units, policy.source, __version__) if units else None


def _terms(policy: Policy) -> bytes | None:
    return write_tbx(policy.terms, policy.source, policy.titles.get(policy.source, "")) if policy.terms else None
