"""Every headless command over every folder that a stranger may send: nothing of it runs, and all ends in words."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.confined import Confined, Ran, Wanted, confined
from tests.exhaustive import part
from tests.hostile_folders import CASES, everything, take_away
from tests.samples import build_sample

WHO = ("--name", "X", "--email", "x@example.org")
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("status", "{folder}"),
    ("check", "{folder}", "--format", "json"),
    ("verify", "{folder}"),
    ("audit", "{folder}"),
    ("redline", "{folder}", "release/1", "draft"),
    ("import", "{file}", "{folder}", "--language", "en", "--over", *WHO),
    ("import", "--history", "{folder}/text/en/use.md", "--report", "--language", "en"),
    ("export", "{folder}", "--format", "md", "--draft", "--out", "{out}/md"),
    ("export", "{folder}", "--format", "html", "--out", "{out}/html"),
    ("export", "{folder}", "--format", "xliff", "--out", "{out}/xliff"),
    ("export", "{folder}", "--format", "tmx", "--out", "{out}/tmx"),
    ("convert", "{folder}", "--to", "zh-Hans", *WHO),
    ("publish", "{folder}", *WHO),
)
QUICK = (
    "programs everywhere",
    "a pipe taken into the settings",
    "alternates of the whole disk",
    "a file that leads to a repository",
    "trees in trees",
    "keys of other kinds",
)
THINGS = sorted(set(dict(everything())) - set(CASES))
LOUD = 800
"""Megabytes that no command may have at a time."""
SLOW = 25
"""Seconds of processor time that no command may take."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A place with the folder of a stranger, and something precious beside it."""

    place: Path

    @property
    def folder(self) -> Path:
        return self.place / "policy"

    @property
    def outside(self) -> Path:
        return self.place / "outside"


@pytest.fixture(scope="module")
def program() -> Iterator[Confined]:
    with confined() as loaded:
        yield loaded


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound") / "policy"
    build_sample(folder)
    return folder


@pytest.fixture
def stranger(tmp_path: Path, sound: Path) -> Iterator[Stranger]:
    place = tmp_path / "stranger"
    (place / "outside").mkdir(parents=True)
    (place / "outside" / "precious").write_text("precious\n", encoding="utf-8")
    (place / "text.md").write_text("# A\n\nwords\n", encoding="utf-8")
    shutil.copytree(sound, place / "policy", symlinks=True)
    yield Stranger(place)
    take_away(place)


def run(program: Confined, stranger: Stranger, words: tuple[str, ...]) -> Ran:
    """One command over the folder, in a folder and a home of its own."""
    place = stranger.place
    names = {"folder": stranger.folder, "file": place / "text.md", "out": place / "out"}
    given = tuple(word.format(**names) for word in words)
    return program.run(Wanted(given, str(place), str(place / "home")))


def ask_for_a_decent_end(ran: Ran, what: str) -> None:
    """An exit status of the README, words and no traceback, and bounds of time and memory."""
    told = f"{what}: {ran}"
    assert ran.status in (0, 1, 2), told
    assert "Traceback" not in ran.err, told
    assert ran.status != 2 or ran.err.count("\n") == 1, told
    assert all(line.startswith("dateline") for line in ran.err.splitlines()), told
    assert ran.megabytes < LOUD, told
    assert ran.processor < SLOW, told


def ask_for_nothing_outside(stranger: Stranger) -> None:
    """What stands beside the folder is as it was, and no program left its mark."""
    outside = stranger.outside
    assert sorted(path.name for path in outside.iterdir() if path.name != "elsewhere") == ["precious"]
    assert (outside / "precious").read_text("utf-8") == "precious\n"


@pytest.mark.parametrize("name", QUICK)
def test_a_folder_of_a_stranger_ends_in_words(program: Confined, stranger: Stranger, name: str) -> None:
    CASES[name](stranger.folder, stranger.outside)
    for words in (COMMANDS[0], COMMANDS[2], COMMANDS[-1]):
        ask_for_a_decent_end(run(program, stranger, words), f"{name}: {words[0]}")
    ask_for_nothing_outside(stranger)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", part(CASES, 4))
def test_every_command_over_every_folder_of_a_stranger_ends_in_words(
    program: Confined, stranger: Stranger, name: str
) -> None:
    CASES[name](stranger.folder, stranger.outside)
    for words in COMMANDS:
        ask_for_a_decent_end(run(program, stranger, words), f"{name}: {words}")
    ask_for_nothing_outside(stranger)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", part(THINGS, 18))
def test_whatever_stands_in_the_place_of_a_file_ends_in_words(program: Confined, stranger: Stranger, name: str) -> None:
    dict(everything())[name](stranger.folder, stranger.outside)
    for words in (COMMANDS[0], COMMANDS[2], COMMANDS[3], COMMANDS[-2], COMMANDS[-1]):
        ask_for_a_decent_end(run(program, stranger, words), f"{name}: {words}")
    ask_for_nothing_outside(stranger)


@pytest.mark.parametrize(
    ("thing", "name"),
    [
        ("pipe", "policy.toml"),
        ("sparse", "text/en/use.md"),
        *(
            pytest.param(thing, name, marks=pytest.mark.long)
            for thing in ("pipe", "socket", "device", "sparse", "folder", "link out")
            for name in ("policy.toml", "facts.toml", "text/en/use.md", "releases/1.toml")
        ),
    ],
)
def test_what_cannot_be_read_is_named_and_left_and_the_rest_opens(
    program: Confined, stranger: Stranger, thing: str, name: str
) -> None:
    before = run(program, stranger, COMMANDS[0])
    dict(everything())[f"{thing} at {name}"](stranger.folder, stranger.outside)
    after = run(program, stranger, COMMANDS[0])
    assert (after.status, after.out) == (0, before.out)
    assert name in after.err
    refused = run(program, stranger, COMMANDS[-1])
    assert refused.status in (1, 2)
    assert name in refused.err
