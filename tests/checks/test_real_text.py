"""What the checks find in the one real policy."""

import pytest

from editor.checks.catalogue import run_all
from editor.exchange.cutting import put_back
from editor.exchange.draft import Import
from editor.exchange.importing import import_text
from editor.exchange.sections import sections
from editor.policy.language import Language, Making, Tag
from editor.policy.policy import Policy
from editor.policy.section import PREAMBLE, Cell, Section, SectionId

HANT = Tag("zh-Hant")


@pytest.fixture
def imported(real_text: str) -> Import:
    """The real policy as the importer cuts it."""
    return import_text(real_text, "policy.txt", HANT)


def as_policy(text: Import) -> Policy:
    made = [
        (PREAMBLE if one.heading is None else SectionId(f"section-{number}"), one)
        for number, one in enumerate(sections(text))
    ]
    return Policy(
        source=HANT,
        languages=(Language(HANT, Making.WRITTEN),),
        titles={HANT: "隱私政策"},
        sections=tuple(Section(name, one.audiences) for name, one in made),
        texts={Cell(name, HANT): one.text.rstrip("\n") for name, one in made},
    )


def test_nothing_is_found_once_the_importer_has_taken_the_contents_list_out(imported: Import) -> None:
    assert run_all(as_policy(imported)) == ()


def test_a_contents_list_that_is_put_back_forgets_one_section(imported: Import) -> None:
    kept = imported
    for aside in imported.asides:
        kept = put_back(kept, aside.start)
    (forgotten,) = run_all(as_policy(kept))
    assert (forgotten.check, forgotten.spot.section) == ("contents/forgets", PREAMBLE)
    headings = {one.heading for one in sections(imported) if one.heading is not None}
    assert {forgotten.facts["heading"]} == headings - {entry.words for entry in imported.entries}
