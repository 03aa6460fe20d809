"""The edit that changes how many must agree, and who may."""

from dataclasses import dataclass, replace

from editor.policy.people import ReviewRule
from editor.policy.policy import Policy


@dataclass(frozen=True, slots=True)
class SetReviewRule:
    """How many must agree, of which roles; it binds from the next release on (R2)."""

    rule: ReviewRule


def apply_review_rule(policy: Policy, edit: SetReviewRule) -> Policy:
    """The policy under the rule."""
    return replace(policy, review=edit.rule)
