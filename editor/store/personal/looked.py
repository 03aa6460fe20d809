"""What a person has looked at of a policy, kept on their own machine: it is nobody else's business."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from editor.plain_files import read_plain
from editor.policy.limits import OWN_BYTES
from editor.store.disk import atomic


class Looked:
    """By name of what was looked at: how it stood then."""

    def __init__(self, state: Path, folder: Path) -> None:
        name = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self._file = state / "looked" / f"{name}.json"

    def read(self) -> dict[str, str]:
        """What was seen; nothing where that cannot be read."""
        try:
            found = json.loads(read_plain(self._file, OWN_BYTES))
        except (OSError, RecursionError, ValueError):
            return {}
        return {str(name): str(seen) for name, seen in found.items()} if isinstance(found, dict) else {}

    def write(self, seen: Mapping[str, str]) -> None:
        """Keep what was seen."""
        with atomic.disk(self._file):
            self._file.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(self._file, json.dumps(dict(seen), sort_keys=True).encode() + b"\n")
