"""The records of a history: only ever added, each by the one who signs it, and never in one version with texts."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

from editor.desk.review.trust import Trust
from editor.desk.review.version_reader import VersionReader
from editor.desk.versions.future_versions import is_ahead
from editor.policy.people import anyone_has_a_key, bare_key, person_of
from editor.policy.releases.proof import Breach
from editor.policy.reviews.review import Filed, Matter, Record, RecordKind, Why, may_approve
from editor.policy.reviews.subject import PEOPLE, VERSIONS, Subject
from editor.store.formats.layout import DamagedPolicy, text_path
from editor.store.formats.reviews import read_record, record_path
from editor.store.history import Version
from editor.store.repository import Repository, Snapshot
from editor.store.signing.signatures import REVIEW, BadSignature, fingerprint, signing_key

FOLDER = "reviews"

_JUDGING = (RecordKind.APPROVAL, RecordKind.OBJECTION)
Take = Callable[[Filed, Snapshot], None]


class RecordReader:
    """Reads the records that versions bring, in the order of the history."""

    def __init__(self, repository: Repository, reader: VersionReader, trust: Trust) -> None:
        self.filed: list[Filed] = []
        self.by_id: dict[str, Filed] = {}
        self.unspent: set[int] = set()
        """Where in `filed` the approvals stand that no release used up."""
        self._repository = repository
        self._reader = reader
        self._trust = trust
        self._seen: dict[str, Version] = {}
        self._since = ""
        self.notes: list[Breach] = []
        """Records whose clocks stood apart, or that came too late for a release; nothing breaks by that."""

    def resume(self, filed: Iterable[Filed], version: str) -> None:
        """Go on after the version of a release, with the records up to it."""
        self.filed = list(filed)
        self.by_id = {one.id: one for one in self.filed}
        self.unspent = {
            place for place, one in enumerate(self.filed) if one.record.kind is RecordKind.APPROVAL and not one.spent
        }
        self._since = version

    def visit(self, version: Version, snapshot: Snapshot, number: int, take: Take) -> list[Breach]:
        """Take in what a version did under `reviews/`; `take` hears of each record. Gives what breaks."""
        self._seen[version.id] = version
        folder = snapshot.folder(FOLDER)
        parents = [self._repository.snapshot(parent) for parent in version.parents if self._known(parent)]
        if folder is None and all(parent.folder(FOLDER) is None for parent in parents):
            return []
        if parents and all(parent.folder(FOLDER) == folder for parent in parents):
            return []
        before: dict[str, str] = {}
        for parent in parents:
            before.update(parent.blobs(FOLDER))
        after = snapshot.blobs(FOLDER)
        found = list(self._altered(version, number + 1, before, after))
        added = sorted(path for path in after if path not in before)
        if added and version.remade_by:
            return [*found, self._breach(number, "records-remade", version, by=version.remade_by)]
        if added and len(parents) > 1:
            found.append(self._breach(number, "record-in-merge", version, path=added[0]))
        others = self._others(version) if added and len(parents) < 2 else ()
        if others:
            found.append(self._breach(number, "mixed", version, path=added[0], other=others[0]))
        for path in added:
            found += self._file(path, version, snapshot, number, take)
        return found

    def spend(self, subjects: Collection[Subject]) -> None:
        """What was agreed on stands now: these approvals agreed to that, and to nothing that comes after it."""
        for place in sorted(self.unspent):
            if self.filed[place].record.subject in subjects:
                self.filed[place] = replace(self.filed[place], spent=True)
                self.unspent.discard(place)

    def _altered(
        self, version: Version, number: int, before: dict[str, str], after: dict[str, str]
    ) -> Iterator[Breach]:
        for path, blob in sorted(before.items()):
            if path not in after:
                yield self._breach(number - 1, "record-removed", version, path=path)
            elif after[path] != blob:
                yield self._breach(number - 1, "record-edited", version, path=path)

    def _others(self, version: Version) -> tuple[str, ...]:
        changed = self._repository.changed(version.parents[0] if version.parents else None, version.id)
        return tuple(path for path in changed if not path.startswith(f"{FOLDER}/"))

    def _file(self, path: str, version: Version, snapshot: Snapshot, number: int, take: Take) -> Iterator[Breach]:
        if path.endswith(".sig"):
            if snapshot.blob(path.removesuffix(".sig") + ".json") is None:
                yield self._breach(number, "signature-alone", version, path=path)
            return
        named = record_path(path)
        if named is None:
            yield self._breach(number, "record-unreadable", version, path=path, problem="it has no place there")
            return
        known = self.by_id.get(named[1])
        if known is not None and str(known.record.subject) == named[0]:
            return  # said once: a copy of it on another branch never comes after what was said since
        try:
            record = read_record(path, snapshot.read(path))
        except DamagedPolicy as error:
            yield self._breach(number, "record-unreadable", version, path=path, problem=error.problem)
            return
        problem = self._problem(record, version)
        if problem:
            yield self._breach(number, problem, version, path=path, who=record.email, author=version.author.email)
            return
        self._note_times(record, version, path, number)
        signer, why = self._signer(path, record, snapshot)
        one = Filed(named[1], record, version.id, signer, why)
        if record.kind is RecordKind.APPROVAL:
            self.unspent.add(len(self.filed))
        self.filed.append(one)
        self.by_id[one.id] = one
        take(one, snapshot)

    def _known(self, version: str) -> Version | None:
        """A version that was read before this, or up to which others had read."""
        found = self._seen.get(version)
        if found is None and self._since and version.isalnum() and self._repository.holds(version):
            older = self._repository.version(version)
            if older.id == version and self._repository.is_ancestor(version, self._since):
                found = self._seen[version] = older
        return found

    def _problem(self, record: Record, version: Version) -> str:
        """What a record says that cannot be: another's name, another day, words that were not there."""
        if record.email.casefold() != version.author.email.casefold():
            return "record-author"
        if record.at != version.committed:
            return "back-dated"
        seen = self._known(record.version)
        if record.subject == VERSIONS:
            return "" if self._known(record.refers) else "record-version"
        if seen is None or not self._repository.is_ancestor(seen.id, version.id):
            return "record-version"
        if record.kind in (RecordKind.APPROVAL, RecordKind.OBJECTION, RecordKind.REQUEST):
            snapshot = self._repository.snapshot(seen.id)
            cell = record.subject.cell
            blob = snapshot.blob(text_path(cell)) if cell is not None and record.head.blob else None
            if self._reader.words(snapshot, record.subject) != record.head.words or (blob or "") != (
                record.head.blob if cell is not None else ""
            ):
                return "record-words"
        return ""

    def _note_times(self, record: Record, version: Version, path: str, number: int) -> None:
        """Tell what the clocks say, which proves nothing: a record counts from where it stands in the history (R1).

        One that was made over an earlier release than the last one came too late for that, and counts for the next. One
        that is dated before what it stands on has a clock that stood apart, unless it names the version that is ahead.
        """
        facts = {"path": path, "who": record.email, "at": record.at.isoformat(), "version": version.id[:10]}
        if record.release < number and record.kind in _JUDGING:
            code = f"late-{record.kind.value}"
            self.notes.append(Breach("R1", number, code, {**facts, "subject": str(record.subject)}))
        elif not record.ahead:
            before = [self._known(one) for one in (record.version, *version.parents)]
            if late := [one for one in before if one is not None and is_ahead(one, record.at)]:
                facts["committed"] = max(one.committed for one in late).isoformat()
                self.notes.append(Breach("R1", number + 1, "dated-before", facts))

    def _signer(self, path: str, record: Record, snapshot: Snapshot) -> tuple[str, Why | None]:
        """The fingerprint of the key that signed a record, and what stands against it."""
        people = self._trust.force.people
        person = person_of(people, record.email)
        signature = path.removesuffix(".json") + ".sig"
        key = ""
        if snapshot.blob(signature) is not None:
            try:
                armoured = snapshot.read(signature).decode("ascii", "replace")
                key = signing_key(armoured, snapshot.read(path), REVIEW)
            except BadSignature:
                return "", Why.OTHER_KEY
        shown = fingerprint(key) if key else ""
        if person is None or person.id != record.by:
            strange = not self._trust.force.alone or record.kind is RecordKind.APPROVAL
            return shown, Why.STRANGER if strange else None
        if anyone_has_a_key(people):
            if not key:
                return "", Why.UNSIGNED
            if key not in map(bare_key, person.keys):
                return shown, Why.OTHER_KEY
        matter = Matter(record.subject, record.base, record.head)
        if record.kind is RecordKind.APPROVAL and record.subject != PEOPLE and not self._trust.force.alone:
            return shown, may_approve(person, matter, self._trust.force)
        return shown, None

    def _breach(self, number: int, code: str, version: Version, **facts: str) -> Breach:
        return Breach("R1", number + 1, code, {"version": version.id[:10], **facts})
