"""Bringing a team's versions together at one address: taking in what came, and giving what is new."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from editor.desk.session.opening import read_version
from editor.desk.session.session import Session
from editor.desk.team.meeting import Answers, Arrival, arrival, between, join
from editor.desk.versions.release_race import withdraw_second
from editor.desk.versions.releases import last_manifest
from editor.policy.policy import Policy
from editor.policy.releases.release import Manifest
from editor.store.errors import HeadMoved
from editor.store.formats.layout import read_policy
from editor.store.history import Author
from editor.store.meeting_place import MeetingPlace
from editor.store.remotes.errors import RemoteMoved
from editor.store.remotes.remote import Watch
from editor.store.repository import Repository

TRIES = 8
"""How often somebody else may come first before a person is told so."""

Message = Callable[[Arrival], str]
"""What the version that joins two says of itself."""


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest version after an exchange, with what a session needs to go on from it."""

    version: str
    policy: Policy
    last: Manifest | None
    digest: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """How an exchange ended: with a newest version, or, before that, with an arrival that a person must settle first.

    `given` is whether everything stands at the address now; `came` how many versions were taken in; `withdrawn` the
    numbers of one's own releases that came second and are draft again, `moved` those of releases whose tags name other
    versions at the address than here.
    """

    newest: Newest
    came: int
    given: bool
    arrival: Arrival | None = None
    withdrawn: tuple[int, ...] = ()
    moved: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Hand:
    """Who exchanges, when, and how a version that joins two is named."""

    author: Author
    when: datetime
    message: Message


def exchange(
    repository: Repository,
    place: MeetingPlace,
    base: str,
    hand: Hand,
    answers: Callable[[Arrival], Answers | None] = lambda _arrival: None,
    watch: Watch = Watch(),  # noqa: B008 - a frozen value
) -> Exchange:
    """Take in what is at the address and give it what is new, as often as it takes when others do the same.

    `base` is the version that the caller stands on, with everything saved: HeadMoved where another program made one
    since. Words that clash are asked for by `answers`; None leaves them for later, and nothing is given before.
    """
    came = 0
    withdrawn: tuple[int, ...] = ()
    for left in reversed(range(TRIES)):
        place.look(watch)
        taken = bring_in(repository, place, base, hand, answers)
        came, withdrawn = came + taken.came, (*withdrawn, *taken.withdrawn)
        base = taken.newest.version
        if taken.arrival is not None:
            return replace(taken, withdrawn=withdrawn)
        try:
            place.give(watch)
        except RemoteMoved:
            if not left:
                raise
            continue
        break
    return replace(taken, came=came, withdrawn=withdrawn, given=True)


def bring_in(
    repository: Repository,
    place: MeetingPlace,
    base: str,
    hand: Hand,
    answers: Callable[[Arrival], Answers | None] = lambda _arrival: None,
) -> Exchange:
    """Take in what the last look found, without the network; nothing is given yet."""
    if (head := repository.head()) != base:
        raise HeadMoved(base, head)
    theirs, mine = place.found(), base
    if theirs is None or repository.is_ancestor(theirs, mine):
        return Exchange(newest(repository, mine), 0, given=False, moved=place.moved_tags())
    came = repository.apart(mine, theirs)[1]
    mine, withdrawn = withdraw_second(repository, mine, theirs, hand.author, hand.when)
    waiting = take_in(repository, mine, theirs, hand, answers)
    if waiting is not None:
        return Exchange(newest(repository, mine), 0, given=False, arrival=waiting, withdrawn=withdrawn)
    place.adopt_tags()
    now = newest(repository, repository.head() or mine)
    return Exchange(now, came, given=False, withdrawn=withdrawn, moved=place.moved_tags())


def take_in(
    repository: Repository,
    mine: str,
    theirs: str,
    hand: Hand,
    answers: Callable[[Arrival], Answers | None],
) -> Arrival | None:
    """Make a version newest that has theirs in it; what has to be settled first is given back, and nothing is done."""
    if repository.is_ancestor(mine, theirs):
        repository.go_to(theirs, mine, hand.author, hand.when)
        return None
    came = arrival(repository, mine, theirs)
    settled = Answers() if came.is_clear else answers(came)
    if settled is None:
        return came
    join(repository, came, settled, hand.message(came), hand.author, hand.when)
    return None


def newest(repository: Repository, version: str) -> Newest:
    """What a session needs of a version to stand on it."""
    snapshot = repository.snapshot(version)
    last, digest = last_manifest(snapshot)
    return Newest(version, read_policy(read_version(snapshot)), last, digest)


def finish(session: Session, saved: Policy, found: Newest, answers: Answers | None = None) -> Arrival | None:
    """Let a session stand on the newest version, with what was typed since `saved` became a version as its draft.

    Words that were typed and that came at once are for a person: the arrival is given back and nothing is done until
    there are answers.
    """
    if session.base == found.version:
        return None
    typed = between(session.base or "", found.version, saved, session.policy, found.policy)
    if answers is None and not typed.is_clear:
        return typed
    session.stand_on(found.version, found.policy, typed.policy(answers or Answers()), found.last, found.digest)
    return None
