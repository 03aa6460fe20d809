"""Two people's values of one policy put together, entry by entry; where both changed one entry, a person decides."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Any

from editor.policy.editing.ordering import merged_order
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.policy.sync import SyncRecord

MergeWords = Callable[[Cell, str, str, str], str]
"""The words of a cell that both changed, from those of the base, mine and theirs; empty where a cell has none."""

_NAMES = ("id", "tag", "name")
"""By which of its attributes an entry of a list is the same one, whatever else of it changed."""


class MergeSide(Enum):
    """Whose."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class MergeEntry:
    """One entry of a policy, by the way to it: `("facts", "days", "en")`, `("sections", "scope")`, `("time_zone",)`."""

    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryClash:
    """An entry that both changed, to different values; None where a side has none. Their words are settled apart.

    A section or language that one removed and the other went on writing stands here as well: its value is the
    section's or language's own.
    """

    entry: MergeEntry
    base: object
    mine: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Meeting:
    """The policy with the changes of both, and the entries that a person must settle, which have the value chosen.

    Without a choice an entry is mine, and nothing that somebody went on writing is removed.
    """

    policy: Policy
    clashes: tuple[EntryClash, ...]


def merge(
    base: Policy,
    mine: Policy,
    theirs: Policy,
    words: MergeWords = lambda _cell, _base, mine, _theirs: mine,
    answers: Mapping[MergeEntry, MergeSide] = MappingProxyType({}),
) -> Meeting:
    """The policy with both sides' changes since `base`."""
    merger = _Merger(answers)
    mine, theirs = merger.settle_removals(base, mine, theirs)
    merged: dict[str, Any] = {}
    for field in fields(Policy):
        if field.name not in ("texts", "sync"):
            values = [getattr(policy, field.name) for policy in (base, mine, theirs)]
            merged[field.name] = merger.value((field.name,), *values)
    known = {section.id for section in merged["sections"]}
    tags = {language.tag for language in merged["languages"]}
    # Both may have begun a section of one name, and one of them have removed theirs.
    merged["retired"] = tuple(one for one in merged["retired"] if one not in known)
    texts = _texts(base, mine, theirs, words)
    texts = {cell: text for cell, text in texts.items() if cell.section in known and cell.language in tags}
    sync = {cell: record for cell, record in _sync(base, mine, theirs, texts).items() if cell in texts}
    return Meeting(Policy(**merged, texts=texts, sync=sync), tuple(merger.clashes))


class _Merger:
    """Puts values together and notes where a person has to choose."""

    def __init__(self, answers: Mapping[MergeEntry, MergeSide]) -> None:
        self._answers = answers
        self.clashes: list[EntryClash] = []

    def settle_removals(self, base: Policy, mine: Policy, theirs: Policy) -> tuple[Policy, Policy]:
        """Both sides with what one removed and the other went on writing: kept in both, or gone from both."""
        for section in base.sections:
            mine, theirs = self._removal(("sections", section.id), section, _without_section, base, mine, theirs)
        for language in base.languages:
            mine, theirs = self._removal(("languages", language.tag), language, _without_language, base, mine, theirs)
        return mine, theirs

    def _removal(
        self,
        path: tuple[str, str],
        value: object,
        without: Callable[[Policy, str], Policy],
        base: Policy,
        mine: Policy,
        theirs: Policy,
    ) -> tuple[Policy, Policy]:
        kind, name = path
        here, there = _has(mine, kind, name), _has(theirs, kind, name)
        if here == there or not _went_on(base, mine if here else theirs, kind, name):
            return mine, theirs
        entry = MergeEntry(path)
        self.clashes.append(EntryClash(entry, value, value if here else None, value if there else None))
        keeper = MergeSide.MINE if here else MergeSide.THEIRS
        if self._answers.get(entry, keeper) is keeper:
            return (mine, _restored(base, theirs, kind, name)) if here else (_restored(base, mine, kind, name), theirs)
        return without(mine, name), without(theirs, name)

    def value(self, path: tuple[str, ...], base: Any, mine: Any, theirs: Any) -> Any:
        """One value, looked into as far as it has parts."""
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            return theirs
        both = (mine, theirs)
        if all(isinstance(side, Mapping) for side in both):
            return self._mapping(path, base or {}, mine, theirs)
        if all(isinstance(side, tuple) for side in both):
            return self._sequence(path, base or (), mine, theirs)
        if is_dataclass(mine) and type(mine) is type(theirs) and type(base) is type(mine):
            parts = {
                field.name: self.value(
                    (*path, field.name), *(getattr(side, field.name) for side in (base, mine, theirs))
                )
                for field in fields(mine)
            }
            kind: Any = type(mine)
            return kind(**parts)
        return self._choose(path, base, mine, theirs)

    def _choose(self, path: tuple[str, ...], base: object, mine: object, theirs: object) -> object:
        entry = MergeEntry(path)
        self.clashes.append(EntryClash(entry, base, mine, theirs))
        return theirs if self._answers.get(entry) is MergeSide.THEIRS else mine

    def _mapping(
        self, path: tuple[str, ...], base: Mapping[Any, Any], mine: Mapping[Any, Any], theirs: Mapping[Any, Any]
    ) -> dict[Any, Any]:
        merged: dict[Any, Any] = {}
        for key in [*mine, *(key for key in theirs if key not in mine)]:
            value = self.value((*path, _words(key)), base.get(key), mine.get(key), theirs.get(key))
            if value is not None:
                merged[key] = value
        return merged

    def _sequence(
        self, path: tuple[str, ...], base: tuple[Any, ...], mine: tuple[Any, ...], theirs: tuple[Any, ...]
    ) -> tuple[Any, ...]:
        """A list: entries put in and taken out by either, in an order that holds both; entries looked into."""
        sides = [{_key(one): one for one in side} for side in (base, mine, theirs)]
        before, here, there = sides
        for key in before:
            if (key in here) != (key in there) and before[key] != (here if key in here else there)[key]:
                # Gone on one side and another on the other.
                chosen = self._choose((*path, _words(key)), before[key], here.get(key), there.get(key))
                self._keep_or_drop(key, chosen, here, there)
        old, ours, others = (tuple(side) for side in sides)
        order = merged_order(old, ours, others)
        if order is None:
            kept = set(merged_order(old, ours, old) or ()) & set(merged_order(old, others, old) or ())
            preferred = others if self._choose((*path, "order"), old, ours, others) == others else ours
            order = tuple(key for key in preferred if key in kept or key not in old)
            order += tuple(key for key in (ours if preferred is others else others) if key not in {*order, *old})
        merged = []
        for key in order:
            value = self.value((*path, _words(key)), *(side.get(key) for side in sides))
            if value is not None:
                merged.append(value)
        return tuple(merged)

    @staticmethod
    def _keep_or_drop(key: Hashable, chosen: object, here: dict[Hashable, Any], there: dict[Hashable, Any]) -> None:
        for side in (here, there):
            side.pop(key, None)
            if chosen is not None:
                side[key] = chosen


def _key(one: Any) -> Hashable:
    for name in _NAMES:
        if hasattr(one, name):
            found: Hashable = getattr(one, name)
            return found
    plain: Hashable = one
    return plain


def _words(key: Any) -> str:
    return "/".join(map(str, key)) if isinstance(key, tuple) else str(key)


def _texts(base: Policy, mine: Policy, theirs: Policy, words: MergeWords) -> dict[Cell, str]:
    merged: dict[Cell, str] = {}
    for cell in [*mine.texts, *(cell for cell in theirs.texts if cell not in mine.texts)]:
        before, ours, others = base.text(cell), mine.text(cell), theirs.text(cell)
        if ours == others or others == before:
            text = ours
        elif ours == before:
            text = others
        else:
            text = words(cell, before, ours, others)
        if text:
            merged[cell] = text
    return merged


def _sync(base: Policy, mine: Policy, theirs: Policy, texts: Mapping[Cell, str]) -> dict[Cell, SyncRecord]:
    """The sync records: where both marked a translation, the mark of the words that stand; else the older mark.

    Nobody said of words put together from two that they follow the source.
    """
    merged: dict[Cell, SyncRecord] = {}
    for cell in {**mine.sync, **theirs.sync}:
        before, ours, others = (policy.sync.get(cell) for policy in (base, mine, theirs))
        if ours == others or others == before:
            record = ours
        elif ours == before:
            record = others
        elif texts.get(cell, "") == mine.text(cell):
            record = ours
        elif texts.get(cell, "") == theirs.text(cell):
            record = others
        else:
            record = before
        if record is not None:
            merged[cell] = record
    return merged


def _has(policy: Policy, kind: str, name: str) -> bool:
    return name in (policy.section_ids if kind == "sections" else policy.tags)


def _of(cell: Cell, kind: str, name: str) -> bool:
    return (cell.section if kind == "sections" else cell.language) == name


def _went_on(base: Policy, policy: Policy, kind: str, name: str) -> bool:
    """Whether words there are others than in the base."""
    cells = {cell for cell in {**base.texts, **policy.texts} if _of(cell, kind, name)}
    return any(base.text(cell) != policy.text(cell) for cell in cells)


def _restored(base: Policy, policy: Policy, kind: str, name: str) -> Policy:
    """The policy with a section or language as the base has it, in its place of old."""
    texts = {**policy.texts, **{cell: text for cell, text in base.texts.items() if _of(cell, kind, name)}}
    sync = {**policy.sync, **{cell: record for cell, record in base.sync.items() if _of(cell, kind, name)}}
    if kind == "sections":
        order = merged_order((), policy.section_ids, _kept(base.section_ids, policy.section_ids, name)) or ()
        values = {section.id: section for section in (*base.sections, *policy.sections)}
        retired = tuple(one for one in policy.retired if one != name)
        sections = tuple(values[SectionId(one)] for one in order)
        return replace(policy, sections=sections, retired=retired, texts=texts, sync=sync)
    tags = merged_order((), policy.tags, _kept(base.tags, policy.tags, name)) or ()
    languages = {language.tag: language for language in (*base.languages, *policy.languages)}
    titles = {**policy.titles, **{tag: title for tag, title in base.titles.items() if tag == name}}
    shown = tuple(languages[Tag(one)] for one in tags)
    return replace(policy, languages=shown, titles=titles, texts=texts, sync=sync)


def _kept(old: tuple[str, ...], now: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(one for one in old if one in now or one == name)


def _without_section(policy: Policy, name: str) -> Policy:
    return replace(
        policy,
        sections=tuple(section for section in policy.sections if section.id != name),
        retired=policy.retired if name in policy.retired else (*policy.retired, SectionId(name)),
        texts={cell: text for cell, text in policy.texts.items() if cell.section != name},
        sync={cell: record for cell, record in policy.sync.items() if cell.section != name},
    )


def _without_language(policy: Policy, name: str) -> Policy:
    return replace(
        policy,
        languages=tuple(language for language in policy.languages if language.tag != name),
        titles={tag: title for tag, title in policy.titles.items() if tag != name},
        texts={cell: text for cell, text in policy.texts.items() if cell.language != name},
        sync={cell: record for cell, record in policy.sync.items() if cell.language != name},
    )
