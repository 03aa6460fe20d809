"""`checks`: all checks on a whole policy, and after a keystroke; beside them what translate-toolkit's pofilter finds.

pofilter is taken from the folder that DATELINE_TRANSLATE_TOOLKIT names, made by `pip install --target FOLDER
translate-toolkit`. It is a program to compare with, never a part of this one, and runs in a process of its own.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from editor.checks.reading.expanded import expanded
from editor.desk.imports.starting import begin, build_sample
from editor.desk.reports.checking import check, check_again
from editor.desk.session.opening import draft_policy
from editor.desk.versions.clock import SystemClock
from editor.policy.editing.edits import Splice, apply
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.store.history import Author
from editor.store.repository import Repository
from editor.text.facts.statements import statements
from editor.text.translation.agreement import TextSide, disagreements
from tests.benches.figure import Note, Row, Rows, Size, Skipped, Target, timed, times
from tests.benches.policies import policy
from tests.benches.processes import Processes

_AUTHOR = Author("Bench", "bench@example.org")
_KEYS = 12
_FOLDER = "DATELINE_TRANSLATE_TOOLKIT"
_FILTERS = ("numbers", "emails", "urls")
_HAN = "〇一二三四五六七八九"
_FIGURE_HAN = re.compile(r"(?<![\w.-])\d{1,2}(?=[ ]?[天歲個小])")
_FIGURE = re.compile(r"(?<![\w.-])\d{1,3}(?![\d\w])")
_LONG = 10_000
_STATED = "Within 30 days of May 25, 2018, or by 2018-06-01, we answer at privacy@example.org for $1.50."
_PROGRAM = "import sys; from translate.filters.pofilter import main; main()"


@dataclass(frozen=True, slots=True)
class _Pair:
    """A paragraph and its translation, and whether a fault was planted in it."""

    source: TextSide
    target: TextSide
    faulty: bool


def checking(size: Size, home: Path) -> Rows:
    """All checks cold, in a process of its own, and after each of some keystrokes."""
    whole = policy(size.languages, size.sections)
    folder = home / "checked"
    begin(folder, whole, SystemClock(), _AUTHOR)
    processes = Processes(home)
    cold = [_cold(processes, folder, home) for _ in range(size.runs)]
    cells = f"{size.sections} sections x {size.languages} languages"
    yield Row(f"all checks, cold, {cells}", times(cold), target=Target(1.0))
    yield Row("  again after a keystroke, in the background", times(list(_keystrokes(whole))), target=Target(0.03))
    yield from _facts_read(whole, size.runs)
    yield from _beside_pofilter(home)


def _facts_read(whole: Policy, runs: int) -> Rows:
    """The facts of ten thousand characters in the first languages, each text read for the first time."""
    for tag in whole.tags[:4]:
        text = "\n\n".join(whole.text(Cell(section, tag)) for section in whole.section_ids)
        text = (text + "\n\n" + _STATED) * (1 + _LONG // len(text))
        statements(_STATED, tag)
        texts = [f"{run} {text[:_LONG]}" for run in range(runs)]
        read = [timed(partial(statements, one, tag)) for one in texts]
        yield Row(f"facts of {_LONG} characters, {tag}", times(read), target=Target(0.01))


def _cold(processes: Processes, folder: Path, home: Path) -> tuple[float, float]:
    measured = processes.run("-m", "tests.benches.fresh", "check", str(folder), str(home / "state"))
    return measured["wall"][0], measured["cpu"][0]


def _keystrokes(whole: Policy) -> Iterator[tuple[float, float]]:
    checked = check(whole)
    cell = Cell(whole.section_ids[0], whole.source)
    for _ in range(_KEYS):
        edited = apply(checked.policy, Splice(cell, len(checked.policy.text(cell)), 0, "字"))
        before = checked
        yield timed(lambda before=before, edited=edited: check_again(before, edited))  # type: ignore[misc]
        checked = check_again(checked, edited)


def _beside_pofilter(home: Path) -> Rows:
    """How many planted figures, dates and addresses are found in paragraphs of the sample, and how many false ones."""
    pairs = list(_pairs(home))
    ours = {number for number, pair in enumerate(pairs) if disagreements(pair.source, pair.target)}
    yield Note("facts across languages", _score("Dateline", pairs, ours))
    named = os.environ.get(_FOLDER)
    if not named:
        yield Skipped("pofilter on the same pairs", f"{_FOLDER} names no folder with translate-toolkit")
        return
    theirs = _pofilter(pairs, Path(named), home)
    yield Note("the same pairs", "pofilter did not run" if theirs is None else _score("pofilter", pairs, theirs))


def _score(name: str, pairs: list[_Pair], told: set[int]) -> str:
    planted = {number for number, pair in enumerate(pairs) if pair.faulty}
    clean = len(pairs) - len(planted)
    return f"{name} finds {len(told & planted)} of {len(planted)}, and {len(told - planted)} false in {clean}"


def _pairs(home: Path) -> Iterator[_Pair]:
    """Paragraphs of the sample that state figures: as they are, in Han numerals, and with another figure."""
    folder = home / "sample-of-checks"
    build_sample(folder)
    repository = Repository.open(folder)
    sample = draft_policy(repository, home / "state")
    repository.close()
    for section in sample.section_ids:
        blocks = {
            tag: expanded(sample, Cell(section, tag)).text.split("\n\n") for tag in sample.tags if tag != "zh-Hans"
        }
        source = blocks.pop(sample.source)
        for tag, translated in blocks.items():
            for one, other in zip(source, translated, strict=False) if len(source) == len(translated) else ():
                sides = TextSide(one, sample.source), TextSide(other, tag)
                if not re.search(r"\d", one) or one[0].isdigit() or disagreements(*sides):
                    continue
                yield _Pair(*sides, faulty=False)
                yield _Pair(TextSide(_FIGURE_HAN.sub(_in_han, one), sample.source), sides[1], faulty=False)
                changed = _FIGURE.sub(lambda found: str(int(found[0]) + 3), other, count=1)
                if changed != other:
                    yield _Pair(sides[0], TextSide(changed, tag), faulty=True)


def _in_han(found: re.Match[str]) -> str:
    tens, ones = divmod(int(found[0]), 10)
    return (_HAN[tens] if tens > 1 else "") + ("十" if tens else "") + (_HAN[ones] if ones or not tens else "")


def _pofilter(pairs: list[_Pair], folder: Path, home: Path) -> set[int] | None:
    """The numbers of the pairs that pofilter tells of; None where it does not run."""
    given, told = home / "pairs.po", home / "told.po"
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    units = (
        f"\n#: {number}\nmsgctxt {_quoted(str(number))}\n"
        f"msgid {_quoted(pair.source.text)}\nmsgstr {_quoted(pair.target.text)}\n"
        for number, pair in enumerate(pairs)
    )
    given.write_text(head + "".join(units), "utf-8")
    arguments = [part for name in _FILTERS for part in ("-t", name)]
    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM, "--progress", "none", *arguments, str(given), str(told)],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )
    if ran.returncode != 0:
        return None
    said = told.read_text("utf-8") if told.is_file() else ""
    return {int(number) for number in re.findall(r"^#: (\d+)$", said, re.MULTILINE)}


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
