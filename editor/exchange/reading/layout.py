"""Plain text as Markdown: one paragraph on one line, lists with their marks, sub-headings, everything else escaped."""

from dataclasses import dataclass, field

from editor.exchange.blocks.incoming.draft import Heading, Import, headings_between, stretches
from editor.exchange.blocks.incoming.lines import ListItem, continues, indent, item, joined
from editor.text.markdown.markdown import escape

_DEEPEST = 5


def plain_blocks(text: Import, start: int, stop: int, cut: Heading | None) -> list[str]:
    """The Markdown blocks of these lines of a plain text, without the heading that cuts it there."""
    layout = _Layout(text.width)
    headings = {heading.line: heading for heading in headings_between(text, start, stop)}
    for first, last in stretches(text, start, stop):
        layout.finish()
        for line in range(first, last):
            heading = headings.get(line)
            if heading is not None and heading is not cut:
                layout.add_block(f"{'#' * max(heading.level, 2)} {heading.text}")
            if heading is None or not heading.span:
                layout.add_line(text.lines[line])
    layout.finish()
    return layout.blocks


@dataclass(slots=True)
class _List:
    """A list that may go on: its items' indent in the source, their column and their words' column in the Markdown."""

    indent: int
    column: int
    inside: int
    mark: ListItem


@dataclass(slots=True)
class _Layout:
    """The blocks so far, and the paragraph and the lists that may still go on."""

    width: int | None
    blocks: list[str] = field(default_factory=list)
    paragraph: list[str] = field(default_factory=list)
    prefix: str = ""
    last: str = ""
    items: list[str] = field(default_factory=list)
    lists: list[_List] = field(default_factory=list)
    just_numbered: str = ""

    def add_block(self, block: str) -> None:
        self.finish()
        self.blocks.append(block)
        self.just_numbered = ""

    def add_line(self, line: str) -> None:
        if not line.strip():
            self._finish_paragraph()
        elif (mark := item(line)) is not None and self._add_item(mark):
            self.paragraph = [line[mark.begins :]]
        elif self.paragraph and self._goes_on(line):
            self.paragraph.append(line)
        else:
            self.finish()
            self.paragraph = [line]
            self.just_numbered = ""
        self.last = line

    def finish(self) -> None:
        """End the paragraph and the lists."""
        self._finish_paragraph()
        if self.items:
            self.blocks.append("\n".join(self.items))
            self.just_numbered = _delimiter(self.lists[0].mark)
        self.items, self.lists = [], []

    def _goes_on(self, line: str) -> bool:
        if self.prefix and indent(line) > self.lists[-1].indent:
            return True
        return self.width is not None and continues(self.last, line, self.width)

    def _finish_paragraph(self) -> None:
        if self.paragraph:
            words = escape(joined(self.paragraph))
            if self.prefix:
                self.items.append(self.prefix + words)
            else:
                self.blocks.append(words)
        self.paragraph, self.prefix = [], ""

    def _add_item(self, mark: ListItem) -> bool:
        """Whether the line can be an item: numbers that do not follow each other would be shown as others."""
        if mark.number is not None and mark.mark[:-1] != str(mark.number):
            return False
        depth = len(self.lists)
        while depth > 1 and mark.indent < self.lists[depth - 1].indent:
            depth -= 1
        current = self.lists[depth - 1] if depth else None
        if current is None:
            if self.just_numbered and self.just_numbered == _delimiter(mark):
                return False
            self._finish_paragraph()
            self._open(mark, 0)
        elif mark.indent > current.indent + 1 and depth < _DEEPEST:
            self._finish_paragraph()
            if mark.number not in (None, 1):
                # Another number cannot interrupt the words above it.
                self.items.append("")
            self._open(mark, current.inside)
        elif _follows(current.mark, mark):
            self._finish_paragraph()
            del self.lists[depth:]
            self.lists[-1] = _List(current.indent, current.column, current.column + len(_shown(mark)), mark)
        elif _delimiter(current.mark) == _delimiter(mark) or depth > 1:
            return False
        else:
            self.finish()
            self._open(mark, 0)
        self.prefix = " " * self.lists[-1].column + _shown(mark)
        return True

    def _open(self, mark: ListItem, column: int) -> None:
        self.lists.append(_List(mark.indent, column, column + len(_shown(mark)), mark))


def _shown(mark: ListItem) -> str:
    return "- " if mark.number is None else f"{mark.mark} "


def _delimiter(mark: ListItem) -> str:
    return "" if mark.number is None else mark.mark[-1]


def _follows(before: ListItem, mark: ListItem) -> bool:
    if before.number is None or mark.number is None:
        return before.number is mark.number is None
    return mark.number == before.number + 1 and _delimiter(before) == _delimiter(mark)
