"""Where the links of a PDF lead out of the file, held against those of its text, in their order."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from editor.exchange.blocks.page_words import page_words
from editor.exchange.pdf.differences import PdfDifference, PdfFault
from editor.exchange.pdf.shown import DrawnPage
from editor.exchange.word.writer.text import WordText
from editor.text.redline.matching import matches

_NOWHERE = "–"


def link_differences(pages: Sequence[DrawnPage], text: WordText) -> Iterator[PdfDifference]:
    """Links that lead elsewhere, or that only one of the two has; a link that goes over lines counts once."""
    wanted = [next(group) for _, group in groupby(_links(text), key=lambda one: one[1])]
    drawn = [(page.number, to) for page in pages for to in page.links]
    found = [next(group) for _, group in groupby(drawn, key=lambda one: one[1])]
    i = j = 0
    same = matches([to for _, to in wanted], [to for _, to in found])
    for at_i, at_j in [*same, (len(wanted), len(found))]:
        for number in range(max(at_i - i, at_j - j)):
            section, expected = wanted[i + number] if i + number < at_i else ("", _NOWHERE)
            page, there = found[j + number] if j + number < at_j else (0, _NOWHERE)
            yield PdfDifference(PdfFault.LINK, section, expected, there, page)
        i, j = at_i + 1, at_j + 1


def _links(text: WordText) -> Iterator[tuple[str, str]]:
    """The section's name and the address of every link, those of deleted words included."""
    for section in text.sections:
        name = section.name or page_words(text.language).introduction
        for piece in (piece for change in section.changes for piece in change.pieces):
            if piece.text and piece.style.href and not piece.style.href.startswith("#"):
                yield name, piece.style.href
