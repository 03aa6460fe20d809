"""Following a changed source, as edits: settling what needs no translation, and putting changed figures in."""

from collections.abc import Iterable

from editor.desk.translation.translating import mark_in_step
from editor.policy.editing.edits import Batch, Edit, Splice
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.policy.sync import TranslationMethod
from editor.text.translation.following import FollowMark


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
