"""Nothing holds the window's thread for long: a large policy with one very long section, through every workspace."""

import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt
from PySide6.QtTest import QTest

from editor.desk.imports.starting import begin
from editor.desk.versions.clock import SystemClock
from editor.policy.editing.edits import Batch, SetText, apply
from editor.policy.policy import Policy
from editor.policy.section import Cell
from editor.window.translate.translate_workspace import TranslateWorkspace
from tests.benches.policies import TAGS, policy, text
from tests.journeys.conftest import LIN
from tests.journeys.driver import Person

LIMIT = 0.1
"""Seconds of the processor that the window's thread may spend before it looks at what the person does."""
KNOWN = {"open": 0.14, "Translate made ahead": 0.14}
"""What still takes longer, and must not grow: the page of a policy and its Translate workspace are each made in one
stretch of 80 to 110 ms, once, while or after the rest of the policy is read."""
_COUNTED = 0.008
"""Seconds of the processor that `counted` takes on a machine that does nothing else."""
_NAMED = 5
_OFTEN = 0.01
"""Seconds of the processor between two looks at where the thread is."""
SECTIONS, LANGUAGES, LONG = 40, 10, 100_000
TRIES = 3
"""Where a step took too long its least is looked for: neighbours on the machine only ever make it longer."""


class Watch(QObject):
    """Measures each stretch of the window's thread between two looks at events, and where the long ones were spent."""

    def __init__(self) -> None:
        super().__init__()
        dispatcher = QAbstractEventDispatcher.instance()
        for told in (dispatcher.awake, dispatcher.aboutToBlock):
            told.connect(self._mark, Qt.ConnectionType.DirectConnection)
        self.doing = ""
        self.longest: dict[str, float] = {}
        self._begun = time.thread_time()
        self._stacks: list[str] = []
        self.where: dict[str, Counter[str]] = {}
        # A signal and no thread: another one that looks at frames lets painters fall late, and widgets on itself.
        self._handler = signal.signal(signal.SIGVTALRM, self._sample)
        signal.setitimer(signal.ITIMER_VIRTUAL, _OFTEN, _OFTEN)

    def close(self) -> None:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, self._handler)

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """What is done now, by the test itself on the window's thread; events within it are measured by themselves."""
        self._mark()
        self.doing = what
        yield
        self._mark()

    def _mark(self) -> None:
        """Between two stretches; time in which the thread waits costs it nothing."""
        spent = time.thread_time() - self._begun
        if spent > self.longest.get(self.doing, 0.0):
            self.longest[self.doing] = spent
            self.where[self.doing] = Counter(self._stacks)
        self._stacks.clear()
        self._begun = time.thread_time()

    def told(self, what: str) -> str:
        """How long a step held the thread at the longest, and where it was seen most often meanwhile."""
        places = ", ".join(f"{place} ({count})" for place, count in self.where[what].most_common(3))
        return f"{what}: {1000 * self.longest[what]:.0f} ms: {places}"

    def _sample(self, _number: int, frame: FrameType | None) -> None:
        while frame is not None and "/editor/" not in frame.f_code.co_filename:
            frame = frame.f_back
        names = []
        while frame is not None and len(names) < _NAMED:
            if "/editor/" in frame.f_code.co_filename:
                names.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
            frame = frame.f_back
        if names:
            self._stacks.append(" < ".join(names))


def counted() -> float:
    """Seconds of the processor that a fixed piece of work takes here and now: neighbours on the machine slow it too."""
    begun = time.thread_time()
    found: dict[int, int] = {}
    for number in range(100_000):
        found[number % 97] = found.get(number % 97, 0) + number
    return time.thread_time() - begun


def large() -> Policy:
    """Forty sections in ten languages; one of them is 100 KB long in its source and in English, full of findings."""
    whole = policy(LANGUAGES, SECTIONS)
    first = whole.section_ids[1]
    long = text("long", LONG // 3, whole.source)
    translated = text("long", LONG, "en") + "\n\nTODO  double  spaces , and (brackets." * 200
    edits = (SetText(Cell(first, whole.source), long), SetText(Cell(first, whole.tags[1]), translated))
    return apply(whole, Batch(edits))


@pytest.mark.long
@pytest.mark.timeout(600)
def test_no_stretch_of_the_windows_thread_is_long(
    new_person: Callable[[], Person], person_settings: Path, tmp_path: Path
) -> None:
    whole, least = large(), dict[str, float]()
    for number in range(TRIES):
        folder = tmp_path / f"large-{number}"
        begin(folder, whole, SystemClock(), LIN, "Begin")
        watch = watched(new_person(), folder, whole)
        least = {what: min(spent, least.get(what, spent)) for what, spent in watch.longest.items()}
        if not any(spent > KNOWN.get(what, LIMIT) for what, spent in least.items()):
            return
    over = [what for what, spent in least.items() if spent > KNOWN.get(what, LIMIT)]
    raise AssertionError("\n".join(watch.told(what) for what in over))


def watched(person: Person, folder: Path, whole: Policy) -> Watch:
    """What the way took, by how fast the machine is while somebody else may be busy on it."""
    slow = max(1.0, min(counted() for _ in range(5)) / _COUNTED)
    watch = Watch()
    try:
        walk(person, watch, folder, whole)
    finally:
        watch.close()
    slow = max(slow, min(counted() for _ in range(5)) / _COUNTED)
    person.window.close()  # so that it does nothing any more while another one is measured
    watch.longest = {what: spent / slow for what, spent in watch.longest.items()}
    return watch


def walk(person: Person, watch: Watch, folder: Path, whole: Policy) -> None:
    """A person's way through all of it."""
    watch.doing = "open"
    person.window.open_folder(folder)
    person.wait(lambda: person.window.page is not None)
    page = person.window.page
    assert page is not None
    desk = page.desk

    def calm() -> None:
        person.wait(lambda: desk.readings.is_current)
        QTest.qWait(150)

    calm()
    with watch.step("Translate made ahead"):
        person.wait(lambda: page.findChild(TranslateWorkspace) is not None)
    long, short = whole.section_ids[1], whole.section_ids[2]
    steps: list[tuple[str, Callable[[], object]]] = [
        ("the long section", lambda: desk.select(Cell(long, whole.source))),
        ("a short one", lambda: desk.select(Cell(short, whole.source))),
        ("the long one again", lambda: desk.select(Cell(long, whole.source))),
        ("the cursor in it", lambda: page.write.editor.pane.setFocus()),
        *((f"key {number} in it", lambda: QTest.keyClick(page.write.editor.pane, Qt.Key.Key_A)) for number in range(8)),
        ("changes", lambda: page.write.side.turn_to(1)),
        ("problems", lambda: page.write.side.turn_to(2)),
        ("preview", lambda: page.write.side.turn_to(0)),
        ("Translate, short", lambda: (desk.select(Cell(short, whole.tags[1])), page.show_workspace("translate"))),
        ("Translate, long", lambda: desk.select(Cell(long, whole.tags[1]))),
        ("Translate, another language", lambda: desk.select(Cell(long, whole.tags[2]))),
        ("Translate, long again", lambda: desk.select(Cell(long, whole.tags[1]))),
        ("Write, long", lambda: page.show_workspace("write")),
        ("Translate shown", lambda: page.show_workspace("translate")),
        ("coverage", lambda: person.window.commands.give("view.coverage")),
        ("Review", lambda: page.show_workspace("review")),
        ("History", lambda: page.show_workspace("history")),
        ("Publish", lambda: page.show_workspace("publish")),
        ("Write again", lambda: page.show_workspace("write")),
        ("search", lambda: person.window.commands.give("search.everywhere")),
        ("search for a word", lambda: page.search.begin(page.search.form.scope, "parcel")),
        ("save a version", lambda: person.window.commands.give("policy.save")),
        ("Translate after it", lambda: page.show_workspace("translate")),
    ]
    assert len(TAGS) >= LANGUAGES
    for what, do in steps:
        with watch.step(what):
            do()
        calm()
