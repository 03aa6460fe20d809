"""Which pieces of two sequences are the same: first those that stand once on each side, then the most there are."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import compress

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

from editor.recall import counted
from editor.text.redline.pieces.ends import shared_end, shared_start

SHORT = 400
"""Up to this product of lengths diff-match-patch compares, which leaves the equal pieces less scattered; beyond it
takes many times the work of the bit-parallel comparison that follows."""
WORK = 10_000_000
"""Up to this product of lengths two sequences are compared piece by piece (bit-parallel, 64 pieces a step, one bit of
memory each). A bound on work, not on time: the answer never depends on how busy the machine is."""
RUNS = (4, 8, 16, 1)
"""Lengths of the runs of pieces that divide longer sequences, where a run stands once on either side."""
_SAMPLED, _MANY = 4, 64
"""Of more pieces than so many different ones each fourth is one at whose places runs are looked at."""

_ENGINE = diff_match_patch()
_ENGINE.Diff_Timeout = 0


def common(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    """The longest common run: where equal stretches begin on either side and how long they are, in order.

    Beyond the bound on work, runs of pieces that stand once on each side divide the sequences first.
    """
    return _compared(old, new, _divided)


class Codes(dict[str, str]):
    """A character for each piece that it is asked for: two strings are compared in a fraction of the time."""

    def __missing__(self, piece: str) -> str:
        self[piece] = code = chr(len(self))
        return code


_Runs = list[tuple[int, int, int]]
_Middle = Callable[[str, str], Iterable[tuple[int, int, int]]]


def _compared(old: Sequence[str], new: Sequence[str], too_much: _Middle) -> _Runs:
    """The common run; each piece is a character from here on, so that sequences are strings, which is quickest."""
    start, left, right = 0, len(old), len(new)
    while start < left and start < right and old[start] == new[start]:
        start += 1
    while left > start and right > start and old[left - 1] == new[right - 1]:
        left, right = left - 1, right - 1
    found = [(0, 0, start)] if start else []
    if left > start and right > start:
        code = Codes().__getitem__
        one, other = ("".join(map(code, side)) for side in (old[start:left], new[start:right]))
        found += [(start + i, start + j, size) for i, j, size in _middle(one, other, too_much)]
    if left < len(old):
        found.append((left, right, len(old) - left))
    return found


def _middle(old: str, new: str, too_much: _Middle) -> Iterable[tuple[int, int, int]]:
    work = len(old) * len(new)
    return (_short if work <= SHORT else _long if work <= WORK else too_much)(old, new)


def _between_ends(old: str, new: str) -> _Runs:
    """The common run between two runs that divide a sequence; where that is too much work, only its ends."""
    start = shared_start(old, new)
    room = min(len(old), len(new)) - start
    end = min(room, shared_end(old, new))
    found = [(0, 0, start)] if start else []
    if end < room or len(old) != len(new):
        before, after = old[start : len(old) - end], new[start : len(new) - end]
        if before and after:
            found += [(start + i, start + j, size) for i, j, size in _middle(before, after, _nothing)]
    if end:
        found.append((len(old) - end, len(new) - end, end))
    return found


def _long(old: str, new: str) -> Iterator[tuple[int, int, int]]:
    for block in Indel.editops(old, new).as_matching_blocks():
        if block.size:
            yield block.a, block.b, block.size


def _divided(old: str, new: str) -> _Runs:
    runs = next((found for found in (_unique_runs(old, new, size) for size in RUNS) if found), [])
    found: list[tuple[int, int, int]] = []
    i = j = 0
    for at_i, at_j, size in [*runs, (len(old), len(new), 0)]:
        between = _between_ends(old[i:at_i], new[j:at_j])
        for run in [*((i + a, j + b, count) for a, b, count in between), (at_i, at_j, size)]:
            last = found[-1] if found else (0, 0, 0)
            if found and (last[0] + last[2], last[1] + last[2]) == run[:2]:
                found[-1] = (*last[:2], last[2] + run[2])
            elif run[2]:
                found.append(run)
        i, j = at_i + size, at_j + size
    return found


def _unique_runs(old: str, new: str, size: int) -> _Runs:
    """The heaviest series of equal stretches, told by runs of so many pieces that stand once on each side."""
    pieces = set(old)
    begins = {piece for piece in pieces if ord(piece) % _SAMPLED == 2} if len(pieces) > _MANY else None
    in_old = _once(old, size, begins)
    in_new = _once(new, size, begins, in_old)
    stretches: list[list[int]] = []
    for i, j in sorted((in_old[run], j) for run, j in in_new.items()):
        a, b, count = stretches[-1] if stretches else (0, 0, 0)
        known = count + size - 1
        if count and i - a == j - b and old[a + known : i] == new[b + known : j]:
            stretches[-1][2] = i - a + 1
        else:
            stretches.append([i, j, 1])
    ends = [(i + count, j + count) for i, j, count in stretches]
    kept = heaviest([(i, j) for i, j, _ in stretches], ends, [float(count) for _, _, count in stretches])
    found = []
    for number, following in zip(kept, [*kept[1:], None], strict=False):
        i, j, count = stretches[number]
        limit = (len(old), len(new)) if following is None else stretches[following][:2]
        found.append((i, j, min(count + size - 1, limit[0] - i, limit[1] - j)))
    return found


def _once(side: str, size: int, begins: Collection[str] | None, among: Container[str] | None = None) -> dict[str, int]:
    """The runs of so many pieces that stand once, in order, by where they begin: those that begin with one of some
    pieces and are among some runs, where these are given."""
    every = range(len(side) - size + 1)
    places: Sequence[int] = every if begins is None else [at for at in every if side[at] in begins]
    runs = [side[at : at + size] for at in places]
    if among is not None:
        kept = [run in among for run in runs]
        runs, places = list(compress(runs, kept)), list(compress(places, kept))
    last = dict(zip(runs, places, strict=True))
    first = dict(zip(reversed(runs), reversed(places), strict=True))
    return {run: at for run, at in last.items() if first[run] == at}


def _nothing(_old: str, _new: str) -> tuple[()]:
    return ()


def _short(old: str, new: str) -> Iterable[tuple[int, int, int]]:
    if set(old).isdisjoint(new):
        return ()
    code = Codes().__getitem__
    one, other = ("".join(map(code, side)) for side in (old, new))
    return _of_one_form(one, other)


@counted(4096)
def _of_one_form(old: str, new: str) -> _Runs:
    """The common run of short sequences, whose pieces are numbered as they first stand: many are of one form."""
    found = []
    i = j = 0
    for kind, run in _ENGINE.diff_main(old, new, False):
        if kind == _ENGINE.DIFF_EQUAL:
            found.append((i, j, len(run)))
        i += len(run) * (kind != _ENGINE.DIFF_INSERT)
        j += len(run) * (kind != _ENGINE.DIFF_DELETE)
    return found


def matches(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The places of equal pieces, in order on both sides.

    Pieces that stand once on each side divide the sequences, by the longest text that keeps its order, so that of two
    that changed places the shorter is the one that moved.
    """
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
        if i == i_end or j == j_end:
            continue
        anchors = _anchors(old, i, i_end, new, j, j_end)
        if not anchors:
            found += _repeated(old, i, i_end, new, j, j_end)
        for anchor_i, anchor_j in [*anchors, (i_end, j_end)] if anchors else []:
            gaps.append((i, anchor_i, j, anchor_j))
            if anchor_i < i_end:
                found.append((anchor_i, anchor_j))
            i, j = anchor_i + 1, anchor_j + 1
    return sorted(found)


def heaviest(starts: Sequence[tuple[int, int]], ends: Sequence[tuple[int, int]], weights: Sequence[float]) -> list[int]:
    """The numbers of the stretches that form the heaviest series, each beginning where the one before has ended.

    A stretch has a start and an end on both sides; they come in the order of their starts on the first.
    """
    places = sorted({place for _, place in ends})
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(places) + 1)  # a Fenwick tree of running maxima
    before: list[int] = []
    total: list[float] = []
    waiting: list[tuple[int, int]] = []
    for number, (at, place) in enumerate(starts):
        while waiting and waiting[0][0] <= at:
            ended = heappop(waiting)[1]
            position = bisect_left(places, ends[ended][1]) + 1
            while position < len(best):
                if total[ended] > best[position][0]:
                    best[position] = (total[ended], ended)
                position += position & -position
        weight, last = 0.0, -1
        position = bisect_right(places, place)
        while position:
            if best[position][0] > weight:
                weight, last = best[position]
            position &= position - 1
        total.append(weight + weights[number])
        before.append(last)
        heappush(waiting, (ends[number][0], number))
    number = max(range(len(starts)), key=total.__getitem__, default=-1)
    kept = []
    while number >= 0:
        kept.append(number)
        number = before[number]
    return kept[::-1]


def _anchors(old: Sequence[str], i: int, i_end: int, new: Sequence[str], j: int, j_end: int) -> list[tuple[int, int]]:
    in_old, in_new = Counter(old[i:i_end]), Counter(new[j:j_end])
    place = {new[at]: at for at in range(j, j_end) if in_new[new[at]] == 1}
    pairs = [(at, place[old[at]]) for at in range(i, i_end) if old[at] in place and in_old[old[at]] == 1]
    ends = [(at + 1, other + 1) for at, other in pairs]
    return [pairs[number] for number in heaviest(pairs, ends, [len(old[at]) + 1 for at, _ in pairs])]


def _repeated(old: Sequence[str], i: int, i_end: int, new: Sequence[str], j: int, j_end: int) -> list[tuple[int, int]]:
    shared = set(old[i:i_end]) & set(new[j:j_end])
    left = [at for at in range(i, i_end) if old[at] in shared]
    right = [at for at in range(j, j_end) if new[at] in shared]
    runs = _compared([old[at] for at in left], [new[at] for at in right], _nothing)
    return [(left[a + step], right[b + step]) for a, b, size in runs for step in range(size)]
