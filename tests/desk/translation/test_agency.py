"""What goes to a translator and comes back: paragraph by paragraph, and nothing by accident."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from editor.desk.session.opening import draft_policy
from editor.desk.translation.bases import base_of
from editor.desk.translation.incoming import Incoming, IncomingFate, OtherLanguages, incoming
from editor.desk.translation.outgoing import outgoing
from editor.exchange.blocks.parcel import Parcel, SegmentStanding
from editor.exchange.xliff.reading import read_xliff
from editor.exchange.xliff.writing import XliffVersion, write_xliff
from editor.policy.editing.edits import Batch, SetText, apply
from editor.policy.language import Tag
from editor.policy.policy import Policy
from editor.policy.section import Cell, SectionId
from editor.store.repository import Repository
from tests.samples import build_sample

HANT, EN, JA = Tag("zh-Hant"), Tag("en"), Tag("ja")
USE = SectionId("use")
BOTH = pytest.mark.parametrize("version", XliffVersion)
CONTACT = '<target state="needs-translation"><g id="1" ctype="bold">與您聯絡。'
OMEGAT = Path("/usr/share/omegat/OmegaT.jar")


@dataclass(frozen=True)
class House:
    """The sample policy, its repository and a place for files."""

    policy: Policy
    repository: Repository
    files: Path

    def sent(self, language: Tag = EN, *, every: bool = False) -> Parcel:
        return outgoing(self.policy, self.repository, language, every=every)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("agency")
    build_sample(folder / "sample")
    repository = Repository.open(folder / "sample")
    yield House(draft_policy(repository, folder / "state"), repository, folder)
    repository.close()


def back(policy: Policy, data: bytes, *, over: bool = False) -> Incoming:
    return incoming(policy, read_xliff(data), over=over)


def translated(data: bytes, old: str, new: str) -> bytes:
    """The file with the last place of some words, which is in the target, replaced."""
    text = data.decode()
    at = text.rindex(old)
    return (text[:at] + new + text[at + len(old) :]).encode()


def outgoing_file(sent: Parcel) -> bytes:
    """As OmegaT wants it: with the source where the translation is to stand."""
    return write_xliff(sent, XliffVersion.V12, copies_source=True)


@BOTH
@pytest.mark.parametrize("every", [False, True])
@pytest.mark.parametrize("language", [EN, JA, Tag("zh-Hans")])
def test_a_file_that_nobody_touched_changes_nothing(
    house: House, version: XliffVersion, every: bool, language: Tag
) -> None:
    for copies in (False, True):
        found = back(house.policy, write_xliff(house.sent(language, every=every), version, copies_source=copies))
        assert found.edit is None
        assert {row.fate for row in found.rows} <= {IncomingFate.SAME, IncomingFate.UNTRANSLATED}


def test_what_is_to_be_translated_goes_out_empty(house: House) -> None:
    data = write_xliff(house.sent(JA), XliffVersion.V12)
    assert b'<target state="needs-translation"/>' in data
    assert b'<target state="needs-translation">' not in data


def test_what_goes_out_says_how_each_paragraph_stands_and_what_it_was(house: House) -> None:
    (section,) = house.sent().sections
    assert section.id == USE
    stale = [unit for unit in section.units if unit.standing is SegmentStanding.STALE]
    assert len(stale) == 1
    assert stale[0].before is not None
    assert "5 個工作天" not in stale[0].before[0]
    assert all(unit.standing is SegmentStanding.DONE for unit in section.units if unit not in stale)
    assert len(house.sent(every=True).sections) == len(house.policy.sections)
    notes = [note for one in house.sent(every=True).sections for unit in one.units for note in unit.notes]
    assert "{{log_days}} reads “90 天”, here “90 days”" in notes


def test_a_translated_paragraph_is_taken_with_its_bold_words(house: House) -> None:
    data = outgoing_file(house.sent())
    data = translated(data, CONTACT, CONTACT.replace("與您聯絡。", "Contact."))
    found = back(house.policy, data)
    assert [(row.unit, row.fate) for row in found.rows if row.fate is not IncomingFate.SAME] == [
        ("8", IncomingFate.TAKEN)
    ]
    assert found.edit is not None
    text = apply(house.policy, found.edit).text(Cell(USE, EN))
    assert "\n\n**Contact.**我們可能" in text
    assert text.count("\n") == house.policy.text(Cell(USE, EN)).count("\n")


def test_a_missing_section_is_built_after_its_source(house: House) -> None:
    data = write_xliff(house.sent(JA), XliffVersion.V20).decode()
    unit = data[data.index('original="estimates"') :]
    first = unit[unit.index("<segment") : unit.index("</segment>")]
    data = data.replace(first, first + "<target>到着予定</target>")
    found = back(house.policy, data.encode())
    assert found.edit is not None
    assert apply(house.policy, found.edit).text(Cell(SectionId("estimates"), JA)) == "# 到着予定"


def test_a_paragraph_that_moved_is_taken_at_its_new_place_and_one_that_changed_is_not(house: House) -> None:
    data = write_xliff(house.sent(every=True), XliffVersion.V12, copies_source=True)
    data = translated(data, "Contacting you.", "Getting in touch.") if b"Contacting you." in data else data
    text = house.policy.text(Cell(USE, HANT))
    lines = text.split("\n\n")
    moved = apply(house.policy, SetText(Cell(USE, HANT), "\n\n".join([lines[0], lines[-1], *lines[1:-1]])))
    data = translated(data, "We do not use your data for any other purpose.", "Never for anything else.")
    found = back(moved, data)
    assert [row.fate for row in found.rows if "Never for" in row.words] == [IncomingFate.MOVED]
    changed = apply(house.policy, SetText(Cell(USE, HANT), text.replace("我們不會將您的資料", "本公司不會將您的資料")))
    found = back(changed, data)
    assert [row.fate for row in found.rows if "Never for" in row.words] == [IncomingFate.SOURCE_CHANGED]


def test_what_was_edited_here_meanwhile_stays_unless_the_file_is_to_win(house: House) -> None:
    data = translated(
        outgoing_file(house.sent()),
        CONTACT,
        CONTACT.replace("與您聯絡。", "Contact."),
    )
    cell = Cell(USE, EN)
    edited = apply(house.policy, SetText(cell, house.policy.text(cell) + "\n\nOurs."))
    found = back(edited, data)
    assert found.edit is None
    assert found.count(IncomingFate.CHANGED_HERE) == 1
    taken = back(edited, data, over=True)
    assert taken.edit is not None
    assert apply(edited, taken.edit).text(cell).endswith("\n\nOurs.")


def test_links_and_facts_are_ours_whatever_a_file_says(house: House) -> None:
    data = write_xliff(house.sent(every=True), XliffVersion.V12, copies_source=True)
    lost = re.sub(rb'(<target state="final">[^<]*)<x id="1" ctype="x-fact"[^>]*/>', rb"\1", data, count=1)
    assert lost != data
    assert back(house.policy, lost).count(IncomingFate.CODES_DIFFER) == 1
    lured = data.replace(b'equiv-text="{{log_days}}"', b'equiv-text="{{evil}}"')
    assert back(house.policy, lured).edit is None


def test_a_file_between_other_languages_is_refused(house: House) -> None:
    data = outgoing_file(house.sent()).replace(b'target-language="en"', b'target-language="de"')
    with pytest.raises(OtherLanguages):
        back(house.policy, data)


def test_languages_as_tools_rename_them_are_understood(house: House) -> None:
    data = outgoing_file(house.sent()).replace(b'target-language="en"', b'target-language="en-US"')
    data = data.replace(b'source-language="zh-Hant"', b'source-language="zh-TW"')
    assert back(house.policy, data).language == EN
    with pytest.raises(OtherLanguages):
        back(house.policy, data.replace(b'source-language="zh-TW"', b'source-language="zh-CN"'))


def test_a_section_that_is_gone_is_told(house: House) -> None:
    data = outgoing_file(house.sent()).decode().replace('original="use"', 'original="gone"')
    # By its title and its words it would be found.
    data = re.sub(r"(<source>|: 資料的)", r"\g<1>舊", data)
    found = back(house.policy, data.encode())
    assert {row.fate for row in found.rows} == {IncomingFate.UNKNOWN}
    assert found.edit is None


@pytest.mark.parametrize("title", ["資料的使用方式", "別的"])
def test_a_section_is_known_by_its_title_and_else_by_its_words(house: House, title: str) -> None:
    data = outgoing_file(house.sent()).decode().replace('original="use"', 'original="C:\\work\\en.xlf"')
    data = data.replace("How we use data", "How data is used").replace(": 資料的使用方式", f": {title}")
    found = back(house.policy, data.encode())
    assert [(row.section, row.words) for row in found.rows if row.fate is IncomingFate.TAKEN] == [
        ("use", "How data is used")
    ]


def test_the_base_of_every_outdated_text_is_found(house: House) -> None:
    record = house.policy.sync[Cell(USE, EN)]
    base = base_of(house.repository, record, house.policy, HANT)
    assert base is not None
    assert "5 個工作天" not in base.text


@pytest.mark.long
@pytest.mark.skipif(not OMEGAT.is_file() or shutil.which("java") is None, reason="OmegaT is not installed")
def test_the_work_of_a_person_with_omegat_comes_back(house: House, tmp_path: Path, home: Path) -> None:
    project = tmp_path / "project"
    for name in ("source", "target", "tm", "glossary", "dictionary", "omegat"):
        (project / name).mkdir(parents=True)
    (project / "source" / "ja.xlf").write_bytes(write_xliff(house.sent(JA), XliffVersion.V12, copies_source=True))
    folders = ("source_dir", "target_dir", "tm_dir", "glossary_dir", "glossary_file", "dictionary_dir")
    (project / "omegat.project").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><omegat><project version="1.0">'
        + "".join(f"<{name}>__DEFAULT__</{name}>" for name in folders)
        + "<source_lang>ZH-TW</source_lang><target_lang>JA</target_lang><sentence_seg>false</sentence_seg>"
        "<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>"
        "</project></omegat>",
        "utf-8",
    )
    run = ["java", f"-Duser.home={home}", "-jar", str(OMEGAT), str(project)]
    memory = tmp_path / "all.tmx"
    pseudo = [f"--pseudotranslatetmx={memory}", "--pseudotranslatetype=equal"]
    subprocess.run([*run, "--mode=console-createpseudotranslatetmx", *pseudo], check=True, capture_output=True)
    said = memory.read_text("utf-8")
    # The second of each pair is the translation: every run of its words gets a star.
    halves = re.split(r"(<tuv lang=\"JA\">\s*<seg>.*?</seg>)", said, flags=re.S)
    starred = [re.sub(r"(?<=<seg>)(?!&lt;)|(?<=&gt;)(?=[^&<])", "★", half) for half in halves[1::2]]
    work = "".join(a + b for a, b in zip(halves[0::2], [*starred, ""], strict=True))
    (project / "omegat" / "project_save.tmx").write_text(work, "utf-8")
    subprocess.run([*run, "--mode=console-translate"], check=True, capture_output=True)
    found = back(house.policy, (project / "target" / "ja.xlf").read_bytes())
    assert found.count(IncomingFate.TAKEN) == len(found.rows) == 14
    assert isinstance(found.edit, Batch)
    text = apply(house.policy, found.edit).text(Cell(USE, JA))
    assert text.startswith("# ★情報の利用方法\n\n★当社は")
    assert "\n\n**★與您聯絡。**★我們可能" in text
