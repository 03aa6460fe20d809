"""`redline`: two versions of a text, a short one and very long ones, beside git's word diff."""

import os
import random
import subprocess
from functools import partial
from pathlib import Path

from editor.text.redline.redline import redline
from tests.benches.figure import Row, Rows, Size, Skipped, beside
from tests.benches.git import ENVIRONMENT, command, program
from tests.benches.policies import paragraph, text
from tests.benches.wording import comparing

_PER_VERSION = 1000
"""Characters of the long texts for each version of the bench's size: a million in full."""
_HAN = 20
"""The same for one sentence."""
_SECTION = 4_000


def redlining(size: Size, home: Path) -> Rows:
    """Short texts first; then a long one with edits, a long one against another, and one long sentence."""
    yield from comparing(size, home)
    characters = size.versions * _PER_VERSION
    old, other = _long("one", characters), _long("two", characters)
    sentence = paragraph("sentence", size.versions * _HAN).replace("。", "")
    cases = (
        (f"redline of {characters} characters, one edit in ten paragraphs", old, _edited(old, 10)),
        (f"redline of {characters} characters against as many others", old, other),
        (
            f"redline of one sentence of {len(sentence)} Chinese characters, 30 % replaced",
            sentence,
            _replaced(sentence),
        ),
    )
    for figure, before, after in cases:
        if program() is None:
            yield Skipped(figure, "git is not installed")
            continue
        mine, theirs = beside(partial(redline, before, after), partial(_by_git, home, before, after), size.runs)
        yield Row(figure, mine, "git diff --word-diff", theirs)


def _long(seed: str, characters: int) -> str:
    parts = [text(f"{seed} {number}", _SECTION) for number in range(max(1, characters // _SECTION))]
    return "\n\n".join(parts) + "\n"


def _edited(old: str, every: int) -> str:
    """One word of every so many paragraphs replaced."""
    parts = old.split("\n\n")
    for number in range(0, len(parts), every):
        first, _, rest = parts[number].partition(" ")
        parts[number] = f"{first} otherwise {rest}"
    return "\n\n".join(parts)


def _replaced(sentence: str) -> str:
    chance = random.Random(7)
    return "".join(chance.choice(sentence) if chance.random() < 0.3 else char for char in sentence)


def _by_git(home: Path, old: str, new: str) -> None:
    files = home / "old.txt", home / "new.txt"
    for file, words in zip(files, (old, new), strict=True):
        file.write_text(words, "utf-8")
    options = ("diff", "--no-index", "--word-diff=porcelain", "--histogram")
    # Its status is 1 where the files differ, which they do.
    subprocess.run(
        command(home, *options, *map(str, files)), check=False, capture_output=True, env=os.environ | ENVIRONMENT
    )
