"""Chinese typed by its sounds reaches the text: the real program, fcitx5 and ibus-libpinyin, keys and mouse of X."""

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.input_methods import ENGINES, PATIENCE, START, act, begin_policy, started, wake


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen of its own with the program on it."""

    surroundings: Mapping[str, str]
    told: Path

    def state(self) -> dict[str, object]:
        """What the program tells."""
        try:
            found = json.loads(self.told.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        assert isinstance(found, dict)
        return found

    def wait(self, holds: Callable[[dict[str, object]], object]) -> dict[str, object]:
        """Wait until something holds of the program."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            state = self.state()
            if state and holds(state):
                return state
            time.sleep(0.1)
        raise AssertionError((self.state(), self.told.with_name("log").read_text("utf-8")[-2000:]))

    def act(self, *words: str) -> None:
        """Press keys, or move and click, as a person does."""
        act(self.surroundings, *words)

    def click(self, what: str, across: float, down: float) -> None:
        """Click in a part of the window, at shares of its width and height."""
        left, top, width, height = self.state()[what]  # type: ignore[misc]
        self.act("mousemove", str(round(left + width * across)), str(round(top + height * down)), "click", "1")

    def spell(self, sounds: str, characters: str) -> str:
        """Type sounds and leave them open; what is shown of them."""
        self.act("type", "--delay", "60", sounds)
        shown = self.wait(lambda state: "".join(str(state["open"]).split()) in (sounds, characters))
        return str(shown["open"])

    def is_listening(self) -> bool:
        """Whether a letter is taken by the input method; one that went into the text is taken out again."""
        before = self.state()["text"]
        self.act("key", "x")
        state = self.wait(lambda state: state["open"] or state["text"] != before)
        self.act("key", "BackSpace")
        self.wait(lambda state: not state["open"] and state["text"] == before)
        return bool(state["open"])


@pytest.fixture(params=list(ENGINES))
def screen(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Screen]:
    """The program on one Chinese text, under one input method."""
    engine: str = request.param
    told = tmp_path / "told.json"
    begin_policy(tmp_path / "policy")
    words = (sys.executable, "-m", "tests.journeys.input_method_program", str(told), str(tmp_path / "policy"))
    with started(words, tmp_path, engine) as surroundings:
        yield _at_the_text(Screen(surroundings, told), engine)


def _at_the_text(screen: Screen, engine: str) -> Screen:
    """Go to the end of the text, when the input method is there; a daemon may still load its words."""
    screen.wait(lambda state: state["text"] == START)
    found = act(screen.surroundings, "search", "--sync", "--onlyvisible", "--name", "Dateline")
    screen.act("windowfocus", found.split()[-1])
    screen.wait(lambda state: state["is_active"])
    screen.click("pane", 0.5, 0.5)
    screen.wait(lambda state: state["has_focus"])
    assert screen.state()["module"] == "ibus", "the plugin that Qt has"
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if screen.is_listening():
            return screen
        wake(screen.surroundings, engine)
    pytest.skip(f"{engine} took no letter for {PATIENCE} seconds")


@pytest.mark.long
def test_chinese_typed_by_its_sounds_reaches_the_text_and_stays_there(screen: Screen) -> None:
    screen.spell("nihao", "你好")
    screen.act("key", "space")
    text = f"{START}你好"
    screen.wait(lambda state: state["text"] == text)
    text += screen.spell("shijie", "世界")
    screen.click("pane", 0.5, 0.7)
    screen.wait(lambda state: state["text"] == text)
    text += screen.spell("zhongwen", "中文")
    screen.click("outline", 0.5, 0.7)
    screen.wait(lambda state: state["text"] == text and not state["has_focus"])
    screen.click("pane", 0.5, 0.5)
    screen.wait(lambda state: state["has_focus"])
    screen.spell("zhongwen", "中文")
    screen.act("key", "Escape")
    screen.wait(lambda state: not state["open"])
    screen.click("outline", 0.5, 0.7)
    screen.wait(lambda state: not state["has_focus"])
    assert screen.state()["text"] == text, "words that the person threw away stay away"
