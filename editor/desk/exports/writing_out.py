"""Writing what goes out into a folder, in any of the forms there are."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

from editor.desk.exports.editions import Edition
from editor.desk.exports.page_memory import PageMemory
from editor.exchange.blocks.page import Page
from editor.exchange.site.bundle import document_path, markdown
from editor.exchange.site.change_pages import changed_text, changes_page
from editor.exchange.site.changed_sections import changed_pages
from editor.exchange.site.clean_proof import prove_bundle, prove_json, prove_markdown
from editor.exchange.site.json_form import json_form
from editor.exchange.site.kept_pages import made_anew
from editor.exchange.site.site import files, site_files
from editor.exchange.site.site_releases import SiteRelease
from editor.loading import later
from editor.policy.errors import PolicyError
from editor.store.disk import atomic

with later():
    from editor.desk.exports import word_exports
    from editor.exchange.pdf import printing, proof
    from editor.exchange.word.writer import package


class ExportForm(Enum):
    """What a version can be written as."""

    HTML = "html"
    WORD = "docx"
    PDF = "pdf"
    MARKDOWN = "md"
    BUNDLE = "zip"
    JSON = "json"


REDLINES = frozenset({ExportForm.HTML, ExportForm.WORD, ExportForm.PDF})
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
    """What to write: a version, since which other one, in which form, and only which languages (all where empty).

    `releases` are all up to this one, the oldest first, for a site; `base` is where the site will stand, and
    `templates` a folder of the publisher's own, and `memory` what was made before.
    """

    edition: Edition
    form: ExportForm
    since: Edition | None = None
    only: frozenset[str] = frozenset()
    releases: tuple[Edition, ...] = ()
    base: str = ""
    templates: Path | None = None
    memory: PageMemory | None = None

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that are wanted."""
        return self.chosen(self.edition)

    def chosen(self, edition: Edition) -> tuple[Page, ...]:
        """The pages of a version in the languages that are wanted."""
        return tuple(page for page in edition.pages if not self.only or page.language in self.only)


@dataclass(frozen=True, slots=True)
class OutFile:
    """A file to write; where `instant` is given, that is its time on the disk, and `proof` is that of a PDF."""

    path: str
    data: bytes
    instant: datetime | None = None
    proof: "proof.PdfProof | None" = None


def contents(export: Export) -> Iterator[OutFile]:
    """Every file, the same whenever it is made."""
    missing = [tag for tag in sorted(export.only) if export.edition.page(tag) is None]
    if missing:
        raise LanguageNotThere(missing[0], export.edition.version)
    if export.since is not None and export.form not in REDLINES:
        raise NoRedlineIn(export.form.value)
    name = export.edition.version.replace("/", "-")
    match export.form:
        case ExportForm.HTML:
            yield from _html(export)
        case ExportForm.MARKDOWN:
            for page in export.pages:
                data, path = markdown(page).encode(), document_path(page.language)
                prove_markdown(data, page, path)
                yield OutFile(path, data)
        case ExportForm.BUNDLE:
            data = package.zipped(_bundled(export.pages, f"{name}.json"))
            prove_bundle(data, export.pages, f"{name}.json", f"{name}.zip")
            yield OutFile(f"{name}.zip", data)
        case ExportForm.JSON:
            data = json_form(export.pages).encode()
            prove_json(data, export.pages, f"{name}.json")
            yield OutFile(f"{name}.json", data)
        case ExportForm.WORD:
            chosen = replace(export.edition, pages=export.pages)
            yield from (OutFile(path, data) for _, path, data in word_exports.word_files(chosen, export.since))
        case ExportForm.PDF:
            for text in word_exports.texts(replace(export.edition, pages=export.pages), export.since):
                data, proved = printing.pdf(text)
                yield OutFile(f"{word_exports.file_stem(text.language, export.since)}.pdf", data, proof=proved)


def _html(export: Export) -> Iterator[OutFile]:
    if export.since is not None:
        for page in export.pages:
            before = export.since.page(page.language)
            changed = changed_pages(before, page)
            text = changes_page([changed_text(before, page, changed)], export.templates)
            yield OutFile(f"{page.language}-redline.html", text.encode())
    elif export.edition.is_draft or not export.releases:
        yield from _texts(files(export.pages, export.templates))
    else:
        wanted = [SiteRelease(export.chosen(one), one.instant) for one in export.releases]
        releases = [one for one in wanted if one.pages]
        kept = made_anew if export.memory is None else export.memory
        for path, file in site_files(releases, export.base, export.templates, kept).items():
            yield OutFile(path, file.text.encode(), file.instant)
        if export.memory is not None and not export.only:
            export.memory.forget_others()


def _bundled(pages: Sequence[Page], json_file: str) -> dict[str, bytes]:
    """The files of a bundle: a document per language, and the version for programs."""
    texts = {document_path(page.language): markdown(page) for page in pages} | {json_file: json_form(pages)}
    return {path: text.encode() for path, text in texts.items()}


def _texts(texts: dict[str, str]) -> Iterator[OutFile]:
    return (OutFile(path, text.encode()) for path, text in texts.items())


def write_out(export: Export, out: Path) -> tuple[OutFile, ...]:
    """Write the files under a folder and give them. Nothing is written where one of them cannot be made."""
    found = tuple(contents(export))
    write_files(found, out)
    return found


def write_files(found: Sequence[OutFile], out: Path) -> tuple[Path, ...]:
    """Write files under a folder, all of them or none: see `atomic.place_all`. What stands there already is left."""
    written = {out / file.path: file.data for file in found}
    another = {path: data for path, data in written.items() if not atomic.holds(path, data)}
    with atomic.new_folders({path.parent for path in another}):
        atomic.place_all(another)
    for file in found:
        if file.instant is not None:
            with atomic.disk(out / file.path):
                os.utime(out / file.path, (file.instant.timestamp(), file.instant.timestamp()))
    atomic.sync_folders({path.parent for path in another})
    return tuple(written)
