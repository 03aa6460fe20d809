"""Where facts stand in a source text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.markdown.fact_rule import expand
from editor.text.markdown.fact_uses import placeholders
from editor.text.markdown.words import words


def names(text: str) -> list[str]:
    return [name for name, _, _ in placeholders(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a {{x}} b {{y.z-1_2}}", ["x", "y.z-1_2"]),
        ("{{ x }} {{X}} {{}} {{-a}} {{a", []),
        ("{{{a}}}", ["a"]),
        ("\\{{a}} {{b}}", ["b"]),
        ("`{{a}}` {{b}} ``{{c}}``", ["b"]),
        ("```\n{{a}}\n```\n{{b}}", ["b"]),
        ("    {{a}}\n\n{{b}}", ["b"]),
        ("[{{a}}](https://x.example/{{b}} '{{c}}') {{d}}", ["a", "b", "c", "d"]),
        ("<https://x.example/{{a}}>", ["a"]),
        ("![{{a}}](https://x.example/{{b}})", ["a"]),
        ("# {{a}} #\n\n> - {{b}}\n>   {{c}}", ["a", "b", "c"]),
        ("|{{a}}|`{{a}}`|\\|{{a}}|\n|-|-|-|\n|{{b}}|b\\|{{b}}|", ["a", "a", "b", "b"]),
        ("\u3000\n{{a}}", ["a"]),
        ("a\r\n{{b}}\r\n\r\n{{c}}", ["b", "c"]),
        ("**{{a}}**~~{{b}}~~", ["a", "b"]),
        ("\0 {{a}}", ["a"]),
    ],
)
def test_placeholders_are_those_that_a_value_replaces(text: str, found: list[str]) -> None:
    assert names(text) == found
    assert all(text[start:end] == "{{" + name + "}}" for name, start, end in placeholders(text))


SOUP = st.sampled_from(
    ["{{a}}", "`", "``", "\\", " ", "x", "|", "\n", "\n\n", "- ", "> ", "    ", "](#", "[", ")", "*"]
)


@given(st.lists(SOUP, max_size=14).map("".join))
def test_a_value_shows_only_where_there_are_placeholders(text: str) -> None:
    shown = words(text, {"a": "\ue000"}).count("\ue000")
    assert shown <= len(placeholders(text))
    assert shown == len(placeholders(text)) or "](" in text or "|" in text


def test_values_replace_known_names_only() -> None:
    assert expand("{{a}} {{b}} {{a}}", {"a": "{{b}}"}) == "{{b}} {{b}} {{b}}"
    assert expand("{{a}}{{c}}", {"c": "x"}) == "{{a}}x"
