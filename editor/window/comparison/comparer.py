"""Two versions read and compared off the window's thread; only the newest question is answered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desk.comparison.comparing import Comparison, compare_languages, comparison
from editor.desk.comparison.past_policies import policy_at, released_policy
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.store.repository import Repository
from editor.text.redline.switches import PLAIN, Switches
from editor.window.widgets.runner import Task
from editor.window.work.policy_desk import PolicyDesk

SLOW = 300
"""Milliseconds after which a person is told that work goes on."""
_KEPT = 8
"""How many versions are kept after they were read: they never change."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One side of a comparison: a version, or the working draft where `version` is empty.

    A version that made a release is read as its readers have it.
    """

    version: str = ""
    release: int | None = None


DRAFT = Pick()


@dataclass(frozen=True, slots=True)
class ComparisonQuestion:
    """What is to be compared, and what counts; `draft` is the draft as it stood when the question was asked.

    `against` is the language of the new side where it is another one than that of the old side.
    """

    old: Pick
    new: Pick
    language: Tag
    draft: Policy
    switches: Switches = PLAIN
    against: Tag | None = None

    def is_about(self, other: "ComparisonQuestion | None") -> bool:
        """Whether the other one asks for the same versions in the same languages."""
        return other is not None and self._sides() == other._sides()

    def has_the_answer_of(self, other: "ComparisonQuestion") -> bool:
        """Whether the answer to the other one answers this one too."""
        same = self.is_about(other) and self.switches == other.switches
        return same and (DRAFT not in (self.old, self.new) or self.draft is other.draft)

    def compared(self, old: Policy, new: Policy, stop: Callable[[], bool]) -> Comparison:
        """What differs between two versions that were read."""
        if self.against is None:
            return comparison(old, new, self.language, stop, self.switches)
        return compare_languages(old, new, self.language, self.against, self.switches, stop)

    def _sides(self) -> tuple[Pick, Pick, Tag, Tag | None]:
        return self.old, self.new, self.language, self.against


@dataclass(frozen=True, slots=True)
class ComparisonAnswer:
    """Both versions and what differs."""

    question: ComparisonQuestion
    old: Policy
    new: Policy
    comparison: Comparison


class Comparer(QObject):
    """Signals: `answered` carries an ComparisonAnswer, `failed` the exception, `slow` the ComparisonQuestion whose
    answer takes its time."""

    answered = Signal(object)
    failed = Signal(object)
    slow = Signal(object)

    def __init__(self, desk: PolicyDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[Pick, Policy] = {}
        self._question: ComparisonQuestion | None = None
        self._halt = Event()
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SLOW)
        self._timer.timeout.connect(lambda: self.slow.emit(self._question))
        desk.closing.connect(self.cancel)

    def ask(self, question: ComparisonQuestion) -> None:
        """Compare; whatever was asked before is forgotten."""
        self.cancel()
        self._question = question
        self._halt = Event()
        self._timer.start()
        wanted = [pick for pick in (question.old, question.new) if pick != DRAFT and pick not in self._known]
        if wanted:
            self._task = self._desk.in_repository(
                partial(_read, wanted), partial(self._on_read, question), partial(self._on_failed, question), owner=self
            )
        else:
            self._think(question)

    def cancel(self) -> None:
        """Forget the question: its answer is never given."""
        self._halt.set()
        self._question = None
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()

    def _think(self, question: ComparisonQuestion) -> None:
        old, new = (question.draft if pick == DRAFT else self._known[pick] for pick in (question.old, question.new))
        halt = self._halt
        self._task = self._desk.in_background(
            lambda: ComparisonAnswer(question, old, new, question.compared(old, new, halt.is_set)),
            self._on_answered,
            partial(self._on_failed, question),
            owner=self,
        )

    def _on_read(self, question: ComparisonQuestion, found: Mapping[Pick, Policy]) -> None:
        if question is self._question:
            sides = {pick: self._known[pick] for pick in (question.old, question.new) if pick in self._known}
            self._known = dict([*self._known.items(), *sides.items()][-_KEPT:]) | dict(found)
            self._think(question)

    def _on_answered(self, answer: ComparisonAnswer) -> None:
        if answer.question is self._question:
            self._timer.stop()
            self.answered.emit(answer)

    def _on_failed(self, question: ComparisonQuestion, error: Exception) -> None:
        if question is self._question:
            self._timer.stop()
            self.failed.emit(error)


def _read(picks: list[Pick], repository: Repository) -> dict[Pick, Policy]:
    return {
        pick: policy_at(repository, pick.version) if pick.release is None else released_policy(repository, pick.release)
        for pick in picks
    }
