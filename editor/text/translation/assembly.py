"""What a memory knows of a paragraph: as a whole, by each of its sentences, and put together from them."""

from dataclasses import dataclass

from editor.text.redline.words.sentence_rules import gap_after
from editor.text.redline.words.tokens import sentences
from editor.text.translation.memory import Match, Memory, MemoryOrigin, MemoryPair

_LEAST = 0.7
"""How much alike a sentence must be: in a short one a word more says less."""
_EACH = 2
"""How many matches of each sentence are offered, beside those of the whole."""


@dataclass(frozen=True, slots=True)
class SentenceMatches:
    """One sentence of a paragraph with its matches, the best first."""

    sentence: str
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The matches of a paragraph; `assembled` is one made of its sentences, where that is better than any of them."""

    whole: tuple[Match, ...]
    assembled: Match | None
    sentences: tuple[SentenceMatches, ...]

    @property
    def best(self) -> Match | None:
        """What helps most."""
        found = [*self.whole[:1], *((self.assembled,) if self.assembled is not None else ())]
        return max(found, key=lambda match: match.percent, default=None)


def known_of(memory: Memory, paragraph: str, language: str) -> Knowledge:
    """What the memory knows of a paragraph in this language; sentences only where the paragraph itself is not known."""
    whole = memory.look_up(paragraph)
    parts = [one.strip() for one in sentences(paragraph, language=language)]
    if (whole and whole[0].percent == 100) or len(parts) < 2:
        return Knowledge(whole, None, ())
    found = tuple(SentenceMatches(part, memory.look_up(part, _EACH, _LEAST)) for part in parts)
    assembled = _assembled(found)
    if assembled is not None and whole and whole[0].percent >= assembled.percent:
        assembled = None
    return Knowledge(whole, assembled, tuple(one for one in found if one.matches))


def _assembled(found: tuple[SentenceMatches, ...]) -> Match | None:
    """The translation made of those of all sentences, as good as the worst of them; None where one is unknown."""
    if not all(one.matches for one in found):
        return None
    best = [one.matches[0] for one in found]
    words = ""
    for match in best:
        words += gap_after(words) + match.target
    origin = MemoryOrigin(best[0].pair.origin.section)
    pair = MemoryPair(" ".join(match.pair.source for match in best), words, origin)
    # What was put together may be right word for word, and wrong as a whole.
    return Match(pair, min(99, *(match.percent for match in best)), words, sum(match.adapted for match in best))
