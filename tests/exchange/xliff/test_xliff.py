"""XLIFF: codes that survive, both versions out and in, and what other programs make of them."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from editor.exchange.blocks.errors import NoLanguage, NotXml, WrongXml
from editor.exchange.blocks.inline_codes import Coded, InlineCode, decode, encode, ids, plain
from editor.exchange.blocks.parcel import InUnit, OutSection, OutUnit, Parcel, SegmentStanding, UnitState, read_stamp
from editor.exchange.xliff.reading import read_xliff
from editor.exchange.xliff.writing import XliffVersion, write_xliff
from editor.policy.language import Tag
from editor.policy.section import SectionId

EN, JA = Tag("en"), Tag("ja")
PARAGRAPHS = [
    "Plain words.",
    "**Bold *and italic* words** and `code` and ~~gone~~.",
    "See [our **page**](https://a.example/x_(y)) or <https://b.example> or <mail@c.example>.",
    "Kept for {{log_days}}, see [{{service}}](https://a.example/{{path}}).",
    r"\*not bold\* and 2 * 3 * 4 and snake_case_word and a_b",
    "![logo](a.png) __strong__ _slanted_ ** not bold ** **",
    '``a `tick` b`` & <b> ]] > "quoted"',
]


@pytest.mark.parametrize("words", PARAGRAPHS)
def test_a_paragraph_comes_back_from_its_codes(words: str) -> None:
    found, table = encode(words)
    assert decode(found, table) == words
    assert sorted(ids(found)) == sorted(table)


def test_links_facts_and_addresses_are_codes_and_no_words() -> None:
    found, table = encode("See [our page](https://a.example) for {{days}} or <https://b.example>.")
    assert plain(found) == "See our page for  or ."
    assert table == {
        "1": InlineCode("link", "[", "](https://a.example)"),
        "2": InlineCode("fact", "{{days}}"),
        "3": InlineCode("address", "<https://b.example>"),
    }


def test_bars_of_a_row_are_codes() -> None:
    found, table = encode("Data | 30 days |", row=True)
    assert (plain(found), decode(found, table)) == ("Data30 days", "Data | 30 days |")


def test_a_translation_has_the_codes_of_its_source_in_whatever_order() -> None:
    _, codes = encode("**A** and [b](https://b.example) and {{c}}")
    found, own = encode("{{c}} と [い](https://b.example) と **あ** と **う**", like=codes)
    assert ids(found) == {"1": 1, "2": 1, "3": 1, "4": 1}
    assert own["1"] == codes["1"]
    assert own["4"] == InlineCode("bold", "**", "**")


letters = st.text(st.sampled_from("ab *_`[]()<>{}|\\~資。1.https://"), max_size=24)


@given(letters, st.booleans())
def test_any_words_come_back_from_their_codes(words: str, row: bool) -> None:
    found, table = encode(words, row=row)
    assert decode(found, table) == words


def parcel(words: list[str]) -> Parcel:
    units = []
    for number, one in enumerate(words):
        found, table = encode(one)
        standing = list(SegmentStanding)[number % 4]
        target, own = encode(one.replace("words", "語"), like=table)
        before = ("Old & source", "Old <target>") if standing is SegmentStanding.STALE else None
        units.append(OutUnit(str(number + 1), found, table, standing, target, own, before, ("A note & more",)))
    section = OutSection(SectionId("use"), "How we use it", "a" * 40, "-", tuple(units))
    return Parcel("House rules", EN, JA, (section,))


@pytest.mark.parametrize("copies", [False, True])
@pytest.mark.parametrize("version", XliffVersion)
def test_what_goes_out_comes_back_the_same(version: XliffVersion, copies: bool) -> None:
    sent = parcel(PARAGRAPHS)
    back = read_xliff(write_xliff(sent, version, copies_source=copies))
    assert (back.source, back.target) == (EN, JA)
    (section,) = back.sections
    assert (section.id, section.source_blob, section.target_blob) == ("use", "a" * 40, "-")
    for out, came in zip(sent.sections[0].units, section.units, strict=True):
        assert (came.id, came.source) == (out.id, out.source)
        is_open = out.standing in (SegmentStanding.NEW, SegmentStanding.STALE)
        copied = out.source if copies and version is XliffVersion.V12 else ()
        assert came.target == (copied if is_open else out.target)
        assert (came.state is UnitState.OPEN) is is_open


def test_the_reader_understands_what_other_programs_write() -> None:
    data = b"""<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="use" datatype="x"
    source-language="en_US" target-language="ja"><body><group><trans-unit id="3"><source>A <bpt id="1">&lt;b></bpt>b<ept
    id="2">&lt;/b></ept> <mrk mtype="seg" mid="0">c</mrk></source><target state="translated">X <g id="9">y</g></target>
    </trans-unit></group></body></file></xliff>"""
    (section,) = read_xliff(data).sections
    assert section.units == (
        InUnit(
            "3",
            ("A ", Coded("1", ("b",)), " c"),
            ("X ", Coded("9", ("y",))),
            UnitState.DONE,
        ),
    )
    assert section.source_blob == ""
    assert read_stamp("dateline source=1 target=2") == ("1", "2")
    assert read_stamp("Please hurry") is None


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", NotXml),
        (b"<xliff", NotXml),
        (b"<tmx/>", WrongXml),
        (b"<xliff version='3'/>", WrongXml),
        (b"<xliff version='1.2'/>", NoLanguage),
        (b"<xliff version='2.0' srcLang='en' trgLang='klingon'/>", NoLanguage),
    ],
)
def test_a_file_that_is_no_xliff_is_refused(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_xliff(data)


def test_ids_and_elements_stand_as_the_schemas_want_them() -> None:
    old = etree.fromstring(write_xliff(parcel(PARAGRAPHS), XliffVersion.V12))
    order = [
        etree.QName(one).localname for one in next(one for one in old.iter() if "alt-trans" in one.tag).getparent()
    ]
    assert order == ["source", "target", "alt-trans", "note"]
    new = etree.fromstring(write_xliff(parcel(PARAGRAPHS), XliffVersion.V20))
    order = [etree.QName(one).localname for one in next(one for one in new.iter() if one.tag.endswith("}unit"))]
    assert order == ["notes", "segment"]
    for tree in (old, new):
        for source in (one for one in tree.iter() if one.tag.endswith("}source")):
            names = [one.get("id") for one in source.iterdescendants() if one.get("id")]
            assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("version", "schema"),
    [(XliffVersion.V12, "xliff-core-1.2-transitional.xsd"), (XliffVersion.V20, "xliff_core_2.0.xsd")],
)
def test_what_goes_out_is_valid(version: XliffVersion, schema: str) -> None:
    """Against the schemas of OASIS, which are not part of the repository."""
    folder = os.environ.get("DATELINE_XLIFF_SCHEMAS")
    if folder is None or not (Path(folder) / schema).is_file():
        pytest.skip(f"DATELINE_XLIFF_SCHEMAS names no folder with {schema}")
    etree.XMLSchema(etree.parse(Path(folder) / schema)).assertValid(
        etree.fromstring(write_xliff(parcel(PARAGRAPHS), version))
    )
