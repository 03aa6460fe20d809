"""Markdown to HTML, headings, and plain text to Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.text.markdown.markdown import escape, heading, parse, to_html, without_heading
from editor.text.markdown.words import words

LINES = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=40)
MARKS = st.text(alphabet="*_`~[]()!<>&;#\\{}|:+-=.) 1a@中x", max_size=16)
NAMES = st.text(alphabet="{}ab<>:@.&;", max_size=16)


def test_html_in_a_text_is_shown_as_text() -> None:
    page = to_html("<script>x</script> a <b>c</b>\n\n<div>d</div>", {})
    assert "<script" not in page
    assert "<b>" not in page
    assert "&lt;div&gt;d&lt;/div&gt;" in page


def test_headings_move_down_to_the_level_asked_for_and_not_beyond_six() -> None:
    assert to_html("# A", {}) == "<h2>A</h2>\n"
    assert to_html("## A", {}, heading_level=3) == "<h4>A</h4>\n"
    assert to_html("# A", {}, heading_level=1) == "<h1>A</h1>\n"
    assert to_html("###### A", {}) == "<h6>A</h6>\n"


@pytest.mark.parametrize(
    "target", ["https://a.example/b", "HTTPS://a.example", "mailto:a@b.example", "tel:+123", "#terms"]
)
def test_web_mail_phone_and_anchor_links_are_links(target: str) -> None:
    assert to_html(f"[x]({target})", {}) == f'<p><a href="{target}">x</a></p>\n'


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "data:text/html,x", "file:///etc", "page.html", "//a.example", "/a"]
)
def test_any_other_target_makes_no_link_and_stays_visible(target: str) -> None:
    assert to_html(f"[x]({target})", {}) == f"<p>[x]({target})</p>\n"


def test_a_fact_may_be_a_link_target_if_its_value_may() -> None:
    assert (
        to_html("[x]({{url}})", {"url": "https://a.example/é"}) == '<p><a href="https://a.example/%C3%A9">x</a></p>\n'
    )
    assert to_html("[x](mailto:{{mail}})", {"mail": "a@b.example"}) == '<p><a href="mailto:a@b.example">x</a></p>\n'
    assert to_html("[x]({{url}})", {"url": "javascript:alert(1)"}) == "<p>x</p>\n"
    assert to_html("[x]({{url}})", {"url": " #a b "}) == '<p><a href="#a%20b">x</a></p>\n'
    assert to_html("[x]({{url}})", {}) == "<p>x</p>\n"
    assert to_html("[x](https://a.example/{{no}})", {}) == '<p><a href="https://a.example/%7B%7Bno%7D%7D">x</a></p>\n'


def test_a_value_is_text_and_never_markdown_or_html() -> None:
    assert to_html("a {{x}} b", {"x": '**<b>"&'}) == "<p>a **&lt;b&gt;&quot;&amp; b</p>\n"


def test_code_keeps_its_braces_and_so_does_an_unknown_fact() -> None:
    page = to_html("`{{x}}` {{y}}\n\n    {{x}}\n\n```\n{{x}}\n```", {"x": "V"})
    assert "V" not in page
    assert page.count("{{x}}") == 3
    assert "{{y}}" in page


def test_the_facts_of_a_bare_address_are_expanded_in_text_and_target() -> None:
    assert to_html("<https://a.example/{{n}}/b>", {"n": "7"}) == (
        '<p><a href="https://a.example/7/b">https://a.example/7/b</a></p>\n'
    )


def test_table_heads_name_their_column() -> None:
    page = to_html("|a|b|\n|-|-:|\n|c|d|", {})
    assert '<th scope="col">a</th>' in page
    assert '<th scope="col" style="text-align:right">b</th>' in page


def test_an_image_is_its_description_and_fetches_nothing() -> None:
    assert to_html("![a {{x}} *b*](https://a.example/i.png)", {"x": "<V>"}) == "<p>a &lt;V&gt; b</p>\n"


def test_no_paragraph_vanishes_as_a_link_reference() -> None:
    assert to_html("[a]: https://a.example 'words'", {}) == "<p>[a]: https://a.example 'words'</p>\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# What we *collect* \\* &amp; keep #\n\ntext", "What we collect * & keep"),
        ("Title\n===\ntext", "Title"),
        ("#", ""),
        ("# a\r\nb", "a"),
        ("   ##  a  b", "a b"),
        ("#a", None),
        ("\n# a", None),
        ("text\n\n# a", None),
        ("    # a", None),
        ("a\nb\n===", None),
        ("- a\n---", None),
        ("", None),
    ],
)
def test_the_heading_is_the_plain_words_of_the_first_line(text: str, found: str | None) -> None:
    assert heading(text) == found


def test_facts_in_a_heading_stay_literal_unless_values_are_given() -> None:
    assert heading("# About {{us}}") == "About {{us}}"
    assert heading("# About {{us}}", {"us": "Q *R*"}) == "About Q *R*"


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("# a\n\nb\n", "b\n"),
        ("# a\r\n  \r\n  b", "  b"),
        ("a\n===\n\nb", "b"),
        ("# a", ""),
        ("# a\n\n\n", ""),
        ("b\n# a", "b\n# a"),
        ("# a\nb", "b"),
    ],
)
def test_without_heading_is_what_follows_it(text: str, rest: str) -> None:
    assert without_heading(text) == rest


@given(st.text(alphabet="#ab =-\n\r", max_size=20))
def test_heading_and_rest_are_the_words_of_the_whole(text: str) -> None:
    first = heading(text)
    whole = words(text, {}).split("\n")
    if first is None:
        assert without_heading(text) == text
        assert parse(text)[:1] == [] or not (parse(text)[0].type == "heading_open" and parse(text)[0].map == [0, 1])
    else:
        assert whole[0].split("\t")[1] == first
        assert "\n".join(whole[1:]) == words(without_heading(text), {})


@pytest.mark.parametrize(
    "prose",
    [
        "We keep data (e.g. your name) for 30 days - no longer. 5 < 6 & 7 > 3!",
        "See section 3.1, [sic] and user_name at a.b@c.example: 1 * 2 = 2",
        "我們（下稱「本公司」）蒐集 1. 姓名；2. 地址 [註]。",
        "~30% of A/B {draft} | #4",
    ],
)
def test_ordinary_prose_needs_no_escape(prose: str) -> None:
    assert escape(prose) == prose


@pytest.mark.parametrize(
    ("line", "markdown"),
    [
        ("# x", "\\# x"),
        ("1. x", "1\\. x"),
        ("12) x", "12\\) x"),
        ("- x", "\\- x"),
        ("> x", "\\> x"),
        ("---", "\\---"),
        (":-|-:", "\\:-|-:"),
        ("***", "\\*\\*\\*"),
        ("{{a}}", "\\{{a}}"),
        ("[a](b)", "[a\\](b)"),
        ("<https://a.example>", "\\<https://a.example>"),
        ("<b>", "<b>"),
        ("&amp; & co;", "\\&amp; & co;"),
        ("C #", "C \\#"),
        ("a\\", "a\\\\"),
        ("C:\\dir", "C:\\dir"),
        ("**a**", "\\*\\*a\\*\\*"),
        ("    code", "code"),
    ],
)
def test_only_what_would_be_read_as_a_mark_is_escaped(line: str, markdown: str) -> None:
    assert escape(line) == markdown


@given(LINES | MARKS | NAMES)
def test_an_escaped_line_reads_as_the_line(line: str) -> None:
    seen = " ".join(line.split())
    values = {"a": "WRONG", "b": "WRONG", "ab": "WRONG"}
    assert words(escape(line), values) == (f"p\t{seen}" if seen else "")
    if seen:
        assert words(f"# {escape(line)}", values) == f"h1\t{seen}"
        assert words(f"- {escape(line)}", values) == f"*p\t{seen}"
        assert words(f"x\n\n{escape(line)}\n\ny", values) == f"p\tx\np\t{seen}\np\ty"


@given(st.text(alphabet="*_`~[]()!<>&;#\\{}|:+-=.) 1a\n\thttps:", max_size=60), st.dictionaries(st.just("a"), LINES))
def test_any_text_makes_a_page(text: str, values: dict[str, str]) -> None:
    assert isinstance(to_html(text, values), str)
    assert isinstance(heading(text, values), str | None)
