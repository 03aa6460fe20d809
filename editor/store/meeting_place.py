"""The address where a team's copies meet: what is there now, what was there last, and giving versions to it."""

from dataclasses import dataclass

from editor.store.errors import UnknownRevision
from editor.store.libgit.carrying import LibGit
from editor.store.libgit.private_home import private_home
from editor.store.remotes import errors
from editor.store.remotes.git_program import GitProgram, program
from editor.store.remotes.remote import Login, Remote, Watch, checked_address, split_login
from editor.store.repository import Repository

_INCOMING = "refs/dateline/incoming/"
_SEEN = "refs/remotes/origin/"
_TAGS = "refs/tags/release/"
_JOIN = "join/"


@dataclass(frozen=True, slots=True)
class Distance:
    """How many versions this copy has that are not there yet, and how many there are that it lacks."""

    ahead: int
    behind: int


def carrier() -> Remote:
    """What carries versions on this machine: the git program where it is installed."""
    found = program()
    return LibGit() if found is None else GitProgram(found)


class MeetingPlace:
    """One address for one copy, BadAddress where it is none.

    Nothing here changes the branch, the files or the tags of the copy itself.
    """

    def __init__(
        self, repository: Repository, address: str, remote: Remote | None = None, login: Login | None = None
    ) -> None:
        self.address, inside = split_login(checked_address(address))
        self.repository = repository
        self._remote = remote or carrier()
        self._login = login or inside
        self._branch = repository.branch().removeprefix("refs/heads/")

    def look(self, watch: Watch = Watch()) -> str | None:  # noqa: B008 - a frozen value
        """Bring what is there, and give its newest version; None where there is none yet.

        RemoteRewritten where that is not built on the version seen there last: something was taken out of the history.
        """
        wanted = [f"+refs/heads/*:{_INCOMING}heads/*", f"+refs/tags/release/*:{_INCOMING}release/*"]
        with private_home(self.repository.folder) as home:
            self._remote.fetch(home, self.address, wanted, self._login, watch)
        found, seen = self.found(), self.seen()
        if seen is not None and (found is None or not self.repository.is_ancestor(seen, found)):
            raise errors.RemoteRewritten(self.address, seen, found or "")
        self.remember()
        return found

    def found(self) -> str | None:
        """The newest version that the last look found there."""
        return self.repository.references(f"{_INCOMING}heads/").get(self._branch)

    def seen(self) -> str | None:
        """The newest version that was there when this copy last agreed with what it saw."""
        return self.repository.references(_SEEN).get(self._branch)

    def remember(self) -> None:
        """Take what the last look found for what is there, also where the history was written anew."""
        self.repository.set_reference(f"{_SEEN}{self._branch}", self.found())

    def distance(self) -> Distance:
        """How far this copy and that place are apart, by what the last look found."""
        head, there = self.repository.head(), self.found()
        if head is None or there is None:
            return Distance(0 if head is None else len(list(self.repository.versions())), 0)
        return Distance(*self.repository.apart(head, there))

    def release_tags(self) -> dict[str, str]:
        """The objects of the tags of releases there, by number."""
        return self.repository.references(f"{_INCOMING}release/")

    def requests(self) -> dict[str, str]:
        """The versions of those who ask to join, by the names of their requests."""
        heads = self.repository.references(f"{_INCOMING}heads/")
        return {name.removeprefix(_JOIN): target for name, target in heads.items() if name.startswith(_JOIN)}

    def give(self, watch: Watch = Watch()) -> None:  # noqa: B008 - a frozen value
        """Put this copy's versions there, first the branch and, once that stands, the tags of its releases.

        RemoteMoved where somebody else came first: nothing is ever put over anybody's work.
        """
        head = self.repository.head()
        if head is None:
            return
        if head != self.found():
            self._push([f"refs/heads/{self._branch}:refs/heads/{self._branch}"], watch)
            self.repository.set_reference(f"{_INCOMING}heads/{self._branch}", head)
            self.remember()
        there = self.release_tags()
        mine = self.repository.references(_TAGS)
        fresh = sorted((number for number in mine if number not in there), key=_number)
        if fresh:
            self._push([f"{_TAGS}{number}:{_TAGS}{number}" for number in fresh], watch)
            for number in fresh:
                self.repository.set_reference(f"{_INCOMING}release/{number}", mine[number])

    def ask(self, name: str, version: str, watch: Watch = Watch()) -> None:  # noqa: B008 - a frozen value
        """Put a request to join there: a version on a branch of its own."""
        self._push([f"{version}:refs/heads/{_JOIN}{name}"], watch)

    def clear_request(self, name: str, watch: Watch = Watch()) -> None:  # noqa: B008 - a frozen value
        """Take a request away, once it was answered."""
        self._push([f":refs/heads/{_JOIN}{name}"], watch)
        self.repository.set_reference(f"{_INCOMING}heads/{_JOIN}{name}", None)

    def adopt_tags(self) -> None:
        """Take over the tags of releases from there that are not here yet; nobody moves one that is."""
        mine = self.repository.references(_TAGS)
        for number, target in self.release_tags().items():
            if number not in mine:
                self.repository.set_reference(f"{_TAGS}{number}", target)

    def moved_tags(self) -> tuple[int, ...]:
        """The numbers of the releases whose tags name another version there than here."""
        both = self.release_tags().keys() & self.repository.references(_TAGS).keys()
        moved = (name for name in both if self._version(f"{_INCOMING}release/{name}") != self._version(_TAGS + name))
        return tuple(sorted(map(_number, moved)))

    def _version(self, reference: str) -> str | None:
        """The version that a reference names; None where it names something else."""
        try:
            return self.repository.version(reference).id
        except UnknownRevision:
            return None

    def _push(self, refspecs: list[str], watch: Watch) -> None:
        with private_home(self.repository.folder) as home:
            self._remote.push(home, self.address, refspecs, self._login, watch)


def _number(name: str) -> int:
    return int(name) if name.isdecimal() else 0
