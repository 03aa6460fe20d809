"""Other programs that compare texts, for the gates: each gives the steps from an old text to a new one."""

import difflib
import resource
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import regex
from diff_match_patch import diff_match_patch

from editor.text.redline.redline import redline
from editor.text.redline.spans import SpanKind
from tests.text.redline_judge import Step

Peer = Callable[[str, str], list[Step]]
# A word, a figure, or one character of a script without spaces: what a reader of a word diff would choose.
_WORD = regex.compile(
    r"\r\n|\n|[^\S\n]+|https?://[^\s<>()\[\]\"”/?#]+|\p{N}+(?:[.,:/\-]\p{N}+)*|[\p{Katakana}\u30fc]+"
    r"|(?:(?![\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}])[\p{L}\p{M}\p{N}_])+|\X",
    regex.V1,
)


def ours(old: str, new: str) -> list[Step]:
    """The house's redline; what is the same under the switches counts as a change."""
    steps: list[Step] = []
    for span in redline(old, new):
        if span.kind is SpanKind.EQUAL:
            steps.append((0, span.text))
        else:
            steps += [(-1, span.old_text), (1, span.new_text)]
    return steps


def dmp_semantic(old: str, new: str) -> list[Step]:
    """diff-match-patch as it comes, with its semantic clean-up."""
    engine = diff_match_patch()
    found: list[Step] = engine.diff_main(old, new)
    engine.diff_cleanupSemantic(found)
    return found


def fast_dmp(module: Any) -> Peer:
    """The C++ port, semantic, without a clock."""
    sign = {"-": -1, "+": 1, "=": 0}
    return lambda old, new: [(sign[kind], text) for kind, text in module.diff(old, new, counts_only=False)]


def difflib_words(old: str, new: str) -> list[Step]:
    """Python's difflib on words."""
    left, right = _WORD.findall(old), _WORD.findall(new)
    steps: list[Step] = []
    for tag, i, i_end, j, j_end in difflib.SequenceMatcher(None, left, right).get_opcodes():
        if tag == "equal":
            steps.append((0, "".join(left[i:i_end])))
        else:
            steps += [(-1, "".join(left[i:i_end])), (1, "".join(right[j:j_end]))]
    return steps


def git_words(folder: Path) -> Peer:
    """`git diff --word-diff --histogram`, run in a folder; its steps lose white space."""

    def steps(old: str, new: str) -> list[Step]:
        files = folder / "old.txt", folder / "new.txt"
        for file, text in zip(files, (old, new), strict=True):
            file.write_bytes(text.encode())
        command = ["git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", "--histogram", "-U1000000"]
        shown = subprocess.run([*command, *map(str, files)], capture_output=True, check=False).stdout
        return list(_porcelain(shown.decode("utf-8", "replace")))

    return steps


def _porcelain(shown: str) -> Iterator[Step]:
    sign = {" ": 0, "-": -1, "+": 1}
    _, _, body = shown.partition("\n@@")
    for line in body.split("\n")[1:]:
        if line.startswith("~"):
            yield 0, "\n"
        elif line[:1] in sign and line:
            yield sign[line[0]], line[1:]


def timed(peer: Peer, old: str, new: str, runs: int = 2) -> tuple[list[Step], float]:
    """The steps and the processor's time, children included, of the best of some runs."""
    best = float("inf")
    steps: list[Step] = []
    for _ in range(runs):
        before = _spent()
        steps = peer(old, new)
        best = min(best, _spent() - before)
        if best > 0.15:
            break
    return steps, best


def _spent() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime
