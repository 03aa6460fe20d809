"""What a section and its translation have in common in any language: figures, addresses, names, links, subjects."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

from editor.recall import remembered
from editor.text.facts.statements import outermost
from editor.text.markdown.segments import SegmentKind
from editor.text.translation.bitext import names_in
from editor.text.translation.subjects import subjects


class SignKind(Enum):
    """What kind of thing is held in common."""

    NUMBER = "number"
    ADDRESS = "address"
    NAME = "name"
    LINK = "link"
    WORD = "word"
    SUBJECT = "subject"
    HEADING = "heading"
    TERM = "term"
    MEMORY = "memory"


SignKey = tuple[SignKind, str]
Signs = Counter[SignKey]

_WEIGHTS: Mapping[SignKind, float] = {
    SignKind.NUMBER: 1.5,
    SignKind.ADDRESS: 2.5,
    SignKind.NAME: 2.0,
    SignKind.LINK: 2.5,
    SignKind.WORD: 0.8,
    SignKind.SUBJECT: 1.5,
    SignKind.HEADING: 2.5,
    SignKind.TERM: 2.0,
    SignKind.MEMORY: 8.0,
}
"""How much each says: a word that only begins alike least, a paragraph that was translated before most."""
_AGAIN = 0.3
"""What each further time that both say it counts, beside the first."""
_MOST = 4
_ALONE = 0.25
"""What is lost where one side has what the other has elsewhere."""
_LINK = re.compile(r"\]\(([^)\s]+)")
_TARGET = re.compile(r"\]\([^)]*\)")
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 5
_SCHEME = re.compile(r"https?://(?:www\.)?")
_LOCALE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
_PARTS = re.compile(r"[/?#&]")
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ"
_SPELLED = "a b v g d e zh z i i k l m n o p r s t u f h c ch sh sch - y - e yu ya i i e g"
_LATIN = str.maketrans(dict(zip(_CYRILLIC, _SPELLED.split(), strict=True)))


@remembered
def _signs(words: str, language: str) -> Signs:
    found: Signs = Counter()
    for one in outermost(words):
        if one.numbers:
            found.update((SignKind.NUMBER, str(number)) for number in one.numbers)
        else:
            found[SignKind.ADDRESS, f"{one.fact.value} {one.value.lower()}"] += 1
    plain = _TARGET.sub("]", words)
    found.update((SignKind.NAME, name) for name in names_in(plain))
    for address in _LINK.findall(words):
        found.update((SignKind.LINK, part) for part in _link(address))
    stems = (_latin(word)[:_STEM] for word in _WORD.findall(plain))
    found.update((SignKind.WORD, stem) for stem in stems if stem.isascii() and len(stem) == _STEM)
    found.update({(SignKind.SUBJECT, name): times for name, times in subjects(plain, language).items()})
    return found


def signs(words: str, language: str, kind: SegmentKind) -> Signs:
    """What a paragraph of a language states, as it is compared with its translation; a heading tells its subjects."""
    found = _signs(words, language).copy()
    if kind is SegmentKind.HEADING:
        found.update((SignKind.HEADING, name) for name in subjects(words, language))
    return found


def _link(address: str) -> list[str]:
    """The host and the whole address, without the language that stands in it."""
    parts = [part for part in _PARTS.split(_SCHEME.sub("", address)) if part and not _LOCALE.fullmatch(part)]
    return ["/".join(parts[:end]) for end in dict.fromkeys((1, len(parts)))] if parts else []


def _latin(word: str) -> str:
    """A word in plain Latin letters, as far as Cyrillic and letters with accents go."""
    spelled = unicodedata.normalize("NFKD", word.lower().translate(_LATIN))
    return "".join(letter for letter in spelled if not unicodedata.combining(letter)).replace("-", "")


class SignWeights:
    """How much a sign says in two texts: the rarer among their sections, the more."""

    def __init__(self, sources: Sequence[Signs], targets: Sequence[Signs]) -> None:
        left, right = (Counter(key for one in side for key in one) for side in (sources, targets))
        self._weights = {
            key: _WEIGHTS[key[0]] * (_rarity(left[key], len(sources)) + _rarity(right[key], len(targets))) / 2
            for key in left.keys() & right.keys()
        }

    def likeness(self, source: Signs, target: Signs) -> float:
        """What two sections have in common, less what the one has and the other lacks."""
        weights, sum_ = self._weights, 0.0
        for key, times in source.items():
            weight = weights.get(key)
            if weight is not None:
                other = target.get(key, 0)
                sum_ += weight * (1 + _AGAIN * (min(times, other, _MOST) - 1)) if other else -_ALONE * weight
        return sum_ - _ALONE * sum(weights.get(key, 0.0) for key in target if key not in source)

    def most(self, side: Signs) -> float:
        """What a section would have in common with one that has all of its signs, each once."""
        return sum(self._weights.get(key, 0.0) for key in side)


def _rarity(sections: int, all_of_them: int) -> float:
    return math.log((all_of_them + 1) / sections)


def together(found: Iterable[Signs]) -> Signs:
    """The signs of several paragraphs."""
    whole: Signs = Counter()
    for one in found:
        whole.update(one)
    return whole
