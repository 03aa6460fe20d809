"""The cards about agreement beside a text: who agreed, who may, what is asked, and what was said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from editor.desk.review.agreeing import Agreement
from editor.desk.review.anchoring import found_again, read_position
from editor.desk.review.approving import said_by, why_not
from editor.desk.review.reviewing import Waiting
from editor.desk.review.turns import left_to_approve
from editor.policy.people import anyone_has_a_key, person_of
from editor.policy.reviews.review import Filed, Record, RecordKind, Thread, Why, eligible, threads
from editor.policy.reviews.subject import PEOPLE
from editor.text.steering import filled, isolated, joined, one_by_one
from editor.window.outline.review_words import rule_words, why_words
from editor.window.review.review_actions import ReviewActions
from editor.window.widgets.cards import Card, CardView, Tone
from editor.window.work.policy_desk import PolicyDesk


@dataclass(frozen=True, slots=True)
class ShownCard:
    """What the cards are about; `then` are the texts in which comments were anchored, by blob."""

    one: Waiting
    agreed: Agreement
    then: Mapping[str, str]


class ReviewCards(QObject):
    """Makes the cards. Buttons that were made stand in `buttons`, what takes a suggestion into the draft in `takes`."""

    def __init__(self, desk: PolicyDesk, actions: ReviewActions) -> None:
        super().__init__(actions)
        self._desk = desk
        self._actions = actions
        self.buttons: list[QPushButton] = []
        self.takes: list[Callable[[], None]] = []

    def cards(self, shown: ShownCard) -> list[CardView]:
        """What there is to say of one text."""
        self.buttons, self.takes = [], []
        told = shown.one.verdict is not None and not shown.agreed.alone
        found = [self._verdict(shown), self._hands(shown)] if told else []
        return [*found, *(self._thread(shown, one) for one in self._threads(shown))]

    def doubts(self, agreed: Agreement) -> list[CardView]:
        """The versions that nobody of the policy signed."""
        cards = []
        for doubt in agreed.reviews.doubts:
            title = self.tr("A version is not signed by anyone of the policy")
            version = filled(self.tr("Version {version}"), version=doubt.version.id[:10])
            text = self.tr("By {author}: {message}. Look at it in History, then adopt it: you count as its author.")
            words = filled(text, author=doubt.version.author.name, message=doubt.version.message.partition("\n")[0])
            view = CardView(Card(title, words, severity=Tone.ERROR, details=version))
            self._add(view, self.tr("Adopt it"), partial(self._actions.adopt, doubt.version.id))
            cards.append(view)
        return cards

    def commented(self, shown: ShownCard) -> tuple[tuple[int, int], ...]:
        """The characters of the text, as it is read, about which a comment is open."""
        policy, cell = self._desk.policy, shown.one.cell
        text, values, found = policy.text(cell), policy.values(cell.language), list[tuple[int, int]]()
        for thread in self._threads(shown) if shown.one.part is None else ():
            place = None if thread.resolved else _place(shown, thread, text)
            if place is not None:
                start, end = (read_position(text, values, at) for at in place)
                found.append((start, end))
        return tuple(found)

    def why(self, shown: ShownCard) -> Why | None:
        """What stands against an approval by whoever sits here."""
        verdict, reviews = shown.one.verdict, shown.agreed.reviews
        if verdict is None:
            return Why.ROLE
        email = self._desk.session.author.email
        why = why_not(verdict.matter, reviews, email)
        person = person_of(reviews.regime.people, email)
        if why is None and person is not None and anyone_has_a_key(reviews.regime.people) and not person.keys:
            draft = person_of(self._desk.policy.people, email)
            return Why.OTHER_KEY if draft is not None and draft.keys else Why.UNSIGNED
        return why

    def mine(self, shown: ShownCard) -> RecordKind | None:
        """What whoever sits here has said of it, where that stands."""
        verdict = shown.one.verdict
        filed = None if verdict is None else said_by(verdict, self._desk.session.author.email)
        return None if filed is None else filed.record.kind

    def _verdict(self, shown: ShownCard) -> CardView:
        verdict = shown.one.verdict
        assert verdict is not None
        if verdict.objections:
            record = verdict.objections[0].record
            title = filled(self.tr("{who} asks for changes"), who=self._who(shown, record))
            return CardView(Card(title, record.text, severity=Tone.ERROR))
        names = joined(", ", (self._who(shown, one.record) for one in verdict.approvals))
        signed = self.tr("signed") if all(one.signer for one in verdict.approvals) else self.tr("not signed")
        if any(one.record.ahead for one in verdict.approvals):
            signed = joined(" · ", [signed, self.tr("dated before the words, by a clock that was wrong")])
        if verdict.holds:
            title = filled(self.tr("Approved by {who}"), who=names) if names else self.tr("Agreed to already")
            return CardView(Card(title, place=signed if names else "", severity=Tone.FINE))
        title = filled(self.tr("{found} of {needed} approvals"), found=len(verdict.approvals), needed=verdict.needed)
        asked = shown.one.asked
        text = self.tr("Nobody was asked for review yet.")
        if asked is not None:
            text = filled(self.tr("{who} asks for review."), who=self._who(shown, asked.record))
            text = one_by_one((text, isolated(asked.record.text)))
        return CardView(Card(title, text, names, Tone.WARNING))

    def _hands(self, shown: ShownCard) -> CardView:
        verdict = shown.one.verdict
        assert verdict is not None
        matter, regime = verdict.matter, shown.agreed.reviews.regime
        known = [one for one in regime.people if one.id in matter.authors or one.email.casefold() in matter.authors]
        strangers = sorted(
            name
            for name in matter.authors
            if "@" in name and all(name != one.email.casefold() for one in regime.people)
        )
        names = joined(", ", [*(one.name for one in known), *strangers])
        title = (
            filled(self.tr("{who} wrote this"), who=names) if names else self.tr("The words are those of the release")
        )
        why = self.why(shown)
        if why is None:
            return CardView(Card(title, "" if self.mine(shown) else self.tr("You may approve.")))
        able = joined(", ", (one.name for one in eligible(matter, regime)))
        if not able:
            other = self.tr("Nobody here may approve this. Give somebody the role under People.")
            if matter.subject == PEOPLE:
                other = self.tr("Nobody else is left to approve this; let the person concerned make the change.")
            return CardView(Card(title, other, severity=Tone.ERROR))
        details = rule_words("R3") if why is Why.OWN_WORDS else ""
        may = filled(self.tr("May approve: {names}"), names=able)
        return CardView(Card(title, why_words(why), may, details=details))

    def _threads(self, shown: ShownCard) -> tuple[Thread, ...]:
        reviewer = self.why(shown) is not Why.OWN_WORDS
        found = threads(shown.agreed.reviews.filed, shown.one.subject)
        since = shown.agreed.reviews.number
        return tuple(
            one
            for one in found
            if one.comment.record.kind is RecordKind.COMMENT
            and (not one.resolved or one.comment.record.release == since)
            and (reviewer or not one.comment.record.internal)
        )

    def _thread(self, shown: ShownCard, thread: Thread) -> CardView:
        record = thread.comment.record
        title = filled(
            self.tr("{who}: {words}"), who=self._who(shown, record), words=record.text or self.tr("other words")
        )
        lines = [] if record.suggestion is None else [filled(self.tr("Suggested: {words}"), words=record.suggestion)]
        lines += [
            filled(self.tr("{who}: {words}"), who=self._who(shown, one.record), words=one.record.text)
            for one in thread.answers
            if one.record.text
        ]
        text = self._desk.policy.text(shown.one.cell)
        place = None
        notes = []
        if record.anchor is not None:
            place = _place(shown, thread, text)
            notes.append(filled(self.tr("on “{quote}”"), quote=record.anchor.quote[:60]))
            if place is None:
                notes.append(self.tr("these words are gone"))
        notes.append(self.tr("settled") if thread.resolved else self.tr("open"))
        if record.internal:
            notes.append(self.tr("for reviewers; whoever has a copy can read it"))
        if self._desk.session.writable and not thread.resolved and record.suggestion is not None:
            lines.append(self._if_taken(shown, thread.comment))
        view = CardView(
            Card(title, "\n".join(lines), joined(" · ", notes), Tone.FINE if thread.resolved else Tone.PLAIN)
        )
        if not self._desk.session.writable:
            return view
        comment = thread.comment
        self._add(view, self.tr("Answer…"), lambda: self._actions.answer(comment))
        if not thread.resolved:
            if record.suggestion is not None and (place is not None or record.anchor is None):
                self.takes.append(lambda: self._actions.take(shown.one, comment, place))
                button = self._add(view, self.tr("Take it"), self.takes[-1])
                button.setToolTip(self._if_taken(shown, comment))
                button.setAccessibleDescription(button.toolTip())
            self._add(view, self.tr("Settle"), lambda: self._actions.resolve(comment))
        return view

    def _if_taken(self, shown: ShownCard, comment: Filed) -> str:
        """Who may approve the words once whoever sits here took a suggestion: neither of the two (R3)."""
        verdict, record = shown.one.verdict, comment.record
        if verdict is None:
            return ""
        names = self._desk.reviews.here | {record.by, record.email.casefold()}
        able = joined(", ", (one.name for one in left_to_approve(verdict.matter, shown.agreed.reviews, names)))
        if not able:
            return self.tr("If you take it, nobody is left to approve this text: you both count as its authors.")
        return filled(self.tr("If you take it, you both count as authors; {names} may then approve."), names=able)

    def _who(self, shown: ShownCard, record: Record) -> str:
        """The name of who said something; the address of somebody whom the policy does not know."""
        people = {one.id: one.name for one in shown.agreed.reviews.regime.people}
        here = self._desk.session.author
        own = here.name if record.email.casefold() == here.email.casefold() else record.email
        return people.get(record.by, own)

    def _add(self, view: CardView, words: str, answer: Callable[[], None]) -> QPushButton:
        button = view.add_button(words, answer)
        self.buttons.append(button)
        return button


def _place(shown: ShownCard, thread: Thread, text: str) -> tuple[int, int] | None:
    """Where the words of a comment stand now; None where it is about the whole text, or they are gone."""
    record = thread.comment.record
    return None if record.anchor is None else found_again(record.anchor, shown.then.get(record.head.blob), text)
