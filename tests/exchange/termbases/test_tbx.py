"""Termbases that go out as TBX and come in again."""

import pytest

from editor.exchange.blocks.errors import EmptyText, NotXml, TooLarge, WrongXml
from editor.exchange.blocks.incoming.xml_files import read_xml
from editor.exchange.termbases.tbx import merged_terms, read_tbx, write_tbx
from editor.policy.language import Tag
from editor.policy.terms import Concept, ConceptId, Termbase, Wording

EN, HANT = Tag("en"), Tag("zh-Hant")
TERMS = Termbase(
    {
        ConceptId("account"): Concept(
            {EN: Wording(("account", "user <account>"), ("profile",))}, "who signs in & out", "never for a bank"
        ),
        ConceptId("parcel"): Concept({EN: Wording(("parcel",)), HANT: Wording(("包裹",), ("郵包",))}),
    },
    ("Kamibato",),
)
EDITION_3 = """<?xml version="1.0"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" style="dca" type="TBX-Core" xml:lang="en"><text><body>
<conceptEntry id="c1"><descrip type="definition">A parcel.</descrip>
<langSec xml:lang="en_US"><termSec><term>parcel</term></termSec>
<termSec><term>package</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
</langSec>
<langSec xml:lang="tlh-x-private"><termSec><term>x</term></termSec></langSec></conceptEntry>
</body></text></tbx>"""


def test_a_termbase_comes_back_as_it_went_out() -> None:
    back = read_tbx(write_tbx(TERMS, EN, "House & rules"))
    assert (back.terms, back.left_out) == (TERMS, 0)


def test_the_newer_edition_is_read_as_well_and_what_has_no_language_is_counted() -> None:
    back = read_tbx(EDITION_3.encode())
    assert back.terms.concepts == {
        ConceptId("c1"): Concept({Tag("en-US"): Wording(("parcel",), ("package",))}, "A parcel.")
    }
    assert back.left_out == 1


def test_what_comes_in_adds_to_ours_and_takes_nothing_away() -> None:
    theirs = Termbase({ConceptId("account"): Concept({EN: Wording(("profile", "login"), ("account", "nick"))})})
    merged = merged_terms(TERMS, theirs)
    assert merged.concepts[ConceptId("account")].words[EN] == Wording(
        ("account", "user <account>", "login"), ("profile", "nick")
    )
    assert merged_terms(TERMS, TERMS) == TERMS


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", NotXml),
        (b"\xff\xfe", NotXml),
        (b"<a", NotXml),
        (b"<tmx/>", WrongXml),
        (b"<martif/>", EmptyText),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><martif>&b;</martif>', EmptyText),
    ],
)
def test_a_file_that_is_no_termbase_is_refused(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_tbx(data)


def test_a_file_beyond_the_bound_is_refused_unread() -> None:
    with pytest.raises(TooLarge):
        read_xml(b"<a/>", "a", limit=3)
