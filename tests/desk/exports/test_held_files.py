"""Every file of a version is read back and held against the released words before anything is written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.command import dispatch
from editor.desk.exports import writing_out
from editor.desk.exports.editions import Edition
from editor.desk.exports.writing_out import Export, ExportForm, OutFile, write_files, write_out
from editor.exchange.blocks.errors import FileDiffers
from editor.exchange.blocks.page import PageSection
from editor.exchange.published.page_problems import WordsChanged
from editor.exchange.site.bundle import markdown
from editor.exchange.site.clean_proof import prove_bundle
from editor.exchange.site.json_form import json_form
from editor.exchange.site.redline_proof import RedlinePageDiffers
from editor.exchange.word.writer.package import zipped
from editor.store.errors import StoreError
from tests.exchange.pages import BEHIND, PAGE
from tests.places import ROOT
from tests.samples import build_sample

FIRST, SECOND = "We keep parcels for 30 days.", "Nobody else reads them."
TEXT = f"# Storage\n\n{FIRST}\n\n{SECOND}\n\n# Rights\n\nAsk us."
HELD = replace(PAGE, sections=(PageSection("storage", TEXT), PageSection("end", "# End\n\nThat is all.")))
WHEN = datetime(2026, 9, 1, tzinfo=UTC)
EDITION = Edition((HELD,), "release/3", "c" * 40, "Lin", WHEN)
FAULTS: dict[str, Callable[[str], str]] = {
    "a paragraph dropped": lambda text: text.replace(SECOND, ""),
    "two paragraphs swapped": lambda text: text.replace(FIRST, "@").replace(SECOND, FIRST).replace("@", SECOND),
    "a digit changed": lambda text: text.replace("30 days", "80 days"),
    "a heading dropped": lambda text: text.replace("Rights", ""),
    "a sentence added": lambda text: text.replace("Ask us.", "Ask us. Or not."),
}
every_fault = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
JINJA = {
    "a paragraph dropped": "replace('<p>Nobody else reads them.</p>', '')",
    "two paragraphs swapped": f"replace('{FIRST}', '@') | replace('{SECOND}', '{FIRST}') | replace('@', '{SECOND}')",
    "a digit changed": "replace('30 days', '80 days')",
}
every_template = pytest.mark.parametrize("fault", JINJA.values(), ids=JINJA)


@every_fault
@pytest.mark.parametrize(
    ("form", "file"),
    [
        (ExportForm.MARKDOWN, "en.md"),
        (ExportForm.BUNDLE, "release-3.zip/en.md"),
        (ExportForm.JSON, "release-3.json"),
    ],
)
def test_a_file_that_does_not_say_the_released_words_is_named_and_not_written(
    form: ExportForm, file: str, fault: Callable[[str], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing_out, "markdown", lambda page: fault(markdown(page)))
    monkeypatch.setattr(writing_out, "json_form", lambda pages: fault(json_form(pages)))
    with pytest.raises(FileDiffers) as refused:
        write_out(Export(EDITION, form), tmp_path / "out")
    assert (refused.value.section, refused.value.file) == ("storage", file)
    assert not (tmp_path / "out").exists()


@every_fault
def test_the_json_in_a_bundle_is_held_as_well(fault: Callable[[str], str]) -> None:
    inside = {"en.md": markdown(HELD).encode(), "x.json": fault(json_form([HELD])).encode()}
    with pytest.raises(FileDiffers) as refused:
        prove_bundle(zipped(inside), [HELD], "x.json", "x.zip")
    assert refused.value.file == "x.zip/x.json"


def test_a_bundle_without_a_language_is_not_written() -> None:
    inside = {"x.json": json_form([HELD]).encode()}
    with pytest.raises(FileDiffers) as refused:
        prove_bundle(zipped(inside), [HELD], "x.json", "x.zip")
    assert (refused.value.expected, refused.value.found) == ("en.md", "x.json")


@every_template
def test_a_template_that_changes_a_page_is_refused_with_its_section(fault: str, tmp_path: Path) -> None:
    house = ROOT / "resources/pages/page.html"
    page = house.read_text("utf-8")
    assert "{{ section.body }}" in page
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "page.html").write_text(page.replace("{{ section.body }}", f"{{{{ section.body | {fault} }}}}"), "utf-8")
    with pytest.raises(WordsChanged) as refused:
        write_out(Export(EDITION, ExportForm.HTML, templates=folder), tmp_path / "out")
    assert [problem.section for problem in refused.value.problems] == ["storage"]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "fault",
    [
        "section.body | replace('80', '90')",
        "section.body | replace('Nobody else reads them.', '')",
        "section.body if section.id != 'storage' else ''",
    ],
)
def test_a_template_that_changes_a_page_of_changes_is_refused_with_its_section(fault: str, tmp_path: Path) -> None:
    house = (ROOT / "resources/pages/changes.html").read_text("utf-8")
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "changes.html").write_text(house.replace("{{ section.body }}", f"{{{{ {fault} }}}}"), "utf-8")
    earlier = replace(HELD, number=2, sections=(PageSection("storage", TEXT.replace("30", "80")), HELD.sections[1]))
    since = replace(EDITION, pages=(earlier,), version="release/2")
    write_out(Export(EDITION, ExportForm.HTML, since), tmp_path / "whole")
    with pytest.raises(RedlinePageDiffers) as refused:
        write_out(Export(EDITION, ExportForm.HTML, since, templates=folder), tmp_path / "out")
    assert refused.value.section == "storage"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("page", [PAGE, BEHIND, HELD, replace(HELD, draft=True), replace(BEHIND, corrects=2)])
@pytest.mark.parametrize("form", [ExportForm.MARKDOWN, ExportForm.BUNDLE, ExportForm.JSON])
def test_what_says_the_words_is_written(form: ExportForm, page: object, tmp_path: Path) -> None:
    (file,) = write_out(Export(replace(EDITION, pages=(page,)), form), tmp_path)
    written = tmp_path / file.path
    assert written.read_bytes()


def test_a_section_that_would_run_into_the_next_one_is_named(tmp_path: Path) -> None:
    page = replace(PAGE, sections=(PageSection("a", "1. one"), PageSection("b", "1. one again")))
    with pytest.raises(FileDiffers) as refused:
        write_out(Export(replace(EDITION, pages=(page,)), ExportForm.MARKDOWN), tmp_path / "out")
    assert refused.value.section == "b"


def test_where_one_file_has_no_place_none_is_written(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a").write_bytes(b"before")
    with pytest.raises(StoreError):
        write_files([OutFile("a", b"after"), OutFile("b", b"after")], tmp_path)
    assert (tmp_path / "a").read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_file_that_says_the_same_already_is_not_written_again(tmp_path: Path) -> None:
    files = [OutFile("same", b"words", WHEN), OutFile("other", b"after", WHEN), OutFile("link", b"aim", WHEN)]
    (tmp_path / "same").write_bytes(b"words")
    (tmp_path / "other").write_bytes(b"befor")
    (tmp_path / "aim").write_bytes(b"aim")
    (tmp_path / "link").symlink_to(tmp_path / "aim")
    before = (tmp_path / "same").stat().st_ino
    assert write_files(files, tmp_path) == tuple(tmp_path / file.path for file in files)
    assert (tmp_path / "same").stat().st_ino == before
    assert {(tmp_path / file.path).read_bytes() for file in files} == {b"words", b"after", b"aim"}
    assert not (tmp_path / "link").is_symlink()
    assert {(tmp_path / file.path).stat().st_mtime for file in files} == {WHEN.timestamp()}


def test_the_command_line_ends_with_status_1_and_names_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build_sample(tmp_path / "policy")
    monkeypatch.setattr(writing_out, "markdown", lambda page: markdown(page).replace("30", "80"))
    out = tmp_path / "out"
    assert dispatch.run(["export", str(tmp_path / "policy"), "--format", "md", "--out", str(out)]) == 1
    assert "read again, did not say" in capsys.readouterr().err
    assert not out.exists()
