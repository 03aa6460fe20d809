"""Which parts of a sentence a careful reader would mark as changed."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from editor.recall import counted
from editor.text.facts.statements import is_fact
from editor.text.redline.pieces.matching import common
from editor.text.redline.words.word_edges import DENSE, UNSPACED, WordEdges

Change = tuple[int, int, int, int]
"""Where a change begins and ends in the old and in the new parts."""

SHORT = 7
"""Characters kept between two changes that a reader takes in faster as changed: a hunk costs about as much to find."""
LITTLE = 12
"""The weight of an equal part that is given up between two changes that are both larger."""
_ENDS = frozenset("。！？；!?;")
MUCH = 24
"""The weight of an equal part that always stays between two changes."""
FEW = 2
"""Words kept between two insertions, or two deletions, with which these stay two."""
_REACH = 4
"""The most parts by which an edge is moved out of a word."""


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Running sums over the parts of one text."""

    parts: Sequence[str]
    characters: list[int]
    weights: list[int]

    @staticmethod
    def of(parts: Sequence[str]) -> "_Sizes":
        return _Sizes(
            parts, list(accumulate(map(len, parts), initial=0)), list(accumulate(map(_weight, parts), initial=0))
        )

    def weight(self, start: int, end: int) -> int:
        return self.weights[end] - self.weights[start]


def token_changes(
    old: Sequence[str], new: Sequence[str], left: Sequence[str], right: Sequence[str], edges: WordEdges | None
) -> list[Change]:
    """The changes from the old parts to the new ones, in order; `left` and `right` are what of each part is compared.

    Between the changes the parts are alike: all white space is, and so are composed and decomposed letters. Without
    `edges` every difference stands as it is found.
    """
    changes = _found(_keys(left), _keys(right))
    if edges is None or not changes:
        return changes
    if len(changes) == 1:
        return _out_of_words(_slid(changes, old, new, edges), old, new, edges)
    sizes = _Sizes.of(old), _Sizes.of(new)
    changes = _gathered(_joined(changes, *sizes), *sizes)
    changes = _out_of_words(_slid(changes, old, new, edges), old, new, edges)
    return _gathered(_joined(changes, *sizes), *sizes)


def _keys(parts: Sequence[str]) -> list[str]:
    text = "".join(parts)
    # In most sentences there is no white space but single spaces.
    usual = "  " not in text and text.isprintable()
    keys = list(parts) if usual else [" " if part.isspace() else part for part in parts]
    if unicodedata.is_normalized("NFC", text):
        return keys
    return [unicodedata.normalize("NFC", key) for key in keys]


def _found(left: list[str], right: list[str]) -> list[Change]:
    changes: list[Change] = []
    i = j = 0
    for at_i, at_j, size in [*common(left, right), (len(left), len(right), 0)]:
        if at_i > i or at_j > j:
            changes.append((i, at_i, j, at_j))
        i, j = at_i + size, at_j + size
    return changes


@counted(65536)
def _weight(part: str) -> int:
    """What a kept part is worth to a reader: its letters, a dense one of them twice; marks nothing."""
    if part.isspace() or not (part[0].isalnum() or len(part) > 2):
        return 0
    return 2 * len(part) if DENSE.match(part) else len(part)


def _joined(changes: Sequence[Change], old: _Sizes, new: _Sizes) -> list[Change]:
    """Without the equal parts between two changes that are there by chance or too short to help a reader."""
    kept: list[Change] = []
    for change in changes:
        while kept and _by_chance(kept[-1], change, old, new):
            before = kept.pop()
            change = before[0], change[1], before[2], change[3]
        kept.append(change)
    return kept


def _by_chance(before: Change, after: Change, old: _Sizes, new: _Sizes) -> bool:
    if _is_one_sided(before, after) and _words_in(old.parts[before[1] : after[0]]) >= FEW:
        return False
    island = old.weights[after[0]] - old.weights[before[1]]
    if old.characters[after[0]] - old.characters[before[1]] <= SHORT and island < 2 * SHORT:
        if island and (_is_fact(before, old, new) or _is_fact(after, old, new)):
            return False
        return not _ENDS.intersection(old.parts[before[1] : after[0]])
    if island > MUCH or (island and _is_fact(before, old, new) and _is_fact(after, old, new)):
        return False
    smaller = min(max(old.weight(*change[:2]), new.weight(*change[2:])) for change in (before, after))
    return (island <= LITTLE and island < smaller) or island * 1.7 < smaller


def _is_one_sided(*changes: Change) -> bool:
    """Whether in all of them words only came, or only went."""
    came = went = True
    for i, i_end, j, j_end in changes:
        came, went = came and i == i_end, went and j == j_end
        if not (came or went):
            return False
    return True


def _words_in(parts: Sequence[str]) -> float:
    """How many words some parts are; two Chinese characters are about one."""
    return sum(0.5 if UNSPACED.match(part) and len(part) == 1 else 1.0 for part in parts if _weight(part))


def _gathered(changes: list[Change], old: _Sizes, new: _Sizes) -> list[Change]:
    """Where most of a text was rewritten, two changes: the longest equal part stays."""
    if len(changes) <= 2 or _is_one_sided(*changes) or not (_mostly(changes, old, 0) or _mostly(changes, new, 2)):
        return changes
    islands = [old.weight(before[1], after[0]) for before, after in pairwise(changes)]
    at = len(islands) - 1 - islands[::-1].index(max(islands))
    return [_over(changes[: at + 1]), _over(changes[at + 1 :])]


def _over(changes: Sequence[Change]) -> Change:
    """From the first of some changes to the last."""
    first, last = changes[0], changes[-1]
    return first[0], last[1], first[2], last[3]


def _mostly(changes: Sequence[Change], sizes: _Sizes, side: int) -> bool:
    """Whether more changed than stayed; a sentence that came or went beside the rest counts for neither."""
    changed = apart = 0
    for change in changes:
        start, end = change[side], change[side + 1]
        if _is_one_sided(change) and _ENDS.intersection(sizes.parts[start:end]):
            apart += sizes.weight(start, end)
        else:
            changed += sizes.weight(start, end)
    return changed * 2 > sizes.weights[-1] - apart


def _slid(changes: list[Change], old: Sequence[str], new: Sequence[str], edges: WordEdges) -> list[Change]:
    """Pure insertions and deletions moved along equal parts to where a sentence, a clause or a word begins."""
    slid: list[Change] = []
    for number, (i, i_end, j, j_end) in enumerate(changes):
        floor = slid[-1][1] + 1 if slid else 0
        ceiling = changes[number + 1][0] - 1 if number + 1 < len(changes) else len(old)
        if i == i_end:
            step = _best_step(new, j, j_end, j - (i - floor), j_end + (ceiling - i_end), edges)
        elif j == j_end:
            step = _best_step(old, i, i_end, floor, ceiling, edges)
        else:
            step = 0
        slid.append((i + step, i_end + step, j + step, j_end + step))
    return slid


def _best_step(parts: Sequence[str], start: int, end: int, floor: int, ceiling: int, edges: WordEdges) -> int:
    def score(step: int) -> int:
        return _edge(parts, start + step, edges) + _edge(parts, end + step, edges)

    best, best_score = 0, score(0)
    step = -1
    while start + step >= floor and parts[start + step] == parts[end + step]:
        if score(step) > best_score:
            best, best_score = step, score(step)
        step -= 1
    step = 1
    while end + step <= ceiling and parts[start + step - 1] == parts[end + step - 1]:
        if score(step) >= best_score:
            best, best_score = step, score(step)
        step += 1
    return best


def _edge(parts: Sequence[str], at: int, edges: WordEdges) -> int:
    """How natural it is for a change to begin or end before this part: past the space and marks before it, too."""
    if at <= 0 or at >= len(parts):
        return 12
    before, after = parts[at - 1], parts[at]
    if "\n" in before:
        return 10
    if before in "。！？；.!?;" or (after.isspace() and before in ".!?;:"):
        return 8
    if before.isspace():
        mark = parts[at - 2] if at > 1 else "\n"
        return 9 if mark in ".!?;" or "\n" in mark else 7 if mark in ",:)" else 6
    if before in "，、,:：)）":
        return 6 if after.isspace() else 7
    if after.isspace() or not after[0].isalnum():
        return 4
    return 0 if not edges.cut(parts, at) else -12


def _out_of_words(changes: list[Change], old: Sequence[str], new: Sequence[str], edges: WordEdges) -> list[Change]:
    """Edges moved outward to the end of the word that they would cut."""

    def reach(change: Change, side: int, room: int) -> int:
        i, i_end, j, j_end = change
        step = 2 * side - 1
        for distance in range(min(_REACH, room) + 1):
            in_old = i < i_end and edges.cut(old, change[side] + step * distance)
            if not in_old and not (j < j_end and edges.cut(new, change[2 + side] + step * distance)):
                return distance
        return 0

    moved: list[Change] = []
    for number, change in enumerate(changes):
        last = moved[-1][1] if moved else 0
        following = changes[number + 1][0] if number + 1 < len(changes) else len(old)
        back, on = reach(change, 0, change[0] - last), reach(change, 1, following - change[1])
        change = change[0] - back, change[1] + on, change[2] - back, change[3] + on
        if moved and change[0] == last:
            before = moved.pop()
            change = before[0], change[1], before[2], change[3]
        moved.append(change)
    return moved


def _is_fact(change: Change, old: _Sizes, new: _Sizes) -> bool:
    """Whether one fact became another, and nothing else."""
    i, i_end, j, j_end = change
    return i_end - i == 1 == j_end - j and is_fact(old.parts[i]) and is_fact(new.parts[j])
