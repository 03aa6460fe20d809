"""A policy may write the years of the Republic on its pages for Taiwan: its release says so, pages are held to it."""

from editor.desk.exports.exporting import release_pages
from editor.desk.proof.page_proof import DateShown, prove_page
from editor.desk.proof.proving import verify
from editor.exchange.published.saved_page import SavedPage
from editor.exchange.published.stamp import check_page
from editor.exchange.site.rendering import render
from editor.policy.editing.edits import SetRules
from editor.store.formats.layout import files, read_policy
from tests.desk.folders import Folder
from tests.policy.values import EN, HANT


def test_the_years_are_a_choice_of_the_policy_that_its_release_keeps(folder: Folder) -> None:
    opened = folder.open()
    session = opened.session
    session.submit(SetRules("Asia/Taipei", 30, roc_years=True))
    assert read_policy(files(session.policy)).roc_years
    made = folder.release(session).manifest
    assert made.roc_years
    repository = folder.repository()
    assert verify(repository).first_breach is None
    pages = {page.language: page for page in release_pages(repository)}
    html = render(pages[HANT])
    assert "民國115年9月1日" in html
    assert "September 1, 2026" in render(pages[EN])
    assert check_page(html.replace("民國115年9月1日", "2026年9月1日"), pages[HANT])
    proof = prove_page(repository, SavedPage(html), HANT)
    assert proof.holds
    assert proof.date_shown is DateShown.RIGHT
    opened.close()
