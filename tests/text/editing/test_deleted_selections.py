"""What Backspace, Delete and typing do to a selection that goes over cells, blocks and tables, as in Word."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.editing.keys import Edit, Key, Press, Refusal, Refused, Typed
from editor.text.editing.press import press
from tests.text.editing.test_pasted_blocks import letters, tables

TABLE = "| a | **bc** |\n|---|---|\n| de | f |"


def without(case: str, key: Press) -> str:
    """The text without what is selected between two carets."""
    first, last = case.index("‸"), case.rindex("‸") - 1
    text = case.replace("‸", "")
    made = press(text, (first, last), key)
    assert isinstance(made, Edit)
    return made.applied(text)


@pytest.mark.parametrize(
    ("case", "after"),
    [
        ("| ‸a | **b‸c** |\n|---|---|", "|  | **c** |\n|---|---|"),
        ("| a | **b‸c** |\n|---|---|\n| d‸e | f |", "| a | **b** |\n|---|---|\n| e | f |"),
        ("vo‸r\n\nx\n\n| a | b |\n|---|---|\n| d‸e | f |", "vo\n\n|  |  |\n|---|---|\n| e | f |"),
        ("| a | b |\n|---|---|\n| d‸e | f |\n\nx\n\nna‸ch", "| a | b |\n|---|---|\n| d |  |\n\nch"),
        ("| a |\n|---|\n| d‸e |\n\nx\n\n| k‸l |\n|---|", "| a |\n|---|\n| d |\n\n| l |\n|---|"),
        ("- vo‸r\n- x\n\n| a‸ |\n|---|", "- vo\n\n|  |\n|---|"),
        ("> vo‸r\n\n| a |\n|---|\n\nna‸ch", "> voch"),
        ("v‸or\n\n---‸\n\nnach", "v\n\nnach"),
    ],
)
def test_cells_are_emptied_and_blocks_go(case: str, after: str) -> None:
    assert without(case, Key.BACKSPACE) == after
    assert without(case, Key.DELETE) == after


def test_an_empty_line_between_items_is_in_the_list() -> None:
    assert without("‸- x\n‸\n  zwei\n- y", Key.BACKSPACE) == "- \n  zwei\n- y"
    assert without("- ‸a\n‸\n- b\n\nz", Key.DELETE) == "- \n- b\n\nz"


def test_no_letter_goes_where_signs_alone_are_selected() -> None:
    assert without("‸**‸fett**", Key.DELETE) == "**fett**"
    assert without("- x\n‸- ‸y", Key.DELETE) == "- x\n\ny"
    assert without("| a‸ | ‸b |\n|---|---|", Key.BACKSPACE) == "| a | b |\n|---|---|"


def test_a_letter_typed_over_it_stands_where_it_began() -> None:
    assert without("vo‸r\n\n| a | b‸ |\n|---|---|", Typed("x")) == "vox\n\n|  |  |\n|---|---|"
    assert without("| a‸b | c |\n|---|---|\n\nna‸ch", Typed("x")) == "| ax |  |\n|---|---|\n\nch"


def test_a_selection_that_ends_in_code_is_refused_with_a_reason() -> None:
    assert press("vor\n\n```\ncode\n```", (1, 11), Key.DELETE) == Refused(Refusal.PART_OF_CODE)


TEXTS = (
    f"# T\n\nvor\n\n{TABLE}\n\nnach",
    f"- x\n\n  {TABLE.replace(chr(10), chr(10) + '  ')}\n- y",
    f"> q\n\n{TABLE}\n\n---\n\n{TABLE}",
)


@given(st.sampled_from(TEXTS), st.data())
def test_only_what_is_selected_goes_and_no_table_breaks(text: str, draw: st.DataObject) -> None:
    start = draw.draw(st.integers(0, len(text)))
    end = draw.draw(st.integers(start, len(text)))
    made = press(text, (start, end), draw.draw(st.sampled_from([Key.BACKSPACE, Key.DELETE])))
    if isinstance(made, Edit) and start < end:
        new = made.applied(text)
        kept = Counter(sign for at, sign in enumerate(text) if sign.isalnum() and not start <= at < end)
        assert letters(new) == kept
        assert all(len(rows) == 2 for rows in tables(new))
