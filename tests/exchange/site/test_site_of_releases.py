"""The site of all releases: fixed addresses, banners, changes, feeds, and nothing that runs."""

import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath

import pytest
from lxml import etree

from editor.exchange.blocks.page import Page, PageLanguage, PageSection
from editor.exchange.published.page_problems import StampMissing
from editor.exchange.published.page_reader import read
from editor.exchange.published.stamp import read_page
from editor.exchange.site.site import SiteFile, site_files
from editor.exchange.site.site_paths import href_between
from editor.exchange.site.site_releases import SiteRelease
from tests.exchange.pages import other_template
from tests.places import GOLDEN_FOLDER, ROOT

GOLDEN = GOLDEN_FOLDER / "site"
LANGUAGES = (
    PageLanguage("zh-Hant", "隱私權政策", href_between("zh-Hant")),
    PageLanguage("en", "Privacy policy", href_between("en")),
)
OLD = (
    PageSection("preamble", "We are Paper & Dove."),
    PageSection("use", "# Use\n\nWe keep logs for 60 days.\n\n- one\n- two\n\n| a | b |\n|--:|---|\n| 1 | 2 |"),
    PageSection("phones", "# Phones\n\nOnly in the app.", ("app",)),
)
NEW = (
    OLD[0],
    PageSection("use", OLD[1].text.replace("60", "30").replace("- two", "- two\n- <three>")),
    OLD[2],
    PageSection("sharing", "# Sharing\n\nNobody. See [Use](#use)."),
)


def page(number: int, language: str, sections: tuple[PageSection, ...], day: date, **more: object) -> Page:
    title = {one.tag: one.title for one in LANGUAGES}[language]
    digest = f"{number:x}" * 64
    made = Page(language, title, day, day, number, digest, sections, LANGUAGES)
    return replace(made, **more)  # type: ignore[arg-type]


def release(number: int, sections: tuple[PageSection, ...], day: date, *languages: str, **more: object) -> SiteRelease:
    pages = tuple(page(number, language, sections, day, **more) for language in languages)
    return SiteRelease(pages, datetime(day.year, day.month, day.day, 9, tzinfo=UTC))


FIRST = release(1, OLD, date(2025, 11, 2), "zh-Hant", "en")
SECOND = release(2, NEW, date(2026, 3, 15), "zh-Hant", "en", effective=date(2026, 4, 14))
BASE = "https://example.org/privacy"


@pytest.fixture(scope="module")
def made() -> dict[str, SiteFile]:
    return site_files([FIRST, SECOND], BASE)


def target(path: str, link: str) -> str:
    parts: list[str] = []
    for part in (PurePosixPath(path).parent / link.partition("#")[0]).parts:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts)


def test_a_language_that_ended_keeps_its_address_and_says_until_when_it_held() -> None:
    ended = release(2, NEW, date(2026, 3, 15), "zh-Hant", effective=date(2026, 4, 14))
    site = site_files([FIRST, ended], BASE)
    page_there = site["en/index.html"].text
    assert "in force until" in page_there
    assert "2026-04-14" in page_there
    assert "keep logs for 60 days" in page_there
    assert "en/" not in site["index.html"].text
    assert "in force until" not in site["zh-Hant/index.html"].text


def test_every_release_has_an_address_of_its_own(made: dict[str, SiteFile]) -> None:
    wanted = {"index.html", "for-app/index.html", "1/index.html", "2/index.html", "2/changes/index.html"}
    wanted |= {"history/index.html", "feed.xml"}
    assert {path.removeprefix("en/") for path in made if path.startswith("en/")} == wanted
    assert {"index.html", "style.css", "sitemap.xml"} < set(made)
    assert read_page(made["en/1/index.html"].text).number == 1
    assert read_page(made["en/index.html"].text).number == 2
    assert made["en/1/index.html"].instant == FIRST.instant


def test_every_link_leads_to_a_file_and_every_anchor_is_there(made: dict[str, SiteFile]) -> None:
    for path, file in made.items():
        for link in re.findall(r'(?:href)="([^"]+)"', file.text):
            if link.startswith(("http", "mailto", "urn")):
                continue
            found = target(path, link) if link.partition("#")[0] else path
            assert found in made, (path, link)
            anchor = link.partition("#")[2]
            assert not anchor or f'id="{anchor}"' in made[found].text, (path, link)


def test_a_past_release_says_until_when_it_held_and_leads_to_the_newest(made: dict[str, SiteFile]) -> None:
    past, fixed = made["en/1/index.html"].text, made["en/2/index.html"].text
    assert 'Release 1: in force until <time data-stamp="until" datetime="2026-04-14">April 14, 2026</time>.' in past
    assert '<a href="../index.html">Read the current release</a>' in past
    assert '<meta name="robots" content="noindex">' in past
    assert "banner" not in fixed
    assert f'<link rel="canonical" href="{BASE}/en/">' in fixed
    assert f'<link rel="canonical" href="{BASE}/en/1/">' in past


def test_a_corrected_release_names_the_one_that_corrects_it() -> None:
    third = release(3, NEW, date(2026, 3, 10), "en", corrects=2)
    made = site_files([FIRST, SECOND, third])
    assert "The date of this release was corrected by release 3." in made["en/2/index.html"].text
    assert "banner" in made["zh-Hant/2/index.html"].text
    assert 'href="../../index.html"' in made["zh-Hant/2/index.html"].text


def test_changes_are_marked_in_the_words(made: dict[str, SiteFile]) -> None:
    text = made["en/2/changes/index.html"].text
    assert "</span><del>60 days</del><ins>30 days</ins>." in text
    assert "<li><p>two</p>\n</li>\n<li><p><span" in text
    assert "</span><ins>&lt;three&gt;</ins></p>\n</li>" in text
    assert '<section id="sharing">\n<p class="kind">New section</p>' in text
    assert "Paper" not in text
    assert "Release 1 compared with release 2 (November 2, 2025 → March 15, 2026)" in text


def test_pages_for_some_hold_what_is_for_them_under_the_whole_stamp() -> None:
    sections = (*NEW, PageSection("eu", "# In Europe\n\nMore rights.", ("eu",)))
    made = site_files([release(1, sections, date(2026, 1, 1), "en")])
    app = read(made["en/for-app/index.html"].text)
    assert [one.id for one in app.sections] == ["preamble", "use", "phones", "sharing"]
    assert "This page holds what concerns users of the app." in made["en/for-app/index.html"].text
    assert read_page(made["en/for-eu/index.html"].text).number == 1


def test_machines_are_told_in_their_own_ways(made: dict[str, SiteFile]) -> None:
    html = made["en/index.html"].text
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html)
    assert found is not None
    said = json.loads(found[1])
    assert (said["dateModified"], said["datePublished"], said["version"]) == ("2026-03-15", "2025-11-02", "2")
    assert f'<link rel="alternate" hreflang="x-default" href="{BASE}/zh-Hant/">' in html
    feed = etree.fromstring(made["en/feed.xml"].text.encode())
    names = {"a": "http://www.w3.org/2005/Atom"}
    assert feed.xpath("//a:entry/a:link/@href", namespaces=names) == [f"{BASE}/en/2/", f"{BASE}/en/1/"]
    assert feed.xpath("//a:entry/a:summary/text()", namespaces=names)[0] == "Changes in release 2: Use · Sharing"
    sitemap = etree.fromstring(made["sitemap.xml"].text.encode())
    assert sitemap.xpath("//*[local-name()='loc']/text()") == [f"{BASE}/zh-Hant/", f"{BASE}/en/"]


def test_without_an_address_there_is_no_sitemap_and_every_link_is_relative() -> None:
    made = site_files([FIRST, SECOND])
    assert "sitemap.xml" not in made
    assert not any(
        "https://" in text.replace("https://schema.org", "")
        for text in (f.text for f in made.values())
        if "<html" in text
    )


def test_no_page_runs_or_fetches_anything(made: dict[str, SiteFile]) -> None:
    for path, file in made.items():
        if path.endswith(".html"):
            scripts = re.findall(r"<script[^>]*>", file.text)
            assert set(scripts) <= {'<script type="application/ld+json">'}
            assert "default-src 'none'; style-src 'self'" in file.text
            assert not re.search(r'\s(?:style|on[a-z]+)="', file.text), path
            assert 'class="right"' in file.text or "| 1 |" not in file.text


def test_the_title_of_a_policy_cannot_end_the_data_for_machines() -> None:
    evil = '</script><script>alert("x")</script>'
    made = site_files([release(1, NEW, date(2026, 1, 1), "en", title=evil)])
    assert "<script>alert" not in made["en/index.html"].text


def test_the_site_is_the_same_each_time(made: dict[str, SiteFile]) -> None:
    assert made == site_files([FIRST, SECOND], BASE)


def test_a_template_without_the_stamp_keeps_the_site_from_going_out(tmp_path: Path) -> None:
    with pytest.raises(StampMissing):
        site_files([FIRST, SECOND], BASE, other_template(tmp_path, "{{ stamp.updated }}", ""))


@pytest.mark.parametrize(
    "path",
    [
        "en/index.html",
        "en/1/index.html",
        "en/2/changes/index.html",
        "en/history/index.html",
        "en/feed.xml",
        "sitemap.xml",
    ],
)
def test_the_site_is_the_golden_one(made: dict[str, SiteFile], path: str) -> None:
    """Where a change is meant, write the file anew from what the test shows."""
    assert made[path].text == (GOLDEN / path).read_text("utf-8")


def written(made: dict[str, SiteFile], folder: Path) -> Path:
    for path, file in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(file.text, "utf-8")
    return folder


def node_module(name: str) -> Path:
    """A file of a node package, where somebody installed it."""
    root = Path(os.environ.get("DATELINE_NODE_MODULES") or ROOT / "node_modules")
    if not (root / name).exists():
        pytest.skip(f"{name.split('/')[0]} is not there: npm install {name.split('/')[0]}")
    return root / name


@pytest.mark.long
def test_a_validator_finds_no_error(made: dict[str, SiteFile], tmp_path: Path) -> None:
    validator = node_module("vnu-jar/build/dist/vnu.jar")
    if shutil.which("java") is None:
        pytest.skip("no java for the validator")
    command = ["java", "-jar", str(validator), "--errors-only", "--skip-non-html", str(written(made, tmp_path))]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.long
def test_a_browser_finds_nothing_that_shuts_readers_out(made: dict[str, SiteFile], tmp_path: Path) -> None:
    axe = node_module("axe-core/axe.min.js")
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        pytest.skip("no chromium")
    folder = written(made, tmp_path / "site")
    run = (
        f'<script src="{axe.as_uri()}"></script><script>axe.run().then(found => {{'
        'const out = document.createElement("pre"); out.id = "found";'
        "out.textContent = JSON.stringify(found.violations.map(one => one.id)); document.body.append(out) })</script>"
    )
    for path in ("index.html", "en/index.html", "en/1/index.html", "en/2/changes/index.html", "en/history/index.html"):
        text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", made[path].text)
        tried = folder / PurePosixPath(path).parent / "tried.html"
        tried.write_text(text.replace("</body>", f"{run}</body>"), "utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
        options += ["--disable-component-update", "--disable-sync", "--allow-file-access-from-files"]
        options += [f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=8000", "--dump-dom"]
        shown = subprocess.run([browser, *options, tried.as_uri()], capture_output=True, text=True, check=True).stdout
        found = re.search(r'<pre id="found">(.*?)</pre>', shown)
        assert found is not None, "axe gave no answer"
        assert json.loads(found[1]) == [], path
