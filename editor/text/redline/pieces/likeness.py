"""How alike two pieces of text are, and which of many are."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import Indel

from editor.text.redline.words.word_edges import UNSPACED, UNSPACED_RANGES

ONE_BY_ONE = 12
"""Up to this number of pairs asking for each is quicker than asking for all."""
ALL_PAIRS = 2500
"""Up to this number of pairs each piece is held against each; beyond it, against those that share rare words."""
WORK = 2_000_000_000
"""Up to this product of lengths two pieces are held against each other character by character."""
PAIRED, PAIRED_UNSPACED = 0.45, 0.3
"""How much alike two pieces at one place must be to be the same, edited: by chance two pieces share half of their
letters, but hardly a character where each is a word or a part of one."""
_RARE = 12
_CANDIDATES = 4
_STEP = 1 << 32
_NO_LETTERS = str.maketrans({code: " " for code in range(128) if not chr(code).isalpha()})
_DIGIT = re.compile(r"[0-9]")
_ASCII_WORD = re.compile(r"[A-Za-z]+|[0-9]+")
_WORD = re.compile(rf"[^\W\d_{UNSPACED_RANGES}]+|\d+|[{UNSPACED_RANGES}]")


def likeness(old: str, new: str, least: float = 0.0) -> float:
    """The share of characters that two pieces have in common in order, from 0 to 1; 0 below `least`.

    Beyond the bound on work, the share of neighbouring words, in whatever order.
    """
    if len(old) * len(new) > WORK:
        one, other = (Counter(_neighbours(words_of(piece))) for piece in (old, new))
        share = 2 * (one & other).total() / (one.total() + other.total())
        return share if share >= least else 0.0
    return Indel.normalized_similarity(old, new, score_cutoff=least)


def least_paired(pieces: Sequence[str]) -> float:
    """How much alike pieces like these must be to those at their place, by how they are written."""
    return PAIRED_UNSPACED if any(UNSPACED.search(piece) for piece in pieces) else PAIRED


def words_of(text: str) -> list[str]:
    """What stands between spaces; in a script without spaces each character and word, and no marks."""
    return text.split() if text.isascii() or not UNSPACED.search(text) else _WORD.findall(text)


def bare_words(text: str) -> list[str]:
    """The words and figures of a text without the marks between them; in a script without spaces, each character."""
    if not text.isascii():
        return _WORD.findall(text)
    return _ASCII_WORD.findall(text) if _DIGIT.search(text) else text.translate(_NO_LETTERS).split()


def like_pairs(old: Sequence[str], new: Sequence[str], least: float) -> Iterator[tuple[int, int, float]]:
    """Pairs of pieces that are at least so much alike, by old and then new place, with their likeness."""
    small = max(map(len, old), default=0) * max(map(len, new), default=0) <= WORK
    if small and len(old) * len(new) <= ONE_BY_ONE:
        for i, piece in enumerate(old):
            for j, other in enumerate(new):
                score = Indel.normalized_similarity(piece, other, score_cutoff=least)
                if score >= least:
                    yield i, j, score
        return
    if small and len(old) * len(new) <= ALL_PAIRS:
        for i, piece in enumerate(old):
            found = process.extract(
                piece, new, scorer=Indel.normalized_similarity, processor=None, score_cutoff=least, limit=None
            )
            yield from sorted((i, j, score) for _, score, j in found)
        return
    for i, j in candidates(old, new):
        score = likeness(old[i], new[j], least)
        if score >= least:
            yield i, j, score


def candidates(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """For each old piece the new ones that share most of its rare word pairs, in their order."""
    before, after = (map(_neighbours, map(words_of, side)) for side in (old, new))
    # Of the side with fewer pieces the word pairs are kept, of the other one only those that both have.
    few = [frozenset(pairs) for pairs in (before if len(old) < len(new) else after)]
    wanted = frozenset[tuple[str, str]]().union(*few)
    many = [wanted.intersection(pairs) for pairs in (after if len(old) < len(new) else before)]
    left, right = (few, many) if len(old) < len(new) else (many, few)
    places: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for j, pairs in enumerate(right):
        for shingle in pairs:
            places[shingle].append(j)
    rare = {shingle for shingle, standing in places.items() if len(standing) <= _RARE}
    for i, pairs in enumerate(left):
        # Each shared word pair takes a whole _STEP from the place, so that the most shared sort first, then by place.
        shared: dict[int, int] = {}
        for shingle in rare & pairs:
            for j in places[shingle]:
                shared[j] = shared.get(j, j) - _STEP
        best = sorted(shared.values())[:_CANDIDATES] if len(shared) > _CANDIDATES else shared.values()
        yield from sorted((i, code % _STEP) for code in best)


def _neighbours(words: list[str]) -> Iterator[tuple[str, str]]:
    return zip(words, words[1:] or words, strict=False)
