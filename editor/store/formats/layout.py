"""The files of a policy folder and the policy they say; same policy, same bytes."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

import tomlkit

from editor.loading import pattern
from editor.policy.canonical import canonical_text
from editor.policy.decisions import Decision
from editor.policy.editing.changes import touched
from editor.policy.errors import PolicyError
from editor.policy.format import RULES_OF_PLACES
from editor.policy.ignoring import Ignored
from editor.policy.language import Tag
from editor.policy.limits import FACTS, KEY_PARTS, RUN_CHARACTERS, TEXT_MARKS, longest_run, marks_of
from editor.policy.people import Person, PersonId, anyone_has_a_key
from editor.policy.policy import Facts, Policy
from editor.policy.section import Cell, SectionId
from editor.policy.sync import SyncRecord, TranslationMethod
from editor.policy.terms import Termbase
from editor.store.errors import FlawedPeople, StoreError
from editor.store.formats.conversion_files import (
    conversion_from,
    conversion_table,
    decisions_bytes,
    decisions_from,
    decisions_path,
)
from editor.store.formats.fact_sizes import too_much
from editor.store.formats.ignored_files import IGNORED, changed_ignored_files, ignored_files, ignored_from, language_of
from editor.store.formats.policy_file import policy_bytes, policy_from
from editor.store.formats.terms_file import TERMS_FILE, terms_bytes, terms_from
from editor.store.formats.text_room import TextRoom
from editor.store.formats.toml_rows import all_different, names_of, one_per_line, table_of
from editor.store.signing.people_flaws import people_flaw
from editor.store.signing.signatures import allowed_signers
from editor.text.steering import visible

POLICY_FILE = "policy.toml"
PEOPLE_FILE = "people.toml"
FACTS_FILE = "facts.toml"
SIGNERS_FILE = "allowed_signers"
ATTRIBUTES_FILE = ".gitattributes"
ATTRIBUTES = "".join(
    f"{name} text eol=lf\n"
    for name in ("*.md", "*.toml", "*.json", "*.sig", "*.tmx", "allowed_signers", ".gitattributes")
).encode()
"""Every file of ours keeps its bytes in a checkout, also where git turns line ends into those of Windows."""

_PLAIN_SYNC = re.compile(rb'source_blob = "([0-9a-f]{40})"\nsource_words = "([0-9a-f]{64})"\nhow = "translated"\n')
_LONG_KEY = pattern(
    rf"""(?<![A-Za-z0-9_-])(?:(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){{{KEY_PARTS}}}""", re.ASCII
)

Item = TypeVar("Item")


OTHER_KIND = "something in it is of another kind than belongs there, such as a number in place of words"
"""What is said of a value that Python itself stumbled over: its own words mean nothing to a person."""


@dataclass(eq=False)
class DamagedPolicy(StoreError):
    """A file of the folder that does not say what it should; `problem` is for a person who can read TOML."""

    path: str
    problem: str


def text_path(cell: Cell) -> str:
    """Where a cell's words stand."""
    return f"text/{cell.language}/{cell.section}.md"


def sync_path(cell: Cell) -> str:
    """Where a translation's source is named."""
    return f"sync/{cell.language}/{cell.section}.toml"


def text_bytes(text: str) -> bytes:
    """A cell's file: its canonical text in UTF-8 with one final newline."""
    return (canonical_text(text) + "\n").encode()


def facts_bytes(facts: Facts) -> bytes:
    """The facts file; names and languages in order."""
    document = tomlkit.document()
    for name in sorted(facts):
        table = tomlkit.table()
        for language in sorted(facts[name]):
            table.add(language, facts[name][language])
        document.add(name, table)
    return tomlkit.dumps(document).encode()


def files(policy: Policy) -> dict[str, bytes]:
    """Every file that the policy's value fixes, by path."""
    written = {ATTRIBUTES_FILE: ATTRIBUTES, POLICY_FILE: policy_bytes(policy)}
    if policy.people:
        _ask_for_sound_people(policy)
        written[PEOPLE_FILE] = people_bytes(policy.people)
    if anyone_has_a_key(policy.people):
        written[SIGNERS_FILE] = allowed_signers(policy.people)
    if policy.facts:
        written[FACTS_FILE] = facts_bytes(policy.facts)
    if policy.terms:
        written[TERMS_FILE] = terms_bytes(policy.terms)
    for cell, text in policy.texts.items():
        if canonical_text(text):
            written[text_path(cell)] = text_bytes(text)
    for cell, record in policy.sync.items():
        written[sync_path(cell)] = _sync_bytes(record)
    for language, decisions in policy.decisions.items():
        written[decisions_path(language)] = decisions_bytes(decisions)
    return written | ignored_files(policy.ignored)


def changed_files(before: Policy, after: Policy) -> dict[str, bytes | None]:
    """The files that differ between two values; None where a file goes."""
    differing = touched(before, after)
    changed: dict[str, bytes | None] = {}
    for cell in differing.texts:
        old, new = canonical_text(before.text(cell)), canonical_text(after.text(cell))
        if old != new:
            changed[text_path(cell)] = text_bytes(new) if new else None
    for cell in differing.sync:
        record = after.sync.get(cell)
        changed[sync_path(cell)] = None if record is None else _sync_bytes(record)
    if differing.sections or differing.languages or differing.titles or differing.rules:
        changed[POLICY_FILE] = policy_bytes(after)
    for language in differing.decisions:
        decisions = after.decisions.get(language)
        changed[decisions_path(language)] = None if decisions is None else decisions_bytes(decisions)
    changed |= changed_ignored_files(before.ignored, after.ignored, differing.ignored)
    if differing.facts:
        changed[FACTS_FILE] = facts_bytes(after.facts) if after.facts else None
    if differing.terms:
        changed[TERMS_FILE] = terms_bytes(after.terms) if after.terms else None
    if differing.people or before.rules != after.rules:
        _ask_for_sound_people(after)
    if differing.people:
        changed[PEOPLE_FILE] = people_bytes(after.people) if after.people else None
        if allowed_signers(before.people) != allowed_signers(after.people):
            changed[SIGNERS_FILE] = allowed_signers(after.people) or None
    return changed


def read_policy(contents: Mapping[str, bytes], left: dict[str, StoreError] | None = None) -> Policy:
    """The policy that these files say; DamagedPolicy names the first file that does not make sense.

    Given `left`, such a file is put there and the rest read, but for those that say what the policy is and who may
    do what.
    """
    data = contents.get(POLICY_FILE, b"")
    policy = parsed(POLICY_FILE, data, lambda said: policy_from(said, decoded(POLICY_FILE, data)))
    if PEOPLE_FILE in contents:
        policy = replace(policy, people=read_people(contents[PEOPLE_FILE]))
        if policy.rules >= RULES_OF_PLACES and (flaw := people_flaw(policy.people)):
            raise DamagedPolicy(PEOPLE_FILE, flaw)
    if FACTS_FILE in contents:
        policy = replace(policy, facts=_or_left(left, lambda: read_facts(contents[FACTS_FILE]), policy.facts))
    if TERMS_FILE in contents:
        policy = replace(policy, terms=_or_left(left, lambda: read_terms(contents[TERMS_FILE]), policy.terms))
    texts: dict[Cell, str] = {}
    sync: dict[Cell, SyncRecord | None] = {}
    known = {Cell(section, language) for section in policy.section_ids for language in policy.tags}
    room = TextRoom(len(data) for path, data in contents.items() if path.startswith("text/"))
    for path, data in contents.items():
        cell = _cell_at(path)
        if cell is None or cell not in known:
            continue
        if path.startswith("text/"):
            texts[cell] = _or_left(left, partial(_read_in, room, path, data), "")
        else:
            sync[cell] = _or_left(left, partial(read_sync, path, data), None)
    undecided: tuple[Decision, ...] = ()
    decisions = {tag: _or_left(left, partial(read_decisions, contents, tag), undecided) for tag in policy.tags}
    whole = replace(
        policy,
        texts={cell: text for cell, text in texts.items() if text},
        sync={cell: record for cell, record in sync.items() if record is not None},
        decisions={tag: found for tag, found in decisions.items() if found},
        ignored=_read_ignored(contents, left),
    )
    return _or_left(left, partial(_of_size, whole), replace(whole, facts={}))


def _or_left(left: dict[str, StoreError] | None, read: Callable[[], Item], otherwise: Item) -> Item:
    """What is read; `otherwise` where a file makes no sense and may be left."""
    try:
        return read()
    except DamagedPolicy as error:
        if left is None:
            raise
        left[error.path] = error
        return otherwise


def _of_size(policy: Policy) -> Policy:
    if problem := too_much(policy):
        raise DamagedPolicy(FACTS_FILE, problem)
    return policy


def _ask_for_sound_people(policy: Policy) -> None:
    if policy.rules >= RULES_OF_PLACES and (problem := people_flaw(policy.people)):
        raise FlawedPeople(problem)


def _read_ignored(contents: Mapping[str, bytes], left: dict[str, StoreError] | None) -> dict[str, Ignored]:
    found: dict[str, Ignored] = {}
    none: tuple[Ignored, ...] = ()
    for path, data in contents.items():
        if path.startswith(IGNORED) and (language := language_of(path)) is not None:
            rows = partial(parsed, path, data, partial(ignored_from, language=language))
            found |= {one.key: one for one in _or_left(left, rows, none)}
    return found


def read_terms(data: bytes) -> Termbase:
    """The termbase that a terms file says."""
    return parsed(TERMS_FILE, data, terms_from)


def read_text(path: str, data: bytes) -> str:
    """The words that a cell's file says."""
    text = decoded(path, data)
    if (marks := marks_of(text)) > TEXT_MARKS:
        raise DamagedPolicy(path, f"it has {marks} signs, figures and line ends, and {TEXT_MARKS} may be")
    if (letters := longest_run(text)) > RUN_CHARACTERS:
        raise DamagedPolicy(path, f"it has {letters} letters in a row without a space, and {RUN_CHARACTERS} may be")
    return canonical_text(text)


def _read_in(room: TextRoom, path: str, data: bytes) -> str:
    if problem := room.problem(data):
        raise DamagedPolicy(path, problem)
    return read_text(path, data)


def read_facts(data: bytes) -> Facts:
    """The facts that a facts file says."""
    return parsed(FACTS_FILE, data, _facts_from)


def read_people(data: bytes) -> tuple[Person, ...]:
    """The people that a people file names."""
    return parsed(PEOPLE_FILE, data, _people_from)


def begun_anew(data: bytes) -> tuple[str, str]:
    """The version after which a people file puts people in force by itself, and why (R7); empty where it does not."""
    said = parsed(PEOPLE_FILE, data, lambda found: found).get("begun_anew", {})
    after, reason = (said.get(name, "") if isinstance(said, dict) else "" for name in ("after", "reason"))
    return (after, reason) if isinstance(after, str) and isinstance(reason, str) else ("", "")


def people_begun_anew(people: tuple[Person, ...], after: str, reason: str) -> bytes:
    """The people file that puts people in force by itself, in the version after this one."""
    table = tomlkit.table()
    table.update({"after": after, "reason": reason})
    document = tomlkit.document()
    document.add("begun_anew", table)
    return people_bytes(people) + b"\n" + tomlkit.dumps(document).encode()


def read_sync(path: str, data: bytes) -> SyncRecord:
    """The source that a sync file names. Most have one form, and need no reader of TOML: a policy has hundreds."""
    if (plain := _PLAIN_SYNC.fullmatch(data)) is not None:
        blob, words = plain.groups()
        return SyncRecord(blob.decode(), words.decode(), TranslationMethod.TRANSLATED)
    return parsed(path, data, _sync_from)


def read_decisions(contents: Mapping[str, bytes], language: Tag) -> tuple[Decision, ...]:
    """What people decided about the conversion into a language, as its file among these says; none without one."""
    path = decisions_path(language)
    if path not in contents:
        return ()
    return parsed(path, contents[path], lambda said: decisions_from(said, language))


def parsed(path: str, data: bytes, read: Callable[[dict[str, Any]], Item]) -> Item:
    """What `read` makes of a TOML file; whatever it stumbles over becomes DamagedPolicy with the path."""
    text = decoded(path, data)
    if long := _LONG_KEY.search(text):
        line = text.count("\n", 0, long.start()) + 1
        raise DamagedPolicy(path, f"the key in line {line} has more than {KEY_PARTS} parts")
    try:
        return read(tomllib.loads(text))
    except KeyError as error:
        raise DamagedPolicy(path, f"{error.args[0]} is missing") from error
    except (PolicyError, ValueError) as error:
        raise DamagedPolicy(path, str(error)) from error
    except (TypeError, AttributeError, OverflowError) as error:
        raise DamagedPolicy(path, OTHER_KIND) from error
    except RecursionError as error:
        raise DamagedPolicy(path, "it is nested too deeply") from error


def decoded(path: str, data: bytes) -> str:
    """The text of a file with LF at its line ends; DamagedPolicy where it is not UTF-8 or holds NUL."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DamagedPolicy(path, f"byte {error.start} is not UTF-8") from error
    if "\x00" in text:
        raise DamagedPolicy(path, f"character {text.index(chr(0))} is NUL")
    return text.replace("\r\n", "\n")


def _cell_at(path: str) -> Cell | None:
    parts = path.split("/")
    if len(parts) != 3:
        return None
    suffix = {"text": ".md", "sync": ".toml"}.get(parts[0])
    if suffix is None or not parts[2].endswith(suffix):
        return None
    return Cell(SectionId(parts[2].removesuffix(suffix)), Tag(parts[1]))


def people_bytes(people: tuple[Person, ...]) -> bytes:
    """The people file."""
    document = tomlkit.document()
    rows = tomlkit.aot()
    for person in people:
        row = table_of(id=person.id, name=person.name, email=person.email, roles=list(person.roles))
        if person.keys:
            row.add("keys", one_per_line(person.keys))
        rows.append(row)
    document.add("people", rows)
    return tomlkit.dumps(document).encode()


def _people_from(said: dict[str, Any]) -> tuple[Person, ...]:
    people = tuple(
        Person(
            PersonId(str(one["id"])),
            visible(" ".join(str(one["name"]).split())),
            str(one["email"]),
            names_of(one.get("roles", ())),
            names_of(one.get("keys", ())),
        )
        for one in said.get("people", ())
    )
    all_different(person.id for person in people)
    all_different(person.email.casefold() for person in people)
    return people


def _facts_from(said: dict[str, Any]) -> Facts:
    if len(said) > FACTS:
        raise ValueError(f"it has {len(said)} facts, and {FACTS} may be")
    return {
        name: {language: str(value) for language, value in by_language.items()} for name, by_language in said.items()
    }


def _sync_bytes(record: SyncRecord) -> bytes:
    document = tomlkit.document()
    document.add("source_blob", tomlkit.item(record.source_blob))
    document.add("source_words", tomlkit.item(record.source_words))
    document.add("how", tomlkit.item(record.how.value))
    if record.reason:
        document.add("reason", tomlkit.item(record.reason))
    if record.conversion is not None:
        document.add("conversion", conversion_table(record.conversion))
    return tomlkit.dumps(document).encode()


def _sync_from(said: dict[str, Any]) -> SyncRecord:
    conversion = conversion_from(said.get("conversion"))
    return SyncRecord(
        said["source_blob"], said["source_words"], TranslationMethod(said["how"]), said.get("reason", ""), conversion
    )
