"""What the styles of a page hide from its readers, and what only comes into sight later."""

import pytest

from editor.exchange.markup.hiding import hide
from editor.exchange.markup.tree import read_page, shown_text


def is_seen(css: str, html: str) -> bool:
    page = read_page(f"<style>{css}</style><body>{html}</body>")
    hide(page)
    return "WORDS" in shown_text(page.body)


@pytest.mark.parametrize(
    ("css", "html"),
    [
        (".a{opacity:0}", "<p class=a>WORDS</p>"),
        ("", "<p style='opacity: .0 !important'>WORDS</p>"),
        (".sr{position:absolute;width:1px;height:1px;overflow:hidden}", "<span class=sr>WORDS</span>"),
        ("", '<div style="height:0;overflow:hidden">WORDS</div>'),
        (".a{font-size:0}", "<p class=a>WORDS</p>"),
        (".a{font-size:0;display:none}", "<p class=a><b>WORDS</b></p>"),
        (".a{font-size:0}", "<div class=a hidden><b>WORDS</b></div>"),
        (".a{color:transparent}", "<p class=a>WORDS</p>"),
        (".a{transform:scale(0)}", "<p class=a>WORDS</p>"),
        (".a{clip-path:circle(0)}", "<p class=a>WORDS</p>"),
        (".a{content-visibility:hidden}", "<p class=a>WORDS</p>"),
        (".a{text-indent:-9999px}", "<p class=a>WORDS</p>"),
    ],
)
def test_what_no_reader_sees_is_hidden(css: str, html: str) -> None:
    assert not is_seen(css, html)


@pytest.mark.parametrize(
    ("css", "html"),
    [
        (".a{opacity:0;transition:opacity 1s}", "<p class=a>WORDS</p>"),
        (".a{opacity:0}", "<div data-aos=fade-up class=a><p>WORDS</p></div>"),
        (".a{opacity:0}.b{opacity:1}", "<p class='a b'>WORDS</p>"),
        (".a{opacity:0}", "<p class=a style='opacity:1'>WORDS</p>"),
        (".a{opacity:0.05}", "<p class=a>WORDS</p>"),
        (".a{font-size:0} .a span{font-size:16px}", "<p class=a><span>WORDS</span></p>"),
        (".a{color:transparent}.b{color:red}", "<p class='a b'>WORDS</p>"),
        (".a{transform:scale(0.9)}", "<p class=a>WORDS</p>"),
        (".a{background-color:transparent}", "<p class=a>WORDS</p>"),
        (".a{width:100px;overflow:hidden}", "<p class=a>WORDS</p>"),
    ],
)
def test_what_is_seen_or_comes_into_sight_is_not(css: str, html: str) -> None:
    assert is_seen(css, html)
