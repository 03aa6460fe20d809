"""The comments of a Word file, and which of its footnotes and endnotes the text refers to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from editor.exchange.word.elements import Element, get, name
from editor.exchange.word.reader.document import WordComment
from editor.text.numbering.numerals import numeral


@dataclass(slots=True)
class Commented:
    """What a comment is about: the words, the section's bookmark before them, the changes inside."""

    mark: str = ""
    words: list[str] = field(default_factory=list)
    changes: list[int] = field(default_factory=list)


@dataclass(slots=True)
class References:
    """The notes in the order in which the text refers to them, by kind and id; each kind has its own numbers."""

    found: list[tuple[str, str, str]] = field(default_factory=list)
    _counts: dict[str, int] = field(default_factory=dict)

    def sign(self, kind: str, own: str) -> str:
        """The sign of the next reference: 1, 2, 3 for a footnote, i, ii, iii for an endnote."""
        number = self._counts[kind] = self._counts.get(kind, 0) + 1
        sign = numeral(number, "lowerRoman") if kind == "endnote" else str(number)
        self.found.append((kind, own, sign))
        return sign


def read_comments(comments: Element | None, about: Mapping[str, Commented]) -> tuple[WordComment, ...]:
    """The comments in the order of the file."""
    if comments is None:
        return ()
    found = []
    for comment in comments.iter(name("w:comment")):
        place = about.get(get(comment, "w:id"), Commented())
        found.append(
            WordComment(
                author=get(comment, "w:author"),
                date=get(comment, "w:date"),
                text="\n".join(_paragraphs(comment)),
                about=" ".join("".join(place.words).split()),
                mark=place.mark,
                changes=tuple(dict.fromkeys(place.changes)),
                id=get(comment, "w:id"),
            )
        )
    return tuple(found)


def _paragraphs(element: Element) -> list[str]:
    found = []
    for paragraph in element.iter(name("w:p")):
        text = "".join(part.text or "" for part in paragraph.iter(name("w:t")))
        if text.strip():
            found.append(" ".join(text.split()))
    return found
