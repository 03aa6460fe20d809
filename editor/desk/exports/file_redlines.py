"""The redline of two files in the forms that others read: a page, a Word file with tracked changes, a PDF, JSON."""

import json

from editor.desk.comparison.file_pairs import FilePair, redline_json
from editor.desk.exports.redline_pages import files_page
from editor.exchange.blocks.page import PageSection
from editor.exchange.blocks.page_words import page_words
from editor.exchange.pdf.printing import pdf
from editor.exchange.site.changed_sections import changed_sections
from editor.exchange.word.origin import WordOrigin, text_digest
from editor.exchange.word.proof import prove_docx
from editor.exchange.word.writer.text import WordText, counted, stayed_line
from editor.exchange.word.writer.writing import docx
from editor.text.steering import joined

FORMS = ("docx", "pdf", "html", "json")
"""The forms by the endings of their files."""
_FILE = "text"
"""What the only section of a file is called."""


def redline_file(pair: FilePair, ending: str) -> bytes:
    """The redline as one of `FORMS`, read back and held before it is given.

    Raises what the writers raise where a form cannot hold the words.
    """
    if ending == "html":
        return files_page(pair).encode()
    if ending == "json":
        return (json.dumps(redline_json(pair), ensure_ascii=False, indent=2) + "\n").encode()
    text = word_text(pair)
    if ending == "pdf":
        return pdf(text)[0]
    data = docx(text)
    prove_docx(data, text)
    return data


def word_text(pair: FilePair) -> WordText:
    """Everything that the Word file or the PDF says."""
    old, new = (tuple([PageSection(_FILE, text)] if text.strip() else []) for text in pair.texts)
    sections = changed_sections(old, new, switches=pair.switches, known=pair.known)
    title = joined(" → ", pair.names)
    counts = counted(sections)
    words = page_words(pair.language).versions
    said = words.statistics.format(changes=counts.changes, inserted=counts.inserted, deleted=counts.deleted)
    behind = stayed_line(sections, words)
    origin = WordOrigin(pair.language, "", "", text_digest(title, new))
    return WordText(
        pair.language, (title, title), (said, *([behind] if behind else [])), sections, origin, "", pair.newest
    )
