"""A PDF read back and held against the words that it was made from, paragraph by paragraph, in their order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.exchange.blocks.errors import ReadBackDiffers
from editor.exchange.pdf.differences import PdfDifference, PdfFault, page_differences, text_differences
from editor.exchange.pdf.glyphs import sign_pages
from editor.exchange.pdf.links import leap_differences, link_differences
from editor.exchange.pdf.printed import printed
from editor.exchange.pdf.reading import PdfReading
from editor.exchange.pdf.shown import DrawnPage, bare, shown_pages
from editor.exchange.word.writer.text import WordText
from editor.text.locales import is_right_to_left

_LONGEST_NUMBER = 4


@dataclass(eq=False)
class PdfDiffers(ReadBackDiffers):
    """A PDF that does not say what it should: the first place, and all of them."""

    differences: tuple[PdfDifference, ...]


@dataclass(frozen=True, slots=True)
class PdfProof:
    """What was proved of a PDF: how many paragraphs were read on how many pages, each letter at its place.

    `loose` are the sections of paragraphs that were held by their letters alone. `linkless` is a file that has no
    links, though its text has: a program that set it anew left them out.
    """

    paragraphs: int
    pages: int
    loose: tuple[str, ...] = ()
    linkless: bool = False


def prove_pdf(data: bytes, text: WordText) -> PdfProof:
    """Hold a file against its text: PdfDiffers with every place where it says something else; NoPdf."""
    return prove_pages(shown_pages(sign_pages(data)), text)


def prove_pages(pages: Sequence[DrawnPage], text: WordText, *, linkless: bool = False) -> PdfProof:
    """The same of pages that were read before; `linkless` ones, which another program printed, may have no links."""
    leftward = is_right_to_left(text.language)
    reading = PdfReading(printed(text, leftward=leftward), pages)
    links = (*link_differences(pages, text), *leap_differences(reading, text))
    linkless = linkless and bool(links) and not any(page.links or page.leaps for page in pages)
    differences = (
        *page_differences(pages, text, leftward=leftward),
        *text_differences(reading, leftward=leftward),
        *_page_number_differences(reading),
        *(() if linkless else links),
    )
    if differences:
        first = differences[0]
        raise PdfDiffers(first.section, first.expected, first.found, differences)
    loose = tuple(one.section for one in reading.wanted if one.is_turned)
    paragraphs = sum(not one.page_of and not one.is_marker for one in reading.wanted)
    return PdfProof(paragraphs, len(pages), loose, linkless)


def likeness(pages: Sequence[DrawnPage], text: WordText) -> tuple[float, bool]:
    """What share of the letters pages and text have in common, whatever their order, and whether there are as many.

    It costs little: what differs here need not be held against each other letter by letter.
    """
    wanted = printed(text, leftward=is_right_to_left(text.language))
    said = Counter(letter for one in wanted for part in (one, *one.cells) for letter in part.letters.said)
    there = Counter(bare("".join(one.words for page in pages for one in page.drawn)))
    numbers = sum(bool(one.page_of) for one in wanted)
    spare = there.total() - sum(one.count for one in wanted)
    return 2 * (said & there).total() / (said.total() + there.total() or 1), 0 <= spare <= numbers * _LONGEST_NUMBER


def _page_number_differences(reading: PdfReading) -> Iterator[PdfDifference]:
    """Numbers in the contents that are not those of the pages on which the sections begin."""
    begun = reading.anchor_pages
    for anchor, (said, at) in reading.said_pages.items():
        if anchor in begun and begun[anchor] != said:
            name = next(one.section for one in reading.wanted if one.page_of == anchor)
            page = reading.drawn[at].page
            yield PdfDifference(PdfFault.PAGE_NUMBER, name, str(begun[anchor]), str(said), page)
