"""A PDF held against the releases: recognised by itself, and every place where it was changed named."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from editor.desk.exports.editions import Edition, draft_edition, release_edition
from editor.desk.exports.word_exports import clean, compared
from editor.desk.proof.page_proof import NoSuchLanguage
from editor.desk.proof.pdf_page_proof import PdfPageProof, prove_pdf_page
from editor.desk.sentences.pdf_findings import pdf_findings
from editor.desk.session.opening import draft_policy
from editor.exchange.blocks.page import Page
from editor.exchange.pdf.differences import PdfFault
from editor.exchange.pdf.glyphs import NoPdf
from editor.exchange.pdf.printing import set_pdf
from editor.policy.language import tag
from editor.store.repository import Repository

Change = Callable[[str], str]


@pytest.fixture(scope="module")
def released(repository: Repository) -> Edition:
    return release_edition(repository)


def page(edition: Edition, language: str) -> Page:
    found = edition.page(language)
    assert found is not None
    return found


def changed(one: Page, change: Change) -> Page:
    """The page with one section in which a change did something."""
    at = next(at for at, section in enumerate(one.sections) if change(section.text) != section.text)
    sections = list(one.sections)
    sections[at] = replace(sections[at], written=change(sections[at].written))
    return replace(one, sections=tuple(sections))


def without_pages(data: bytes, *gone: int, keep_origin: bool = True) -> bytes:
    reader = PdfReader(BytesIO(data))
    writer = PdfWriter()
    if keep_origin and reader.metadata is not None:
        writer.add_metadata(dict(reader.metadata))
    for number, one in enumerate(reader.pages, 1):
        if number not in gone:
            writer.add_page(one)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def faults(proof: PdfPageProof) -> list[PdfFault]:
    return [one.fault for one in proof.differences]


@pytest.mark.parametrize("language", ["zh-Hant", "zh-Hans", "en", "ja"])
def test_a_release_and_a_redline_are_recognised_without_being_told_what_they_are(
    repository: Repository, released: Edition, language: str
) -> None:
    proof = prove_pdf_page(repository, set_pdf(clean(released, page(released, language))))
    assert (proof.language, proof.number, proof.since, proof.holds) == (language, 3, "", True)
    old = release_edition(repository, 1)
    proof = prove_pdf_page(repository, set_pdf(compared(released, page(released, language), old)))
    assert (proof.language, proof.number, proof.since, proof.holds) == (language, 3, "release/1", True)


@pytest.mark.parametrize(
    ("change", "fault", "named"),
    [
        (lambda text: text.replace("Business transfers", "Business transfer"), PdfFault.CHANGED, "Business transfers"),
        (lambda text: text.replace("{{deletion_days}}", "31 days", 1), PdfFault.CHANGED, "14 days"),
        (lambda text: "\n\n".join(text.split("\n\n")[:1] + text.split("\n\n")[2:]), PdfFault.MISSING, ""),
    ],
)
def test_what_was_changed_is_named_with_its_section(
    repository: Repository, released: Edition, change: Change, fault: PdfFault, named: str
) -> None:
    proof = prove_pdf_page(repository, set_pdf(clean(released, changed(page(released, "en"), change))))
    assert not proof.holds
    assert faults(proof) == [fault]
    (one,) = proof.differences
    assert one.expected
    assert named in one.expected
    (verdict, sentence) = pdf_findings(proof)
    assert "does not say release 3 (en)" in verdict.text
    assert one.expected in sentence.text


def test_two_paragraphs_that_changed_places_are_named(repository: Repository, released: Edition) -> None:
    def swap(text: str) -> str:
        parts = text.split("\n\n")
        if len(parts) < 3 or not all(part[:1].isalpha() for part in parts[1:3]):
            return text
        parts[1], parts[2] = parts[2], parts[1]
        return "\n\n".join(parts)

    proof = prove_pdf_page(repository, set_pdf(clean(released, changed(page(released, "en"), swap))))
    assert faults(proof) == [PdfFault.MOVED]
    assert proof.differences[0].page > 0


@pytest.mark.parametrize("keep_origin", [True, False])
@pytest.mark.parametrize("gone", [1, 3, 5])
def test_a_missing_page_is_named_and_what_stood_on_it(
    repository: Repository, released: Edition, gone: int, keep_origin: bool
) -> None:
    data = set_pdf(clean(released, page(released, "en")))
    proof = prove_pdf_page(repository, without_pages(data, gone, keep_origin=keep_origin))
    assert (proof.language, proof.number, proof.since) == ("en", 3, "")
    assert faults(proof)[0] is PdfFault.PAGE_MISSING
    assert proof.differences[0].expected == f"Page {gone} of 5"
    assert PdfFault.MISSING in faults(proof)
    assert PdfFault.ADDED not in faults(proof)


def test_a_redline_with_another_digit_is_not_the_redline(repository: Repository, released: Edition) -> None:
    other = changed(page(released, "en"), lambda text: text.replace("{{deletion_days}}", "31 days", 1))
    proof = prove_pdf_page(repository, set_pdf(compared(released, other, release_edition(repository, 2))))
    assert (proof.since, proof.holds) == ("release/2", False)
    assert any("31 days" in one.found for one in proof.differences)


def test_an_older_release_and_a_draft_are_told_as_such(repository: Repository, tmp_path: Path) -> None:
    older = release_edition(repository, 2)
    proof = prove_pdf_page(repository, set_pdf(clean(older, page(older, "ja"))))
    assert (proof.number, proof.differences, proof.holds) == (2, (), False)
    draft = draft_edition(repository, draft_policy(repository, tmp_path))
    proof = prove_pdf_page(repository, set_pdf(clean(draft, page(draft, "en"))))
    assert proof.says_draft
    assert not proof.holds


def test_what_is_no_pdf_and_what_language_is_not_there_is_refused(repository: Repository, released: Edition) -> None:
    data = set_pdf(clean(released, page(released, "en")))
    for broken in (b"", b"%PDF-1.7\n", data[: len(data) // 2]):
        with pytest.raises(NoPdf):
            prove_pdf_page(repository, broken)
    with pytest.raises(NoSuchLanguage):
        prove_pdf_page(repository, data, tag("fr"))


REWRITTEN = {
    "Ghostscript": ("gs", "-q", "-o", "{out}", "-sDEVICE=pdfwrite", "{file}"),
    "Ghostscript on other paper": (
        *("gs", "-q", "-o", "{out}", "-sDEVICE=pdfwrite", "-sPAPERSIZE=letter", "-dFIXEDMEDIA", "-dPDFFitPage"),
        "{file}",
    ),
    "cairo": ("pdftocairo", "-pdf", "{file}", "{out}"),
}
"""How other programs write a PDF anew, as a printer into a file does."""


def rewritten(data: bytes, command: tuple[str, ...], folder: Path) -> bytes:
    if shutil.which(command[0]) is None:
        pytest.skip(f"no {command[0]} on this machine")
    (folder / "in.pdf").write_bytes(data)
    names = {"file": str(folder / "in.pdf"), "out": str(folder / "out.pdf")}
    subprocess.run([one.format(**names) for one in command], check=True, capture_output=True, timeout=100)
    return (folder / "out.pdf").read_bytes()


@pytest.mark.long
@pytest.mark.parametrize("command", REWRITTEN.values(), ids=REWRITTEN)
@pytest.mark.parametrize("language", ["en", "zh-Hant"])
def test_a_file_that_another_program_wrote_anew_is_recognised(
    repository: Repository, released: Edition, tmp_path: Path, language: str, command: tuple[str, ...]
) -> None:
    data = rewritten(set_pdf(clean(released, page(released, language))), command, tmp_path)
    proof = prove_pdf_page(repository, data)
    assert faults(proof) == []
    assert proof.holds
    assert proof.proof is not None
    assert proof.proof.linkless is (command[0] == "pdftocairo")


@pytest.mark.long
@pytest.mark.parametrize("command", REWRITTEN.values(), ids=REWRITTEN)
def test_a_digit_changed_before_it_was_written_anew_is_named(
    repository: Repository, released: Edition, tmp_path: Path, command: tuple[str, ...]
) -> None:
    planted = changed(page(released, "en"), lambda text: text.replace("Android 9", "Android 8"))
    proof = prove_pdf_page(repository, rewritten(set_pdf(clean(released, planted)), command, tmp_path))
    assert not proof.holds
    assert faults(proof) == [PdfFault.CHANGED]


@pytest.mark.long
def test_a_file_whose_letters_say_nothing_gets_no_verdict(
    repository: Repository, released: Edition, tmp_path: Path
) -> None:
    data = set_pdf(clean(released, page(released, "en")))
    for command in (("gs", "-q", "-o", "{out}", "-sDEVICE=ps2write", "{file}"), REWRITTEN["Ghostscript"]):
        data = rewritten(data, command, tmp_path)
    proof = prove_pdf_page(repository, data)
    assert not proof.holds
    said = [sentence.text for sentence in pdf_findings(proof)]
    assert len(said) == 1
    assert said[0].startswith("Nothing can be said of the words of this file")
    assert "Ghostscript" in said[0]


@pytest.mark.parametrize("language", ["en", "zh-Hant", "ja"])
def test_why_a_release_waives_its_notice_is_printed_and_missed_where_it_is_not(
    repository: Repository, released: Edition, language: str
) -> None:
    """In the clean PDF and in the redline, behind the date; the PDF of a release that gives no reason has none."""
    one, reason = page(released, language), "A court ordered it."
    urgent = replace(one, urgent=reason)
    old = release_edition(repository, 1)
    for text in (clean(released, urgent), compared(released, urgent, old)):
        data = set_pdf(text)
        read = "".join(PdfReader(BytesIO(data)).pages[0].extract_text().split())
        assert "".join(reason.split()) in read
        assert not prove_pdf_page(repository, data).holds, "the release gives no such reason"
    assert reason not in PdfReader(BytesIO(set_pdf(clean(released, one)))).pages[0].extract_text()
