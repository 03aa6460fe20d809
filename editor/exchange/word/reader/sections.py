"""The sections of a view of a Word document: by our bookmarks, and by the headings that others added."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from editor.exchange.blocks.block_markdown import markdown_of
from editor.exchange.blocks.blocks import Block, Form
from editor.exchange.word.origin import is_gone_mark, is_section_mark, marked_section
from editor.exchange.word.reader.document import DocumentPart
from editor.exchange.word.reader.views import SeenBlock


@dataclass(frozen=True, slots=True)
class SeenSection:
    """A section of a view; `id` is None for one that was added in Word."""

    id: str | None
    blocks: tuple[Block, ...]

    @property
    def markdown(self) -> str:
        """Its Markdown."""
        return markdown_of(self.blocks)


@dataclass(frozen=True, slots=True)
class SeenText:
    """A view of a document of ours: its title and its sections."""

    title: str
    sections: tuple[SeenSection, ...]


def sectioned(found: Iterable[SeenBlock], known: Collection[str] = (), *, old: bool = False) -> SeenText:
    """The sections of a document of ours; `old` looks for those of the text that a redline was made from.

    What stands before the first bookmark belongs to no section: the title, the stamp, the notes. A section of which
    no word is left is gone.
    """
    title = ""
    used: set[str] = set()
    ids: list[str | None] = []
    blocks: list[list[Block]] = []
    wanted: Sequence[Callable[[str], bool]] = (is_gone_mark, is_section_mark) if old else (is_section_mark,)
    for one in found:
        if one.part is DocumentPart.TITLE:
            title = title or one.block.text
        # LibreOffice writes a bookmark that spans paragraphs once more at its end: the first place is the section's.
        marks = [mark for looks in wanted for mark in reversed(one.bookmarks) if looks(mark) and mark not in used]
        used.update(one.bookmarks)
        if marks:
            ids.append(marked_section(marks[0], known))
            blocks.append([])
        elif blocks and one.block.form is Form.HEADING and one.block.level == 1 and not one.block.path:
            ids.append(None)
            blocks.append([])
        if blocks and one.part is DocumentPart.TEXT:
            blocks[-1].append(one.block)
    found_sections = (SeenSection(at, tuple(inside)) for at, inside in zip(ids, blocks, strict=True) if inside)
    return SeenText(title, tuple(found_sections))
