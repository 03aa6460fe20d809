"""Versions carried by libgit2, where there is no git program."""

from collections.abc import Sequence
from typing import Any

import pygit2
from pygit2.enums import CredentialType, FetchPrune
from typing_extensions import override

from editor.store.libgit.door import door
from editor.store.remotes import errors
from editor.store.remotes.remote import GitHome, Login, Watch

_TRIES = 2
"""How often credentials are offered: libgit2 asks again for ever after a wrong password."""


class LibGit:
    """Carries versions by libgit2: https and folders everywhere, SSH with an agent where it was built in."""

    def fetch(self, home: GitHome, address: str, refspecs: Sequence[str], login: Login | None, watch: Watch) -> None:
        """See Remote."""
        carrier = _Carrier(address, login, watch)
        repository = _opened(home)
        try:
            remote = repository.remotes.create_anonymous(address)
            remote.fetch(list(refspecs), callbacks=carrier, prune=FetchPrune.PRUNE, proxy=True)
        except (pygit2.GitError, OSError, KeyError, ValueError) as error:
            raise carrier.failure(error) from error
        finally:
            repository.free()

    def push(self, home: GitHome, address: str, refspecs: Sequence[str], login: Login | None, watch: Watch) -> None:
        """See Remote."""
        carrier = _Carrier(address, login, watch)
        repository = _opened(home)
        try:
            repository.remotes.create_anonymous(address).push(list(refspecs), callbacks=carrier, proxy=True)
        except (pygit2.GitError, OSError, KeyError, ValueError) as error:
            raise carrier.failure(error) from error
        finally:
            repository.free()
        if carrier.refusal:
            # libgit2 does not raise when the server declines.
            raise errors.RemoteRefused(address, carrier.refusal)


def _opened(home: GitHome) -> pygit2.Repository:
    """Our repository over the policy's objects: no configuration in it puts one address in another's place."""
    with door(home.folder):
        repository = pygit2.Repository(str(home.git_dir))
        repository.set_odb(pygit2.Odb(str(home.objects)))
    return repository


class _Carrier(pygit2.RemoteCallbacks):
    """What libgit2 asks and tells while it carries."""

    def __init__(self, address: str, login: Login | None, watch: Watch) -> None:
        super().__init__()
        self.refusal = ""
        self._address = address
        self._login = login
        self._watch = watch
        self._asked = 0
        self._stopped = False
        self._unknown_host = False
        self._denied = False

    def failure(self, error: Exception) -> errors.RemoteError:
        """The kind of failure that libgit2 tells of, which has no codes."""
        said = str(error)
        lowered = said.lower()
        kinds: tuple[tuple[type[errors.RemoteError], bool], ...] = (
            (errors.Stopped, self._stopped),
            (errors.UnknownHost, self._unknown_host),
            (errors.AccessNeeded, self._denied or "authentication" in lowered or "401" in lowered),
            (errors.RemoteMoved, "not present locally" in lowered or "fastforward" in lowered.replace("-", "")),
            (errors.BadAddress, "unsupported url protocol" in lowered and "://" in self._address),
            (
                errors.NoSuchRemote,
                "unsupported url protocol" in lowered
                or "404" in lowered
                or "not find repository" in lowered
                or "not a git" in lowered,
            ),
            (errors.RemoteRefused, "403" in lowered or "declined" in lowered),
        )
        kind = next((kind for kind, holds in kinds if holds), errors.Offline)
        return kind(self._address, said)

    # What libgit2 calls

    @override
    def credentials(self, url: str, username_from_url: str | None, allowed_types: CredentialType) -> Any:
        self._asked += 1
        if self._asked > _TRIES:
            self._denied = True
            raise pygit2.GitError("authentication was refused twice")
        if allowed_types & CredentialType.SSH_KEY:
            return pygit2.KeypairFromAgent(username_from_url or "git")
        if allowed_types & CredentialType.USERNAME:
            return pygit2.Username(username_from_url or "git")
        if self._login is None:
            self._denied = True
            raise pygit2.GitError("authentication is needed")
        return pygit2.UserPass(self._login.name, self._login.password)

    @override
    def certificate_check(self, certificate: object, valid: bool, host: bytes) -> bool:
        self._unknown_host = not valid
        return valid

    @override
    def push_update_reference(self, refname: str, message: str | None) -> None:
        if message:
            self.refusal = f"{refname}: {message}"

    @override
    def transfer_progress(self, stats: Any) -> None:
        self._go_on()
        self._watch.progress(stats.received_objects, stats.total_objects)

    @override
    def push_transfer_progress(self, objects_pushed: int, total_objects: int, bytes_pushed: int) -> None:
        self._go_on()
        self._watch.progress(objects_pushed, total_objects)

    @override
    def sideband_progress(self, string: str) -> None:
        self._go_on()

    def _go_on(self) -> None:
        if self._watch.stop():
            self._stopped = True
            raise pygit2.GitError("stopped")
