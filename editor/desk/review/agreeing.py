"""Whether a draft is agreed on: what it would release, held against what the history says of reviews."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from editor.desk.review.inheriting import inheriting
from editor.desk.review.ledger import Reviews
from editor.desk.review.review_subjects import matters, standing_of_plan
from editor.policy.exceptional import Exceptional
from editor.policy.people import PUBLISHER, person_of
from editor.policy.policy import Policy
from editor.policy.releases.plan import Plan
from editor.policy.reviews.review import Verdict
from editor.store.errors import StoreError


@dataclass(eq=False)
class NotApproved(StoreError):
    """A release was asked for of words that lack an approval; `subjects` names them."""

    subjects: tuple[str, ...]


@dataclass(eq=False)
class NotSigned(StoreError):
    """A release was asked for over versions that nobody of the policy signed or adopted."""

    versions: tuple[str, ...]


@dataclass(eq=False)
class NotPublisher(StoreError):
    """A release was asked for by somebody without the role."""

    email: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """What is agreed of a draft; `alone` where nobody else is there to agree (R5)."""

    reviews: Reviews
    verdicts: tuple[Verdict, ...]
    alone: bool

    @property
    def open(self) -> tuple[Verdict, ...]:
        """What still lacks an approval, or has somebody against it."""
        return tuple(one for one in self.verdicts if not one.holds)

    @property
    def approvals(self) -> Mapping[str, tuple[str, ...]]:
        """The records that a release rests on, by what they agree to."""
        return {
            str(one.matter.subject): tuple(sorted(filed.id for filed in one.approvals))
            for one in self.verdicts
            if one.needed and one.approvals
        }


def agreement(
    reviews: Reviews,
    policy: Policy,
    planned: Plan,
    here: Iterable[str] = (),
    exceptional: Exceptional | None = None,
) -> Agreement:
    """What is agreed of the release that a draft would make; `here` are the names of whoever has words unsaved.

    `exceptional` is what that release would do otherwise than the rules.
    """
    now = standing_of_plan(policy, planned, exceptional)
    found = matters(reviews.last, now, reviews.hands, frozenset(here))
    alone = reviews.is_alone(policy.people)
    return Agreement(reviews, reviews.verdicts(now, inheriting(policy, found), frozenset(here)), alone)


def refuse_unagreed(found: Agreement, publisher: str) -> None:
    """NotSigned, NotApproved or NotPublisher where a release would not hold."""
    if found.reviews.doubts:
        raise NotSigned(tuple(one.version.id[:10] for one in found.reviews.doubts))
    if found.open:
        raise NotApproved(tuple(str(one.matter.subject) for one in found.open))
    person = person_of(found.reviews.regime.people, publisher)
    if not found.alone and (person is None or not person.has_role(PUBLISHER)):
        raise NotPublisher(publisher)
