"""A page held against the releases: our own export, another template, copied text, and pages that differ."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from editor.desk.exports.editions import release_edition
from editor.desk.exports.exporting import release_pages
from editor.desk.exports.writing_out import Export, ExportForm, write_out
from editor.desk.proof.page_proof import DateShown, NoSuchLanguage, PageProof, prove_page
from editor.desk.sentences.page_findings import page_findings
from editor.exchange.blocks.errors import EmptyText, NotUtf8, TooLarge
from editor.exchange.published.saved_page import SavedPage, read_page
from editor.policy.language import tag
from editor.policy.limits import FILE_BYTES
from editor.store.repository import Repository
from tests.another_template import released_elsewhere, wrapped

LANGUAGES = ("zh-Hant", "zh-Hans", "en", "ja")


@pytest.fixture(scope="module")
def site(repository: Repository, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site")
    write_out(Export(release_edition(repository), ExportForm.HTML), out)
    return out


def ours(site: Path, language: str) -> str:
    return (site / language / "index.html").read_text("utf-8")


def prove(repository: Repository, text: str, language: str = "en") -> PageProof:
    return prove_page(repository, SavedPage(text), tag(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_page_shows_what_was_released(repository: Repository, site: Path, language: str) -> None:
    proof = prove(repository, ours(site, language), language)
    assert proof.holds
    assert (proof.number, proof.date_shown) == (3, DateShown.RIGHT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_banners_navigation_and_numbers_of_another_template_do_not_confuse_it(
    repository: Repository, language: str
) -> None:
    proof = prove(repository, released_elsewhere(repository, language), language)
    assert proof.same_words
    assert proof.holds
    assert "© 2021 Acme Ltd. All rights reserved." in proof.match.after


def test_what_was_copied_from_a_page_is_recognised(repository: Repository, site: Path) -> None:
    copied = re.sub(r"<(?:style|script)\b.*?</(?:style|script)>", "", ours(site, "en"), flags=re.DOTALL)
    copied = re.sub(r"<li>", "\n• ", copied.partition("<body>")[2])
    copied = re.sub(r"<[^>]+>", "", copied).replace("&#39;", "'").replace("&quot;", '"').replace("&amp;", "&")
    assert prove(repository, copied).match.same_words


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("14 days", "40 days"),
        ("we do not sell", "we sell"),
        ("</main>", "<p>We may give your data to anyone.</p></main>"),
    ],
)
def test_a_page_with_other_words_is_caught_with_a_redline(
    repository: Repository, site: Path, old: str, new: str
) -> None:
    page = ours(site, "en")
    found = re.search(re.escape(old), page, re.IGNORECASE) or re.search(r"[0-9]+ days", page)
    assert found is not None
    changed = page[: found.start()] + new + page[found.end() :]
    proof = prove(repository, changed)
    assert not proof.same_words
    assert not proof.holds
    assert proof.number == 3
    assert proof.match.share > 0.95


def test_a_sentence_added_to_the_end_of_another_template_is_caught(repository: Repository) -> None:
    page = released_elsewhere(repository, "en")
    at = page.index("\n</div></div>")
    proof = prove(repository, page[:at] + "<p>Except in Texas.</p>" + page[at:])
    assert [span.text.strip() for span in proof.match.spans if span.kind.value == "+"] == ["Except in Texas."]


def test_a_page_that_still_shows_an_older_release_is_told(repository: Repository) -> None:
    updated = next(one.updated for one in release_pages(repository, 2) if one.language == "en")
    proof = prove(repository, released_elsewhere(repository, "en", 2, f"Last updated: {updated:%B %d, %Y}"))
    assert proof.match.same_words
    assert proof.number == 2
    assert not proof.holds
    assert any("newer" in one.text for one in page_findings(proof))


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        ("Last updated: September 2, 2026", DateShown.WRONG),
        ("By the legal team", DateShown.MISSING),
        ("Updated September 2026", DateShown.RIGHT),
    ],
)
def test_the_date_on_the_page_is_held_against_the_release(repository: Repository, date: str, shown: DateShown) -> None:
    proof = prove(repository, released_elsewhere(repository, "en", date=date))
    assert proof.match.same_words
    assert proof.date_shown is shown


def test_a_tampered_stamp_of_our_own_page_is_named(repository: Repository, site: Path) -> None:
    proof = prove(repository, ours(site, "en").replace("September 1, 2026", "September 3, 2026"))
    assert proof.match.same_words
    assert proof.problems
    assert not proof.holds


def test_a_link_that_leads_elsewhere_is_named(repository: Repository, site: Path) -> None:
    page = ours(site, "en")
    linked = page.replace("settings page", '<a href="https://example.net/elsewhere">settings page</a>', 1)
    assert linked != page
    proof = prove(repository, linked)
    assert proof.match.links
    assert not proof.holds


def test_a_page_of_something_else_is_nothing_like_a_release(repository: Repository) -> None:
    proof = prove(repository, wrapped("<p>We sell shoes.</p>"))
    assert not proof.holds
    assert proof.match.share < 0.2


def test_a_language_that_was_never_released_is_an_error(repository: Repository) -> None:
    with pytest.raises(NoSuchLanguage):
        prove(repository, "<p>Bonjour</p>", "fr")


def test_saved_pages_are_read_in_their_own_encoding() -> None:
    assert read_page("<p>隱私</p>".encode()).text == "<p>隱私</p>"
    assert "隱私" in read_page('<html><head><meta charset="big5"></head><p>隱私</p>'.encode("big5")).text
    archive = (
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
        "Content-Type: text/html; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\n<p>=E9=9A=B1</p>\n--b--\n"
    )
    assert "隱" in read_page(archive.encode()).text


@pytest.mark.parametrize(
    ("data", "error"),
    [(b"", EmptyText), (b"\xff\xfe<p>", NotUtf8), (b"<p>" + b"x" * FILE_BYTES, TooLarge)],
)
def test_what_is_no_page_is_refused(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_page(data)


@pytest.mark.long
def test_a_page_saved_by_a_browser_shows_what_was_released(repository: Repository, site: Path, tmp_path: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        pytest.skip("no Chromium on this machine")
    quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    (tmp_path / "theirs.html").write_text(released_elsewhere(repository, "zh-Hant"), "utf-8")
    for page in (site / "zh-Hant" / "index.html", tmp_path / "theirs.html"):
        saved = subprocess.run(
            [browser, *quiet, f"--user-data-dir={tmp_path / 'browser'}", "--dump-dom", page.as_uri()],
            capture_output=True,
            check=True,
            timeout=100,
        )
        assert prove(repository, read_page(saved.stdout).text, "zh-Hant").holds
