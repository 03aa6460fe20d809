"""Facts in braces: those that nothing defines, those that nothing uses."""

import re
from collections.abc import Iterator

from editor.checks.finding import Hit, Spot, spot_in
from editor.checks.reading.columns import Columns
from editor.checks.reading.outline import Stretches, marked
from editor.policy.policy import ANY_LANGUAGE, Policy
from editor.policy.section import Cell
from editor.recall import remembered
from editor.text.markdown.fact_rule import PLACEHOLDER
from editor.text.markdown.places import SourcePart

_SHOWN = frozenset({SourcePart.FACT, SourcePart.ADDRESS, SourcePart.TARGET, SourcePart.TITLE})
_BRACES = re.compile(r"(?<!\\)(?:\{\{|｛｛)([^{}｛｝\n]{0,80})(?:\}\}|｝｝)")


def undefined_fact(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A `{{fact}}` that the policy does not define: readers would see the braces."""
    for name, start, end in _used(policy.text(cell)):
        if name not in policy.facts:
            yield Hit(spot_in(cell, start, end), {"fact": name})


def fact_without_value(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """A `{{fact}}` that is defined, but not for this language."""
    for name, start, end in _used(policy.text(cell)):
        values = policy.facts.get(name)
        if values is not None and cell.language not in values and ANY_LANGUAGE not in values:
            yield Hit(spot_in(cell, start, end), {"fact": name})


def not_a_fact(policy: Policy, cell: Cell) -> Iterator[Hit]:
    """Braces that look like a fact and are read as plain text: `{{ Company }}`, or braces of full width."""
    text = policy.text(cell)
    if "{{" not in text and "｛｛" not in text:
        return
    facts = {start for _, start, _ in _used(text)}
    code = Stretches((place.start, place.end) for place in marked(text) if place.part is SourcePart.CODE)
    for found in _BRACES.finditer(text):
        if found.start() not in facts and not code.meet(*found.span()):
            yield Hit(spot_in(cell, *found.span()), {"written": found[0]})


def unused_fact(columns: Columns) -> Iterator[Hit]:
    """A fact that no text uses."""
    for name in sorted(set(columns.policy.facts) - facts_in_use(columns)):
        yield Hit(Spot(), {"fact": name})


def facts_in_use(columns: Columns) -> frozenset[str]:
    """The facts that some text uses, defined or not."""
    return frozenset().union(*columns.everywhere(_names_used))


def _names_used(policy: Policy, cell: Cell) -> frozenset[str]:
    return frozenset(name for name, _, _ in _used(policy.text(cell)))


@remembered
def _used(text: str) -> tuple[tuple[str, int, int], ...]:
    """The facts that a text uses, as `text.facts.placeholders` gives them; its places are read once for all checks."""
    if "{{" not in text:
        return ()
    found = {
        (match[1], *match.span()): None
        for place in marked(text)
        if place.part in _SHOWN
        for match in PLACEHOLDER.finditer(text, place.start, place.end)
    }
    return tuple(found)
