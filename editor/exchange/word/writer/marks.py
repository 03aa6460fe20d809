"""The marks of a document that is written: tracked changes, links, bookmarks and comments, each with its number."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from editor.exchange.blocks.links_between import anchor_of
from editor.exchange.word.elements import Element, make, name
from editor.exchange.word.origin import section_mark


@dataclass(slots=True)
class Marks:
    """Whose marks they are, and what was given out so far; `links` are targets outside, in the order of their ids."""

    author: str
    date: str
    sections: frozenset[str]
    links: list[str] = field(default_factory=list)
    comments: list[Element] = field(default_factory=list)
    count: int = 0

    def next(self) -> str:
        """A number that no other mark has."""
        self.count += 1
        return str(self.count)

    def tracked(self, short: str, *children: Element) -> Element:
        """A mark of a tracked change."""
        return make(short, {"w:id": self.next(), "w:author": self.author, "w:date": self.date}, *children)

    def link(self, href: str, title: str, children: Iterable[Element]) -> Element:
        """A link around runs: to a place in this document, or out of it."""
        link = make("w:hyperlink", {"w:tooltip": title} if title else None, *children)
        anchor = anchor_of(href)
        if anchor:
            link.set(name("w:anchor"), section_mark(anchor) if anchor in self.sections else anchor)
            return link
        if href not in self.links:
            self.links.append(href)
        link.set(name("r:id"), f"link{self.links.index(href) + 1}")
        return link

    def comment(self, words: str) -> tuple[Element, Element, Element]:
        """A comment: the elements before and after what it is about, and the one that refers to it."""
        number = {"w:id": str(len(self.comments))}
        signed = number | {"w:author": self.author, "w:date": self.date, "w:initials": self.author[:1].upper()}
        self.comments.append(make("w:comment", signed, *map(_comment_line, words.split("\n"))))
        reference = make(
            "w:r",
            None,
            make("w:rPr", None, make("w:rStyle", {"w:val": "CommentReference"})),
            make("w:commentReference", number),
        )
        return make("w:commentRangeStart", number), make("w:commentRangeEnd", number), reference

    def bookmark(self, mark: str) -> tuple[Element, Element]:
        """The two ends of a bookmark."""
        number = {"w:id": self.next()}
        return make("w:bookmarkStart", number | {"w:name": mark}), make("w:bookmarkEnd", number)


def _comment_line(line: str) -> Element:
    text = make("w:t")
    text.text = line
    style = make("w:pPr", None, make("w:pStyle", {"w:val": "CommentText"}))
    return make("w:p", None, style, make("w:r", None, text))
