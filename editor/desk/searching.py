"""Searching the draft's texts, and what they become when other words take the place of what was found."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from editor.policy.edits import Batch, Edit, SetText
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.text.chinese import convert, route
from editor.text.redline import Kind, Span
from editor.text.search import Found, Sought, filled, find


class Scope(Enum):
    """Where is searched: one text, the sections of one language, every text of the draft, or every version."""

    TEXT = "text"
    LANGUAGE = "language"
    DRAFT = "draft"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found in one text, as it stood."""

    cell: Cell
    text: str
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class Replaced:
    """One text with other words in the place of what was found: `spans` join up to the text before and after."""

    cell: Cell
    before: str
    after: str
    spans: tuple[Span, ...]
    count: int


def cells_in(policy: Policy, scope: Scope, at: Cell | None) -> tuple[Cell, ...]:
    """The texts of the draft that are searched, section by section; `at` is where the person is."""
    match scope:
        case Scope.TEXT:
            return () if at is None else (at,)
        case Scope.LANGUAGE:
            tags: tuple[Tag, ...] = (policy.source if at is None else at.language,)
        case Scope.DRAFT | Scope.HISTORY:
            tags = policy.tags
    return tuple(Cell(section, tag) for section in policy.section_ids for tag in tags)


def search(
    policy: Policy, cells: Iterable[Cell], sought: Sought, stop: Callable[[], bool] = lambda: False
) -> Iterator[Hits]:
    """The texts in which it is found, in the order given. Raises SearchError; `stop` is asked between texts."""
    for cell in cells:
        if stop():
            return
        text = policy.text(cell)
        if found := tuple(find(text, sought)):
            yield Hits(cell, text, found)


def facts_with(policy: Policy, sought: Sought) -> tuple[str, ...]:
    """The facts whose values have it in some language: they stand in the texts by their names. Raises SearchError."""
    values = {name: "\n".join(by_language.values()) for name, by_language in policy.facts.items()}
    return tuple(name for name in sorted(values) if next(find(values[name], sought), None) is not None)


def replaced(hits: Iterable[Hits], sought: Sought, replacement: str) -> Iterator[Replaced]:
    """What every text becomes; one that stays as it was is left out. Raises BadReplacement.

    Where Traditional and Simplified characters were taken for one, each Chinese text gets the words in its own script.
    """
    for one in hits:
        parts: list[Span] = []
        at = 0
        for found in one.found:
            new = filled(one.text, found, replacement, sought)
            if not sought.script:
                new = _in_script_of(new, one.cell.language)
            old = one.text[found.start : found.end]
            changed = (Span(Kind.EQUAL, old),) if old == new else (Span(Kind.DELETED, old), Span(Kind.INSERTED, new))
            parts += [Span(Kind.EQUAL, one.text[at : found.start]), *changed]
            at = found.end
        parts.append(Span(Kind.EQUAL, one.text[at:]))
        spans = tuple(part for part in parts if part.text)
        after = "".join(span.new_text for span in spans)
        if after != one.text:
            count = sum(span.kind is Kind.DELETED for span in spans)
            yield Replaced(one.cell, one.text, after, spans, count)


def replacing(policy: Policy, texts: Iterable[Replaced]) -> Edit | None:
    """The one edit that makes the draft so. None where nothing is to be done: a text that changed since stays."""
    edits = [SetText(one.cell, one.after) for one in texts if policy.text(one.cell) == one.before]
    return Batch(tuple(edits)) if edits else None


def around_changes(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The paragraphs of a replacement's spans in which something changes; of the rest a line with "…" stands there."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        for piece in span.text.splitlines(keepends=True) if span.kind is Kind.EQUAL else (span.text,):
            lines[-1].append(Span(span.kind, piece))
            if span.kind is Kind.EQUAL and piece.endswith("\n"):
                lines.append([])
    shown: list[Span] = []
    skipped = False
    for line in lines:
        if all(span.kind is Kind.EQUAL for span in line):
            skipped = skipped or any(span.text.strip() for span in line)
        else:
            shown += [Span(Kind.EQUAL, "…\n")] if skipped else []
            shown += line
            skipped = False
    return tuple(shown)


def _in_script_of(words: str, language: Tag) -> str:
    """Words for a Chinese text in the script that it is written in; those typed in that script stay as they are."""
    simplified = route("zh-Hant", language)
    if simplified == "tw2s":
        return convert(words, simplified)
    traditional = route("zh-Hans", language)
    if traditional is None or convert(words, "tw2s") != words:
        return words
    return convert(words, traditional)
