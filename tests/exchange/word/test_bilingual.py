"""The table for reviewers: every paragraph goes out and comes back, whatever Word or Writer made of the file."""

import io
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.exchange.blocks.inline_codes import encode, ids
from editor.exchange.blocks.parcel import OutSection, OutUnit, Parcel, SegmentStanding, UnitState
from editor.exchange.word.bilingual.signs import read_signs, signed, standing_alone
from editor.exchange.word.bilingual.table_in import NoTable, is_table, read_table
from editor.exchange.word.bilingual.table_out import TableFacts, TableLabels, bilingual_table
from editor.policy.language import Tag
from editor.policy.section import SectionId
from tests.exchange.word.office import Office

FACTS = TableFacts({"days": "30 天"}, {"days": "30 days"}, "Lin", datetime(2026, 11, 30, tzinfo=UTC))
LABELS = TableLabels("Privacy", "Please write in two columns only.", ("No.", "Source", "Translation", "Remarks"))
PAIRS = (
    ("保存 {{days}}，見 **[說明](https://a.example)**。", "Kept for {{days}}, see **[our page](https://a.example)**."),
    ("花括號 {1} 與 {{ 與 } 都是字。", "Braces {1} and {{ and } are words: 1 < 2 & 3."),
    ("還沒有翻譯。", ""),
)


def parcel(pairs: tuple[tuple[str, str], ...] = PAIRS, target: str = "en") -> Parcel:
    units = []
    for number, (source, words) in enumerate(pairs, 1):
        inline, codes = encode(source)
        theirs, own = encode(words, like=codes)
        units.append(OutUnit(str(number), inline, codes, SegmentStanding.DRAFT, theirs, own))
    section = OutSection(SectionId("storage-time"), "保存", "ab12" * 10, "cd34" * 10, tuple(units))
    return Parcel("隱私權政策", Tag("zh-Hant"), Tag(target), (section,))


def test_every_paragraph_comes_back_with_its_codes() -> None:
    data = bilingual_table(parcel(), LABELS, FACTS)
    assert is_table(data)
    back = read_table(data)
    assert (back.source, back.target) == ("zh-Hant", "en")
    (section,) = back.sections
    assert (section.id, section.source_blob, section.target_blob) == ("storage-time", "ab12" * 3, "cd34" * 3)
    assert [unit.source for unit in section.units] == [unit.source for unit in parcel().sections[0].units]
    assert [unit.target for unit in section.units] == [unit.target for unit in parcel().sections[0].units]
    assert [unit.state for unit in section.units] == [UnitState.DONE, UnitState.DONE, UnitState.OPEN]


def test_comments_that_somebody_set_in_word_are_remarks_on_their_rows() -> None:
    data = bilingual_table(parcel(), LABELS, FACTS)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        files = {name: package.read(name).decode() for name in package.namelist()}
    start = files["word/document.xml"].index("<w:r>", files["word/document.xml"].index("Braces") - 400)
    files["word/document.xml"] = (
        files["word/document.xml"][:start]
        + '<w:commentRangeStart w:id="7"/><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>'
        + files["word/document.xml"][start:]
    )
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    said = '<w:comment w:id="7" w:author="R"><w:p><w:r><w:t>Which braces?</w:t></w:r></w:p></w:comment>'
    files["word/comments.xml"] = f"<w:comments {space}>{said}</w:comments>"
    rels, kind = "word/_rels/document.xml.rels", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    one = f'<Relationship Id="c1" Type="{kind}/comments" Target="comments.xml"/>'
    files[rels] = files[rels].replace("</Relationships>", f"{one}</Relationships>")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, content in files.items():
            package.writestr(name, content)
    (section,) = read_table(out.getvalue()).sections
    assert [unit.remarks for unit in section.units] == [(), ("Which braces?",), ()]


letters = st.text(st.sampled_from("ab *_`[]()<>{}/:|\\~資。1https://"), max_size=24)


@given(letters)
@settings(deadline=None)
def test_any_words_come_back_from_their_signs(words: str) -> None:
    found, codes = encode(words)
    said = "".join(piece.text for piece in signed(found, codes, {}))
    back = read_signs(said, standing_alone(said))
    assert ids(back) == ids(found)
    assert back == found


def test_a_table_without_its_last_line_is_told_as_that() -> None:
    data = bilingual_table(parcel(), LABELS, FACTS)
    with pytest.raises(NoTable):
        read_table(without_line(data))


def without_line(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"dateline-table 1", b"dateline-table 9"))
    return out.getvalue()


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("form", ["docx", "odt"])
def test_a_table_that_writer_saved_again_says_the_same(form: str, tmp_path: Path) -> None:
    (tmp_path / "en.docx").write_bytes(bilingual_table(parcel(), LABELS, FACTS))
    steps = ["odt", "docx"] if form == "odt" else ["docx"]
    file = tmp_path / "en.docx"
    for at, step in enumerate(steps):
        out = tmp_path / str(at)
        run = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", step]
        subprocess.run([*run, "--outdir", str(out), str(file)], check=True, capture_output=True, timeout=120)
        file = out / f"en.{step}"
    (section,) = read_table(file.read_bytes()).sections
    assert [unit.source for unit in section.units] == [unit.source for unit in parcel().sections[0].units]
    assert [unit.target for unit in section.units] == [unit.target for unit in parcel().sections[0].units]
    assert section.target_blob == "cd34" * 3


@pytest.mark.long
def test_what_a_reviewer_in_writer_tracked_counts_as_written(tmp_path: Path) -> None:
    data = Office(tmp_path).edited(bilingual_table(parcel(), LABELS, FACTS), "our page", "this page")
    (section,) = read_table(data).sections
    assert (
        section.units[0].target == encode(PAIRS[0][1].replace("our page", "this page"), like=encode(PAIRS[0][0])[1])[0]
    )
