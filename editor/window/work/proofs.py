"""Whether the releases hold, proved off the window's thread once the versions were read."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, QTimer, Signal

from editor import __version__
from editor.desk.proof.proof_memory import ProofMemory
from editor.desk.proof.prover import ReleaseProof
from editor.desk.proof.proving import Proof, verify
from editor.desk.versions.history import HistoryRow
from editor.store.repository import Repository
from editor.window.widgets.runner import Runner
from editor.window.work.policy_desk import PolicyDesk

PROVE_AFTER = 800
"""Milliseconds after which the releases are proved: what a person looks at first comes first."""


class Proofs(QObject):
    """`proved` carries what was found of each release, by number. A history is proved again when it has grown."""

    proved = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        # A long history takes seconds, and nothing else must wait behind it.
        self._runner = Runner(self)
        self._newest = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PROVE_AFTER)
        self._timer.timeout.connect(self._begin)
        desk.closing.connect(self._end)

    def prove(self, rows: tuple[HistoryRow, ...]) -> None:
        """Prove the releases among these versions, where there are any and these were not proved already."""
        newest = rows[0].version.id if rows else ""
        if newest != self._newest and any(row.release is not None for row in rows):
            self._newest = newest
            self._timer.start()

    def _begin(self) -> None:
        self._runner.run(
            partial(_proofs, self._desk.folder), self.proved.emit, self._on_failed, owner=self, topic="proofs"
        )

    def _on_failed(self, error: Exception) -> None:
        self._newest = ""
        self._desk.failed.emit(error)

    def _end(self) -> None:
        self._timer.stop()
        self._runner.wait()


def proof_of(repository: Repository) -> Proof:
    """The proof of a history, read on from what was proved here before."""
    return verify(repository, memory=ProofMemory(platformdirs.user_cache_path("dateline"), repository, __version__))


def _proofs(folder: Path) -> Mapping[int, ReleaseProof]:
    repository = Repository.open(folder)
    try:
        return {one.number: one for one in proof_of(repository).releases}
    finally:
        repository.close()
