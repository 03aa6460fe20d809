"""`start` and `keys`: the window itself, in processes of their own, for a headless command never loads Qt."""

import sys
import time
from pathlib import Path

from editor.command.benches.figure import Row, Rows, Size, Skipped, Target, Times, times
from editor.command.benches.histories import AUTHOR, BEGIN, long_history
from editor.command.benches.policies import paragraph, policy, text
from editor.command.benches.processes import NotMeasured, Processes
from editor.desk.clock import SetClock
from editor.desk.starting import begin, build_sample
from editor.policy.edits import Batch, SetText, apply
from editor.policy.section import Cell

SIZES = {"10 KB section": 10_000, "100 KB section": 100_000, "1 MB section": 1_000_000}
PARAGRAPH = 5_000
KEY = Target(0.016, p95=True)
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_LIKE_THE_COMMAND = "import sys, editor.__main__; from editor.window import measure; measure.main(sys.argv[1:])"


def starting(size: Size, home: Path) -> Rows:
    """From the start of the process to the first painted window, and to a policy in it."""
    if (reason := _no_window(home)) is not None:
        yield Skipped("start", reason)
        return
    sample = home / "sample"
    if not sample.exists():
        build_sample(sample)
    folders = {
        "start to the first painted window": [],
        "start to the sample's text, painted": [sample],
        "start to a text of the long history, painted": [long_history(size, home).folder],
    }
    processes = Processes(home)
    bare = ("-m", "editor.window.bare_window")
    for what, folder in folders.items():
        ours = ("-c", _LIKE_THE_COMMAND, "start", str(home / "person"), *map(str, folder))
        _started(processes, *ours)
        mine, other = [], []
        for _ in range(size.runs):
            mine.append(_started(processes, *ours))
            other.append(_started(processes, *bare))
        target = None if folder else Target(0.5)
        yield Row(what, times(mine), "an empty QMainWindow and QPlainTextEdit", times(other), target)


def typing(size: Size, home: Path) -> Rows:
    """From when a key is due until it is painted, everything that the window does beside included."""
    if (reason := _no_window(home)) is not None:
        yield Skipped("keys", reason)
        return
    folder = home / "typing"
    whole = policy(size.languages, max(size.sections, len(SIZES) + 1))
    places = dict(zip([*SIZES, f"paragraph of {PARAGRAPH} characters"], whole.section_ids, strict=False))
    texts = [text(what, length // 3, whole.source) for what, length in SIZES.items()]
    texts.append("# A heading\n\n" + paragraph("long", PARAGRAPH, whole.source))
    pairs = zip(places.values(), texts, strict=True)
    edits = tuple(SetText(Cell(section, whole.source), words) for section, words in pairs)
    begin(folder, apply(whole, Batch(edits)), SetClock(BEGIN), AUTHOR)
    words = ("keys", str(home / "person"), str(folder), str(size.keys), *places.values())
    measured = Processes(home).run("-m", "editor.window.measure", *words, environ=OFFSCREEN)
    for what, section in places.items():
        ours, theirs = (
            Times(tuple(measured[name]), tuple(measured[f"{name} cpu"])) for name in (section, f"bare {section}")
        )
        yield Row(f"key to paint, {what}", ours, "a bare QPlainTextEdit", theirs, KEY)


def _started(processes: Processes, *words: str) -> tuple[float, float]:
    begun = time.monotonic()
    measured = processes.run(*words, environ=OFFSCREEN)
    return measured["at"][0] - begun, measured["cpu"][0]


def _no_window(home: Path) -> str | None:
    """Why no window can be measured here."""
    if sys.platform == "win32":
        return "a person's own settings could not be kept out of it on Windows"
    try:
        Processes(home).run("-m", "editor.window.bare_window", environ=OFFSCREEN)
    except NotMeasured as error:
        return f"Qt shows no window here: {error}"
    return None
