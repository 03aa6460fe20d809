"""A history as it was read up to a release, so that it can be read on from there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from editor.policy.reviews.review import Filed, Why
from editor.policy.reviews.subject import Subject, subject
from editor.store.formats.reviews import read_record
from editor.store.repository import Snapshot


@dataclass(frozen=True, slots=True)
class LedgerState:
    """What has to be known of everything up to a release's version to read what comes after it.

    `filed` are the records, `drafts` the authors of words that the release left out, by subject and words, `keys` every
    key that was in force, `root` the first one's fingerprint, and `signed` says of each release whether signatures were
    asked for. People, rules, words and dates stand in the version itself.
    """

    version: str
    filed: tuple[Filed, ...] = ()
    drafts: Mapping[Subject, Mapping[str, frozenset[str]]] = field(default_factory=dict)
    keys: frozenset[str] = frozenset()
    root: str = ""
    signed: Mapping[int, bool] = field(default_factory=dict)


def state_json(state: LedgerState) -> dict[str, object]:
    """The state as a file keeps it."""
    drafts = ((one, *draft) for one, known in state.drafts.items() for draft in known.items())
    return {
        "version": state.version,
        "filed": [_filed_json(one) for one in state.filed],
        "drafts": [[str(one), words, sorted(who)] for one, words, who in drafts],
        "keys": sorted(state.keys),
        "root": state.root,
        "signed": [[number, asked] for number, asked in state.signed.items()],
    }


def state_from(said: Mapping[str, Any], snapshot: Snapshot) -> LedgerState:
    """The state that a file says, with the records as they stand in its version.

    ValueError, KeyError, TypeError or StoreError where it says none.
    """
    drafts: dict[Subject, dict[str, frozenset[str]]] = {}
    for name, words, who in said["drafts"]:
        drafts.setdefault(subject(name), {})[str(words)] = frozenset(map(str, who))
    return LedgerState(
        version=str(said["version"]),
        filed=tuple(_filed(one, snapshot) for one in said["filed"]),
        drafts=drafts,
        keys=frozenset(map(str, said["keys"])),
        root=str(said["root"]),
        signed={int(number): bool(asked) for number, asked in said["signed"]},
    )


def _filed_json(filed: Filed) -> list[object]:
    why = "" if filed.why is None else filed.why.value
    return [str(filed.record.subject), filed.id, filed.version, filed.signer, why, filed.spent]


def _filed(said: Any, snapshot: Snapshot) -> Filed:
    name, record, version, signer, why, spent = said
    path = f"reviews/{name}/{record}.json"
    kept = read_record(path, snapshot.read(path))
    return Filed(str(record), kept, str(version), str(signer), Why(why) if why else None, bool(spent))
