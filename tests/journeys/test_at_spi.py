"""What Linux's screen readers hear: the real program on a screen of its own, asked over AT-SPI as they ask it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT

SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = ROOT / "tests" / "journeys" / "at_spi_client.py"
SCRIPT = """
Xvfb :{display} -screen 0 1440x900x24 -nolisten tcp & screen=$!
for attempt in $(seq 100); do [ -S /tmp/.X11-unix/X{display} ] && break; sleep 0.1; done
{python} -m editor --sample & program=$!
timeout 150 {system} {client}; status=$?
kill $program $screen
exit $status
"""


def _is_there() -> bool:
    if not all(map(shutil.which, ("Xvfb", "dbus-run-session", SYSTEM_PYTHON))):
        return False
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return asked.returncode == 0


@pytest.mark.long
@pytest.mark.skipif(not _is_there(), reason="needs Xvfb, dbus, at-spi2-core and python3-pyatspi")
def test_the_changed_number_between_two_releases_is_found_by_ear_alone(tmp_path: Path) -> None:
    config = tmp_path / "config" / "dateline"
    config.mkdir(parents=True)
    (config / "settings.ini").write_text("[General]\nname=Lin\nemail=lin@example.org\ninterface=en\n")
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    surroundings = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))},
        **{f"XDG_{name.upper()}_HOME": str(tmp_path / name) for name in ("config", "state", "data", "cache")},
        "XDG_RUNTIME_DIR": str(runtime),
        "DISPLAY": f":{90 + os.getpid() % 9}",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    script = SCRIPT.format(
        display=surroundings["DISPLAY"][1:], python=sys.executable, system=SYSTEM_PYTHON, client=CLIENT
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
    assert told, ran.stderr[-2000:]
    found = json.loads(told[-1])
    assert found["unnamed"] == []
    assert "[inserted: " in found["text"]
    assert "– end]" in found["text"]
    assert "underline:single" in found["number"]
    assert not any("underline" in one for one in found["unchanged"])
