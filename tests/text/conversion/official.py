"""The official C++ engine, run by a program of its own: its module has the name of the one that Dateline uses."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

VARIABLE = "DATELINE_OFFICIAL_OPENCC"
_PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
import opencc
if not opencc.__file__.startswith(sys.argv[1]):
    sys.exit(f"{opencc.__file__} is not the official engine")
texts = json.load(sys.stdin)
json.dump({config: list(map(opencc.OpenCC(config).convert, given)) for config, given in texts.items()}, sys.stdout)
"""


def official_folder() -> Path:
    """The folder that `pip install --target FOLDER opencc==1.4.2` filled; skips the test where none is named."""
    named = os.environ.get(VARIABLE)
    if named is None or not (Path(named) / "opencc").is_dir():
        pytest.skip(f"no official engine: {VARIABLE} names no folder made by pip install --target FOLDER opencc==1.4.2")
    return Path(named)


def official(folder: Path, texts: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """What the official engine makes of the texts of each configuration."""
    ran = subprocess.run(
        [sys.executable, "-I", "-c", _PROGRAM, str(folder)],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    converted: dict[str, list[str]] = json.loads(ran.stdout)
    return converted
