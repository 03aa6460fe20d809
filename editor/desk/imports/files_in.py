"""Files that come into a policy as they are, such as memories: a version of their own, which changes no words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from editor.desk.session.session import Session
from editor.store.history import Author
from editor.store.repository import Repository


@dataclass(frozen=True, slots=True)
class FilesIn:
    """A version about to be made: values only, so that it can be written off the window's thread."""

    base: str | None
    files: Mapping[str, bytes]
    message: str
    author: Author
    when: datetime

    def write(self, repository: Repository) -> str:
        """Make the version; the folder's own errors come through. Where the files are there already none is made."""
        return repository.commit(self.files, self.message, self.author, self.when, self.base)


def files_in(session: Session, files: Mapping[str, bytes], message: str) -> FilesIn:
    """The version that keeps these files; the draft stays what it is."""
    return FilesIn(session.base, files, message, session.author, session.clock.now())
