"""Records as files: canonical, named by what they say, refused where they say anything else."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.policy.people import PersonId
from editor.policy.reviews.review import Anchor, Record, RecordKind, ReviewSide
from editor.policy.reviews.subject import FACTS, PEOPLE, Subject
from editor.store.disk.paths import checked, is_ours
from editor.store.formats.layout import DamagedPolicy
from editor.store.formats.reviews import read_record, record_bytes, record_files

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=30)
sides = st.builds(ReviewSide, st.sampled_from(["", "a" * 64]), st.sampled_from(["", "b" * 40]))
instants = st.integers(0, 250_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
records = st.builds(
    Record,
    st.sampled_from(RecordKind),
    st.sampled_from([Subject("en", "use"), Subject("zh-Hant", "s-abc123"), Subject("removed", "use"), FACTS, PEOPLE]),
    texts.filter(bool).map(PersonId),
    texts.filter(bool),
    instants,
    st.integers(0, 10**6),
    st.sampled_from(["", "c" * 40]),
    sides,
    sides,
    st.none() | sides,
    texts,
    st.none() | st.builds(Anchor, st.integers(0, 9), st.integers(0, 9), texts),
    st.none() | texts.filter(bool),
    texts,
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@given(records)
def test_a_record_is_read_back_as_it_was_written(record: Record) -> None:
    ((path, data),) = record_files(record, None).items()
    assert checked(path) == path
    assert is_ours(path)
    assert read_record(path, data) == record
    assert record_bytes(read_record(path, data)) == data


@given(records, st.binary(max_size=4), st.integers(0, 400))
def test_a_record_that_was_touched_is_refused(record: Record, other: bytes, place: int) -> None:
    ((path, data),) = record_files(record, None).items()
    changed = data[:place] + other + data[place + 1 :]
    if changed != data:
        with pytest.raises(DamagedPolicy):
            read_record(path, changed)


@given(records)
def test_a_record_stands_in_one_place_only(record: Record) -> None:
    ((path, data),) = record_files(record, None).items()
    for other in (path.replace("reviews/", "reviews/x", 1), "reviews/fr/use/" + path.rpartition("/")[2]):
        with pytest.raises(DamagedPolicy):
            read_record(other, data)
