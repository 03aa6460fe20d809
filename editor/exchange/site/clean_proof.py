"""The proof of a version's files: each, read back from its bytes, says the released words, section by section."""

import io
import json
import zipfile
from collections.abc import Sequence
from itertools import zip_longest

from editor.exchange.blocks.errors import FileDiffers
from editor.exchange.blocks.page import Page, PageSection, shown_words
from editor.exchange.blocks.page_words import page_words
from editor.exchange.blocks.read_back import hold
from editor.exchange.published.page_reader import collapsed, read
from editor.exchange.published.stamp import words_on_page
from editor.exchange.site.bundle import document_path, notices, section_notes, stamp_line
from editor.text.markdown.words import words


def prove_markdown(data: bytes, page: Page, file: str) -> None:
    """FileDiffers where a language's document, read again, does not say the page's title, stamp and sections."""
    stamp = stamp_line(page, page_words(page.language))
    if not page.draft:
        stamp = f"{stamp} · SHA-256 {page.digest}"
    expected = [("", f"h1\t{collapsed(page.title)}"), ("", f"p\t{collapsed(stamp)}")]
    expected += [("", line) for notice in notices(page) for line in words(notice, {}).split("\n")]
    for section in page.sections:
        lines = shown_words(section).split("\n")
        own = 0 if section.heading is None else 1
        notes = [f"p\t{collapsed(note)}" for note in section_notes(page, section)]
        expected += [(section.id, line) for line in [*lines[:own], *notes, *lines[own:]] if line]
    hold(expected, words(data.decode(), {}).split("\n"), file)


def prove_json(data: bytes, pages: Sequence[Page], file: str) -> None:
    """FileDiffers where the JSON of a version, read again, does not say its languages, titles and sections."""
    said = json.loads(data)["languages"]
    for page, language in zip_longest(pages, said):
        if page is None or language is None or language["language"] != page.language:
            wanted = "" if page is None else page.language
            raise FileDiffers("", wanted, "" if language is None else language["language"], file)
        expected, found = [("", page.title)], [language["title"]]
        for section, shown in zip_longest(page.sections, language["sections"]):
            if section is not None:
                expected += [(section.id, line) for line in _section_lines(section)]
            if shown is not None:
                own = [] if shown["heading"] is None else [shown["heading"]]
                body = read(f"<section data-section>{shown['html']}</section>").sections
                found += [shown["id"], *own, *(line for one in body for line in one.words.split("\n"))]
        hold(expected, found, file)


def prove_bundle(data: bytes, pages: Sequence[Page], json_file: str, file: str) -> None:
    """FileDiffers where an archive, opened again, does not hold just these files, or one that differs."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        wanted = [*(document_path(page.language) for page in pages), json_file]
        hold([("", name) for name in wanted], archive.namelist(), file)
        for page in pages:
            name = document_path(page.language)
            prove_markdown(archive.read(name), page, f"{file}/{name}")
        prove_json(archive.read(json_file), pages, f"{file}/{json_file}")


def _section_lines(section: PageSection) -> list[str]:
    """What JSON says of a section: its id, its heading as plain words, and the words of its body."""
    lines = words_on_page(section).split("\n")
    own = [] if section.heading is None else [section.heading]
    return [section.id, *own, *(lines[len(own) :] or [""])]
