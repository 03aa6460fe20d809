"""A file that keeps what was found of one repository, outside it and itself checked."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from editor.store.disk import atomic
from editor.store.errors import StoreError
from editor.store.repository import Repository

RULES = 10
"""Counts up whenever more is proved of a history, or otherwise, so that what was found before is found again."""


class SealedFile:
    """What it says is believed only where its seal fits and the same `edition` of the program wrote it.

    Whoever may write to this person's folders could forge it all the same, as they could the program.
    """

    def __init__(self, folder: Path, repository: Repository, edition: str) -> None:
        name = hashlib.sha256(str(repository.folder.resolve()).encode()).hexdigest()[:32]
        self.path = folder / f"{name}.json"
        self._edition = f"{edition} {RULES}"

    def recall(self) -> dict[str, Any] | None:
        """What was kept, None where nothing is believed."""
        try:
            said = json.loads(self.path.read_bytes())
            content = said["content"]
            sound = said["seal"] == seal(content) and content["edition"] == self._edition
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return content if sound else None

    def keep(self, found: Mapping[str, object]) -> None:
        """Keep what was found; a folder that cannot be written keeps nothing, and it takes longer the next time."""
        content = {"edition": self._edition, **found}
        data = json.dumps({"content": content, "seal": seal(content)}, ensure_ascii=False).encode()
        try:
            with atomic.disk(self.path.parent):
                self.path.parent.mkdir(parents=True, exist_ok=True)
            atomic.write(self.path, data)
        except StoreError:
            return


def seal(content: Mapping[str, object]) -> str:
    """The digest over everything that the file says."""
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
