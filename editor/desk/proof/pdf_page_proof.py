"""A PDF that Dateline made, held against the releases: which one it says, or every place where it parts from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from editor.desk.exports.editions import Edition, release_edition, version_edition
from editor.desk.exports.exporting import NoRelease
from editor.desk.exports.word_exports import clean, compared
from editor.desk.proof.page_proof import NoSuchLanguage
from editor.desk.versions.releases import TAG, release_numbers, tag_name
from editor.exchange.pdf.differences import PdfDifference, PdfFault
from editor.exchange.pdf.glyphs import sign_pages
from editor.exchange.pdf.origin import PdfOrigin, origin_in, program_in
from editor.exchange.pdf.proof import PdfDiffers, PdfProof, likeness, prove_pages
from editor.exchange.pdf.shown import DrawnPage, shown_pages
from editor.exchange.word.writer.text import WordText
from editor.policy.errors import BadLanguage, PolicyError
from editor.policy.language import Tag, tag
from editor.store.errors import StoreError
from editor.store.repository import Repository

_LEGIBLE = 0.3
"""Any two texts in one script have more letters in common than that; less, and the file does not say its letters."""
_CLOSEST = 3
"""How many of the texts that are most like a file which names none are held against it place by place."""


@dataclass(frozen=True, slots=True)
class PdfPageProof:
    """The release whose words a PDF says, and the version that a redline starts from, empty where it is none.

    `differences` are the places where it parts from the release that it names, or from the newest. `says_draft` is a
    file that calls itself a draft. `proof` is what was proved where it parts from nothing. `illegible` is the program
    that wrote a file which shows letters and does not say which, so that nothing can be said of its words.
    """

    language: str
    number: int
    newest: int
    since: str = ""
    differences: tuple[PdfDifference, ...] = ()
    proof: PdfProof | None = None
    says_draft: bool = False
    illegible: str = ""

    @property
    def holds(self) -> bool:
        """Whether it is the newest release, each paragraph in its place."""
        return not self.differences and not self.illegible and self.number == self.newest


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A text that a file may say."""

    text: WordText
    number: int


def prove_pdf_page(repository: Repository, data: bytes, language: Tag | None = None) -> PdfPageProof:
    """Hold a PDF against every release: the one that it names first, then the newest; NoRelease where there is none.

    Without a language, that which the file names, or else each of the policy. NoPdf where the file is no PDF.
    """
    head = repository.head()
    numbers = () if head is None else tuple(sorted(release_numbers(repository.snapshot(head)), reverse=True))
    if not numbers:
        raise NoRelease(None)
    pages = shown_pages(sign_pages(data))
    origin = origin_in(data)
    said = _language(origin) if language is None else language
    named = list(_named(repository, numbers, origin, said))
    likely: list[tuple[float, int, _Candidate]] = []
    for place, one in enumerate(chain(named, _released(repository, numbers, said))):
        like, as_much = likeness(pages, one.text)
        likely = sorted([*likely, (-like, place, one)], key=lambda found: found[:2])[:_CLOSEST]
        if as_much:
            try:
                proof = prove_pages(pages, one.text, linkless=True)
            except PdfDiffers:
                continue
            return PdfPageProof(one.text.language, one.number, numbers[0], one.text.since, proof=proof)
    if not likely:
        raise NoSuchLanguage(said or Tag(""))
    if -likely[0][0] < _LEGIBLE:
        one = likely[0][2]
        return PdfPageProof(one.text.language, one.number, numbers[0], illegible=program_in(data) or "–")
    nearest = named or [one for _, _, one in likely]
    parted = [
        PdfPageProof(one.text.language, one.number, numbers[0], one.text.since, _parted(pages, one)) for one in nearest
    ]
    best = min(parted, key=_strangeness)
    return replace(best, says_draft=origin is not None and not origin.version.startswith(TAG))


def _strangeness(proof: PdfPageProof) -> tuple[int, int]:
    """What stands on each page above and below the text names the release more surely than the words themselves."""
    return sum(one.fault is PdfFault.RUNNING for one in proof.differences), len(proof.differences)


def _parted(pages: Sequence[DrawnPage], one: _Candidate) -> tuple[PdfDifference, ...]:
    try:
        prove_pages(pages, one.text, linkless=True)
    except PdfDiffers as error:
        return error.differences
    return ()


def _language(origin: PdfOrigin | None) -> Tag | None:
    try:
        return None if origin is None else tag(origin.language)
    except BadLanguage:
        return None


def _named(
    repository: Repository, numbers: Sequence[int], origin: PdfOrigin | None, language: Tag | None
) -> Iterator[_Candidate]:
    """The text that a file says it is, where there is such a release."""
    number = next((one for one in numbers if origin is not None and origin.version == tag_name(one)), None)
    if number is not None and origin is not None:
        old = _edition(repository, origin.since) if origin.since else None
        if old is not None or not origin.since:
            yield from _texts(release_edition(repository, number), number, old, language)


def _released(repository: Repository, numbers: Sequence[int], language: Tag | None) -> Iterator[_Candidate]:
    """Each release, the newest first, then what changed from each to the next."""
    for number in numbers:
        yield from _texts(release_edition(repository, number), number, None, language)
    for number, before in pairwise(numbers):
        old = release_edition(repository, before)
        yield from _texts(release_edition(repository, number), number, old, language)


def _texts(edition: Edition, number: int, old: Edition | None, language: Tag | None) -> Iterator[_Candidate]:
    for page in edition.pages:
        if language is None or page.language == language:
            yield _Candidate(clean(edition, page) if old is None else compared(edition, page, old), number)


def _edition(repository: Repository, version: str) -> Edition | None:
    """A version that a file names; None where it is not there, since anything can be written into a file."""
    try:
        return version_edition(repository, version)
    except (StoreError, PolicyError):
        return None
