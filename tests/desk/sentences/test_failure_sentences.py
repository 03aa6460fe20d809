"""Every failure of the rooms has a sentence that its facts can fill."""

import errno
import importlib
import inspect
import pkgutil
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

import editor
from editor.desk.sentences import failures
from editor.desk.sentences.marking import fields as template_fields
from editor.exchange.blocks.errors import BlankLine, CutRefused, ExchangeError, NotUtf8, ReadBackDiffers, UnreadableText
from editor.policy.errors import PolicyError
from editor.policy.section import section_id
from editor.store.errors import FolderLocked, Holder, StoreError
from editor.store.formats.layout import DamagedPolicy, parsed
from editor.store.remotes.errors import RemoteError

ROOMS = ("policy", "text", "checks", "store", "exchange", "desk")
FAMILIES = (StoreError, PolicyError, ExchangeError)
NEVER_RAISED_THEMSELVES = {
    StoreError,
    PolicyError,
    ExchangeError,
    UnreadableText,
    CutRefused,
    RemoteError,
    ReadBackDiffers,
}


def every_failure() -> list[type[Exception]]:
    for room in ROOMS:
        package = importlib.import_module(f"editor.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"editor.{room}."):
            importlib.import_module(module.name)
    found: list[type[Exception]] = []
    waiting: list[type[Exception]] = list(FAMILIES)
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if kind not in NEVER_RAISED_THEMSELVES and kind.__module__.startswith(editor.__name__):
            found.append(kind)
    return sorted(set(found), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", every_failure(), ids=lambda kind: kind.__name__)
def test_a_failure_has_a_sentence_that_its_facts_fill(kind: type[Exception]) -> None:
    template = failures.SENTENCES[kind.__name__]
    named = {field.name for field in fields(kind)} if is_dataclass(kind) else set()
    assert template_fields(template) - named == set()
    assert template.endswith(".")


@pytest.mark.parametrize("kind", every_failure(), ids=lambda kind: kind.__name__)
def test_no_failure_is_told_as_python_writes_it(kind: type[Exception]) -> None:
    facts = [*inspect.signature(kind.__init__).parameters.values()][1:]
    said = str(kind(*("a/b" for fact in facts if fact.kind is fact.POSITIONAL_OR_KEYWORD)))
    assert said.startswith(kind.__name__[:1].lower())
    assert not any(mark in said for mark in ("=", "'", "("))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.EIO, "Input/output error", "policy.toml"), "The disk refused policy.toml"),
        (OSError(errno.ENOSPC, "No space left on device", "a.md"), "The disk is full: a.md"),
    ],
)
def test_what_the_disk_says_has_a_sentence_wherever_it_comes_from(error: OSError, said: str) -> None:
    assert failures.is_told(error)
    assert failures.told(error).startswith(said)


def test_a_damaged_file_is_told_without_pythons_words() -> None:
    with pytest.raises(DamagedPolicy) as bad:
        parsed("policy.toml", b'id = "a/b"', lambda said: section_id(said["id"]))
    assert failures.told(bad.value).startswith("policy.toml does not say what it should: bad section id: a/b.")
    with pytest.raises(DamagedPolicy) as bad:
        parsed("policy.toml", b"id = 3", lambda said: said["id"].split())
    assert "attribute" not in failures.told(bad.value)


def test_a_locked_folder_names_its_holder() -> None:
    error = FolderLocked(Path("policy"), Holder(42, "desk-3", "dateline", "2026-11-23T09:00:00+00:00"))
    assert "desk-3" in failures.told(error)
    assert "42" in failures.told(error)
    assert "Another program" in failures.told(FolderLocked(Path("policy"), None))


def test_who_holds_a_folder_is_told_to_the_minute() -> None:
    holder = Holder(22906, "desk-3", "dateline", "2026-11-23T09:00:49.643831+00:00")
    sentence = failures.told(FolderLocked(Path("policy"), holder))
    assert "since 2026-11-23 09:00 UTC (process 22906)" in sentence
    holder = Holder(7, "desk-3", "dateline", "yesterday")
    assert "since yesterday" in failures.told(FolderLocked(Path("policy"), holder))


def test_a_file_in_another_encoding_is_told_by_what_it_looks_like() -> None:
    assert "Big5" in failures.told(NotUtf8(10, 2, "Big5"))
    assert "Line 2" in failures.told(NotUtf8(10, 2, None))


def test_lines_are_counted_as_people_count_them() -> None:
    assert "Line 1 is blank" in failures.told(BlankLine(0))


def test_a_mistake_of_the_program_has_no_sentence() -> None:
    assert not failures.is_told(RuntimeError("oops"))
