"""What was proved of files that go out, and where a PDF that came back parts from the release."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from editor.desk.exports.writing_out import ExportForm
from editor.desk.sentences.marking import QT_TRANSLATE_NOOP, fill
from editor.desk.versions.releases import TAG
from editor.exchange.pdf.differences import PdfDifference, PdfFault
from editor.loading import later

with later():
    from editor.desk.proof import pdf_page_proof
    from editor.exchange.pdf import proof as printed

CONTEXT = "PdfFindings"
"""Under which the window translates these sentences."""

IN_PLACE = QT_TRANSLATE_NOOP(
    "PdfFindings",
    "Read back before it was written (paragraphs: {paragraphs}, pages: {pages}): the words in order, and each letter"
    " and mark where a reader meets it.",
)
LOOSE = QT_TRANSLATE_NOOP(
    "PdfFindings",
    "Read back before it was written (paragraphs: {paragraphs}, pages: {pages}): the words in order. Paragraphs with"
    " control characters that turn the direction of writing ({loose}) were held by their letters only: {sections}",
)
WORD = QT_TRANSLATE_NOOP(
    "PdfFindings",
    "Each file was read back before it was written: the words in order, with all changes accepted and with all"
    " rejected.",
)
WORDS = QT_TRANSLATE_NOOP(
    "PdfFindings", "Each text was read back before it was written: the words of the version, in order."
)
HOLDS = QT_TRANSLATE_NOOP(
    "PdfFindings",
    "The file says release {number} ({language}): every paragraph in its place, each letter where a reader meets it,"
    " and nothing else.",
)
HOLDS_REDLINE = QT_TRANSLATE_NOOP(
    "PdfFindings",
    "The file says what changed from {since} to release {number} ({language}): every paragraph in its place with its"
    " marks, and nothing else.",
)
HELD_LOOSELY = QT_TRANSLATE_NOOP(
    "PdfFindings",
    "Paragraphs with control characters that turn the direction of writing ({loose}) were held by their letters only,"
    " not by their order: {sections}",
)
LINKLESS = QT_TRANSLATE_NOOP(
    "PdfFindings",
    "The file has no links: another program printed it and left them out. Its words are the released ones.",
)
ILLEGIBLE = QT_TRANSLATE_NOOP(
    "PdfFindings",
    "Nothing can be said of the words of this file: it shows letters or pictures and does not say which letters they"
    " are. Written by: {program}. Export the PDF again, or let that program keep the text.",
)
OLDER = QT_TRANSLATE_NOOP("PdfFindings", "Release {newest} is newer.")
PARTS = QT_TRANSLATE_NOOP(
    "PdfFindings", "The file does not say release {number} ({language}). Places where they differ: {count}."
)
PARTS_REDLINE = QT_TRANSLATE_NOOP(
    "PdfFindings",
    "The file does not say what changed from {since} to release {number} ({language}). Places where "
    "they differ: {count}.",
)
DRAFT = QT_TRANSLATE_NOOP("PdfFindings", "It calls itself a draft; a draft is not a release.")
_FAULTS: Mapping[PdfFault, str] = {
    PdfFault.CHANGED: QT_TRANSLATE_NOOP(
        "PdfFindings", "{place}: the release says “{expected}”, the file says “{found}”."
    ),
    PdfFault.MISSING: QT_TRANSLATE_NOOP("PdfFindings", "{place}: the paragraph “{expected}” is missing."),
    PdfFault.ADDED: QT_TRANSLATE_NOOP("PdfFindings", "{place}: “{found}” is not in the release."),
    PdfFault.MOVED: QT_TRANSLATE_NOOP("PdfFindings", "{place}: “{expected}” is not where it is in the release."),
    PdfFault.MARKED: QT_TRANSLATE_NOOP("PdfFindings", "{place}: “{expected}” is not marked as it should be."),
    PdfFault.COVERED: QT_TRANSLATE_NOOP("PdfFindings", "{place}: something is painted over the words “{expected}”."),
    PdfFault.PAGE_MISSING: QT_TRANSLATE_NOOP("PdfFindings", "{expected} is missing from the file."),
    PdfFault.PAGE_MOVED: QT_TRANSLATE_NOOP("PdfFindings", "{expected} is somewhere else in the file."),
    PdfFault.PAGE_NUMBER: QT_TRANSLATE_NOOP(
        "PdfFindings", "{place}: it begins on page {expected}, and the contents say {found}."
    ),
    PdfFault.LINK: QT_TRANSLATE_NOOP("PdfFindings", "{place}: a link leads to “{found}” instead of “{expected}”."),
    PdfFault.RUNNING: QT_TRANSLATE_NOOP(
        "PdfFindings", "{place}: above or below the text stands “{found}” instead of “{expected}”."
    ),
}
_SECTION = QT_TRANSLATE_NOOP("PdfFindings", "Section “{section}”")
_SECTION_PAGE = QT_TRANSLATE_NOOP("PdfFindings", "Section “{section}”, page {page}")
_PAGE = QT_TRANSLATE_NOOP("PdfFindings", "Page {page}")
_OUTSIDE = QT_TRANSLATE_NOOP("PdfFindings", "Outside of the sections")


@dataclass(frozen=True, slots=True)
class PdfSentence:
    """A sentence about a PDF: its template, its facts, and where it is about a place, the template of that."""

    template: str
    facts: Mapping[str, str] = field(default_factory=dict)
    place: str = ""

    @property
    def text(self) -> str:
        """The sentence in English."""
        return fill(self.template, {**self.facts, "place": fill(self.place, self.facts)})


def proved(proof: "printed.PdfProof") -> PdfSentence:
    """What was proved of a PDF that was written."""
    return PdfSentence(LOOSE if proof.loose else IN_PLACE, _counts(proof))


def all_proved(proofs: "Mapping[str, printed.PdfProof]") -> PdfSentence:
    """What was proved of several files, by their names, in one sentence."""
    loose = tuple(f"{name}: {section}" for name, one in proofs.items() for section in one.loose)
    found = proofs.values()
    return proved(printed.PdfProof(sum(one.paragraphs for one in found), sum(one.pages for one in found), loose))


def form_proved(form: ExportForm) -> PdfSentence | None:
    """What was proved of all files of a form alike; None where each file has a sentence of its own."""
    match form:
        case ExportForm.PDF:
            return None
        case ExportForm.WORD:
            return PdfSentence(WORD)
        case ExportForm.HTML | ExportForm.MARKDOWN | ExportForm.BUNDLE | ExportForm.JSON:
            return PdfSentence(WORDS)


def pdf_findings(proof: "pdf_page_proof.PdfPageProof") -> Iterator[PdfSentence]:
    """The verdict first, then every place where the file and the release part."""
    since = f"release {proof.since.removeprefix(TAG)}" if proof.since.startswith(TAG) else proof.since
    facts = {
        "number": str(proof.number),
        "newest": str(proof.newest),
        "language": proof.language,
        "since": since,
        "count": str(len(proof.differences)),
    }
    if proof.illegible:
        yield PdfSentence(ILLEGIBLE, {"program": proof.illegible})
        return
    if proof.differences:
        yield PdfSentence(PARTS_REDLINE if proof.since else PARTS, facts)
        if proof.says_draft:
            yield PdfSentence(DRAFT)
    else:
        yield PdfSentence(HOLDS_REDLINE if proof.since else HOLDS, facts)
    if proof.proof is not None and proof.proof.loose:
        yield PdfSentence(HELD_LOOSELY, _counts(proof.proof))
    if proof.proof is not None and proof.proof.linkless:
        yield PdfSentence(LINKLESS)
    if proof.number != proof.newest:
        yield PdfSentence(OLDER, facts)
    for one in proof.differences:
        facts = {"section": one.section, "page": str(one.page), "expected": one.expected, "found": one.found}
        yield PdfSentence(_FAULTS[one.fault], facts, _place(one))


def _place(one: PdfDifference) -> str:
    if one.section:
        return _SECTION_PAGE if one.page else _SECTION
    return _PAGE if one.page else _OUTSIDE


def _counts(proof: "printed.PdfProof") -> dict[str, str]:
    return {
        "paragraphs": str(proof.paragraphs),
        "pages": str(proof.pages),
        "loose": str(len(proof.loose)),
        "sections": ", ".join(dict.fromkeys(proof.loose)) or "–",
    }
