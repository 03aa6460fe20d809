"""`dateline export`: a release, or the draft, as pages and documents."""

import argparse
from pathlib import Path

from editor.command.running.command import FINE, CommandWork, fail, say
from editor.command.running.working import add_folder, cache_folder, language, reading, state_folder
from editor.desk.exports.editions import Edition, draft_edition, release_edition, releases_until, version_edition
from editor.desk.exports.page_memory import PageMemory
from editor.desk.exports.writing_out import Export, ExportForm, write_out
from editor.desk.session.opening import draft_policy
from editor.desk.versions.releases import TAG
from editor.exchange.blocks.page_words import borrowed_words
from editor.loading import later
from editor.store.repository import Repository

with later():
    from editor.command.exchange import exchanging
    from editor.desk.sentences import pdf_findings

OUT = ("package", "xliff", "table", "tmx", "tbx")
"""What goes to translators, and what they exchange."""
_XLIFF = ("1.2", "2.0")

_SUFFIXES = frozenset({".pdf", ".docx", ".html", ".md", ".json", ".zip", ".tmx", ".tbx", ".xlf", ".xliff"})
_FORMS = [*(form.value for form in ExportForm), *OUT]


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_folder(parser)
    parser.add_argument("--format", required=True, choices=_FORMS, help="what to write")
    parser.add_argument("--out", required=True, type=Path, metavar="OUT", help="the folder to write into")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--release", type=int, metavar="N", help="which release (the newest)")
    what.add_argument("--draft", action="store_true", help="the draft, marked as one and without a date")
    parser.add_argument("--redline", metavar="FROM", help="mark what changed since a release (2) or a version")
    parser.add_argument(
        "--base", default="", metavar="URL", help="where the site will stand: https://example.org/privacy"
    )
    parser.add_argument("--templates", type=Path, metavar="FOLDER", help="page templates of your own")
    parser.add_argument("--language", action="append", default=[], type=language, metavar="LANG", help="only this one")
    _add_out(parser)


def _add_out(parser: argparse.ArgumentParser) -> None:
    """What only XLIFF needs."""
    parser.add_argument("--xliff", choices=_XLIFF, default=_XLIFF[0], help=f"the version of XLIFF ({_XLIFF[0]})")
    parser.add_argument(
        "--copy-source",
        action="store_true",
        help="with xliff 1.2: the source in the place of what is to be translated, as OmegaT wants it",
    )
    parser.add_argument(
        "--by",
        choices=("paragraph", "sentence"),
        default="paragraph",
        help="with xliff and package: what a segment is (paragraph)",
    )
    parser.add_argument(
        "--every", action="store_true", help="with package, xliff and table: also the texts that are in step"
    )
    parser.add_argument("--note", default="", metavar="TEXT", help="with package: what its translators are told")


def _run(arguments: argparse.Namespace) -> int:
    out: Path = arguments.out
    if out.suffix.lower() in _SUFFIXES and not out.is_dir():
        return fail(
            f"--out names the folder to write into, and {out.name} looks like a file: write --out {out.stem or 'out'}"
        )
    if arguments.format in OUT:
        return exchanging.give_out(arguments)
    with reading(arguments.folder) as repository:
        edition = _edition(repository, arguments)
        releases = releases_until(repository, edition) if arguments.format == ExportForm.HTML.value else ()
        since = None if arguments.redline is None else _since(repository, arguments.redline)
    if since is not None and since.commit == edition.commit and since.version == edition.version:
        return fail("a version does not differ from itself: choose another one for --redline")
    if arguments.base and not arguments.base.startswith(("https://", "http://")):
        return fail("write the site's address as https://example.org/privacy: --base URL")
    export = Export(
        edition,
        ExportForm(arguments.format),
        since,
        frozenset(arguments.language),
        releases,
        arguments.base,
        arguments.templates,
        PageMemory(cache_folder(), arguments.folder),
    )
    for file in write_out(export, arguments.out):
        say(str(arguments.out / file.path))
        if file.proof is not None:
            say(f"  {pdf_findings.proved(file.proof).text}")
    for tag in arguments.language or [page.language for page in edition.pages]:
        if lent := borrowed_words(tag):
            say(f"  {tag}: legend, date line and notices have no words in {tag}; they are in {lent}, dates in {tag}")
    alike = pdf_findings.form_proved(export.form)
    if alike is not None:
        say(f"  {alike.text}")
    return FINE


def _edition(repository: Repository, arguments: argparse.Namespace) -> Edition:
    if arguments.draft:
        return draft_edition(repository, draft_policy(repository, state_folder()))
    return release_edition(repository, arguments.release)


def _since(repository: Repository, name: str) -> Edition:
    return version_edition(repository, f"{TAG}{name}" if name.isdecimal() else name)


EXPORT = CommandWork(_arguments, _run)
