"""A program under an input method: a screen of its own, fcitx5 or ibus-libpinyin on it, and keys from outside."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
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


@contextmanager
def started(words: Sequence[str], home: Path, engine: str) -> Iterator[Mapping[str, str]]:
    """A program under an input method, with its `log` in a home of its own; gives the surroundings that it has."""
    program, description, packages = NEEDED[engine]
    if not all(map(shutil.which, ("Xvfb", "xdotool", "dbus-run-session", "dbus-send", program))):
        pytest.skip(f"needs Xvfb, xdotool, dbus, {packages}")
    if not description.is_file():
        pytest.skip(f"needs {packages}")
    # The daemon's socket stands in the cache, and the path of a socket has at most 107 bytes.
    short = tempfile.mkdtemp(prefix="im", dir="/tmp")
    surroundings = _surroundings(home, engine) | {"XDG_CACHE_HOME": short}
    script = f"{ENGINES[engine]}\nexec {' '.join(words)}"
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        surroundings["DISPLAY"] = f":{server.stdout.readline().strip()}"
        with (
            (home / "log").open("w") as log,
            subprocess.Popen(
                ["dbus-run-session", "--", "bash", "-c", script],
                cwd=ROOT,
                env=surroundings,
                stdout=log,
                stderr=log,
                start_new_session=True,
            ) as running,
        ):
            try:
                yield surroundings
            finally:
                os.killpg(running.pid, signal.SIGKILL)
                server.kill()
                shutil.rmtree(short, ignore_errors=True)


def act(surroundings: Mapping[str, str], *words: str) -> str:
    """Press keys, or move and click, as a person does; gives what xdotool says."""
    done = subprocess.run(
        ["xdotool", *words], env=surroundings, check=True, timeout=PATIENCE, capture_output=True, text=True
    )
    return done.stdout


def wake(surroundings: Mapping[str, str], engine: str) -> None:
    """Ask for the engine again: a daemon that is asked too early loses it."""
    if engine == "ibus":
        subprocess.run(["ibus", "engine", "libpinyin"], env=surroundings, check=False, timeout=PATIENCE)


def begin_policy(folder: Path) -> None:
    """A policy of one Chinese text."""
    begin(folder, _policy(), SystemClock(), LIN)


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
