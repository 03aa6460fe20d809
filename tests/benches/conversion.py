"""`conversion`: Chinese conversion by the processor's time, beside the official engine and others where they are given.

The official engine's module has the name of the one that Dateline uses, so that it is measured in a process of its own,
from a folder that `pip install --target FOLDER opencc` made and that DATELINE_OFFICIAL_OPENCC names; opencc-pyo3 is
taken from the folder that DATELINE_OPENCC_PYO3 names. DATELINE_BENCH_TEXT names a Traditional text to measure with.
"""

import os
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from editor.data import data_dir
from editor.desk.conversion.converting import conversion
from editor.desk.conversion.examining import examined
from editor.policy.editing.edits import Batch, SetText, apply
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from editor.text.conversion.chinese import convert, convert_markdown
from editor.text.conversion.review import review
from tests.benches.figure import Faster, Note, Row, Rows, Size, Target, Times, timed
from tests.benches.processes import NotMeasured, Processes

CHARACTERS = 4_000
PARAGRAPH = 39
MEGABYTES = 80

_DEMANDED = {"t2s": 2.0, "s2t": 1.4, "s2tw": 1.8, "s2twp": 1.8, "s2hk": 1.8, "tw2sp": 1.1}
"""For each configuration how many times as fast as the official engine it is meant to be."""
_ENGINES = {
    "exact": ("", "from editor.text.conversion.engine import OpenCC"),
    "official OpenCC (C++)": ("DATELINE_OFFICIAL_OPENCC", "from opencc import OpenCC"),
    "opencc-pyo3": ("DATELINE_OPENCC_PYO3", "from opencc_pyo3 import OpenCC"),
    "opencc-python-reimplemented": ("", "from opencc import OpenCC"),
}
_PROGRAM = """
import json, sys, time
{engine}
given = json.load(sys.stdin)
found = {{}}
for name, (config, texts, runs) in given.items():
    convert = OpenCC(config).convert
    taken = []
    for run in range(runs + 1):
        begun = time.process_time()
        for text in texts:
            convert(text)
        taken.append(time.process_time() - begun)
    found[name] = [sorted(taken[1:])[runs // 2]]
print(json.dumps(found))
"""
_LOADING = """
import json, time
from pathlib import Path
from editor.text.conversion.engine import OpenCC
def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
before, begun = held(), time.thread_time()
OpenCC("s2tw").convert("里")
first = time.thread_time() - begun
texts = json.loads(input())
for config in ("s2t", "s2twp", "s2hk", "t2s", "tw2s", "tw2sp"):
    OpenCC(config).convert(texts[0])
print(json.dumps({"wall": [first], "cpu": [first], "held": [float(held() - before)]}))
"""


def converting(size: Size, home: Path) -> Rows:
    """The seven configurations on one text at four sizes, Markdown, the review list, and what loading takes."""
    traditional = bench_text()
    yield from _speeds(size, Processes(home), traditional)
    yield from _loading(size, Processes(home), traditional)
    simplified = convert(traditional, "tw2s")
    for name, work, seconds in (
        ("conversion of 4000 characters by tw2s", partial(convert, traditional, "tw2s"), 0.001),
        ("the same with its Markdown", partial(convert_markdown, traditional, "tw2s"), 0.005),
        ("its review list", partial(review, traditional, "tw2s"), 0.040),
        ("the review list of s2tw", partial(review, simplified, "s2tw"), 0.040),
    ):
        work()
        spent = tuple(cpu for _, cpu in (timed(work) for _ in range(max(3, size.runs))))
        yield Row(f"{name} (processor)", Times(spent, spent), target=Target(seconds))

    yield Row("what the window looks at after a key, off its thread (processor)", _looked_at(size, traditional))


def _looked_at(size: Size, text: str) -> Times:
    """A section of this text examined anew after each of a few edits, as the review of its conversion does."""
    source, target, section = Tag("zh-Hant"), Tag("zh-Hans"), SectionId("text")
    languages = (Language(source, Making.WRITTEN), Language(target, Making.CONVERTED, source))
    policy = Policy(source, languages, {}, (Section(section),), {Cell(section, source): text})
    earlier: dict[str, str | None] = {}
    made = conversion(policy, target, [section], earlier.get).edit
    assert made is not None
    spent = []
    for number in range(max(3, size.runs)):
        policy = apply(policy, Batch((SetText(Cell(section, source), f"{text}{number}"), made)))
        policy = apply(policy, SetText(Cell(section, target), f"{policy.text(Cell(section, target))}{number}"))
        spent.append(timed(partial(examined, policy, Cell(section, target), earlier.get))[1])
    return Times(tuple(spent), tuple(spent))


def bench_text() -> str:
    """A Traditional text of 4,000 characters: the one that is named, else words of the sample."""
    named = os.environ.get("DATELINE_BENCH_TEXT")
    if named:
        text = Path(named).read_text("utf-8")
    else:
        sections = sorted((data_dir("resources") / "sample").glob("*/text/zh-Hant/*.md"))
        text = "\n".join(section.read_text("utf-8") for section in sections)
    return (text * (CHARACTERS // len(text) + 1))[:CHARACTERS]


def _speeds(size: Size, processes: Processes, traditional: str) -> Rows:
    given = _given(size, traditional, convert(traditional, "tw2s"))
    measured: dict[str, list[Mapping[str, list[float]]]] = {}
    for _ in range(3 if size.runs > 1 else 1):  # in turn, so that a noisy machine disturbs all alike
        for engine, (variable, program) in _ENGINES.items():
            folder = os.environ.get(variable, "") if variable else ""
            if variable and not folder:
                continue
            mine = given if engine != "opencc-python-reimplemented" else _small(given)
            words = ("-c", _PROGRAM.format(engine=program))
            found = processes.run(*words, environ={"PYTHONPATH": folder} if folder else {}, given=mine)
            measured.setdefault(engine, []).append(found)
    for name in given:
        ours = _together(measured["exact"], name)
        peers = [engine for engine in measured if engine != "exact" and name in measured[engine][0]]
        for engine in peers or [""]:
            theirs = _together(measured[engine], name) if engine else None
            yield Row(name, ours, engine, theirs, _target(name) if engine.startswith("official") else None)


def _given(size: Size, traditional: str, simplified: str) -> dict[str, tuple[str, list[str], int]]:
    """By the name of the figure: configuration, texts, and how often they are converted."""
    given: dict[str, tuple[str, list[str], int]] = {}
    for config in _DEMANDED:
        text = traditional if config.startswith("t") else simplified
        pieces = [text[at : at + PARAGRAPH] for at in range(0, len(text) - PARAGRAPH, PARAGRAPH)]
        given[f"{config}, x1"] = (config, [text], size.runs * 8)
        given[f"{config}, x10"] = (config, [text * 10], size.runs * 3)
        given[f"{config}, x100"] = (config, [text * 100], size.runs)
        given[f"{config}, {len(pieces)} paragraphs of {PARAGRAPH}"] = (config, pieces, size.runs * 8)
    return given


def _small(given: Mapping[str, tuple[str, list[str], int]]) -> dict[str, tuple[str, list[str], int]]:
    """What an engine that takes a hundred times as long can be asked for."""
    return {name: (config, texts, 1) for name, (config, texts, _) in given.items() if name.endswith(", x1")}


def _together(found: list[Mapping[str, list[float]]], name: str) -> Times:
    taken = tuple(one[name][0] for one in found)
    return Times(taken, taken)


def _target(name: str) -> Faster:
    config, _, what = name.partition(", ")
    return Faster(_DEMANDED[config] if what.startswith("x") else 1.0)


def _loading(size: Size, processes: Processes, text: str) -> Iterator[Row | Note]:
    try:
        found = [processes.run("-c", _LOADING, given=[text]) for _ in range(min(size.runs, 3))]
    except NotMeasured as error:
        yield Note("loading", f"not measured: {error}")
        return
    loaded = Times(tuple(one["wall"][0] for one in found), tuple(one["cpu"][0] for one in found))
    yield Row("load the first s2* converter (processor)", loaded, target=Target(0.06))
    held = sorted(one["held"][0] for one in found)[len(found) // 2] / 2**20
    yield Note("seven converters hold", f"{held:.0f} MB, meant to be at most {MEGABYTES} MB: {_met(held)}")


def _met(megabytes: float) -> str:
    return "met" if megabytes <= MEGABYTES else "missed"
