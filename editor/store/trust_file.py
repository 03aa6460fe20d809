"""Which folders a person trusts on this computer, and which addresses each was shared with; kept outside the folders.

What a folder holds may come from anybody, its repository's settings included. Reading and writing its words needs no
trust; contacting the address that it names, and signing in a person's name, does.
"""

import json
from dataclasses import replace
from pathlib import Path

from editor.plain_files import read_plain
from editor.policy.limits import OWN_BYTES
from editor.store import atomic
from editor.store.errors import NotTrusted
from editor.store.signatures import Signer

FILE = "trusted.json"


class FolderTrust:
    """The trust in one folder, by its path: a copy or a folder of another name is asked about again."""

    def __init__(self, state: Path, folder: Path) -> None:
        self._file = state / FILE
        self.folder = folder.resolve()

    @property
    def given(self) -> bool:
        """Whether a person trusts the folder."""
        return str(self.folder) in self._read()

    def allows(self, address: str) -> bool:
        """Whether the folder may be shared at this address."""
        return address in self._read().get(str(self.folder), ())

    def give(self, address: str | None = None) -> None:
        """Trust the folder, and let it be shared at this address."""
        known = self._read()
        addresses = known.get(str(self.folder), ())
        known[str(self.folder)] = addresses if address is None or address in addresses else (*addresses, address)
        with atomic.disk(self._file):
            self._file.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(self._file, json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True).encode(), mode=0o600)

    def checked(self, signer: Signer | None) -> Signer | None:
        """The signer where the folder is trusted; else one that raises NotTrusted instead of signing."""
        return signer if signer is None or self.given else replace(signer, raw=self._refuse)

    def _refuse(self, _data: bytes) -> bytes:
        raise NotTrusted(self.folder)

    def _read(self) -> dict[str, tuple[str, ...]]:
        """What is known; nothing where the file cannot be read: then it is asked again."""
        try:
            known = json.loads(read_plain(self._file, OWN_BYTES))
            return {str(folder): tuple(map(str, addresses)) for folder, addresses in known.items()}
        except (OSError, RecursionError, ValueError, AttributeError, TypeError):
            return {}
