"""What a translator or a reviewer is sent: XLIFF, a table of Word, or one package with all that helps."""

from dataclasses import dataclass, replace

from editor.desk.exports.editions import draft_edition
from editor.desk.exports.word_exports import texts
from editor.desk.exports.writing_out import OutFile
from editor.desk.translation.memory import own_memory
from editor.desk.translation.outgoing import outgoing
from editor.exchange.blocks.parcel import Parcel
from editor.exchange.pdf.printing import pdf
from editor.exchange.termbases.tbx import write_tbx
from editor.exchange.word.bilingual.table_out import TableFacts, TableLabels, bilingual_table
from editor.exchange.word.writer.package import zipped
from editor.exchange.xliff.writing import XliffVersion, write_xliff
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.text.locales import endonym

NOTE = "note.txt"
_LABELS = TableLabels(
    "{title}: {source} → {target}",
    "Please write in the columns Translation and Remarks only. Signs in grey braces stand for links, facts and marked"
    " words: keep each of them, at the place where it belongs in the translation.",
    ("No.", "Source", "Translation", "Remarks"),
)


@dataclass(frozen=True, slots=True)
class Sending:
    """What goes out of one language: only what is not in step or `every` text, and what its translators are told."""

    language: Tag
    every: bool = False
    note: str = ""
    version: XliffVersion = XliffVersion.V12
    copies_source: bool = False
    by_sentence: bool = False


def xliff_file(policy: Policy, repository: Repository, sending: Sending) -> OutFile | None:
    """The work as XLIFF; None where there is none."""
    parcel = outgoing(policy, repository, sending.language, every=sending.every)
    return _xliff(parcel, sending) if parcel.sections else None


def table_file(policy: Policy, repository: Repository, sending: Sending) -> OutFile | None:
    """The work as a table of Word, for reviewers; None where there is none."""
    parcel = outgoing(policy, repository, sending.language, every=sending.every)
    return _table(policy, repository, parcel) if parcel.sections else None


def package_file(policy: Policy, repository: Repository, sending: Sending) -> OutFile | None:
    """One package: the work in both forms, the memory, the termbase, the source to read, and a note."""
    parcel = outgoing(policy, repository, sending.language, every=sending.every)
    if not parcel.sections:
        return None
    work = [_xliff(parcel, sending), _table(policy, repository, parcel)]
    files = {file.path: file.data for file in work} | _helps(policy, repository, parcel)
    note = {NOTE: _note(parcel, sending, tuple(files)).encode()}
    return OutFile(f"{parcel.target}.zip", zipped(note | files))


def _xliff(parcel: Parcel, sending: Sending) -> OutFile:
    data = write_xliff(parcel, sending.version, copies_source=sending.copies_source, by_sentence=sending.by_sentence)
    return OutFile(f"{parcel.target}.xlf", data)


def _table(policy: Policy, repository: Repository, parcel: Parcel) -> OutFile:
    version = repository.version(repository.head() or "")
    names = {"title": parcel.title, "source": endonym(parcel.source), "target": endonym(parcel.target)}
    labels = replace(_LABELS, title=_LABELS.title.format(**names))
    facts = TableFacts(
        policy.values(parcel.source), policy.values(parcel.target), version.author.name, version.committed
    )
    return OutFile(f"{parcel.target}.docx", bilingual_table(parcel, labels, facts))


def _helps(policy: Policy, repository: Repository, parcel: Parcel) -> dict[str, bytes]:
    """The memory and the terms, where there are any, and the whole source to be read."""
    found = {}
    if (memory := own_memory(policy, [parcel.target])) is not None:
        found["memory.tmx"] = memory
    if policy.terms:
        found["terms.tbx"] = write_tbx(policy.terms, parcel.source, parcel.title)
    edition = draft_edition(repository, policy)
    source = replace(edition, pages=tuple(page for page in edition.pages if page.language == parcel.source))
    for text in texts(source):
        found[f"{parcel.source}.pdf"], _ = pdf(text)
    return found


_WHAT = {
    ".xlf": "the work, for a translation program: links, facts and marks are locked, and ours when the file comes back",
    ".docx": "the same work as a table of Word, for reviewers without such a program",
    ".tmx": "what was translated before and is in step with its source",
    ".tbx": "the terms, with words that are not to be used",
    ".pdf": "the whole source, to be read",
}


def _note(parcel: Parcel, sending: Sending, files: tuple[str, ...]) -> str:
    """What is in the package and how it comes back, and what the sender says."""
    paragraphs = sum(len(section.units) for section in parcel.sections)
    lines = [
        parcel.title,
        f"{endonym(parcel.source)} ({parcel.source}) → {endonym(parcel.target)} ({parcel.target})",
        f"{len(parcel.sections)} sections, {paragraphs} paragraphs",
        "",
        *([sending.note.strip(), ""] if sending.note.strip() else []),
        *(f"{file}: {_WHAT[file[file.rindex('.') :]]}" for file in files),
        "",
        "Please send back the .xlf (or what your program made of it: .sdlxliff, .mqxliff), or the .docx, alone or in a"
        " zip, under any name.",
        "",
        "Sections:",
        *(f"  {section.heading or section.id}" for section in parcel.sections),
    ]
    return "\n".join(lines) + "\n"
