"""Where the tests find files that stand beside the code."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOLDEN_FOLDER = ROOT / "tests" / "golden"
