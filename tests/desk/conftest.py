"""What the desk's tests share."""

from pathlib import Path

import pytest

from tests.desk.folders import Folder
from tests.desk.reviewing_people import House, three_people_with_keys


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A new policy folder."""
    return Folder(tmp_path)


@pytest.fixture(scope="session")
def agreed_house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """Three people with keys, and one release that they agreed on; built once."""
    return three_people_with_keys(tmp_path_factory.mktemp("agreed"))


@pytest.fixture
def house(agreed_house: House, tmp_path: Path) -> House:
    """The same in a folder of this test's own."""
    return House.copied(agreed_house, tmp_path)
