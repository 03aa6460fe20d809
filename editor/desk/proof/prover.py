"""One walk over a history that holds its manifests against the rules S1 to S7."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from editor.desk.proof.proof_memory import ProvedHistory
from editor.desk.versions.digests import text_words, titles_and_order
from editor.desk.versions.future_versions import MARK, is_ahead
from editor.desk.versions.manifest_breaches import (
    commit_breaches,
    policy_breaches,
    tag_breaches,
    tagged_number,
    unreadable,
)
from editor.desk.versions.release_summary import ReleaseSummary, summary
from editor.desk.versions.releases import tag_name
from editor.policy.policy import Facts, Policy, fact_values
from editor.policy.releases.proof import Breach, coverage_breaches, dropped_breaches, stamp_breaches
from editor.policy.releases.release import Manifest, ReleasedCell
from editor.policy.section import Cell, SectionId
from editor.store.disk.paths import is_ours, is_ours_in_any_case
from editor.store.errors import NewerFormat, StoreError
from editor.store.formats.layout import (
    FACTS_FILE,
    POLICY_FILE,
    DamagedPolicy,
    read_facts,
    read_policy,
    read_sync,
    read_text,
    sync_path,
    text_path,
)
from editor.store.formats.manifest import (
    manifest_bytes,
    manifest_digest,
    manifest_path,
    read_manifest,
    release_number,
)
from editor.store.history import Version
from editor.store.repository import Repository, Snapshot
from editor.text.markdown.words import ALGORITHM


@dataclass(frozen=True, slots=True)
class ReleaseProof:
    """What was found of one release; it holds where `breaches` is empty. `summary` is None where it cannot be read."""

    number: int
    summary: ReleaseSummary | None
    digest: str
    version: str
    breaches: tuple[Breach, ...]
    blob: str = ""


def released_manifest(repository: Repository, release: ReleaseProof) -> Manifest | None:
    """The manifest of a release of the proof; None where it cannot be read."""
    try:
        return read_manifest(manifest_path(release.number), repository.read_blob(release.blob))
    except StoreError:
        return None


@dataclass(frozen=True, slots=True)
class Walked:
    """What one walk found: the releases, what is wrong with the folder as it stands, what is to be told.

    `made` is the number of the release that brought the text of each cell of the last one.
    """

    releases: tuple[ReleaseProof, ...]
    breaches: tuple[Breach, ...]
    notes: tuple[Breach, ...]
    made: Mapping[Cell, int]


class Prover:
    """The state of one walk: the last manifest, what each version did to `releases/`, and texts already digested."""

    def __init__(self, repository: Repository, proved: ProvedHistory | None) -> None:
        self._repository = repository
        self._tags = repository.tags()
        self._last: Manifest | None = None
        self._last_digest = ""
        self._made: dict[Cell, int] = {}
        self._proofs: dict[int, ReleaseProof] = {}
        self._known: dict[str, str] = {}
        self._folder: str | None = None
        self._policies: dict[str, Policy] = {}
        self._facts: dict[str, Facts] = {}
        self._texts: dict[str, str] = {}
        self._newest: Version | None = None
        self.gone: dict[SectionId, int] = {}
        """The release that each section left, for those that are in none any more."""
        self.notes: list[Breach] = []
        """What the walk has to tell, without the state of the folder."""
        if proved is not None:
            self._go_on_from(proved)

    def _go_on_from(self, proved: ProvedHistory) -> None:
        """Take what was proved as it was found; its tags can have moved since, so they are looked at again."""
        self._folder = proved.folder
        self._made, self.gone, self.notes = dict(proved.made), dict(proved.gone), list(proved.walked)
        for one in proved.releases:
            self._known[manifest_path(one.number)] = one.blob
            breaches = tuple(tag_breaches(one.number, self._tags.get(tag_name(one.number)), one.version))
            self._proofs[one.number] = ReleaseProof(
                one.number, one.summary, one.digest, one.version, breaches, one.blob
            )
        if proved.releases:
            last = proved.releases[-1]
            self._last, self._last_digest = self._manifest(last.number), last.digest
            for version in self._repository.versions(proved.head):
                if version.id == last.version:
                    break
                self._note_time(version)

    def _manifest(self, number: int) -> Manifest | None:
        """A release that was visited, as a whole."""
        release = self._proofs.get(number)
        return None if release is None else released_manifest(self._repository, release)

    def visit(self, version: Version) -> None:
        """Look at what one version did to the manifests."""
        self._note_time(version)
        folder = self._repository.snapshot(version.id).folder("releases")
        if folder == self._folder:
            return
        self._folder = folder
        blobs = self._release_blobs(version.id)
        fresh = blobs.items() - self._known.items()
        for path, blob in sorted(fresh, key=lambda item: release_number(item[0]) or 0):
            number = release_number(path)
            if number is None:
                continue
            if path in self._known:
                self._add(number, Breach("S6", number, "manifest-edited", {"version": version.id[:10]}))
            else:
                self._release(number, path, blob, version)
            self._known[path] = blob
        for path in sorted(set(self._known) - set(blobs)):
            number = release_number(path)
            if number is not None and len(version.parents) < 2 and not self._elsewhere(version, path):
                self._add(number, Breach("S6", number, "manifest-removed", {"version": version.id[:10]}))
                del self._known[path]

    def finish(self) -> Walked:
        """What was found, with the state of the folder as it stands."""
        found = []
        for path in sorted(self._repository.worktree_changes("releases").keys() | self._repository.left.keys()):
            number = release_number(path)
            if number is not None:
                found.append(Breach("S6", number, "manifest-on-disk", {"path": path}))
        head = self._repository.head()
        for name, tag in sorted(self._tags.items()):
            number = tagged_number(name)
            if number is not None and number not in self._proofs:
                found.append(Breach("S6", number, "tag-without-release", {"tag": name, "version": tag.target[:10]}))
        kept = self._release_blobs(head) if head else {}
        for path in sorted(set(self._known) - set(kept)):
            number = release_number(path)
            assert number is not None
            self._add(number, Breach("S6", number, "manifest-removed", {"version": (head or "")[:10]}))
        ordered = tuple(self._proofs[number] for number in sorted(self._proofs))
        if head is not None:
            found += self._twins(head)
        return Walked(ordered, tuple(found), (*self.notes, *self._untagged(ordered)), self._made)

    def _untagged(self, releases: Collection[ReleaseProof]) -> Iterator[Breach]:
        """Releases whose tags are not here, which a copy without tags lacks as well: nothing breaks by that."""
        names = {one.number: tag_name(one.number) for one in releases if one.summary is not None}
        missing = [number for number, name in names.items() if name not in self._tags]
        if len(missing) > 1 and len(missing) == len(names):
            yield Breach("S6", 0, "tags-missing", {"count": str(len(missing))})
        else:
            yield from (Breach("S6", number, "tag-missing", {"tag": names[number]}) for number in missing)

    def _twins(self, head: str) -> Iterator[Breach]:
        """S1: files that differ only in case are one file on other disks, where one of them hides the other."""
        snapshot, known = self._repository.snapshot(head), dict[str, str]()
        for path in snapshot.twice():
            yield Breach("S1", len(self._proofs) + 1, "path-twice", {"path": path})
        for path in filter(is_ours_in_any_case, snapshot.paths()):
            if (other := known.setdefault(path.casefold(), path)) != path or not is_ours(path):
                yield Breach("S1", len(self._proofs) + 1, "case-twin", {"path": path, "other": min(other, path)})

    def _release_blobs(self, version: str) -> dict[str, str]:
        return self._repository.snapshot(version).blobs("releases/")

    def _elsewhere(self, version: Version, path: str) -> bool:
        """Whether the version stands on a branch on which the manifest did not come yet."""
        return bool(version.parents) and path not in self._release_blobs(version.parents[0])

    def _add(self, number: int, breach: Breach) -> None:
        old = self._proofs.get(number)
        if old is None:
            self._proofs[number] = ReleaseProof(number, None, "", "", (breach,))
        else:
            self._proofs[number] = replace(old, breaches=(*old.breaches, breach))

    def _release(self, number: int, path: str, blob: str, version: Version) -> None:
        data = self._repository.read_blob(blob)
        digest = manifest_digest(data)
        try:
            manifest = read_manifest(path, data)
        except StoreError as error:
            breach = unreadable(number, error)
            self._proofs[number] = ReleaseProof(number, None, digest, version.id, (breach,), blob)
            self._last_digest = digest
            return
        corrected = None if manifest.corrects is None else self._manifest(manifest.corrects)
        breaches = [
            *self._chain(number, manifest, data),
            *stamp_breaches(self._last, manifest, corrected),
            *dropped_breaches(self._last, manifest),
            *self._descent(number, version),
            *self._ahead(manifest),
            *coverage_breaches(manifest),
            *self._readable(number, self._content(manifest, self._repository.snapshot(version.id))),
            *commit_breaches(manifest, version),
            *tag_breaches(number, self._tags.get(tag_name(number)), version.id),
        ]
        self._proofs[number] = ReleaseProof(number, summary(manifest), digest, version.id, tuple(breaches), blob)
        self._note_sections(manifest)
        before = {} if self._last is None else self._last.cells
        self._made = {
            cell: self._made.get(cell, number) if cell in before and before[cell].blob == released.blob else number
            for cell, released in manifest.cells.items()
        }
        self._last, self._last_digest = manifest, digest

    def _note_sections(self, manifest: Manifest) -> None:
        """An id that a section left and another one, or the same again, took up: it means two things in one history."""
        now = {one.id for one in manifest.sections}
        before = set() if self._last is None else {one.id for one in self._last.sections}
        for section in sorted(now & self.gone.keys()):
            facts = {"section": section, "left": str(self.gone.pop(section))}
            self.notes.append(Breach("S7", manifest.number, "id-again", facts))
        self.gone.update(dict.fromkeys(before - now, manifest.number))

    def _note_time(self, version: Version) -> None:
        if self._newest is None or version.committed > self._newest.committed:
            self._newest = version

    def _ahead(self, manifest: Manifest) -> Iterator[Breach]:
        """S1: a release rests on no version from its future, unless its publisher gave a reason."""
        newest, self._newest = self._newest, None
        if newest is None or not is_ahead(newest, manifest.instant):
            return
        if not any(one.startswith(f"{MARK} ") for one in manifest.warnings):
            facts = {"version": newest.id[:10], "committed": newest.committed.isoformat()}
            yield Breach("S1", manifest.number, "future-version", facts)

    def _descent(self, number: int, version: Version) -> Iterator[Breach]:
        """S7: what was released later was built on what was released before."""
        before = None if self._last is None else self._proofs.get(self._last.number)
        if before is not None and not self._repository.is_ancestor(before.version, version.id):
            facts = {"before": before.version[:10], "version": version.id[:10]}
            yield Breach("S7", number, "not-descended", facts)

    def _chain(self, number: int, manifest: Manifest, data: bytes) -> Iterator[Breach]:
        expected = 1 if self._last is None else self._last.number + 1
        if manifest.number != number or number != expected:
            yield Breach("S6", number, "number", {"number": str(manifest.number), "expected": str(expected)})
        if manifest.previous != self._last_digest:
            yield Breach("S6", number, "previous", {"previous": manifest.previous, "expected": self._last_digest})
        if manifest_bytes(manifest) != data:
            yield Breach("S6", number, "not-canonical", {})
        if manifest.algorithm != ALGORITHM:
            yield Breach("S1", number, "algorithm", {"algorithm": str(manifest.algorithm)})

    def _readable(self, number: int, found: Iterator[Breach]) -> Iterator[Breach]:
        """What was found, up to a file of the version that does not make sense, which is a breach as well."""
        try:
            yield from found
        except DamagedPolicy as error:
            yield Breach("S1", number, "version-unreadable", {"path": error.path, "problem": error.problem})
        except NewerFormat as error:
            yield Breach("S1", number, "version-unreadable", {"path": POLICY_FILE, "problem": str(error)})

    def _content(self, manifest: Manifest, snapshot: Snapshot) -> Iterator[Breach]:
        """The manifest's words against the files of its own version, and the digests against the words."""
        number = manifest.number
        if titles_and_order(manifest.titles, manifest.sections, manifest.numbering) != manifest.policy_words:
            yield Breach("S1", number, "policy-words", {})
        policy = self._policy(snapshot)
        yield from policy_breaches(manifest, policy, self._last)
        facts = snapshot.blob(FACTS_FILE) or ""
        if manifest.facts != facts:
            yield Breach("S1", number, "facts", {})
        before = {} if self._last is None else self._last.cells
        fresh = {cell: released for cell, released in manifest.cells.items() if before.get(cell) != released}
        for cell, released in fresh.items():
            where = {"section": cell.section, "language": cell.language}
            if released.blob != snapshot.blob(text_path(cell)) or released.facts != facts:
                yield Breach("S1", number, "words-not-in-version", where)
            elif self._words(cell, released) != released.words:
                yield Breach("S1", number, "words-digest", where)
        yield from self._step_breaches(manifest, policy, snapshot, fresh)

    def _policy(self, snapshot: Snapshot) -> Policy:
        blob = snapshot.blob(POLICY_FILE) or ""
        if blob not in self._policies:
            self._policies[blob] = read_policy({POLICY_FILE: self._repository.read_blob(blob)} if blob else {})
        return self._policies[blob]

    def _step_breaches(
        self, manifest: Manifest, policy: Policy, snapshot: Snapshot, fresh: Collection[Cell]
    ) -> Iterator[Breach]:
        """S3: a language in step has a sync record that names the released source words, or was in step before.

        It is never in step where the language that it is made from is behind.
        """
        for language in manifest.languages:
            origin = policy.origin_of(language.tag) if language.tag in policy.tags else None
            if origin is None:
                continue
            last = None if self._last is None else self._last.language(language.tag)
            late = () if last is None else last.behind
            made_from = manifest.language(origin)
            older = () if made_from is None else made_from.behind
            for section in manifest.sections:
                cell, source = Cell(section.id, language.tag), Cell(section.id, origin)
                held = last is not None and cell not in fresh and source not in fresh and section.id not in late
                if section.id in language.behind or (held and section.id not in older):
                    continue
                path = sync_path(cell)
                blob = snapshot.blob(path)
                record = None if blob is None else read_sync(path, self._repository.read_blob(blob))
                released = manifest.cells.get(source)
                followed = record is not None and released is not None and record.source_words == released.words
                if not followed or section.id in older:
                    where = {"section": cell.section, "language": cell.language}
                    yield Breach("S3", manifest.number, "not-in-step", where)

    def _words(self, cell: Cell, released: ReleasedCell) -> str:
        if released.blob not in self._texts:
            self._texts[released.blob] = read_text(text_path(cell), self._repository.read_blob(released.blob))
        if released.facts and released.facts not in self._facts:
            self._facts[released.facts] = read_facts(self._repository.read_blob(released.facts))
        facts = self._facts.get(released.facts, {})
        return text_words(self._texts[released.blob], fact_values(facts, cell.language))
