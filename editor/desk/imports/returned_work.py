"""What files that came back would change in a policy: work, memories and terms together, before any of it is done."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from editor.desk.imports.kept_remarks import KeptRemark, new_remarks, remarks_of
from editor.desk.imports.returned_files import ReturnedFiles
from editor.desk.review.ongoing_reviews import read_reviews
from editor.desk.translation.incoming import TAKEN, IncomingFate, IncomingRow
from editor.desk.translation.incoming_files import IncomingFiles, incoming_files
from editor.desk.translation.memory import ReadMemory, is_kept, memory_of
from editor.desk.translation.taken_before import is_taken_before
from editor.desk.translation.terms import changes
from editor.exchange.termbases.tbx import merged_terms, read_tbx
from editor.policy.editing.edits import Batch, Edit
from editor.policy.policy import Policy
from editor.store.repository import Repository


@dataclass(frozen=True, slots=True)
class ReturnedWork:
    """The work by language, the memories that are new with those that are kept already, and what the terms change.

    `remarks` are those that no comment says yet.
    """

    work: tuple[IncomingFiles, ...]
    memories: tuple[ReadMemory, ...]
    known_memories: tuple[str, ...]
    terms: Edit | None
    others: tuple[str, ...]
    remarks: tuple[KeptRemark, ...] = ()

    @property
    def rows(self) -> tuple[IncomingRow, ...]:
        """Every paragraph of the work."""
        return tuple(chain.from_iterable((*one.found.rows, *one.twice) for one in self.work))

    @property
    def edit(self) -> Edit | None:
        """What the work and the terms change; None where nothing."""
        edits = tuple(self._edits())
        return Batch(edits) if edits else None

    @property
    def is_known(self) -> bool:
        """Whether everything that came was here before."""
        return (
            all(is_taken_before(one.found) for one in self.work)
            and not self.memories
            and self.terms is None
            and not self.remarks
            and bool(self.work or self.known_memories)
        )

    def count(self, *fates: IncomingFate) -> int:
        """How many paragraphs had one of these fates."""
        return sum(row.fate in fates for row in self.rows)

    @property
    def taken(self) -> int:
        """How many paragraphs are taken."""
        return self.count(*TAKEN)

    def _edits(self) -> Iterator[Edit]:
        yield from (one.found.edit for one in self.work if one.found.edit is not None)
        if self.terms is not None:
            yield self.terms


def returned_work(policy: Policy, repository: Repository, files: ReturnedFiles, *, over: bool = False) -> ReturnedWork:
    """What these files would change, with `over` also over what was edited here since they went out.

    OtherLanguages, or what is wrong with a memory or a termbase among them.
    """
    memories, known = [], []
    for name, data in files.memories:
        read = memory_of(name, data, policy)
        if read is None or is_kept(repository, policy, read):
            known.append(name)
        else:
            memories.append(read)
    terms = policy.terms
    for _, data in files.terms:
        terms = merged_terms(terms, read_tbx(data).terms)
    work = incoming_files(policy, repository, files.work, over=over)
    remarks = remarks_of(policy, work)
    return ReturnedWork(
        work,
        tuple(memories),
        tuple(known),
        changes(policy.terms, terms),
        files.others,
        new_remarks(remarks, read_reviews(repository)) if remarks else (),
    )
