"""Work off the window's thread: in order, answered on the window's thread, and only to who still listens."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from editor.window.widgets.runner import Runner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    made = Runner()
    yield made
    made.wait()


def fail(error: Exception) -> None:
    raise error


def test_answers_come_in_order_on_the_windows_thread(qtbot: QtBot, runner: Runner) -> None:
    told: list[tuple[int, bool]] = []
    worked_on = set()

    def work(number: int) -> int:
        worked_on.add(threading.get_ident())
        return number

    for number in range(50):
        runner.run(
            lambda number=number: work(number),
            lambda result: told.append((result, threading.current_thread() is threading.main_thread())),
            fail,
        )
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 50)
    assert told == [(number, True) for number in range(50)]
    assert threading.get_ident() not in worked_on


def test_a_failure_reaches_who_asked(qtbot: QtBot, runner: Runner) -> None:
    told: list[Exception] = []
    runner.run(lambda: 1 / 0, lambda _: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)


def test_nobody_is_called_once_the_owner_is_deleted(runner: Runner) -> None:
    owner = QObject()
    told: list[int] = []
    begun, go_on = threading.Event(), threading.Event()

    def work() -> int:
        begun.set()
        go_on.wait(10)
        return 1

    runner.run(work, told.append, fail, owner=owner)
    begun.wait(10)
    delete(owner)
    go_on.set()
    runner.run(lambda: 2, told.append, fail)
    runner.wait()
    assert told == [2]


def test_only_the_newest_answer_of_a_topic_is_given(runner: Runner) -> None:
    told: list[str] = []
    worked: list[str] = []
    begun, go_on = threading.Event(), threading.Event()

    def work(name: str) -> str:
        worked.append(name)
        begun.set()
        go_on.wait(10)
        return name

    runner.run(lambda: work("first"), told.append, fail, topic="preview")
    begun.wait(10)
    runner.run(lambda: work("second"), told.append, fail, topic="preview")
    runner.run(lambda: work("save"), told.append, fail)
    runner.run(lambda: work("third"), told.append, fail, topic="preview")
    go_on.set()
    runner.wait()
    assert told == ["save", "third"]
    assert worked == ["first", "save", "third"]


def test_a_cancelled_task_gives_no_answer(runner: Runner) -> None:
    told: list[int] = []
    task = runner.run(lambda: 1, told.append, fail)
    task.cancel()
    runner.wait()
    assert told == []
    assert task.is_cancelled()


def test_waiting_gives_every_answer_and_those_that_follow(runner: Runner) -> None:
    told: list[str] = []

    def once_more(result: str) -> None:
        told.append(result)
        runner.run(lambda: "after", told.append, fail)

    runner.run(lambda: "before", once_more, fail)
    runner.wait()
    assert told == ["before", "after"]
    assert not runner.is_busy()


def test_it_tells_when_it_is_busy(qtbot: QtBot, runner: Runner) -> None:
    told: list[bool] = []
    runner.busy_changed.connect(told.append)
    runner.run(lambda: 1, lambda _: None, fail)
    runner.run(lambda: 2, lambda _: None, fail)
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert told == [True, False]
