"""What the program brings in before it is used: modules and megabytes at the frame, the start page, the first text."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.window.appearance import settings
from editor.window.appearance.settings import Preferences
from tests.samples import build_agreed_sample

HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
FRAME = {"editor", "platformdirs", "typing_extensions", "PySide6", "shiboken6"}
OPENED = FRAME | {"pygit2", "_cffi_backend", "filelock", "tomlkit", "markdown_it", "mdurl"}
"""What of others the frame and the start page need, and what a policy needs to be read and locked."""
START_PAGE = ("editor.window.", "editor.desk.sentences.marking", "editor.desk.versions.clock", "editor.text.steering")
NOT_FOR_A_TEXT = (
    *(
        f"editor.{room}."
        for room in ("exchange", "command", "desk.proof", "desk.exports", "desk.imports", "desk.review")
    ),
    *("editor.checks.reading.", "editor.checks.catalogue", "editor.text.redline.", "editor.text.page."),
    *("editor.window.translate.", "editor.window.review.", "editor.window.history.", "editor.window.publish."),
    *("editor.window.search.", "editor.window.redline.", "editor.window.comparison.", "editor.window.conversion."),
)
MOST_MODULES = {"painted": 230, "page": 290, "text": 640}
MOST_MEGABYTES = {"painted": 75, "page": 95, "text": 180}
"""A tenth or so above what they were when this was written: whoever needs more says why here."""


def started(home: Path, *words: str) -> dict[str, list[str]]:
    """What a program of its own saw of its start."""
    for name in HOMES:
        (home / name.lower()).mkdir(exist_ok=True)
    config = home / "xdg_config_home" / "dateline"
    config.mkdir(exist_ok=True)
    settings.save(config / "settings.ini", Preferences(name="Lin", email="lin@example.org"))
    homes = {name: str(home / name.lower()) for name in HOMES}
    ran = subprocess.run(
        [sys.executable, "-m", "tests.benches.window.starting", *words],
        cwd=Path(__file__).resolve().parents[2],
        env=os.environ | homes | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    seen: dict[str, list[str]] = json.loads(ran.stdout)
    return seen


def of_others(modules: list[str]) -> set[str]:
    """The packages among modules that are neither Python's nor the bench's own."""
    known = sys.stdlib_module_names | {
        "tests",
        "__feature__",
        "shibokensupport",
        "signature_bootstrap",
        "__main__",
        "_distutils_hack",
    }
    tops = {name.split(".")[0] for name in modules}
    return {top for top in tops - known if not top.startswith(("_sysconfigdata", "__editable__", "_virtualenv"))}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    return started(tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    home = tmp_path_factory.mktemp("text")
    build_agreed_sample(home / "sample")
    return started(home, str(home / "sample"))


def test_the_frame_needs_qt_and_the_settings_only(page: dict[str, list[str]]) -> None:
    ours = [name for name in page["painted modules"] if name.startswith("editor.")]
    strange = [name for name in ours if not name.startswith(("editor.window", "editor.data", "editor.loading"))]
    assert strange == []
    assert of_others(page["painted modules"]) - FRAME == set()


def test_the_start_page_knows_of_no_policy(page: dict[str, list[str]]) -> None:
    came = set(page["shown modules"]) - set(page["painted modules"])
    folders = {name.rpartition(".")[0] for name in came}
    files = sorted(name for name in came - folders if name.startswith("editor."))
    assert [name for name in files if not name.startswith(START_PAGE)] == []
    assert of_others(page["shown modules"]) - FRAME == set()


def test_the_first_text_brings_in_what_writing_needs_and_no_more(text: dict[str, list[str]]) -> None:
    assert [name for name in text["shown modules"] if name.startswith(NOT_FOR_A_TEXT)] == []
    assert of_others(text["shown modules"]) - OPENED == set()


def test_other_threads_make_no_part_of_the_window(page: dict[str, list[str]], text: dict[str, list[str]]) -> None:
    """See `bring_in`: one of forty starts on a busy machine ended by a segmentation fault."""
    for name in page["elsewhere"] + text["elsewhere"]:
        assert not name.startswith(("PySide6", "shiboken6", "editor.window"))


def test_modules_and_megabytes_stay_few(page: dict[str, list[str]], text: dict[str, list[str]]) -> None:
    for stage, seen, key in (("painted", page, "painted"), ("page", page, "shown"), ("text", text, "shown")):
        modules, held = seen[f"{key} modules"], float(seen[f"{key} megabytes"][0])
        last = sorted(set(modules) - set(seen["painted modules"]))
        assert len(modules) <= MOST_MODULES[stage], f"{stage}: {len(modules)} modules; since the frame came {last}"
        assert held <= MOST_MEGABYTES[stage], f"{stage}: {held:.0f} MB; since the frame came {last}"
