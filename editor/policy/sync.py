"""Whether a translation is in step with its source: derived, never stored."""

from dataclasses import dataclass
from enum import Enum


class TranslationMethod(Enum):
    """How a translation came to be in step with the source it names."""

    TRANSLATED = "translated"
    CONVERTED = "converted"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class ConversionRules:
    """By which rules a text was converted, so that it can be computed again.

    The configuration, the digest of its dictionaries and layers, whether titles in 《》 were converted as the rest was,
    the names in the source that were left as they are, and the layers above the dictionaries.
    """

    config: str
    dictionary: str
    titles: bool = False
    names: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SyncRecord:
    """The source text that a translation was made from: its blob, its words digest, and how.

    `reason` says why a change of the source was settled as needing no translation; `conversion` how the text was last
    converted, None where it never was.
    """

    source_blob: str
    source_words: str
    how: TranslationMethod
    reason: str = ""
    conversion: ConversionRules | None = None


class CellState(Enum):
    """The state of one section in one language."""

    MISSING = "missing"
    DRAFT = "draft"
    OUTDATED = "outdated"
    CONVERTED = "converted"
    IN_STEP = "in step"


def translation_state(has_text: bool, sync: SyncRecord | None, source_words: str | None) -> CellState:
    """The state of a translation; `source_words` is the digest of the source as it is, None where missing."""
    if not has_text:
        return CellState.MISSING
    if sync is None or source_words is None:
        return CellState.DRAFT
    if sync.source_words != source_words:
        return CellState.OUTDATED
    return CellState.CONVERTED if sync.how is TranslationMethod.CONVERTED else CellState.IN_STEP
