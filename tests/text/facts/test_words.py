"""The words of a text: what changes them, what does not, and that they never mix up two texts."""

import hashlib

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from editor.text.markdown.markdown import escape, to_html
from editor.text.markdown.words import ALGORITHM, digest, words
from tests.places import GOLDEN_FOLDER

GOLDEN = GOLDEN_FOLDER / "text_words.txt"
FACTS = {"mail": "help@parcel.example", "days": "30 天"}

LINES = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=20)
MARKDOWN = st.text(alphabet="#*_~`[]()!<>&\\{}|:-+1. \t\nab中「\u3000\x1d\x0b", max_size=40)
PARTS = st.lists(
    st.sampled_from(
        ["字", "word", "**b**", "[x](https://a.example)", "~~s~~", "`c`", "{{days}}", "，", "<t:u>", "\\\n"]
    ),
    min_size=1,
    max_size=6,
)


def cases() -> list[tuple[str, str, str, str]]:
    found = []
    for block in GOLDEN.read_text(encoding="utf-8").split("\n## ")[1:]:
        title, rest = block.split("\n", 1)
        source, rest = rest.split("\n---- words\n")
        lines, checksum = rest.strip("\n").split("\n---- digest ")
        found.append((title, source, lines.replace("→", "\t"), checksum))
    return found


@pytest.mark.parametrize(("title", "source", "expected", "checksum"), cases())
def test_the_words_of_the_golden_texts_never_change(title: str, source: str, expected: str, checksum: str) -> None:
    assert words(source, FACTS) == expected, title
    assert digest(expected) == checksum


def test_the_algorithm_is_the_first() -> None:
    assert ALGORITHM == 1


def test_the_digest_is_the_sha256_of_the_words_in_utf8() -> None:
    assert digest("p\t字") == hashlib.sha256("p\t字".encode()).hexdigest()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a b", "a\nb"),
        ("a b", "a  \t b"),
        ("a b", "  a b  \n\n"),
        ("a\n\nb", "a\r\n\r\n\r\nb\r\n"),
        ("a b c", "a **b** c"),
        ("個人資料", "**個人**資料"),
        ("「個人」資料", "**「個人」**資料"),
        ("a *b* c", "a _b_ c"),
        ("# a", "a\n==="),
        ("- a\n- b", "* a\n\n* b\n"),
        ("a & b", "a &amp; b"),
        ("a\\*b", "a&#42;b"),
        ("[a](https://x.example)", "[a]( <https://x.example> )"),
        ("{{days}} b", "30 天 b"),
        ("a\u3000b\u00a0c", "a b c"),
        ("a `b`", "a b"),
        ("a [ b](https://x.example)", "a [b](https://x.example)"),
        ("    x", "```\nx\n```"),
        ("|a|\n|-|", "|a|\n|:-:|"),
        ("[a](javascript:x)", "\\[a](javascript:x)"),
        ("a\0b", "a\ufffdb"),
    ],
)
def test_what_reads_the_same_has_the_same_words(one: str, other: str) -> None:
    assert words(one, FACTS) == words(other, FACTS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a", "b"),
        ("a", "A"),
        ("é", "e\u0301"),
        ("ab", "a b"),
        ("a b", "a\n\nb"),
        ("a b", "a\\\nb"),
        ("a", "# a"),
        ("# a", "## a"),
        ("a", "- a"),
        ("- a", "1. a"),
        ("1. a", "2. a"),
        ("- a\n- b", "- a\n  - b"),
        ("- a\n- b", "- a\n\n  b"),
        ("- a", "- a\n-"),
        ("a", "> a"),
        ("> a\n\n> b", "> a\n>\n> b"),
        ("a", "    a"),
        ("    a  b", "    a b"),
        ("```\na\nb\n```", "```\na\n```\n```\nb\n```"),
        ("a", "a\n\n---"),
        ("a", "~~a~~"),
        ("a", "[a](https://x.example)"),
        ("[a](https://x.example)", "[a](https://y.example)"),
        ("[a](https://x.example)", '[a](https://x.example "t")'),
        ("[a](https://x.example)b", "[ab](https://x.example)"),
        ("[a](https://x.example/{{days}})", "[a](https://x.example/{{mail}})"),
        ("`{{days}}`", "{{days}}"),
        ("|a|b|\n|-|-|", "|a|\n|-|\n|b|"),
        ("|a|b|\n|-|-|", "a b"),
        ("p\tx", "x"),
        ("|a|\n|-|\n|b|\n\n|c|\n|-|", "|a|\n|-|\n|b|\n|c|"),
    ],
)
def test_what_reads_differently_has_different_words(one: str, other: str) -> None:
    assert words(one, FACTS) != words(other, FACTS)


def test_a_changed_fact_changes_the_words_where_it_is_used() -> None:
    assert words("keep {{days}}", {"days": "30"}) != words("keep {{days}}", {"days": "14"})
    assert words("keep", {"days": "30"}) == words("keep", {"days": "14"})


@given(LINES, LINES)
def test_two_lines_have_the_same_words_only_if_they_read_the_same(one: str, other: str) -> None:
    assume(one.split() and other.split())
    assert (words(escape(one), {}) == words(escape(other), {})) == (one.split() == other.split())


@given(MARKDOWN, MARKDOWN)
@example("a\tb", "a b")
@example("[a](<https://x.example/ b>)", "[a](https://x.example/)")
def test_texts_with_the_same_words_make_the_same_visible_page(one: str, other: str) -> None:
    for left, right in ((one, other), (one, one.replace("a", "ab")), (one, one.replace("-", "1."))):
        if visible(left) != visible(right):
            assert words(left, {}) != words(right, {})


def visible(text: str) -> list[str]:
    """The characters of a page without mark-up and white space."""
    page = to_html(text, {})
    return "".join(part.partition(">")[2] for part in ("x>" + page).split("<")).split()


@given(st.lists(PARTS, min_size=1, max_size=4), st.sampled_from([" ", "\n", "\t ", "  \t", "\n   "]))
def test_the_width_of_white_space_is_no_word(blocks: list[list[str]], space: str) -> None:
    source = "\n\n".join(" ".join(parts) for parts in blocks)
    wider = "\n \t\n\n".join(space.join(parts) for parts in blocks)
    assume("\\" not in source)
    assert words(source, FACTS) == words(wider, FACTS)


@given(st.lists(LINES, min_size=1, max_size=5), st.data())
def test_bold_is_no_word(lines: list[str], data: st.DataObject) -> None:
    pieces = ["字" + "".join(escape(line).split()) + "字" for line in lines]
    at = data.draw(st.integers(0, len(pieces) - 1))
    assume(not pieces[at].endswith("\\字"))
    bold = [f"**{piece}**" if place == at else piece for place, piece in enumerate(pieces)]
    assert words("、".join(bold), {}) == words("、".join(pieces), {})


@given(
    st.lists(
        st.sampled_from(["字", "- 字", "# T", "", "a - b!", "1. x", "  y", "\u3000", "> q", "中 ]|", "#x #", "-字"]),
        max_size=8,
    )
)
@example(["字", "- 字", "\u3000"])
@example(["3. x", "", "1. x"])
@example(["字", "-字"])
def test_the_short_way_for_plain_lines_finds_what_the_parser_finds(lines: list[str]) -> None:
    text = "\n".join(lines)
    by_parser = words("```\n```\n" + text, {})  # a fence anywhere sends the whole text to the parser
    assert "\n".join(["code\t", *filter(None, [words(text, {})])]) == by_parser


@given(MARKDOWN)
def test_the_short_way_agrees_on_any_text(text: str) -> None:
    assume("```" not in text and "~~~" not in text)
    assert "\n".join(["code\t", *filter(None, [words(text, {})])]) == words("```\n```\n" + text, {})


@given(MARKDOWN)
def test_every_line_of_words_names_its_block(text: str) -> None:
    for line in filter(None, words(text, {}).split("\n")):
        assert "\t" in line


def test_a_link_inside_a_link_hides_no_target() -> None:
    one = words("[text <https://a.example> more](https://b.example)", {})
    assert one == words("[text https://a.example more](https://b.example)", {})
    assert one != words("[text <https://a.example> more](https://c.example)", {})
