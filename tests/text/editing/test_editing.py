"""What a key does to a text: golden cases, and what holds for any text, any place and any key."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.editing.copied import words_of_line
from editor.text.editing.keys import (
    Edit,
    Key,
    Outcome,
    Pass,
    Pasted,
    PastedText,
    Press,
    Refusal,
    Refused,
    SetLink,
    State,
    Typed,
)
from editor.text.editing.press import link_of, marks_of, press, style_of
from editor.text.markdown.markdown import parse
from tests.places import GOLDEN_FOLDER

GOLDEN = GOLDEN_FOLDER / "editing.txt"
KEYS = {
    "Enter": Key.ENTER,
    "Break": Key.LINE_BREAK,
    "Shift+Enter": Key.LINE_BREAK,
    "Backspace": Key.BACKSPACE,
    "Delete": Key.DELETE,
    "Tab": Key.TAB,
    "BackTab": Key.BACK_TAB,
    "Shift+Tab": Key.BACK_TAB,
    "Bold": Key.BOLD,
    "Italic": Key.ITALIC,
    "Bullets": Key.BULLETS,
    "Numbers": Key.NUMBERS,
    "Quote": Key.QUOTE,
    "Body": Key.BODY,
    "Heading": Key.SUB_HEADING,
    "SubHeading": Key.SUB_HEADING,
    "Unlink": Key.UNLINK,
}
BLOCKS = st.sampled_from(
    [
        *(
            "# Titel",
            "## Unter **fett**",
            "Ein *Wort* und [ein](https://a.example) {{fact}}.",
            "依**「本法」**之規定，1.",
        ),
        *("- a\n- b **c**\n  - d\n- ", "3. x\n4. y\n\n   z", "> q\n>\n> - r", "| a | b |\n|---|---|\n| c\\| | **d** |"),
        *("```\ncode *x*\n```", "---", "a\\\nb", "weiter\nin der Zeile", "~~s~~ `c` \\* &amp; é👩‍👩‍👧"),
    ]
)
TEXTS = st.lists(BLOCKS, min_size=1, max_size=5).map("\n\n".join)
STRUCTURE = [key for key in Key if key not in (Key.BACKSPACE, Key.DELETE, Key.LINE_BREAK)]


def case(written: str) -> tuple[str, tuple[int, int]]:
    """A text of the golden cases, and the selection in it."""
    text = written.replace("⏎", "\n")
    if "‹" in text:
        start = text.index("‹")
        end = text.index("›") - 1
        return text.replace("‹", "").replace("›", ""), (start, end)
    at = text.index("‸")
    return text.replace("‸", ""), (at, at)


def pressed(name: str) -> list[Press]:
    """The keys of a golden case."""
    if name in KEYS:
        return [KEYS[name]]
    what, _, rest = name.replace("⏎", "\n").partition(" ")
    match what:
        case "Typed":
            return [Typed(rest)]
        case "Link":
            return [SetLink(rest)]
        case "Paste":
            return [Pasted(rest)]
        case "Text":
            return [PastedText(rest)]
        case _:
            raise ValueError(name)


def after(text: str, selection: tuple[int, int], keys: list[Press]) -> tuple[str, tuple[int, int]]:
    """The text and the selection when these keys were pressed one after the other."""
    state = State()
    for key in keys:
        made = press(text, selection, key, state)
        state = State()
        if isinstance(made, Edit):
            text, selection, state = made.applied(text), (made.anchor, made.cursor), made.state
        elif isinstance(made, Pass) and isinstance(key, Typed):
            at = selection[1]
            text, selection = text[:at] + key.characters + text[at:], (at + len(key.characters),) * 2
    return text, selection


def golden() -> list[list[str]]:
    lines = [line for line in GOLDEN.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [
        [part.replace("\ue000", "|").strip(" ") for part in line.replace("\\|", "\ue000").split(" | ")]
        for line in lines
    ]


@pytest.mark.parametrize("row", golden(), ids=lambda row: f"{row[0]}: {row[3]}")
def test_a_key_does_what_a_person_who_knows_word_expects(row: list[str]) -> None:
    key, before, wanted, _ = row
    assert after(*case(before), pressed(key)) == case(wanted)


SHARED = {
    "1 . Space": [Typed("1"), Typed("."), Typed(" ")],
    "paste: x⏎y (two paragraphs)": [Pasted("x\n\ny")],
    "paste: list x, y": [Pasted("- x\n- y")],
    "paste: bold x": [Pasted("**x**")],
    "paste text: x⏎y": [PastedText("x\ny")],
    "paste text: x⏎y (two lines)": [PastedText("x\ny")],
    "x": [Typed("x")],
}


def test_the_cases_of_the_study_hold(data_dir: Path) -> None:
    rows = (data_dir / "cases" / "editing.tsv").read_text("utf-8").splitlines()[1:]
    failed = []
    for row in rows:
        name, key, before, wanted = row.split("\t")[:4]
        keys = SHARED.get(key) or ([Typed(key[0])] if key.endswith(" typed") else pressed(key))
        if after(*case(before), keys) != case(wanted):
            failed.append(name)
    assert not failed


def letters(text: str) -> str:
    """What a reader sees, white space left out."""
    seen = (child for token in parse(text) for child in token.children or [token])
    return "".join(
        "".join(token.content.split()) for token in seen if token.type in ("text", "fact", "fence", "code_inline")
    )


@given(TEXTS, st.data())
def test_no_key_of_structure_changes_a_letter_or_makes_a_heading(text: str, draw: st.DataObject) -> None:
    at, key = draw.draw(st.integers(0, len(text))), draw.draw(st.sampled_from(STRUCTURE))
    to = at if key is Key.ENTER else draw.draw(st.integers(at, min(len(text), at + 30)))
    made = press(text, (at, to), key)
    assert isinstance(made, Edit | Refused | Pass)
    if isinstance(made, Edit):
        new = made.applied(text)
        assert letters(new) == letters(text)
        assert 0 <= made.anchor <= len(new)
        assert 0 <= made.cursor <= len(new)
        if key not in (Key.HEADING, Key.SUB_HEADING, Key.ENTER):
            assert headings(new) <= headings(text)


def headings(text: str) -> int:
    return sum(token.type == "heading_open" for token in parse(text))


@given(TEXTS, st.data())
def test_a_typed_sign_is_that_sign(text: str, draw: st.DataObject) -> None:
    at, sign = draw.draw(st.integers(0, len(text))), draw.draw(st.sampled_from("*_#>|[`~-+1.字a"))
    made = press(text, (at, at), Typed(sign))
    new = made.applied(text) if isinstance(made, Edit) else text[:at] + sign + text[at:]
    if isinstance(made, Edit):
        assert sorted(letters(new)) == sorted(letters(text) + sign)


@given(TEXTS, st.data())
def test_what_takes_a_key_back_gives_the_very_text(text: str, draw: st.DataObject) -> None:
    key, back = draw.draw(
        st.sampled_from(
            [
                *((Key.ENTER, Key.BACKSPACE), (Key.TAB, Key.BACK_TAB), (Key.BACK_TAB, Key.TAB)),
                *((Key.BOLD, Key.BOLD), (Key.BULLETS, Key.BULLETS), (Key.QUOTE, Key.QUOTE)),
            ]
        )
    )
    at = draw.draw(st.integers(0, len(text)))
    to = at if key is Key.ENTER else draw.draw(st.integers(at, min(len(text), at + 30)))
    made = press(text, (at, to), key)
    if isinstance(made, Edit) and made.applied(text) != text:
        new = made.applied(text)
        again = press(new, (made.anchor, made.cursor), back, made.state)
        assert isinstance(again, Edit)
        assert again.applied(new) == text


@given(TEXTS, TEXTS, st.data())
def test_what_stands_two_blocks_away_keeps_every_byte(text: str, other: str, draw: st.DataObject) -> None:
    fence = "Ein Absatz.\n\nNoch einer."
    whole = f"{other}\n\n{fence}\n\n{text}\n\n{fence}\n\n{other}"
    start = len(other) + len(fence) + 4
    at = start + draw.draw(st.integers(0, len(text)))
    key: Press = draw.draw(st.sampled_from([*Key, Typed("*"), Typed("a"), Pasted("- x"), PastedText("# x")]))
    made = press(whole, (at, at), key)
    if isinstance(made, Edit):
        assert made.applied(whole).startswith(f"{other}\n\nEin Absatz.")
        assert made.applied(whole).endswith(f"Noch einer.\n\n{other}")


def test_bold_without_a_selection_waits_for_the_next_letter() -> None:
    made = press("a ", (2, 2), Key.BOLD)
    assert isinstance(made, Edit)
    assert made.applied("a ") == "a "
    typed = press("a ", (2, 2), Typed("x"), made.state)
    assert isinstance(typed, Edit)
    assert typed.applied("a ") == "a **x**"
    assert typed.cursor == len("a **x")


def test_a_space_typed_at_the_end_of_bold_words_keeps_the_next_word_bold() -> None:
    text, selection, state = "**fett**", (6, 6), State()
    for sign in " x":
        made = press(text, selection, Typed(sign), state)
        assert isinstance(made, Edit)
        text, selection, state = made.applied(text), (made.anchor, made.cursor), made.state
    assert text == "**fett x**"


def test_backspace_right_after_an_automatic_list_leaves_what_was_typed() -> None:
    text = "1.Mai"
    made = press(text, (2, 2), Typed(" "))
    assert isinstance(made, Edit)
    listed = made.applied(text)
    assert style_of(listed, made.cursor) is Key.NUMBERS
    back = press(listed, (made.anchor, made.cursor), Key.BACKSPACE, made.state)
    assert isinstance(back, Edit)
    assert back.applied(listed) == "1\\. Mai"


def test_a_date_at_the_start_of_a_paragraph_begins_no_list() -> None:
    assert after("24", (2, 2), [Typed("."), Typed(" "), Typed("D")])[0] == "24\\. D"


@pytest.mark.parametrize(
    ("text", "at", "style"),
    [("# T", 2, Key.HEADING), ("## T", 3, Key.SUB_HEADING), ("a", 0, Key.BODY), ("- a", 2, Key.BULLETS)],
)
def test_the_style_box_says_the_kind_of_the_block(text: str, at: int, style: Key) -> None:
    assert style_of(text, at) is style


def test_the_buttons_know_the_marks_at_the_caret() -> None:
    assert marks_of("**ab** c", 3, 3) == {"strong"}
    assert marks_of("**ab** c", 7, 8) == frozenset()


@pytest.mark.parametrize(
    ("before", "leads", "after"),
    [
        ("a [{{m}}‸](mailto:p@x.y) b", "mailto:p@x.y", "a [{{m}}](mailto:q@x.y) b"),
        ("a ‸[{{m}}](mailto:p@x.y) b", "mailto:p@x.y", "a [{{m}}](mailto:q@x.y) b"),
        ("a [w ‸{{m}} **z**](mailto:p@x.y 'T') b", "mailto:p@x.y", "a [w {{m}} **z**](mailto:q@x.y 'T') b"),
        ("**[w‸](<https://x.y/(>)**", "https://x.y/(", "**[w](mailto:q@x.y)**"),
        ("see <p@‸x.y>.", "p@x.y", "see <q@x.y>."),
        ("| [w‸](#a) |\n|---|", "#a", "| [w](mailto:q@x.y) |\n|---|"),
        ("- [w](#a‸)\n- [z](#b)", "#a", "- [w](mailto:q@x.y)\n- [z](#b)"),
    ],
)
def test_the_link_at_the_caret_says_where_it_leads_and_is_led_elsewhere(before: str, leads: str, after: str) -> None:
    at, text = before.index("‸"), before.replace("‸", "")
    assert link_of(text, at, at) == leads
    for target in ("mailto:q@x.y", " q@x.y "):
        made = press(text, (at, at), SetLink(target))
        assert isinstance(made, Edit)
        assert made.applied(text) == after


def test_a_link_is_asked_for_where_there_is_none() -> None:
    assert link_of("nix", 1, 2) == ""
    assert press("nix", (1, 1), SetLink("https://x.y")) == Refused(Refusal.BAD_TARGET)
    assert after("nix", (0, 3), [SetLink("www.x.y")])[0] == "[nix](https://www.x.y)"


@pytest.mark.parametrize(
    "text", ["\ud800", "a\u2028b", "\t- x", "```\noffen", "- a\n+ b\n* c", "[" * 500, "> " * 60 + "a"]
)
def test_a_strange_text_is_left_alone_or_changed_without_an_error(text: str) -> None:
    outcomes: list[Outcome] = [press(text, (at, len(text) - at), key) for at in (0, 1, 999, -5) for key in Key]
    assert all(isinstance(made, Edit | Refused | Pass) for made in outcomes)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("## **Data** we keep", "Data we keep"),
        ("- **not** [here](https://a.example) \\*", "• not here *"),
        ("  - inner", "  • inner"),
        ("2. two", "2. two"),
        ("| a | **b** |", "a\u2003b"),
        ("|---|:-:|", ""),
        ("broken\\", "broken"),
        ("plain words - and more", "plain words - and more"),
        ("", ""),
    ],
)
def test_a_line_is_told_without_its_signs(line: str, words: str) -> None:
    assert words_of_line(line) == words
