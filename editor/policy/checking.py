"""What a policy chooses about its checks: how grave each is, spacing, and its own words for spelling."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

OFF = "off"
LEVELS = ("error", "warning", "note", OFF)
"""How grave a policy may call a check; errors stand before publishing, and what is off is not told."""
SPACINGS = ("", "space", "none")


@dataclass(frozen=True, slots=True)
class CheckingRules:
    """`levels` gives checks by id, or families by the name before the slash, another gravity than they come with.

    `spacing` is what stands between Han and Latin: a space, nothing, or (empty) whatever is used throughout. `words`
    are spelled right though no dictionary knows them.
    """

    levels: Mapping[str, str] = field(default_factory=dict)
    spacing: str = ""
    words: tuple[str, ...] = ()

    def level(self, check: str) -> str | None:
        """What this policy calls a check; None where it chooses nothing."""
        return self.levels.get(check) or self.levels.get(check.partition("/")[0])


@dataclass(frozen=True, slots=True)
class SetChecking:
    """What a policy chooses about its checks, as a whole."""

    rules: CheckingRules


def with_word(rules: CheckingRules, word: str) -> SetChecking:
    """The edit that makes a word one of the policy's own."""
    return SetChecking(replace(rules, words=tuple(sorted({*rules.words, word}))))


def check_checking(rules: CheckingRules) -> None:
    """ValueError where a gravity or a spacing is none that we know."""
    for check, level in rules.levels.items():
        if level not in LEVELS:
            raise ValueError(f"the check {check} is called {level!r}, which is none of {', '.join(LEVELS)}")
    if rules.spacing not in SPACINGS:
        raise ValueError(f"spacing is {rules.spacing!r}, which is none of space and none")
