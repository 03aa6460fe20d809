"""What translators and reviewers wrote beside the paragraphs of a file, kept as comments on our texts."""

from collections.abc import Iterable
from dataclasses import dataclass

from editor.desk.review.anchoring import anchored
from editor.desk.review.ledger import Reviews
from editor.desk.translation.incoming_files import IncomingFiles
from editor.policy.policy import Policy
from editor.policy.reviews.review import Anchor, RecordKind
from editor.policy.reviews.subject import Subject, of_cell
from editor.policy.section import Cell, SectionId


@dataclass(frozen=True, slots=True)
class KeptRemark:
    """A remark on a text, of the file of this name or of one of several; `about` are the words of its paragraph."""

    cell: Cell
    about: str
    words: str
    file: str

    @property
    def text(self) -> str:
        """What the comment says: where the words come from, since whoever takes the file in did not write them."""
        return f"{self.file}: {self.words}"


def remarks_of(policy: Policy, work: Iterable[IncomingFiles]) -> tuple[KeptRemark, ...]:
    """Every remark on a section that we have."""
    return tuple(
        KeptRemark(Cell(SectionId(row.section), one.found.language), row.words, remark, ", ".join(one.names))
        for one in work
        for row in (*one.found.rows, *one.twice)
        for remark in dict.fromkeys(row.remarks)
        if row.section in policy.section_ids
    )


def new_remarks(found: Iterable[KeptRemark], reviews: Reviews) -> tuple[KeptRemark, ...]:
    """Those that no comment says yet, whatever the file was called that brought it."""
    said = {
        (one.record.subject, one.record.text.partition(": ")[2])
        for one in reviews.filed
        if one.record.kind is RecordKind.COMMENT
    }
    return tuple(one for one in found if (of_cell(one.cell), one.words.strip()) not in said)


def comments_of(policy: Policy, found: Iterable[KeptRemark]) -> tuple[tuple[Subject, str, Anchor | None], ...]:
    """The comments to be written, each at the words of its paragraph where these stand in the text."""
    return tuple((of_cell(one.cell), one.text, anchored(policy.text(one.cell), one.about)) for one in found)
