"""Files for translators and other programs are read back and held before they are written."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.exchange.blocks.errors import FileDiffers, UnfitCharacter
from editor.exchange.blocks.incoming import xml_files
from editor.exchange.blocks.inline_codes import encode
from editor.exchange.blocks.parcel import OutSection, OutUnit, Parcel, SegmentStanding
from editor.exchange.termbases import tbx, tmx
from editor.exchange.termbases.tmx import Unit, prove_tmx
from editor.exchange.xliff import writing
from editor.exchange.xliff.writing import XliffVersion, write_xliff
from editor.policy.language import Tag
from editor.policy.section import SectionId
from editor.policy.terms import Concept, ConceptId, Termbase, Wording
from tests.samples import build_sample

EN, HANT = Tag("en"), Tag("zh-Hant")
UNITS = (Unit({HANT: "保存 30 天。", EN: "Kept for  30 days."}, "Storage"), Unit({HANT: "聯絡我們", EN: "Ask us"}))
CONCEPT = Concept({EN: Wording(("account", "user account"), ("profile",)), HANT: Wording(("帳號",))}, "who signs in")
TERMS = Termbase({ConceptId("account"): CONCEPT}, ("Kamibato", "Hibari"))


def unit(number: int, source: str, target: str, standing: SegmentStanding) -> OutUnit:
    coded, codes = encode(source)
    theirs, own = encode(target, like=codes)
    before = ("Kept for 60 days.", target) if standing is SegmentStanding.STALE else None
    return OutUnit(str(number), coded, codes, standing, theirs, own, before, ("30 = thirty",))


PARCEL = Parcel(
    "Privacy",
    EN,
    HANT,
    (
        OutSection(
            SectionId("storage"),
            "Storage",
            "a" * 40,
            "b" * 40,
            (
                unit(1, "Kept for **30 days**.", "保存 **30 天**。", SegmentStanding.DONE),
                unit(2, "Kept for 90 days.", "保存 60 天。", SegmentStanding.STALE),
            ),
        ),
    ),
)
Fault = Callable[[str], str]
FAULTS: dict[str, Fault] = {
    "a digit changed": lambda text: text.replace("30", "80", 1),
    "words swapped": lambda text: text.replace("帳號", "@").replace("account", "帳號").replace("@", "account"),
    "the last words dropped": lambda text: re.sub(r">[^<>\s][^<>]*</(?=[^>]*>\s*</)", "></", text, count=1),
    "a note dropped": lambda text: re.sub(r"<(note|descrip)\b[^>]*>[^<]*(30|Storage|who)[^<]*</\1>", "", text),
    "an entry twice": lambda text: re.sub(
        r"(<(tu|termEntry|trans-unit|unit)\b.*?</\2>)", r"\1\1", text, count=1, flags=re.DOTALL
    ),
    "an entry dropped": lambda text: re.sub(
        r"<(tu|termEntry|trans-unit|unit)\b.*?</\1>", "", text, count=1, flags=re.DOTALL
    ),
    "another language": lambda text: text.replace('"zh-Hant"', '"ja"'),
}


def plant(monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    def wrong(root: xml_files.Element, *, doctype: str = "") -> bytes:
        return fault(xml_files.write_xml(root, doctype=doctype).decode()).encode()

    def held(data: bytes, units: Sequence[Unit]) -> None:
        prove_tmx(fault(data.decode()).encode(), units)

    for module in (tbx, writing):
        monkeypatch.setattr(module, "write_xml", wrong)
    monkeypatch.setattr(tmx, "prove_tmx", held)  # a memory is written while it is made


def write_all() -> dict[str, Callable[[], bytes]]:
    return {
        "tmx": lambda: tmx.write_tmx(UNITS, HANT, "1"),
        "tbx": lambda: tbx.write_tbx(TERMS, HANT, "Privacy"),
        "xliff 1.2": lambda: write_xliff(PARCEL, XliffVersion.V12),
        "xliff 2.0": lambda: write_xliff(PARCEL, XliffVersion.V20),
    }


def test_a_right_file_is_held() -> None:
    assert all(write() for write in write_all().values())


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_wrong_writer_is_told_from_a_right_one(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    right = {form: write().decode() for form, write in write_all().items()}
    plant(monkeypatch, fault)
    wrong = [form for form, text in right.items() if fault(text) != text]
    assert wrong
    for form in wrong:
        with pytest.raises(FileDiffers) as refused:
            write_all()[form]()
        assert refused.value.expected != refused.value.found


@pytest.mark.parametrize("form", ["xliff", "tmx", "tbx"])
def test_nothing_of_a_wrong_file_reaches_the_folder(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "policy", tmp_path / "out"
    build_sample(folder)
    (folder / "terms.toml").write_text('names = ["Kamibato"]\n', "utf-8")
    plant(monkeypatch, lambda text: re.sub(r"([^<>\s])</(source|seg|term)>", r"\1!</\2>", text))
    assert dispatch.run(["export", str(folder), "--format", form, "--out", str(out)]) == 1
    assert "No file was written" in capsys.readouterr().err
    assert not out.exists()


def test_a_character_that_no_such_file_can_hold_is_named_with_its_section() -> None:
    bad = OutUnit("1", ("a\x0bb",), {}, SegmentStanding.NEW)
    section = OutSection(SectionId("storage"), "Storage", "a", "b", (bad,))
    with pytest.raises(UnfitCharacter) as refused:
        write_xliff(Parcel("t", EN, HANT, (section,)), XliffVersion.V12)
    assert (refused.value.section, refused.value.code) == ("storage", 11)
    with pytest.raises(UnfitCharacter):
        tmx.write_tmx([Unit({EN: "a\uffff", HANT: "b"}, "use")], EN, "1")
