"""Writing what goes out into a folder, in any of the forms there are."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from editor.desk.editions import Edition
from editor.desk.word_exports import word_files
from editor.exchange.bundle import documents
from editor.exchange.site import files
from editor.policy.errors import PolicyError
from editor.store import atomic


class ExportForm(Enum):
    """What a version can be written as."""

    HTML = "html"
    MARKDOWN = "md"
    WORD = "docx"


REDLINES = frozenset({ExportForm.WORD})
"""The forms that can show what changed since another version."""


@dataclass(eq=False)
class NoRedlineIn(PolicyError):
    """A redline was asked for in a form that has none."""

    form: str


@dataclass(eq=False)
class LanguageNotThere(PolicyError):
    """A language was asked for that the version does not have."""

    language: str
    version: str


@dataclass(frozen=True, slots=True)
class Export:
    """What to write: a version, since which other one, in which form, and only which languages (all where empty)."""

    edition: Edition
    form: ExportForm
    since: Edition | None = None
    only: frozenset[str] = frozenset()


def contents(export: Export) -> Iterator[tuple[str, bytes]]:
    """The path and the bytes of every file."""
    missing = [tag for tag in sorted(export.only) if export.edition.page(tag) is None]
    if missing:
        raise LanguageNotThere(missing[0], export.edition.version)
    if export.since is not None and export.form not in REDLINES:
        raise NoRedlineIn(export.form.value)
    pages = [page for page in export.edition.pages if not export.only or page.language in export.only]
    match export.form:
        case ExportForm.HTML:
            yield from ((name, text.encode()) for name, text in files(pages).items())
        case ExportForm.MARKDOWN:
            yield from ((name, text.encode()) for name, text in documents(pages).items())
        case ExportForm.WORD:
            chosen = replace(export.edition, pages=tuple(pages))
            yield from ((name, data) for _, name, data in word_files(chosen, export.since))


def write_out(export: Export, out: Path) -> tuple[Path, ...]:
    """Write the files under a folder and give them. Nothing is written where one of them cannot be made."""
    written = []
    for name, data in list(contents(export)):
        path = out / name
        with atomic.disk(path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(path, data)
        written.append(path)
    return tuple(written)
