"""The sample policy, built once in a process and copied from then on."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from unittest import mock

from editor.desk.imports import starting
from editor.store.new_folder import ask_for_new_folder

_STEPS = starting.sample_steps()


def build_sample(folder: Path) -> None:
    """The sample as it comes, with its people and what they ask for."""
    _copy(_built(), folder)


def build_agreed_sample(folder: Path) -> None:
    """The sample as it was with one person, who needs nobody's approval."""
    _copy(_built_agreed(), folder)


def _copy(template: Path, folder: Path) -> None:
    ask_for_new_folder(folder)
    shutil.copytree(template, folder, symlinks=True)


def _place() -> Path:
    place = tempfile.mkdtemp(prefix="sample-")
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    return Path(place)


@cache
def _built() -> Path:
    folder = _place() / "policy"
    starting.build_sample(folder)
    return folder


@cache
def _built_agreed() -> Path:
    """Without the step in which three people join, and without what one of them asks for."""
    place = _place()
    copies = place / "steps"
    for step in _STEPS:
        shutil.copytree(step, copies / step.name)
    for file in copies.glob("1*/step.toml"):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(("asked", "approved"))]
        file.write_text("".join(kept), encoding="utf-8")
    joining = copies / "15-estimates"
    (joining / "people.toml").unlink()
    rules = (joining / "policy.toml").read_text(encoding="utf-8")
    (joining / "policy.toml").write_text(rules.partition("[review]")[0], encoding="utf-8")
    with mock.patch.object(starting, "sample_steps", return_value=sorted(copies.iterdir())):
        starting.build_sample(place / "policy")
    return place / "policy"
