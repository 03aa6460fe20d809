"""A history as it was read up to a release, so that it can be read on from there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from editor.policy.releases.proof import Breach
from editor.policy.reviews.review import Filed, Why
from editor.policy.reviews.subject import Subject, subject
from editor.store.formats.reviews import read_record
from editor.store.repository import Snapshot


@dataclass(frozen=True, slots=True)
class LedgerState:
    """What has to be known of everything up to a release's version to read what comes after it.

    `filed` are the records, `drafts` the authors of words that the release left out, by subject and words, `old` those
    of words given up before it, `texts` those of what was never released of texts, `keys` every key that was in force,
    `known_as` the names that one person had by and by, `root` the first key's fingerprint, and `signed` says of each
    release whether signatures were asked for. `notes` are what was to be told by then. People, rules, words and dates
    stand in the version itself.
    """

    version: str
    filed: tuple[Filed, ...] = ()
    drafts: Mapping[Subject, Mapping[str, frozenset[str]]] = field(default_factory=dict)
    old: Mapping[Subject, Mapping[str, frozenset[str]]] = field(default_factory=dict)
    texts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    keys: frozenset[str] = frozenset()
    known_as: tuple[frozenset[str], ...] = ()
    root: str = ""
    signed: Mapping[int, bool] = field(default_factory=dict)
    notes: tuple[Breach, ...] = ()


def state_json(state: LedgerState) -> dict[str, object]:
    """The state as a file keeps it."""
    return {
        "version": state.version,
        "filed": [_filed_json(one) for one in state.filed],
        "drafts": _authors_json(state.drafts),
        "old": _authors_json(state.old),
        "texts": {name: sorted(who) for name, who in state.texts.items()},
        "keys": sorted(state.keys),
        "known_as": [sorted(names) for names in state.known_as],
        "root": state.root,
        "signed": [[number, asked] for number, asked in state.signed.items()],
        "notes": notes_json(state.notes),
    }


def state_from(said: Mapping[str, Any], snapshot: Snapshot) -> LedgerState:
    """The state that a file says, with the records as they stand in its version.

    ValueError, KeyError, TypeError or StoreError where it says none.
    """
    return LedgerState(
        version=str(said["version"]),
        filed=tuple(_filed(one, snapshot) for one in said["filed"]),
        drafts=_authors(said["drafts"]),
        old=_authors(said["old"]),
        texts={str(name): frozenset(map(str, who)) for name, who in said["texts"].items()},
        keys=frozenset(map(str, said["keys"])),
        known_as=tuple(frozenset(map(str, names)) for names in said["known_as"]),
        root=str(said["root"]),
        signed={int(number): bool(asked) for number, asked in said["signed"]},
        notes=notes_from(said["notes"]),
    )


def notes_json(notes: Iterable[Breach]) -> list[list[object]]:
    """Things to tell as a file keeps them."""
    return [[one.rule, one.release, one.code, dict(one.facts)] for one in notes]


def notes_from(said: Any) -> tuple[Breach, ...]:
    """The things to tell that a file says."""
    return tuple(Breach(str(rule), int(number), str(code), dict(facts)) for rule, number, code, facts in said)


def _authors_json(authors: Mapping[Subject, Mapping[str, frozenset[str]]]) -> list[list[object]]:
    return [[str(one), words, sorted(who)] for one, known in authors.items() for words, who in known.items()]


def _authors(said: Any) -> dict[Subject, dict[str, frozenset[str]]]:
    authors: dict[Subject, dict[str, frozenset[str]]] = {}
    for name, words, who in said:
        authors.setdefault(subject(name), {})[str(words)] = frozenset(map(str, who))
    return authors


def _filed_json(filed: Filed) -> list[object]:
    why = "" if filed.why is None else filed.why.value
    return [str(filed.record.subject), filed.id, filed.version, filed.signer, why, filed.spent]


def _filed(said: Any, snapshot: Snapshot) -> Filed:
    name, record, version, signer, why, spent = said
    path = f"reviews/{name}/{record}.json"
    kept = read_record(path, snapshot.read(path))
    return Filed(str(record), kept, str(version), str(signer), Why(why) if why else None, bool(spent))
