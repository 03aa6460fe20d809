"""A site is made of the pages that were made before, and is the same site."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from editor.desk.exports.page_memory import PageMemory
from editor.exchange.blocks.page import Page, PageLanguage, PageSection
from editor.exchange.site import site
from editor.exchange.site.site import site_files
from editor.exchange.site.site_releases import SiteRelease

WORDS = PageSection("use", "# Use\n\nWe keep logs for 60 days.")


def release(number: int, words: PageSection = WORDS) -> SiteRelease:
    day = date(2026, number, 1)
    languages = (PageLanguage("en", "Privacy", ""), PageLanguage("de", "Datenschutz", ""))
    pages = tuple(
        Page(one.tag, one.title, day, day, number, f"{number:x}" * 64, (words,), languages) for one in languages
    )
    return SiteRelease(pages, datetime(2026, number, 1, tzinfo=UTC))


RELEASES = [release(number, replace(WORDS, written=WORDS.written.replace("60", str(number)))) for number in range(1, 6)]


@pytest.fixture
def memory(tmp_path: Path) -> PageMemory:
    return PageMemory(tmp_path / "cache", tmp_path / "policy")


def test_a_site_made_of_kept_pages_is_the_site_made_anew(memory: PageMemory) -> None:
    for count in (2, 3, 5, 4):
        wanted = RELEASES[:count]
        assert site_files(wanted, "https://example.org", kept=memory) == site_files(wanted, "https://example.org")
        memory.forget_others()


def test_only_what_a_new_release_changes_is_made(memory: PageMemory, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    render = site.render
    monkeypatch.setattr(site, "render", lambda page, *rest: made.append(page.number) or render(page, *rest))
    site_files(RELEASES[:4], kept=memory)
    assert sorted(set(made)) == [1, 2, 3, 4]
    made.clear()
    site_files(RELEASES[:4], kept=memory)
    assert made == []
    site_files(RELEASES, kept=memory)
    assert sorted(set(made)) == [4, 5], "the last one says since when there is a newer one"


def test_a_page_that_was_changed_in_its_place_is_made_again(memory: PageMemory) -> None:
    before = site_files(RELEASES, kept=memory)
    for number, path in enumerate(sorted(memory.folder.iterdir())):
        data = path.read_bytes()
        path.write_bytes(data[:-1] + b"!" if number % 3 else data[: len(data) // 2] if number % 2 else b"\xff")
    assert site_files(RELEASES, kept=memory) == before


def test_templates_of_ones_own_make_other_pages(memory: PageMemory, tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    for words in ("body {}", "body { color: red }"):
        (own / "page.css").write_text(words)
        assert site_files(RELEASES, template=own, kept=memory) == site_files(RELEASES, template=own)


def test_what_a_site_no_longer_has_is_forgotten(memory: PageMemory, tmp_path: Path) -> None:
    site_files(RELEASES, kept=memory)
    again = PageMemory(tmp_path / "cache", tmp_path / "policy")
    site_files(RELEASES[:1], kept=again)
    again.forget_others()
    assert len(list(again.folder.iterdir())) == len([one for one in RELEASES[:1] for _ in one.pages]) * 2
    assert PageMemory(tmp_path / "cache", tmp_path / "other").folder != again.folder


def test_a_folder_that_cannot_be_written_keeps_nothing_and_the_site_is_made(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder")
    kept = PageMemory(tmp_path / "cache", tmp_path / "policy")
    assert site_files(RELEASES, kept=kept) == site_files(RELEASES)
