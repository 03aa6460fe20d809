"""The guide as a policy: nothing stands against its release, and the export writes it."""

from pathlib import Path

import pypdfium2
import pytest

from tests.guide.pages import LANGUAGES, NAMES, page
from tests.guide.policy import write_pdfs


@pytest.mark.long
def test_the_guide_is_released_and_written_as_a_pdf_in_each_language(tmp_path: Path) -> None:
    assert write_pdfs(tmp_path / "out", tmp_path / "guide") == 0
    for language in LANGUAGES:
        document = pypdfium2.PdfDocument(tmp_path / "out" / f"{language}.pdf")
        marks = [mark.get_title() for mark in document.get_toc()]
        document.close()
        titles = [page(language, name).partition("\n")[0].removeprefix("# ") for name in NAMES]
        assert [mark for mark in marks if mark in titles] == titles
