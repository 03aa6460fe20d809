"""What Linux's screen readers hear: the real program on a screen of its own, asked over AT-SPI as they ask it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from editor.store.history import Author
from editor.store.personal.trust_file import FolderTrust
from tests.desk.reviewing_people import CHEN, LIN, PEOPLE_OF, House, of
from tests.places import ROOT
from tests.policy.values import HANT, USE

SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = ROOT / "tests" / "journeys" / "at_spi_client.py"
SCRIPT = """
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>{number} & screen=$!
for attempt in $(seq 600); do [ -s {number} ] && break; sleep 0.1; done
export DISPLAY=:$(cat {number})
{python} -m editor {words} & program=$!
timeout 150 {system} {client} {deed}; status=$?
kill $program $screen
exit $status
"""


def _is_there() -> bool:
    if not all(map(shutil.which, ("Xvfb", "dbus-run-session", SYSTEM_PYTHON))):
        return False
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return asked.returncode == 0


NEEDED = pytest.mark.skipif(not _is_there(), reason="needs Xvfb, dbus, at-spi2-core and python3-pyatspi")


def heard(home: Path, who: Author, words: str, deed: str) -> dict[str, Any]:
    """What somebody hears who does a deed in the program that was started with these words."""
    config = home / "config" / "dateline"
    config.mkdir(parents=True)
    settings = f"[General]\nname={who.name}\nemail={who.email}\ninterface=en\n"
    (config / "settings.ini").write_text(settings, encoding="utf-8")
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    surroundings = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))},
        **{f"XDG_{name.upper()}_HOME": str(home / name) for name in ("config", "state", "data", "cache")},
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    script = SCRIPT.format(
        number=home / "display", python=sys.executable, system=SYSTEM_PYTHON, client=CLIENT, words=words, deed=deed
    )
    ran = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=220,
        check=False,
    )
    told = [line for line in ran.stdout.splitlines() if line.startswith("{")]
    assert told, ran.stderr[-4000:]
    found: dict[str, Any] = json.loads(told[-1])
    return found


@NEEDED
@pytest.mark.long
def test_the_changed_number_between_two_releases_is_found_by_ear_alone(tmp_path: Path) -> None:
    found = heard(tmp_path, Author("Lin", "lin@example.org"), "--sample", "hear")
    assert found["unnamed"] == []
    assert "[inserted: " in found["text"]
    assert "– end]" in found["text"]
    assert "underline:single" in found["number"]
    assert not any("underline" in one for one in found["unchanged"])


@NEEDED
@pytest.mark.long
def test_two_releases_are_compared_and_a_changed_number_is_approved_by_ear_alone(tmp_path: Path) -> None:
    house = House(tmp_path, PEOPLE_OF[:2])
    for number in (30, 14, 7):
        house.later(days=40)
        house.edit(LIN, SetText(Cell(USE, HANT), f"# 使用\n\nWe answer within {number} days."), mark=True)
        if number > 7:
            house.approve(CHEN)
            house.publish(LIN)
    open_before = house.open()
    assert of("use", "zh-Hant") in open_before
    FolderTrust(tmp_path / "home" / "state" / "dateline", house.path).give()
    found = heard(tmp_path / "home", CHEN, str(house.path), "approve")
    assert "[deleted: 30" in found["between"]
    assert "[inserted: 14" in found["between"]
    assert "underline:single" in found["number"]
    assert "[deleted: 14" in found["draft"]
    assert "[inserted: 7" in found["draft"]
    assert "underline:single" in found["changed"]
    assert found["unnamed"] == []
    assert set(house.open()) < set(open_before)
    assert of("use", "zh-Hant") not in house.open()
