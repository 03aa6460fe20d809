"""A policy folder as the headless commands open it, and who is at work."""

import argparse
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from editor.command.running.command import say, warn
from editor.desk.sentences.failures import told
from editor.desk.session.identity import known_author, own_keys
from editor.desk.session.opening import OpenPolicy, open_policy
from editor.desk.versions.clock import SystemClock
from editor.exchange.blocks.errors import ExchangeError
from editor.policy.errors import BadLanguage, PolicyError
from editor.policy.language import Tag, tag
from editor.store.errors import NotAPolicyFolder, ReadOnlyFolder, StoreError
from editor.store.history import Author
from editor.store.personal.trust_file import FolderTrust
from editor.store.repository import Repository
from editor.text.translation.language_names import tag_named


class Nameless(Exception):
    """A version was to be made, and nobody has said whose it is."""


@dataclass(frozen=True, slots=True)
class Working:
    """An open policy and its repository."""

    open: OpenPolicy
    repository: Repository


def add_folder(parser: argparse.ArgumentParser) -> None:
    """The policy's folder."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="the policy's folder")


def add_author(parser: argparse.ArgumentParser) -> None:
    """Who makes the version."""
    parser.add_argument("--name", help="your name, as the history shows it (else DATELINE_NAME, else git's)")
    parser.add_argument("--email", help="your e-mail (else DATELINE_EMAIL, else git's)")
    parser.add_argument("--trust", action="store_true", help="trust the folder: sign in it with your key")


def add_format(parser: argparse.ArgumentParser, *forms: str) -> None:
    """How the answer is written."""
    parser.add_argument("--format", choices=forms, default=forms[0], help=f"how to write the answer ({forms[0]})")


def language(text: str) -> Tag:
    """A language tag of the command line."""
    try:
        return tag(tag_named(text) or text)
    except BadLanguage as error:
        said = f"{text!r} is no language; write its tag as in zh-Hant, en or pt-BR, or its name"
        raise argparse.ArgumentTypeError(said) from error


def author(arguments: argparse.Namespace) -> Author:
    """Whose versions these are: the options, the environment, or git's own settings; Nameless without any."""
    known = known_author(os.environ)
    name, email = arguments.name or known.name, arguments.email or known.email
    if not name.strip() or not email.strip():
        raise Nameless
    return Author(name.strip(), email.strip())


def state_folder() -> Path:
    """Where journals are kept, the window's as well."""
    return platformdirs.user_state_path("dateline")


def settings_folder() -> Path:
    """Where the window keeps what a person chose for all policies."""
    return platformdirs.user_config_path("dateline")


def cache_folder() -> Path:
    """Where what can be found out again is kept."""
    return platformdirs.user_cache_path("dateline")


def trust_in(folder: Path) -> None:
    """Trust a folder on this computer: it was made here, or somebody said so."""
    FolderTrust(state_folder(), folder).give()


@contextmanager
def reading(folder: Path) -> Iterator[Repository]:
    """A policy's repository, to look at; nothing is locked and nothing written."""
    repository = Repository.open(folder)
    try:
        if repository.head() is None:
            raise NotAPolicyFolder(folder)
        yield repository
        _tell_left(repository.left.values())
    finally:
        repository.close()


@contextmanager
def working(folder: Path, who: Author, *, trusting: bool = False) -> Iterator[Working]:
    """An open policy to work on; ReadOnlyFolder where it cannot be written. `trusting` trusts it from now on."""
    if trusting:
        trust_in(folder)
    trust = FolderTrust(state_folder(), folder)
    opened = open_policy(folder, state_folder(), SystemClock(), who, own_keys(), trust)
    try:
        if opened.lock is None:
            raise ReadOnlyFolder(folder)
        repository = Repository.open(folder, opened.lock)
        repository.signer = opened.session.signer()
        try:
            yield Working(opened, repository)
            _tell_left(opened.session.left)
            if opened.session.journal_entry() is None:
                opened.journal.clear()
        finally:
            repository.close()
    finally:
        opened.close()


def _tell_left(reasons: Iterable[StoreError]) -> None:
    warn(f"left as it was saved last: {told(reason)}" for reason in reasons)


@contextmanager
def about(file: Path | str) -> Iterator[None]:
    """Put the name of the file before what is said of a text that was read from it."""
    try:
        yield
    except (ExchangeError, PolicyError) as error:
        error.add_note(str(file))
        raise


def answer(form: str, facts: Mapping[str, object], lines: Iterable[str]) -> None:
    """Say what was done: the facts for programs where `form` is `json`, else the lines for people."""
    say(as_json({"format": 1, **facts}) if form == "json" else "\n".join(lines))


def as_json(value: object) -> str:
    """An answer for programs: stable order, every character as it is."""
    return json.dumps(value, ensure_ascii=False, indent=2)
