"""A long text read in parts says what it says read whole."""

import random
from collections.abc import Callable
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.checks.catalogue import run_all
from editor.checks.reading import outline as outlines
from editor.checks.signs import _found
from editor.policy.editing.edits import Batch, SetText, apply
from editor.policy.section import Cell
from editor.recall import forget
from editor.text.markdown import chunks as module
from editor.text.markdown.chunks import chunks
from editor.text.markdown.markdown import parse
from editor.text.markdown.places import link_places, places
from tests.policy.values import EN, HANT, USE, small_policy

BLOCKS = (
    "# One",
    "## Two *words*",
    "Title\n=====",
    "A [link](https://a.example/b) and {{fact}}, `code`.",
    "Words **that never end",
    "- item\n- item\n\n  more of it",
    "1. first\n\n   - deep\n\n     deeper",
    "> quoted\n> words\n\nnot quoted",
    "> - quoted item",
    "    code by its margin\n\n    and more",
    "| a | b |\n|---|---|\n| `c` | [d](e) |",
    "條款與 <https://a.example/> ![x](y)",
    "***",
    "\tTab",
    "",
    " one space before",
    "TODO the  [Company] , inc the the （ＡＢ） Acme Widgets Ltd. [x]() http:// Section 9 of eBay 30 days",
    "我們的的資訊與信息 , 待補 第 9 節 \u201c引號\u201d eBay软件 cafe\u0301 股份有限公司",
    "· leaked bullet\nl another",
    "&amp; \\* \u3000",
)


def checked(text: str) -> object:
    """What the checks find in a text, which is a translation of another one that has some of its words."""
    source = f"# 使用\n\nTODO the  [Company] , inc the the （ＡＢ）\n\n{text}"
    return run_all(apply(small_policy(), Batch((SetText(Cell(USE, HANT), source), SetText(Cell(USE, EN), text)))))


READERS: dict[str, Callable[[str], object]] = {
    "places": places,
    "links": link_places,
    "outline": outlines.outline,
    "signs": _found,
}


@pytest.mark.parametrize("name", READERS)
@given(
    blocks=st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=12), between=st.sampled_from(["\n\n", "\n", "\n\n\n"])
)
def test_a_text_in_parts_is_read_as_it_is_whole(name: str, blocks: list[str], between: str) -> None:
    text = between.join(blocks)
    forget()
    whole = READERS[name](text)
    forget()
    with mock.patch.object(module, "_SHORT", 0):
        assert READERS[name](text) == whole


@settings(max_examples=25)
@given(st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=9))
def test_checks_find_in_parts_what_they_find_in_the_whole(blocks: list[str]) -> None:
    forget()
    whole = checked("\n\n".join(blocks))
    forget()
    with mock.patch.object(module, "_SHORT", 0):
        assert checked("\n\n".join(blocks)) == whole


@given(st.lists(st.sampled_from(BLOCKS), max_size=12), st.integers(0, 9))
def test_parts_are_the_whole_text_and_hold_whole_blocks(blocks: list[str], seed: int) -> None:
    text = "".join(block + random.Random(seed).choice(["\n", "\n\n"]) for block in blocks)
    with mock.patch.object(module, "_SHORT", 0):
        parts = list(chunks(text))
    assert "".join(part for _, part in parts) == text
    assert all(text.startswith(part, at) for at, part in parts)
    assert [one.type for _, part in parts for one in parse(part)] == [one.type for one in parse(text)]


def test_a_long_text_is_cut_and_one_with_fences_is_not() -> None:
    long = "Words.\n\n" * 1_000
    assert len(list(chunks(long))) > 900
    assert list(chunks(long + "```\ncode\n\nWords.\n```")) == [(0, long + "```\ncode\n\nWords.\n```")]
