"""Texts that nobody writes, repeated without end: what reads them takes time in proportion, not in its square."""

import pytest

from tests.exhaustive import part
from tests.growth import READERS, cost, texts

SHORT, LONG = 8_000, 24_000
WORTH = 0.3
"""Seconds of processor time below which nothing is said of a growth."""
GROWTH = 6.5
"""How much longer three times the text may take: in proportion it is 3, in its square 9."""
MOST = 8.0
QUICK_READERS = ("tokens", "sentences", "graphemes", "check punctuation/pairs")
QUICK_UNITS = ("'…' repeated", "'🇩' repeated after a", "')' repeated", "' ' alone in a paragraph")


def _ask_for_proportion(reader: str, name: str) -> None:
    read = READERS[reader]
    long = cost(read, texts(LONG)[name])
    if long <= WORTH:
        return
    # What was read before is remembered by some readers, so that the short text costs nothing.
    short = max(min(cost(read, texts(SHORT)[name]) for _ in range(2)), WORTH / 2)
    assert long < MOST, (reader, name, short, long)
    assert long < short * GROWTH, (reader, name, short, long)


@pytest.mark.parametrize("reader", QUICK_READERS)
def test_long_rows_of_marks_are_read_in_time_in_proportion(reader: str) -> None:
    for name in QUICK_UNITS:
        _ask_for_proportion(reader, name)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("reader", part(READERS, 5))
def test_every_nasty_text_is_read_in_time_in_proportion(reader: str) -> None:
    for name in texts(SHORT):
        _ask_for_proportion(reader, name)
