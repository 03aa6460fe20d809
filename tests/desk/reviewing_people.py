"""Two people at one policy, each with a key of their own, for the tests of reviews."""

import shutil
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from editor.desk.imports.starting import begin
from editor.desk.proof.proof_memory import ProofMemory
from editor.desk.proof.proving import Proof, verify
from editor.desk.release.publishing import Released, propose, publish
from editor.desk.release.wish import Wish
from editor.desk.review.agreeing import Agreement
from editor.desk.review.approving import Desk, Recording, Seat, draft_agreement
from editor.desk.review.ledger import Reviews
from editor.desk.review.ledger_memory import LedgerMemory
from editor.desk.review.ongoing_reviews import read_reviews
from editor.desk.session.identity import with_key
from editor.desk.session.opening import open_policy
from editor.desk.session.session import Session
from editor.desk.versions.clock import SetClock
from editor.policy.editing.edits import Edit, SetPeople, SetText
from editor.policy.people import Person, PersonId
from editor.policy.policy import Policy
from editor.policy.reviews.review import Matter
from editor.policy.reviews.subject import PEOPLE, Subject, of_cell
from editor.policy.section import Cell
from editor.store.history import Author
from editor.store.repository import Repository
from editor.store.signing.keys import KeyStore
from tests.desk.folders import mark_all
from tests.policy.values import EN, USE, small_policy

LIN = Author("林怡君", "lin@example.org")
CHEN = Author("陳柏翰", "chen@example.org")
DORA = Author("Dora", "dora@example.org")
PEOPLE_OF = (
    Person(PersonId("lin"), LIN.name, LIN.email, ("author", "publisher")),
    Person(PersonId("chen"), CHEN.name, CHEN.email, ("reviewer:*",)),
    Person(PersonId("dora"), DORA.name, DORA.email, ("author", "reviewer:*", "publisher")),
)
START = datetime.fromisoformat("2026-09-01T09:30:00+08:00")


def record_at_once(session: Session, repository: Repository, recording: Recording) -> None:
    """Write records at once, as the window does off its thread."""
    repository.signer = session.signer()
    session.finish_records(recording.write(repository))


class House:
    """A policy folder where several people work, one after the other."""

    def __init__(self, place: Path, people: tuple[Person, ...] = PEOPLE_OF, policy: Policy | None = None) -> None:
        self.path = place / "policy"
        self.place = place
        self.clock = SetClock(START)
        begin(self.path, replace(policy or small_policy(), people=people), self.clock, LIN)

    @classmethod
    def copied(cls, template: "House", place: Path) -> "House":
        """A house in a folder of its own that stands as another one does, and of which as much was proved."""
        shutil.copytree(template.place, place, dirs_exist_ok=True)
        house = cls.__new__(cls)
        house.path, house.place, house.clock = place / "policy", place, SetClock(template.clock.instant)
        with closing(house.repository()) as repository:
            memory = ProofMemory(place / "cache", repository, "1")
            for file in (memory.file, memory.ledger.file):
                (kept,) = file.path.parent.glob("*.json")
                kept.rename(file.path)
        return house

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.clock.instant += timedelta(**(span or {"minutes": 1}))

    def repository(self) -> Repository:
        """The folder's repository."""
        return Repository.open(self.path)

    def keys(self, who: Author) -> KeyStore:
        """The keys on somebody's own machine."""
        return KeyStore(self.place / "machines" / who.email / "keys")

    def at_work(self, who: Author, work: Callable[[Session, Repository], None]) -> None:
        """Open the policy as somebody, do something, and close it."""
        self.later()
        opened = open_policy(self.path, self.place / "machines" / who.email, self.clock, who, self.keys(who))
        repository = self.repository()
        repository.signer = opened.session.signer()
        try:
            work(opened.session, repository)
        finally:
            repository.close()
            opened.close()

    def edit(self, who: Author, *edits: Edit, mark: bool = False) -> None:
        """Change something and save it as a version."""

        def work(session: Session, repository: Repository) -> None:
            for edit in edits:
                session.submit(edit)
            if mark:
                mark_all(session)
            session.save(repository, "Edit")

        self.at_work(who, work)

    def make_key(self, who: Author) -> None:
        """Make a key and bring it into the policy."""
        self.edit_with(who, lambda session: with_key(session.policy, who, self.keys(who).make()))

    def edit_with(self, who: Author, edit: Callable[[Session], Edit]) -> None:
        """Change something that depends on what stands there."""

        def work(session: Session, repository: Repository) -> None:
            session.submit(edit(session))
            session.save(repository, "Edit")

        self.at_work(who, work)

    def record(self, who: Author, make: Callable[[Desk, dict[Subject, Matter]], Recording]) -> None:
        """Record something about the draft."""

        def work(session: Session, repository: Repository) -> None:
            desk = Desk(Seat.of(session), read_reviews(repository))
            record_at_once(session, repository, make(desk, desk.matters()))

        self.at_work(who, work)

    def approve(self, who: Author, *subjects: Subject) -> None:
        """Approve these, or everything that is open."""
        wanted = subjects or self.open()
        self.record(who, lambda desk, matters: desk.approve([matters[one] for one in wanted]))

    def publish(self, who: Author, wish: Wish | None = None) -> Released:
        """Publish the draft."""
        released: list[Released] = []

        def work(session: Session, repository: Repository) -> None:
            proposal = propose(session.policy, session.last_release, (), self.clock.now(), wish)
            released.append(publish(session, repository, proposal))

        self.at_work(who, work)
        return released[0]

    def publish_words(self) -> Path:
        """Publish other words; gives where git keeps the people of the first version, which a test may take away."""
        with closing(self.repository()) as repository:
            first = list(repository.versions())[-1].id
            blob = repository.snapshot(first).blob("people.toml")
        assert blob is not None
        self.edit(LIN, SetText(Cell(USE, EN), "# Use\n\nNew words."))
        self.approve(CHEN)
        self.publish(LIN)
        return self.path / ".git" / "objects" / blob[:2] / blob[2:]

    def reviews(self) -> Reviews:
        """What the history says, as a whole and read on from what is remembered: both say the same of what counts."""
        repository = self.repository()
        try:
            whole = read_reviews(repository)
            read_on = read_reviews(repository, LedgerMemory(self.place / "cache", repository, "1"))
            assert replace(read_on, hands=whole.hands) == whole
            return whole
        finally:
            repository.close()

    def agreement(self) -> Agreement:
        """What is agreed of the draft."""
        found: list[Agreement] = []

        def work(session: Session, repository: Repository) -> None:
            found.append(draft_agreement(read_reviews(repository), session.policy, session.last_release))

        self.at_work(LIN, work)
        return found[0]

    def open(self) -> tuple[Subject, ...]:
        """What lacks an approval."""
        return tuple(one.matter.subject for one in self.agreement().open)

    def verify(self) -> Proof:
        """Prove the history as a whole, and read on from what was proved before: both find the same."""
        repository = self.repository()
        try:
            whole = verify(repository)
            memory = ProofMemory(self.place / "cache", repository, "1")
            assert verify(repository, memory=memory) == whole
        finally:
            repository.close()
        return whole

    def told(self) -> set[str]:
        """The codes of what is to be told and breaks nothing."""
        return {one.code for one in self.verify().notes}

    def found(self) -> list[tuple[str, str]]:
        """Rule and code of everything that breaks."""
        return [(one.rule, one.code) for one in self.verify().all_breaches()]


def three_people_with_keys(place: Path) -> House:
    """A house whose three people have keys, and that has one release."""
    house = House(place)
    house.edit(LIN, mark=True)
    for who, other in ((LIN, DORA), (DORA, LIN), (CHEN, LIN)):
        house.make_key(who)
        house.approve(other, PEOPLE)
    house.approve(CHEN)
    house.publish(LIN)
    house.verify()
    house.later(days=40)
    return house


def set_people(change: Callable[[Person], Person], only: Iterable[str] = ()) -> Callable[[Session], Edit]:
    """The edit that changes these people, or all."""
    wanted = set(only)

    def edit(session: Session) -> Edit:
        people = session.policy.people
        return SetPeople(tuple(change(one) if not wanted or one.id in wanted else one for one in people))

    return edit


def of(section: str, language: str) -> Subject:
    """The subject of a cell."""
    return of_cell(Cell(section, language))  # type: ignore[arg-type]
