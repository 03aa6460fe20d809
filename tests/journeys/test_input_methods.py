"""Chinese typed by its sounds reaches the text: the real program, fcitx5 and ibus-libpinyin, keys and mouse of X."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from editor.desk.imports.starting import begin
from editor.desk.versions.clock import SystemClock
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, Section, SectionId
from tests.journeys.conftest import LIN
from tests.places import ROOT

PATIENCE = 90
"""Seconds until something that was asked for has to be there: an idle machine needs one."""
START = "第一段。"
PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin
[Groups/0/Items/0]
Name=keyboard-us
[Groups/0/Items/1]
Name=pinyin
[GroupOrder]
0=Default
"""
ENGINES = {
    "fcitx": """
fcitx5 --disable=wayland,notificationitem,cloudpinyin &
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
    string:org.freedesktop.IBus | grep -q true; do sleep 0.2; done
""",
    "ibus": """
ibus-daemon --xim --panel disable &
until [ "$(ibus engine)" = libpinyin ]; do ibus engine libpinyin; sleep 0.2; done
""",
}
NEEDED = {
    "fcitx": ("fcitx5", Path("/usr/share/fcitx5/inputmethod/pinyin.conf"), "fcitx5 and fcitx5-pinyin"),
    "ibus": ("ibus-daemon", Path("/usr/share/ibus/component/libpinyin.xml"), "ibus and ibus-libpinyin"),
}


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen of its own with the program on it."""

    display: str
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
        subprocess.run(["xdotool", *words], env=os.environ | {"DISPLAY": self.display}, check=True, timeout=PATIENCE)

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
    program, description, packages = NEEDED[engine]
    if not all(map(shutil.which, ("Xvfb", "xdotool", "dbus-run-session", "dbus-send", program))):
        pytest.skip(f"needs Xvfb, xdotool, dbus, {packages}")
    if not description.is_file():
        pytest.skip(f"needs {packages}")
    begin(tmp_path / "policy", _policy(), SystemClock(), LIN)
    surroundings = _surroundings(tmp_path, engine)
    told = tmp_path / "told.json"
    script = (
        f"{ENGINES[engine]}\nexec {sys.executable} -m tests.journeys.input_method_program {told} {tmp_path / 'policy'}"
    )
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        display = f":{server.stdout.readline().strip()}"
        with (
            (tmp_path / "log").open("w") as log,
            subprocess.Popen(
                ["dbus-run-session", "--", "bash", "-c", script],
                cwd=ROOT,
                env=surroundings | {"DISPLAY": display},
                stdout=log,
                stderr=log,
                start_new_session=True,
            ) as running,
        ):
            try:
                yield _at_the_text(Screen(display, told), engine, surroundings | {"DISPLAY": display})
            finally:
                os.killpg(running.pid, signal.SIGKILL)
                server.kill()


def _policy() -> Policy:
    chinese, section = Tag("zh-Hans"), SectionId("use")
    return Policy(
        source=chinese,
        languages=(Language(chinese, Making.WRITTEN),),
        titles={chinese: "规则"},
        sections=(Section(section),),
        texts={Cell(section, chinese): START},
        time_zone="Asia/Shanghai",
    )


def _surroundings(home: Path, engine: str) -> dict[str, str]:
    config = home / "config"
    for folder in ("dateline", "fcitx5"):
        (config / folder).mkdir(parents=True)
    (config / "dateline" / "settings.ini").write_text("[General]\nname=Lin\nemail=lin@example.org\ninterface=en\n")
    (config / "fcitx5" / "profile").write_text(PROFILE)
    (config / "fcitx5" / "config").write_text("[Behavior]\nActiveByDefault=True\n")
    (home / "runtime").mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "WAYLAND_"))}
    return kept | {
        **{f"XDG_{name.upper()}_HOME": str(home / name) for name in ("config", "state", "data", "cache")},
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        "QT_QPA_PLATFORM": "xcb",
        "QT_IM_MODULE": engine,
        "XMODIFIERS": f"@im={engine}",
        "GSETTINGS_BACKEND": "memory",
        "LC_ALL": "C.UTF-8",
        "NO_AT_BRIDGE": "1",
    }


def _at_the_text(screen: Screen, engine: str, surroundings: dict[str, str]) -> Screen:
    """Go to the end of the text, when the input method is there; a daemon may still load its words."""
    screen.wait(lambda state: state["text"] == START)
    found = subprocess.run(
        ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Dateline"],
        env=os.environ | {"DISPLAY": screen.display},
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE,
    )
    screen.act("windowfocus", found.stdout.split()[-1])
    screen.wait(lambda state: state["is_active"])
    screen.click("pane", 0.5, 0.5)
    screen.wait(lambda state: state["has_focus"])
    assert screen.state()["module"] == "ibus", "the plugin that Qt has"
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if screen.is_listening():
            return screen
        if engine == "ibus":
            subprocess.run(["ibus", "engine", "libpinyin"], env=surroundings, check=False, timeout=PATIENCE)
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
