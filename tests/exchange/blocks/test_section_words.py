"""Words read from a page are the words of the Markdown that it was made from."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.exchange.blocks.errors import FileDiffers
from editor.exchange.blocks.page import PageSection
from editor.exchange.published.page_reader import read
from editor.exchange.site.bundle import NotAsMarkdown, markdown
from editor.exchange.site.clean_proof import prove_json, prove_markdown
from editor.exchange.site.json_form import json_form
from editor.exchange.site.rendering import render
from editor.text.markdown.markdown import parse
from tests.exchange.pages import PAGE

VALUES = {"f": "30 days", "g": "<b> & *x*", "h": "a\n b", "u": "https://e.example/ü?a=1&b=2"}
PIECES = (
    *(
        "a",
        " ",
        "的",
        "「",
        "」",
        "**",
        "*",
        "_",
        "`",
        "~~",
        "|",
        "#",
        "1.",
        "\\",
        "\n",
        "  \n",
        "\u3000",
        "\u00a0",
        "'\"",
    ),
    *(
        "[",
        "![",
        "](https://e.example/a b)",
        '](#x "t")',
        "](mailto:ü@e)",
        "](javascript:x)",
        "<https://e.example/{{f}}>",
    ),
    *("{{f}}", "{{g}}", "{{h}}", "{{none}}", "]({{u}})", "&amp;", "&nbsp;", "&lt;p&gt;", "<br>", "</section>", "<!--"),
)
STARTS = ("", "", "# ", "## ", "###### ", "- ", "1. ", "7) ", "> ", "> - ", "    ", "```", "~~~\n", "---", "===", "| ")
INLINE = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
LINE = st.tuples(st.sampled_from(STARTS), INLINE).map("".join)
TEXT = st.lists(LINE, max_size=8).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n"]).map(lambda end: end.join(lines))
)


def nests_links(text: str) -> bool:
    """Whether a link stands inside another one, which HTML cannot say: the export of such a page is refused."""
    for token in parse(text):
        depth = 0
        for child in token.children or []:
            depth += {"link_open": 1, "link_close": -1}.get(child.type, 0)
            if depth > 1:
                return True
    return False


@given(TEXT)
def test_whatever_is_written_the_page_shows_its_words(text: str) -> None:
    assume(not nests_links(text))
    page = replace(PAGE, sections=(PageSection("x", text, values=VALUES), PageSection("y", "# After")))
    # Rendering proves the page itself, by reading it back.
    assert [section.id for section in read(render(page)).sections] == ["x", "y"]


@given(TEXT)
def test_whatever_is_written_the_document_has_its_words_or_is_refused(text: str) -> None:
    page = replace(PAGE, sections=(PageSection("x", text, values=VALUES), PageSection("y", "# After")))
    try:
        document = markdown(page)
        prove_markdown(document.encode(), page, "en.md")
    except (NotAsMarkdown, FileDiffers):
        return
    assert document.endswith("## After\n")


@given(TEXT)
def test_whatever_is_written_the_json_has_its_words(text: str) -> None:
    assume(not nests_links(text))
    page = replace(PAGE, sections=(PageSection("x", text, values=VALUES), PageSection("y", "# After")))
    prove_json(json_form([page]).encode(), [page], "release-3.json")


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>a<em>b</em> c</p>", "p\tab c"),
        ("loose text<p>b</p>after", "p\tloose text\np\tb\np\tafter"),
        ("<ul><li>a<ul><li>b</li></ul></li><li></li></ul>", "*p\ta\n+*p\tb\n*empty\t"),
        ('<ol start="4"><li><p>a</p><p>b</p></li></ol>', "4.p\ta\n+p\tb"),
        ('<ol start="x"><li>a</li></ol><li>b</li>', "1.p\ta\n*p\tb"),
        ("<pre>a\n  b\n</pre>", "code\ta\ncode+\t  b"),
        ("<p>a<br>\nb<br/>c</p>", "p\ta\t|b\t|c"),
        ('<a>a</a><a href="#b">b</a>', "p\ta\t[b\t]#b\t)"),
        ("<hr><h4></h4><p></p>", "rule\t\nh4\t"),
        ("<div>a<div>b</div></div>", "p\ta\np\tb"),
        ("</p></li>a", "p\ta"),
        ("a<script>b</script><style>c</style><p hidden>d</p><!-- e -->", "p\ta"),
        ("<ins>a</ins><del>b</del>", "p\ta\t~b\t/"),
    ],
)
def test_html_is_read_as_a_reader_sees_it(html: str, words: str) -> None:
    (section,) = read(f"<main><section id=x data-section>{html}</section>").sections
    assert section.words == words
