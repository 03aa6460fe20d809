"""Whose turn it is: what of a review waits for one person."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import Enum

from editor.desk.review.agreeing import Agreement
from editor.desk.review.approving import said_by, why_not
from editor.desk.review.ledger import Reviews
from editor.policy.people import Person, person_of
from editor.policy.reviews.review import Matter, RecordKind, Thread, Verdict, eligible, is_author, threads
from editor.policy.reviews.subject import Subject


class Turn(Enum):
    """What somebody is waited for: to approve, to change what they wrote, or to answer what was said to them."""

    APPROVE = "approve"
    CHANGE = "change"
    ANSWER = "answer"


def turns(agreed: Agreement, email: str) -> Mapping[Subject, Turn]:
    """What waits for the person of this address, by what it is about; nothing where nobody else is there."""
    if agreed.alone:
        return {}
    found = ((one.matter.subject, turn_of(one, agreed.reviews, email)) for one in agreed.verdicts)
    return {subject: turn for subject, turn in found if turn is not None}


def turn_of(verdict: Verdict, reviews: Reviews, email: str) -> Turn | None:
    """For what somebody is waited for here; None where it is the turn of others, or of nobody."""
    person = person_of(reviews.regime.people, email)
    if person is None or not verdict.needed:
        return None
    authors = reviews.regime.with_all_names(verdict.matter).authors
    wrote = is_author(person, authors)
    if verdict.objections and wrote:
        return Turn.CHANGE
    open_ = not verdict.holds and not verdict.objections
    if open_ and said_by(verdict, email) is None and why_not(verdict.matter, reviews, email) is None:
        return Turn.APPROVE
    waits = any(_waits(one, person, wrote=wrote) for one in threads(reviews.filed, verdict.matter.subject))
    return Turn.ANSWER if waits else None


def _waits(thread: Thread, person: Person, *, wrote: bool) -> bool:
    """Whether a comment waits for this person: on words of theirs, or answered where it was theirs."""
    record = thread.comment.record
    if thread.resolved or record.kind is not RecordKind.COMMENT or (record.internal and wrote):
        return False
    last = [record, *(one.record for one in thread.answers)][-1].by
    return last != person.id and (wrote or record.by == person.id)


def left_to_approve(matter: Matter, reviews: Reviews, names: Iterable[str]) -> tuple[Person, ...]:
    """Who may still approve a matter once these names, of whoever takes words or types some, are its authors too."""
    return eligible(replace(matter, authors=matter.authors.union(names)), reviews.regime)
