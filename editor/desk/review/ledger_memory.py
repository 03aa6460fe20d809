"""How the reviews of a history stood after its last release, kept so that nobody reads it from the beginning again."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from editor.desk.review.ledger import Agreed
from editor.desk.review.ledger_state import LedgerState, state_from, state_json
from editor.desk.versions.sealed_file import SealedFile
from editor.store.errors import StoreError
from editor.store.repository import Repository


class LedgerMemory:
    """The file that keeps it for one repository; `edition` names the program that reads."""

    def __init__(self, folder: Path, repository: Repository, edition: str) -> None:
        self.file = SealedFile(folder / "reviews", repository, edition)
        self._repository = repository

    def recall(self) -> tuple[LedgerState, Mapping[int, Agreed]] | None:
        """How it stood, and how each release was agreed on; None where nothing is known of this history."""
        said = self.file.recall()
        try:
            if said is None:
                return None
            state = state_from(said["state"], self._repository.snapshot(str(said["state"]["version"])))
            return state, agreed_from(said["agreed"])
        except (ValueError, KeyError, TypeError, StoreError):
            return None

    def keep(self, state: LedgerState, agreed: Mapping[int, Agreed]) -> None:
        """Keep it; only where nothing broke up to there."""
        self.file.keep({"state": state_json(state), "agreed": agreed_json(agreed)})


def agreed_json(agreed: Mapping[int, Agreed]) -> list[list[object]]:
    """How each release was agreed on, as it is kept."""
    return [[number, one.alone, one.approvals] for number, one in agreed.items()]


def agreed_from(said: Any) -> dict[int, Agreed]:
    """The same from what was kept; ValueError or TypeError where it is something else."""
    return {int(number): Agreed(bool(alone), int(count)) for number, alone, count in said}
