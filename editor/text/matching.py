"""Which pieces of two sequences are the same: the longest common run of pieces, within a stated amount of work."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from diff_match_patch import diff_match_patch

# Up to this product of lengths, diff-match-patch compares in well under a second whatever the pieces are; beyond it the
# pieces that stand once on each side divide the sequences first. A bound on work, not on time: the answer never
# depends on how busy the machine is.
WORK = 250_000
# Codes for pieces start above the surrogates and above all common punctuation.
_FIRST_CODE = 0x20000

ENGINE = diff_match_patch()
ENGINE.Diff_Timeout = 0


class Coder:
    """Gives each different piece one character, so that sequences can be compared as strings.

    White space and punctuation of one character stand for themselves: the engine's clean-up looks at them.
    """

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}

    def __call__(self, pieces: Sequence[str]) -> str:
        codes = self._codes
        return "".join([codes.get(piece) or self._new(piece) for piece in pieces])

    def _new(self, piece: str) -> str:
        if len(piece) == 1 and ord(piece) < _FIRST_CODE and not piece.isalnum():
            code = piece
        else:
            code = chr(_FIRST_CODE + len(self._codes))
        self._codes[piece] = code
        return code


def matches(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The places of equal pieces, in order on both sides."""
    found: list[tuple[int, int]] = []
    gaps = [(0, len(old), 0, len(new))]
    while gaps:
        i, i_end, j, j_end = gaps.pop()
        while i < i_end and j < j_end and old[i] == new[j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        while i < i_end and j < j_end and old[i_end - 1] == new[j_end - 1]:
            i_end, j_end = i_end - 1, j_end - 1
            found.append((i_end, j_end))
        shared = set(old[i:i_end]) & set(new[j:j_end])
        left = [at for at in range(i, i_end) if old[at] in shared]
        right = [at for at in range(j, j_end) if new[at] in shared]
        if len(left) * len(right) <= WORK:
            found += _small(old, left, new, right)
            continue
        last_i, last_j = i, j
        for anchor_i, anchor_j in [*_anchors(old, left, new, right), (i_end, j_end)]:
            if (last_i, last_j) != (i, j) or anchor_i < i_end or anchor_j < j_end:
                gaps.append((last_i, anchor_i, last_j, anchor_j))
            if anchor_i < i_end:
                found.append((anchor_i, anchor_j))
            last_i, last_j = anchor_i + 1, anchor_j + 1
    return sorted(found)


def _small(old: Sequence[str], left: list[int], new: Sequence[str], right: list[int]) -> list[tuple[int, int]]:
    if not left:
        return []
    coder = Coder()
    found = []
    i = j = 0
    for kind, run in ENGINE.diff_main(coder([old[at] for at in left]), coder([new[at] for at in right]), False):
        if kind == ENGINE.DIFF_EQUAL:
            found += [(left[i + step], right[j + step]) for step in range(len(run))]
        i += len(run) * (kind != ENGINE.DIFF_INSERT)
        j += len(run) * (kind != ENGINE.DIFF_DELETE)
    return found


def _anchors(old: Sequence[str], left: list[int], new: Sequence[str], right: list[int]) -> list[tuple[int, int]]:
    """Pieces that stand once on each side, the longest series of them that keeps its order (patience)."""
    in_old = Counter(old[at] for at in left)
    in_new = Counter(new[at] for at in right)
    place = {new[at]: at for at in right if in_new[new[at]] == 1}
    pairs = [(at, place[old[at]]) for at in left if in_old[old[at]] == 1 and old[at] in place]
    ends: list[int] = []
    series: list[int] = []
    before: list[int] = []
    for number, (_, at) in enumerate(pairs):
        length = bisect_left(ends, at)
        before.append(series[length - 1] if length else -1)
        ends[length : length + 1] = [at]
        series[length : length + 1] = [number]
    kept = []
    number = series[-1] if series else -1
    while number >= 0:
        kept.append(pairs[number])
        number = before[number]
    return kept[::-1]
