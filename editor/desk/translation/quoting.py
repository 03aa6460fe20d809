"""How much a translation costs: the words of its source by how much the memory knows of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

import regex

from editor.desk.translation.memory import build, remember
from editor.desk.translation.outgoing import outgoing
from editor.exchange.blocks.inline_codes import decode, encode, plain
from editor.exchange.blocks.parcel import OutUnit, SegmentStanding
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.text.redline.words.tokens import sentences
from editor.text.translation.assembly import known_of
from editor.text.translation.memory import Memory

_EACH = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー]")
_WORDY = regex.compile(r"[\p{L}\p{N}]")
_BY_CHARACTER = ("zh", "ja", "th", "lo", "km", "my", "yue")
"""Languages whose texts are counted by characters, since they have no spaces between words."""


class QuoteBand(Enum):
    """How much of a segment is known, as agencies part them."""

    REPEATED = "repeated"
    FULL = "100 %"
    NINETIES = "95–99 %"
    EIGHTIES = "85–94 %"
    SEVENTIES = "75–84 %"
    FUZZY = "60–74 %"
    NEW = "new"
    DRAFT = "draft"


_FROM = (
    (100, QuoteBand.FULL),
    (95, QuoteBand.NINETIES),
    (85, QuoteBand.EIGHTIES),
    (75, QuoteBand.SEVENTIES),
    (60, QuoteBand.FUZZY),
)


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One band: its segments and their words (or characters), and how many characters without white space."""

    band: QuoteBand
    segments: int = 0
    words: int = 0
    characters: int = 0


@dataclass(frozen=True, slots=True)
class WorkQuote:
    """What is to be done in a language; `in_step` is what is not. `by_characters` says what `words` counts."""

    language: Tag
    origin: Tag
    by_characters: bool
    rows: tuple[QuoteRow, ...]
    in_step: int

    @property
    def total(self) -> int:
        """All words to be done."""
        return sum(row.words for row in self.rows)


def quote(
    policy: Policy,
    repository: Repository,
    language: Tag,
    *,
    by_sentence: bool = False,
    stop: Callable[[], bool] = lambda: False,
) -> WorkQuote:
    """The words of what a language lacks or has outdated, and of drafts nobody put in step, by bands.

    `by_sentence` counts each sentence as a segment, as most translation programs do.
    """
    parcel = outgoing(policy, repository, language, every=True)
    memory = build(policy, language, remember(repository, language, parcel.source, stop), stop)
    found: dict[QuoteBand, QuoteRow] = {band: QuoteRow(band) for band in QuoteBand}
    seen: set[str] = set()
    in_step = 0
    for unit in (unit for section in parcel.sections for unit in section.units):
        if unit.standing is SegmentStanding.DONE:
            in_step += volume(plain(unit.source))
            continue
        for words in _segments(unit, parcel.source, by_sentence):
            band = _band(words, unit.standing, memory, seen, parcel.source)
            seen.add(" ".join(words.split()))
            row = found[band]
            # What is locked, such as facts and addresses, is no work.
            shown = plain(encode(words)[0])
            characters = row.characters + len("".join(shown.split()))
            found[band] = QuoteRow(band, row.segments + 1, row.words + volume(shown), characters)
    by_characters = parcel.source.partition("-")[0] in _BY_CHARACTER
    return WorkQuote(language, parcel.source, by_characters, tuple(found.values()), in_step)


def volume(words: str) -> int:
    """How much a text is: each character of a script without spaces, each word of any other; marks alone are none."""
    characters = len(_EACH.findall(words))
    return characters + sum(_WORDY.search(word) is not None for word in _EACH.sub(" ", words).split())


def _segments(unit: OutUnit, language: Tag, by_sentence: bool) -> Iterator[str]:
    whole = decode(unit.source, unit.codes)
    yield from (one.strip() for one in sentences(whole, language=language)) if by_sentence else (whole,)


def _band(words: str, standing: SegmentStanding, memory: Memory, seen: set[str], language: Tag) -> QuoteBand:
    if standing is SegmentStanding.DRAFT:
        return QuoteBand.DRAFT
    if " ".join(words.split()) in seen:
        return QuoteBand.REPEATED
    best = known_of(memory, words, language).best
    percent = 0 if best is None else best.percent
    return next((band for least, band in _FROM if percent >= least), QuoteBand.NEW)
