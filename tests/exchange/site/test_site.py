"""The files of a release's web pages."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor.exchange.published.page_problems import StampMissing
from editor.exchange.site.rendering import render
from editor.exchange.site.site import files
from tests.exchange.pages import BEHIND, PAGE, other_template

SOURCE = replace(PAGE, language="zh-Hant", title="隱私權政策")
ARABIC = replace(BEHIND, language="ar", title="سياسة الخصوصية")


def test_every_language_has_a_page_and_the_first_page_lists_them() -> None:
    written = files([SOURCE, PAGE])
    assert list(written) == ["index.html", "zh-Hant/index.html", "en/index.html"]
    assert written["en/index.html"] == render(PAGE)
    assert written["zh-Hant/index.html"] == render(SOURCE)


def test_the_list_names_each_language_in_itself_with_its_title_and_date() -> None:
    listed = files([SOURCE, ARABIC])["index.html"]
    assert '<html lang="zh-Hant" dir="ltr">' in listed
    assert '<li lang="zh-Hant" dir="ltr"><a href="zh-Hant/index.html" hreflang="zh-Hant">繁體中文</a>' in listed
    assert '最後更新：<time data-stamp="updated" datetime="2026-09-01">2026年9月1日</time>' in listed
    assert '<li lang="ar" dir="rtl"><a href="ar/index.html" hreflang="ar">العربية</a>' in listed


def test_links_between_pages_lead_to_files_that_are_there() -> None:
    written = files([SOURCE, PAGE])
    for path, html in written.items():
        folder = Path(path).parent
        links = [part.split('"')[0] for part in html.split('href="')[1:]]
        for link in (link for link in links if link.endswith(".html")):
            parts: list[str] = []
            for part in (folder / link).parts:
                parts = parts[:-1] if part == ".." else [*parts, part]
            assert "/".join(parts) in written


def test_the_same_pages_give_the_same_bytes() -> None:
    assert files([SOURCE, PAGE, ARABIC]) == files([SOURCE, PAGE, ARABIC])


def test_no_page_gives_no_files() -> None:
    assert files([]) == {}


def test_one_false_page_keeps_all_from_going_out(tmp_path: Path) -> None:
    folder = other_template(tmp_path, "{{ stamp.updated }}", "{{ stamp.updated if language == 'en' else '' }}")
    with pytest.raises(StampMissing) as error:
        files([PAGE, SOURCE], folder)
    assert error.value.language == "zh-Hant"
