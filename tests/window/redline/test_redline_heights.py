"""Where a reader is in rows of which few have been measured."""

from hypothesis import given
from hypothesis import strategies as st

from editor.window.redline.redline_heights import Heights

rows = st.lists(st.tuples(st.integers(1, 90), st.integers(0, 90)), min_size=1, max_size=30)


@given(rows, st.integers(-3000, 3000))
def test_a_step_goes_by_true_heights_and_stays_inside(of: list[tuple[int, int]], by: int) -> None:
    true = [height for _, height in of]
    heights = Heights([guess for guess, _ in of], true.__getitem__)
    row, offset = heights.moved(0, 0, by)
    assert 0 <= row < len(of)
    assert sum(true[:row]) + offset == max(0, by)
    assert row == len(of) - 1 or offset < max(1, true[row]) or by <= 0


@given(rows, st.integers(0, 400))
def test_the_last_place_just_shows_the_end(of: list[tuple[int, int]], room: int) -> None:
    true = [height for _, height in of]
    heights = Heights([guess for guess, _ in of], true.__getitem__)
    row, offset = heights.last(room)
    assert sum(true[row:]) - offset == min(room, sum(true))


@given(rows)
def test_the_bar_leads_to_the_row_it_came_from(of: list[tuple[int, int]]) -> None:
    heights = Heights([guess for guess, _ in of], lambda row: of[row][1])
    for row in range(len(of)):
        assert heights.place(heights.value(row, 0)) == (row, 0)
    assert heights.total == sum(guess for guess, _ in of)


def test_no_rows_are_no_trouble() -> None:
    heights = Heights((), lambda _: 0)
    assert (heights.total, heights.place(9), heights.value(3, 1), heights.moved(0, 0, 5), heights.last(50)) == (
        0,
        (0, 0),
        0,
        (0, 5),
        (0, 0),
    )
