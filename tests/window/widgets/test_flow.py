"""A story awaits its steps: work on threads and questions to a person, whoever answers them and whenever."""

from collections.abc import Callable

import pytest

from editor.window.widgets.flow import Done, Failed, GivenUp, Step, Story


class Asked:
    """A step that is answered when the test says so."""

    def __init__(self) -> None:
        self.done: Done[str] | None = None
        self.failed: Failed | None = None

    def step(self) -> Step[str]:
        def begin(done: Done[str], failed: Failed) -> None:
            self.done, self.failed = done, failed

        return Step(begin)

    def answer(self, words: str) -> None:
        assert self.done is not None
        self.done(words)

    def refuse(self, error: Exception) -> None:
        assert self.failed is not None
        self.failed(error)


class Told:
    """A story of two steps that writes down what happened."""

    def __init__(self) -> None:
        self.first, self.second = Asked(), Asked()
        self.said: list[str] = []
        self.errors: list[Exception] = []

    async def steps(self) -> None:
        self.said.append(await self.first.step())
        try:
            self.said.append(await self.second.step())
        except KeyError:
            self.said.append("mended")
        self.said.append("end")

    def begin(self) -> Story:
        return Story(self.steps(), self.errors.append)


def test_a_story_goes_on_with_each_answer() -> None:
    told = Told()
    told.begin()
    assert told.said == []
    told.first.answer("a")
    assert told.said == ["a"]
    told.second.answer("b")
    assert told.said == ["a", "b", "end"]
    assert told.errors == []


def test_a_story_takes_an_error_for_itself_or_it_is_told() -> None:
    told = Told()
    told.begin()
    told.first.answer("a")
    told.second.refuse(KeyError("x"))
    assert told.said == ["a", "mended", "end"]
    other = Told()
    other.begin()
    error = OSError("gone")
    other.first.refuse(error)
    assert other.errors == [error]
    assert other.said == []


def test_an_answer_counts_once_and_only_for_the_step_that_is_waited_for() -> None:
    told = Told()
    told.begin()
    told.first.answer("a")
    told.first.answer("again")
    told.first.refuse(OSError("late"))
    told.second.answer("b")
    told.second.answer("b")
    assert told.said == ["a", "b", "end"]
    assert told.errors == []


@pytest.mark.parametrize("end", [lambda story: story.fail(GivenUp()), lambda story: story.drop()])
def test_a_story_that_was_ended_hears_no_answer_any_more(end: Callable[[Story], None]) -> None:
    told = Told()
    story = told.begin()
    end(story)
    told.first.answer("a")
    end(story)
    assert told.said == []
    assert len(told.errors) in (0, 1)


def test_a_person_who_gives_up_within_a_story_is_told_of_as_that() -> None:
    told = Told()

    async def steps() -> None:
        if await told.first.step() == "no":
            raise GivenUp

    Story(steps(), told.errors.append)
    told.first.answer("no")
    assert [type(one) for one in told.errors] == [GivenUp]


def test_a_mistake_of_the_story_itself_comes_through() -> None:
    told = Told()

    async def steps() -> None:
        await told.first.step()
        raise ZeroDivisionError

    Story(steps(), told.errors.append)
    with pytest.raises(ZeroDivisionError):
        told.first.answer("a")
    assert told.errors == []


def test_steps_that_are_answered_at_once_follow_each_other() -> None:
    said: list[int] = []

    async def steps() -> None:
        for number in range(3):
            said.append(await Step(lambda done, _failed, number=number: done(number)))  # type: ignore[misc]

    Story(steps(), lambda _: None)
    assert said == [0, 1, 2]
