"""A text as readers see it, with its facts in place, and the way back to where each character was typed."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import itemgetter

from editor.checks.finding import Spot, spot_in
from editor.policy.policy import Policy, fact_values
from editor.policy.section import Cell
from editor.recall import remembered
from editor.text.markdown.fact_rule import PLACEHOLDER


@dataclass(frozen=True, slots=True)
class Expanded:
    """The words of a cell. `shifts` are (start, end, typed start, typed end) of what facts put in."""

    cell: Cell
    text: str
    shifts: tuple[tuple[int, int, int, int], ...] = ()

    def spot(self, start: int, end: int) -> Spot:
        """The place of these characters in the text as typed; of a part of a fact, the whole of its name."""
        return spot_in(self.cell, self._typed(start, last=False), max(self._typed(end, last=True), 0))

    def _typed(self, at: int, *, last: bool) -> int:
        # Of the shifts that begin before, the last one tells.
        before = (bisect_left if last else bisect_right)(self.shifts, at, key=itemgetter(0)) - 1
        if before < 0:
            return at
        _, end, typed_start, typed_end = self.shifts[before]
        if at < end or (at == end and last):
            return typed_end if last else typed_start
        return at - end + typed_end


def expanded(policy: Policy, cell: Cell) -> Expanded:
    """The text of a cell with its facts in place."""
    text = policy.text(cell)
    if "{{" not in text:
        return Expanded(cell, text)
    used = {name: policy.facts[name] for name in _names(text) if name in policy.facts}
    return _with_values(cell, text, tuple(fact_values(used, cell.language).items()))


@remembered
def _names(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(PLACEHOLDER.findall(text)))


@remembered
def _with_values(cell: Cell, text: str, values: tuple[tuple[str, str], ...]) -> Expanded:
    known = dict(values)
    parts: list[str] = []
    shifts: list[tuple[int, int, int, int]] = []
    length = at = 0
    for found in PLACEHOLDER.finditer(text):
        value = known.get(found[1], found[0])
        length += found.start() - at
        parts += [text[at : found.start()], value]
        shifts.append((length, length + len(value), *found.span()))
        length += len(value)
        at = found.end()
    return Expanded(cell, "".join([*parts, text[at:]]), tuple(shifts))
