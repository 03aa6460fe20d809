"""Whoever may approve a text and types into it is told what follows: they count as its author (R3)."""

from PySide6.QtCore import QObject, Signal

from editor.loading import later
from editor.policy.editing.changes import Touched
from editor.policy.people import Person, person_of
from editor.policy.section import Cell
from editor.text.steering import filled, joined
from editor.window.widgets.cards import Tone
from editor.window.widgets.messages import Message
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.review import turns
    from editor.desk.versions import digests
    from editor.policy.reviews import review
    from editor.policy.reviews import subject as subjects


class OwnWords(QObject):
    """`told` carries a Message, once for each text while the policy is open."""

    told = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done: set[Cell] = set()
        desk.touched.connect(self._look)

    def _look(self, changed: Touched) -> None:
        reviews, session = self._desk.reviews.value, self._desk.session
        fresh = [one for one in changed.texts if session.policy.text(one) != session.base_policy.text(one)]
        if reviews is None or reviews.regime.alone or not (fresh := [one for one in fresh if one not in self._done]):
            return
        me = person_of(reviews.regime.people, session.author.email)
        if me is not None:
            for cell in fresh:
                self._tell(cell, me)

    def _tell(self, cell: Cell, me: Person) -> None:
        """Tell it, where the text is one that this person may approve as it was saved last."""
        reviews, session = self._desk.reviews.value, self._desk.session
        assert reviews is not None
        subject = subjects.of_cell(cell)
        saved = digests.cell_words(session.base_policy, cell) or ""
        authors = reviews.hands.get(subject, {}).get(saved, frozenset())
        matter = review.Matter(subject, review.ReviewSide(), review.ReviewSide(), authors=authors)
        self._done.add(cell)
        if review.may_approve(me, matter, reviews.regime) is not None:
            return
        left = joined(", ", (one.name for one in turns.left_to_approve(matter, reviews, self._desk.reviews.here)))
        words = self.tr(
            "You may approve this text. Once you change it, you count as its author; {names} may approve it then."
        )
        if not left:
            words = self.tr(
                "You may approve this text. Once you change it you count as its author, and nobody is left to approve"
                " it: comment on it in Review instead."
            )
        self.told.emit(Message(filled(words, names=left), Tone.WARNING, about="authorship"))
