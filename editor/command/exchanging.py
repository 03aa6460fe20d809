"""`dateline import` and `dateline export` of what translators exchange: memories and termbases."""

import argparse
from pathlib import Path

from editor import __version__
from editor.command.command import FINE, fail, say
from editor.command.working import author, reading, state_folder, working
from editor.desk.files_in import files_in
from editor.desk.memory import policy_units, read_memory
from editor.desk.opening import draft_policy
from editor.desk.terms import changes
from editor.exchange.errors import TooLarge
from editor.exchange.tbx import TBX_LIMIT, merged_terms, read_tbx, write_tbx
from editor.exchange.tmx import write_tmx
from editor.policy.policy import Policy
from editor.store import atomic

IN = (".tmx", ".tbx")
"""How the names of files end that are taken in here."""
OUT = ("tmx", "tbx")


def comes_here(file: Path | None) -> bool:
    """Whether a file is one of these."""
    return file is not None and file.suffix.lower() in IN


def bring_in(arguments: argparse.Namespace) -> int:
    """Take a memory or a termbase into a policy."""
    file: Path = arguments.file
    if arguments.folder is None:
        return fail("name the policy's folder as well: dateline import FILE DIR")
    return _take_memory(arguments, file) if file.suffix.lower() == ".tmx" else _take_terms(arguments, file)


def give_out(arguments: argparse.Namespace) -> int:
    """Write the draft's memory or termbase into the folder OUT."""
    with reading(arguments.folder) as repository:
        policy = draft_policy(repository, state_folder())
    data = _memory(policy, arguments) if arguments.format == "tmx" else _terms(policy)
    if data is None:
        return fail("there is nothing to write yet: no text is in step, or the termbase is empty")
    arguments.out.mkdir(parents=True, exist_ok=True)
    file = arguments.out / f"{'memory' if arguments.format == 'tmx' else 'terms'}.{arguments.format}"
    atomic.write(file, data)
    say(str(file))
    return FINE


def _take_memory(arguments: argparse.Namespace, file: Path) -> int:
    with working(arguments.folder, author(arguments)) as work:
        session = work.open.session
        read = read_memory(file, session.policy)
        if not arguments.dry_run:
            job = files_in(session, {read.path: read.data}, f"Bring in the memory {read.name}")
            session.finish_records(job.write(work.repository))
    say(f"{read.count} segments in languages of this policy, kept as {read.path}")
    return FINE


def _take_terms(arguments: argparse.Namespace, file: Path) -> int:
    size = file.stat().st_size
    if size > TBX_LIMIT:
        raise TooLarge(size, TBX_LIMIT)
    read = read_tbx(file.read_bytes())
    with working(arguments.folder, author(arguments)) as work:
        session = work.open.session
        edit = changes(session.policy.terms, merged_terms(session.policy.terms, read.terms))
        if edit is not None and not arguments.dry_run:
            session.submit(edit)
            session.save(work.repository, f"Import {file.name}")
    say(f"{len(read.terms.concepts)} terms and {len(read.terms.names)} names read")
    if read.left_out:
        say(f"{read.left_out} words left out, since their language is not one that can be named here")
    return FINE


def _memory(policy: Policy, arguments: argparse.Namespace) -> bytes | None:
    wanted = [tag for tag in policy.tags if not arguments.language or tag in arguments.language]
    units = tuple(policy_units(policy, wanted))
    return write_tmx(units, policy.source, __version__) if units else None


def _terms(policy: Policy) -> bytes | None:
    return write_tbx(policy.terms, policy.source, policy.titles.get(policy.source, "")) if policy.terms else None
