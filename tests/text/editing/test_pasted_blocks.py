"""What is pasted stands in the text as it was, wherever the caret is, or a sentence says why it cannot."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.editing.keys import Edit, NewTable, Pasted, PastedText, Press, Refusal, Refused
from editor.text.editing.press import press
from editor.text.markdown.markdown import NO_VALUES, parse
from editor.text.markdown.renderer import plain

TEXTS = (
    *("# T\n\nvor‸\n\nnach", "# T‸itel\n\nx", "# T\n\n‸", "‸", "- ‸", "# T\n\n- a\n- ‸\n- c", "# T\n\n- a\n- b‸b\n\nz"),
    *(
        "1. a\n2. b\n   - c‸\n3. d",
        "- a\n\n  zwei‸\n- c",
        "> q‸\n\nz",
        "> - x\n> - ‸",
        "# T\n\n## U‸nter\n\nx",
        "a\\\nb‸ c",
    ),
    *("**fe‸tt**", "[wo‸rt](https://a.example)", "| a | b |\n|---|---|\n| c‸ | d |", "| a | b |\n|---|---|\n| ‸ |  |"),
    *(
        "```\ncode‸\n```",
        "    code‸",
        "vor\n\n---‸\n\nnach",
        "> | a | b |\n> |---|---|\n> | c‸ | d |",
        "Un‸ter\n---\n\nx",
    ),
    *("- [ ] a‸", "- a\n  1. b\n  2. ‸\n\n  c\n- d", "> > q‸", "weiter‸\nin der Zeile", "10. a‸", "# T\n\n- a\n  - ‸"),
)
PASTED = (
    *(
        "| k | v |\n|---|---|\n| a\\|b | **c** |",
        "| k |\n|:-:|\n| |",
        "Intro\n\n| k | v |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |",
    ),
    *(
        "- x\n- y\n  - z",
        "1. x\n2. y",
        "x\n\ny",
        "> q\n>\n> r",
        "## H\n\nx",
        "# H\n\nx\n\n- y",
        "x **y** [z](#t)",
        "```\nc\n```",
    ),
    *(
        "- x\n\n  | k | v |\n  |---|---|\n  | 1 | 2 |",
        "| k | v |\n|---|---|\n| 1 | 2 |\n\nnach",
        "x\\\ny",
        "a | b",
        "-",
        "1. x\n\n   y",
    ),
    *("- x\n\n  ```\n  c\n  ```", "---", "x\n\n---\n\ny", "> | k | v |\n> |---|---|\n> | 1 | 2 |", "> - x\n> - y\n\nz"),
)


def tables(text: str) -> Iterator[tuple[tuple[str, ...], ...]]:
    """The rows of each table that the parser finds, by the words of their cells."""
    rows: list[list[str]] = []
    is_cell = False
    for token in parse(text):
        match token.type:
            case "tr_open":
                rows.append([])
            case "th_open" | "td_open":
                is_cell = True
            case "inline" if is_cell:
                rows[-1].append(plain(token.children or [], NO_VALUES))
                is_cell = False
            case "table_close":
                yield tuple(map(tuple, rows))
                rows = []
            case _:
                pass


def letters(text: str) -> Counter[str]:
    """What a reader sees, white space left out."""
    shown = (
        plain(one.children or [], NO_VALUES) if one.type == "inline" else one.content if one.type in _CODE else ""
        for one in parse(text)
    )
    return Counter("".join("".join(shown).split()))


_CODE = ("fence", "code_block")


def kinds(text: str) -> Counter[str]:
    """How many lists, items, tables, quotes, rules and pieces of code there are."""
    return Counter(token.type for token in parse(text) if token.type in _KINDS)


_KINDS = ("list_item_open", "table_open", "tr_open", "blockquote_open", "hr", *_CODE)


def pasted_at(case: str, key: Press) -> tuple[str, str | None]:
    """The text before, and after; None where it was refused."""
    at, text = case.index("‸"), case.replace("‸", "")
    made = press(text, (at, at), key)
    assert isinstance(made, Edit | Refused)
    return text, made.applied(text) if isinstance(made, Edit) else None


def held(case: str, markdown: str) -> None:
    """Paste, and hold the tables, lists and letters of the text against those that were there and that were pasted."""
    text, new = pasted_at(case, Pasted(markdown))
    if new is None:
        return
    in_cell, in_code = any("‸" in line for line in case.split("\n") if "|" in line), "code‸" in case
    if not in_code:
        assert letters(new) == letters(text) + letters(markdown), new
    if in_code or in_cell:
        assert kinds(new)["table_open"] == kinds(text)["table_open"], new
        return
    wanted = kinds(text) + kinds(markdown)
    gone = Counter({"list_item_open": 1}) if re.search(r"(?:-|\d\.) ‸", case) else Counter[str]()  # it was empty
    assert kinds(new) in (wanted, wanted - gone), new
    assert Counter(tables(new)) == Counter([*tables(text), *tables(markdown)]), new


def test_a_block_pasted_anywhere_stands_as_it_was() -> None:
    for case in TEXTS:
        for markdown in PASTED:
            held(case, markdown)


@given(st.sampled_from(TEXTS), st.lists(st.sampled_from(PASTED), min_size=1, max_size=3), st.data())
def test_blocks_pasted_at_any_place_stand_as_they_were(case: str, parts: list[str], draw: st.DataObject) -> None:
    text = case.replace("‸", "")
    at = draw.draw(st.integers(0, len(text)))
    made = press(text, (at, at), Pasted("\n\n".join(parts)))
    assert isinstance(made, Edit | Refused)
    if isinstance(made, Edit) and "code" not in text:
        assert letters(made.applied(text)) == letters(text) + letters("\n\n".join(parts))


@pytest.mark.parametrize("case", ["- ‸", "# T\n\n- a\n- ‸\n- c", "> q‸", "# T‸itel\n\nx", "- a\n  - b‸", "1. ‸"])
def test_a_table_pasted_into_an_item_a_quote_or_a_heading_is_whole(case: str) -> None:
    table = "| k | v |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |"
    for markdown in (table, f"Intro\n\n{table}"):
        _, new = pasted_at(case, Pasted(markdown))
        assert new is not None, (case, markdown)
        assert list(tables(new)) == [(("k", "v"), ("1", "2"), ("3", "4"))]


@pytest.mark.parametrize(
    ("case", "key", "reason"),
    [
        ("| a‸ |\n|---|", Pasted("x\n\ny"), Refusal.ONE_PARAGRAPH),
        ("| a‸ |\n|---|", Pasted("- x"), Refusal.ONE_PARAGRAPH),
        ("| a‸ |\n|---|", Pasted("| k |\n|---|"), Refusal.TABLE_IN_TABLE),
        ("| ‸ |\n|---|", Pasted("| k | v |\n|---|---|"), Refusal.TABLE_IN_TABLE),
        ("| a‸ |\n|---|", NewTable(1, 1), Refusal.TABLE_IN_TABLE),
        ("```\na‸\n```", PastedText("```\nx\n```"), Refusal.CANNOT_STAND_HERE),
    ],
)
def test_what_cannot_stand_in_a_place_is_refused(case: str, key: Press, reason: Refusal) -> None:
    at = case.index("‸")
    assert press(case.replace("‸", ""), (at, at), key) == Refused(reason)


def test_the_cells_of_a_table_go_into_empty_cells_and_add_rows() -> None:
    _, new = pasted_at("| a | b |\n|---|---|\n| ‸ |  |\n\nnach", Pasted("| 1 | 2 |\n|---|---|\n| 3 | **4** |"))
    assert new == "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | **4** |\n\nnach"


def test_a_paragraph_pasted_into_a_cell_keeps_its_marks_and_its_bars() -> None:
    assert pasted_at("| a‸ |\n|---|", Pasted("x **y**\\\n[z](#t) | `c|d`"))[1] == (
        "| ax **y** [z](#t) \\| `c\\|d` |\n|---|"
    )
    assert pasted_at("|a‸|\n|---|", PastedText("b\\"))[1] == "|ab\\\\ |\n|---|"


def test_the_caret_stands_in_the_first_cell_of_a_new_table() -> None:
    made = press("# T\n\nvor", (8, 8), NewTable(1, 2))
    assert isinstance(made, Edit)
    new = made.applied("# T\n\nvor")
    assert new.startswith("# T\n\nvor\n\n|  |  |\n|---|---|\n|  |  |")
    assert new[: made.cursor] == "# T\n\nvor\n\n| "
