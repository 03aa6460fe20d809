"""Converted languages of the last release computed again: the conversion, the decisions, and what was typed by hand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from editor.checks.reading.deciding import keep_of
from editor.desk.conversion.configs import can_convert, source_of
from editor.desk.conversion.converting import rules_of
from editor.desk.conversion.deciding import Recomputed, recomputed
from editor.desk.conversion.earlier import blob_text
from editor.desk.proof.prover import ReleaseProof, released_manifest
from editor.desk.proof.proving import Proof
from editor.desk.session.opening import read_version
from editor.policy.decisions import Decision
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.policy.section import Cell
from editor.store.formats.layout import DamagedPolicy, read_policy, read_text, text_path
from editor.store.repository import Repository
from editor.text.conversion.chinese import UnknownConfig


class Unproved(Enum):
    """Why a section was not computed again; none of them is a failure (R6)."""

    OTHER_DICTIONARY = "other-dictionary"  # than the one that this program is installed with
    NO_RECORD = "no-record"  # nothing says from which source it was made
    NO_SOURCE = "no-source"  # the source that it was made from is in no version


@dataclass(frozen=True, slots=True)
class HandEdit:
    """A change by hand of a converted section: where it stands in the released text (line from 1), and what it did."""

    cell: Cell
    line: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ConversionProof:
    """What a converted language of the last release is made of."""

    language: Tag
    origin: Tag
    configs: tuple[str, ...]
    sections: int
    decisions: tuple[Decision, ...]
    hand_edits: tuple[HandEdit, ...]
    unproved: tuple[tuple[Cell, Unproved], ...]


def prove_conversions(repository: Repository, proof: Proof) -> tuple[ConversionProof, ...]:
    """Each converted language of the last release that can be read, computed again from the versions themselves."""
    releases = [one for one in proof.releases if one.summary is not None]
    if not releases:
        return ()
    return tuple(_Reader(repository, releases, proof.made).proofs())


class _Reader:
    """The last release with the versions of the releases before it: a section held back is proved where it was made."""

    def __init__(self, repository: Repository, releases: Sequence[ReleaseProof], made: Mapping[Cell, int]) -> None:
        self._repository = repository
        self._last = releases[-1]
        self._versions = {one.number: one.version for one in releases}
        self._made = made
        self._policies: dict[str, Policy | None] = {}

    def proofs(self) -> Iterator[ConversionProof]:
        policy = self._policy(self._last.version)
        manifest = released_manifest(self._repository, self._last)
        if policy is None or manifest is None:
            return
        for language in manifest.languages:
            if language.tag in policy.tags and can_convert(policy, language.tag):
                yield self._language(language.tag, policy, manifest)

    def _language(self, language: Tag, policy: Policy, manifest: Manifest) -> ConversionProof:
        configs: dict[str, None] = {}
        decisions: dict[Decision, None] = {}
        edits: list[HandEdit] = []
        unproved: list[tuple[Cell, Unproved]] = []
        cells = [cell for section in manifest.sections if (cell := Cell(section.id, language)) in manifest.cells]
        for cell in cells:
            config, found, released = self._cell(cell, manifest)
            if isinstance(found, Unproved):
                unproved.append((cell, found))
                continue
            configs[config] = None
            decisions.update(dict.fromkeys(found.decisions))
            edits += [
                HandEdit(cell, released.count("\n", 0, hunk.new_start) + 1, hunk.old, hunk.new)
                for hunk in found.hand_edits
            ]
        origin = policy.origin_of(language) or policy.source
        proved = len(cells) - len(unproved)
        return ConversionProof(
            language, origin, tuple(configs), proved, tuple(decisions), tuple(edits), tuple(unproved)
        )

    def _cell(self, cell: Cell, manifest: Manifest) -> tuple[str, Recomputed | Unproved, str]:
        blob = manifest.cells[cell].blob
        policy = self._made_in(cell)
        record = None if policy is None else policy.sync.get(cell)
        rules = None if policy is None or record is None else rules_of(policy, cell, record)
        if policy is None or record is None or rules is None:
            return "", Unproved.NO_RECORD, ""
        source = self._source(policy, cell, record.source_blob)
        if source is None:
            return "", Unproved.NO_SOURCE, ""
        released = read_text(text_path(cell), self._repository.read_blob(blob))
        recorded = () if record.conversion is None else (rules.dictionary,)
        try:
            found = recomputed(
                source,
                released,
                rules.config,
                cell,
                policy.decisions.get(cell.language, ()),
                keep=keep_of(rules),
                recorded=recorded,
            )
        except (UnknownConfig, ValueError):
            return "", Unproved.OTHER_DICTIONARY, ""
        if isinstance(found, Recomputed):
            return rules.config, found, released
        return "", Unproved.OTHER_DICTIONARY, ""

    def _made_in(self, cell: Cell) -> Policy | None:
        """The policy of the release that brought these very words: its record belongs to them."""
        version = self._versions.get(self._made.get(cell, 0))
        return None if version is None else self._policy(version)

    def _source(self, policy: Policy, cell: Cell, blob: str) -> str | None:
        """The source text as a reader of files has it; None where no version holds it."""
        text = blob_text(self._repository, blob)
        return None if text is None else read_text(text_path(source_of(policy, cell)), f"{text}\n".encode())

    def _policy(self, version: str) -> Policy | None:
        if version not in self._policies:
            try:
                self._policies[version] = read_policy(read_version(self._repository.snapshot(version)))
            except DamagedPolicy:
                self._policies[version] = None  # named by the proof of the dates
        return self._policies[version]
