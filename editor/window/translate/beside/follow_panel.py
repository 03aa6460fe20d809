"""Beside a translation: what it has to follow, the changed facts first; and the way to each place."""

from collections.abc import Callable, Iterator
from typing import assert_never

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from editor.desk.session.undo import CursorPlace
from editor.policy.sync import CellState
from editor.text.editing.copied import plain_line
from editor.text.steering import filled
from editor.text.translation.following import Following, FollowMark, MarkKind
from editor.window.translate.follower import Followed, Follower
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.widgets.side_panel import SidePanel, note_after, words_label
from editor.window.work.policy_desk import PolicyDesk

SHOWN = 30
"""The most cards that are made; the rest is counted."""
_ORDER = (MarkKind.FACT, MarkKind.REMOVED, MarkKind.ADDED, MarkKind.CHANGED)
_LONG = 160


class FollowPanel(SidePanel):
    """Cards for what is to be done. `put_in` is asked to write a mark's number into the translation."""

    def __init__(
        self, desk: PolicyDesk, follower: Follower, put_in: Callable[[FollowMark], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.turns, parent)
        self._desk = desk
        self._follower = follower
        self._put_in = put_in
        self._settle: Callable[[], None] = lambda: None
        self._shown: Followed | None = None
        follower.followed.connect(note_after(self, 0))

    def on_settle(self, answer: Callable[[], None]) -> None:
        """What the button does that settles a change of spaces and punctuation."""
        self._settle = answer

    @override
    def title(self) -> str:
        return self.tr("To follow")

    @override
    def read(self) -> None:
        found = self._follower.found
        if found == self._shown:
            return
        self._shown = found
        self.show_rows(() if found is None else self._rows_of(found))

    @override
    def forget(self) -> None:
        self._shown = None

    def _rows_of(self, found: Followed) -> Iterator[QWidget]:
        following = found.following
        if found.is_lost:
            yield words_label(self.tr("Read the whole section: what changed cannot be told."), "secondary")
            return
        if following is None:
            yield words_label(self._calm_words(found.state), "secondary")
            return
        if following.is_cosmetic:
            words = self.tr("Only spaces or punctuation changed")
            card = CardView(Card(words, self.tr("If the translation can stay as it is, say so with a reason.")))
            card.add_button(self.tr("Settle…"), lambda: self._settle())
            yield card
        marks = sorted(_telling(following), key=lambda mark: (_ORDER.index(mark.kind), mark.start))
        for mark in marks[:SHOWN]:
            yield self._card(found, mark)
        if len(marks) > SHOWN:
            yield words_label(self.tr("%n more change(s)", "", len(marks) - SHOWN), "secondary")
        if not marks and not following.is_cosmetic:
            yield words_label(self.tr("The translation has everything that changed."), "secondary")

    def _calm_words(self, state: CellState) -> str:
        match state:
            case CellState.MISSING:
                return self.tr("Nothing is translated here yet.")
            case CellState.DRAFT:
                return self.tr("This translation was never marked in step, so there is nothing to compare with.")
            case CellState.OUTDATED | CellState.CONVERTED | CellState.IN_STEP:
                return self.tr("Nothing changed in the source since.")

    def _card(self, found: Followed, mark: FollowMark) -> CardView:
        severity = Tone.WARNING if mark.kind is MarkKind.FACT else Tone.PLAIN
        title, text = self._words_of(mark)
        card = CardView(Card(title, text, severity=severity))
        if mark.instead:
            card.add_button(filled(self.tr("Put in {figure}"), figure=mark.instead), lambda: self._put_in(mark))
        card.add_button(self.tr("Show"), lambda: self._desk.show(CursorPlace(found.at, mark.start)))
        return card

    def _words_of(self, mark: FollowMark) -> tuple[str, str]:
        match mark.kind:
            case MarkKind.FACT if mark.new:
                return filled(self.tr("{old} became {new}"), old=mark.old, new=mark.new), ""
            case MarkKind.FACT:
                return filled(self.tr("{old} is gone"), old=mark.old), ""
            case MarkKind.CHANGED:
                return self.tr("Changed paragraph"), _short(mark.new)
            case MarkKind.REMOVED:
                return self.tr("The source no longer has this paragraph"), _short(mark.old)
            case MarkKind.ADDED:
                return self.tr("New paragraph, not yet translated"), _short(mark.new)
            case _:
                assert_never(mark.kind)


def _telling(following: Following) -> Iterator[FollowMark]:
    """The marks without the paragraphs of which facts tell already what changed."""
    facts = following.of(MarkKind.FACT)
    for mark in following.marks:
        told = any(mark.start <= fact.start and fact.end <= mark.end for fact in facts)
        if mark.kind is not MarkKind.CHANGED or not told:
            yield mark


def _short(markdown: str) -> str:
    one_line = plain_line(markdown)
    return one_line if len(one_line) <= _LONG else f"{one_line[:_LONG].rstrip()}…"
