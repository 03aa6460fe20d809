"""The records of a review as files: append-only canonical JSON, each with its signature beside it."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from editor.policy.people import PersonId
from editor.policy.reviews.review import Anchor, Record, RecordKind, ReviewSide
from editor.policy.reviews.subject import Subject, subject
from editor.store.formats.layout import OTHER_KIND, DamagedPolicy
from editor.store.signing.signatures import REVIEW, Signer

FORMAT = 1
RECORDS = "reviews"
"""The folder in which they stand."""
_PATH = re.compile(r"reviews/([^/]+/[^/]+)/([^/]+)\.json")
_PLAIN = re.compile(r"[^a-z0-9]+")
_DIGEST = re.compile(r"(?:[0-9a-f]{64})?")
_BLOB = re.compile(r"(?:[0-9a-f]{40})?")
_VERSION = re.compile(r"(?:[0-9a-f]{40})?")
_LONGEST = 200_000
"""Characters of a comment or a suggestion; a whole section has fewer."""


def record_bytes(record: Record) -> bytes:
    """The file of a record: keys in order, one to a line, what is empty left out."""
    said: dict[str, object] = {
        "format": FORMAT,
        "kind": record.kind.value,
        "subject": str(record.subject),
        "by": record.by,
        "email": record.email,
        "at": record.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "release": record.release,
        "version": record.version,
        "base": _side(record.base),
        "head": _side(record.head),
        "source": None if record.source is None else _side(record.source),
        "text": record.text,
        "anchor": None if record.anchor is None else _anchor(record.anchor),
        "suggestion": record.suggestion,
        "refers": record.refers,
        "internal": record.internal,
        "resolves": record.resolves,
        "takes": record.takes,
        "ahead": record.ahead,
    }
    kept = {name: value for name, value in said.items() if value not in (None, "") and value is not False}
    return (json.dumps(kept, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def record_files(record: Record, signer: Signer | None) -> dict[str, bytes]:
    """The files of a record by path: the record and, where there is a key, its signature."""
    data = record_bytes(record)
    path = f"{RECORDS}/{record.subject}/{_id(record, data)}"
    written = {f"{path}.json": data}
    if signer is not None:
        written[f"{path}.sig"] = signer.sign(data, REVIEW).encode()
    return written


def record_path(path: str) -> tuple[str, str] | None:
    """The subject's name and the record's id where this is the path of a record, else None."""
    found = _PATH.fullmatch(path)
    return None if found is None else (found[1], found[2])


def read_record(path: str, data: bytes) -> Record:
    """The record that a file says, or DamagedPolicy: its bytes, name and folder must all agree."""
    try:
        said = json.loads(data.decode("utf-8"))
        record = _record(said)
    except KeyError as error:
        raise DamagedPolicy(path, f"{error.args[0]} is missing") from error
    except RecursionError as error:
        raise DamagedPolicy(path, "it is nested too deeply") from error
    except ValueError as error:
        raise DamagedPolicy(path, str(error)) from error
    except (TypeError, AttributeError, OverflowError) as error:
        raise DamagedPolicy(path, OTHER_KIND) from error
    if record_bytes(record) != data:
        raise DamagedPolicy(path, "it is not written in the one canonical form")
    if record_path(path) != (str(record.subject), _id(record, data)):
        raise DamagedPolicy(path, "its name is not that of what it says")
    return record


def _id(record: Record, data: bytes) -> str:
    who = _PLAIN.sub("-", record.by.lower()).strip("-")[:24] or "x"
    return f"{record.at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{who}-{hashlib.sha256(data).hexdigest()[:12]}"


def _side(side: ReviewSide) -> dict[str, str]:
    return {"blob": side.blob, "words": side.words}


def _anchor(anchor: Anchor) -> dict[str, object]:
    return {"end": anchor.end, "quote": anchor.quote, "start": anchor.start}


def _record(said: dict[str, Any]) -> Record:
    if not isinstance(said, dict):
        raise TypeError("it is no table")
    if said["format"] != FORMAT:
        raise ValueError(f"it is of format {said['format']!r}")
    return Record(
        kind=RecordKind(said["kind"]),
        subject=_subject(said),
        by=PersonId(_text(said, "by")),
        email=_text(said, "email"),
        at=_instant(said["at"]),
        release=_number(said["release"]),
        version=_matching(_VERSION, said.get("version", "")),
        base=_side_of(said["base"]),
        head=_side_of(said["head"]),
        source=None if said.get("source") is None else _side_of(said["source"]),
        text=_text(said, "text", ""),
        anchor=None if said.get("anchor") is None else _anchor_of(said["anchor"]),
        suggestion=None if said.get("suggestion") is None else _text(said, "suggestion"),
        refers=_text(said, "refers", ""),
        internal=bool(said.get("internal", False)),
        resolves=bool(said.get("resolves", False)),
        takes=bool(said.get("takes", False)),
        ahead=_matching(_VERSION, said.get("ahead", "")),
    )


def _subject(said: Mapping[str, Any]) -> Subject:
    return subject(_text(said, "subject"))


def _text(said: Mapping[str, Any], name: str, default: str | None = None) -> str:
    value = said[name] if default is None else said.get(name, default)
    if not isinstance(value, str) or len(value) > _LONGEST or "\0" in value:
        raise ValueError(f"{name} is not a text")
    value.encode()
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{value!r} is not a number")
    return value


def _instant(value: object) -> datetime:
    return datetime.strptime(str(value), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def _side_of(said: Mapping[str, Any]) -> ReviewSide:
    return ReviewSide(_matching(_DIGEST, said["words"]), _matching(_BLOB, said["blob"]))


def _anchor_of(said: Mapping[str, Any]) -> Anchor:
    return Anchor(_number(said["start"]), _number(said["end"]), _text(said, "quote"))


def _matching(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise ValueError(f"{value!r} is not an id")
    return value
