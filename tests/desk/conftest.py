"""What the desk's tests share."""

from pathlib import Path

import pytest

from tests.desk.folders import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A new policy folder."""
    return Folder(tmp_path)
