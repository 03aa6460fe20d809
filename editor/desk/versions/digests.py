"""Words digests and blob ids of the draft's cells, computed once per text."""

from collections.abc import Iterable, Mapping

from editor.policy.language import Tag
from editor.policy.limits import EXPANDED_CHARACTERS
from editor.policy.policy import Policy, fact_values
from editor.policy.section import Cell, Section, SectionNumbering
from editor.recall import remembered
from editor.store.formats.layout import text_bytes
from editor.store.history import blob_id
from editor.text.markdown.fact_rule import written_out
from editor.text.markdown.policy_words import policy_words
from editor.text.markdown.words import digest, words


def text_words(text: str, values: Mapping[str, str]) -> str:
    """The words digest of a text under these facts; a text that was asked for before costs a look-up.

    Facts that would be far too much stay unwritten, as no release has such.
    """
    if "{{" not in text or written_out(text, values) > EXPANDED_CHARACTERS:
        return _digest(text, ())
    # A name may hide behind an entity or a backslash; then any fact may be in use.
    hidden = "&" in text or "\\" in text
    return _digest(text, tuple(sorted(fact for fact in values.items() if hidden or fact[0] in text)))


def cell_words(policy: Policy, cell: Cell) -> str | None:
    """The words digest of a cell as the draft stands, None where it is missing."""
    text = policy.text(cell)
    return text_words(text, fact_values(policy.facts, cell.language)) if text else None


def cell_blob(policy: Policy, cell: Cell) -> str:
    """The git blob id that the cell's text has, or will have once it is saved."""
    return blob_id(text_bytes(policy.text(cell)))


def titles_and_order(titles: Mapping[Tag, str], sections: Iterable[Section], numbering: SectionNumbering) -> str:
    """The digest of the policy's own words."""
    return digest(own_words(titles, sections, numbering))


def own_words(titles: Mapping[Tag, str], sections: Iterable[Section], numbering: SectionNumbering) -> str:
    """The policy's own words: titles, sections in order with their audiences, and how these are numbered."""
    named = {str(language): title for language, title in titles.items()}
    said = "" if numbering is SectionNumbering.OFF else numbering.value
    return policy_words(named, ((section.id, section.audiences) for section in sections), said)


@remembered
def _digest(text: str, values: tuple[tuple[str, str], ...]) -> str:
    return digest(words(text, dict(values)))
