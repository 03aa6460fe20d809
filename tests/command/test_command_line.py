"""The command line as a whole: words in any order, answers for programs, errors that name their file."""

import argparse
import itertools
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.command.running.command import HeadlessCommand, OneLineParser
from tests.places import ROOT
from tests.samples import build_sample

WHO = ["--name", "Lin", "--email", "lin@example.org"]
README = ROOT / "README.md"
NO_JSON = {"export": "its --format says what is written", "bench": "it shows a table as it measures"}
"""The commands that have no answer for programs, and why."""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def dateline(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command in this process: its exit status, what it said, and what it complained of."""

    def run(*words: str | Path) -> tuple[int, str, str]:
        status = dispatch.run([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    folder = tmp_path / "sample"
    build_sample(folder)
    return folder


def actions(command: HeadlessCommand) -> list[argparse.Action]:
    parser = OneLineParser()
    command.work().add_arguments(parser)
    return [action for action in parser._actions if action.dest != "help"]


def at_once(command: HeadlessCommand) -> list[argparse.Action]:
    """The words that a command takes together: of options that exclude each other, the first."""
    parser = OneLineParser()
    command.work().add_arguments(parser)
    left_out = [action for group in parser._mutually_exclusive_groups for action in group._group_actions[1:]]
    return [action for action in parser._actions if action.dest != "help" and action not in left_out]


def value_of(action: argparse.Action) -> str:
    """A word that this argument takes."""
    if action.choices:
        return str(next(iter(action.choices)))
    return {"expect": "1:" + "a" * 16, "effective": "2026-01-02", "dated": "2026-01-02"}.get(
        action.dest, "7" if action.type is int else "en"
    )


def orders(command: HeadlessCommand) -> Iterator[list[str]]:
    """Every way to lay the positional words between some options of a command, the plain one first."""
    taken = at_once(command)
    words = [f"word{at}" for at, action in enumerate(one for one in taken if not one.option_strings)]
    groups = [
        [action.option_strings[0], *([] if action.nargs == 0 else [value_of(action)])]
        for action in taken
        if action.option_strings and action.dest not in ("draft",)
    ]
    needed = {action.option_strings[0] for action in taken if action.required and action.option_strings}
    chosen = [one for one in groups if one[0] in needed] + [one for one in groups if one[0] not in needed][:3]
    for places in itertools.combinations_with_replacement(range(len(chosen) + 1), len(words)):
        line: list[str] = []
        for at in range(len(chosen) + 1):
            line += [word for word, place in zip(words, places, strict=True) if place == at]
            line += chosen[at] if at < len(chosen) else []
        yield line


@pytest.mark.parametrize("command", dispatch.COMMANDS, ids=lambda command: command.name)
def test_words_may_stand_before_between_and_after_the_options(command: HeadlessCommand) -> None:
    lines = list(orders(command))
    found = [vars(dispatch.parsed([command.name, *line])) for line in lines]
    assert [line for line, one in zip(lines, found, strict=True) if one != found[0]] == []


def test_a_name_that_begins_with_a_hyphen_stands_after_two(tmp_path: Path, dateline: Run) -> None:
    for words in (["redline", "--format", "json", "--", "-a", "-b"], ["redline", "--", "-a", "-b"]):
        found = dispatch.parsed(words)
        assert (str(found.old), found.new) == ("-a", "-b")


@pytest.mark.parametrize(
    "words",
    [["new", "a", "b", "--title", "t", "--source", "en"], ["check"], ["check", "a", "--nothing"], ["--"], ["-x"]],
)
def test_what_no_command_takes_is_misuse(words: list[str], dateline: Run) -> None:
    status, said, complaint = dateline(*words)
    assert (status, said, complaint.count("\n")) == (2, "", 1)


def test_every_command_but_the_named_answers_in_json() -> None:
    without = {
        command.name
        for command in dispatch.COMMANDS
        if not any(
            "--format" in one.option_strings and "json" in (one.choices or ()) and "text" in (one.choices or ())
            for one in actions(command)
        )
    }
    assert without == NO_JSON.keys()


def lines_with_json(sample: Path, at: Path) -> Iterator[list[str | Path]]:
    """Each command in each of its forms."""
    text = at / "text.md"
    text.write_text("# 保存\n\n又一句。\n", encoding="utf-8")
    whole = at / "whole.md"
    whole.write_bytes(b"\n".join(one.read_bytes() for one in sorted((sample / "text/zh-Hant").iterdir())))
    dated = at / "dated"
    dated.mkdir()
    for day in ("2024-01-02", "2024-05-06"):
        (dated / f"{day}.md").write_text(f"# Terms\n\nLast updated: {day}\n\nWords of {day}.\n", encoding="utf-8")
    yield ["sample", at / "another"]
    yield ["new", at / "new", "--title", "政策", "--source", "zh-Hant", "--language", "zh-Hans", *WHO]
    yield ["import", text, at / "new", "--language", "zh-Hant", *WHO]
    yield ["import", text, at / "new", "--language", "zh-Hant", "--dry-run"]
    yield ["convert", at / "new", "--to", "zh-Hans", *WHO]
    yield ["publish", at / "new", *WHO]
    yield ["publish", sample, *WHO]
    yield [
        "import",
        whole,
        sample,
        "--language",
        "zh-Hant",
        "--take",
        "accepted",
        "--dry-run",
        *WHO,
    ]
    yield ["import", "--history", dated, "--report", "--language", "en"]
    yield ["import", "--history", dated, at / "adopted", "--language", "en", *WHO]
    yield ["redline", text, text]
    yield ["redline", sample, "release/1", "draft"]
    for name in ("status", "check", "verify", "audit"):
        yield [name, sample]
    for form, name in (("xliff", "en.xlf"), ("tmx", "memory.tmx")):
        assert dispatch.run(["export", str(sample), "--format", form, "--out", str(at), "--language", "en"]) == 0
        yield ["import", at / name, sample, *WHO]


def test_what_is_promised_in_json_is_json(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in lines_with_json(sample, tmp_path):
        capsys.readouterr()
        status = dispatch.run([str(word) for word in [*words, "--format", "json"]])
        said = capsys.readouterr()
        assert (words, status in (0, 1), said.err) == (words, True, "")
        assert isinstance(json.loads(said.out), dict)


BROKEN = {
    "big5.txt": "資料保存三十日".encode("big5"),
    "nul.txt": b"a\x00b",
    "huge.txt": None,
    "empty.txt": b"",
    "no.docx": b"no archive",
    "no.xlf": b"<no",
    "no.tmx": b"<no",
    "no.tbx": b"<no",
    "no.pdf": b"no document",
    "no.html": b"\xff\xfe\xfa",
}
"""Files that nobody can read, by their names; None is one that is too large."""


@pytest.mark.parametrize("name", BROKEN)
def test_an_error_names_the_file_it_is_about(name: str, sample: Path, tmp_path: Path, dateline: Run) -> None:
    file = tmp_path / name
    data = BROKEN[name]
    if data is None:
        with file.open("wb") as huge:
            huge.truncate(500_000_000)
    else:
        file.write_bytes(data)
    lines: list[list[str | Path]] = [["import", file, sample, "--language", "fr", *WHO]]
    if file.suffix == ".txt" and data != b"":
        lines += [
            ["import", file, sample, "--language", "en", "--take", "accepted", *WHO],
            *([["redline", sample / "policy.toml", file]] if name != "big5.txt" else []),
        ]
    if file.suffix in (".pdf", ".html"):
        lines = [["verify", sample, "--page", file, "--language", "en"]]
    for words in lines:
        status, _, complaint = dateline(*words)
        assert status == 2
        assert str(file) in complaint
        assert complaint.count(str(file)) == 1


def test_every_command_has_a_row_in_the_readme_and_every_row_a_command() -> None:
    table = README.read_text(encoding="utf-8").partition("| Command | What it does |")[2].partition("\n\n")[0]
    rows = set(re.findall(r"`dateline ([a-z]+)", table))
    assert rows == dispatch.names()


def test_every_option_in_the_readme_is_one_that_its_command_takes() -> None:
    offered = {
        command.name: {name for one in actions(command) for name in one.option_strings} for command in dispatch.COMMANDS
    }
    table = README.read_text(encoding="utf-8").partition("| Command | What it does |")[2].partition("\n\n")[0]
    for row in table.splitlines()[2:]:
        name = re.findall(r"`dateline ([a-z]+)", row)[0]
        assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", row)) - offered[name] == set(), row
