"""The one count of an import: the words that a reader of the source sees are those taken and those told of."""

from collections.abc import Iterator
from dataclasses import dataclass

from editor.exchange.blocks.blocks import blocks_of
from editor.exchange.blocks.incoming.draft import Format, Import
from editor.exchange.blocks.incoming.word_count import unmatched, words_in, words_of_blocks
from editor.exchange.reading.sections import sections
from editor.recall import remembered


@dataclass(frozen=True, slots=True)
class WordCounts:
    """How many words a reader of the source sees, and what became of them.

    `taken` are in the sections, `set_aside` are kept elsewhere (title, date, contents list), `left_out` are told of as
    losses, and `missing` are none of these: it is empty unless something is wrong. `added` stand nowhere in the source.
    """

    taken: int
    set_aside: int
    left_out: int
    missing: tuple[str, ...] = ()
    added: int = 0

    @property
    def seen(self) -> int:
        """The words that a reader of the source sees."""
        return self.taken + self.set_aside + self.left_out + len(self.missing) - self.added


def word_counts(text: Import) -> WordCounts:
    """The count of a text as it is cut now."""
    taken = [word for section in sections(text) for word in _words(section.text)]
    aside = [word for lines in _aside(text) for word in _source_words(text, lines)]
    left = [word for loss in text.losses if loss.is_seen for word in words_in(loss.words)]
    source = text.seen or tuple(_source_words(text, "\n".join(text.lines)))
    missing, added = unmatched(source, [*taken, *aside, *left])
    return WordCounts(len(taken), len(aside), len(left), tuple(missing), len(added))


def _aside(text: Import) -> Iterator[str]:
    """The lines that go into no section, and the headings that gave way to the words of a person."""
    for aside in text.asides:
        yield "\n".join(text.lines[aside.start : aside.stop])
    for heading in text.headings:
        if heading.typed:
            yield "\n".join(text.lines[heading.line : heading.line + heading.span])


def _source_words(text: Import, lines: str) -> tuple[str, ...]:
    match text.format:
        case Format.PLAIN:
            return tuple(words_in(lines))
        case Format.MARKDOWN:
            return _words(lines)


@remembered
def _words(markdown: str) -> tuple[str, ...]:
    """The words of Markdown. Remembered, since a person who moves a cut leaves most sections as they are."""
    return tuple(words_of_blocks(blocks_of(markdown)))
