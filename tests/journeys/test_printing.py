"""Ctrl+P: the pages of the proved PDF go to a printer of the system, here into a file, and nothing else does."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from editor.desk.exports.editions import release_edition
from editor.desk.exports.word_exports import compared
from editor.exchange.pdf.printing import set_pdf
from editor.store.repository import Repository
from editor.window.exchange.printing import NotPrinted, draw
from tests.journeys.driver import Person
from tests.samples import build_sample

BANDS = 20


def ink(data: bytes) -> list[list[int]]:
    """How dark each band of each page is, in thousandths of black."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [bands(page) for page in document]
    finally:
        document.close()


def bands(page: pypdfium2.PdfPage) -> list[int]:
    drawn = page.render(scale=400 / page.get_height(), grayscale=True)
    data, size = bytes(drawn.buffer), drawn.stride * (drawn.height // BANDS)
    parts = (data[band * size : (band + 1) * size] for band in range(BANDS))
    return [1000 - 1000 * sum(part) // (255 * len(part)) for part in parts]


def alike(one: list[int], other: list[int]) -> bool:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) < 0.2 * sum(one)


def redline(folder: Path) -> bytes:
    repository = Repository.open(folder)
    try:
        edition, old = release_edition(repository, 3), release_edition(repository, 2)
        page = edition.page("ja")
        assert page is not None
        return set_pdf(compared(edition, page, old))
    finally:
        repository.close()


def choose(person: Person, field: str, value: str) -> None:
    combo = person.widget(QComboBox, lambda one: one.accessibleName() == field, f"a list “{field}”")
    combo.setCurrentIndex(combo.findData(value))


def printer_dialog() -> QPrintDialog | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog)), None)


def test_a_redline_is_printed_as_it_is_exported(person: Person, tmp_path: Path) -> None:
    build_sample(tmp_path / "sample")
    person.open(tmp_path / "sample")
    person.press("Ctrl+P")
    choose(person, "Mark changes since", "release/3")
    person.click("Choose a printer…")
    person.wait_for("A version does not differ from itself")
    choose(person, "Mark changes since", "release/2")
    choose(person, "Language", "ja")
    person.click("Choose a printer…")
    person.wait(lambda: printer_dialog() is not None)
    dialog = printer_dialog()
    assert dialog is not None
    out = tmp_path / "printed.pdf"
    for field in dialog.findChildren(QLineEdit, "filename"):
        field.setText(str(out))
    dialog.accept()
    person.wait_for("to the printer.")
    assert person.sees("Read back before it was written")
    wanted, found = ink(redline(tmp_path / "sample")), ink(out.read_bytes())
    assert person.sees(f"Handed {len(wanted)} pages to the printer.")
    assert len(wanted) == len(found) > 1
    assert all(map(alike, wanted, found))
    assert not alike(wanted[0], found[1])


def test_only_the_pages_asked_for_are_drawn(qapp: QApplication, tmp_path: Path) -> None:
    build_sample(tmp_path / "sample")
    assert qapp
    data = redline(tmp_path / "sample")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "some.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFromTo(2, 3)
    assert draw(printer, data) == 2
    wanted, found = ink(data)[1:3], ink((tmp_path / "some.pdf").read_bytes())
    assert len(found) == 2
    assert all(map(alike, wanted, found))


def test_a_file_that_takes_nothing_is_told(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with pytest.raises(NotPrinted):
        draw(printer, b"")
