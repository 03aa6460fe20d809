"""Whether sections are numbered where a policy is read: one switch, whose numbers are no words of any text."""

from dataclasses import dataclass, replace

from editor.policy.format import FORMAT_WITH_RULES, RULES_WITH_NUMBERS
from editor.policy.policy import Policy
from editor.policy.section import SectionNumbering


@dataclass(frozen=True, slots=True)
class SetNumbering:
    """Sections are numbered in this way; the switch is words of the policy itself, by the rules that know it."""

    numbering: SectionNumbering


def apply_numbering(policy: Policy, edit: SetNumbering) -> Policy:
    """The policy with the switch; it goes on to the first rules that know it, and never back."""
    if edit.numbering is policy.numbering:
        return policy
    form, rules = max(policy.format, FORMAT_WITH_RULES), max(policy.rules, RULES_WITH_NUMBERS)
    # Under older rules the row was nobody's, and kept as it stood.
    unknown = {path: row for path, row in policy.unknown.items() if path != ("sections", "numbering")}
    return replace(policy, numbering=edit.numbering, format=form, rules=rules, unknown=unknown)
