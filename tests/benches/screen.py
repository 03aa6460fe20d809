"""`start` and `keys`: the window itself, in processes of their own, for a headless command never loads Qt."""

import sys
import time
from collections.abc import Mapping
from pathlib import Path

from editor.desk.imports.starting import begin, build_sample
from editor.desk.versions.clock import SetClock
from editor.policy.editing.edits import Batch, SetText, apply
from editor.policy.section import Cell
from tests.benches.figure import Note, Row, Rows, Share, Size, Skipped, Target, Times, times
from tests.benches.histories import AUTHOR, BEGIN, long_history
from tests.benches.policies import paragraph, policy, text
from tests.benches.processes import NotMeasured, Processes

SIZES = {"10 KB section": 10_000, "100 KB section": 100_000, "1 MB section": 1_000_000}
PARAGRAPH = 5_000
KEY = Target(0.016, p95=True)
OPEN = Target(0.3)
_PARAGRAPHS, _PER_PARAGRAPH = 5, 300
"""How many paragraphs of how many characters the long redline has for each version of the bench's size."""
_SECTIONS, _IN_ONE_VIEW = 40, 100_000
"""Of the document in which all sections are written in one view: how many, and their characters."""
_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
_PEER = "an empty QMainWindow and QPlainTextEdit"
_FRAME = "start to the first painted window, its frame"
_PAGE, _TEXT = "start to the start page", "start to the sample's text"
_TARGETS: Mapping[str, Target | Share] = {_FRAME: Target(0.5), _PAGE: Share(2.7), _TEXT: Share(4.7)}


def starting(size: Size, home: Path) -> Rows:
    """From the start of the process to the first painted window, and to a policy in it."""
    if (reason := no_window(home)) is not None:
        yield Skipped("start", reason)
        return
    sample = home / "sample"
    if not sample.exists():
        build_sample(sample)
    folders = {
        _PAGE: [],
        _TEXT: [str(sample)],
        "start to a text of the long history": [str(long_history(size, home).folder)],
    }
    program = ("-m", "tests.benches.window.starting")
    taken: dict[str, list[tuple[float, float]]] = {what: [] for what in (_FRAME, *folders)}
    bare: list[tuple[float, float]] = []
    held: dict[str, float] = {}
    _started(home, *program, *folders[_TEXT])  # to compile the modules
    for _ in range(size.runs):
        begun, measured = _started(home, "-m", "editor.window.frame.starting.bare_window")
        bare.append(_since(begun, measured, "shown"))
        for what, folder in folders.items():
            begun, measured = _started(home, *program, *folder)
            taken[what].append(_since(begun, measured, "shown"))
            taken[_FRAME].append(_since(begun, measured, "painted"))
            held[what] = max(held.get(what, 0.0), measured["shown megabytes"][0])
    for what, times_of in taken.items():
        yield Row(what, times(times_of), _PEER, times(bare), _TARGETS.get(what))
    for what, megabytes in held.items():
        yield Note(f"  {what}, in memory", f"{megabytes:.0f} MB")


def typing(size: Size, home: Path) -> Rows:
    """From when a key is due until it is painted, everything that the window does beside included."""
    if (reason := no_window(home)) is not None:
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
    words = ("keys", str(folder), str(size.keys), *places.values())
    measured = Processes(home).run("-m", "tests.benches.window.writing", *words, environ=environment(home))
    for what, section in places.items():
        ours, theirs = (
            Times(tuple(measured[name]), tuple(measured[f"{name} cpu"])) for name in (section, f"bare {section}")
        )
        yield Row(f"key to paint, {what}", ours, "a bare QPlainTextEdit", theirs, KEY)
    yield _in_one_view(size, home)


def _in_one_view(size: Size, home: Path) -> Row:
    """A key where all sections stand one below the other."""
    folder = home / "one-view"
    many = policy(size.languages, _SECTIONS)
    length = _IN_ONE_VIEW // _SECTIONS
    edits = [SetText(Cell(one, many.source), text(one, length, many.source)) for one in many.section_ids]
    begin(folder, apply(many, Batch(tuple(edits))), SetClock(BEGIN), AUTHOR)
    words = ("keys", str(folder), str(size.keys), "*")
    measured = Processes(home).run("-m", "tests.benches.window.writing", *words, environ=environment(home))
    ours, theirs = (Times(tuple(measured[name]), tuple(measured[f"{name} cpu"])) for name in ("*", "bare *"))
    what = f"key to paint, {_SECTIONS} sections of {_IN_ONE_VIEW} characters in one view"
    return Row(what, ours, "a bare QPlainTextEdit", theirs, KEY)


def reading(size: Size, home: Path) -> Rows:
    """A long redline in the window, from the moment in which it is compared: opened, scrolled, and its last change."""
    if (reason := no_window(home)) is not None:
        yield Skipped("redline view", reason)
        return
    old, new = home / "redline-old.txt", home / "redline-new.txt"
    parts = [paragraph(f"redline {number}", _PER_PARAGRAPH, "en") for number in range(size.versions * _PARAGRAPHS)]
    old.write_text("\n\n".join(parts), "utf-8")
    new.write_text("\n\n".join(_edited(part) if at % 2 else part for at, part in enumerate(parts)), "utf-8")
    words = (str(old), str(new), str(size.runs), str(size.keys))
    measured = Processes(home).run("-m", "tests.benches.window.redline", *words, environ=environment(home))
    characters = len(old.read_text("utf-8"))
    for name, how in (("inline", "in one text"), ("sides", "side by side")):
        for what, figure, target in (
            ("open", f"redline of {characters} characters {how}, opened", OPEN),
            ("wheel", f"redline {how}, a step of the wheel", KEY),
            ("end", f"redline {how}, from the top to the last change", None),
        ):
            ours, theirs = (
                Times(tuple(measured[f"{what} {one}"]), tuple(measured[f"{what} {one} cpu"])) for one in (name, "bare")
            )
            yield Row(figure, ours, "a bare QPlainTextEdit with the new text", theirs, target)


def _edited(part: str) -> str:
    """A paragraph with two of its words replaced."""
    words = part.split(" ")
    for at in (len(words) // 3, 2 * len(words) // 3):
        words[at] = "otherwise"
    return " ".join(words)


def _started(home: Path, *words: str) -> tuple[float, dict[str, list[float]]]:
    """When a process was started, and what it measured."""
    begun = time.monotonic()
    return begun, Processes(home).run(*words, environ=environment(home))


def _since(begun: float, measured: dict[str, list[float]], name: str) -> tuple[float, float]:
    return measured[name][0] - begun, measured[f"{name} cpu"][0]


def environment(home: Path) -> dict[str, str]:
    """No display, and another home than the person's own."""
    homes = {name: str(home / name.lower()) for name in _HOMES}
    return homes | {"QT_QPA_PLATFORM": "offscreen"}


def no_window(home: Path) -> str | None:
    """Why no window can be measured here; else a home with settings is ready."""
    if sys.platform == "win32":
        return "on Windows a person's own settings cannot be kept out of it"
    try:
        Processes(home).run("-m", "editor.window.frame.starting.bare_window", environ=environment(home))
        if not (home / _HOMES[0].lower()).exists():
            (home / _HOMES[0].lower()).mkdir()
            Processes(home).run("-m", "tests.benches.window.writing", "person", environ=environment(home))
    except NotMeasured as error:
        return f"Qt shows no window here: {error}"
    return None
