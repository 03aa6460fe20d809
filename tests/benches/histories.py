"""Long histories to measure with, written in the way that costs least; their manifests are the program's own."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from editor.desk.release.publishing import ReleaseJob, manifest_of, propose
from editor.desk.versions.releases import tag_name
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.store.formats.layout import changed_files, files
from editor.store.formats.manifest import manifest_bytes, manifest_digest, manifest_path
from editor.store.history import Author, blob_id
from editor.store.repository import Repository
from tests.benches import git
from tests.benches.figure import Size
from tests.benches.policies import in_step, policy, rewritten

AUTHOR = Author("Bench", "bench@example.org")
BEGIN = datetime(2020, 1, 6, 9, tzinfo=UTC)
_WITHOUT_GIT = 40


@dataclass(frozen=True, slots=True)
class Step:
    """One version to be: what changes, when, and the tag that it gets."""

    changes: Mapping[str, bytes | None]
    when: datetime
    message: str
    tag: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """A history on the disk."""

    folder: Path
    versions: int
    releases: int


def long_history(size: Size, home: Path) -> History:
    """The history that `size` asks for, built where it is not there yet; a shorter one where there is no git program.

    Its objects lie loose, one file each, as Dateline leaves them.
    """
    folder = home / "long"
    versions = size.versions if git.program() else min(size.versions, _WITHOUT_GIT)
    releases = min(size.releases, versions // 2)
    if not folder.exists():
        planned = steps(size, versions, releases)
        if git.program():
            _import(folder, planned)
        else:
            _commit(folder, planned)
    return History(folder, versions, releases)


def short_history(size: Size, folder: Path) -> Policy:
    """A policy of that size with one version; gives its value."""
    whole = policy(size.languages, size.sections)
    Repository.create(folder).close()
    repository = Repository.open(folder)
    try:
        repository.commit(files(whole), "Begin", AUTHOR, BEGIN, None)
    finally:
        repository.close()
    return whole


def write_history(whole: Policy, versions: int, releases: int, folder: Path) -> None:
    """A history of a policy in a new folder, made at once."""
    _commit(folder, _rounds(whole, versions, releases))


def steps(size: Size, versions: int, releases: int) -> Iterator[Step]:
    """The versions of a policy that is made by rule."""
    return _rounds(policy(size.languages, size.sections), versions, releases)


def _rounds(whole: Policy, versions: int, releases: int) -> Iterator[Step]:
    """Versions in rounds that end with a release: sections are rewritten, the source first, then its languages."""
    now = BEGIN
    last: Manifest | None = None
    digest = ""
    blobs = {path: blob_id(data) for path, data in files(whole).items()}
    yield Step(files(whole), now, "Begin")
    half = (1 + len(whole.languages)) // 2
    groups = (whole.tags[:1], whole.tags[1:half], whole.tags[half:])
    every = max(2, versions // releases)
    for number in range(1, versions):
        now += timedelta(hours=6)
        if number % every == every - 1:
            job = _release(whole, last, digest, now)
            last = manifest_of(job, blobs)
            data = manifest_bytes(last)
            digest = manifest_digest(data)
            yield Step(
                {manifest_path(last.number): data}, last.instant, f"Release {last.number}", tag_name(last.number)
            )
            continue
        section = whole.section_ids[number // 3 % len(whole.sections)]
        after = rewritten(whole, section, groups[number % 3] or whole.tags[:1], f"version {number}")
        changes = changed_files(whole, whole := in_step(after, [section]))
        blobs.update({path: blob_id(data) for path, data in changes.items() if data is not None})
        yield Step(changes, now, f"Edit {section}")


def _release(whole: Policy, last: Manifest | None, digest: str, now: datetime) -> ReleaseJob:
    proposal = propose(whole, last, (), now)
    assert proposal.stamp is not None
    return ReleaseJob(None, None, whole, last, digest, AUTHOR, proposal, proposal.stamp, ())


def _commit(folder: Path, planned: Iterator[Step]) -> None:
    Repository.create(folder).close()
    repository = Repository.open(folder)
    head: str | None = None
    try:
        with repository.at_once():
            for step in planned:
                head = repository.commit(step.changes, step.message, AUTHOR, step.when, head)
                if step.tag:
                    repository.tag(step.tag, head, step.message, AUTHOR, step.when)
    finally:
        repository.close()


def _import(folder: Path, planned: Iterator[Step]) -> None:
    """By `git fast-import`, told to leave every object in a file of its own."""
    Repository.create(folder).close()
    words = ("-c", "fastimport.unpackLimit=100000000", "fast-import", "--quiet")
    with subprocess.Popen(
        git.command(folder, *words), stdin=subprocess.PIPE, env=os.environ | git.ENVIRONMENT
    ) as importing:
        assert importing.stdin is not None
        for step in planned:
            importing.stdin.write(b"".join(_stream(step)))
    git.git(folder, "checkout", "--force", "main")


def _stream(step: Step) -> Iterator[bytes]:
    who = f"{AUTHOR.name} <{AUTHOR.email}> {int(step.when.timestamp())} {step.when:%z}\n".encode()
    yield b"commit refs/heads/main\ncommitter " + who + _data(step.message.encode())
    for path, content in step.changes.items():
        if content is None:
            yield f"D {path}\n".encode()
        else:
            yield f"M 100644 inline {path}\n".encode() + _data(content)
    yield b"\n"
    if step.tag:
        yield f"tag {step.tag}\nfrom refs/heads/main\ntagger ".encode() + who + _data(step.message.encode())


def _data(content: bytes) -> bytes:
    return b"data %d\n%b\n" % (len(content), content)
