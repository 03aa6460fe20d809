"""Five people on five machines write, approve and share at random, are killed and cut off, and nothing is lost."""

import random
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from editor.desk.proof.proving import verify
from editor.desk.release.publishing import propose, publish
from editor.desk.review.agreeing import Agreement
from editor.desk.review.approving import Desk, MayNotRecord, Seat, draft_agreement
from editor.desk.review.ongoing_reviews import read_reviews
from editor.desk.session.opening import OpenPolicy, open_policy
from editor.desk.team.meeting import Answers, Arrival
from editor.desk.team.sharing import Hand, exchange, finish
from editor.desk.versions.clock import SetClock
from editor.policy.editing.edits import SetText
from editor.policy.people import Person, PersonId
from editor.policy.reviews.subject import PEOPLE
from editor.policy.section import Cell
from editor.store.history import Author
from editor.store.meeting_place import MeetingPlace
from editor.store.remotes.errors import RemoteError
from editor.store.repository import Repository
from editor.store.signing.keys import KeyStore
from editor.text.redline.threeway import Clash, both, settled_text
from tests.desk.folders import mark_all
from tests.desk.reviewing_people import CHEN, DORA, LIN, PEOPLE_OF, START, House, record_at_once
from tests.exhaustive import times
from tests.killed import Doomed, doomed, say
from tests.store.servers import Hub, http_hub

STEPS, KILLS = times(200, 500), times(6, 12)
KIM, BO = Author("Kim", "kim@example.org"), Author("Bo", "bo@example.org")
EVERYBODY = (LIN, CHEN, DORA, KIM, BO)


class Machine:
    """One person's machine: a copy of the policy, its journal, and the person's keys."""

    def __init__(self, place: Path, hub: str, who: Author) -> None:
        self.place, self.hub, self.who = place, hub, who
        self.clock = SetClock(START + timedelta(days=50))
        self.count = 0
        self.opened = self._open()

    def _open(self) -> OpenPolicy:
        keys = KeyStore(self.place / "keys")
        return open_policy(self.place / "policy", self.place / "state", self.clock, self.who, keys)

    def repository(self) -> Repository:
        repository = Repository.open(self.place / "policy", self.opened.lock)
        repository.signer = self.opened.session.signer()
        return repository

    def write(self, token: str, seed: int) -> None:
        """Put a new paragraph with a word of its own somewhere, and save it."""
        chance = random.Random(seed)
        session = self.opened.session
        self.clock.instant += timedelta(seconds=7)
        cell = chance.choice(
            [Cell(section, tag) for section in session.policy.section_ids for tag in session.policy.tags]
        )
        lines = session.policy.text(cell).split("\n")
        at = chance.randrange(1, len(lines) + 1)
        session.submit(SetText(cell, "\n".join([*lines[:at], "", token, *lines[at:]])))
        repository = self.repository()
        session.save(repository, f"Write {token}")
        repository.close()
        self.count += 1

    def approve(self, chance: random.Random) -> None:
        """Approve something that is open, as far as the rules let this person."""
        repository = self.repository()
        self.clock.instant += timedelta(seconds=5)
        try:
            desk, agreed = self._desk(repository)
            matters = [one.matter for one in agreed.open]
            if matters:
                record_at_once(self.opened.session, repository, desk.approve([chance.choice(matters)]))
        except MayNotRecord:
            pass
        finally:
            repository.close()

    def approve_all(self) -> None:
        """Approve everything that is open."""
        repository = self.repository()
        self.clock.instant += timedelta(days=1)
        desk, agreed = self._desk(repository)
        record_at_once(self.opened.session, repository, desk.approve([one.matter for one in agreed.open]))
        repository.close()

    def _desk(self, repository: Repository) -> tuple[Desk, Agreement]:
        session, reviews = self.opened.session, read_reviews(repository)
        return Desk(Seat.of(session), reviews), draft_agreement(reviews, session.policy, session.last_release)

    def share(self) -> bool:
        """Share; False where the network failed."""
        repository = self.repository()
        session = self.opened.session
        self.clock.instant += timedelta(seconds=3)
        hand = Hand(self.who, self.clock.now(), lambda _: "Put two versions together")
        base, saved = session.base, session.base_policy
        assert base is not None
        try:
            done = exchange(repository, MeetingPlace(repository, self.hub), base, hand, _keep_both)
            finish(session, saved, done.newest)
        except RemoteError:
            self._catch_up(repository)
            return False
        finally:
            repository.close()
        return True

    def _catch_up(self, repository: Repository) -> None:
        """What was taken in before the network failed stands; the session follows."""
        if repository.head() != self.opened.session.base:
            self.restart()

    def restart(self) -> None:
        """Close the program and open it again, as after a kill."""
        self.opened.close()
        self.opened = self._open()


def _keep_both(arrival: Arrival) -> Answers:
    assert not arrival.clashes
    return Answers(
        texts={
            cell: settled_text(parts, [both(part) for part in parts if isinstance(part, Clash)])
            for cell, parts in arrival.words.items()
        }
    )


def write_without_end(place: str, hub: str, number: str, token: str, seed: str) -> None:
    """Write and share as one of them, each word told when it is saved."""
    machine = Machine(Path(place), hub, EVERYBODY[int(number)])
    say("ready")
    while True:
        machine.write(f"{token}-{machine.count}", int(seed) + machine.count)
        say(f"saved {token}-{machine.count - 1}")
        machine.share()


@pytest.fixture
def team(tmp_path: Path) -> Iterator[tuple[Hub, list[Machine]]]:
    """A policy with one release, five people with keys, and a machine for each."""
    if shutil.which("git") is None:
        pytest.skip("no git program to serve a shared repository with")
    writers = tuple(Person(PersonId(one.name.lower()), one.name, one.email, ("author",)) for one in (KIM, BO))
    house = House(tmp_path / "house", (*PEOPLE_OF, *writers))
    house.edit(LIN, mark=True)
    for who in EVERYBODY:
        house.make_key(who)
        house.approve(DORA if who is LIN else LIN, PEOPLE)
    house.approve(CHEN)
    house.publish(LIN)
    with http_hub(tmp_path / "hub.git") as hub:
        first = house.repository()
        MeetingPlace(first, hub.url).give()
        first.close()
        machines = []
        for who in EVERYBODY:
            place = tmp_path / who.email
            place.mkdir()
            subprocess.run(["git", "clone", "--quiet", str(hub.folder), str(place / "policy")], check=True)
            shutil.copytree(house.keys(who).folder, place / "keys")
            machines.append(Machine(place, hub.url, who))
        yield hub, machines
        for machine in machines:
            machine.opened.close()


@pytest.mark.long
@pytest.mark.timeout(900)
def test_five_people_lose_no_word(team: tuple[Hub, list[Machine]]) -> None:
    hub, machines = team
    chance = random.Random(20261125)
    saved: set[str] = set()
    kills = set(chance.sample(range(STEPS), KILLS))
    writers = [machine for machine in machines if machine.who is not CHEN]
    with doomed(write_without_end) as program:
        for step in range(STEPS):
            machine = chance.choice(machines)
            if step in kills:
                saved |= _killed(program, chance.choice(writers), chance, step)
                continue
            match chance.random():
                case draw if draw < 0.6 and machine in writers:
                    token = f"word-{step}"
                    machine.write(token, step)
                    saved.add(token)
                case draw if draw < 0.75:
                    machine.approve(chance)
                case draw:
                    hub.drops = chance.randrange(1, 4) if draw > 0.95 else 0
                    machine.share()
                    hub.drops = 0
    _meet(machines)
    _check(machines, saved)
    _release(machines)


def _killed(program: Doomed, machine: Machine, chance: random.Random, step: int) -> set[str]:
    """Let another program write and share as this person, kill it, and open the policy again."""
    machine.opened.close()
    number = EVERYBODY.index(machine.who)
    words = (str(machine.place), machine.hub, str(number), f"killed-{step}", str(step))
    told = program.killed(words, chance.uniform(0.05, 0.8))
    machine.restart()
    return {line.removeprefix("saved ") for line in told if line.startswith("saved ")}


def _meet(machines: list[Machine]) -> None:
    for _ in range(2):
        for machine in machines:
            assert machine.share()


def _check(machines: list[Machine], saved: set[str]) -> None:
    assert len({machine.opened.session.base for machine in machines}) == 1
    assert len(saved) > STEPS // 3
    for machine in machines:
        words = "\n".join(machine.opened.session.policy.texts.values())
        lost = {token for token in saved if token not in words}
        assert not lost
        repository = machine.repository()
        assert repository.worktree_changes() == {}
        repository.close()
        done = subprocess.run(
            ["git", "-C", str(machine.place / "policy"), "fsck", "--strict", "--no-dangling"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (0, "")
    repository = machines[0].repository()
    assert verify(repository).first_breach is None
    repository.close()


def _release(machines: list[Machine]) -> None:
    """Whoever wrote nothing approves it all, a release is made of it, and every copy proves it."""
    lin, chen = machines[0], machines[1]
    lin.clock.instant = chen.clock.instant = max(machine.clock.instant for machine in machines) + timedelta(days=1)
    mark_all(lin.opened.session)
    repository = lin.repository()
    lin.opened.session.save(repository, "Mark")
    repository.close()
    _meet([lin, chen])
    chen.approve_all()
    _meet([chen, lin])
    lin.clock.instant += timedelta(days=2)
    repository, session = lin.repository(), lin.opened.session
    publish(session, repository, propose(session.policy, session.last_release, (), lin.clock.now()))
    repository.close()
    _meet(machines)
    for machine in machines:
        repository = machine.repository()
        proof = verify(repository)
        assert proof.first_breach is None
        assert [one.number for one in proof.releases] == [1, 2]
        repository.close()
