"""Where code, addresses and link targets stand in a source text."""

from hypothesis import given
from hypothesis import strategies as st

from editor.text.markdown.places import SourcePart, places


def found(text: str, part: SourcePart) -> list[str]:
    return [text[place.start : place.end] for place in places(text) if place.part is part]


def test_code_in_a_line_and_in_blocks_is_found() -> None:
    text = "# `a`\n\n> x ``b`` y\n> `c\n> d`\n\n    e\n    f\n\n1. ```\n   g\n   ```\n"
    assert found(text, SourcePart.CODE) == ["`a`", "``b``", "`c\n> d`", "    e\n    f", "1. ```\n   g\n   ```"]


def test_a_fence_that_never_ends_is_code_to_the_end() -> None:
    assert found("a\n\n```\nb\n\nc", SourcePart.CODE) == ["```\nb\n\nc"]


def test_targets_titles_and_image_sources_are_told_apart() -> None:
    text = 'a [b `c`](https://x.example/d "e") ![f](https://x.example/g "h") <https://x.example/i>'
    assert found(text, SourcePart.TARGET) == ["https://x.example/d"]
    assert found(text, SourcePart.TITLE) == [' "e")']
    assert found(text, SourcePart.IMAGE_SOURCE) == ["https://x.example/g"]
    assert found(text, SourcePart.ADDRESS) == ["<https://x.example/i>"]
    assert found(text, SourcePart.CODE) == ["`c`"]


def test_what_stands_in_the_description_of_an_image_keeps_its_place() -> None:
    assert found("x ![a `b` {{c}}](https://x.example/d)", SourcePart.CODE) == ["`b`"]
    assert found("x ![a `b` {{c}}](https://x.example/d)", SourcePart.FACT) == ["{{c}}"]


def test_equal_cells_of_a_table_are_told_apart() -> None:
    text = "|`a`|`a`|\\|`a`|\n|-|-|-|\n|x|`a`|`a`|"
    code = [place for place in places(text) if place.part is SourcePart.CODE]
    assert [text[place.start : place.end] for place in code] == ["`a`"] * 5
    assert len({place.start for place in code}) == 5


@given(st.text(alphabet="`[]()!<>#:x|\\{}-~1. \n\r\t\0\u3000", max_size=50))
def test_every_place_lies_inside_the_text_and_is_in_order(text: str) -> None:
    spans = [(place.start, place.end) for place in places(text)]
    assert spans == sorted(spans)
    assert all(0 <= start <= end <= len(text) for start, end in spans)


@given(st.text(alphabet="`ab \n>-|", max_size=40))
def test_code_in_a_line_begins_and_ends_with_its_marks(text: str) -> None:
    for code in found(text, SourcePart.CODE):
        assert ("`" in code and code.startswith("`") and code.endswith("`")) or "    " in code or "```" in code
