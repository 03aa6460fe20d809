"""Where each change of a Word document stands, and what it takes away and puts in."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from editor.exchange.word.origin import is_section_mark
from editor.exchange.word.reader.body import paragraphs_of
from editor.exchange.word.reader.document import WordComment, WordDocument, WordParagraph, WordRow, WordTable


@dataclass(frozen=True, slots=True)
class ChangePassage:
    """A change as a person reads it: who made it and when, in which section's bookmark, and its words."""

    number: int
    author: str
    date: str
    mark: str
    deleted: str
    inserted: str
    comments: tuple[WordComment, ...] = ()


@dataclass(slots=True)
class _Words:
    mark: str = ""
    deleted: list[str] = field(default_factory=list)
    inserted: list[str] = field(default_factory=list)


def passages(document: WordDocument) -> tuple[ChangePassage, ...]:
    """The changes that others made, in their order; marks of ours are none."""
    words = {change.number: _Words() for change in document.changes}
    mark = ""
    for element in document.body:
        mark = next((one for one in reversed(element.bookmarks) if is_section_mark(one)), mark)
        if isinstance(element, WordTable):
            for row in element.rows:
                mark = _row(row, mark, words)
        else:
            _paragraph(element, mark, words)
    for note in document.notes:
        for paragraph in paragraphs_of(note.body):
            _paragraph(paragraph, "", words)
    return tuple(
        ChangePassage(
            change.number,
            change.author,
            change.date,
            words[change.number].mark,
            _shown(words[change.number].deleted),
            _shown(words[change.number].inserted),
            tuple(one for one in document.comments if change.number in one.changes),
        )
        for change in document.changes
        if not change.ours
    )


def loose_comments(document: WordDocument) -> tuple[WordComment, ...]:
    """The comments that are about no change of another person."""
    others = {change.number for change in document.changes if not change.ours}
    ours = {(change.author, change.date) for change in document.changes if change.ours}
    return tuple(
        one for one in document.comments if not others.intersection(one.changes) and (one.author, one.date) not in ours
    )


def _row(row: WordRow, mark: str, words: dict[int, _Words]) -> str:
    for cell in row.cells:
        inserted = cell.inserted if cell.inserted is not None else row.inserted
        deleted = cell.deleted if cell.deleted is not None else row.deleted
        for paragraph in cell.paragraphs:
            mark = next((one for one in reversed(paragraph.bookmarks) if is_section_mark(one)), mark)
            _paragraph(paragraph, mark, words, inserted, deleted)
        _place((inserted, deleted), mark, words)
        if cell.paragraphs:
            _part(words, inserted, deleted)
    return mark


def _part(words: dict[int, _Words], inserted: int | None, deleted: int | None) -> None:
    """A space between the cells of a row that came or went as a whole."""
    if inserted is not None:
        words[inserted].inserted.append(" ")
    if deleted is not None:
        words[deleted].deleted.append(" ")


def _paragraph(
    paragraph: WordParagraph,
    mark: str,
    words: dict[int, _Words],
    all_inserted: int | None = None,
    all_deleted: int | None = None,
) -> None:
    """A paragraph, which may stand in a cell or a row that came or went as a whole."""
    for run in paragraph.runs:
        inserted = run.inserted if run.inserted is not None else all_inserted
        deleted = run.deleted if run.deleted is not None else all_deleted
        if inserted is not None and deleted is None:
            words[inserted].inserted.append(run.text)
        if deleted is not None:
            words[deleted].deleted.append(run.text if inserted is None else "")
        _place((run.inserted, run.deleted, run.styled), mark, words)
    _place((paragraph.inserted, paragraph.deleted, paragraph.shaped), mark, words)
    for number, side in ((paragraph.inserted, "inserted"), (paragraph.deleted, "deleted")):
        if number is not None:
            getattr(words[number], side).append("\n")


def _place(numbers: Iterable[int | None], mark: str, words: dict[int, _Words]) -> None:
    for number in numbers:
        if number is not None:
            words[number].mark = words[number].mark or mark


def _shown(parts: list[str]) -> str:
    return "".join(parts).strip()
