"""The changes of a text as a list has them: the gravest first, each with its kind and a few of its words."""

from collections.abc import Mapping, Sequence, Set

from PySide6.QtCore import QCoreApplication, QLocale

from editor.exchange.blocks.changes.change_words import ChangeWords
from editor.exchange.blocks.changes.said_changes import said_changes
from editor.exchange.blocks.page_words import page_words
from editor.text.redline.changes import GRAVEST, Change, Moved
from editor.text.redline.kinds.change_kinds import ChangeKind
from editor.text.redline.replaced_terms import told_once
from editor.text.redline.spans import Span, SpanKind
from editor.text.steering import became, filled, joined
from editor.window.redline.redline_words import kind_words, times_words

_NOTHING = ChangeWords()
_LINES = 12
"""How many changes are shown below each other where there is no list to scroll."""
_WORDS = 28
"""How many characters of a change a line shows."""


def listed(changes: Sequence[Change], said: Mapping[int, ChangeWords]) -> dict[int, int]:
    """The changes to list, by their place among all, facts first, with how often each stands there.

    Of a move only the end is listed where it stands, and of a term that is replaced throughout only the first place.
    What changes nothing that is read, as the second of two signs does, is not listed.
    """
    once = told_once([("", "") if one.move is not None else (one.old, one.new) for one in changes])
    shown = [number for number in once if not changes[number].has_left and said.get(number) != _NOTHING]
    return {number: len(once[number]) for number in sorted(shown, key=lambda number: _rank(changes[number]))}


def change_lines(
    spans: Sequence[Span],
    changes: Sequence[Change],
    moves: Mapping[int, Moved],
    told: Set[tuple[str, str]] = frozenset(),
) -> str:
    """The changes of a text below each other, the gravest first; not those of facts that are told of elsewhere."""
    said = said_changes(spans, changes)
    rows = listed(changes, said)
    facts = {number: {(one.old, one.new) for one in changes[number].facts} for number in rows}
    shown = [number for number in rows if not facts[number] or facts[number] - told]
    lines = [change_line(changes[at], moves, said.get(at), rows[at]) for at in shown[:_LINES]]
    return "\n".join([*lines, *(["…"] if len(shown) > _LINES else [])])


def change_line(change: Change, moves: Mapping[int, Moved], said: ChangeWords | None, times: int = 1) -> str:
    """One change on a line: its kind, what became of what, how often; `said` are its words where it holds Markdown."""
    kinds = []
    if change.move in moves:
        kinds.append(QCoreApplication.translate("Redline", "moved"))
    if change.explained is not None:
        kinds += map(kind_words, change.explained.named)
    words = QCoreApplication.translate("Redline", "{kind}: {words}")
    line = filled(words, kind=joined(" · ", kinds), words=_words(change, said))
    if change.move is not None and change.move in moves:
        line = joined(" · ", (line, _changed_inside(change, moves[change.move])))
    if times == 1:
        return line
    return joined(" · ", (line, times_words(times)))


def _changed_inside(change: Change, move: Moved) -> str:
    """The words that a passage lost and took up on its way; empty where it moved as it was, or its facts say it."""
    gone, came = (
        " … ".join(" ".join(span.text.split()) for span in move.spans if span.kind is kind)
        for kind in (SpanKind.DELETED, SpanKind.INSERTED)
    )
    said = not (gone or came) or any(gone in fact.old and came in fact.new for fact in change.facts)
    return "" if said else _became(_short(gone), _short(came))


def _rank(change: Change) -> tuple[int, bool]:
    """The kind, and within a kind what states a fact first."""
    kind = change.explained.kind if change.explained else ChangeKind.WORDING
    return GRAVEST.index(kind), not change.facts


def _words(change: Change, said: ChangeWords | None) -> str:
    facts = joined(", ", (_became(fact.old, fact.new) for fact in change.facts))
    if facts and change.explained is not None and not {ChangeKind.DUTY, ChangeKind.WORDING} & {*change.explained.kinds}:
        return facts
    if said is not None:
        words = _said(said)
    else:
        old, new = _short(change.old), _short(change.new)
        words = new if change.move is not None and new else _became(old, new)
    return joined(" · ", (facts, words))


def _said(said: ChangeWords) -> str:
    """A change without its marks of Markdown, and what they did."""
    marks = page_words(QLocale().bcp47Name()).marks
    became = _became(_short(said.old), _short(said.new)) if said.old or said.new else ""
    parts = [_short(said.passage), became, *(marks[one.value] for one in said.marks)]
    return joined(" · ", [*parts, *(_became(*pair) for pair in said.addresses)])


def _became(old: str, new: str) -> str:
    if old and new:
        return became(old, new)
    return joined(" ", ("+", new) if new else ("\N{MINUS SIGN}", old))


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _WORDS else words[:_WORDS] + "…"
