"""Emphasis beside CJK characters, and unchanged everywhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from editor.text.markdown.emphasis import cjk_emphasis
from editor.text.markdown.markdown import to_html
from tests.places import GOLDEN_FOLDER

GOLDEN = GOLDEN_FOLDER / "text_emphasis.txt"

STOCK = MarkdownIt("commonmark").enable("strikethrough")
OURS = MarkdownIt("commonmark").enable("strikethrough").use(cjk_emphasis)

ORDINARY = """\
a **b** c|*a*|**a**|***a***|a*b*c|a**b**c|**a*b*c**|*a**b**c*|* a *|** a **|a * b|"*a*"|(*a*)|*(a)*|a*(b)*c
**"a"**b|a**"b"**|foo-_(bar)_|_a_b|a_b_c|__a__b|_(_a_)_|*a_b*|_a*b_|**a|a**|*a**|**a*|****a****|*a `*` b*
~~a~~|a~~b~~c|~~a|~a~|~~~a~~ b~~~|~~"a"~~b|**a [b](https://c.d) e**|*a\\* b*|\\*a*|**Gompho (*G. physo*, syn.)**
*été*|é**à**ç|«*a*»|**Straße**n|*жук*|жук**а**|سلام **يا** عالم|*עברית*|*😀*|😀**!a!**😀
a*?*|*?*a|*\u00a0a*|£*a*|*£*a|**a** b **c**|*a* _b_ **c** __d__|a*"b"*c|a *(b*) c|***a** b*|***a* b**|**a *b***
"""


def cases() -> list[tuple[str, str, str]]:
    blocks = GOLDEN.read_text(encoding="utf-8").split("\n## ")[1:]
    return [tuple(block.strip("\n").split("\n")) for block in blocks]  # type: ignore[misc]


@pytest.mark.parametrize(("title", "source", "page"), cases())
def test_marks_beside_cjk_characters_bold_the_words_they_enclose(title: str, source: str, page: str) -> None:
    assert to_html(source, {}) == page + "\n", title


@pytest.mark.parametrize("source", ORDINARY.strip().replace("\n", "|").split("|"))
def test_text_without_cjk_characters_is_read_as_commonmark_reads_it(source: str) -> None:
    assert OURS.render(source) == STOCK.render(source)


@given(st.text(alphabet='*_~ ab.("é«\u2014\\`[]', max_size=24))
def test_no_text_without_cjk_characters_is_read_differently(source: str) -> None:
    assert OURS.render(source) == STOCK.render(source)


@given(st.text(alphabet="*_ 個、「」か가a(", max_size=24))
def test_underscores_are_read_as_commonmark_reads_them(source: str) -> None:
    source = source.replace("*", "_")
    assert OURS.render(source) == STOCK.render(source)


def test_a_variation_selector_belongs_to_the_character_before_it() -> None:
    assert to_html("葛\ufe00**(甲)**", {}) == "<p>葛\ufe00<strong>(甲)</strong></p>\n"
    assert to_html("**a“\ufe01**b", {}) == "<p><strong>a“\ufe01</strong>b</p>\n"
    assert to_html("**a“\ufe00**b", {}) == "<p>**a“\ufe00**b</p>\n"
    assert to_html("a“\ufe01**(b)**c", {}) == "<p>a“\ufe01**(b)**c</p>\n"


@pytest.mark.parametrize(
    "inner", ["「甲」", "甲，", "（甲）", "甲。", "“甲”", "(甲)", "甲！", "[甲]", "甲：", "《甲》"]
)
@pytest.mark.parametrize("mark", ["*", "**", "~~"])
def test_between_two_han_characters_any_punctuation_may_be_marked(inner: str, mark: str) -> None:
    tag = {"*": "em", "**": "strong", "~~": "s"}[mark]
    assert to_html(f"前{mark}{inner}{mark}後", {}) == f"<p>前<{tag}>{inner}</{tag}>後</p>\n"
