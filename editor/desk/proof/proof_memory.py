"""What was proved before: the verified beginning of a history, kept outside its repository and itself checked."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor.desk.review.ledger import Agreed
from editor.desk.review.ledger_memory import LedgerMemory, agreed_from, agreed_json
from editor.desk.review.ledger_state import notes_from, notes_json
from editor.desk.versions.release_summary import ReleaseSummary, summary_from, summary_json
from editor.desk.versions.sealed_file import SealedFile
from editor.policy.language import Tag
from editor.policy.releases.proof import Breach
from editor.policy.section import Cell, SectionId
from editor.store.errors import UnknownRevision
from editor.store.repository import Repository


@dataclass(frozen=True, slots=True)
class ProvedRelease:
    """A release that held: its file and its digest, the version that brought it, and what a proof tells of it."""

    number: int
    blob: str
    digest: str
    version: str
    summary: ReleaseSummary


@dataclass(frozen=True, slots=True)
class ProvedHistory:
    """Everything up to the version `head` holds; `folder` is the id of the folder of releases there.

    `tags` is one digest for all tags as they stood, `agreed` how each release was agreed on, `root` the first key, and
    `made` the release that brought the text of each cell of the last one. `gone` are the sections that left, with the
    release that they left; `walked` is what there was to tell of manifests, `notes` what of people's doings.
    """

    head: str
    folder: str | None
    tags: str
    releases: tuple[ProvedRelease, ...]
    agreed: Mapping[int, Agreed]
    root: str
    made: Mapping[Cell, int]
    gone: Mapping[SectionId, int] = field(default_factory=dict)
    walked: tuple[Breach, ...] = ()
    notes: tuple[Breach, ...] = ()


class ProofMemory:
    """The file that keeps the proof of one repository; `edition` names the program that proves.

    What it says is believed only where its newest version is in the repository, and every manifest there is the file
    that was proved; `fresh` proofs ask nothing of it. `ledger` keeps how the approvals stood after the last release.
    """

    def __init__(self, folder: Path, repository: Repository, edition: str) -> None:
        self.ledger = LedgerMemory(folder, repository, edition)
        self.file = SealedFile(folder / "proofs", repository, edition)
        self._repository = repository

    def recall(self) -> ProvedHistory | None:
        """What was proved, where that still stands."""
        content = self.file.recall()
        try:
            if content is None:
                return None
            proved = ProvedHistory(
                str(content["head"]),
                content["folder"],
                str(content["tags"]),
                tuple(_release(one) for one in content["releases"]),
                agreed_from(content["agreed"]),
                str(content["root"]),
                {Cell(SectionId(section), Tag(language)): int(number) for section, language, number in content["made"]},
                {SectionId(section): int(number) for section, number in content["gone"]},
                notes_from(content["walked"]),
                notes_from(content["notes"]),
            )
        except (ValueError, KeyError, TypeError):
            return None
        return proved if self._stands(proved) else None

    def keep(self, proved: ProvedHistory) -> None:
        """Keep what was proved."""
        self.file.keep(
            {
                "head": proved.head,
                "folder": proved.folder,
                "tags": proved.tags,
                "agreed": agreed_json(proved.agreed),
                "root": proved.root,
                "made": [[*cell, number] for cell, number in proved.made.items()],
                "gone": [[section, number] for section, number in proved.gone.items()],
                "walked": notes_json(proved.walked),
                "notes": notes_json(proved.notes),
                "releases": [
                    [one.number, one.blob, one.digest, one.version, summary_json(one.summary)]
                    for one in proved.releases
                ],
            }
        )

    def _stands(self, proved: ProvedHistory) -> bool:
        try:
            snapshot = self._repository.snapshot(proved.head)
        except UnknownRevision:
            return False
        if snapshot.folder("releases") != proved.folder:
            return False
        blobs = snapshot.blobs("releases/")
        return {f"releases/{one.number}.toml": one.blob for one in proved.releases} == blobs


def seen_tags(repository: Repository) -> str:
    """One digest for the tags as they stand: where each points, and the very object that says so."""
    lines = (f"{name} {tag.target} {tag.id}\n" for name, tag in sorted(repository.tags().items()))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _release(said: list[Any]) -> ProvedRelease:
    number, blob, digest, version, told = said
    return ProvedRelease(int(number), str(blob), str(digest), str(version), summary_from(told))
