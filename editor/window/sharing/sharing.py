"""The open policy and the place that a team shares: looking there quietly, and sharing when a person asks for it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from editor.loading import later
from editor.store.repository import Repository
from editor.text.steering import filled
from editor.window.sharing.shared_state import Doing, SeenPlace, Shared, given, looked
from editor.window.widgets.cards import Tone
from editor.window.widgets.flow import GivenUp, NotSaved, Step, Story
from editor.window.widgets.messages import Message
from editor.window.widgets.runner import Runner
from editor.window.words.messages import failure_words
from editor.window.work.policy_desk import PolicyDesk

with later():
    from editor.desk.team import joining, meeting
    from editor.desk.team import sharing as sharing_work
    from editor.store import meeting_place
    from editor.store.personal import logins
    from editor.store.remotes import errors, host_keys, remote
    from editor.store.signing import keys as key_stores


LOOK_EVERY = 300_000
"""Milliseconds between two quiet looks."""
FIRST_LOOK = 1_500
_TICK = 150
_LOGINS = 2
"""How often a person is asked for a name and a password before the refusal is told."""

Result = TypeVar("Result")


class Sharing(QObject):
    """Shares one policy. Network work has a thread of its own, so that saving never waits for it.

    `changed` tells that `shared` is another. `told` carries a Message. `settling_wanted` carries an Arrival and what to
    call with the Answers, `login_wanted` the address and what to call with the Login or None, `host_wanted` a HostKey
    and what to call with whether the person trusts it, `rewritten` the error and
    what to call with whether the person goes on all the same, `trust_wanted` that the folder has to be trusted first.
    """

    changed = Signal()
    told = Signal(object)
    settling_wanted = Signal(object, object)
    login_wanted = Signal(str, object)
    host_wanted = Signal(object, object)
    trust_wanted = Signal()
    rewritten = Signal(object, object)

    def __init__(self, desk: PolicyDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shared = Shared()
        self._login: remote.Login | None = None
        self._story: Story | None = None
        self._stop = Event()
        self._progress = (0, 0)
        self._carrier = Runner(self)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK)
        self._ticker.timeout.connect(self._tick)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY)
        self._clock.timeout.connect(self.look)
        desk.saved.connect(self._on_saved)
        desk.closing.connect(self._close)
        writable = desk.session.writable
        desk.in_repository(
            lambda repository: _without_login(repository, repository.address()) if writable else repository.address(),
            self._on_address,
            owner=self,
        )

    @property
    def shared(self) -> Shared:
        """How things stand."""
        return self._shared

    @property
    def is_busy(self) -> bool:
        """Whether something goes on."""
        return self._shared.doing is not Doing.NOTHING

    def set_address(self, address: str | None) -> None:
        """Share at another address, or no more."""
        self._login = None
        trust = self._desk.session.trust

        def work(repository: Repository) -> str | None:
            plain = _without_login(repository, address)
            if trust is not None and plain is not None:
                trust.give(plain)
            return plain

        self._desk.in_repository(work, self._on_address_chosen, owner=self)

    def look(self) -> None:
        """See quietly what is there; being offline is normal and says nothing."""
        if self._may_go() and not self.is_busy:
            self._story = Story(self._looking(), self._on_quiet_failure)

    def share(self) -> None:
        """Save what is not saved, take in what came, and give what is new."""
        if self._shared.address is None or self.is_busy or not self._desk.session.writable:
            return
        if not self._may_go():
            self.trust_wanted.emit()
            return
        self._story = Story(self._sharing(), self._on_failed)

    def ask_to_join(self) -> None:
        """Make a key and ask the team to be taken in."""
        if self._may_go() and not self.is_busy and self._desk.session.keys is not None:
            self._story = Story(self._joining(self._desk.session.keys), self._on_failed)

    def trusted(self) -> None:
        """The person trusts the folder now: look what is there."""
        if self._may_go():
            self._on_address(self._shared.address)

    def give_up(self) -> None:
        """The person does not settle what clashes now: it waits, and nothing is given."""
        if self._story is not None:
            self._story.fail(GivenUp())

    def stop(self) -> None:
        """Stop what goes on; nothing is left half done."""
        self._stop.set()

    def _may_go(self) -> bool:
        address = self._shared.address
        return address is not None and self._desk.session.may_share(address)

    # The stories

    async def _looking(self) -> None:
        self._begin(Doing.LOOKING)
        policy, email = self._desk.session.base_policy, self._desk.session.author.email
        self._on_seen(await self._carry(lambda place, watch: looked(place, watch, policy, email)))

    async def _joining(self, keys: "key_stores.KeyStore") -> None:
        self._begin(Doing.SHARING)
        session = self._desk.session
        policy, author, when = session.base_policy, session.author, session.clock.now()
        await self._carried(lambda place, _: joining.ask_to_join(place.repository, place, policy, author, when, keys))
        self._end()
        words = self.tr("Your team was asked. A publisher has to take you in; share again to see whether they did.")
        self.told.emit(Message(words, Tone.FINE, about="joining"))

    async def _sharing(self) -> None:
        self._begin(Doing.SHARING)
        self._desk.settling.emit()
        await self._desk.version_saved()
        tries, came = sharing_work.TRIES, 0
        while True:
            try:
                await self._carried(lambda place, watch: place.look(watch))
                came += await self._take_in()
                policy = self._desk.session.base_policy
                seen = await self._carried(partial(given, policy=policy, email=self._desk.session.author.email))
                break
            except errors.RemoteMoved:
                if not tries:
                    raise
                tries -= 1
            except errors.RemoteRewritten as error:
                if not await _asked(self.rewritten, error):
                    raise GivenUp from error
                await self._carried(lambda place, _: place.remember())
        self._on_seen(seen)
        words = self.tr("%n version(s) came in, and yours are shared.", "", came)
        words = words if came else self.tr("Everything is shared.")
        self.told.emit(Message(words, Tone.FINE, about="shared", passing=True))

    async def _take_in(self) -> int:
        """Put what came together with what is here, and let a person settle what clashes; how many versions came."""
        came, answers = 0, None
        while True:
            saved = self._desk.session.base_policy
            done = await self._desk.in_repository_alone(self._bringing_in(answers))
            came += done.came
            self._tell_of(done)
            typed = sharing_work.finish(self._desk.session, saved, done.newest, None)
            while typed is not None:
                typed = sharing_work.finish(
                    self._desk.session, saved, done.newest, await _asked(self.settling_wanted, typed)
                )
            self._desk.took_in()
            if done.arrival is None:
                return came
            answers = await _asked(self.settling_wanted, done.arrival)

    def _bringing_in(self, answers: "meeting.Answers | None") -> "Callable[[Repository], sharing_work.Exchange]":
        session, address = self._desk.session, self._shared.address
        base = session.base
        if address is None or base is None:
            raise GivenUp
        hand = sharing_work.Hand(session.author, session.clock.now(), lambda _: "Put two versions together")
        return lambda repository: sharing_work.bring_in(
            repository, meeting_place.MeetingPlace(repository, address), base, hand, lambda _: answers
        )

    def _tell_of(self, done: "sharing_work.Exchange") -> None:
        if done.withdrawn:
            words = self.tr(
                "Release {number} was made by somebody else first. Yours is draft again; its words are kept."
            )
            self.told.emit(Message(filled(words, number=min(done.withdrawn)), Tone.WARNING, about="withdrawn"))
        if done.moved:
            words = self.tr(
                "The tag of release {number} names another version at the shared address than here. Yours is kept: ask"
                " who moved it, and have it put back there."
            )
            self.told.emit(Message(filled(words, number=min(done.moved)), Tone.WARNING, about="moved-tag"))

    # How a story ends before its end

    def _on_failed(self, error: Exception) -> None:
        self._end(offline=isinstance(error, errors.Offline))
        match error:
            case NotSaved():
                pass
            case GivenUp():
                words = self.tr("Nothing was shared yet. The conflict is shown again when you next share.")
                self.told.emit(Message(words, about="shared"))
            case errors.Offline():
                self.told.emit(Message(failure_words(error), about="shared"))
            case _:
                self.told.emit(Message(failure_words(error), Tone.ERROR, about="shared"))

    def _on_quiet_failure(self, error: Exception) -> None:
        self._end(offline=isinstance(error, errors.Offline))
        if isinstance(error, errors.RemoteRewritten):
            self.told.emit(Message(failure_words(error), Tone.ERROR, about="shared"))

    # How things stand

    def _on_saved(self) -> None:
        if self._shared.address is not None and not self.is_busy:
            self._measure()

    def _on_seen(self, seen: SeenPlace) -> None:
        self._end(distance=seen.distance)
        self._change(replace(self._shared, asks=seen.asks, stranger=seen.stranger))

    def _on_address(self, address: str | None) -> None:
        self._change(replace(self._shared, address=address))
        if self._may_go():
            self._clock.start()
            QTimer.singleShot(FIRST_LOOK, self, self.look)

    def _on_address_chosen(self, address: str | None) -> None:
        self._change(Shared(address))
        if address is None:
            self._clock.stop()
        else:
            self._clock.start()
            self.share()

    def _measure(self) -> None:
        """How far apart the copies are, by what was last seen."""
        if (address := self._shared.address) is not None:
            self._desk.in_repository(
                lambda repository: meeting_place.MeetingPlace(repository, address).distance(),
                lambda distance: self._change(replace(self._shared, distance=distance)),
                lambda _: None,
                owner=self,
                topic="distance",
            )

    def _begin(self, doing: Doing) -> None:
        self._stop.clear()
        self._progress = (0, 0)
        self._ticker.start()
        self._change(replace(self._shared, doing=doing, done=0, whole=0))

    def _end(self, *, offline: bool = False, distance: "meeting_place.Distance | None" = None) -> None:
        self._ticker.stop()
        known = distance or self._shared.distance
        self._change(replace(self._shared, doing=Doing.NOTHING, offline=offline, distance=known))
        if distance is None:
            self._measure()

    def _tick(self) -> None:
        done, whole = self._progress
        self._change(replace(self._shared, done=done, whole=whole))

    def _change(self, shared: Shared) -> None:
        if shared != self._shared:
            self._shared = shared
            self.changed.emit()

    async def _carried(self, work: "Callable[[meeting_place.MeetingPlace, remote.Watch], Result]") -> Result:
        """Do network work; a person who has to is asked for a name and a password, as often as it is worth it."""
        for _ in range(_LOGINS):
            try:
                return await self._carry(work)
            except errors.UnknownHost as error:
                key = await self._carry(lambda *_, found=error: host_keys.shown_key(found.address))
                if not await _asked(self.host_wanted, key):
                    raise GivenUp from error
                await self._carry(lambda *_, shown=key: host_keys.trust(shown))
            except errors.AccessNeeded as error:
                if not error.address.startswith("http"):
                    raise
                self._login = await _asked(self.login_wanted, error.address)
                if self._login is None:
                    raise GivenUp from error
        return await self._carry(work)

    def _carry(self, work: "Callable[[meeting_place.MeetingPlace, remote.Watch], Result]") -> Step[Result]:
        """Network work on its own thread."""
        folder, address, login = self._desk.folder, self._shared.address, self._login
        assert address is not None

        def note(done: int, whole: int) -> None:
            self._progress = (done, whole)

        watch = remote.Watch(note, self._stop.is_set)

        def carry() -> Result:
            repository = Repository(folder)
            try:
                return work(
                    meeting_place.MeetingPlace(repository, address, login=login or logins.kept_login(address)), watch
                )
            finally:
                repository.close()

        return Step(lambda done, failed: self._carrier.run(carry, done, failed, owner=self))

    def _close(self) -> None:
        self._clock.stop()
        self._stop.set()
        if self._story is not None:
            self._story.drop()
        self._carrier.wait()


def _without_login(repository: Repository, address: str | None) -> str | None:
    """Share at this address, with the name and password that stand in it kept where passwords belong."""
    plain, login = (None, None) if address is None else remote.split_login(address)
    if plain != repository.address():
        repository.set_address(plain)
    if plain is not None and login is not None:
        logins.keep_login(plain, login)
    return plain


def _asked(question: SignalInstance, about: object) -> Step[Any]:
    """A question to a person."""
    return Step(lambda done, _failed: question.emit(about, done))
