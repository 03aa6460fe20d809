"""Pages as honest systems publish them hold; pages that cheat do not; what cannot be known is said."""

from collections.abc import Callable

import pytest

from editor.desk.proof.page_proof import PageProof, prove_page
from editor.desk.sentences.page_findings import page_findings
from editor.exchange.published.saved_page import SavedPage, read_page
from editor.policy.language import tag
from editor.store.repository import Repository
from tests.another_template import released_elsewhere
from tests.desk.proof.honest_pages import ENCODINGS, HONEST
from tests.desk.proof.page_cases import CHEATS, TOLD, Change


@pytest.fixture(scope="module")
def page(repository: Repository) -> str:
    return released_elsewhere(repository)


def prove(repository: Repository, page: str, change: Change) -> PageProof:
    changed = change(page)
    assert changed != page
    return prove_page(repository, SavedPage(changed), tag("en"))


def said(proof: PageProof) -> list[str]:
    return [one.text for one in page_findings(proof) if one.wrong]


@pytest.mark.parametrize("change", HONEST.values(), ids=HONEST)
def test_what_an_honest_system_makes_of_a_page_holds(repository: Repository, page: str, change: Change) -> None:
    proof = prove(repository, page, change)
    assert said(proof) == []
    assert proof.holds


@pytest.mark.parametrize("change", CHEATS.values(), ids=CHEATS)
def test_a_page_that_cheats_does_not_hold(repository: Repository, page: str, change: Change) -> None:
    proof = prove(repository, page, change)
    assert not proof.holds
    assert said(proof)


@pytest.mark.parametrize(("change", "named"), TOLD.values(), ids=TOLD)
def test_what_markup_does_not_tell_is_said_with_its_place(
    repository: Repository, page: str, change: Change, named: str
) -> None:
    limits = [one.text for one in page_findings(prove(repository, page, change)) if one.limit]
    assert any(named in one for one in limits)


@pytest.mark.parametrize("encoded", ENCODINGS.values(), ids=ENCODINGS)
def test_a_page_in_any_encoding_that_its_bytes_tell_holds(
    repository: Repository, page: str, encoded: Callable[[str], bytes]
) -> None:
    assert prove_page(repository, read_page(encoded(page)), tag("en")).holds
