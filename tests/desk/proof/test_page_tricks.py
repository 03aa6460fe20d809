"""Pages whose markup holds the released words while a reader sees something else, and pages that only look like it."""

import pytest

from editor.desk.proof.page_proof import PageProof, prove_page
from editor.desk.sentences.page_findings import page_findings
from editor.exchange.published.saved_page import SavedPage
from editor.policy.language import tag
from editor.store.repository import Repository
from editor.text.redline.spans import SpanKind
from tests.another_template import released_elsewhere
from tests.desk.proof.page_cases import ADDED, PLACE, Change, rule, with_


@pytest.fixture(scope="module")
def page(repository: Repository) -> str:
    return released_elsewhere(repository)


GONE = {
    "struck out": with_(f"<del>{PLACE}</del>"),
    "struck out by a style": with_(f'<span style="text-decoration: line-through">{PLACE}</span>'),
    "struck out by a rule": with_(f'<span class="old">{PLACE}</span>', rule(".old {text-decoration: line-through}")),
    "hidden": with_(f"<span hidden>{PLACE}</span>"),
    "not displayed": with_(f'<span style="display:none">{PLACE}</span>'),
    "of no size": with_(f'<span style="font-size:0">{PLACE}</span>'),
    "transparent": with_(f'<span style="color:transparent">{PLACE}</span>'),
    "white on white": with_(f'<span class="y">{PLACE}</span>', rule("body {background: #fff} .y {color: white}")),
    "hidden by a rule": with_(f'<span class="a b">{PLACE}</span>', rule("div .b {opacity: 0}")),
    "off the screen": with_(f'<span class="a">{PLACE}</span>', rule("[class=a] {position: absolute; left: -9999px}")),
    "hidden but in print": with_(f'<span class="a">{PLACE}</span>', rule("@media not print {.a {display: none}}")),
}
ADDING = {
    "by a rule": with_(f'<span class="a">{PLACE}</span>', rule(f'.a::after {{content: " {ADDED}"}}')),
    "in an aside": with_(PLACE, beside=f"<aside><p>{ADDED}</p></aside>"),
    "as an alert": with_(PLACE, beside=f'<div role="alert">{ADDED}</div>'),
    "as a note": with_(PLACE, beside=f'<p role="note">{ADDED}</p>'),
    "in a note of ours": with_(PLACE, beside=f"<p data-note>{ADDED}</p>"),
    "in a form": with_(PLACE, beside=f"<form><p>{ADDED}</p></form>"),
    "in a closed part": with_(PLACE, beside=f"<details><summary>{ADDED}</summary></details>"),
}
INNOCENT = {
    "a skip link": lambda page: page.replace(
        "<header><nav>",
        rule(".sr {position: absolute; clip: rect(0 0 0 0)}") + '<a class="sr" href="#m">Skip</a><header><nav>',
    ),
    "rules for print": with_(
        f'<span class="a">{PLACE}</span>', rule("@media print {.a {display: none} a::after {content: attr(href)}}")
    ),
    "a closed part": with_(f"<details><summary>{PLACE}</summary></details>"),
    "names that hide nothing": with_(f'<span class="hidden sr-only d-none">{PLACE}</span>', rule(".x {display: none}")),
    "hidden words of the template": with_(PLACE, beside='<p style="display: none">Copied!</p>'),
    "a list of the headings": lambda page: page.replace(
        '<p class="top">',
        '<aside><p>On this page</p><a href="#s1">Data we collect</a><br></aside><p class="top">',
        1,
    ),
    "signs before the items": with_(PLACE, rule("li::before {content: '→ '} h2::before {content: counter(x) '. '}")),
    "struck out elsewhere": lambda page: page.replace("<p>Subscribe", "<p><s>120 $</s> 99 $</p><p>Subscribe"),
    "a dark page": lambda page: page.replace("<body>", '<body style="background: #000; color: #fff">'),
}


def prove(repository: Repository, page: str, change: Change) -> PageProof:
    changed = change(page)
    assert changed != page
    return prove_page(repository, SavedPage(changed), tag("en"))


def test_the_page_itself_is_what_was_released(repository: Repository, page: str) -> None:
    assert prove_page(repository, SavedPage(page), tag("en")).holds


@pytest.mark.parametrize("change", GONE.values(), ids=GONE)
def test_words_that_a_reader_does_not_see_standing_are_missing(
    repository: Repository, page: str, change: Change
) -> None:
    proof = prove(repository, page, change)
    assert not proof.holds
    assert not proof.same_words
    gone = [span.text for span in proof.match.spans if span.kind is SpanKind.DELETED]
    assert ["neither sell nor rent out" in text for text in gone] == [True]
    assert any(PLACE in one.text for one in page_findings(proof))


@pytest.mark.parametrize("change", ADDING.values(), ids=ADDING)
def test_words_that_a_reader_sees_besides_are_named(repository: Repository, page: str, change: Change) -> None:
    proof = prove(repository, page, change)
    assert not proof.holds
    assert not proof.same_words
    assert ADDED in [span.text.strip() for span in proof.match.spans if span.kind is SpanKind.INSERTED]


def test_words_that_stand_in_a_part_of_their_own_are_said_to_be_more(repository: Repository, page: str) -> None:
    proof = prove(repository, page, ADDING["in an aside"])
    assert f"The page says more than the release: {ADDED}" in [one.text for one in page_findings(proof)]


@pytest.mark.parametrize("change", INNOCENT.values(), ids=INNOCENT)
def test_a_page_that_hides_nothing_of_the_words_is_what_was_released(
    repository: Repository, page: str, change: Change
) -> None:
    assert prove(repository, page, change).holds


def test_words_struck_out_beside_the_released_ones_are_no_words_of_the_release(
    repository: Repository, page: str
) -> None:
    proof = prove(repository, page, with_(f"{PLACE} <del>{ADDED}</del>"))
    assert proof.match.same_words
    assert not proof.holds
    said = [one.text for one in page_findings(proof)]
    assert said[0] == "The page shows the words of release 3, but not as they were released."
    assert f"The page strikes out words that the release does not strike out: {ADDED}" in said


def test_hidden_words_among_the_released_ones_are_told_and_are_nothing_wrong(repository: Repository, page: str) -> None:
    proof = prove(repository, page, with_(f"{PLACE} <span hidden>{ADDED}</span>"))
    assert proof.holds
    assert [one.wrong for one in page_findings(proof) if ADDED in one.text] == [False]


def test_style_sheets_that_were_not_read_are_said_to_be_so(repository: Repository, page: str) -> None:
    proof = prove(repository, page, with_(PLACE, '<link rel="stylesheet" href="/site.css">'))
    assert proof.holds
    said = [one.text for one in page_findings(proof) if one.limit]
    assert [one.startswith("Style sheets the page loads were not read: /site.css.") for one in said] == [True]


@pytest.mark.parametrize(
    ("markup", "named"),
    [
        ('<iframe src="https://example.net/more"></iframe>', "https://example.net/more"),
        (f"<svg><title>Icon</title><text>{ADDED}</text></svg>", ADDED),
    ],
)
def test_a_frame_among_the_words_is_said_not_to_be_read(
    repository: Repository, page: str, markup: str, named: str
) -> None:
    proof = prove(repository, page, with_(PLACE, beside=markup))
    said = [one.text for one in page_findings(proof) if one.limit]
    assert [one.startswith(f"Frames or drawings among those words were not read: {named}.") for one in said] == [True]
    outside = prove(repository, page, lambda text: text.replace("<header>", f"{markup}<header>"))
    assert [one.text for one in page_findings(outside) if one.limit] == []
