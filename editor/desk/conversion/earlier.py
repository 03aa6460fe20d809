"""Texts that translations were made from and that no longer stand in the draft."""

from collections.abc import Iterable, Mapping

from editor.desk.conversion.configs import source_of
from editor.desk.session.session import Session
from editor.loading import later
from editor.policy.canonical import canonical_text
from editor.policy.editing.changes import Touched
from editor.store.errors import UnknownRevision
from editor.store.repository import Repository

with later():
    from editor.desk.versions import digests


class EarlierTexts:
    """Texts by their git blob ids: those seen in this sitting, which may be in no version, and those looked up."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._texts: dict[str, str | None] = {}
        session.listen(self._on_touched)

    def texts(self) -> dict[str, str | None]:
        """Every text that is known, by its blob; None for those that no version holds."""
        return dict(self._texts)

    def unknown(self, blobs: Iterable[str]) -> tuple[str, ...]:
        """Those of the blobs that were not looked for yet."""
        return tuple(blob for blob in blobs if blob not in self._texts)

    def add(self, found: Mapping[str, str | None]) -> None:
        """Keep what a repository had of these blobs."""
        self._texts.update(found)

    def _on_touched(self, changed: Touched) -> None:
        """Keep the source of what was just converted or marked: an edit may take it away before any version has it."""
        policy = self._session.policy
        for cell in changed.sync:
            record = policy.sync.get(cell)
            if record is None or cell.section not in policy.section_ids or cell.language not in policy.tags:
                continue
            source = source_of(policy, cell)
            if digests.cell_blob(policy, source) == record.source_blob:
                self._texts[record.source_blob] = policy.text(source)


def blob_text(repository: Repository, blob: str) -> str | None:
    """A text as a version holds it; None where none does."""
    try:
        return canonical_text(repository.read_blob(blob).decode("utf-8", "replace"))
    except UnknownRevision:
        return None
