"""The sample as it was with one person, who needs nobody's approval."""

import shutil
from pathlib import Path
from unittest import mock

from editor.desk.imports import starting

_STEPS = starting.sample_steps()


def build_agreed_sample(folder: Path) -> None:
    """Build the sample without the step in which three people join, and without what one of them asks for."""
    copies = folder.parent / "steps"
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
        starting.build_sample(folder)
