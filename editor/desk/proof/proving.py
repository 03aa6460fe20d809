"""`verify`: the stamp rules proved over the whole history, or the first thing that breaks named."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from editor.desk.proof.proof_memory import ProofMemory, ProvedHistory, ProvedRelease, seen_tags
from editor.desk.proof.prover import Prover, ReleaseProof, Walked
from editor.desk.proof.proving_reviews import NOTHING_EXPECTED, Expected, unexpected
from editor.desk.review.ledger import Agreed, Reviews
from editor.desk.review.ongoing_reviews import OngoingReviews, line_after
from editor.policy.releases.proof import Breach
from editor.policy.section import Cell
from editor.store.errors import DetachedHead
from editor.store.repository import Repository


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found of a whole history: `agreed` is how each release was agreed on, `root` the first key.

    `made` is the number of the release that brought the text of each cell of the last one. `notes` are to be told and
    break nothing. `branch` is the branch that was proved, empty where the folder is on none; `head` its newest version.
    """

    releases: tuple[ReleaseProof, ...]
    breaches: tuple[Breach, ...] = ()
    agreed: Mapping[int, Agreed] = field(default_factory=dict)
    root: str = ""
    made: Mapping[Cell, int] = field(default_factory=dict)
    notes: tuple[Breach, ...] = ()
    branch: str = ""
    head: str = ""

    @property
    def first_breach(self) -> Breach | None:
        """The first thing that breaks, None where everything holds."""
        return next(iter(self.all_breaches()), None)

    def all_breaches(self) -> Iterator[Breach]:
        """Every breach, release by release, then those of the folder as it stands."""
        for release in self.releases:
            yield from release.breaches
        yield from self.breaches


def verify(repository: Repository, expected: Expected = NOTHING_EXPECTED, memory: ProofMemory | None = None) -> Proof:
    """Walk the history from its first version and hold every release against S1 to S7 and R1 to R7.

    With a memory, what was proved before is not walked again, and what is proved now is kept there.
    ShallowHistory or GraftedHistory where the copy does not show the history as it was made.
    """
    repository.ask_for_whole_history()
    proved = None if memory is None else memory.recall()
    since = None if proved is None else line_after(repository, proved.head)
    known = None if since is None else proved
    prover = Prover(repository, known)
    if known is not None and not since and known.tags == seen_tags(repository):
        return _accepted(_named(repository, _as_before(prover.finish(), known, expected)), expected)
    ongoing = OngoingReviews(repository, None if memory is None else memory.ledger)
    unread = ongoing.unread(whole=known is None)
    unproved = unread if since is None else since
    ledger, proofs = {one.id for one in unread}, {one.id for one in unproved}
    for version in max(unread, unproved, key=len):  # by both at once, so that each manifest is read once
        if version.id in proofs:
            prover.visit(version)
        if version.id in ledger:
            ongoing.visit(version)
    reviews = ongoing.reviews()
    proof = _named(repository, _with_reviews(prover.finish(), reviews, expected))
    if memory is not None and proof.head and proof.first_breach is None:
        memory.keep(_kept(repository, proof, prover, reviews))
    return _accepted(proof, expected)


def _accepted(proof: Proof, expected: Expected) -> Proof:
    """The proof for whoever expects this: people who put themselves in force break it, unless they are known of"
    " (R7)."""
    broken = tuple(one for one in proof.notes if not expected.accepts(one))
    notes = tuple(one for one in proof.notes if expected.accepts(one))
    return replace(proof, breaches=(*proof.breaches, *broken), notes=notes) if broken else proof


def _kept(repository: Repository, proof: Proof, prover: Prover, reviews: Reviews) -> ProvedHistory:
    """What a proof that holds is worth to the next one."""
    return ProvedHistory(
        proof.head,
        repository.snapshot(proof.head).folder("releases"),
        seen_tags(repository),
        tuple(_proved(proof)),
        proof.agreed,
        proof.root,
        proof.made,
        prover.gone,
        tuple(prover.notes),
        reviews.notes,
    )


def _named(repository: Repository, proof: Proof) -> Proof:
    """The proof with the branch that it is of: another one may say otherwise."""
    try:
        branch = repository.branch().removeprefix("refs/heads/")
    except DetachedHead:
        branch = ""
    return replace(proof, branch=branch, head=repository.head() or "")


def _as_before(walked: Walked, proved: ProvedHistory, expected: Expected) -> Proof:
    """The proof where nothing is new, with what was found about approvals and signatures before."""
    digests = {one.number: one.digest for one in walked.releases}
    found = tuple(unexpected(proved.root, digests, expected))
    notes = _by_release((*walked.notes, *proved.notes))
    breaches = (*walked.breaches, *found)
    return Proof(walked.releases, breaches, proved.agreed, proved.root, walked.made, notes)


def _with_reviews(walked: Walked, reviews: Reviews, expected: Expected) -> Proof:
    """The proof with what was found about approvals and signatures, each breach with the release that it is of."""
    digests = {one.number: one.digest for one in walked.releases}
    by_release: dict[int, list[Breach]] = {}
    for breach in (*unexpected(reviews.root, digests, expected), *reviews.breaches):
        by_release.setdefault(breach.release, []).append(breach)
    releases = tuple(replace(one, breaches=(*one.breaches, *by_release.pop(one.number, ()))) for one in walked.releases)
    others = [breach for breaches in by_release.values() for breach in breaches]
    notes = _by_release((*walked.notes, *reviews.notes))
    return Proof(releases, (*walked.breaches, *others), reviews.agreed, reviews.root, walked.made, notes)


def _by_release(notes: Iterable[Breach]) -> tuple[Breach, ...]:
    return tuple(sorted(notes, key=lambda one: (one.release, one.code, sorted(one.facts.items()))))


def _proved(proof: Proof) -> Iterator[ProvedRelease]:
    for release in proof.releases:
        assert release.summary is not None
        yield ProvedRelease(release.number, release.blob, release.digest, release.version, release.summary)
