"""Python processes that measure, with the compiled modules that an installed program has."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.places import ROOT


class NotMeasured(Exception):
    """A process that was to measure something ended without an answer; it carries the process's last words."""


@dataclass(frozen=True, slots=True)
class Processes:
    """Runs this Python; compiled modules are kept in `home`, for nothing may be written beside the sources."""

    home: Path

    def run(
        self, *words: str, environ: Mapping[str, str] | None = None, given: object = None
    ) -> dict[str, list[float]]:
        """The JSON that a process answers to `given`, JSON on its standard input; NotMeasured where it fails."""
        ran = subprocess.run(
            [sys.executable, *words],
            input=json.dumps(given),
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env=self._environment() | dict(environ or {}),
        )
        if ran.returncode != 0:
            lines = ran.stderr.strip().splitlines()
            raise NotMeasured(lines[-1] if lines else f"it ended with status {ran.returncode}")
        answer: dict[str, list[float]] = json.loads(ran.stdout)
        return answer

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return kept | {"PYTHONPYCACHEPREFIX": str(self.home / "compiled")}
