"""`dateline import` and `dateline export` of what translators exchange: work in any form, memories and termbases."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from editor.command.exchange.translators import take_work
from editor.command.running.command import FINE, fail, say
from editor.command.running.working import answer, author, reading, state_folder, working
from editor.desk.exports.agency_package import Sending, package_file, table_file, xliff_file
from editor.desk.exports.writing_out import OutFile, write_files
from editor.desk.imports.files_in import files_in
from editor.desk.imports.returned_files import comes_back
from editor.desk.session.opening import draft_policy
from editor.desk.translation.memory import is_kept, own_memory, read_memory
from editor.desk.translation.terms import changes
from editor.exchange.blocks.incoming.outside_files import read_outside
from editor.exchange.termbases.tbx import merged_terms, read_tbx, write_tbx
from editor.exchange.xliff.writing import XliffVersion
from editor.policy.limits import TERMS_BYTES
from editor.policy.policy import Policy


def comes_here(file: Path | None) -> bool:
    """Whether a file is one of these."""
    return file is not None and (file.suffix.lower() in (".tmx", ".tbx") or comes_back(file))


def bring_in(arguments: argparse.Namespace) -> int:
    """Take work, a memory or a termbase into a policy."""
    file: Path = arguments.file
    if not file.is_file():
        return fail(f"{file} is a folder: name a file in it" if file.is_dir() else f"there is no file {file}")
    match file.suffix.lower():
        case ".tmx":
            return _take_memory(arguments, file)
        case ".tbx":
            return _take_terms(arguments, file)
        case _:
            return take_work(arguments, file)


def give_out(arguments: argparse.Namespace) -> int:
    """Write what goes to translators, the draft's memory or its termbase, into the folder OUT."""
    if arguments.format in ("tmx", "tbx"):
        return _give_knowledge(arguments)
    make = {"package": package_file, "xliff": xliff_file, "table": table_file}[arguments.format]
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
        wanted = arguments.language or [tag for tag in policy.tags if policy.origin_of(tag) is not None]
        strange = [tag for tag in wanted if tag not in policy.tags or policy.origin_of(tag) is None]
        if strange:
            return fail(f"{strange[0]} is no language that this policy translates into")
        by_sentence = arguments.by == "sentence"
        how = arguments.every, arguments.note, XliffVersion(arguments.xliff), arguments.copy_source, by_sentence
        files = [make(policy, repository, Sending(tag, *how)) for tag in wanted]
    found = [file for file in files if file is not None]
    if not found:
        return fail("every text is in step; add --every to write them all the same")
    return _written(found, arguments.out)


def _give_knowledge(arguments: argparse.Namespace) -> int:
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
    data = _memory(policy, arguments) if arguments.format == "tmx" else _terms(policy)
    if data is None:
        return fail("there is nothing to write yet: no text is in step, or the termbase is empty")
    name = f"{'memory' if arguments.format == 'tmx' else 'terms'}.{arguments.format}"
    return _written([OutFile(name, data)], arguments.out)


def _written(files: Sequence[OutFile], folder: Path) -> int:
    for file in write_files(files, folder):
        say(str(file))
    return FINE


def _take_memory(arguments: argparse.Namespace, file: Path) -> int:
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        read = read_memory(file, session.policy)
        known = is_kept(work.repository, session.policy, read)
        if not arguments.dry_run and not known:
            job = files_in(session, {read.path: read.data}, f"Bring in the memory {read.name}")
            session.finish_records(job.write(work.repository))
    line = f"{read.count} segments in languages of this policy, kept as {read.path}"
    if known:
        line = f"{file.name} was brought in before, or is our own: {read.count} segments, none of them new"
    answer(arguments.format, {"segments": read.count, "path": read.path, "known": known}, [line])
    return FINE


def _take_terms(arguments: argparse.Namespace, file: Path) -> int:
    read = read_tbx(read_outside(file, TERMS_BYTES))
    with working(arguments.folder, author(arguments), trusting=arguments.trust) as work:
        session = work.open.session
        edit = changes(session.policy.terms, merged_terms(session.policy.terms, read.terms))
        if edit is not None and not arguments.dry_run:
            session.submit(edit)
            session.save(work.repository, f"Import {file.name}")
    known = edit is None
    counts = {
        "terms": len(read.terms.concepts),
        "names": len(read.terms.names),
        "left_out": read.left_out,
        "known": known,
    }
    lines = [f"{counts['terms']} terms and {counts['names']} names read"]
    if known:
        lines.append("all of them stand in the termbase already")
    if read.left_out:
        lines.append(f"{read.left_out} words left out, since their language is not one that can be named here")
    answer(arguments.format, {**counts, "known": known}, lines)
    return FINE


def _memory(policy: Policy, arguments: argparse.Namespace) -> bytes | None:
    return own_memory(policy, [tag for tag in policy.tags if not arguments.language or tag in arguments.language])


def _terms(policy: Policy) -> bytes | None:
    return write_tbx(policy.terms, policy.source, policy.titles.get(policy.source, "")) if policy.terms else None
