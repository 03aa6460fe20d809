"""The table `checks` of policy.toml: how grave each check is, spacing, and words that are spelled right."""

from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.items import Table

from editor.policy.checking import CheckingRules, check_checking

CHECKING_ROWS = frozenset({"spacing", "words", "levels"})


def checking_table(rules: CheckingRules) -> Table:
    """The table of what a policy chooses."""
    table = tomlkit.table()
    if rules.spacing:
        table.add("spacing", rules.spacing)
    if rules.words:
        words = tomlkit.array()
        words.extend(rules.words)
        table.add("words", words.multiline(True))
    if rules.levels:
        levels = tomlkit.table()
        for check in sorted(rules.levels):
            levels.add(tomlkit.key(check), rules.levels[check])
        table.add("levels", levels)
    return table


def checking_from(said: Mapping[str, Any]) -> CheckingRules:
    """What the table says; ValueError or TypeError where it is none of what it can be."""
    levels = said.get("levels", {})
    words = said.get("words", [])
    if not isinstance(levels, dict) or not isinstance(words, list):
        raise TypeError("in checks, levels is a table and words is a list")
    rules = CheckingRules(
        {str(check): str(level) for check, level in levels.items()},
        str(said.get("spacing", "")),
        tuple(str(word) for word in words),
    )
    check_checking(rules)
    return rules
