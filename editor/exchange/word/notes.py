"""The comments and footnotes of a Word file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from editor.exchange.word.document import WordComment
from editor.exchange.word.elements import Element, get, name


@dataclass(slots=True)
class Commented:
    """What a comment is about: the words, the section's bookmark before them, the changes inside."""

    mark: str = ""
    words: list[str] = field(default_factory=list)
    changes: list[int] = field(default_factory=list)


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
            )
        )
    return tuple(found)


def read_footnotes(footnotes: Element | None, wanted: Sequence[str]) -> tuple[str, ...]:
    """The texts of the footnotes that the text refers to, in the order in which it does."""
    texts = {}
    if footnotes is not None:
        texts = {get(one, "w:id"): " ".join(_paragraphs(one)) for one in footnotes.iter(name("w:footnote"))}
    return tuple(texts.get(one, "") for one in wanted)


def _paragraphs(element: Element) -> list[str]:
    found = []
    for paragraph in element.iter(name("w:p")):
        text = "".join(part.text or "" for part in paragraph.iter(name("w:t")))
        if text.strip():
            found.append(" ".join(text.split()))
    return found
