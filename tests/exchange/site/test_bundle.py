"""A language of a release as one Markdown document."""

from dataclasses import replace

import pytest

from editor.exchange.blocks.page import Page, PageSection, shown_words
from editor.exchange.site.bundle import NotAsMarkdown, document_path, markdown
from editor.text.markdown.words import words
from tests.exchange.pages import BEHIND, DIGEST, PAGE


def with_text(text: str, **values: str) -> Page:
    return replace(PAGE, sections=(PageSection("x", text, values=values),))


def body(page: Page) -> str:
    """The document after its title and its stamp."""
    return markdown(page).split("\n\n", 2)[2].removesuffix("\n")


def test_the_document_begins_with_the_title_and_the_stamp() -> None:
    title, stamp = markdown(PAGE).split("\n\n")[:2]
    assert title == "# Privacy policy"
    assert stamp == (
        f"Last updated: September 1, 2026 · Takes effect: October 1, 2026 · Release 3 · SHA-256 `{DIGEST}`"
    )


def test_sections_stand_one_level_deeper_with_their_facts_written_out() -> None:
    assert body(PAGE) == (
        "This policy is about Paper & Dove.\n\n"
        "## What we **collect**\n\n"
        "We keep your parcels for 30 days. Write to [hello@example.org]"
        '(mailto:hello@example.org "Our Paper &#38; Dove").\n\n'
        "### From you\n\n- your name\n- your address\n\n3. third\n4. fourth\n\n> Quoted ~~words~~ stay.\n\n"
        "| item | days |\n|---|---|\n| log | 90 |\n\n```\n{{days}} in code\n```\n\n"
        "## Whom we tell\n\n*For users of the app and people in the European Union*\n\nNobody.\n\n"
        "### Really\n\nSee [above](#collection)."
    )


def test_a_document_that_is_behind_says_so_and_names_the_newer_one() -> None:
    text = markdown(replace(BEHIND, corrects=2))
    assert "> This release corrects the date of release 2." in text
    assert (
        "last updated on November 23, 2026. [Read the newer text](zh-Hant.md)\n>\n> Newer there: Whom we tell" in text
    )
    assert "*The source of this section is newer.*" in text


def test_every_language_is_a_document_of_its_own() -> None:
    written = {document_path(page.language): markdown(page) for page in (PAGE, replace(PAGE, language="ja"))}
    assert list(written) == ["en.md", "ja.md"]
    assert "最終更新日：2026年9月1日 · 施行日：2026年10月1日 · 第3版" in written["ja.md"]


def test_the_same_page_gives_the_same_document() -> None:
    assert markdown(BEHIND) == markdown(replace(BEHIND))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("One\n===\n\nTwo\n---", "## One\n\n### Two"),
        ("# One #\n\n> ## Two ##\n\n- ### Three", "## One #\n\n> ### Two ##\n\n- #### Three"),
        ("Long\nheading #\n===", "### Long heading \\#"),
        ("###### Six\n\n###### Six", "## Six\n\n###### Six"),
        ("# A\n\n```\n# no heading\n```", "## A\n\n```\n# no heading\n```"),
        ("# A\n\n~~~\nleft open", "## A\n\n~~~\nleft open\n~~~"),
        ("> Two\n> lines\n> ===", "> ### Two lines"),
        ("# A\r\n\r\nB", "## A\n\nB"),
    ],
)
def test_headings_move_one_level_down_wherever_they_stand(text: str, shown: str) -> None:
    assert body(with_text(text)) == shown


@pytest.mark.parametrize(
    ("text", "values", "shown"),
    [
        ("{{a}} here", {"a": "*not bold*"}, r"\*not bold\* here"),
        ("{{a}}. no list", {"a": "1"}, "&#49;. no list"),
        ("**{{a}}**x", {"a": "30 days"}, "**&#51;0 day&#115;**x"),
        ("**{{a}}** x", {"a": "30 days"}, "**30 days** x"),
        ("| {{a}} |\n|---|\n| x |", {"a": "a|b"}, "| &#97;&#124;&#98; |\n|---|\n| x |"),
        ("[x](https://a.example/{{a}})", {"a": "b (c)"}, "[x](https://a.example/b%20&#40;c&#41;)"),
        ("<mailto:{{a}}>", {"a": "b@c.example"}, "<mailto:b@c.example>"),
        ("<tel:{{a}}>", {"a": "1 2"}, "[tel&#58;&#49; &#50;](tel:1%202)"),
        ("`{{a}}` {{b}} \\{{a}}", {"a": "x"}, "`{{a}}` {{b}} \\{{a}}"),
        ("{{a}}", {"a": "{{a}}"}, r"\{{a}}"),
        ("a{{a}}b", {"a": " x\ny "}, "a x y b"),
    ],
)
def test_values_are_written_out_as_the_text_that_they_are(text: str, values: dict[str, str], shown: str) -> None:
    assert body(with_text(text, **values)) == shown


@pytest.mark.parametrize("page", [PAGE, BEHIND])
def test_the_document_read_again_has_the_words_of_its_sections(page: Page) -> None:
    read = words(markdown(page), {})
    for section in page.sections:
        heading, *rest = shown_words(section).split("\n")
        assert heading in read
        assert "\n".join(rest) in read


def test_what_no_markdown_can_say_is_refused() -> None:
    with pytest.raises(NotAsMarkdown) as error:
        markdown(with_text("**{{a}}**", a=""))
    assert error.value.section == "x"
