"""What outside counsel does to a Word file: tracked and untracked edits, comments, new sections."""

import copy
import io
from collections.abc import Callable

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

WHEN = "2026-09-05T08:00:00Z"


class Counsel:
    """A document on counsel's desk. Paragraphs are found by words in them."""

    def __init__(self, data: bytes, author: str = "Ann Counsel") -> None:
        self.document = Document(io.BytesIO(data))
        self._author = author
        self._count = 9000

    def saved(self) -> bytes:
        """The bytes of the file as it goes back."""
        out = io.BytesIO()
        self.document.save(out)
        return out.getvalue()

    def paragraph(self, words: str) -> Paragraph:
        """The paragraph with these words."""
        return next(one for one in self.document.paragraphs if words in one.text)

    def replace(self, old: str, new: str) -> None:
        """Replace words inside one run, tracked."""
        run = self._run(old)
        text = run.text
        before, _, after = text.partition(old)
        run.text = before
        last = run._r
        for element in (self._mark("w:del", old), self._mark("w:ins", new)):
            if len(element):
                last.addnext(element)
                last = element
        rest = copy.deepcopy(run._r)
        for part in rest.findall(qn("w:t")):
            rest.remove(part)
        rest.append(_text("w:t", after))
        last.addnext(rest)

    def replace_untracked(self, old: str, new: str) -> None:
        """The same without tracking."""
        run = self._run(old)
        run.text = run.text.replace(old, new)

    def add_paragraph(self, after: str, words: str, style: str = "Normal", *, tracked: bool = True) -> None:
        """A new paragraph after another one."""
        new = OxmlElement("w:p")
        properties = OxmlElement("w:pPr")
        named = OxmlElement("w:pStyle")
        named.set(qn("w:val"), style)
        properties.append(named)
        new.append(properties)
        run = OxmlElement("w:r")
        run.append(_text("w:t", words))
        if tracked:
            ends = OxmlElement("w:rPr")
            ends.append(self._signed("w:ins"))
            properties.append(ends)
            mark = self._signed("w:ins")
            mark.append(run)
            new.append(mark)
        else:
            new.append(run)
        self.paragraph(after)._p.addnext(new)

    def delete_paragraph(self, words: str) -> None:
        """Delete a paragraph, tracked."""
        paragraph = self.paragraph(words)
        properties = paragraph._p.get_or_add_pPr()
        ends = OxmlElement("w:rPr")
        ends.append(self._signed("w:del"))
        properties.append(ends)
        for run in list(paragraph._p.iter(qn("w:r"))):
            mark = self._mark("w:del", "".join(part.text or "" for part in run.iter(qn("w:t"))))
            run.addprevious(mark)
            run.getparent().remove(run)

    def comment(self, words: str, said: str) -> None:
        """A comment on the run with these words."""
        run = self._run(words)
        self.document.add_comment(run, text=said, author=self._author, initials="A")

    def _run(self, words: str):  # type: ignore[no-untyped-def]
        return next(run for one in self.document.paragraphs for run in one.runs if words in run.text)

    def _mark(self, tag: str, words: str):  # type: ignore[no-untyped-def]
        mark = self._signed(tag)
        if words:
            run = OxmlElement("w:r")
            run.append(_text("w:delText" if tag == "w:del" else "w:t", words))
            mark.append(run)
        return mark

    def _signed(self, tag: str):  # type: ignore[no-untyped-def]
        self._count += 1
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), str(self._count))
        mark.set(qn("w:author"), self._author)
        mark.set(qn("w:date"), WHEN)
        return mark


def _text(tag: str, words: str):  # type: ignore[no-untyped-def]
    text = OxmlElement(tag)
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return text


def edited(data: bytes, *steps: Callable[[Counsel], None]) -> bytes:
    """The file after these steps."""
    counsel = Counsel(data)
    for step in steps:
        step(counsel)
    return counsel.saved()
