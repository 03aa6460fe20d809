"""Following a changed source, as edits: settling what needs no translation, and putting changed figures in."""

from collections.abc import Iterable

from editor.checks.finding import Finding
from editor.desk.translation.translating import mark_in_step
from editor.policy.editing.edits import Batch, Edit, Splice
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import TranslationMethod
from editor.text.translation.following import Following, FollowMark, MarkKind

_PARAGRAPHS = frozenset({"structure/headings", "structure/items", "structure/paragraphs", "structure/rows"})


def settle(policy: Policy, at: Cell, reason: str) -> Edit | None:
    """The edit that says: the source changed, this translation needs no change, and why. None where nothing is there.

    It is remembered in `sync/`, beside the source that it was said of.
    """
    return mark_in_step(policy, at, TranslationMethod.SETTLED, " ".join(reason.split()))


def put_figures_in(policy: Policy, at: Cell, marks: Iterable[FollowMark]) -> Edit | None:
    """The edit that writes each changed figure where the old one stands; None where none stands any more."""
    text = policy.text(at)
    edits = [
        Splice(at, mark.start, mark.end - mark.start, mark.instead)
        for mark in sorted(marks, key=lambda mark: mark.start, reverse=True)
        if mark.instead and 0 <= mark.start < mark.end <= len(text)
    ]
    return Batch(tuple(edits)) if edits else None


def tells(following: Following, finding: Finding) -> bool:
    """Whether what a translation has to follow says what a check found in it: the same figure, the same paragraph."""
    come_or_gone = (*following.of(MarkKind.ADDED), *following.of(MarkKind.REMOVED))
    if finding.check in _PARAGRAPHS:
        return bool(come_or_gone)
    if not finding.check.startswith("facts/"):
        return False
    spot, there = finding.spot, finding.facts.get("there", "")
    places = (*following.of(MarkKind.FACT), *following.of(MarkKind.REMOVED))
    is_here = any(mark.start < spot.end and spot.start < mark.end for mark in places)
    return is_here or any(there and there in mark.new for mark in following.of(MarkKind.ADDED))
