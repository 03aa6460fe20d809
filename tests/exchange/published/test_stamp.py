"""S5: a page shows its release's stamp and its release's words, or it does not go out."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from editor.exchange.blocks.page import Page, PageSection
from editor.exchange.published.page_problems import PageRefused, ProblemCode, StampMissing, WordsChanged
from editor.exchange.published.stamp import check_page, read_page
from editor.exchange.site.rendering import render
from tests.exchange.pages import BEHIND, DIGEST, PAGE, other_template


def codes(html: str, page: Page) -> set[ProblemCode]:
    return {problem.code for problem in check_page(html, page)}


def test_a_page_says_which_release_it_shows() -> None:
    stamp = read_page(render(replace(BEHIND, corrects=2)))
    assert stamp.language == "en"
    assert stamp.title == "Privacy policy"
    assert stamp.number == 3
    assert stamp.updated == date(2026, 9, 1)
    assert stamp.effective == date(2026, 10, 1)
    assert stamp.digest == DIGEST
    assert stamp.corrects == 2
    assert stamp.behind == date(2026, 11, 23)
    assert [section.id for section in stamp.sections] == ["preamble", "collection", "sharing"]


def test_the_words_of_a_section_can_be_read_from_its_page() -> None:
    section = read_page(render(PAGE)).sections[1]
    assert section.words.split("\n") == [
        "h2\tWhat we collect",
        "p\tWe keep your parcels for 30 days. Write to"
        '\t[ hello@example.org\t]mailto:hello@example.org\t"Our Paper & Dove\t).',
        "h3\tFrom you",
        "*p\tyour name",
        "*p\tyour address",
        "3.p\tthird",
        "4.p\tfourth",
        ">p\tQuoted\t~ words\t/ stay.",
        "r0c0\titem",
        "r0c1\tdays",
        "r1c0\tlog",
        "r1c1\t90",
        "code\t{{days}} in code",
    ]


@pytest.mark.parametrize(
    "html", ["", "no html at all", "<html><time data-stamp=updated datetime=soon>", "</p></section>"]
)
def test_any_page_can_be_read(html: str) -> None:
    stamp = read_page(html)
    assert (stamp.number, stamp.updated, stamp.digest, stamp.sections) == (None, None, None, ())


@pytest.mark.parametrize("page", [PAGE, BEHIND, replace(PAGE, corrects=1), replace(PAGE, effective=PAGE.updated)])
def test_a_rendered_page_is_its_page(page: Page) -> None:
    assert check_page(render(page), page) == ()


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (replace(PAGE, updated=date(2026, 9, 2)), {ProblemCode.DATE_CHANGED, ProblemCode.META_CHANGED}),
        (replace(PAGE, effective=date(2026, 10, 2)), {ProblemCode.EFFECTIVE_CHANGED, ProblemCode.META_CHANGED}),
        (replace(PAGE, number=4), {ProblemCode.NUMBER_CHANGED, ProblemCode.META_CHANGED}),
        (replace(PAGE, digest="f" * 64), {ProblemCode.DIGEST_CHANGED, ProblemCode.META_CHANGED}),
        (replace(PAGE, title="Privacy notice"), {ProblemCode.TITLE_CHANGED}),
        (replace(PAGE, corrects=2), {ProblemCode.CORRECTION_MISSING}),
        (replace(PAGE, sections=PAGE.sections[:2]), {ProblemCode.SECTION_UNKNOWN, ProblemCode.CONTENTS_CHANGED}),
        (
            replace(PAGE, sections=(PAGE.sections[0], PAGE.sections[2], PAGE.sections[1])),
            {ProblemCode.SECTIONS_MOVED, ProblemCode.CONTENTS_CHANGED},
        ),
        (
            replace(PAGE, sections=(*PAGE.sections, PageSection("more", "More."))),
            {ProblemCode.SECTION_MISSING},
        ),
        (
            replace(PAGE, sections=(PAGE.sections[0], replace(PAGE.sections[1], values={}), PAGE.sections[2])),
            {ProblemCode.WORDS_CHANGED},
        ),
        (
            replace(PAGE, sections=(*PAGE.sections[:2], replace(PAGE.sections[2], audiences=("app",)))),
            {ProblemCode.NOTE_CHANGED},
        ),
        (BEHIND, {ProblemCode.NOTICE_MISSING, ProblemCode.NOTE_CHANGED}),
    ],
)
def test_the_page_of_another_release_is_found_out(other: Page, expected: set[ProblemCode]) -> None:
    assert codes(render(PAGE), other) == expected


def test_a_notice_or_a_correction_that_the_release_does_not_have_is_found_out() -> None:
    assert ProblemCode.NOTICE_CHANGED in codes(render(BEHIND), PAGE)
    assert codes(render(replace(PAGE, corrects=2)), PAGE) == {ProblemCode.CORRECTION_CHANGED}


@pytest.mark.parametrize("page", [PAGE, BEHIND])
def test_a_page_without_the_ends_that_html_may_leave_out_is_its_page(page: Page) -> None:
    """As minifiers write it: a browser closes paragraphs, items, rows and cells by itself."""
    whole = render(page)
    short = re.sub(r"</(?:p|li|dt|dd|td|th|tr|tbody|thead|body|html)>", "", whole)
    assert len(short) < len(whole) - 100
    assert check_page(short, page) == check_page(whole, page) == ()
    assert [one.words for one in read_page(short).sections] == [one.words for one in read_page(whole).sections]


def test_the_page_of_another_language_is_found_out() -> None:
    assert ProblemCode.LANGUAGE_CHANGED in codes(render(PAGE), replace(PAGE, language="en-GB"))


BODY = "{%% autoescape false %%}{{ section.body | replace(%s) }}{%% endautoescape %%}"

WRONG_STAMPS: list[tuple[str, str, ProblemCode]] = [
    ('<span class="updated">{{ stamp.updated }}</span>', "", ProblemCode.DATE_MISSING),
    ("{{ stamp.updated }}", '<time datetime="2026-09-01">September 1, 2026</time>', ProblemCode.DATE_MISSING),
    ("{{ stamp.updated }}", "<!-- {{ stamp.updated }} -->", ProblemCode.DATE_MISSING),
    ('<span class="updated">', '<span class="updated" hidden>', ProblemCode.DATE_MISSING),
    ('<span class="updated">', '<span style="display: none">', ProblemCode.DATE_MISSING),
    ('<span class="updated">', "<span><template>", ProblemCode.DATE_MISSING),
    ('<p class="stamp">', '<p class="stamp"><s>', ProblemCode.DATE_MISSING),
    ("{{ stamp.updated }}", "{{ stamp.updated | replace('September 1', 'August 31') }}", ProblemCode.DATE_CHANGED),
    ("{{ stamp.updated }}", "{{ stamp.updated | replace('2026-09-01', '2026-08-31') }}", ProblemCode.DATE_CHANGED),
    (
        "{{ stamp.updated }}",
        "{{ stamp.updated }} {{ stamp.updated | replace('2026', '2027') }}",
        ProblemCode.DATE_CHANGED,
    ),
    ("{{ stamp.updated }}", "{{ stamp.updated }} <time>May 2030</time>", ProblemCode.OTHER_DATE),
    ("{{ stamp.effective }}", "", ProblemCode.EFFECTIVE_MISSING),
    ("{{ stamp.digest }}", "", ProblemCode.DIGEST_MISSING),
    ("{{ stamp.digest }}", "{{ stamp.digest | replace('>0123', '>3210') }}", ProblemCode.DIGEST_CHANGED),
    ("{{ stamp.meta }}", "", ProblemCode.META_MISSING),
    ("{{ stamp.meta }}", "{{ stamp.meta | replace('number=3', 'number=4') }}", ProblemCode.META_CHANGED),
    ('<html lang="{{ language }}"', '<html lang="la"', ProblemCode.LANGUAGE_CHANGED),
    ("<p>{{ line }}</p>", "", ProblemCode.NOTICE_MISSING),
    ("<p>{{ line }}</p>", "<p>{{ line | striptags }}</p>", ProblemCode.NOTICE_MISSING),
    ("<p>{{ line }}</p>", "<p>{{ line | replace('zh-Hant/', 'en/') }}</p>", ProblemCode.NOTICE_CHANGED),
]


@pytest.mark.parametrize(("before", "after", "code"), WRONG_STAMPS)
def test_a_template_that_drops_or_changes_the_stamp_fails(
    tmp_path: Path, before: str, after: str, code: ProblemCode
) -> None:
    with pytest.raises(StampMissing) as error:
        render(BEHIND, other_template(tmp_path, before, after))
    assert code in {problem.code for problem in error.value.problems}
    assert error.value.language == "en"


def test_a_date_below_the_text_is_not_at_the_top(tmp_path: Path) -> None:
    folder = other_template(tmp_path, '<span class="updated">{{ stamp.updated }}</span>', "")
    other_template_text = (folder / "page.html").read_text("utf-8").replace("<footer>", "<footer>{{ stamp.updated }}")
    (folder / "page.html").write_text(other_template_text, "utf-8")
    with pytest.raises(StampMissing) as error:
        render(PAGE, folder)
    assert [problem.code for problem in error.value.problems] == [ProblemCode.DATE_NOT_AT_TOP]


WRONG_WORDS: list[tuple[str, str, ProblemCode]] = [
    ("{% for section in sections %}", "{% for section in sections[1:] %}", ProblemCode.SECTION_MISSING),
    ("{% for section in sections %}", "{% for section in sections | reverse %}", ProblemCode.SECTIONS_MOVED),
    ("{% for section in sections %}", "{% for section in sections + sections %}", ProblemCode.SECTIONS_MOVED),
    ("{{ section.body }}", "{{ section.body | replace('parcels', 'letters') }}", ProblemCode.WORDS_CHANGED),
    ("{{ section.body }}", BODY % "'<li>your name</li>', ''", ProblemCode.WORDS_CHANGED),
    ("{{ section.body }}", BODY % "'start=', 'data-start='", ProblemCode.WORDS_CHANGED),
    ("{{ section.body }}", "{{ section.body | replace('hello@', 'other@') }}", ProblemCode.WORDS_CHANGED),
    ("{{ section.body }}", "{{ section.body | replace('<p>', '<p>Not: ') }}", ProblemCode.WORDS_CHANGED),
    ("{{ section.body }}", BODY % "'<p>', '<p hidden>'", ProblemCode.WORDS_CHANGED),
    ("{{ section.body }}", "<del>{{ section.body }}</del>", ProblemCode.WORDS_CHANGED),
    ("{{ section.body }}", "<details>{{ section.body }}</details>", ProblemCode.WORDS_CHANGED),
    ("{{ section.body }}", "{{ section.body | striptags }}", ProblemCode.WORDS_CHANGED),
    ("<h2>{{ section.heading }}</h2>", "", ProblemCode.WORDS_CHANGED),
    ("{{ section.heading }}", "{{ section.heading | upper }}", ProblemCode.WORDS_CHANGED),
    ("{{ note }}", "", ProblemCode.NOTE_CHANGED),
    ("data-note>", "data-note>Not in force. ", ProblemCode.NOTE_CHANGED),
    ('<h1 data-stamp="title">{{ title }}</h1>', "", ProblemCode.TITLE_MISSING),
    ('"title">{{ title }}', '"title">{{ title | upper }}', ProblemCode.TITLE_CHANGED),
    ("{{ section.name }}", "{{ section.name | upper }}", ProblemCode.CONTENTS_CHANGED),
]


@pytest.mark.parametrize(("before", "after", "code"), WRONG_WORDS)
def test_a_template_that_alters_the_words_fails(tmp_path: Path, before: str, after: str, code: ProblemCode) -> None:
    with pytest.raises(WordsChanged) as error:
        render(PAGE, other_template(tmp_path, before, after))
    assert code in {problem.code for problem in error.value.problems}


def test_a_changed_word_is_shown_with_its_section(tmp_path: Path) -> None:
    folder = other_template(tmp_path, "{{ section.body }}", "{{ section.body | replace('Nobody', 'Everybody') }}")
    with pytest.raises(WordsChanged) as error:
        render(PAGE, folder)
    (problem,) = error.value.problems
    assert (problem.code, problem.section) == (ProblemCode.WORDS_CHANGED, "sharing")
    assert "p\tNobody." in problem.expected
    assert "p\tEverybody." in problem.found


MARKUP_ONLY: list[tuple[str, str]] = [
    ("{{ section.body }}", '<div class="wide">{{ section.body }}</div>'),
    ("{{ section.body }}", BODY % "'<p>', '\\n  <p class=x>'"),
    ("{{ section.heading }}", "<span>{{ section.heading }}</span>"),
    ("{{ stamp.updated }}", "<b>{{ stamp.updated }}</b>"),
    ("</main>", "</main><p>Ask us <time>any time</time>.</p>"),
]


@pytest.mark.parametrize(("before", "after"), MARKUP_ONLY)
def test_a_template_may_change_the_markup(tmp_path: Path, before: str, after: str) -> None:
    assert render(BEHIND, other_template(tmp_path, before, after)) != render(BEHIND)


@pytest.mark.parametrize("refused", [StampMissing, WordsChanged])
def test_both_refusals_are_of_one_family(refused: Callable[..., PageRefused]) -> None:
    assert isinstance(refused("en", ()), PageRefused)
