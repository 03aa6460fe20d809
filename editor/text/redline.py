"""What changed between two texts, as spans that join up to exactly the old text and exactly the new one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from editor.text.matching import ENGINE, WORK, Coder, matches
from editor.text.tokens import paragraphs, sentences, tokens


class Kind(Enum):
    """Whether a span stands in both texts, only in the old one or only in the new one."""

    EQUAL = "="
    DELETED = "-"
    INSERTED = "+"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text of one kind; never empty."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Hunk:
    """One change: what stood there and what stands there now, and where (in characters) in either text."""

    old: str
    new: str
    old_start: int
    new_start: int


def redline(old: str, new: str) -> tuple[Span, ...]:
    """The spans from old to new. In one change the deleted text comes first; no two neighbours are of one kind."""
    return _merged(_compare(old, new, paragraphs, _inside_paragraphs))


def old_text(spans: Iterable[Span]) -> str:
    """The old text."""
    return "".join(span.text for span in spans if span.kind is not Kind.INSERTED)


def new_text(spans: Iterable[Span]) -> str:
    """The new text."""
    return "".join(span.text for span in spans if span.kind is not Kind.DELETED)


def hunks(spans: Iterable[Span]) -> tuple[Hunk, ...]:
    """The changes in order."""
    found: list[Hunk] = []
    old = new = ""
    old_at = new_at = 0
    for span in [*spans, Span(Kind.EQUAL, "")]:
        match span.kind:
            case Kind.DELETED:
                old += span.text
            case Kind.INSERTED:
                new += span.text
            case Kind.EQUAL:
                if old or new:
                    found.append(Hunk(old, new, old_at, new_at))
                old_at += len(old) + len(span.text)
                new_at += len(new) + len(span.text)
                old = new = ""
    return tuple(found)


def as_json(spans: Iterable[Span]) -> dict[str, object]:
    """The redline in the form that `dateline redline --format json` prints; stats count characters and changes."""
    spans = tuple(spans)
    sizes = {kind: sum(len(span.text) for span in spans if span.kind is kind) for kind in Kind}
    return {
        "format": 1,
        "spans": [[span.kind.value, span.text] for span in spans],
        "stats": {"deleted": sizes[Kind.DELETED], "inserted": sizes[Kind.INSERTED], "hunks": len(hunks(spans))},
    }


def _compare(
    old: str, new: str, split: Callable[[str], list[str]], inside: Callable[[str, str], Iterator[Span]]
) -> Iterator[Span]:
    """Equal pieces as they are; where pieces differ, what `inside` makes of the run on either side."""
    left, right = split(old), split(new)
    i = j = 0
    for at_i, at_j in [*matches(left, right), (len(left), len(right))]:
        if at_i > i or at_j > j:
            yield from inside("".join(left[i:at_i]), "".join(right[j:at_j]))
        if at_i < len(left):
            yield Span(Kind.EQUAL, left[at_i])
        i, j = at_i + 1, at_j + 1


def _inside_paragraphs(old: str, new: str) -> Iterator[Span]:
    left, right = tokens(old), tokens(new)
    if len(left) * len(right) <= WORK:
        return _by_tokens(left, right)
    return _compare(old, new, sentences, _inside_sentences)


def _inside_sentences(old: str, new: str) -> Iterator[Span]:
    return _by_tokens(tokens(old), tokens(new))


def _by_tokens(left: list[str], right: list[str]) -> Iterator[Span]:
    """Token by token, then cleaned of chance matches that nobody would read as kept text."""
    coder = Coder()
    old, new = coder(left), coder(right)
    changes: list[tuple[int, str]] = []
    i = j = kept = 0  # where the run of equal tokens ends on either side, and where it began in the old text
    for at_i, at_j in [*matches(left, right), (len(left), len(right))]:
        if at_i > i or at_j > j:
            changes += [(ENGINE.DIFF_EQUAL, old[kept:i])] if i > kept else []
            changes += [(ENGINE.DIFF_DELETE, old[i:at_i])] if at_i > i else []
            changes += [(ENGINE.DIFF_INSERT, new[j:at_j])] if at_j > j else []
            kept = at_i
        i, j = at_i + 1, at_j + 1
    if kept < len(left):
        changes.append((ENGINE.DIFF_EQUAL, old[kept:]))
    ENGINE.diff_cleanupSemantic(changes)
    i = j = 0
    for kind, run in changes:
        if kind == ENGINE.DIFF_INSERT:
            yield Span(Kind.INSERTED, "".join(right[j : j + len(run)]))
            j += len(run)
            continue
        yield Span(Kind.EQUAL if kind == ENGINE.DIFF_EQUAL else Kind.DELETED, "".join(left[i : i + len(run)]))
        i += len(run)
        j += len(run) * (kind == ENGINE.DIFF_EQUAL)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Neighbours joined: one equal span, or one deleted and one inserted span, at a time."""
    merged: list[Span] = []
    texts: dict[Kind, list[str]] = {kind: [] for kind in Kind}

    def flush(*kinds: Kind) -> None:
        for kind in kinds:
            if texts[kind]:
                merged.append(Span(kind, "".join(texts[kind])))
                texts[kind].clear()

    for span in spans:
        if not span.text:
            continue
        if span.kind is Kind.EQUAL:
            flush(Kind.DELETED, Kind.INSERTED)
        else:
            flush(Kind.EQUAL)
        texts[span.kind].append(span.text)
    flush(Kind.DELETED, Kind.INSERTED, Kind.EQUAL)
    return tuple(merged)
