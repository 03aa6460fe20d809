"""The guide as a policy: nothing stands against its release, and it is written on paper with its pictures."""

from pathlib import Path

import pypdfium2
import pytest

from tests.guide.pages import LANGUAGES, NAMES, page
from tests.guide.paper import write_pdfs
from tests.guide.policy import release


@pytest.mark.long
def test_the_guide_is_released_and_written_as_a_pdf_in_each_language(tmp_path: Path) -> None:
    assert release(tmp_path / "guide") == 0
    write_pdfs(tmp_path / "out", tmp_path / "guide")
    for language in LANGUAGES:
        document = pypdfium2.PdfDocument(tmp_path / "out" / f"{language}.pdf")
        marks = [mark.get_title() for mark in document.get_toc()]
        shown = sum(1 for leaf in document for _ in leaf.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
        document.close()
        titles = [page(language, name).partition("\n")[0].removeprefix("# ") for name in NAMES]
        assert [mark for mark in marks if mark in titles] == titles
        assert shown == sum(page(language, name).count("](../pictures/") for name in NAMES)
