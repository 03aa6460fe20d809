"""Searching the draft's texts, titles and facts, and what they become when other words take their place."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from editor.policy.editing.edits import Batch, Edit, SetFact, SetText, SetTitle
from editor.policy.language import Tag
from editor.policy.policy import ANY_LANGUAGE, Policy
from editor.policy.section import Cell
from editor.text.conversion.chinese import convert
from editor.text.conversion.routes import route
from editor.text.redline.spans import Span, SpanKind
from editor.text.search.search import SearchHit, Sought, filled, find


class SearchScope(Enum):
    """Where is searched: one text, the sections of one language, every text of the draft, or every version."""

    TEXT = "text"
    LANGUAGE = "language"
    DRAFT = "draft"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class PolicyTitle:
    """The policy's title in one language."""

    language: Tag


@dataclass(frozen=True, slots=True)
class FactValue:
    """The value of a fact in one language, or the one that holds in every other (`*`)."""

    name: str
    language: str


Part = PolicyTitle | FactValue
"""A part of the policy that stands in no section."""


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found in one text, as it stood."""

    cell: Cell
    text: str
    found: tuple[SearchHit, ...]

    @property
    def place(self) -> Cell:
        """Where the text stands."""
        return self.cell


@dataclass(frozen=True, slots=True)
class PartHits:
    """What was found in a title or in the value of a fact, as it stood."""

    place: Part
    text: str
    found: tuple[SearchHit, ...]


@dataclass(frozen=True, slots=True)
class Replaced:
    """One text with other words in the place of what was found: `spans` join up to the text before and after."""

    place: Cell | Part
    before: str
    after: str
    spans: tuple[Span, ...]
    count: int


def cells_in(policy: Policy, scope: SearchScope, at: Cell | None) -> tuple[Cell, ...]:
    """The texts of the draft that are searched, section by section; `at` is where the person is."""
    match scope:
        case SearchScope.TEXT:
            return () if at is None else (at,)
        case SearchScope.LANGUAGE:
            tags: tuple[Tag, ...] = (_language(policy, at),)
        case SearchScope.DRAFT | SearchScope.HISTORY:
            tags = policy.tags
    return tuple(Cell(section, tag) for section in policy.section_ids for tag in tags)


def _language(policy: Policy, at: Cell | None) -> Tag:
    """The language in which a person is."""
    return policy.source if at is None else at.language


def search(
    policy: Policy, cells: Iterable[Cell], sought: Sought, stop: Callable[[], bool] = lambda: False
) -> Iterator[Hits]:
    """The texts in which it is found, in the order given. Raises SearchError; `stop` is asked between texts."""
    for cell in cells:
        if stop():
            return
        text = policy.text(cell)
        if found := tuple(find(text, sought, cell.language)):
            yield Hits(cell, text, found)


def search_parts(policy: Policy, scope: SearchScope, at: Cell | None, sought: Sought) -> Iterator[PartHits]:
    """The titles and the values of facts in which it is found, titles first. Raises SearchError.

    Facts stand in the texts by their names. In one section nothing of this is searched: they belong to every section.
    """
    tags = {SearchScope.TEXT: (), SearchScope.LANGUAGE: (_language(policy, at),)}.get(scope, policy.tags)
    places: list[Part] = [PolicyTitle(tag) for tag in tags]
    for name, values in sorted(policy.facts.items()):
        wanted = {tag if tag in values else ANY_LANGUAGE for tag in tags}
        places += [FactValue(name, language) for language in values if language in wanted]
    for place in places:
        text = _text_of(policy, place)
        if found := tuple(find(text, sought)):
            yield PartHits(place, text, found)


def facts_with(policy: Policy, sought: Sought) -> tuple[str, ...]:
    """The facts whose values have it in some language: they stand in the texts by their names. Raises SearchError."""
    values = {name: "\n".join(by_language.values()) for name, by_language in policy.facts.items()}
    return tuple(name for name in sorted(values) if next(find(values[name], sought), None) is not None)


def replaced(hits: Iterable[Hits | PartHits], sought: Sought, replacement: str) -> Iterator[Replaced]:
    """What every text becomes; one that stays as it was is left out. Raises BadReplacement.

    Where Traditional and Simplified characters were taken for one, each Chinese text gets the words in its own script.
    """
    for one in hits:
        parts: list[Span] = []
        at = 0
        for found in one.found:
            new = filled(one.text, found, replacement, sought)
            if not sought.script:
                new = _in_script_of(new, one.place.language)
            if isinstance(one, PartHits):
                # Titles and facts stand on one line.
                new = " ".join(new.split("\n"))
            old = one.text[found.start : found.end]
            changed = (
                (Span(SpanKind.EQUAL, old),)
                if old == new
                else (Span(SpanKind.DELETED, old), Span(SpanKind.INSERTED, new))
            )
            parts += [Span(SpanKind.EQUAL, one.text[at : found.start]), *changed]
            at = found.end
        parts.append(Span(SpanKind.EQUAL, one.text[at:]))
        spans = tuple(part for part in parts if part.text)
        after = "".join(span.new_text for span in spans)
        if after != one.text:
            count = sum(span.kind is SpanKind.DELETED for span in spans)
            yield Replaced(one.place, one.text, after, spans, count)


def replacing(policy: Policy, texts: Iterable[Replaced]) -> Edit | None:
    """The one edit that makes the draft so. None where nothing is to be done: a text that changed since stays."""
    edits: list[Edit] = []
    facts: dict[str, dict[str, str]] = {}
    for one in texts:
        if _text_of(policy, one.place) != one.before:
            continue
        match one.place:
            case Cell():
                edits.append(SetText(one.place, one.after))
            case PolicyTitle(language):
                edits.append(SetTitle(language, one.after))
            case FactValue(name, language):
                facts.setdefault(name, dict(policy.facts[name]))[language] = one.after
    edits += [SetFact(name, values) for name, values in facts.items()]
    return Batch(tuple(edits)) if edits else None


def _text_of(policy: Policy, place: Cell | Part) -> str:
    match place:
        case Cell():
            return policy.text(place)
        case PolicyTitle(language):
            return policy.titles.get(language, "")
        case FactValue(name, language):
            return policy.facts.get(name, {}).get(language, "")


def around_changes(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The paragraphs of a replacement's spans in which something changes; of the rest a line with "…" stands there."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        for piece in span.text.splitlines(keepends=True) if span.kind is SpanKind.EQUAL else (span.text,):
            lines[-1].append(Span(span.kind, piece))
            if span.kind is SpanKind.EQUAL and piece.endswith("\n"):
                lines.append([])
    shown: list[Span] = []
    skipped = False
    for line in lines:
        if all(span.kind is SpanKind.EQUAL for span in line):
            skipped = skipped or any(span.text.strip() for span in line)
        else:
            shown += [Span(SpanKind.EQUAL, "…\n")] if skipped else []
            shown += line
            skipped = False
    return tuple(shown)


def _in_script_of(words: str, language: str) -> str:
    """Words for a Chinese text in the script that it is written in; those typed in that script stay as they are."""
    simplified = route("zh-Hant", language)
    if simplified == "tw2s":
        return convert(words, simplified)
    traditional = route("zh-Hans", language)
    if traditional is None or convert(words, "tw2s") != words:
        return words
    return convert(words, traditional)
