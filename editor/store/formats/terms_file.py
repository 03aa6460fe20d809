"""`terms.toml`: the termbase as a file; same termbase, same bytes."""

from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.items import Array

from editor.policy.language import tag
from editor.policy.terms import Concept, SetNames, Termbase, Wording, changed_terms, concept_id, usable_concept

TERMS_FILE = "terms.toml"
_NOTE, _USAGE = "note", "usage"


def terms_bytes(terms: Termbase) -> bytes:
    """The file: the names first, then a table per concept with one per language; ids and languages in order."""
    document = tomlkit.document()
    if terms.names:
        document.add("names", _list(terms.names))
    concepts = tomlkit.table(is_super_table=True)
    for name in sorted(terms.concepts):
        concept = terms.concepts[name]
        table = tomlkit.table()
        if concept.note:
            table.add(_NOTE, concept.note)
        if concept.usage:
            table.add(_USAGE, concept.usage)
        for language in sorted(concept.words):
            wording = concept.words[language]
            words = tomlkit.table()
            if wording.preferred:
                words.add("preferred", _list(wording.preferred))
            if wording.forbidden:
                words.add("forbidden", _list(wording.forbidden))
            table.add(language, words)
        concepts.add(name, table)
    if terms.concepts:
        document.add("concepts", concepts)
    return tomlkit.dumps(document).encode()


def terms_from(said: Mapping[str, Any]) -> Termbase:
    """The termbase that the parsed file says; ValueError or a PolicyError where it says something else."""
    terms = changed_terms(Termbase(), SetNames(_words(said.get("names", []))))
    concepts = {concept_id(name): _concept(name, table) for name, table in said.get("concepts", {}).items()}
    return Termbase({name: concepts[name] for name in sorted(concepts)}, terms.names)


def _concept(name: str, table: Mapping[str, Any]) -> Concept:
    words = {}
    for key, said in table.items():
        if key in (_NOTE, _USAGE):
            continue
        if not isinstance(said, dict):
            raise ValueError(f"{key} of the concept {name} is no table of words")
        words[tag(key)] = Wording(_words(said.get("preferred", [])), _words(said.get("forbidden", [])))
    return usable_concept(Concept(words, *(str(table.get(key, "")) for key in (_NOTE, _USAGE))))


def _words(said: object) -> tuple[str, ...]:
    if not isinstance(said, list) or not all(isinstance(word, str) for word in said):
        raise ValueError(f"{said!r} is no list of words")
    return tuple(said)


def _list(words: tuple[str, ...]) -> Array:
    array = tomlkit.array()
    array.extend(words)
    return array.multiline(len(words) > 1)
