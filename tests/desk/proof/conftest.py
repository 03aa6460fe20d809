"""What the tests of proofs share."""

from collections.abc import Iterator

import pytest

from editor.store.repository import Repository
from tests.samples import build_sample


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Repository]:
    """The sample policy, to look at."""
    folder = tmp_path_factory.mktemp("sample") / "policy"
    build_sample(folder)
    opened = Repository.open(folder)
    yield opened
    opened.close()
