"""What the editor sets off in a line of Markdown."""

import pytest

from editor.window.text.markdown_marks import MarkStyle, parts

S = MarkStyle


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("plain words", []),
        ("## 標題", [("## 標題", S.HEADING), ("## ", S.SIGN)]),
        ("#no heading", []),
        ("- 一項", [("-", S.SIGN)]),
        ("  12. item", [("  12.", S.SIGN)]),
        ("-5 degrees", []),
        ("的**「資料」**之", [("「資料」", S.STRONG), ("**", S.SIGN), ("**", S.SIGN)]),
        ("an *open* word", [("open", S.EMPHASIS), ("*", S.SIGN), ("*", S.SIGN)]),
        ("snake_case_name", []),
        ("2 * 3 * 4", []),
        ("\\*not\\*", [("\\", S.SIGN), ("\\", S.SIGN)]),
        ("after {{days}} days", [("{{days}}", S.FACT)]),
        ("`**code**`", [("`**code**`", S.CODE)]),
        ("see [us](#x).", [("us", S.LINK), ("[", S.SIGN), ("](#x)", S.SIGN)]),
    ],
)
def test_the_parts_of_a_line(line: str, expected: list[tuple[str, MarkStyle]]) -> None:
    found, fenced = parts(line)
    assert [(line[part.start : part.end], part.style) for part in found] == expected
    assert not fenced


def test_a_fence_makes_code_of_what_follows_until_it_closes() -> None:
    _, open_after = parts("```")
    inside, still_open = parts("# no heading", fenced=open_after)
    _, closed = parts("```", fenced=still_open)
    assert [part.style for part in inside] == [S.CODE]
    assert (open_after, still_open, closed) == (True, True, False)
