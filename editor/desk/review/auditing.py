"""Who wrote, commented, approved and published what, when, under which signature: the history as rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from editor.desk.review.authorship import cell_at
from editor.desk.review.trust import Trust
from editor.desk.review.version_reader import VersionReader
from editor.policy.people import Person, anyone_has_a_key, holder_of
from editor.policy.reviews.review import Record, RecordKind
from editor.policy.reviews.subject import FACTS, PEOPLE, of_cell
from editor.store.errors import StoreError
from editor.store.formats.layout import FACTS_FILE, PEOPLE_FILE, POLICY_FILE, DamagedPolicy
from editor.store.formats.manifest import manifest_digest, release_number
from editor.store.formats.reviews import read_record, record_path
from editor.store.history import Version
from editor.store.repository import Repository, Snapshot
from editor.store.signing.signatures import REVIEW, BadSignature, fingerprint, signing_key

_PARTS = {FACTS_FILE: str(FACTS), PEOPLE_FILE: str(PEOPLE), POLICY_FILE: "policy"}
_ACTIONS = {
    RecordKind.REQUEST: "asked for review",
    RecordKind.APPROVAL: "approved",
    RecordKind.OBJECTION: "asked for changes",
    RecordKind.WITHDRAWAL: "withdrew",
    RecordKind.COMMENT: "commented",
    RecordKind.ANSWER: "answered",
    RecordKind.ADOPTION: "adopted",
}


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One thing that somebody did. `hash` is that of what was written: a git blob, a record or a manifest.

    `signature` is `good`, `unsigned`, `bad`, `unknown key` or `key of another person`; `key` is the fingerprint.
    """

    when: datetime
    name: str
    email: str
    action: str
    what: str
    hash: str
    version: str
    signature: str
    key: str = ""
    detail: str = ""


def audit(repository: Repository) -> Iterator[AuditRow]:
    """Every row, oldest first."""
    reader = VersionReader(repository)
    for version in reversed(list(repository.versions())):
        snapshot = repository.snapshot(version.id)
        people = _people(repository, reader, version, snapshot)
        signature, key = _of_version(repository, version, people)
        for path in repository.changed(version.parents[0] if version.parents else None, version.id):
            row = _row(repository, snapshot, path, people)
            if row is None:
                continue
            action, what, digest, detail, own = row
            state = own or (signature, key)
            author = version.author
            yield AuditRow(
                version.committed, author.name, author.email, action, what, digest, version.id, *state, detail=detail
            )


def _people(repository: Repository, reader: VersionReader, version: Version, snapshot: Snapshot) -> tuple[Person, ...]:
    """The people of a version, and those of the versions before it, who may have signed it."""
    before = [one for parent in version.parents for one in reader.people(repository.snapshot(parent))]
    return tuple(dict.fromkeys([*before, *reader.people(snapshot)]))


def _of_version(repository: Repository, version: Version, people: tuple[Person, ...]) -> tuple[str, str]:
    key, problem = Trust.key_of(repository.signed(version.id) if version.signed else None)
    if problem:
        return ("unsigned" if problem == "unsigned" else "bad"), ""
    return _state(key, version.author.email, people), fingerprint(key)


def _state(key: str, email: str, people: tuple[Person, ...]) -> str:
    holder = holder_of(people, key)
    if holder is None:
        return "unknown key"
    return "good" if holder.email.casefold() == email.casefold() else "key of another person"


def _row(
    repository: Repository, snapshot: Snapshot, path: str, people: tuple[Person, ...]
) -> tuple[str, str, str, str, tuple[str, str] | None] | None:
    """What was done at a path: action, what, hash, detail, and a signature of its own; None for what is derived."""
    blob = snapshot.blob(path) or ""
    cell = cell_at(path)
    if cell is not None:
        return ("wrote" if blob else "removed"), str(of_cell(cell)), blob, "", None
    if path in _PARTS:
        return "changed", _PARTS[path], blob, "", None
    if (number := release_number(path)) is not None and blob:
        return "published", f"release {number}", manifest_digest(repository.read_blob(blob)), "", None
    if (named := record_path(path)) is None:
        return None
    if not blob:
        return "removed", f"reviews/{named[0]}/{named[1]}", "", "", None
    data = repository.read_blob(blob)
    digest = manifest_digest(data)
    try:
        record = read_record(path, data)
    except DamagedPolicy as error:
        return "wrote", path, digest, error.problem, None
    what = record.refers if record.kind is RecordKind.ADOPTION else str(record.subject)
    return _ACTIONS[record.kind], what, digest, _detail(record), _of_record(snapshot, path, data, record, people)


def _detail(record: Record) -> str:
    words = [record.text, *([f"→ {record.suggestion}"] if record.suggestion is not None else [])]
    notes = ["resolved"] * record.resolves + ["took the suggestion"] * record.takes + ["internal"] * record.internal
    return " · ".join(part for part in (*words, *notes) if part)


def _of_record(
    snapshot: Snapshot, path: str, data: bytes, record: Record, people: tuple[Person, ...]
) -> tuple[str, str]:
    signature = path.removesuffix(".json") + ".sig"
    try:
        armoured = snapshot.read(signature).decode("ascii", "replace")
    except StoreError:
        return ("unsigned" if anyone_has_a_key(people) or snapshot.blob(signature) is None else "bad"), ""
    try:
        key = signing_key(armoured, data, REVIEW)
    except BadSignature:
        return "bad", ""
    return _state(key, record.email, people), fingerprint(key)
