"""What it takes to bring versions to another place and back, whichever program does it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from editor.loading import pattern
from editor.store.remotes.errors import BadAddress, OpenAddress

_SCHEMES = ("https://", "http://", "ssh://", "file://")
_HOST_AND_PATH = pattern(r"(?:[\w.-]+@)?[\w.-]+:(?!//)[^\s:]+")
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_CONTROL = pattern(r"[\x00-\x1f\x7f]")


def _nothing(_done: int, _whole: int) -> None:
    pass


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """How whoever waits hears how far it is (objects done, objects in all; 0 of 0 while unknown), and stops it."""

    progress: Callable[[int, int], None] = _nothing
    stop: Callable[[], bool] = _never


@dataclass(frozen=True, slots=True)
class Login:
    """A name and a password or token, for addresses that ask for them."""

    name: str
    password: str


@dataclass(frozen=True, slots=True)
class GitHome:
    """Where versions of `folder` are carried from: a git folder without settings of anybody, over the policy's objects.

    `shallow` is the file that says where the history of the copy was cut off, where it was.
    """

    folder: Path
    git_dir: Path
    objects: Path
    shallow: Path | None = None


class Remote(Protocol):
    """Carries versions between a repository and an address.

    `refspecs` are those of git. Both raise RemoteError's kinds; a fetch or a push that fails changed nothing here.
    """

    def fetch(self, home: GitHome, address: str, refspecs: Sequence[str], login: Login | None, watch: Watch) -> None:
        """Bring versions here; references that are gone there go from where these refspecs put them."""

    def push(self, home: GitHome, address: str, refspecs: Sequence[str], login: Login | None, watch: Watch) -> None:
        """Bring versions there: RemoteMoved where they were built on older ones, RemoteRefused where a rule forbids."""


def checked_address(text: str) -> str:
    """The address of a repository as git knows it (https, ssh, `name@host:path`, a folder), or BadAddress.

    What begins with a dash would be an option of a program, and `ext::` would be a program itself. OpenAddress where
    it is `http://` and no address of this machine.
    """
    address = text.strip()
    if not address or address.startswith("-") or _CONTROL.search(address):
        raise BadAddress(text)
    if address.startswith("http://") and not _is_here(address):
        raise OpenAddress(split_login(address)[0])
    if address.startswith(_SCHEMES):
        return address
    if "::" in address or "://" in address:
        raise BadAddress(text)
    if _is_ssh(address):
        return address
    path = Path(address).expanduser()
    if not path.is_absolute():
        raise BadAddress(text)
    return str(path)


def split_login(address: str) -> tuple[str, Login | None]:
    """An address without the name and the password or token that stand in it, and those: `https://name:token@host/…`."""
    if not address.startswith(("https://", "http://")):
        return address, None
    scheme, _, rest = address.partition("://")
    authority, slash, path = rest.partition("/")
    inside, at, host = authority.rpartition("@")
    name, _, password = inside.partition(":")
    return (f"{scheme}://{host}{slash}{path}", Login(unquote(name), unquote(password))) if at else (address, None)


def is_folder(address: str) -> bool:
    """Whether an address, as `checked_address` gives it, is a folder of this machine or of a share."""
    return address.startswith("file://") or not (address.startswith(_SCHEMES) or _is_ssh(address))


def _is_here(address: str) -> bool:
    """Whether an `http://` address is one of this machine: nobody is on the way."""
    try:
        return urlsplit(address).hostname in _HERE
    except ValueError:
        return False


def _is_ssh(address: str) -> bool:
    return bool(_HOST_AND_PATH.fullmatch(address)) and not re.match(r"[A-Za-z]:[\\/]", address)
