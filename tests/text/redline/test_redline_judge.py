"""The judge of redlines, where it holds other programs to whole addresses."""

import pytest

from tests.text.redline_judge import Place, whole_addresses

OLD, NEW = "[x](http://a.b/c) und", "[x](https://a.b/c) and"


@pytest.mark.parametrize(
    ("found", "widened"),
    [
        ([(8, 8, 8, 9)], [(4, 16, 4, 17)]),
        ([(8, 8, 8, 9), (18, 19, 19, 20)], [(4, 16, 4, 17), (18, 19, 19, 20)]),
        ([(18, 19, 19, 20)], [(18, 19, 19, 20)]),
        ([(8, 8, 8, 9), (11, 12, 12, 13)], [(4, 16, 4, 17)]),
    ],
)
def test_hunks_are_widened_to_the_addresses_that_they_cut(found: list[Place], widened: list[Place]) -> None:
    assert whole_addresses(found, OLD, NEW) == widened
