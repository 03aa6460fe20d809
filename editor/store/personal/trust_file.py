"""Which folders a person trusts on this computer, and which addresses each was shared with; kept outside the folders.

What a folder holds may come from anybody, its repository's settings included. Reading and writing its words needs no
trust; contacting the address that it names, and signing in a person's name, does.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from editor.loading import pattern
from editor.plain_files import read_plain
from editor.policy.limits import OWN_BYTES
from editor.store.disk import atomic
from editor.store.errors import NotTrusted, StoreError
from editor.store.libgit.gate import git_home
from editor.store.signing.signatures import Signer

FILE = "trusted.json"
_MARK = pattern("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class _Trusted:
    """The mark that this computer left in a folder's repository, and the addresses that were agreed to.

    `place` is where the disk keeps the mark and since when, which goes with no copy: an archive that was packed and
    unpacked, or sent back by somebody, holds the mark at another place.
    """

    mark: str
    place: tuple[int, int]
    addresses: tuple[str, ...]


class FolderTrust:
    """The trust in one folder: that at its path, with the repository in which this computer left a mark.

    The mark is drawn by chance, and trusted only where the disk keeps it as it was left. So another folder that comes
    to stand at the path is asked about again, and so is a copy, a clone, a folder of another name, and an archive of
    the trusted folder itself that is unpacked in its place.
    """

    def __init__(self, state: Path, folder: Path) -> None:
        self._file = state / FILE
        self.folder = folder.resolve()

    @property
    def given(self) -> bool:
        """Whether a person trusts the folder."""
        return self._trusted() is not None

    def allows(self, address: str) -> bool:
        """Whether the folder may be shared at this address."""
        trusted = self._trusted()
        return trusted is not None and address in trusted.addresses

    def give(self, address: str | None = None) -> None:
        """Trust the folder, and let it be shared at this address; ReadOnlyFolder where the mark cannot be left."""
        trusted = self._trusted() or self._marked()
        addresses = trusted.addresses
        if address is not None and address not in addresses:
            addresses = (*addresses, address)
        known = {**self._read(), str(self.folder): replace(trusted, addresses=addresses)}
        rows = {
            folder: {"mark": one.mark, "place": one.place, "addresses": one.addresses} for folder, one in known.items()
        }
        with atomic.disk(self._file):
            self._file.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(self._file, json.dumps(rows, ensure_ascii=False, indent=1, sort_keys=True).encode(), mode=0o600)

    def checked(self, signer: Signer | None) -> Signer | None:
        """The signer where the folder is trusted; else one that raises NotTrusted instead of signing."""
        return signer if signer is None or self.given else replace(signer, raw=self._refuse)

    def _refuse(self, _data: bytes) -> bytes:
        raise NotTrusted(self.folder)

    def _trusted(self) -> _Trusted | None:
        trusted = self._read().get(str(self.folder))
        try:
            return trusted if trusted is not None and _kept_at(self._file_of(trusted.mark)) == trusted.place else None
        except (OSError, StoreError):
            return None

    def _marked(self) -> _Trusted:
        """A mark drawn by chance, left in the repository."""
        mark = secrets.token_hex(16)
        with atomic.disk(self._file_of(mark)):
            atomic.write(self._file_of(mark), b"", mode=0o600)
            return _Trusted(mark, _kept_at(self._file_of(mark)), ())

    def _file_of(self, mark: str) -> Path:
        return git_home(self.folder) / f"dateline-trust-{mark}"

    def _read(self) -> Mapping[str, _Trusted]:
        """What is known; nothing where the file cannot be read: then it is asked again."""
        try:
            known = json.loads(read_plain(self._file, OWN_BYTES))
            return {
                str(folder): _Trusted(
                    str(said["mark"]),
                    (int(said["place"][0]), int(said["place"][1])),
                    tuple(map(str, said["addresses"])),
                )
                for folder, said in known.items()
                if _MARK.fullmatch(str(said["mark"]))
            }
        except (OSError, RecursionError, ValueError, AttributeError, TypeError, LookupError):
            return MappingProxyType({})


def _kept_at(mark: Path) -> tuple[int, int]:
    """The number of the mark on its disk and the moment (ns) when it was put there, which nobody can choose."""
    found = mark.lstat()
    return found.st_ino, found.st_ctime_ns
