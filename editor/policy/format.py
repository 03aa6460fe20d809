"""Which format a policy's files have, and by which rules it is judged."""

from collections.abc import Mapping
from dataclasses import dataclass

FORMAT = 2
"""The newest format of `policy.toml` and of a manifest that this Dateline reads; new policies begin with it."""
FORMAT_WITH_RULES = 2
"""The first format that numbers its rules, and keeps what a later Dateline writes."""
RULES = 3
"""The newest rules (S1 to S7, R1 to R7) that this Dateline judges by, and those that new policies begin with."""
RULES_WITH_NUMBERS = 2
"""The first rules by which the switch that numbers sections is words of the policy."""
RULES_OF_PLACES = 3
"""The first rules by which what was done counts from its place in the history, and whoever wrote is never forgotten."""
FIRST_READERS: Mapping[tuple[int, int], str] = {(2, 1): "0.1.0", (2, 2): "0.1.0", (2, 3): "0.1.0"}
"""The first Dateline that reads a format and judges by its rules: what a file names for those that cannot read it."""


@dataclass(frozen=True, slots=True)
class SetFormat:
    """The policy's files take another format, and it is judged by other rules from its next release on."""

    format: int = FORMAT
    rules: int = RULES
