"""XLIFF with a segment for each sentence: nothing is lost, and a paragraph stays one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.exchange.blocks.code_pairs import joined
from editor.exchange.blocks.inline_codes import encode, plain
from editor.exchange.blocks.parcel import UnitState
from editor.exchange.xliff.cutting import cut
from editor.exchange.xliff.reading import read_xliff
from editor.exchange.xliff.writing import XliffVersion, write_xliff
from tests.exchange.xliff.test_xliff import PARAGRAPHS, parcel

SENTENCES = [
    "**Contacting you.** We write, e.g. by e-mail, under Art. 6. You can [stop it](https://a.example) at any time.",
    "One. **Two. Three** and four. Five {{days}}. Six.",
    "第一句。**第二句。第三句**結束。第四句；第五句！",
]


@pytest.mark.parametrize("version", XliffVersion)
@pytest.mark.parametrize("copies", [False, True])
def test_what_goes_out_by_sentence_comes_back_as_paragraphs(version: XliffVersion, copies: bool) -> None:
    sent = parcel([*SENTENCES, *PARAGRAPHS, *SENTENCES])
    data = write_xliff(sent, version, copies_source=copies, by_sentence=True)
    (section,) = read_xliff(data).sections
    assert [unit.source for unit in section.units] == [unit.source for unit in sent.sections[0].units]
    mark = b'mtype="seg"' if version is XliffVersion.V12 else b"<segment"
    assert data.count(mark) > len(section.units)


@pytest.mark.parametrize("version", XliffVersion)
def test_a_paragraph_of_which_one_sentence_is_translated_is_partly_so(version: XliffVersion) -> None:
    data = write_xliff(parcel(["One sentence. Another one."]), version, by_sentence=True).decode()
    first = '<mrk mtype="seg" mid="1"/>' if version is XliffVersion.V12 else "</source></segment>"
    said = (
        '<mrk mtype="seg" mid="1">甲。</mrk>'
        if version is XliffVersion.V12
        else "</source><target>甲。</target></segment>"
    )
    assert first in data
    (unit,) = read_xliff(data.replace(first, said, 1).encode()).sections[0].units
    assert (unit.state, plain(unit.target)) == (UnitState.PARTLY, "甲。")


def test_codes_and_abbreviations_keep_sentences_together() -> None:
    assert [plain(one) for one in cut(encode(SENTENCES[0])[0], "en")] == [
        "Contacting you. ",
        "We write, e.g. by e-mail, under Art. 6. ",
        "You can stop it at any time.",
    ]
    assert [plain(one) for one in cut(encode(SENTENCES[1])[0], "en")] == [
        "One. ",
        "Two. Three and four. ",
        "Five . ",
        "Six.",
    ]


words = st.text(st.sampled_from("ab *_`[]().!。； {}~1"), max_size=40)


@given(words)
@settings(deadline=None)
def test_the_sentences_of_a_paragraph_are_the_paragraph(said: str) -> None:
    found, _ = encode(said)
    assert joined(piece for one in cut(found, "en") for piece in one) == found
