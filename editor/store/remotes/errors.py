"""What can go wrong between two copies of a policy, as types that carry facts and no sentences for people."""

from dataclasses import dataclass

from editor.store.errors import StoreError


@dataclass(eq=False)
class RemoteError(StoreError):
    """Something about the place with this address; `detail` is what the other side or the program said."""

    address: str
    detail: str = ""


class Offline(RemoteError):
    """Nobody answered, or the connection broke: to be tried again some other time."""


class NoSuchRemote(RemoteError):
    """Something answered, and holds no repository there, or none that this person may see."""


class AccessNeeded(RemoteError):
    """The other side wants to know who asks, or did not believe it."""


class UnknownHost(RemoteError):
    """An SSH host whose key this machine does not know, or knows otherwise: never accepted silently."""


class RemoteRefused(RemoteError):
    """The other side took the versions and did not keep them: a rule of the host, a protected branch."""


class RemoteMoved(RemoteError):
    """Somebody else's versions came first; fetch, merge and try again."""


class BadAddress(RemoteError):
    """Not the address of a repository."""


class OpenAddress(BadAddress):
    """An `http://` address of another machine: whoever is on the way reads the draft and the password, or alters it."""


class Stopped(RemoteError):
    """The person stopped it; nothing was changed."""


@dataclass(eq=False)
class RemoteRewritten(StoreError):
    """The other side's newest version is not built on the one that was seen there last: something was taken out."""

    address: str
    seen: str
    found: str
