"""The HTML of a published page."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from editor.exchange.blocks.page import PageSection
from editor.exchange.site.rendering import PAGE_TEMPLATE, TemplateBroken, TemplateMissing, render
from tests.exchange.pages import BEHIND, DIGEST, PAGE, other_template


def test_the_page_shows_its_title_its_dates_its_number_and_its_digest() -> None:
    html = render(PAGE)
    assert '<h1 data-stamp="title">Privacy policy</h1>' in html
    assert 'Last updated: <time data-stamp="updated" datetime="2026-09-01">September 1, 2026</time>' in html
    assert 'Takes effect: <time data-stamp="effective" datetime="2026-10-01">October 1, 2026</time>' in html
    assert 'Release <data data-stamp="number" value="3">3</data>' in html
    assert f'value="{DIGEST}" title="SHA-256 {DIGEST}">{DIGEST[:16]}</data>' in html
    assert (
        '<meta name="dateline-release" content="number=3 updated=2026-09-01 effective=2026-10-01'
        f' language=en sha256={DIGEST}">'
    ) in html


def test_a_page_that_takes_effect_at_once_names_one_date() -> None:
    html = render(replace(PAGE, effective=PAGE.updated))
    assert "Takes effect" not in html
    assert html.count("<time") == 1


def test_the_contents_list_is_made_from_the_headings() -> None:
    html = render(PAGE)
    contents = html[html.index('<nav class="contents"') : html.index("</nav>", html.index('<nav class="contents"'))]
    assert re.findall(r'<li><a href="([^"]+)">([^<]+)</a></li>', contents) == [
        ("#collection", "What we collect"),
        ("#sharing", "Whom we tell"),
    ]


def test_sections_are_anchored_and_their_headings_are_below_the_title() -> None:
    html = render(PAGE)
    assert '<section id="collection" data-section>\n<h2>What we <strong>collect</strong></h2>' in html
    assert "<h3>From you</h3>" in html
    assert "<h3>Really</h3>" in html
    assert html.count("<h1") == 1
    assert html.count("<h2") == 2


def test_a_preamble_has_no_heading_and_no_place_in_the_contents() -> None:
    html = render(PAGE)
    assert '<div id="preamble" data-section>\n<p>This policy is about Paper &amp; Dove.</p>\n</div>' in html
    assert "#preamble" not in html


def test_html_in_a_text_is_shown_as_text() -> None:
    section = PageSection("x", "# A <b>\n\n<script>alert(1)</script> {{f}}", values={"f": "</section><h2>no</h2>"})
    html = render(replace(PAGE, title="<i>T</i>", sections=(section,)))
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "&lt;/section&gt;&lt;h2&gt;no&lt;/h2&gt;" in html
    assert "&lt;i&gt;T&lt;/i&gt;</h1>" in html


def test_a_section_says_who_it_is_for() -> None:
    html = render(PAGE)
    assert "For users of the app and people in the European Union" in html
    assert html.count("data-note") == 1


def test_an_audience_without_words_appears_by_its_identifier() -> None:
    html = render(replace(PAGE, sections=(PageSection("a", "# A", ("testers",)),)))
    assert "For testers" in html


def test_a_page_that_is_behind_says_so_and_leads_to_the_newer_source() -> None:
    html = render(BEHIND)
    assert "This translation follows an older version of the source." in html
    assert '<time data-stamp="behind" datetime="2026-11-23">November 23, 2026</time>' in html
    assert '<a href="../zh-Hant/index.html" hreflang="zh-Hant">Read the newer text</a>' in html
    assert '<a href="../zh-Hant/index.html#sharing" hreflang="zh-Hant" lang="en">Whom we tell</a>' in html
    assert '<a href="../zh-Hant/index.html#minors" hreflang="zh-Hant" lang="zh-Hant">兒童</a>' in html
    assert ">Introduction</a>" in html
    assert html.count("The source of this section is newer.") == 2


def test_a_correction_says_which_release_it_corrects() -> None:
    html = render(replace(PAGE, corrects=2))
    assert 'This release corrects the date of release <data data-stamp="corrects" value="2">2</data>.' in html
    assert "corrects" not in render(PAGE)


def test_readers_can_switch_to_the_other_languages() -> None:
    html = render(PAGE)
    assert (
        '<a href="../zh-Hant/index.html" hreflang="zh-Hant" lang="zh-Hant" dir="ltr" title="隱私權政策">繁體中文</a>'
        in html
    )
    assert '<span lang="en" dir="ltr" aria-current="page">English</span>' in html
    assert '<link rel="alternate" hreflang="zh-Hant" href="../zh-Hant/index.html">' in html
    assert "languages" not in render(replace(PAGE, languages=LANGUAGE_ALONE)).split("</style>")[1]


LANGUAGE_ALONE = PAGE.languages[:1]


@pytest.mark.parametrize(
    ("language", "direction", "shown"),
    [
        ("zh-Hant", "ltr", "最後更新：<time"),
        ("zh-Hans", "ltr", "最后更新：<time"),
        ("zh-TW", "ltr", "最後更新：<time"),
        ("ja", "ltr", "最終更新日：<time"),
        ("de-AT", "ltr", "Zuletzt aktualisiert: <time"),
        ("ar", "rtl", "آخر تحديث: <time"),
        ("he", "rtl", '<span lang="en" dir="ltr">Last updated: <time'),
        ("fa", "rtl", '<span lang="en" dir="ltr">Last updated: <time'),
    ],
)
def test_the_words_around_a_text_are_in_its_language_or_say_theirs(language: str, direction: str, shown: str) -> None:
    html = render(replace(PAGE, language=language))
    assert f'<html lang="{language}" dir="{direction}">' in html
    assert shown in html


def test_the_page_loads_nothing_and_runs_nothing() -> None:
    html = render(BEHIND)
    found: list[tuple[str, dict[str, str | None]]] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.append((tag, dict(attrs)))

    Tags().feed(html)
    tags = {tag for tag, _ in found}
    assert not tags & {"script", "img", "iframe", "object", "embed", "video", "audio", "form"}
    assert not any("src" in attrs or "style" in attrs for _, attrs in found)
    assert [attrs["rel"] for tag, attrs in found if tag == "link"] == ["alternate", "alternate"]
    assert "url(" not in html
    assert "@import" not in html


def test_the_same_page_gives_the_same_bytes() -> None:
    assert render(BEHIND).encode() == render(replace(BEHIND)).encode()
    assert render(BEHIND).endswith("</html>\n")


def test_a_folder_may_replace_only_the_style(tmp_path: Path) -> None:
    (tmp_path / "page.css").write_text("p { color: teal; }", "utf-8")
    html = render(PAGE, tmp_path)
    assert "<style>\np { color: teal; }</style>" in html
    assert 'data-stamp="title">Privacy policy</h1>' in html


def test_a_template_may_put_the_page_into_a_site(tmp_path: Path) -> None:
    folder = other_template(tmp_path, "<footer>", "<aside>Kamibato, parcels since 2019</aside>\n<footer>")
    assert "parcels since 2019" in render(PAGE, folder)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateMissing) as error:
        render(PAGE, tmp_path / "nowhere")
    assert error.value.folder == tmp_path / "nowhere"


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("<html>\n{% if %}", 2),
        ("{{ titel }}", 0),
        ("{% include 'other.html' %}", 0),
        ("{{ title.__class__.__mro__ }}", 0),
        ("{{ 1 / 0 }}", 0),
        ("{% include 'page.html' %}", 0),
    ],
)
def test_a_broken_template_is_named(tmp_path: Path, template: str, line: int) -> None:
    (tmp_path / PAGE_TEMPLATE).write_text(template, "utf-8")
    with pytest.raises(TemplateBroken) as error:
        render(PAGE, tmp_path)
    assert error.value.name in {PAGE_TEMPLATE, "other.html"}
    assert error.value.line == line


def test_a_template_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / PAGE_TEMPLATE).write_bytes("政策".encode("big5"))
    with pytest.raises(TemplateBroken):
        render(PAGE, tmp_path)


def test_a_date_before_the_last_one_is_written_as_given() -> None:
    html = render(replace(PAGE, updated=date(2026, 8, 31), corrects=3, number=4))
    assert 'datetime="2026-08-31">August 31, 2026</time>' in html
