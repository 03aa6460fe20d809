"""Which paragraph of the new text was which of the old: kept, edited, split, joined, wrapped anew, or moved."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product

from rapidfuzz import process
from rapidfuzz.distance import Indel

from editor.text.redline.pieces.likeness import (
    ALL_PAIRS,
    bare_words,
    candidates,
    least_paired,
    likeness,
)
from editor.text.redline.pieces.matching import Codes, heaviest, matches
from editor.text.redline.pieces.pairing import Pair, pair_up
from editor.text.redline.pieces.wrapping import wrapped_anew
from editor.text.redline.words.word_edges import UNSPACED

MOVED = 0.7
"""How much alike a paragraph must be to one at another place to be the same, moved, if half of its words are there."""
SURE = 0.85
"""The same whatever the words: one long address is many letters, and may be all that changed."""
FAINT = 0.4
"""The same where there are at least `MANY` words and `MOST_WORDS` of them in their order: strangers of one language
share many letters, but few words, and one address put in takes many letters away."""
HALF_THE_WORDS, MOST_WORDS, MANY = 0.5, 0.68, 12
SHORT, SHORT_LETTERS, OWN_WORDS = 40, 0.65, 0.45
"""The same for one of at most so many words where at least so much is alike of its letters, and so much of the words
that few other paragraphs have: of two rows of one form those are what differs."""
WEAK = 0.68
"""Below it two paragraphs paired at one place may yet belong elsewhere."""
BETTER = 0.1
"""By how much another place must be better to part them."""
DISTINCT = 100
"""Characters up to which a moved paragraph must be like no other one: rows of one form are alike but none moved."""
RIVALS = 200_000
"""The most paragraphs that are held against moved ones, to see whether these are distinct."""
LONG = 100_000_000
"""The product of lengths beyond which a piece is too much of the text to be what moved in it."""
BESIDE_MOVED = 0.5
"""The same for a paragraph whose neighbour moved to beside the other."""
LEAST_MOVED = 24
"""The least weight of a moved paragraph; a Chinese character counts two."""
LEAST_SAME_MOVED = 8
"""The same for one that stands once in either text and was not edited."""
BY_CHANCE = 0.5
"""How much alike two paragraphs of one language are that have nothing to do with each other."""


Likely = tuple[float, int, int]
"""A likeness, negative so that the greatest comes first, and the places of an old and a new paragraph."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pairs in order on both sides, those in `wrapped` with other line ends; moved paragraphs, old to new place."""

    pairs: tuple[Pair, ...]
    wrapped: frozenset[Pair]
    moves: dict[int, int]

    def move_numbers(self) -> tuple[dict[int, int], dict[int, int]]:
        """The number of each paragraph's move, by old and by new place; one for neighbours that moved together."""
        old: dict[int, int] = {}
        new: dict[int, int] = {}
        number = 0
        for i, j in sorted(self.moves.items()):
            if self.moves.get(i - 1) != j - 1:
                number += 1
            old[i] = new[j] = number
        return old, new


def align(old: Sequence[str], new: Sequence[str], *, moves: bool = True) -> Alignment:
    """The alignment of paragraphs, given by what of them is compared; without `moves`, what moved is gone and new."""
    same = matches(old, new)
    free_old, free_new = [True] * len(old), [True] * len(new)
    for i, j in same:
        free_old[i] = free_new[j] = False
    searched = moves and len(same) < min(len(old), len(new)) and len(old) + len(new) > 2
    moved = _same_elsewhere(old, new, free_old, free_new) if searched else {}
    wrapped: set[Pair] = set()
    edited = list(_in_gaps(old, new, same, moved, wrapped))
    for pair in edited:
        _take(pair, free_old, free_new)
    for i, j in moved.items():
        _take(Pair(i, i + 1, j, j + 1), free_old, free_new)
    if searched:
        edited = _add_edited_moves(old, new, free_old, free_new, moved, edited)
        _add_beside(old, new, free_old, free_new, moved)
    kept = [Pair(i, i + 1, j, j + 1) for i, j in same]
    pairs = sorted([*kept, *edited], key=lambda pair: pair.i)
    if moved:
        pairs = _heaviest_stayed(old, new, pairs, moved)
    return Alignment(tuple(pairs), frozenset(wrapped), moved)


def _heaviest_stayed(old: Sequence[str], new: Sequence[str], pairs: list[Pair], moved: dict[int, int]) -> list[Pair]:
    """The pairs when of what changed places the shorter text is what moved; `moved` is brought up to date."""
    every = sorted([*pairs, *(Pair(i, i + 1, j, j + 1) for i, j in moved.items())], key=lambda pair: (pair.i, pair.j))
    starts, ends = [(pair.i, pair.j) for pair in every], [(pair.i_end, pair.j_end) for pair in every]
    weights = [_worth(old[pair.i : pair.i_end], new[pair.j : pair.j_end]) for pair in every]
    stayed = {every[number] for number in heaviest(starts, ends, weights)}
    before = set(moved.items())
    moved.clear()
    for pair in every:
        if pair in stayed or pair.i_end - pair.i > 1 or pair.j_end - pair.j > 1:
            continue
        weight = visible(old[pair.i]) >= LEAST_SAME_MOVED
        if (pair.i, pair.j) in before or (weight and likeness(old[pair.i], new[pair.j], MOVED) >= MOVED):
            moved[pair.i] = pair.j
    return [pair for pair in every if pair in stayed]


def _worth(old: Sequence[str], new: Sequence[str]) -> float:
    """What a pair in its place is worth: its length, for an edited one by how much it is alike beyond chance."""
    size = float(sum(len(piece) + 1 for piece in old))
    if old == new:
        return size
    return size * max(0.0, likeness(" ".join(old), " ".join(new)) - BY_CHANCE) / (1 - BY_CHANCE)


def _take(pair: Pair, free_old: list[bool], free_new: list[bool], free: bool = False) -> None:
    free_old[pair.i : pair.i_end] = [free] * (pair.i_end - pair.i)
    free_new[pair.j : pair.j_end] = [free] * (pair.j_end - pair.j)


def _in_gaps(
    old: Sequence[str], new: Sequence[str], same: list[tuple[int, int]], moved: dict[int, int], wrapped: set[Pair]
) -> Iterator[Pair]:
    back = {j: i for i, j in moved.items()}
    i = j = 0
    for at_i, at_j in [*same, (len(old), len(new))]:
        if at_i > i and at_j > j:
            yield from _in_gap(old, new, range(i, at_i), range(j, at_j), moved, back, wrapped)
        i, j = at_i + 1, at_j + 1


def _add_edited_moves(
    old: Sequence[str],
    new: Sequence[str],
    free_old: list[bool],
    free_new: list[bool],
    moved: dict[int, int],
    edited: list[Pair],
) -> list[Pair]:
    """Adds what moved and was edited on the way; gives the pairs that stay.

    A pair at one place that is less alike than either is to another paragraph was no pair.
    """
    single = [pair for pair in edited if pair.i_end - pair.i == pair.j_end - pair.j == 1]
    alike = {pair: likeness(old[pair.i], new[pair.j]) for pair in single}
    weak = {pair: score for pair, score in alike.items() if score < WEAK}
    of_old, of_new = {pair.i: pair for pair in weak}, {pair.j: pair for pair in weak}
    left = [i for i in range(len(old)) if (free_old[i] or i in of_old) and visible(old[i]) >= LEAST_MOVED]
    right = [j for j in range(len(new)) if (free_new[j] or j in of_new) and visible(new[j]) >= LEAST_MOVED]
    broken: set[Pair] = set()
    own = _OwnWords(old, new)
    likely = likely_moves([old[i] for i in left], [new[j] for j in right], also=own.stay)
    examined = len(likely) * len(new) <= RIVALS
    for score, row, column in likely:
        i, j = left[row], right[column]
        pairs = [pair for pair in (of_old.get(i), of_new.get(j)) if pair is not None and pair not in broken]
        if not all(free or pair for free, pair in ((free_old[i], of_old.get(i)), (free_new[j], of_new.get(j)))):
            continue
        if i in moved or j in moved.values() or any(-score < weak[pair] + BETTER for pair in pairs):
            continue
        distinct = not examined or len(old[i]) > DISTINCT or _is_distinct(i, j, old, new)
        if not distinct and (-score < MOVED or not own.stay(old[i], new[j])):
            continue
        for pair in pairs:
            broken.add(pair)
            _take(pair, free_old, free_new, free=True)
        moved[i] = j
        _take(Pair(i, i + 1, j, j + 1), free_old, free_new)
    return [pair for pair in edited if pair not in broken]


def visible(piece: str) -> int:
    """The weight of a piece: its characters, a Chinese one counting two. A piece without words has none."""
    if not any(map(str.isalnum, piece)):
        return 0
    return len(piece) if piece.isascii() else len(piece) + len(UNSPACED.findall(piece))


def _same_elsewhere(
    old: Sequence[str], new: Sequence[str], free_old: Sequence[bool], free_new: Sequence[bool]
) -> dict[int, int]:
    in_old, in_new = Counter(old), Counter(new)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j, piece in enumerate(new):
        if free_new[j]:
            places[piece].append(j)
    moves = {}
    for i, piece in enumerate(old):
        if not free_old[i] or not places.get(piece):
            continue
        weight = visible(piece)
        once = in_old[piece] == in_new[piece] == 1
        if weight >= LEAST_MOVED or (once and weight >= LEAST_SAME_MOVED):
            moves[i] = places[piece].pop(0)
    return moves


def _in_gap(
    old: Sequence[str],
    new: Sequence[str],
    left: range,
    right: range,
    moves: dict[int, int],
    back: dict[int, int],
    wrapped: set[Pair],
) -> list[Pair]:
    """The pairs between two paragraphs that stayed; what moved away is left out."""
    here = [i for i in left if i not in moves]
    there = [j for j in right if j not in back]
    if not here or not there:
        return []
    if len(here) == len(left) and len(there) == len(right):
        again = wrapped_anew(old[left.start : left.stop], new[right.start : right.stop])
        if again:
            return list(_around_wrapped(old, new, left, right, again, wrapped))
    found = []
    before, after = [old[i] for i in here], [new[j] for j in there]
    for pair in pair_up(before, after, least_paired((*before, *after))):
        rows, columns = here[pair.i : pair.i_end], there[pair.j : pair.j_end]
        if rows[-1] - rows[0] == len(rows) - 1 and columns[-1] - columns[0] == len(columns) - 1:
            found.append(Pair(rows[0], rows[-1] + 1, columns[0], columns[-1] + 1))
    return found


def _around_wrapped(
    old: Sequence[str], new: Sequence[str], left: range, right: range, again: Sequence[Pair], wrapped: set[Pair]
) -> Iterator[Pair]:
    """The pairs of a gap in which some lines were wrapped anew, and those between these."""
    i, j = left.start, right.start
    for found in [*again, Pair(len(left), len(left), len(right), len(right))]:
        pair = Pair(
            *(left.start + at for at in (found.i, found.i_end)), *(right.start + at for at in (found.j, found.j_end))
        )
        yield from _in_gap(old, new, range(i, pair.i), range(j, pair.j), {}, {}, wrapped)
        if pair.i < pair.i_end:
            wrapped.add(pair)
            yield pair
        i, j = pair.i_end, pair.j_end


class _OwnWords:
    """The words of paragraphs, each worth the less the more paragraphs of either text have it."""

    def __init__(self, *texts: Sequence[str]) -> None:
        self._texts = texts

    @cached_property
    def _standing(self) -> Counter[str]:
        counts = [Counter(word for piece in text for word in {*bare_words(piece)}) for text in self._texts]
        return counts[0] | counts[1]

    def stay(self, old: str, new: str) -> bool:
        """Whether most of a short paragraph's own words stand in another one, which is like it."""
        one, other = Counter(bare_words(old)), Counter(bare_words(new))
        if max(one.total(), other.total()) > SHORT or likeness(old, new, SHORT_LETTERS) < SHORT_LETTERS:
            return False
        return self._worth(one & other) >= OWN_WORDS * max(self._worth(one), self._worth(other)) > 0

    def _worth(self, words: Counter[str]) -> float:
        return sum(count / self._standing[word] for word, count in words.items())


def likely_moves(
    old: Sequence[str],
    new: Sequence[str],
    faint: float = FAINT,
    also: Callable[[str, str], bool] | None = None,
) -> list[Likely]:
    """Pieces that are much alike though not at one place, at least so much, the likeliest first.

    Of those that are less alike, half of whose words are there, the ones for which `also` holds are likely, too.
    """
    if not old or not new:
        return []
    code = Codes().__getitem__

    @cache
    def words(piece: str) -> str:
        return "".join(map(code, bare_words(piece)))

    longest = max(map(len, old)) * max(map(len, new))
    few = len(old) * len(new) <= ALL_PAIRS
    if few and longest <= LONG:
        shared = _all_shares(old, new, words)
    else:
        places = product(range(len(old)), range(len(new))) if few else candidates(old, new)
        shared = _shares(places, old, new, words)
    likely = []
    for i, j, share in shared:
        piece, other = old[i], new[j]
        # Strangers are told by their words, which are few; letters are only compared as far as these leave it open.
        most = share >= MOST_WORDS and max(len(words(piece)), len(words(other))) >= MANY
        least = SURE if share < HALF_THE_WORDS else faint if most or also else MOVED
        score = Indel.normalized_similarity(piece, other, score_cutoff=least)
        if score >= least and (score >= MOVED or most or (also and also(piece, other))):
            likely.append((-score, i, j))
    return sorted(likely)


_Shares = Iterator[tuple[int, int, float]]
"""Two places, and the share of words that the pieces there have in common; 0 where it is less than half."""


def _all_shares(old: Sequence[str], new: Sequence[str], words: Callable[[str], str]) -> _Shares:
    """Of all pairs those that may be alike enough: by half of their words, or by most of their letters."""
    others = [words(piece) for piece in new]
    for i, piece in enumerate(old):
        by_words, by_letters = (
            {
                j: share
                for _, share, j in process.extract(
                    of, among, scorer=Indel.normalized_similarity, processor=None, score_cutoff=least, limit=None
                )
            }
            for of, among, least in ((words(piece), others, HALF_THE_WORDS), (piece, new, SURE))
        )
        for j in by_words.keys() | by_letters.keys():
            yield i, j, by_words.get(j, 0.0)


def _shares(
    places: Iterable[tuple[int, int]], old: Sequence[str], new: Sequence[str], words: Callable[[str], str]
) -> _Shares:
    for i, j in places:
        piece, other = old[i], new[j]
        if len(piece) * len(other) <= LONG:
            yield i, j, Indel.normalized_similarity(words(piece), words(other), score_cutoff=HALF_THE_WORDS)


def _share_of_words(old: str, new: str) -> float:
    return Indel.normalized_similarity(bare_words(old), bare_words(new))


def _is_distinct(i: int, j: int, old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether no other paragraph is as much like the one that went away, by letters and words: no row of one form."""
    least = likeness(old[i], new[j])
    found = process.extract(old[i], new, scorer=Indel.normalized_similarity, score_cutoff=least, limit=4)
    rivals = [place for _, _, place in found if place != j]
    words = _share_of_words(old[i], new[j]) if rivals else 1.0
    return all(_share_of_words(old[i], new[place]) < words for place in rivals)


def _add_beside(
    old: Sequence[str], new: Sequence[str], free_old: list[bool], free_new: list[bool], moves: dict[int, int]
) -> None:
    """What stands beside a moved paragraph and is like what stands beside its new place moved with it."""
    beside = list(moves.items())
    while beside:
        i, j = beside.pop()
        for step in (-1, 1):
            at_i, at_j = i + step, j + step
            if not (0 <= at_i < len(old) and 0 <= at_j < len(new) and free_old[at_i] and free_new[at_j]):
                continue
            if likeness(old[at_i], new[at_j], BESIDE_MOVED) >= BESIDE_MOVED:
                moves[at_i] = at_j
                free_old[at_i] = free_new[at_j] = False
                beside.append((at_i, at_j))
