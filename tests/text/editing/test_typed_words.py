"""Words typed key by key are the words of where they are typed: spaces between them stay, and nothing else changes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.editing.keys import Edit, Key, Pass, State, Typed
from editor.text.editing.press import press
from editor.text.editing.typing import AUTOMATIC
from editor.text.markdown.markdown import NO_VALUES, parse
from editor.text.markdown.renderer import plain

WORDS = st.text(st.sampled_from("   ab k\u00a0\u3000資料D.,-1*|#_`<&\\:{[!~+>=é"), min_size=1, max_size=12)
TABLES = (
    *("| a‸ | b |\n|---|---|\n| c | d |", "| ‸a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n|  | ‸ |"),
    *("|a|b‸|\n|-|-|\n|c||", "|a|b|\n|-|-|\n|c|‸|", "a | b‸\n--|--\nc | d", "a | b\n--|--\nc‸ | d"),
    "| kind      | time |\n|-----------|:----:|\n| x‸         |      |",
    *("- i\n\n  | a | b |\n  |---|---|\n  | c\\|c‸ | **d** |", "> | a | b‸ |\n> |---|---|\n> |   | e |"),
    *("| a | b |\n|---|---|\n| c‸ |", "| a | b |\n|---|---|\n| c | **d‸** |", "| a | b |\n|---|---|\n| [c‸](#x) | d |"),
)
PLACES = (
    *(
        "# T‸",
        "# T\n\n‸",
        "# T\n\nvor‸\n\nnach",
        "# T\n\n‸vor\n\nnach",
        "# T\n\n- a\n- b‸\n- c",
        "- ‸",
        "# ‸\n\nx",
        "## ‸",
    ),
    *("1. a\n2. ‸\n3. c\n\nz", "> q‸\n\nz", "> - x‸", "- a\n  - b‸\n\n  c", "[wo‸rt](https://a.example) z", "*wort‸*"),
    *(
        "[wort‸](https://a.example) z",
        "[‸wort](#a)",
        "**fett‸** z",
        "a {{x}}‸ b",
        "- a ‸b\n\n  z",
        "weiter‸\nin der Zeile",
    ),
    *(
        "weiter  ‸\nin der Zeile",
        "> weiter‸\n> in der Zeile",
        "- a‸\n  b\n- c",
        "Unter‸\n---\n\nx",
        "vor\\\n‸hier\n\nz",
    ),
)


def typed(text: str, at: int, parts: list[str]) -> str:
    """The text after these parts were typed one by one, or given by an input method."""
    selection, state = (at, at), State()
    for part in parts:
        made = press(text, selection, Typed(part), state)
        state = State()
        if isinstance(made, Edit):
            text, selection, state = made.applied(text), (made.anchor, made.cursor), made.state
        else:
            assert isinstance(made, Pass)
            text, at = text[: selection[1]] + part + text[selection[1] :], selection[1] + len(part)
            selection = (at, at)
    return text


def shown(text: str) -> list[tuple[str, str]]:
    """The blocks of a text with what a reader sees in them; white space as a page shows it."""
    tokens = parse(text)
    found = [
        (before.type, " ".join(plain(one.children or [], NO_VALUES).split()))
        for before, one in pairwise(tokens)
        if one.type == "inline"
    ]
    return found + [(one.type, one.content) for one in tokens if one.type in ("fence", "code_block", "hr")]


def keyed(words: str, draw: st.DataObject) -> list[str]:
    return [words] if draw.draw(st.booleans()) else list(words)


def cell_typed_into(case: str, words: str, parts: list[str]) -> None:
    """Type into the cell of the caret, and hold that cell against the words, and all else against what it was."""
    case = f"# T\n\nvor\n\n{case}\n\nnach"
    at, text = case.index("‸"), case.replace("‸", "")
    before, after = shown(text), shown(typed(text, at, parts))
    changed = [number for number, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1]]
    assert len(changed) == (1 if words.strip() else 0)
    for number in changed:
        (kind, old), (made, got) = before[number], after[number]
        assert made == kind
        assert got in (" ".join((old + words).split()), " ".join((words + old).split()))


def place_typed_into(place: str, words: str, parts: list[str]) -> None:
    """Type at the caret, and hold every block against what it was, with the words where one letter would stand."""
    at, text = place.index("‸"), place.replace("‸", "")
    bare = shown(typed(text, at, ["\ue000"]))
    wanted = [(kind, " ".join(one.replace("\ue000", words).split())) for kind, one in bare]
    assert shown(typed(text, at, parts)) == wanted


@pytest.mark.parametrize("words", ["kind of data", "兩年 內　刪除\u00a0！", "a  b ", "c:\\| d", "* a * b"])
def test_words_typed_into_any_cell_are_its_words(words: str) -> None:
    for table in TABLES:
        cell_typed_into(table, words, list(words))
        cell_typed_into(table, words, [words])


@given(st.sampled_from(TABLES), WORDS, st.data())
def test_whatever_is_typed_into_a_cell_is_its_words(table: str, words: str, draw: st.DataObject) -> None:
    cell_typed_into(table, words, keyed(words, draw))


@pytest.mark.parametrize("words", ["kind of data", "     five", " >x - y", "\\`x` **y**", "a | b"])
def test_words_typed_anywhere_are_the_words_there(words: str) -> None:
    for place in PLACES:
        place_typed_into(place, words, list(words))


@given(st.sampled_from(PLACES), WORDS, st.data())
def test_whatever_is_typed_anywhere_is_the_words_there(place: str, words: str, draw: st.DataObject) -> None:
    begins = any(AUTOMATIC.match(words[:end].strip()) for end, sign in enumerate(words) if sign == " ")
    if words.strip() and not begins:
        place_typed_into(place, words, keyed(words, draw))


@pytest.mark.parametrize("table", TABLES)
def test_what_is_typed_into_a_cell_is_taken_back_letter_by_letter(table: str) -> None:
    at, text = table.index("‸"), table.replace("‸", "")
    state, selection, new = State(), (at, at), text
    for key in [*map(Typed, "a b  c"), *(Key.BACKSPACE,) * 6]:
        made = press(new, selection, key, state)
        if isinstance(made, Edit):
            new, selection, state = made.applied(new), (made.anchor, made.cursor), made.state
        else:
            assert isinstance(made, Pass)
            assert isinstance(key, Typed)
            new, state = new[: selection[1]] + key.characters + new[selection[1] :], State()
            selection = (selection[1] + 1,) * 2
    assert shown(new) == shown(text)


def test_a_space_typed_after_bold_words_in_a_cell_keeps_the_next_word_bold() -> None:
    assert typed("| **a** |\n|---|", 5, list(" b")) == "| **a b** |\n|---|"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("x __ab__‸ c", "x **ab**q c"),
        ("x ‸_ab_ c", "x q*ab* c"),
        ("* __ab__‸: c", "* **ab**q: c"),
        ("x __‸ab__ c", "x __qab__ c"),
    ],
)
def test_words_marked_by_underlines_keep_their_look_where_a_letter_is_typed_beside_them(
    before: str, after: str
) -> None:
    assert typed(before.replace("‸", ""), before.index("‸"), ["q"]) == after
