"""Reviews that were read up to a release are read on from there, and what a release stands on is hashed."""

from contextlib import closing

import pytest

from editor.desk.review.ledger_memory import LedgerMemory
from editor.desk.review.ongoing_reviews import OngoingReviews, read_reviews
from editor.policy.editing.edits import SetText
from editor.policy.section import Cell
from editor.store.errors import DamagedRepository, StoreError
from editor.store.repository import Repository
from tests.desk.reviewing_people import LIN, House
from tests.policy.values import EN, USE


def remembered(house: House, repository: Repository) -> LedgerMemory:
    return LedgerMemory(house.place / "cache", repository, "1")


@pytest.fixture
def released(house: House) -> House:
    """Two people whose last release was read, and whose first version is gone from the disk."""
    first_people = house.publish_words()
    with closing(house.repository()) as repository:
        read_reviews(repository, remembered(house, repository))
    first_people.unlink()
    return house


def test_reviews_are_read_on_from_the_last_release(released: House) -> None:
    released.edit(LIN, SetText(Cell(USE, EN), "# Use\n\nOther words."))
    with closing(released.repository()) as repository:
        reviews = read_reviews(repository, remembered(released, repository))
        assert (reviews.head, reviews.number, reviews.breaches) == (repository.head(), 2, ())
        assert reviews.agreed.keys() == {1, 2}
        with pytest.raises(StoreError):
            read_reviews(repository)


def test_what_a_release_stands_on_is_hashed(released: House) -> None:
    with closing(released.repository()) as repository:
        OngoingReviews(repository, remembered(released, repository)).check_objects()
        blob = repository.snapshot("HEAD").blob("text/en/use.md")
    assert blob is not None
    file = released.path / ".git" / "objects" / blob[:2] / blob[2:]
    file.chmod(0o600)
    file.write_bytes(b"spoilt")
    with closing(released.repository()) as repository, pytest.raises(DamagedRepository):
        OngoingReviews(repository, remembered(released, repository)).check_objects()


def test_what_another_edition_kept_is_not_believed(released: House) -> None:
    with closing(released.repository()) as repository:
        assert LedgerMemory(released.place / "cache", repository, "2").recall() is None
        remembered(released, repository).file.path.write_bytes(b"\xff not JSON")
        assert remembered(released, repository).recall() is None
