"""A PDF that Dateline made, held against the releases: which one it says, or where it parts from the newest."""

from dataclasses import dataclass

from editor.desk.exports.editions import release_edition
from editor.desk.exports.exporting import NoRelease
from editor.desk.exports.word_exports import clean
from editor.desk.proof.page_proof import NoSuchLanguage
from editor.desk.versions.releases import release_numbers
from editor.exchange.pdf.proof import PdfDiffers, prove_pdf
from editor.policy.language import Tag
from editor.store.repository import Repository


@dataclass(frozen=True, slots=True)
class PdfPageProof:
    """The release whose words a PDF says; `differs` is where it parts from the newest, which is named then."""

    number: int
    newest: int
    differs: PdfDiffers | None = None

    @property
    def holds(self) -> bool:
        """Whether it is the newest release, each paragraph in its place."""
        return self.differs is None and self.number == self.newest


def prove_pdf_page(repository: Repository, data: bytes, language: Tag) -> PdfPageProof:
    """Hold a PDF against every release, the newest first; NoRelease where the language has none.

    NoPdf where the file is no PDF.
    """
    head = repository.head()
    numbers = () if head is None else release_numbers(repository.snapshot(head))
    if not numbers:
        raise NoRelease(None)
    parted: list[tuple[int, PdfDiffers]] = []
    for number in sorted(numbers, reverse=True):
        edition = release_edition(repository, number)
        page = edition.page(language)
        if page is None:
            continue
        try:
            prove_pdf(data, clean(edition, page))
        except PdfDiffers as error:
            parted.append((number, error))
        else:
            return PdfPageProof(number, max(numbers))
    if not parted:
        raise NoSuchLanguage(language)
    number, differs = parted[0]
    return PdfPageProof(number, max(numbers), differs)
