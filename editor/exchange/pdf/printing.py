"""A text as PDF: clean, or as a redline with its legend, its numbers and the sections that changed."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from editor.data import data_dir
from editor.exchange.pdf.proof import PdfProof, prove_pdf
from editor.exchange.pdf.setting import Setting
from editor.exchange.pdf.typefaces import MissingGlyphs, NotSet, fonts, package_for
from editor.exchange.word.writer.text import WordText

_UNSHOWN = re.compile(r"the text `\"(.+?)\"` could not be displayed|disallowed codepoint `\"(.+?)\"`")
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_MOST_NAMED = 12


def pdf(text: WordText) -> tuple[bytes, PdfProof]:
    """The bytes of the file, the same for the same text and fonts, and what was proved of them.

    NoTypeface and MissingGlyphs where letters would be lost; PdfDiffers where the file does not say the words.
    """
    data = set_pdf(text)
    return data, prove_pdf(data, text)


def set_pdf(text: WordText) -> bytes:
    """The bytes of the file, not proved; NoTypeface, MissingGlyphs and NotSet."""
    with TemporaryDirectory() as nothing:
        return compiled(template(), Setting(text).data(), Path(nothing), text.language)


def template() -> str:
    """How the pages look, as Typst reads it."""
    return (data_dir("resources") / "pdf" / "policy.typ").read_text("utf-8")


def compiled(look: str, text: Mapping[str, object], files: Path, language: str) -> bytes:
    """The bytes of what a template makes of a text, with the files that it may show; MissingGlyphs and NotSet."""
    inputs = {"text": json.dumps(text, ensure_ascii=False)}
    try:
        compiler = typst.Compiler(look.encode(), files, fonts(), sys_inputs=inputs)
        data = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError as error:
        found = {_ESCAPED.sub(_unescaped, one or other) for one, other in _UNSHOWN.findall(error.diagnostic)}
        if not found:
            raise NotSet(error.message) from error
        missing = sorted(found)
        package = package_for(missing[0], language)
        raise MissingGlyphs(language, " ".join(missing[:_MOST_NAMED]), package) from error
    assert isinstance(data, bytes)
    return data


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))
