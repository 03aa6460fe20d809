"""How many must agree, as a table of `policy.toml`."""

from collections.abc import Mapping
from typing import Any

from editor.policy.language import tag
from editor.policy.people import REVIEWER, ReviewRule, is_role
from editor.store.signing.signatures import key_flaw

RULE_ROWS = frozenset({"approvals", "languages", "roles", "conversions", "recovery"})
_DEFAULT = ReviewRule()


def rule_rows(rule: ReviewRule) -> dict[str, object]:
    """The rows of the table; none where the rule is the usual one."""
    rows: dict[str, object] = {}
    if rule.approvals is not None:
        rows["approvals"] = rule.approvals
    if rule.languages:
        rows["languages"] = {language: rule.languages[language] for language in sorted(rule.languages)}
    if rule.roles != _DEFAULT.roles:
        rows["roles"] = list(rule.roles)
    if rule.inherit:
        rows["conversions"] = "inherit"
    if rule.recovery:
        rows["recovery"] = rule.recovery
    return rows


def rule_said(said: Mapping[str, Any]) -> ReviewRule:
    """The rule that a table says, or ValueError."""
    approvals = said.get("approvals")
    roles = tuple(said.get("roles", _DEFAULT.roles))
    if not roles or not all(is_role(f"{role}:*") or is_role(str(role)) for role in roles):
        raise ValueError(f"{list(roles)!r} are not roles such as {REVIEWER!r}")
    return ReviewRule(
        approvals=None if approvals is None else _count(approvals),
        languages={tag(language): _count(count) for language, count in said.get("languages", {}).items()},
        roles=roles,
        inherit=said.get("conversions", "") == "inherit",
        recovery=_key(said.get("recovery", "")),
    )


def _key(value: object) -> str:
    if not isinstance(value, str) or (value and key_flaw(value)):
        raise ValueError(f"{value!r} is no key of recovery: {key_flaw(str(value)) or 'it is no text'}")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 99:
        raise ValueError(f"{value!r} is not a number of approvals")
    return value
