"""The guide on paper: the PDF that the export writes, and in it the pictures, for which a policy has no place."""

from pathlib import Path
from typing import Any

from editor.desk.exports.editions import release_edition
from editor.desk.exports.word_exports import texts
from editor.exchange.blocks.blocks import blocks_of
from editor.exchange.pdf.printing import compiled, template
from editor.exchange.pdf.proof import prove_pdf
from editor.exchange.pdf.setting import Setting
from editor.store.repository import Repository
from tests.guide.pages import FOLDER, page
from tests.guide.policy import PICTURE, as_section

_HERE = "// A bullet comes"
_SHOWN = """
#let words-of = body-of
#let body-of(one) = if one.form == "picture" { image(one.path, alt: one.alt, width: 100%) } else { words-of(one) }
"""


def write_pdfs(out: Path, folder: Path) -> None:
    """Write the newest release of the guide in each language; PdfDiffers where a file does not say its words."""
    repository = Repository.open(folder)
    try:
        edition = release_edition(repository)
    finally:
        repository.close()
    look = template().replace(_HERE, _SHOWN + _HERE)
    out.mkdir(parents=True, exist_ok=True)
    for text in texts(edition):
        made: dict[str, Any] = Setting(text).data()
        for section, shown in zip(text.sections, made["sections"], strict=True):
            _place_pictures(page(text.language, str(section.new)), shown["blocks"])
        data = compiled(look, made, FOLDER / "pictures", text.language)
        prove_pdf(data, text)
        (out / f"{text.language}.pdf").write_bytes(data)


def _place_pictures(markdown: str, blocks: list[dict[str, object]]) -> None:
    """Put each picture behind the blocks that stand before it on its page."""
    for found in reversed(list(PICTURE.finditer(markdown))):
        at = len(blocks_of(as_section(markdown[: found.start()])))
        before = blocks[at - 1]
        path = str(found["path"]).removeprefix("../pictures/")
        blocks.insert(at, {**before, "form": "picture", "path": path, "alt": found["alt"], "marker": "", "anchor": ""})
