"""A story of several steps, some done on other threads and some asked of a person, written from top to bottom.

An `async` function awaits its steps. No event loop of Python's stands behind it: whoever answers a step, on the
window's thread, takes the story on.
"""

from collections.abc import Callable, Coroutine, Generator
from functools import partial
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")
Done = Callable[[Result], None]
Failed = Callable[[Exception], None]


class GivenUp(Exception):
    """The person does not go on with a story."""


class NotSaved(Exception):
    """No version could be made, which a story wanted first; the person was told why."""


class Step(Generic[Result]):
    """Work for another thread, or a question to a person: `begin` starts it, and one of its two arguments is called
    with what came of it, at once or later."""

    def __init__(self, begin: Callable[[Done[Result], Failed], object]) -> None:
        self.begin = begin

    def __await__(self) -> Generator[Any, Any, Result]:
        answer: Result = yield self
        return answer


class Story:
    """A story under way. `failed` is told of an error of a step that the story did not take for itself."""

    def __init__(self, steps: Coroutine[Step[Any], Any, None], failed: Failed) -> None:
        self._steps = steps
        self._tell = failed
        self._answers = 0
        self._is_over = False
        self._go_on(partial(steps.send, None))

    def fail(self, error: Exception) -> None:
        """Let the step that the story waits for fail; its own answer is no longer of interest."""
        if self._is_over:
            return
        try:
            self._go_on(partial(self._steps.throw, error))
        except type(error) as raised:
            self._is_over = True
            if raised is not error:
                raise
            self._tell(error)

    def drop(self) -> None:
        """End the story where it is."""
        self._answers += 1
        self._is_over = True
        self._steps.close()

    def _go_on(self, move: Callable[[], Step[Any]]) -> None:
        self._answers += 1
        number = self._answers
        try:
            step = move()
        except StopIteration:
            self._is_over = True
            return
        except GivenUp as error:
            self._is_over = True
            self._tell(error)
            return
        step.begin(partial(self._answered, number), partial(self._failed, number))

    def _answered(self, number: int, value: object) -> None:
        if number == self._answers:
            self._go_on(partial(self._steps.send, value))

    def _failed(self, number: int, error: Exception) -> None:
        if number == self._answers:
            self.fail(error)
